import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Card } from './card.js';

interface EditCardProps {
  title: string;
  /** What the button says that opens the form; without it nothing can be changed. */
  change?: string | undefined;
  form: (close: () => void) => ReactNode;
  children: ReactNode;
}

/** What is written in a card, and the form in its place while it is changed: what somebody else changes meanwhile takes nothing from it. */
export function EditCard({ title, change, form, children }: EditCardProps) {
  const [open, setOpen] = useState(false);
  const button = change && !open && (
    <Button variant="subtle" size="compact-sm" onClick={() => setOpen(true)} aria-label={`${change}: ${title}`}>
      {change}
    </Button>
  );
  return (
    <Card title={title} aside={button}>
      {open ? form(() => setOpen(false)) : children}
    </Card>
  );
}
