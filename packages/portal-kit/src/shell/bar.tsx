import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMenu2 } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { Brand } from './brand.js';
import { EntryLink } from './entry-link.js';
import classes from './navigation.module.css';
import { type Entry, usePortal } from './portal-options.js';
import { Whose } from './whose.js';

const MoreEntries = lazy(() => import('./more-entries.js'));

/** More than these don't fit beside each other. */
const MOST = 4;

/** The navigation on a phone: four entries within reach of the thumb, the rest in a drawer. */
export function Bar({ entries }: { entries: Entry[] }) {
  const say = useWords(kitWords);
  const [opened, { open, close }] = useDisclosure();
  const within = entries.length <= MOST ? entries : entries.filter(({ inBar }) => inBar);
  const rest = entries.filter((entry) => !within.includes(entry));
  return (
    <>
      <section className={classes.top} aria-label={say('top')}>
        <Brand name={usePortal().name()} />
        <Whose compact />
      </section>
      <nav aria-label={say('main')} className={classes.bar}>
        {within.map((entry) => (
          <EntryLink key={entry.to} entry={entry} className={classes.tab} />
        ))}
        {rest.length > 0 && (
          <UnstyledButton className={classes.tab} onClick={open} aria-haspopup="dialog">
            <IconMenu2 size={20} stroke={1.7} aria-hidden />
            <span>{say('more')}</span>
          </UnstyledButton>
        )}
      </nav>
      <Suspense>{opened && <MoreEntries entries={rest} close={close} />}</Suspense>
    </>
  );
}
