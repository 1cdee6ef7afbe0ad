import type { Tx } from '../core/index.js';
import { Contact, currentPerson, languageOf, type Person } from '../directory/index.js';
import type { Case } from './case.entity.js';
import { checkAbout, languageOfContact } from './case.rules.js';
import type { NewMessage } from './case-message.service.js';

/** What every new case goes through, by whatever way it comes. */
export async function openCase(tx: Tx, made: Case): Promise<void> {
  await checkAbout(tx, made);
  made.language = made.language ? languageOf(made.language) : await languageOfContact(tx, made);
  const [number] = await tx.sql<{ next: string }>(`select 'C-' || nextval('relata.case_number') as next`);
  made.number = number?.next as string;
  made.openedAt ??= new Date();
  if (made.assignee) made.status = 'OPEN';
  tx.em.persist(made);
}

/** The first message: the customer’s words, whoever took them down. */
export async function openingOf(tx: Tx, made: Case, text: string): Promise<NewMessage> {
  const contact = made.contact ? await tx.em.findOne(Contact, { id: made.contact.id }) : null;
  const author = tx.ctx.principal.kind === 'customer' ? me(tx) : (contact?.person ?? null);
  return { text, author, authorKind: 'CUSTOMER', opening: true, channel: made.channel, at: made.openedAt };
}

/** Who acts, as a person. */
export const me = (tx: Tx): Person => currentPerson(tx) as Person;
