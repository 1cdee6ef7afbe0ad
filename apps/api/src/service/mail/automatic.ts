import type { ReceivedMail } from './received-mail.js';

/** Why nobody wrote a mail: `BOUNCE`, `AUTO_REPLY` (somebody's machine), `LOOP` (ours, come back). */
export interface Automatic {
  kind: 'BOUNCE' | 'AUTO_REPLY' | 'LOOP';
  reason: string;
}

/**
 * Whether a machine wrote a mail (RFC 3834, and what is in use besides). Such a mail makes no case and is never
 * answered, so that two machines don't answer each other for ever.
 */
export function automatic(mail: ReceivedMail, ours: readonly string[]): Automatic | null {
  const header = (name: string) => mail.headers.get(name)?.toLowerCase() ?? '';
  if (mail.report) return { kind: 'BOUNCE', reason: mail.report.reason };
  if (mail.from && ours.includes(withoutTag(mail.from.address))) return { kind: 'LOOP', reason: 'It says that it is from our own address.' };
  const reason = automaticHeader(header) ?? automaticSender(mail.from?.address ?? '', header('return-path'));
  return reason ? { kind: 'AUTO_REPLY', reason } : null;
}

function automaticHeader(header: (name: string) => string): string | null {
  const submitted = header('auto-submitted');
  if (submitted && !submitted.startsWith('no')) return `Auto-Submitted: ${submitted.slice(0, 40)}`;
  const precedence = /^(bulk|junk|list|auto_reply)\b/.exec(header('precedence'))?.[1];
  if (precedence) return `Precedence: ${precedence}`;
  if (/\b(all|autoreply|oof|dr|rn|nrn)\b/.test(header('x-auto-response-suppress'))) return 'X-Auto-Response-Suppress';
  const named = ['list-id', 'list-unsubscribe', 'list-post', 'x-autoreply', 'x-autorespond', 'x-loop', 'feedback-id'];
  return named.find((name) => header(name)) ?? null;
}

function automaticSender(from: string, returnPath: string): string | null {
  if (returnPath === '<>') return 'It has no sender to answer to.';
  return /^(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)([+@.-]|$)/.test(from) ? `From ${from.slice(0, 60)}` : null;
}

/** `support+tag@x.test` → `support@x.test`. */
export const withoutTag = (address: string): string => address.replace(/\+[^@]*(?=@)/, '');
