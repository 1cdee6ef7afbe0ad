import { assign, find, load, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { Contact } from './contact.entity.js';
import type { ContactCreateInput, ContactUpdateInput } from './contact.inputs.js';
import { Person } from './person.entity.js';

export async function createContact(tx: Tx, input: ContactCreateInput): Promise<Contact> {
  const contact = new Contact();
  await assign(tx, contact, input);
  contact.person = await personOf(tx, input);
  if (contact.isPrimary) await dropPrimary(tx, contact);
  tx.em.persist(contact);
  return contact;
}

export async function updateContact(tx: Tx, input: ContactUpdateInput): Promise<Contact> {
  const contact = await load(tx, Contact, input);
  await assign(tx, contact, input);
  if (input.isPrimary) await dropPrimary(tx, contact);
  return contact;
}

/** The person whom a new contact, employee or member is: a known one or a new one. */
export async function personOf(tx: Tx, { personId, person }: { personId?: string | null; person?: object | null }): Promise<Person> {
  if (Boolean(personId) === Boolean(person)) throw new Refused(UserErrorCode.INVALID, 'Say who it is: either personId or person.', 'person');
  if (personId) return find(tx, Person, personId, 'personId');
  const made = new Person();
  await assign(tx, made, person as object, ['person']);
  tx.em.persist(made);
  return made;
}

/** An account has one primary contact at most: the new one takes over. */
async function dropPrimary(tx: Tx, { account, id }: Contact): Promise<void> {
  const others = await tx.em.find(Contact, { account, isPrimary: true });
  for (const other of others) if (other.id !== id) other.isPrimary = false;
}
