import { assign, load, Refused, type Role, type Tx, UserErrorCode } from '../core/index.js';
import { EmployeeRole } from '../directory/index.js';
import { ApprovalRule } from './approval-rule.entity.js';
import type { ApprovalRuleCreateInput, ApprovalRuleUpdateInput } from './approval-rule.inputs.js';

/** Roles that see quotes of others and so can decide on them. */
const APPROVERS: Role[] = ['SALES_MANAGER', 'CHANNEL_MANAGER', 'FINANCE', 'ADMIN'];

export async function createApprovalRule(tx: Tx, input: ApprovalRuleCreateInput): Promise<ApprovalRule> {
  const rule = new ApprovalRule();
  await assign(tx, rule, input);
  await ensureApprover(tx, rule);
  tx.em.persist(rule);
  return rule;
}

export async function updateApprovalRule(tx: Tx, input: ApprovalRuleUpdateInput): Promise<ApprovalRule> {
  const rule = await load(tx, ApprovalRule, input);
  await assign(tx, rule, input);
  await ensureApprover(tx, rule);
  return rule;
}

/** A rule names the one who approves by it, and nobody else. */
async function ensureApprover(tx: Tx, rule: ApprovalRule): Promise<void> {
  if (rule.kind !== 'ROLE') rule.role = null;
  else if (!rule.role || !APPROVERS.includes(rule.role))
    throw new Refused(UserErrorCode.INVALID, `Name one of the roles ${APPROVERS.join(', ')}.`, 'role');
  if (rule.kind !== 'EMPLOYEE') rule.employee = null;
  else if (!rule.employee) throw new Refused(UserErrorCode.REQUIRED, 'Name the employee.', 'employeeId');
  else if ((await tx.em.count(EmployeeRole, { employee: rule.employee, role: { $in: APPROVERS } })) === 0)
    throw new Refused(UserErrorCode.INVALID, `Only an employee who is ${APPROVERS.join(' or ')} can approve.`, 'employeeId');
}
