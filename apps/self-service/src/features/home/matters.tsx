import { Anchor, Text, VisuallyHidden } from '@mantine/core';
import { Card, useWords } from '@relata/portal-kit';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './home.module.css';
import { homeWords } from './home-words.js';

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
  const say = useWords(homeWords);
  if (rows.length === 0 && !none) return null;
  return (
    <Card
      title={title}
      aside={
        <Anchor component={Link} to={all} size="sm">
          <span aria-hidden>{say('all')}</span>
          <VisuallyHidden>{say('all.of', { what: title })}</VisuallyHidden>
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
