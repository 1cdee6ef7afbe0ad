import { Anchor, Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { Card } from './card.js';
import classes from './matters.module.css';

/** Cards of matters beside each other, where there is room. */
export const MatterGrid = ({ children }: { children: ReactNode }) => <div className={classes.matters}>{children}</div>;

interface Row {
  to: string;
  name: string;
  about: string;
  value: string;
  state?: ReactNode;
}

interface MattersProps {
  title: string;
  /** The list that these are of. */
  all: string;
  rows: Row[];
  /** Said where there is nothing; without it the card isn't there then. */
  none?: string;
}

/** At most five things of one kind, each a way to it. */
export function Matters({ title, all, rows, none }: MattersProps) {
  const say = useWords(kitWords);
  if (rows.length === 0 && !none) return null;
  return (
    <Card
      title={title}
      aside={
        <Anchor component={Link} to={all} size="sm">
          <span aria-hidden>{say('list.all')}</span>
          <VisuallyHidden>{say('list.all.of', { what: title })}</VisuallyHidden>
        </Anchor>
      }
    >
      {rows.length === 0 && <Text c="dimmed">{none}</Text>}
      <ul className={classes.rows}>
        {rows.slice(0, 5).map(({ to, name, about, value, state }) => (
          <li key={to}>
            <div>
              <Link to={to} className={classes.link}>
                {name}
              </Link>
              <Text size="sm" c="dimmed">
                {about}
              </Text>
            </div>
            <div className={classes.side}>
              <span>{value}</span>
              {state}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
