import { type Context, find, load, lock, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { type ApproverPreview, Employee, previewOf, stepsSql, takeTurn, wordsOf } from '../directory/index.js';
import { hasCertified } from '../learning/index.js';
import { checkEmployed } from '../sales/index.js';
import { DealRegistration } from './registration.entity.js';
import type {
  DealRegistrationApproveInput,
  DealRegistrationCheckInput,
  DealRegistrationRejectInput,
  DealRegistrationReturnInput,
  DealRegistrationStartReviewInput,
} from './registration.inputs.js';
import { tell } from './registration.mail.js';
import { enter, refuseUnless, today } from './registration.states.js';
import { DealRegistrationApproval } from './registration-approval.entity.js';
import { DealRegistrationConflict } from './registration-conflict.entity.js';
import { RegistrationPolicy } from './registration-policy.entity.js';

/** What the vendor does with a registration. */

const DAY = 86_400_000;

export async function startReview(tx: Tx, input: DealRegistrationStartReviewInput): Promise<DealRegistration> {
  const registration = await held(tx, input);
  enter(registration, 'UNDER_REVIEW');
  return registration;
}

/** Looks for conflicts anew. */
export async function checkConflicts(tx: Tx, input: DealRegistrationCheckInput): Promise<DealRegistration> {
  const registration = await held(tx, input);
  await findConflicts(tx, registration);
  return registration;
}

export async function returnRegistration(tx: Tx, input: DealRegistrationReturnInput): Promise<DealRegistration> {
  const registration = await held(tx, input);
  const message = wordsOf(input.message, 'message');
  if (!message) throw new Refused(UserErrorCode.REQUIRED, 'Say what the partner has to complete.', 'message');
  await close(tx, registration, 'RETURNED', message, input.note);
  return registration;
}

/** The partner reads of a conflict the last day of another's protection, or not even that: free words go with TERMS alone. */
export async function rejectRegistration(tx: Tx, input: DealRegistrationRejectInput): Promise<DealRegistration> {
  const registration = await held(tx, input);
  const message = wordsOf(input.message, 'message');
  if (input.ground === 'TERMS' && !message) throw new Refused(UserErrorCode.REQUIRED, 'Say what the programme asks for.', 'message');
  if (input.ground !== 'TERMS' && message)
    throw new Refused(UserErrorCode.INVALID, 'Of a conflict partners are told the date alone; write an internal note instead.', 'message');
  if (input.ground === 'PROTECTED') {
    await findConflicts(tx, registration);
    registration.blockedUntil = await protectedUntil(tx, registration);
    if (!registration.blockedUntil)
      throw new Refused(UserErrorCode.WRONG_STATE, 'No other registration of this customer is protected; choose another ground.', 'ground');
  }
  registration.ground = input.ground;
  await close(tx, registration, 'REJECTED', message, input.note);
  return registration;
}

/**
 * The caller's step, and with the last one the approval: the deal is protected from now on, and a job makes it an
 * opportunity. Approvals stand in line, so that of two registrations of one customer the second sees the first.
 */
export async function approveRegistration(tx: Tx, input: DealRegistrationApproveInput): Promise<DealRegistration> {
  await tx.sql(`select pg_advisory_xact_lock(hashtext('approving registrations'))`);
  const registration = await held(tx, input);
  refuseUnless(registration, 'APPROVED');
  const conflict = input.conflictId ? await conflictOf(tx, registration, input.conflictId) : null;
  const owner = input.ownerId ? await find(tx, Employee, input.ownerId, 'ownerId') : null;
  if (owner) await checkEmployed(tx, owner.id);
  await findConflicts(tx, registration);
  const taken = await protectedUntil(tx, registration);
  if (taken)
    throw new Refused(
      UserErrorCode.WRONG_STATE,
      `Another partner’s registration of this customer is protected until ${taken}; reject this one as PROTECTED.`,
      'id',
    );
  const pending = await takeStep(tx, registration, wordsOf(input.note, 'note'));
  if (pending > 0) {
    if (registration.status === 'SUBMITTED') enter(registration, 'UNDER_REVIEW');
    await tell(tx, registration, 'NEXT_STEP');
    return registration;
  }
  await close(tx, registration, 'APPROVED', wordsOf(input.message, 'message'), input.note);
  await protect(tx, registration);
  await tx.sql(`select relata.enqueue('registration.open', $1)`, [
    { id: registration.id, accountId: conflict?.account?.id, opportunityId: conflict?.opportunity?.id, ownerId: owner?.id },
  ]);
  return registration;
}

/** From today on, for as long as the programme says; with its discount, where the partner has the certified people for it. */
async function protect(tx: Tx, registration: DealRegistration): Promise<void> {
  const policy = await tx.em.findOneOrFail(RegistrationPolicy, { programme: registration.programme?.id ?? '' });
  registration.approvedAt = new Date();
  registration.protectedUntil = new Date(Date.now() + (policy.protectionDays - 1) * DAY).toISOString().slice(0, 10);
  const { course, certifiedForDiscount: people } = policy;
  const earned = !course || people === 0 || (await hasCertified(tx, registration.partner, course, people));
  registration.discount = earned ? policy.extraDiscount : '0';
}

/** Who would have to approve it if the caller did so now, they themself first. Null where they see no such registration. */
export async function previewApproval(ctx: Context, id: string): Promise<ApproverPreview[] | null> {
  const condition = ctx.access.of(DealRegistration).condition('decide', 'r');
  const [row] = await ctx.read.run(
    `select ${stepsSql('relata.registration_approvers(r.id, $2)')} as steps from deal_registration r where r.id = $1 and ${condition ?? 'false'}`,
    [uuidOf('reg', id), ctx.employeeId],
  );
  return row ? previewOf(row.steps as ApproverPreview[] | null) : null;
}

/** Held until the transaction ends: of two who decide at once the second is told what the first did. */
async function held(tx: Tx, input: DealRegistrationCheckInput): Promise<DealRegistration> {
  await lock(tx, DealRegistration, input.id);
  const registration = await load(tx, DealRegistration, input, 'decide');
  if (registration.status === 'DRAFT' || registration.status === 'RETURNED')
    throw new Refused(UserErrorCode.WRONG_STATE, `This registration is ${registration.status}; the partner has it.`, 'id');
  return registration;
}

const uuid = ({ id }: DealRegistration): string | null => uuidOf('reg', id);

/** Decided, as far as this goes: both sides read the message, and the note stays here. */
async function close(
  tx: Tx,
  registration: DealRegistration,
  to: 'RETURNED' | 'REJECTED' | 'APPROVED',
  message: string | null,
  note: string | null | undefined,
): Promise<void> {
  registration.note = wordsOf(note, 'note');
  enter(registration, to, message);
  registration.decidedAt = new Date();
  await tell(tx, registration, to);
}

const findConflicts = (tx: Tx, registration: DealRegistration): Promise<unknown> =>
  tx.sql('select relata.find_registration_conflicts($1::uuid[])', [[uuid(registration)]]);

/** The last day of another partner's protection of the same customer and products. */
async function protectedUntil(tx: Tx, registration: DealRegistration): Promise<string | null> {
  const [row] = await tx.sql<{ until: string | null }>(
    `select max(o.protected_until)::text as until from deal_registration_conflict c join deal_registration o on o.id = c.other_id
     where c.registration_id = $1 and c.same_deal and o.status = 'APPROVED' and o.protected_until >= $2`,
    [uuid(registration), today()],
  );
  return row?.until ?? null;
}

async function conflictOf(tx: Tx, registration: DealRegistration, id: string): Promise<DealRegistrationConflict> {
  const conflict = await find(tx, DealRegistrationConflict, id, 'conflictId');
  if (conflict.registration.id !== registration.id || (conflict.kind !== 'ACCOUNT' && conflict.kind !== 'OPPORTUNITY'))
    throw new Refused(UserErrorCode.INVALID, 'Name an account or opportunity that was found for this registration.', 'conflictId');
  if (conflict.kind === 'OPPORTUNITY' && conflict.partner && conflict.partner.id !== registration.partner.id)
    throw new Refused(UserErrorCode.INVALID, 'This opportunity is another partner’s.', 'conflictId');
  return conflict;
}

/** The first who approves opens the steps of those that come after; each of them then decides in their turn. */
async function takeStep(tx: Tx, registration: DealRegistration, comment: string | null): Promise<number> {
  const steps = await tx.em.find(DealRegistrationApproval, { registration, round: registration.round }, { orderBy: { step: 'asc' } });
  if (steps.length > 0) return takeTurn(tx, 'registration', steps, 'APPROVED', comment);
  const [row] = await tx.sql<{ pending: number }>('select relata.open_registration_approvals($1, $2) as pending', [uuid(registration), comment]);
  return row?.pending ?? 0;
}
