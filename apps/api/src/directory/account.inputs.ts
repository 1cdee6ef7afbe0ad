import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, updateInput } from '../core/index.js';
import { Account } from './account.entity.js';

@InputType({ description: 'A new account.' })
export class AccountCreateInput extends createInput(Account, {
  required: ['name', 'kind'],
  optional: [
    'lifecycle',
    'supportTier',
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
}) {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Make it although there is one of the same name and domain. Without it the answer is then DUPLICATE.',
  })
  allowDuplicate?: boolean | null;
}

@InputType({
  description:
    'Changes to an account. What is omitted stays. A `territoryId` set here stays whatever the rules say; null hands the account back to the rules.',
})
export class AccountUpdateInput extends updateInput(Account, [
  'name',
  'lifecycle',
  'supportTier',
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

@InputType({ description: 'Tags to add to an account or to take off it. The same tag in upper and lower case is one tag.' })
export class AccountTagsInput extends actionInput(Account) {
  @Field(() => [String], { description: 'The tags, 1 to 50, each of at most 60 characters.' })
  tags!: string[];
}
