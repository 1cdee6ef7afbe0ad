import type { Tx } from '../../core/index.js';
import type { Conversation } from './conversation.js';
import type { InboundMail } from './inbound-mail.entity.js';
import { outcome } from './inbound-mail.outcome.js';
import { OutboundMail } from './outbound-mail.entity.js';
import { noteUndelivered } from './outbound-mail.service.js';
import type { ReceivedMail } from './received-mail.js';

/** A mail server tells what became of a mail of ours: known by the address that it was told to write to, or by the mail that it sends back. */
export async function applyReport(tx: Tx, made: InboundMail, { report }: ReceivedMail, conversation: Conversation | null): Promise<void> {
  const reason = report?.reason ?? null;
  const by = conversation?.outboundMail ? { id: conversation.outboundMail } : { header: { $in: report?.about ?? [] } };
  const mail = await tx.em.findOne(OutboundMail, by);
  if (!mail) return outcome(made, 'BOUNCE', reason);
  outcome(made, 'BOUNCE', reason, { outboundMail: mail, case: mail.case });
  if (report?.action === 'delayed' && mail.status === 'SENT') Object.assign(mail, { status: 'DEFERRED', lastError: reason });
  if (report?.action !== 'failed' || mail.status === 'BOUNCED') return;
  Object.assign(mail, { status: 'BOUNCED', lastError: reason });
  await noteUndelivered(tx, mail);
}
