import { assign, assignAll, load, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { SlaPolicy } from './sla-policy.entity.js';
import type { SlaPolicyCreateInput, SlaPolicyUpdateInput, SlaTargetInput } from './sla-policy.inputs.js';
import { SlaTarget } from './sla-target.entity.js';

/** A version begins now at the earliest: nothing is promised in hindsight. What runs keeps what was promised to it. */
export async function createSlaPolicy(tx: Tx, input: SlaPolicyCreateInput): Promise<SlaPolicy> {
  const policy = new SlaPolicy();
  await assign(tx, policy, input);
  refusePast(policy);
  tx.em.persist(policy);
  await setTargets(tx, policy, input.targets);
  return policy;
}

export async function updateSlaPolicy(tx: Tx, input: SlaPolicyUpdateInput): Promise<SlaPolicy> {
  const policy = await load(tx, SlaPolicy, input);
  if (policy.startsAt <= new Date())
    throw new Refused(UserErrorCode.WRONG_STATE, 'This version is or was in force, and promises were made by it. Make a new version.', 'id');
  await assign(tx, policy, input);
  refusePast(policy);
  if (!input.targets) return policy;
  for (const old of await tx.em.find(SlaTarget, { policy })) tx.em.remove(old);
  // The old ones go first: the same priority and tier is among the new ones.
  await tx.em.flush();
  await setTargets(tx, policy, input.targets);
  policy.updatedAt = new Date();
  return policy;
}

/** A minute of grace for who says «now». */
function refusePast({ startsAt }: SlaPolicy): void {
  if (startsAt.getTime() < Date.now() - 60_000) throw new Refused(UserErrorCode.INVALID, 'A version begins now or later.', 'startsAt');
}

async function setTargets(tx: Tx, policy: SlaPolicy, inputs: SlaTargetInput[]): Promise<void> {
  if (inputs.length === 0) throw new Refused(UserErrorCode.REQUIRED, 'Say what is promised, for one priority and tier at least.', 'targets');
  const drafts = inputs.map((input, at) => ({ entity: Object.assign(new SlaTarget(), { policy }), input, path: ['targets', String(at)] }));
  await assignAll(tx, drafts);
  for (const { entity, path } of drafts) {
    if (drafts.some(({ entity: other }) => other !== entity && other.priority === entity.priority && other.supportTier === entity.supportTier))
      throw new Refused(UserErrorCode.INVALID, 'A priority and tier has one target.', path);
    if (!entity.firstResponseMinutes && !entity.nextResponseMinutes && !entity.resolutionMinutes)
      throw new Refused(UserErrorCode.REQUIRED, 'Say how many minutes: to the first response, a next one or the resolution.', path);
    tx.em.persist(entity);
  }
}
