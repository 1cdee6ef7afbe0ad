import { useSyncExternalStore } from 'react';
import { hint, hinted } from './hint.js';

/**
 * Whether somebody is signed in: nobody knows yet, nobody is, somebody is, somebody was and the session has ended, or
 * somebody is who is nothing of what the portal is for: they read what is open to everybody as a guest does.
 * The session itself is a cookie that no script can read; the graph says whose it is.
 */
export type SessionState = 'unknown' | 'none' | 'some' | 'ended' | 'elsewhere';

let state: SessionState = 'unknown';
const listeners = new Set<() => void>();

function become(next: SessionState): void {
  if (state === next) return;
  state = next;
  hint(next === 'some' || next === 'ended');
  for (const listener of listeners) listener();
}

export const session = {
  begun: () => become('some'),
  none: () => become('none'),
  elsewhere: () => become('elsewhere'),
  /** An answer said so: what was typed stays where it is, and a dialog asks to sign in again. */
  lost: () => become(state === 'some' || state === 'ended' ? 'ended' : state === 'elsewhere' ? state : 'none'),
  /** Whether the cookie goes along with what is asked. */
  credentials: (): RequestCredentials => (state === 'elsewhere' ? 'omit' : 'same-origin'),
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useSession = (): SessionState => useSyncExternalStore(subscribe, () => state);

/** Nobody is signed in here; or nobody knows yet, and nobody was the last time. */
export function useSignedOut(): boolean {
  const now = useSession();
  return now === 'none' || now === 'elsewhere' || (now === 'unknown' && !hinted());
}
