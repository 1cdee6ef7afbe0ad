import { Forbidden, find, findAll, newId, Refused, type Tx, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { currentEmployee, Person } from '../directory/index.js';
import type { ConsentChangeInput, ConsentUpdateInput } from './consent.inputs.js';
import { ConsentEvent, type ConsentSource } from './consent-event.entity.js';
import { ConsentPurpose } from './consent-purpose.entity.js';
import { ConsentWording } from './consent-wording.entity.js';

const MAX_CHANGES = 50;
/** Confirmation mails that a person is sent in a day, so that nobody fills somebody's mailbox. */
const MAILS_A_DAY = 10;

interface Standing {
  purpose_id: string;
  channel: string;
  state: string;
}

/** What somebody says about their own consents, or has an employee note. What stands so already is not said again. */
export async function updateConsents(tx: Tx, input: ConsentUpdateInput): Promise<Person> {
  const { person, own } = await whose(tx, input);
  const asked = checked(input);
  const source = sourceOf(input, own);
  const purposes = await purposesOf(tx, asked);
  const uuid = uuidOf('per', person.id) as string;
  if (own) await keepEvidence(tx);
  else await refuseSuppressed(tx, uuid, asked);
  const [turn] = await tx.sql<{ at: Date }>('select relata.consent_turn($1) as at', [uuid]);
  const changes = await news(tx, uuid, asked);
  const wordings = await wordingsOf(tx, person, changes, purposes);
  for (const { at, purposeId, channel, granted } of changes) {
    const purpose = purposes.get(purposeId) as ConsentPurpose;
    const wording = granted ? wordings.get(purposeId) : null;
    if (granted) refuseGrant(purpose, channel, person, wording, ['changes', String(at)]);
    const event = new ConsentEvent();
    const said = { kind: granted ? 'GRANTED' : 'WITHDRAWN', at: new Date(turn?.at ?? ''), source, note: input.note?.trim() || null };
    Object.assign(event, { id: newId('coe'), person, purpose, channel, wording, by: own ? null : currentEmployee(tx), ...said });
    tx.em.persist(event);
  }
  await tx.em.flush();
  if (changes.some(({ granted, channel }) => granted && channel === 'EMAIL')) await ask(tx, uuid);
  return person;
}

/** A change and its place in the input. */
type Change = ConsentChangeInput & { at: number };

async function purposesOf(tx: Tx, changes: Change[]): Promise<Map<string, ConsentPurpose>> {
  const found = await findAll(tx, ConsentPurpose, new Set(changes.map(({ purposeId }) => purposeId)));
  const missing = changes.find(({ purposeId }) => !found.has(purposeId));
  if (missing) throw new Refused(UserErrorCode.NOT_FOUND, 'There is no such purpose.', ['changes', String(missing.at), 'purposeId']);
  return found;
}

/** Where it came from: a trigger puts it beside what they said, since they may not read or write it themself. */
async function keepEvidence({ sql, ctx }: Tx): Promise<void> {
  await sql(`select set_config('relata.client_address', $1, true), set_config('relata.user_agent', $2, true)`, [ctx.clientAddress, ctx.userAgent]);
}

/** Those that change something. */
async function news(tx: Tx, person: string, changes: Change[]): Promise<Change[]> {
  const standing = await tx.sql<Standing>('select purpose_id, channel, state from consent where person_id = $1', [person]);
  return changes.filter(({ purposeId, channel, granted }) => {
    const now = standing.find((each) => each.channel === channel && toTypeId('cpu', each.purpose_id) === purposeId)?.state ?? 'WITHDRAWN';
    return granted ? now !== 'GRANTED' : now !== 'WITHDRAWN';
  });
}

/** Oneself, or somebody for whom the policy lets the caller note it. */
async function whose(tx: Tx, { personId }: ConsentUpdateInput): Promise<{ person: Person; own: boolean }> {
  const me = tx.ctx.principal.personId ? toTypeId('per', tx.ctx.principal.personId) : null;
  const id = personId ?? me;
  if (!id) throw new Refused(UserErrorCode.REQUIRED, 'Say whose consents these are.', 'personId');
  const person = await find(tx, Person, id, 'personId');
  const own = person.id === me;
  const scope = tx.ctx.access.of(ConsentEvent).condition('create', 'r');
  if (!own && scope !== 'true') throw new Forbidden('You may not note consents of others.');
  return { person, own };
}

function checked({ changes, note }: ConsentUpdateInput): Change[] {
  if (changes.length === 0 || changes.length > MAX_CHANGES)
    throw new Refused(UserErrorCode.INVALID, `Send 1 to ${MAX_CHANGES} changes at once.`, 'changes');
  const twice = changes.findIndex((change, at) =>
    changes.some((other, i) => i < at && other.purposeId === change.purposeId && other.channel === change.channel),
  );
  if (twice >= 0) throw new Refused(UserErrorCode.INVALID, 'This purpose and channel stand in the list already.', ['changes', String(twice)]);
  if (note && note.trim().length > 500) throw new Refused(UserErrorCode.INVALID, 'note has at most 500 characters.', 'note');
  return changes.map((change, at) => ({ ...change, at }));
}

function sourceOf({ source }: ConsentUpdateInput, own: boolean): ConsentSource {
  if (own) {
    if (source && source !== 'PORTAL')
      throw new Refused(UserErrorCode.INVALID, 'What you say yourself, signed in, is PORTAL; leave the source out.', 'source');
    return 'PORTAL';
  }
  if (!source) throw new Refused(UserErrorCode.REQUIRED, 'Say how they told you: PHONE, EMAIL, PAPER, FORM.', 'source');
  if (source === 'PORTAL' || source === 'LINK')
    throw new Refused(UserErrorCode.INVALID, `${source} is what people say by themselves; say how they told you.`, 'source');
  return source;
}

function refuseGrant(purpose: ConsentPurpose, channel: string, person: Person, wording: ConsentWording | null | undefined, path: string[]): void {
  const { name, active, channels } = purpose;
  if (!active) throw new Refused(UserErrorCode.WRONG_STATE, `«${name}» is not in use any more.`, [...path, 'purposeId']);
  if (!wording) throw new Refused(UserErrorCode.WRONG_STATE, `«${name}» has no wording to consent to yet.`, [...path, 'purposeId']);
  if (!channels.includes(channel)) throw new Refused(UserErrorCode.INVALID, `«${name}» goes by ${channels.join(', ')}.`, [...path, 'channel']);
  if (channel === 'EMAIL' && !person.email)
    throw new Refused(UserErrorCode.WRONG_STATE, 'There is no e-mail address to confirm it with; give the person one first.', [...path, 'channel']);
}

/** Nobody else takes an address off the list by asking for its owner. */
async function refuseSuppressed(tx: Tx, person: string, changes: Change[]): Promise<void> {
  const at = changes.findIndex(({ granted, channel }) => granted && channel === 'EMAIL');
  const [row] = at < 0 ? [] : await tx.sql<{ reason: string }>('select reason from suppression where address_hash = relata.mailbox($1)', [person]);
  if (row)
    throw new Refused(
      UserErrorCode.WRONG_STATE,
      `Their address is on the suppression list (${row.reason}). They can ask for mail by themself, or take it off the list first.`,
      ['changes', String(at), 'channel'],
    );
}

/** The wording of each purpose: that which they say they read, or the current one in their language. Two statements, however many there are. */
async function wordingsOf(tx: Tx, person: Person, changes: Change[], purposes: Map<string, ConsentPurpose>): Promise<Map<string, ConsentWording>> {
  const given = await findAll(tx, ConsentWording, new Set(changes.flatMap(({ wordingId }) => wordingId ?? [])));
  const found = new Map<string, ConsentWording>();
  for (const { at, purposeId, wordingId } of changes) {
    const wording = wordingId ? given.get(wordingId) : null;
    if (wordingId && wording?.purpose.id !== purposeId)
      throw new Refused(UserErrorCode.NOT_FOUND, 'There is no such wording of this purpose.', ['changes', String(at), 'wordingId']);
    if (wording) found.set(purposeId, wording);
  }
  const current = await tx.sql<{ purpose: string; wording: string | null }>(
    'select p as purpose, relata.current_wording(p, $2) as wording from unnest($1::uuid[]) p',
    [[...purposes.keys()].map((id) => uuidOf('cpu', id)), person.language ?? 'en'],
  );
  for (const { purpose, wording } of current) {
    const id = toTypeId('cpu', purpose);
    if (wording && !found.has(id)) found.set(id, tx.em.getReference(ConsentWording, toTypeId('cwo', wording)));
  }
  return found;
}

/** One mail for all that they were asked, however many it is. */
async function ask(tx: Tx, person: string): Promise<void> {
  const [row] = await tx.sql<{ n: number }>(
    `select count(distinct at)::int as n from consent_event where person_id = $1 and kind = 'GRANTED' and channel = 'EMAIL' and at > now() - interval '1 day'`,
    [person],
  );
  if ((row?.n ?? 0) > MAILS_A_DAY)
    throw new Refused(
      UserErrorCode.LIMIT_EXCEEDED,
      'There were many confirmation mails today already: use the link of the last one, or go on tomorrow.',
      'changes',
    );
  await tx.sql('select relata.enqueue($1, $2)', ['consent.ask', { person }]);
}
