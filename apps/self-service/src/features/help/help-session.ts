const KEPT = 'relata.help';

/** The search for one answer, in this tab: a random number that names nobody. It begins with the first article. */
export function helpSession(): string {
  const session = knownHelpSession() ?? crypto.randomUUID();
  sessionStorage.setItem(KEPT, session);
  return session;
}

/** Null: no article was suggested or opened yet. */
export const knownHelpSession = (): string | null => sessionStorage.getItem(KEPT);

/** The question is sent or answered: what comes is another one. */
export const endHelpSession = (): void => sessionStorage.removeItem(KEPT);
