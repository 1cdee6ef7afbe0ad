import { InputType } from 'type-graphql';
import { createInput, updateInput } from '../core/index.js';
import { ApprovalRule } from './approval-rule.entity.js';

@InputType({ description: 'A new rule of approval.' })
export class ApprovalRuleCreateInput extends createInput(ApprovalRule, {
  required: ['name', 'position', 'kind'],
  optional: ['minDiscount', 'minAmount', 'role', 'employee', 'active'],
}) {}

@InputType({ description: 'Changes to a rule of approval. What is omitted stays.' })
export class ApprovalRuleUpdateInput extends updateInput(ApprovalRule, [
  'name',
  'position',
  'kind',
  'minDiscount',
  'minAmount',
  'role',
  'employee',
  'active',
]) {}
