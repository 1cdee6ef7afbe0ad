const HINT = 'relata.signed-in';

/** Whether somebody was signed in here when the portal was last open, so that the first thing drawn is likely the right one. */
export const hinted = (): boolean => localStorage.getItem(HINT) !== null;

/** Remembers it, or that nobody is any more. It says nothing of who. */
export function hint(signedIn: boolean): void {
  if (signedIn) localStorage.setItem(HINT, '1');
  else localStorage.removeItem(HINT);
}
