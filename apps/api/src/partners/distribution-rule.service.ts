import { assign, find, load, lock, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { currentEmployee } from '../directory/index.js';
import { DistributionRule } from './distribution-rule.entity.js';
import {
  type DistributionRuleActivateInput,
  type DistributionRuleCreateInput,
  type DistributionRuleDeleteInput,
  type DistributionRuleRetireInput,
  type DistributionRuleUpdateInput,
  RULE_TERMS,
} from './distribution-rule.inputs.js';

/** A draft: of its own, or made from an earlier version. */
export async function createRule(tx: Tx, input: DistributionRuleCreateInput): Promise<DistributionRule> {
  const rule = new DistributionRule();
  if (input.previousId) {
    const previous = await find(tx, DistributionRule, input.previousId, 'previousId');
    for (const name of [...RULE_TERMS, 'manager', 'calendar'] as const) Object.assign(rule, { [name]: previous[name] });
  }
  await assign(tx, rule, input);
  const me = currentEmployee(tx);
  if (!rule.manager && me) rule.manager = me;
  if (!rule.manager) throw new Refused(UserErrorCode.REQUIRED, 'Say who answers for it.', 'managerId');
  if (!rule.calendar) throw new Refused(UserErrorCode.REQUIRED, 'Name the calendar by which its hours are counted.', 'calendarId');
  checkTerms(rule);
  tx.em.persist(rule);
  return rule;
}

export async function updateRule(tx: Tx, input: DistributionRuleUpdateInput): Promise<DistributionRule> {
  const rule = await load(tx, DistributionRule, input);
  refuseUsed(rule);
  await assign(tx, rule, input);
  checkTerms(rule);
  return rule;
}

/** Leads that wait are given out by it at once; what is on offer goes on as it was made. */
export async function activateRule(tx: Tx, input: DistributionRuleActivateInput): Promise<DistributionRule> {
  // One after the other, so that the second finds the first in use.
  await tx.sql(`select pg_advisory_xact_lock(hashtext('distribution rules'))`);
  const rule = await load(tx, DistributionRule, input);
  if (rule.state === 'ACTIVE') return rule;
  refuseUsed(rule);
  const before = await tx.em.findOne(DistributionRule, { state: 'ACTIVE', programme: rule.programme ?? null });
  if (before) {
    retire(before);
    await tx.em.flush();
  }
  rule.state = 'ACTIVE';
  rule.activatedAt = new Date();
  await tx.sql(`select relata.enqueue('distribution.run')`);
  return rule;
}

export async function retireRule(tx: Tx, input: DistributionRuleRetireInput): Promise<DistributionRule> {
  await lock(tx, DistributionRule, input.id);
  const rule = await load(tx, DistributionRule, input);
  if (rule.state === 'DRAFT') throw new Refused(UserErrorCode.WRONG_STATE, 'A draft is not in use; throw it away instead.', 'id');
  if (rule.state === 'ACTIVE') retire(rule);
  return rule;
}

export async function deleteRule(tx: Tx, input: DistributionRuleDeleteInput): Promise<DistributionRule> {
  const rule = await load(tx, DistributionRule, input, 'delete');
  refuseUsed(rule);
  tx.em.remove(rule);
  return rule;
}

function retire(rule: DistributionRule): void {
  rule.state = 'RETIRED';
  rule.retiredAt = new Date();
}

function refuseUsed({ state }: DistributionRule): void {
  if (state !== 'DRAFT')
    throw new Refused(UserErrorCode.WRONG_STATE, 'This version is or was in use, and offers were made by it. Make a new version from it.', 'id');
}

function checkTerms(rule: DistributionRule): void {
  if (rule.minScore != null && rule.maxScore != null && rule.minScore > rule.maxScore)
    throw new Refused(UserErrorCode.INVALID, 'The lowest score is above the highest; no lead would be taken.', 'minScore');
  const { territoryWeight, specialisationWeight, tierWeight, acceptanceWeight, capacityWeight, fairnessWeight } = rule;
  if (territoryWeight + specialisationWeight + tierWeight + acceptanceWeight + capacityWeight + fairnessWeight === 0)
    throw new Refused(UserErrorCode.INVALID, 'Something has to count: give one of the weights more than 0.', 'territoryWeight');
}
