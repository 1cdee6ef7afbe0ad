import { assign, assignAll, load, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { currentEmployee, PartnerProgramme, PartnerTier } from '../directory/index.js';
import type { PartnerTierSetRequirementsInput, TierReviewCancelInput, TierReviewPlanInput, TierRunStartInput } from './tier.inputs.js';
import { TierRequirement } from './tier-requirement.entity.js';
import { TierReview } from './tier-review.entity.js';
import { TierRun } from './tier-run.entity.js';

const MOST = 20;

/** The whole list. The tier itself counts as changed, so that two editors notice each other. */
export async function setRequirements(tx: Tx, input: PartnerTierSetRequirementsInput): Promise<PartnerTier> {
  const tier = await load(tx, PartnerTier, input);
  if (input.requirements.length > MOST) throw new Refused(UserErrorCode.INVALID, `A tier has at most ${MOST} requirements.`, 'requirements');
  for (const old of await tx.em.find(TierRequirement, { tier })) tx.em.remove(old);
  const drafts = input.requirements.map((each, at) => ({
    entity: Object.assign(new TierRequirement(), { tier }),
    input: each,
    path: ['requirements', String(at)],
  }));
  await assignAll(tx, drafts);
  for (const { entity, path } of drafts)
    check(
      entity,
      drafts.map((draft) => draft.entity),
      path,
    );
  for (const { entity } of drafts) tx.em.persist(entity);
  tier.updatedAt = new Date();
  return tier;
}

function check(requirement: TierRequirement, all: TierRequirement[], path: string[]): void {
  const { kind, course, threshold, window } = requirement;
  if (course && kind !== 'CERTIFIED_PEOPLE')
    throw new Refused(UserErrorCode.INVALID, 'Only certified people are counted by course.', [...path, 'courseId']);
  if (kind === 'SATISFACTION' && Number(threshold) > 1)
    throw new Refused(UserErrorCode.INVALID, 'Satisfaction is a share; write 90 % as 0.9.', [...path, 'threshold']);
  const same = (other: TierRequirement) => other.kind === kind && other.window === window && other.course?.id === course?.id;
  if (all.find(same) !== requirement) throw new Refused(UserErrorCode.INVALID, 'The tier asks for this already.', path);
}

export async function planReview(tx: Tx, input: TierReviewPlanInput): Promise<TierReview> {
  const review = new TierReview();
  await assign(tx, review, input);
  if (review.reviewOn < new Date().toISOString().slice(0, 10))
    throw new Refused(UserErrorCode.INVALID, 'This day is over; name today or one to come.', 'reviewOn');
  tx.em.persist(review);
  return review;
}

export async function cancelReview(tx: Tx, input: TierReviewCancelInput): Promise<TierReview> {
  const review = await load(tx, TierReview, input, 'delete');
  if (review.run) throw new Refused(UserErrorCode.WRONG_STATE, 'This review has been held; it stays.', 'id');
  tx.em.remove(review);
  return review;
}

/** The run itself is a job: it may take a while, and whoever asks for it sees by `finishedAt` that it is through. */
export async function startRun(tx: Tx, input: TierRunStartInput): Promise<TierRun> {
  const run = new TierRun();
  await assign(tx, run, input);
  const programme = await tx.em.findOneOrFail(PartnerProgramme, { id: run.programme.id });
  if (!programme.active) throw new Refused(UserErrorCode.WRONG_STATE, 'This programme is not in use; make it active first.', 'programmeId');
  run.by = currentEmployee(tx);
  tx.em.persist(run);
  await tx.em.flush();
  await tx.sql('select relata.enqueue($1, $2)', ['partners.tierRun', { runId: uuidOf('trn', run.id) }]);
  return run;
}
