import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './row-list.module.css';

export interface ListRow {
  key: string;
  name: ReactNode;
  about?: ReactNode;
  /** At the end of the line: a state, an amount, a button. */
  side?: ReactNode;
  /** What can be done with it. */
  below?: ReactNode;
}

/** A few rows within a card, where a table would be too much. */
export const RowList = ({ rows }: { rows: ListRow[] }) => (
  <ul className={classes.list}>
    {rows.map(({ key, name, about, side, below }) => (
      <li key={key}>
        <div className={classes.line}>
          <div className={classes.name}>{name}</div>
          {side}
        </div>
        {about && (
          <Text size="sm" c="dimmed">
            {about}
          </Text>
        )}
        {below}
      </li>
    ))}
  </ul>
);
