import { useSyncExternalStore } from 'react';

/**
 * Whether somebody is signed in: nobody knows yet, nobody is, somebody is, somebody was and the session has ended, or
 * somebody is who is nothing of what the portal is for: they read what is open to everybody as a guest does.
 * The session itself is a cookie that no script can read; the graph says whose it is.
 */
export type SessionState = 'unknown' | 'none' | 'some' | 'ended' | 'elsewhere';

/** The API has seen whether that cookie is there, and has said so in the page. */
const sentWithout = (): boolean => typeof document !== 'undefined' && document.getElementById('root')?.dataset.session === 'none';

let state: SessionState = sentWithout() ? 'none' : 'unknown';
const listeners = new Set<() => void>();

function become(next: SessionState): void {
  if (state === next) return;
  state = next;
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
const now = (): SessionState => state;

export const useSession = (): SessionState => useSyncExternalStore(subscribe, now, now);

const isNobody = (who: SessionState): boolean => who === 'none' || who === 'elsewhere';

/** Nobody is signed in here. */
export const isSignedOut = (): boolean => isNobody(state);
export const useSignedOut = (): boolean => isNobody(useSession());
