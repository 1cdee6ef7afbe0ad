import type { Problem } from '../graph/problem.js';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';

type Toast = {
  title?: string;
  message: string;
  color: string;
  autoClose: number;
};

let wanted = false;
const listeners = new Set<() => void>();

/** Whether there has been one yet: what shows them is loaded then. */
export const isToastWanted = (): boolean => wanted;
export const onToastWanted = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

function show(what: Toast): void {
  wanted = true;
  for (const listener of listeners) listener();
  void import('@mantine/notifications').then(({ notifications }) =>
    notifications.show({ ...what, closeButtonProps: { 'aria-label': kitWords.say('close') } }),
  );
}

/** Says that something is done, for a few seconds. */
export const toast = (message: string): void => show({ message, color: 'tide', autoClose: 4_000 });

/** Tells of a fault wherever the viewer is. */
export function useProblemToast(): (problem: Problem) => void {
  const say = useWords(kitWords);
  return ({ kind, requestId }) => {
    if (kind === 'signedOut') return;
    const message = [say(`problem.${kind}.text`), requestId && say('requestId', { id: requestId })].filter(Boolean).join(' ');
    show({ title: say(`problem.${kind}`), message, color: 'red', autoClose: 12_000 });
  };
}
