import { useCallback, useEffect, useState } from 'react';
import { authGet } from '../session/auth.js';
import { session } from '../session/session.js';

/** Where somebody is signed in, as `GET /auth/sessions` answers. */
export interface OwnSession {
  id: string;
  current: boolean;
  /** `Firefox on Windows`. */
  device: string;
  address: string | null;
  /** `password`, or the id of their company's provider. */
  method: string;
  lastUsedAt: string;
}

export interface OwnSignIn {
  email: string;
  /** The address that is to follow it, once the link that went there is used. */
  waiting: string | null;
  secondFactor: boolean;
  sessions: OwnSession[];
}

/** The viewer's sign-in: the address, whether there is a second factor, and the sessions. Null: it is on its way. */
export function useOwnSignIn(): { signIn: OwnSignIn | null; reload: () => Promise<void> } {
  const [signIn, setSignIn] = useState<OwnSignIn | null>(null);
  const reload = useCallback(async () => {
    const [known, listed, asked] = await Promise.all([
      authGet<{ user: { email: string; twoFactorEnabled?: boolean } } | null>('get-session'),
      authGet<{ sessions: OwnSession[] }>('sessions'),
      authGet<{ newEmail: string | null }>('email/waiting'),
    ]);
    if (!known?.user || !listed) return session.lost();
    const { email, twoFactorEnabled = false } = known.user;
    setSignIn({ email, waiting: asked?.newEmail ?? null, secondFactor: twoFactorEnabled, sessions: listed.sessions });
  }, []);
  useEffect(() => void reload(), [reload]);
  return { signIn, reload };
}
