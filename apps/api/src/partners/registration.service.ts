import { assign, authorizeResult, load, lock, Refused, type Tx, toTypeId, UserErrorCode, uuidOf } from '../core/index.js';
import { assignTerritory, countryOf, domainOf, Partner, Person, wordsOf } from '../directory/index.js';
import { checkSeller } from '../sales/index.js';
import { DealRegistration } from './registration.entity.js';
import type {
  DealRegistrationCreateInput,
  DealRegistrationSubmitInput,
  DealRegistrationUpdateInput,
  DealRegistrationWithdrawInput,
} from './registration.inputs.js';
import { tell } from './registration.mail.js';
import { setContacts, setItems } from './registration.parts.js';
import { checkAgainst, checkComplete } from './registration.rules.js';
import { enter, refuseSubmitted } from './registration.states.js';
import { decisionTimes, programmeTerms } from './registration.terms.js';

/** What partners do. Nothing here looks at what others have: neither an answer nor its time says anything of a conflict. */

/** A draft of the partner's own, and of the seller who makes it unless the input says otherwise. */
export async function createRegistration(tx: Tx, input: DealRegistrationCreateInput): Promise<DealRegistration> {
  const { partnerId, personId } = tx.ctx.principal;
  if (!partnerId || !personId) throw new Refused(UserErrorCode.INVALID, 'Deals are registered by partners: act as the member of one.');
  const registration = new DealRegistration();
  registration.partner = tx.em.getReference(Partner, toTypeId('par', partnerId));
  registration.seller = tx.em.getReference(Person, toTypeId('per', personId));
  await write(tx, registration, input);
  tx.em.persist(registration);
  await setItems(tx, registration, input.items);
  await setContacts(tx, registration, input.contacts);
  return registration;
}

export async function updateRegistration(tx: Tx, input: DealRegistrationUpdateInput): Promise<DealRegistration> {
  const registration = await load(tx, DealRegistration, input);
  refuseSubmitted(registration);
  await write(tx, registration, input);
  await setItems(tx, registration, input.items);
  await setContacts(tx, registration, input.contacts);
  // What hangs on it is part of it: two who write at once notice each other.
  registration.updatedAt = new Date();
  return registration;
}

async function write(tx: Tx, registration: DealRegistration, input: DealRegistrationCreateInput | DealRegistrationUpdateInput): Promise<void> {
  await assign(tx, registration, input);
  if (input.domain) registration.domain = domainOf(input.domain);
  if (input.country) registration.country = countryOf(input.country);
  if (!input.sellerId) return;
  const why = 'You may register deals of your own; your administrator registers those of others.';
  await authorizeResult(tx, registration.version ? 'update' : 'create', DealRegistration, registration, why);
  await checkSeller(tx, registration.partner, registration.seller, 'sellerId');
}

/**
 * Sends it in, for the first time or again. Of two who register the same customer in the same moment both are answered
 * alike; which was first is written down with it, and what is in its way is looked for by a job.
 */
export async function submitRegistration(tx: Tx, input: DealRegistrationSubmitInput): Promise<DealRegistration> {
  await lock(tx, DealRegistration, input.id);
  const registration = await load(tx, DealRegistration, input);
  const terms = await programmeTerms(tx, registration);
  await checkComplete(tx, registration);
  await checkAgainst(tx, registration, terms);
  const now = new Date();
  enter(registration, 'SUBMITTED');
  registration.programme = terms.programme;
  registration.submittedAt ??= now;
  registration.round += 1;
  Object.assign(registration, decisionTimes(terms, now), { remindedAt: null, overdueAt: null });
  await assignTerritory(tx, DealRegistration, registration.id);
  await tx.sql(`select relata.enqueue('registration.check', $1)`, [{ ids: [uuidOf('reg', registration.id)] }]);
  await tell(tx, registration, 'SUBMITTED');
  return registration;
}

/** The partner gives it up, at any time before its end. */
export async function withdrawRegistration(tx: Tx, input: DealRegistrationWithdrawInput): Promise<DealRegistration> {
  await lock(tx, DealRegistration, input.id);
  const registration = await load(tx, DealRegistration, input, 'withdraw');
  enter(registration, 'WITHDRAWN', wordsOf(input.message, 'message'));
  return registration;
}
