import { InputType } from 'type-graphql';
import { createInput, updateInput } from '../core/index.js';
import { Account } from './account.entity.js';

@InputType({ description: 'A new account.' })
export class AccountCreateInput extends createInput(Account, {
  required: ['name', 'kind'],
  optional: [
    'lifecycle',
    'domain',
    'website',
    'phone',
    'industry',
    'employees',
    'revenue',
    'parent',
    'owner',
    'territory',
    'partner',
    'tags',
    'notes',
  ],
}) {}

@InputType({ description: 'Changes to an account. What is omitted stays.' })
export class AccountUpdateInput extends updateInput(Account, [
  'name',
  'lifecycle',
  'domain',
  'website',
  'phone',
  'industry',
  'employees',
  'revenue',
  'parent',
  'owner',
  'territory',
  'partner',
  'tags',
  'notes',
]) {}
