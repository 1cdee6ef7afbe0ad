import { Field, InputType } from 'type-graphql';
import { actionInput, IdScalar } from '../core/index.js';
import { Account } from './account.entity.js';
import { AccountMergeField, Merge, PersonMergeField } from './merge.entity.js';
import { Person } from './person.entity.js';

@InputType({ description: 'Two persons that are one: `id` stays, `goneId` goes.' })
export class PersonMergeInput extends actionInput(Person) {
  @Field(() => IdScalar, { description: 'The person that goes; what points to it moves to the one that stays.' })
  goneId!: string;

  @Field(() => [PersonMergeField], {
    nullable: true,
    description: 'Fields to take from the one that goes. Fields that the one that stays lacks are taken in any case.',
  })
  take?: PersonMergeField[] | null;
}

@InputType({ description: 'Two accounts that are one: `id` stays, `goneId` goes.' })
export class AccountMergeInput extends actionInput(Account) {
  @Field(() => IdScalar, { description: 'The account that goes; what points to it moves to the one that stays.' })
  goneId!: string;

  @Field(() => [AccountMergeField], {
    nullable: true,
    description: 'Fields to take from the one that goes. Fields that the one that stays lacks are taken in any case, and the tags of both are kept.',
  })
  take?: AccountMergeField[] | null;
}

@InputType({ description: 'A merge to take back.' })
export class MergeUndoInput extends actionInput(Merge) {}
