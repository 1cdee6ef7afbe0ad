import type { AuthAnswer } from '../session/auth.js';
import { session } from '../session/session.js';
import type { securityWords } from './security-words.js';

const CODES = {
  INVALID_PASSWORD: 'wrong',
  PASSWORD_TOO_SHORT: 'short',
  SAME_EMAIL: 'same',
  NO_PASSWORD: 'noPassword',
  TOO_MANY_CHANGES: 'tomorrow',
  VALIDATION_ERROR: 'noAddress',
} as const;

/** Why a change of one's sign-in was refused, in the viewer's language. */
export function refusal(say: typeof securityWords.say, { status, body }: AuthAnswer): string {
  if (status === 401) session.lost();
  const key = CODES[body.code as keyof typeof CODES] ?? (status === 0 ? 'unreachable' : status === 429 ? 'slow' : 'failed');
  return say(key);
}
