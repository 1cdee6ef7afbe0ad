import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../graph/problem.js';
import { authGet } from '../session/auth.js';
import { session, useSession } from '../session/session.js';

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

interface OwnSignInAnswer {
  /** Null: it is on its way, or could not be asked. */
  signIn: OwnSignIn | null;
  problem: Problem | null;
  reload: () => Promise<void>;
}

/** The viewer's sign-in: the address, whether there is a second factor, and the sessions. Asked again once they have signed in again. */
export function useOwnSignIn(): OwnSignInAnswer {
  const [signIn, setSignIn] = useState<OwnSignIn | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const hasEnded = useSession() === 'ended';
  const reload = useCallback(async () => {
    const [known, listed, asked] = await Promise.all([
      authGet<{ user: { email: string; twoFactorEnabled?: boolean } } | null>('get-session'),
      authGet<{ sessions: OwnSession[] }>('sessions'),
      authGet<{ newEmail: string | null }>('email/waiting'),
    ]);
    const answers = [known, listed, asked];
    // Nobody is signed in is an answer too: null, with 200.
    if (answers.some(({ status }) => status === 401) || (known.status === 200 && !known.body?.user)) return session.lost();
    const failed = answers.find(({ status }) => status !== 200);
    setProblem(failed ? problemAt(failed.status) : null);
    if (!known.body || !listed.body || !asked.body) return;
    const { email, twoFactorEnabled = false } = known.body.user;
    setSignIn({ email, waiting: asked.body.newEmail, secondFactor: twoFactorEnabled, sessions: listed.body.sessions });
  }, []);
  useEffect(() => {
    if (!hasEnded) void reload();
  }, [hasEnded, reload]);
  return { signIn, problem, reload };
}

const problemAt = (status: number): Problem => ({ kind: status === 0 ? 'offline' : status === 429 || status === 503 ? 'busy' : 'fault' });
