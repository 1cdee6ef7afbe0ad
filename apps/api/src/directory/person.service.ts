import { assign, EmailAddressScalar, find, load, PhoneNumberScalar, Refused, type Tx, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { ContactPoint } from './contact-point.entity.js';
import { languageOf, timeZoneOf } from './normalise.js';
import { Person } from './person.entity.js';
import type { ContactPointAddInput, ContactPointPromoteInput, ContactPointRemoveInput, PersonUpdateInput } from './person.inputs.js';

/** Who acts, as a person; null: nobody in particular. */
export function currentPerson({ ctx, em }: Tx): Person | null {
  const { personId } = ctx.principal;
  return personId ? em.getReference(Person, toTypeId('per', personId)) : null;
}

export async function updatePerson(tx: Tx, input: PersonUpdateInput): Promise<Person> {
  const person = await load(tx, Person, input);
  await assign(tx, person, input);
  checkPerson(person, input);
  await lookForDuplicates(tx, person, input);
  return person;
}

/** Rules that a field alone doesn't make. */
export function checkPerson(
  person: Person,
  input: { language?: string | null; timeZone?: string | null; birthday?: string | null },
  path: string[] = [],
): void {
  if (input.language) person.language = languageOf(input.language, [...path, 'language']);
  if (input.timeZone) person.timeZone = timeZoneOf(input.timeZone, [...path, 'timeZone']);
  if (input.birthday && (input.birthday > new Date().toISOString().slice(0, 10) || input.birthday < '1880-01-01'))
    throw new Refused(UserErrorCode.INVALID, 'A birthday lies in the past, after 1880.', [...path, 'birthday']);
}

/** What two records of the same person would share. */
const TELLING = ['givenName', 'familyName', 'email', 'phone'] as const;

/** Similar persons are looked for afterwards, in a job of the same transaction. */
export async function lookForDuplicates(tx: Tx, person: Person, input: object = person): Promise<void> {
  if (!TELLING.some((field) => (input as Record<string, unknown>)[field] !== undefined)) return;
  await tx.sql('select relata.enqueue($1, $2)', ['directory.findDuplicates', { kind: 'PERSON', ids: [uuidOf('per', person.id)] }]);
}

export async function addContactPoint(tx: Tx, input: ContactPointAddInput): Promise<Person> {
  const person = await load(tx, Person, input);
  const value = checkedValue(input);
  const label = input.label?.trim() || null;
  if (label && label.length > 40) throw new Refused(UserErrorCode.INVALID, 'label has at most 40 characters.', 'label');
  const main = input.kind === 'EMAIL' ? person.email : person.phone;
  if (main === value || (await tx.em.count(ContactPoint, { person, kind: input.kind, value })) > 0)
    throw new Refused(UserErrorCode.TAKEN, 'The person has this address or number already.', 'value');
  if ((await tx.em.count(ContactPoint, { person })) >= 50)
    throw new Refused(UserErrorCode.LIMIT_EXCEEDED, 'A person has at most 50 further addresses and numbers; remove some first.', 'value');
  const point = new ContactPoint();
  Object.assign(point, { person, kind: input.kind, value, label });
  tx.em.persist(point);
  await lookForDuplicates(tx, person);
  return person;
}

/** The value as the scalar of its kind takes it. */
function checkedValue({ kind, value }: ContactPointAddInput): string {
  try {
    const checked = (kind === 'EMAIL' ? EmailAddressScalar : PhoneNumberScalar).parseValue(value.trim()) as string;
    if (checked.length <= 254) return checked;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
  throw new Refused(
    UserErrorCode.INVALID,
    kind === 'EMAIL' ? 'This is not an e-mail address; write it like ada@example.com.' : 'This is not a phone number; write it like +49 30 901820.',
    'value',
  );
}

export async function removeContactPoint(tx: Tx, input: ContactPointRemoveInput): Promise<Person> {
  const point = await load(tx, ContactPoint, input, 'delete');
  const person = await find(tx, Person, point.person.id, 'id');
  tx.em.remove(point);
  return person;
}

/** The main address and this one change places. */
export async function promoteContactPoint(tx: Tx, input: ContactPointPromoteInput): Promise<Person> {
  const point = await load(tx, ContactPoint, input);
  const person = await load(tx, Person, { id: point.person.id });
  const field = point.kind === 'EMAIL' ? 'email' : 'phone';
  const before = person[field];
  person[field] = point.value;
  if (before) point.value = before;
  else tx.em.remove(point);
  return person;
}
