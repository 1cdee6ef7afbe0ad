import { Drawer } from '@mantine/core';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { EntryList } from './entry-list.js';
import classes from './navigation.module.css';
import type { Entry } from './portal-options.js';

/** What doesn't fit into the bar of a phone. */
export default function MoreEntries({ entries, close }: { entries: Entry[]; close: () => void }) {
  const say = useWords(kitWords);
  return (
    <Drawer opened onClose={close} position="bottom" size="auto" title={say('more')} closeButtonProps={{ 'aria-label': say('close') }}>
      <nav aria-label={say('more')} className={classes.entries}>
        <EntryList entries={entries} onClick={close} />
      </nav>
    </Drawer>
  );
}
