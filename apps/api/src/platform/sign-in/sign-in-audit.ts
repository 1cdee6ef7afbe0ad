import type pg from 'pg';

/** What the audit log calls what happens at the sign-in. */
export type SignInAct =
  | 'SIGN_IN'
  | 'SIGN_IN_REFUSED'
  | 'SIGN_IN_LOCKED_OUT'
  | 'SIGN_OUT'
  | 'SESSION_ENDED'
  | 'SESSIONS_ENDED'
  | 'PASSWORD_CHANGED'
  | 'PASSWORD_RESET'
  | 'PASSWORD_RESET_ASKED'
  | 'PASSWORD_REFUSED'
  | 'SECOND_FACTOR_BEGUN'
  | 'SECOND_FACTOR_ON'
  | 'SECOND_FACTOR_OFF'
  | 'SECOND_FACTOR_REFUSED'
  | 'RECOVERY_CODES_MADE'
  | 'RECOVERY_CODE_USED'
  | 'SINGLE_SIGN_ON_LINKED'
  | 'SINGLE_SIGN_ON_REFUSED';

export interface Happened {
  act: SignInAct;
  /** The sign-in that it concerns, where there is one. What was typed for one that doesn't exist is not kept: it may be a password. */
  userId?: string | null | undefined;
  address: string;
  requestId: string | null;
  details?: Record<string, unknown> | undefined;
}

/** The one place through which the sign-in writes into the audit log. */
export async function recordSignIn(pool: pg.Pool, { act, userId = null, address, requestId, details = {} }: Happened): Promise<void> {
  await pool.query('select auth.record($1, $2, $3, $4)', [act, userId, requestId, JSON.stringify({ address, ...details })]);
}
