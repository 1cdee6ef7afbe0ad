import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react';

export interface Question {
  title: string;
  text?: ReactNode;
  /** What the button that does it says. */
  action: string;
  danger?: boolean;
  /** Asks for a reason, by this name. */
  reason?: string;
  /** Asks for a short text that may be left out, by this name. */
  note?: string;
}

/** The reason or the note, or an empty text; null: better not. */
export type Reply = string | null;
type Ask = (question: Question) => Promise<Reply>;

const Dialog = lazy(() => import('./confirm-dialog.js'));
const ConfirmContext = createContext<Ask>(async () => null);

/** Asks before something is done that can't be taken back. */
export const useConfirm = (): Ask => useContext(ConfirmContext);

export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<{ question: Question; reply: (reply: Reply) => void } | null>(null);
  const ask: Ask = (question) => new Promise((reply) => setAsked({ question, reply }));
  const answer = (reply: Reply) => {
    asked?.reply(reply);
    setAsked(null);
  };
  return (
    <ConfirmContext value={ask}>
      {children}
      <Suspense>{asked && <Dialog question={asked.question} answer={answer} />}</Suspense>
    </ConfirmContext>
  );
}
