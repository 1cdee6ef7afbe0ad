import type pg from 'pg';
import { type App, auditRefusal } from '../../core/index.js';

/** What happens at the sign-in, as the audit log calls it. */
export type SignInAct =
  | 'SIGN_IN'
  | 'SIGN_OUT'
  | 'SESSION_ENDED'
  | 'SESSIONS_ENDED'
  | 'PASSWORD_CHANGED'
  | 'PASSWORD_RESET'
  | 'PASSWORD_RESET_ASKED'
  | 'EMAIL_CHANGE_ASKED'
  | 'EMAIL_CHANGED'
  | 'EMAIL_CHANGE_STOPPED'
  | 'EMAIL_CHANGE_WITHDRAWN'
  | 'SECOND_FACTOR_BEGUN'
  | 'SECOND_FACTOR_ON'
  | 'SECOND_FACTOR_OFF'
  | 'RECOVERY_CODES_MADE'
  | 'RECOVERY_CODE_USED'
  | 'SINGLE_SIGN_ON_LINKED';

/** What was refused: `sign-in`, `password` and so on, as the operation of the audit's entry. */
export type RefusedAct = 'sign-in' | 'password' | 'e-mail address' | 'second factor' | 'single sign-on';

interface At {
  /** The sign-in that it concerns, where there is one. What was typed for one that doesn't exist is not kept: it may be a password. */
  userId?: string | null | undefined;
  address: string;
  requestId: string | null;
}

export interface Journal {
  done(happened: At & { act: SignInAct; details?: Record<string, unknown> | undefined }): Promise<void>;
  /** Written after the answer, and counted instead where it becomes a flood (`core/audit/refusals.ts`). */
  refused(refusal: At & { of: RefusedAct; code: string; message?: string | undefined }): void;
}

/** The one place through which the sign-in writes into the audit log. Whoever is refused is nobody yet, whoever they say they are. */
export function createJournal(pool: pg.Pool, refusals: App['refusals']): Journal {
  return {
    async done({ act, userId = null, address, requestId, details = {} }) {
      await pool.query('select auth.audit_sign_in($1, $2, $3, $4)', [act, userId, requestId, JSON.stringify({ address, ...details })]);
    },
    refused({ of, code, message, userId = null, address, requestId }) {
      const record = { type: 'User', uuid: userId };
      auditRefusal(
        { refusals },
        { caller: null, requestId: requestId ?? '', address, operation: of, record, refused: [{ code, ...(message ? { message } : {}) }] },
      );
    },
  };
}
