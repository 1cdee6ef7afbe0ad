import { useTell } from '@relata/portal-kit';
import { type ArticleEventKind, ArticleNoteDocument } from '@relata/schema/self-service';
import { useCallback } from 'react';
import { endHelpSession, helpSession, knownHelpSession } from './help-session.js';

interface Notes {
  /** What happened to articles, for views and deflection. */
  note: (kind: Exclude<ArticleEventKind, 'CASE_SENT'>, articleIds: string[]) => void;
  /** The question was sent all the same. Where no article was looked at there is nothing to count. */
  noteSent: (caseId: string | undefined) => void;
}

/** Notes what becomes of articles while somebody looks for an answer. Nobody waits for it. */
export function useNotes(): Notes {
  const tell = useTell(ArticleNoteDocument);
  const note = useCallback<Notes['note']>(
    (kind, articleIds) => {
      tell({ input: { kind, session: helpSession(), articleIds } });
      if (kind === 'ANSWERED') endHelpSession();
    },
    [tell],
  );
  const noteSent = useCallback<Notes['noteSent']>(
    (caseId) => {
      const session = knownHelpSession();
      if (session) tell({ input: { kind: 'CASE_SENT', session, articleIds: [], caseId } });
      endHelpSession();
    },
    [tell],
  );
  return { note, noteSent };
}
