import { Anchor, Group, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import classes from './page.module.css';
import { usePortal } from './portal-options.js';

interface PageProps {
  title: string;
  /** A line under the title. */
  text?: ReactNode;
  /** Where this belongs: its list. */
  back?: { to: string; label: string };
  /** What can be done with all of it. */
  actions?: ReactNode;
  children: ReactNode;
}

let visited = false;

/** A screen: its title, what can be done, and what it shows. Who navigates is taken to the title, whatever they read with. */
export function Page({ title, text, back, actions, children }: PageProps) {
  const { name } = usePortal();
  const { pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${name()}`;
  }, [title, name]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the address does
  useEffect(() => {
    if (visited) heading.current?.focus({ preventScroll: true });
    visited = true;
  }, [pathname]);
  return (
    <div className={classes.page}>
      {back && (
        <Anchor component={Link} to={back.to} className={classes.back}>
          <IconArrowLeft size={16} aria-hidden /> {back.label}
        </Anchor>
      )}
      <div className={classes.head}>
        <div>
          <Title order={1} ref={heading} tabIndex={-1}>
            {title}
          </Title>
          {text && (
            <Text c="dimmed" mt={4}>
              {text}
            </Text>
          )}
        </div>
        {actions && <Group gap="xs">{actions}</Group>}
      </div>
      <div className={classes.body}>{children}</div>
    </div>
  );
}
