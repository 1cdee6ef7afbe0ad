import { Decimal } from 'decimal.js';
import { Refused, type Tx, UserErrorCode, type UserErrorShape } from '../core/index.js';
import { hasCertified } from '../learning/index.js';
import type { DealRegistration } from './registration.entity.js';
import { today } from './registration.states.js';
import type { Terms } from './registration.terms.js';
import { DealRegistrationContact } from './registration-contact.entity.js';
import { DealRegistrationItem } from './registration-item.entity.js';

/** Rules of a registration that say no, by what the partner wrote and what their programme asks for; by nothing else. */

const NEEDED = {
  country: 'Say in which country the customer is.',
  amount: 'Say what the deal is worth.',
  closeDate: 'Say when the deal is expected to close.',
} as const satisfies Partial<Record<keyof DealRegistration, string>>;

/** Everything that is missing, at once, so that it is filled in once. */
export async function checkComplete(tx: Tx, registration: DealRegistration): Promise<void> {
  const missing: UserErrorShape[] = Object.entries(NEEDED)
    .filter(([field]) => registration[field as keyof typeof NEEDED] == null)
    .map(([field, message]) => ({ code: UserErrorCode.REQUIRED, field: [field], message }));
  if (!(await tx.em.count(DealRegistrationItem, { registration })))
    missing.push({ code: UserErrorCode.REQUIRED, field: ['items'], message: 'Name the products or categories that the deal is about.' });
  const contacts = await tx.em.find(DealRegistrationContact, { registration });
  if (!contacts.some(({ email, phone }) => email || phone))
    missing.push({
      code: UserErrorCode.REQUIRED,
      field: ['contacts'],
      message: 'Name somebody at the customer, with an e-mail address or phone number.',
    });
  if (missing.length > 0) throw Refused.all(missing);
}

/** What the programme asks for: certified people, an amount, a day. */
export async function checkAgainst(
  tx: Tx,
  { partner, amount, currency, closeDate }: DealRegistration,
  { policy }: Pick<Terms, 'policy'>,
): Promise<void> {
  const { course, certifiedToRegister: people } = policy;
  if (course && people > 0 && !(await hasCertified(tx, partner, course, people)))
    throw new Refused(UserErrorCode.LIMIT_EXCEEDED, `Your programme asks for ${people} certified people to register deals.`, 'id');
  if (policy.minAmount && policy.currency === currency && new Decimal(String(amount)).lt(policy.minAmount))
    throw new Refused(UserErrorCode.INVALID, `Deals are registered from ${new Decimal(policy.minAmount)} ${currency} on.`, 'amount');
  const earliest = today();
  const latest = policy.maxCloseDays ? new Date(Date.now() + policy.maxCloseDays * 86_400_000).toISOString().slice(0, 10) : null;
  if (String(closeDate) < earliest) throw new Refused(UserErrorCode.INVALID, 'The deal closes from today on.', 'closeDate');
  if (latest && String(closeDate) > latest) throw new Refused(UserErrorCode.INVALID, `The deal closes by ${latest} at the latest.`, 'closeDate');
}
