import { type FormEvent, useState } from 'react';

/** Work that a form begins: not twice at once, and `busy` while it lasts. */
export function useBusy(work: () => Promise<void> | void): [busy: boolean, run: (event: FormEvent) => void] {
  const [busy, setBusy] = useState(false);
  const run = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      await work();
    } finally {
      setBusy(false);
    }
  };
  return [busy, (event) => void run(event)];
}
