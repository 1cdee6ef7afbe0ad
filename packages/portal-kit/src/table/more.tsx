import { Button, Center } from '@mantine/core';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import type { PageInfo } from './use-pages.js';

/** At the end of a list that goes on. */
export function More({ page, busy, more }: { page: PageInfo; busy: boolean; more: (page: PageInfo) => void }) {
  const say = useWords(kitWords);
  if (!page.hasNextPage) return null;
  return (
    <Center p="md">
      <Button variant="default" loading={busy} onClick={() => more(page)}>
        {say('showMore')}
      </Button>
    </Center>
  );
}
