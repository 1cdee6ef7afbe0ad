import { useEffect, useRef, useState } from 'react';
import { usePortal } from '../shell/portal-options.js';
import { announce } from '../states/live.js';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { deleteFile, type FileOutcome, sendFile } from './send-file.js';

/** A file that was chosen: on its way, there, or refused. */
export interface ChosenFile {
  key: string;
  name: string;
  size: number;
  /** From 0 to 1. */
  sent: number;
  id?: string;
  refused?: Extract<FileOutcome, { refused: string }>['refused'] | 'many';
  /** Stops it on its way, and deletes it where it is there. */
  takeBack: () => void;
}

export interface Files {
  chosen: ChosenFile[];
  add: (files: readonly File[]) => void;
  remove: (key: string) => void;
  clear: () => void;
  /**
   * Those that are there, for a mutation's `attachmentIds`. From then on they are the message's: they stay when the viewer leaves
   * the screen while it is on its way.
   */
  attach: () => string[];
  /** Some are still on their way. */
  sending: boolean;
}

/** What the graph takes with one message. */
const MOST = 10;

/**
 * Files for a message, or for what else takes them by another path: each is sent as soon as it is chosen, so that nobody waits for them at the end. Those that go with no
 * message are taken back with the screen.
 */
export function useFiles(path = '/files'): Files {
  const { as } = usePortal();
  const say = useWords(kitWords);
  const [chosen, setChosen] = useState<ChosenFile[]>([]);
  const change = (key: string, to: Partial<ChosenFile>) => setChosen((all) => all.map((each) => (each.key === key ? { ...each, ...to } : each)));
  const taken = chosen.filter(({ refused }) => !refused);
  /** How those are taken back that go with no message yet. */
  const loose = useRef(new Set<() => void>());
  useEffect(
    () => () => {
      for (const takeBack of loose.current) takeBack();
    },
    [],
  );

  const begin = (file: File, refused?: 'many'): ChosenFile => {
    const shown = { key: crypto.randomUUID(), name: file.name, size: file.size, sent: 0 };
    if (refused) return { ...shown, refused, takeBack: () => {} };
    const stop = new AbortController();
    const outcome = sendFile(path, file, as, (sent) => change(shown.key, { sent }), stop.signal);
    void outcome.then((came) => {
      change(shown.key, { ...came, sent: 1 });
      if (!stop.signal.aborted) announce(say('id' in came ? 'files.there' : 'files.refused', { name: file.name }));
    });
    const takeBack = () => {
      stop.abort();
      loose.current.delete(takeBack);
      void outcome.then((came) => 'id' in came && deleteFile(path, came.id, as));
    };
    loose.current.add(takeBack);
    return { ...shown, takeBack };
  };

  return {
    chosen,
    add: (files) => {
      const begun = files.map((file, at) => begin(file, taken.length + at < MOST ? undefined : 'many'));
      setChosen((all) => [...all, ...begun]);
    },
    remove: (key) => {
      chosen.find((each) => each.key === key)?.takeBack();
      setChosen((all) => all.filter((each) => each.key !== key));
    },
    clear: () => setChosen([]),
    attach: () => {
      loose.current.clear();
      return taken.flatMap(({ id }) => id ?? []);
    },
    sending: taken.some(({ id }) => !id),
  };
}
