import { assign, find, insertUnseen, load, newId, Refused, type Tx, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { Contact } from './contact.entity.js';
import type { ContactCreateInput, ContactRemoveInput, ContactUpdateInput } from './contact.inputs.js';
import { refuseSamePerson } from './duplicate.service.js';
import { Person } from './person.entity.js';
import { checkPerson, lookForDuplicates } from './person.service.js';

export async function createContact(tx: Tx, input: ContactCreateInput): Promise<Contact> {
  const contact = new Contact();
  contact.id = newId('con');
  await assign(tx, contact, input);
  const person = await personOf(tx, input);
  contact.person = person;
  const known = input.personId ? await tx.em.findOne(Contact, { account: contact.account, person: contact.person }) : null;
  if (known)
    throw new Refused(
      UserErrorCode.TAKEN,
      known.active
        ? `This person is a contact of the account already (${known.id}).`
        : `This person was a contact of the account: make ${known.id} active again.`,
      'personId',
    );
  checkPortal(tx, contact, person);
  if (contact.isPrimary) await dropPrimary(tx, contact);
  tx.em.persist(contact);
  return contact;
}

export async function updateContact(tx: Tx, input: ContactUpdateInput): Promise<Contact> {
  if (tx.ctx.principal.kind === 'customer') await oneByOne(tx, input);
  const contact = await load(tx, Contact, input);
  const { portalRole: before, active } = contact;
  await assign(tx, contact, input);
  if (contact.portalRole !== before || contact.active !== active) refuseSelf(tx, contact.person, contact.active === active ? 'portalRole' : 'active');
  if (!contact.active) {
    if (input.isPrimary || input.portalRole)
      throw new Refused(UserErrorCode.WRONG_STATE, 'A contact who is not active is neither primary nor signs in.', 'active');
    leave(contact);
  }
  if (input.portalRole && input.portalRole !== before) checkPortal(tx, contact, await find(tx, Person, contact.person.id, 'id'));
  if (input.isPrimary) await dropPrimary(tx, contact);
  return contact;
}

/** Of two administrators who take each other’s rights at once the second has none any more, so that one of them stays. */
async function oneByOne(tx: Tx, { id }: ContactUpdateInput): Promise<void> {
  await tx.sql(
    `select pg_advisory_xact_lock(hashtextextended('rights of ' || who, 0)) from (
       select relata.person_id() as who union select person_id from contact where id = $1 order by who) both_of_them`,
    [uuidOf('con', id)],
  );
}

/** What happened with a contact stays true when they leave: they are deleted only where nothing depends on them. */
export async function removeContact(tx: Tx, input: ContactRemoveInput): Promise<Contact> {
  const contact = await load(tx, Contact, input, 'delete');
  const [row] = await tx.sql<{ used: boolean }>(`select relata.is_referenced('contact', $1) as used`, [uuidOf('con', contact.id)]);
  if (row?.used) {
    contact.active = false;
    leave(contact);
  } else tx.em.remove(contact);
  return contact;
}

function leave(contact: Contact): void {
  contact.isPrimary = false;
  contact.portalRole = null;
}

/** People sign in by e-mail address. */
function checkPortal(tx: Tx, contact: Contact, person: Person): void {
  if (!contact.portalRole) return;
  refuseSelf(tx, person, 'portalRole');
  if (!person.email) throw new Refused(UserErrorCode.REQUIRED, 'Who signs in needs an e-mail address: give the person one first.', 'portalRole');
}

/** Whoever writes an account could else act as its customer, and accept their own quotes; a partner's manager, as the partner. */
export function refuseSelf(tx: Tx, person: Person, field: string): void {
  const { personId } = tx.ctx.principal;
  if (personId && person.id === toTypeId('per', personId))
    throw new Refused(UserErrorCode.INVALID, 'Nobody gives a role to themself, or takes it; ask somebody else who may.', field);
}

/** The person whom a new contact, employee or member is: a known one or a new one. */
export async function personOf(
  tx: Tx,
  { personId, person, allowDuplicate }: { personId?: string | null; person?: object | null; allowDuplicate?: boolean | null },
): Promise<Person> {
  if (Boolean(personId) === Boolean(person)) throw new Refused(UserErrorCode.INVALID, 'Say who it is: either personId or person.', 'person');
  if (personId) return find(tx, Person, personId, 'personId');
  const made = new Person();
  made.id = newId('per');
  await assign(tx, made, person as object, ['person']);
  checkPerson(made, made, ['person']);
  if (!allowDuplicate) await refuseSamePerson(tx, made, ['person', 'email']);
  await lookForDuplicates(tx, made);
  // Not everyone who makes a person sees them before they are a contact or a member.
  return insertUnseen(tx, Person, made);
}

/** An account has one primary contact at most: the new one takes over. Those who do this at once wait for each other. */
async function dropPrimary(tx: Tx, { account, id }: Contact): Promise<void> {
  await tx.sql('select pg_advisory_xact_lock(hashtext($1))', [`primary contact of ${account.id}`]);
  const others = await tx.em.find(Contact, { account, isPrimary: true });
  for (const other of others) if (other.id !== id) other.isPrimary = false;
}
