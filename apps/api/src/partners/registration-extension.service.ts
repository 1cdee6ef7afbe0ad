import { load, lock, Refused, type Tx, toTypeId, UserErrorCode } from '../core/index.js';
import { Person, wordsOf } from '../directory/index.js';
import { DealRegistration } from './registration.entity.js';
import type { DealRegistrationExtendInput, DealRegistrationExtensionDecideInput } from './registration.inputs.js';
import { tell } from './registration.mail.js';
import { statusOf } from './registration.states.js';
import { DealRegistrationExtension } from './registration-extension.entity.js';
import { RegistrationPolicy } from './registration-policy.entity.js';

const DAY = 86_400_000;

/** The partner asks, as often as the programme allows, and not again while they wait for an answer. */
export async function askForExtension(tx: Tx, input: DealRegistrationExtendInput): Promise<DealRegistration> {
  await lock(tx, DealRegistration, input.id);
  const registration = await load(tx, DealRegistration, input, 'extend');
  const status = statusOf(registration);
  if (status !== 'APPROVED')
    throw new Refused(UserErrorCode.WRONG_STATE, `This registration is ${status}; protection is extended while it lasts.`, 'id');
  const policy = await tx.em.findOne(RegistrationPolicy, { programme: registration.programme?.id ?? '' });
  const before = await tx.em.find(DealRegistrationExtension, { registration, status: { $in: ['PENDING', 'ACCEPTED'] } });
  if (before.some((each) => each.status === 'PENDING'))
    throw new Refused(UserErrorCode.WRONG_STATE, 'You have asked already and wait for an answer.', 'id');
  if (!policy || policy.extension === 'OFF') throw new Refused(UserErrorCode.LIMIT_EXCEEDED, 'Your programme extends no protection.', 'id');
  if (policy.extension === 'ONCE' && before.length > 0)
    throw new Refused(UserErrorCode.LIMIT_EXCEEDED, 'Your programme extends the protection of a deal once.', 'id');
  const reason = wordsOf(input.reason, 'reason');
  if (!reason) throw new Refused(UserErrorCode.REQUIRED, 'Say why more time is needed.', 'reason');
  tx.em.persist(Object.assign(new DealRegistrationExtension(), { registration, days: policy.extensionDays, reason, requestedBy: caller(tx) }));
  await tell(tx, registration, 'EXTENSION_ASKED');
  return registration;
}

/** The channel manager answers; the protection of a deal that ended meanwhile stays ended. */
export async function decideExtension(tx: Tx, input: DealRegistrationExtensionDecideInput): Promise<DealRegistrationExtension> {
  await lock(tx, DealRegistrationExtension, input.id);
  const extension = await load(tx, DealRegistrationExtension, input, 'decide');
  if (extension.status !== 'PENDING') throw new Refused(UserErrorCode.WRONG_STATE, `This was ${extension.status} already.`, 'id');
  await lock(tx, DealRegistration, extension.registration.id);
  const registration = await tx.em.findOneOrFail(DealRegistration, { id: extension.registration.id });
  const message = wordsOf(input.message, 'message');
  if (!input.accept && !message) throw new Refused(UserErrorCode.REQUIRED, 'Say why not.', 'message');
  if (input.accept) {
    if (statusOf(registration) !== 'APPROVED' || !registration.protectedUntil)
      throw new Refused(UserErrorCode.WRONG_STATE, `This registration is ${statusOf(registration)}; there is nothing to extend.`, 'id');
    registration.protectedUntil = new Date(Date.parse(registration.protectedUntil) + extension.days * DAY).toISOString().slice(0, 10);
    registration.expiryToldAt = null;
  }
  Object.assign(extension, { status: input.accept ? 'ACCEPTED' : 'DECLINED', decidedBy: caller(tx), decidedAt: new Date(), message });
  await tell(tx, registration, input.accept ? 'EXTENDED' : 'NOT_EXTENDED');
  return extension;
}

const caller = (tx: Tx): Person | null => {
  const { personId } = tx.ctx.principal;
  return personId ? tx.em.getReference(Person, toTypeId('per', personId)) : null;
};
