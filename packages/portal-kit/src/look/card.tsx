import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './card.module.css';

interface CardProps {
  title?: string | undefined;
  /** Beside the title: a link, a button. */
  aside?: ReactNode;
  /** What is inside brings its own space, as tables do. */
  flush?: boolean;
  children: ReactNode;
}

/** What belongs together, on a ground of its own. */
export const Card = ({ title, aside, flush = false, children }: CardProps) => (
  <section className={classes.card} data-flush={flush || undefined}>
    {title && (
      <div className={classes.head}>
        <Title order={2}>{title}</Title>
        {aside}
      </div>
    )}
    {children}
  </section>
);
