import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { Brand } from './brand.js';
import { EntryList } from './entry-list.js';
import classes from './navigation.module.css';
import { type Entry, usePortal } from './portal-options.js';
import { Whose } from './whose.js';

/** The navigation beside the content. */
export function Sidebar({ entries }: { entries: Entry[] }) {
  const say = useWords(kitWords);
  return (
    <nav className={classes.side} aria-label={say('main')}>
      <div className={classes.sidebar}>
        <Brand name={usePortal().name()} />
        <div className={classes.entries}>
          <EntryList entries={entries} />
        </div>
        <Whose />
      </div>
    </nav>
  );
}
