import { type Context, find, findAll, inTransaction, load, lock, Refused, type Tx, UserErrorCode } from '../../core/index.js';
import { Contact, currentEmployee } from '../../directory/index.js';
import { Case } from '../case.entity.js';
import { addAnswer, openByMail } from './inbound-mail.case.js';
import { InboundMail } from './inbound-mail.entity.js';
import type { InboundMailAcceptInput, InboundMailDismissInput } from './inbound-mail.inputs.js';
import { outcome } from './inbound-mail.outcome.js';
import { type StoredMail, storeFiles } from './mail-files.js';
import { rawMail } from './raw-mail.js';
import { readMail } from './received-mail.js';

/** What somebody still has to decide about, or can decide otherwise. */
const OPEN: InboundMail['outcome'][] = ['HELD', 'FAILED', 'LOOP_STOPPED', 'AUTO_REPLY_IGNORED'];

/** The mail that is held, read anew, with its attachments in the store; null where there is none to decide about. */
export async function heldMail(ctx: Context, { id }: InboundMailAcceptInput): Promise<StoredMail | null> {
  const held = await inTransaction(ctx, async (tx) => (await findAll(tx, InboundMail, [id])).get(id));
  if (!held || !OPEN.includes(held.outcome)) return null;
  return storeFiles(ctx.app, await readMail(await rawMail(ctx.app, held.raw)), (work) => inTransaction(ctx, work));
}

/** The mail becomes what it would have become by itself, had its sender been known and allowed. */
export async function acceptMail(tx: Tx, input: InboundMailAcceptInput, mail: StoredMail | null): Promise<InboundMail> {
  const held = await undecided(tx, input);
  const contact = input.contactId ? await find(tx, Contact, input.contactId, 'contactId') : await senderOf(tx, held);
  if (!mail) throw new Refused(UserErrorCode.CONFLICT, 'Somebody is deciding about this mail; look again.', 'id');
  if (input.caseId) {
    await lock(tx, Case, input.caseId);
    const message = await addAnswer(tx, (await find(tx, Case, input.caseId, 'caseId')).id, mail, contact?.person ?? null);
    outcome(held, message.opening ? 'CASE_CREATED' : 'REPLY_ADDED', held.reason ?? null, { message, case: message.case });
  } else {
    if (!contact) throw new Refused(UserErrorCode.REQUIRED, 'Say whose mail it is; make the contact first where there is none.', 'contactId');
    const { roles } = tx.ctx.principal;
    // Who may open cases for anyone leaves the new one to whoever takes it up.
    const assignee = roles.includes('SUPPORT_MANAGER') || roles.includes('ADMIN') ? null : currentEmployee(tx);
    const sender = { contact: contact.id, person: contact.person.id, account: contact.account.id };
    const message = await openByMail(tx, mail, sender, { kind: input.kind ?? 'QUESTION', assignee });
    outcome(held, 'CASE_CREATED', held.reason ?? null, { message, case: message.case });
  }
  held.contact = contact ?? null;
  return decided(tx, held);
}

export async function dismissMail(tx: Tx, input: InboundMailDismissInput): Promise<InboundMail> {
  const held = await undecided(tx, input);
  outcome(held, 'DISMISSED', held.reason ?? null);
  return decided(tx, held);
}

async function undecided(tx: Tx, input: InboundMailDismissInput): Promise<InboundMail> {
  await lock(tx, InboundMail, input.id);
  const held = await load(tx, InboundMail, input, 'decide');
  if (!OPEN.includes(held.outcome)) throw new Refused(UserErrorCode.WRONG_STATE, `This mail is ${held.outcome}: nothing is left to decide.`, 'id');
  return held;
}

function decided(tx: Tx, held: InboundMail): InboundMail {
  held.decidedBy = currentEmployee(tx);
  held.decidedAt = new Date();
  return held;
}

/** The one contact with its address, if there is one. */
async function senderOf(tx: Tx, { contact, fromAddress }: InboundMail): Promise<Contact | null> {
  if (contact) return tx.em.findOne(Contact, { id: contact.id });
  if (!fromAddress) return null;
  const known = await tx.em.find(Contact, { active: true, person: { email: fromAddress } }, { limit: 2 });
  return known.length === 1 ? (known[0] as Contact) : null;
}
