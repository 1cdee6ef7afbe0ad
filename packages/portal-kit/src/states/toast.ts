import type { Problem } from '../graph/problem.js';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';

const show = (what: { title?: string; message: string; color: string; autoClose: number }): void =>
  void import('@mantine/notifications').then(({ notifications }) => notifications.show(what));

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
