import { useState } from 'react';
import { usePortal } from '../shell/portal-options.js';
import { announce } from '../states/live.js';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { type FileOutcome, sendFile } from './send-file.js';

/** A file that was chosen: on its way, there, or refused. */
export interface ChosenFile {
  key: string;
  name: string;
  size: number;
  /** From 0 to 1. */
  sent: number;
  id?: string;
  refused?: Extract<FileOutcome, { refused: string }>['refused'] | 'many';
  stop: () => void;
}

export interface Files {
  chosen: ChosenFile[];
  add: (files: readonly File[]) => void;
  remove: (key: string) => void;
  clear: () => void;
  /** Of those that are there: what a mutation takes as `attachmentIds`. */
  ids: string[];
  /** Some are still on their way. */
  sending: boolean;
}

/** What the graph takes with one message. */
const MOST = 10;

/** Files for a message: each is sent as soon as it is chosen, so that nobody waits for them at the end. */
export function useFiles(): Files {
  const { as } = usePortal();
  const say = useWords(kitWords);
  const [chosen, setChosen] = useState<ChosenFile[]>([]);
  const change = (key: string, to: Partial<ChosenFile>) => setChosen((all) => all.map((each) => (each.key === key ? { ...each, ...to } : each)));
  const taken = chosen.filter(({ refused }) => !refused);

  const begin = (file: File, refused?: 'many'): ChosenFile => {
    const [key, stop] = [crypto.randomUUID(), new AbortController()];
    if (!refused)
      void sendFile(file, as, (sent) => change(key, { sent }), stop.signal).then((outcome) => {
        change(key, { ...outcome, sent: 1 });
        if (!stop.signal.aborted) announce(say('id' in outcome ? 'files.there' : 'files.refused', { name: file.name }));
      });
    return { key, name: file.name, size: file.size, sent: 0, ...(refused ? { refused } : {}), stop: () => stop.abort() };
  };

  return {
    chosen,
    add: (files) => {
      const begun = files.map((file, at) => begin(file, taken.length + at < MOST ? undefined : 'many'));
      setChosen((all) => [...all, ...begun]);
    },
    remove: (key) => {
      chosen.find((each) => each.key === key)?.stop();
      setChosen((all) => all.filter((each) => each.key !== key));
    },
    clear: () => setChosen([]),
    ids: taken.flatMap(({ id }) => id ?? []),
    sending: taken.some(({ id }) => !id),
  };
}
