import type { InboundMail } from './inbound-mail.entity.js';

/** What became of a mail, and why. */
export function outcome(
  mail: InboundMail,
  what: InboundMail['outcome'],
  reason: string | null,
  more: Partial<Pick<InboundMail, 'case' | 'message' | 'outboundMail'>> = {},
): void {
  Object.assign(mail, { outcome: what, reason: reason?.slice(0, 500) ?? null, ...more });
}
