import { assign, load, type Role, type Tx } from '../core/index.js';
import { checkApprover } from '../directory/index.js';
import { ApprovalRule } from './approval-rule.entity.js';
import type { ApprovalRuleCreateInput, ApprovalRuleUpdateInput } from './approval-rule.inputs.js';

/** Roles that see quotes of others and so can decide on them. */
const APPROVERS: Role[] = ['SALES_MANAGER', 'CHANNEL_MANAGER', 'FINANCE', 'ADMIN'];

export async function createApprovalRule(tx: Tx, input: ApprovalRuleCreateInput): Promise<ApprovalRule> {
  const rule = new ApprovalRule();
  await assign(tx, rule, input);
  await checkApprover(tx, rule, APPROVERS);
  tx.em.persist(rule);
  return rule;
}

export async function updateApprovalRule(tx: Tx, input: ApprovalRuleUpdateInput): Promise<ApprovalRule> {
  const rule = await load(tx, ApprovalRule, input);
  await assign(tx, rule, input);
  await checkApprover(tx, rule, APPROVERS);
  return rule;
}
