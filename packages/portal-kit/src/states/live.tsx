import { VisuallyHidden } from '@mantine/core';
import { useSyncExternalStore } from 'react';

let text = '';
const listeners = new Set<() => void>();

/** Tells a screen reader what has changed without moving anything, such as how many rows a search has found. */
export function announce(next: string): void {
  if (next === text) return;
  text = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const said = (): string => text;

/** The one region that speaks; the shell has it. */
export const LiveRegion = () => (
  <VisuallyHidden role="status" aria-live="polite" data-testid="live">
    {useSyncExternalStore(subscribe, said, said)}
  </VisuallyHidden>
);
