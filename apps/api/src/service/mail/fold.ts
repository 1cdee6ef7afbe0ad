import EmailReplyParser from 'email-reply-parser';
import type { Language } from '../../core/index.js';
import { bounded } from './bounded.js';

/** The first line of our mails: what stands below it in an answer is ours. */
export const ANSWER_ABOVE: Record<Language, string> = {
  en: '-- Please write your answer above this line --',
  de: '-- Bitte schreiben Sie Ihre Antwort über diese Zeile --',
};

/** Where our first line stands in an answer, in whatever language we wrote; infinite: nowhere. */
export function answerLineIn(text: string): number {
  const places = Object.values(ANSWER_ABOVE).map((line) => text.indexOf(line));
  return Math.min(...places.filter((at) => at >= 0), Number.POSITIVE_INFINITY);
}

export interface Folded {
  /** What the sender wrote. */
  reply: string;
  /** What they quoted below it; null: nothing. */
  quoted: string | null;
}

/** Longer texts are logs and not conversations; they stay whole. */
const MAX_LENGTH = 100_000;

/** Takes the quoted mails away from below an answer. Where answers stand between quoted lines, all stays. */
export function foldQuotes(text: string): Folded {
  const at = answerLineIn(text);
  const above = at === Number.POSITIVE_INFINITY ? text : text.slice(0, text.lastIndexOf('\n', at) + 1);
  const reply = above.length > MAX_LENGTH ? above : bounded(600, () => withoutQuotes(above), above);
  const shown = reply.trim();
  if (shown === '') return { reply: text.trim(), quoted: null };
  const quoted = text.slice(text.indexOf(shown) + shown.length).trim();
  return { reply: shown, quoted: quoted === '' || !text.includes(shown) ? null : quoted };
}

function withoutQuotes(text: string): string {
  const parts = new EmailReplyParser().read(text).getFragments();
  const last = parts.findLastIndex((part) => !part.isQuoted() && !part.isSignature() && !part.isEmpty());
  if (parts.slice(0, last).some((part) => part.isQuoted())) return text;
  const end = parts.findIndex((part, index) => index > last && part.isQuoted());
  return parts
    .slice(0, end < 0 ? parts.length : end)
    .map((part) => part.getContent())
    .join('\n');
}
