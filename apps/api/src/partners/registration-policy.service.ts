import { assign, load, Refused, type Tx, UserErrorCode } from '../core/index.js';
import { checkApprover } from '../directory/index.js';
import { DECIDERS } from './registration.database.js';
import { RegistrationPolicy } from './registration-policy.entity.js';
import type {
  RegistrationApprovalRuleCreateInput,
  RegistrationApprovalRuleUpdateInput,
  RegistrationPolicyCreateInput,
  RegistrationPolicyUpdateInput,
} from './registration-policy.inputs.js';
import { RegistrationApprovalRule } from './registration-rule.entity.js';

export async function createRegistrationPolicy(tx: Tx, input: RegistrationPolicyCreateInput): Promise<RegistrationPolicy> {
  const policy = new RegistrationPolicy();
  await assign(tx, policy, input);
  checkCourse(policy);
  if (await tx.em.count(RegistrationPolicy, { programme: policy.programme }))
    throw new Refused(UserErrorCode.TAKEN, 'This programme has its rules already; change those.', 'programmeId');
  tx.em.persist(policy);
  return policy;
}

export async function updateRegistrationPolicy(tx: Tx, input: RegistrationPolicyUpdateInput): Promise<RegistrationPolicy> {
  const policy = await load(tx, RegistrationPolicy, input);
  await assign(tx, policy, input);
  checkCourse(policy);
  return policy;
}

function checkCourse({ course, certifiedToRegister, certifiedForDiscount }: RegistrationPolicy): void {
  if (!course && (certifiedToRegister || certifiedForDiscount))
    throw new Refused(UserErrorCode.REQUIRED, 'Name the course in which they have to be certified.', 'courseId');
}

export async function createRegistrationRule(tx: Tx, input: RegistrationApprovalRuleCreateInput): Promise<RegistrationApprovalRule> {
  const rule = new RegistrationApprovalRule();
  await assign(tx, rule, input);
  await checkApprover(tx, rule, DECIDERS);
  tx.em.persist(rule);
  return rule;
}

/** Registrations that wait for their approvers keep them. */
export async function updateRegistrationRule(tx: Tx, input: RegistrationApprovalRuleUpdateInput): Promise<RegistrationApprovalRule> {
  const rule = await load(tx, RegistrationApprovalRule, input);
  await assign(tx, rule, input);
  await checkApprover(tx, rule, DECIDERS);
  return rule;
}
