import { type Tx, toTypeId, uuidOf } from '../../core/index.js';
import type { ReceivedMail } from './received-mail.js';
import { findTokens, type ReplyToken, verify } from './reply-token.js';

/** What a mail belongs to, by what it carries. Who sent it is another question (`mayWrite`). */
export interface Conversation {
  case: string;
  /** The mail of ours that it answers, where it does. */
  outboundMail: string | null;
}

/** The case of the first token that we made and that still counts; else that of the nearest mail that it answers. */
export async function conversationOf(tx: Tx, mail: ReceivedMail, secret: string): Promise<Conversation | null> {
  return (await byToken(tx, findTokens([...mail.to, mail.subject]), secret)) ?? (await byHeader(tx, mail.answers));
}

interface SentMail {
  id: string;
  sent_for: string;
  case_id: string;
  contact_id: string;
}

/** A case that its message went to with a merge or a split is the one that goes on. */
const SENT = `select o.id, o.case_id as sent_for, coalesce(m.case_id, o.case_id) as case_id, o.contact_id
  from outbound_mail o left join case_message m on m.id = o.message_id`;

async function byToken(tx: Tx, tokens: ReplyToken[], secret: string): Promise<Conversation | null> {
  if (tokens.length === 0) return null;
  const ids = tokens.map(({ mail }) => uuidOf('oml', mail)).filter((id) => id !== null);
  const rows = await tx.sql<SentMail>(`${SENT} where o.id = any ($1::uuid[])`, [ids]);
  for (const token of tokens) {
    const row = rows.find(({ id }) => toTypeId('oml', id) === token.mail);
    if (!row) continue;
    const answered = { mail: token.mail, case: toTypeId('cas', row.sent_for), contact: toTypeId('con', row.contact_id) };
    if (verify(token, answered, secret, new Date()) === 'GENUINE') return { case: toTypeId('cas', row.case_id), outboundMail: token.mail };
  }
  return null;
}

/** By the headers of mails that went out, and of those that came in: who writes twice answers themself. */
async function byHeader(tx: Tx, answers: readonly string[]): Promise<Conversation | null> {
  if (answers.length === 0) return null;
  const [row] = await tx.sql<{ case_id: string; mail: string | null }>(
    `select case_id, mail from (
       select sent.case_id, sent.id as mail, o.header from (${SENT}) sent join outbound_mail o on o.id = sent.id where o.header = any ($1)
       union all select case_id, null, message_id_header from case_message where message_id_header = any ($1)) known
     order by array_position($1, header) limit 1`,
    [answers],
  );
  return row ? { case: toTypeId('cas', row.case_id), outboundMail: row.mail ? toTypeId('oml', row.mail) : null } : null;
}

/** A contact with the address that a mail says it is from. */
export interface Sender {
  contact: string;
  person: string;
  account: string;
}

export async function sendersBy(tx: Tx, address: string): Promise<Sender[]> {
  const rows = await tx.sql<{ contact: string; person: string; account: string }>(
    `select c.id as contact, c.person_id as person, c.account_id as account from contact c
     where c.active and c.person_id in (
       select id from person where email = $1 union select person_id from contact_point where kind = 'EMAIL' and value = $1)
     order by c.created_at, c.id limit 10`,
    [address],
  );
  return rows.map(({ contact, person, account }) => ({
    contact: toTypeId('con', contact),
    person: toTypeId('per', person),
    account: toTypeId('acc', account),
  }));
}

/** What follows in the transaction is done in the sender's name: the audit and the events of the case say so. */
export async function actFor(tx: Tx, sender: Sender | null): Promise<void> {
  await tx.sql(`select set_config('relata.person_id', $1, true)`, [sender ? uuidOf('per', sender.person) : '']);
}

/** Whether somebody may write on a case by mail: who asked, and whoever manages the account in the portal, as in the portal itself. */
export async function mayWrite(tx: Tx, sender: Sender, about: string): Promise<boolean> {
  await actFor(tx, sender);
  const [row] = await tx.sql<{ may: boolean }>(
    `select c.contact_id in (select id from contact where person_id = $2 and active)
       or c.account_id = any ((select relata.account_ids(true))::uuid[]) as may
     from "case" c where c.id = $1`,
    [uuidOf('cas', about), uuidOf('per', sender.person)],
  );
  if (!row?.may) await actFor(tx, null);
  return row?.may ?? false;
}
