import { Refused, UserErrorCode } from '../core/index.js';

/** What somebody has to say about a step: trimmed, or null. */
export function wordsOf(text: string | null | undefined, field: string): string | null {
  const words = text?.trim() || null;
  if (words && words.length > 500) throw new Refused(UserErrorCode.INVALID, `${field} has at most 500 characters.`, field);
  return words;
}

/** The same where there has to be something. */
export function requiredWords(text: string | null | undefined, field: string): string {
  const words = wordsOf(text, field);
  if (!words) throw new Refused(UserErrorCode.REQUIRED, 'Say why, in at most 500 characters.', field);
  return words;
}
