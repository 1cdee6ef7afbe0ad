import { Button } from '@mantine/core';
import { IconDoor } from '@tabler/icons-react';
import { signOut } from '../session/auth.js';
import { Empty } from '../states/empty.js';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { usePortal } from './portal-options.js';

/** Somebody is signed in who has nothing in this portal. */
export function NotHere({ name }: { name: string }) {
  const say = useWords(kitWords);
  const { place } = usePortal();
  return (
    <main>
      <Empty icon={IconDoor} title={say('notHere')} text={say('notHere.text', { name })}>
        <Button mt="sm" onClick={() => void signOut(place)}>
          {say('signOut')}
        </Button>
      </Empty>
    </main>
  );
}
