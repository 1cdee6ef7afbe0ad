import { Fragment } from 'react';
import { EntryLink } from './entry-link.js';
import classes from './navigation.module.css';
import type { Entry } from './portal-options.js';

/** Entries one below the other, with the headings of their groups. */
export const EntryList = ({ entries, onClick }: { entries: Entry[]; onClick?: () => void }) =>
  entries.map((entry, at) => (
    <Fragment key={entry.to}>
      {entry.group && entry.group !== entries[at - 1]?.group && <p className={classes.group}>{entry.group()}</p>}
      <EntryLink entry={entry} className={classes.entry} {...(onClick ? { onClick } : {})} />
    </Fragment>
  ));
