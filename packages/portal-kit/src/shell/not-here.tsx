import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconDoor } from '@tabler/icons-react';
import { signOut } from '../session/auth.js';
import { Empty } from '../states/empty.js';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { usePortal } from './portal-options.js';

/** Where each kind of people has its portal. */
const PLACES = { customer: '/account', partner: '/partner', employee: '/employee' } as const;

/** Somebody is signed in who has nothing in this portal: perhaps in another. */
export function NotHere({ name }: { name: string }) {
  const say = useWords(kitWords);
  const { place } = usePortal();
  const others = (Object.keys(PLACES) as (keyof typeof PLACES)[]).filter((kind) => PLACES[kind] !== place);
  return (
    <main>
      <Empty icon={IconDoor} title={say('notHere')} text={say('notHere.text', { name })}>
        <Group gap="sm" justify="center">
          <Text c="dimmed">{say('notHere.others')}</Text>
          {others.map((kind) => (
            <Anchor key={kind} href={PLACES[kind]}>
              {say(`place.${kind}`)}
            </Anchor>
          ))}
        </Group>
        <Button mt="sm" onClick={() => void signOut(place)}>
          {say('signOut')}
        </Button>
      </Empty>
    </main>
  );
}
