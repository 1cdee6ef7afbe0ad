import { InputType } from 'type-graphql';
import { createInput, updateInput } from '../core/index.js';
import { RegistrationPolicy } from './registration-policy.entity.js';
import { RegistrationApprovalRule } from './registration-rule.entity.js';

const TERMS = [
  'active',
  'decisionHours',
  'remindAtPercent',
  'protectionDays',
  'extension',
  'extensionDays',
  'expiryReminderDays',
  'minAmount',
  'maxCloseDays',
  'course',
  'certifiedToRegister',
  'certifiedForDiscount',
  'extraDiscount',
] as const;

@InputType({ description: 'The rules by which deals are registered in a programme.' })
export class RegistrationPolicyCreateInput extends createInput(RegistrationPolicy, { required: ['programme', 'calendar'], optional: TERMS }) {}

@InputType({ description: 'Changes to those rules. What is omitted stays; registrations that are approved keep their protection.' })
export class RegistrationPolicyUpdateInput extends updateInput(RegistrationPolicy, ['calendar', ...TERMS]) {}

const CONDITIONS = ['programme', 'minAmount', 'category', 'onConflict', 'role', 'employee', 'active'] as const;

@InputType({ description: 'A new rule of approval.' })
export class RegistrationApprovalRuleCreateInput extends createInput(RegistrationApprovalRule, {
  required: ['name', 'position', 'kind'],
  optional: CONDITIONS,
}) {}

@InputType({ description: 'Changes to a rule of approval. What is omitted stays.' })
export class RegistrationApprovalRuleUpdateInput extends updateInput(RegistrationApprovalRule, ['name', 'position', 'kind', ...CONDITIONS]) {}
