import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Answer } from '../graph/use-graph.js';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { ProblemState } from './problem-state.js';

interface LoadedProps<Data, Part> {
  of: Answer<Data>;
  /** What is drawn of it; null where there is no such record, or it isn't the viewer's. */
  pick: (data: Data) => Part | null | undefined;
  /** The shape of what comes, so that nothing jumps. */
  skeleton: ReactNode;
  children: (part: Part) => ReactNode;
}

/** A query's answer in each of its states: on its way, failed, nothing there, or there. What is there stays while newer comes. */
export function Loaded<Data, Part>({ of, pick, skeleton, children }: LoadedProps<Data, Part>) {
  const say = useWords(kitWords);
  if (of.loading)
    return (
      <div aria-busy>
        <VisuallyHidden role="status">{say('loading')}</VisuallyHidden>
        {skeleton}
      </div>
    );
  const part = of.data && pick(of.data);
  if (part !== null && part !== undefined) return <>{children(part)}</>;
  return <ProblemState problem={of.problem ?? { kind: 'notFound' }} retry={of.reload} />;
}
