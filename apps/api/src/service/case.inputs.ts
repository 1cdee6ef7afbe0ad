import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, updateInput } from '../core/index.js';
import { Case, CaseStatus } from './case.entity.js';

@InputType({
  description:
    'A new case. A customer says what it is about, and on which account where they have several; who works in service says for whom it is.',
})
export class CaseCreateInput extends createInput(Case, {
  required: ['kind', 'subject'],
  optional: ['account', 'contact', 'order', 'asset', 'priority', 'channel', 'language', 'assignee', 'partner'],
}) {
  @Field(() => String, { description: 'What the customer says: the first message. At most 100,000 characters.' })
  description!: string;
}

@InputType({ description: 'Changes to a case. What is omitted stays.' })
export class CaseUpdateInput extends updateInput(Case, ['kind', 'subject', 'priority', 'language', 'account', 'contact', 'order', 'asset']) {}

@InputType({ description: 'Who has the next move on a case.' })
export class CaseMoveInput extends actionInput(Case) {
  @Field(() => CaseStatus, { description: 'OPEN, PENDING or ON_HOLD. Use caseResolve and caseClose to end a case.' })
  status!: CaseStatus;
}

@InputType({
  description: 'A public message on a case: an answer to the customer, or theirs. One to a case that is closed opens another that follows it.',
})
export class CaseReplyInput extends actionInput(Case) {
  @Field(() => String, { description: 'What is said, as plain text. At most 100,000 characters.' })
  text!: string;

  @Field(() => CaseStatus, {
    nullable: true,
    description: 'The status that the case enters with an answer: OPEN, PENDING, ON_HOLD or RESOLVED. Customers leave it out.',
  })
  status?: CaseStatus | null;
}

@InputType({ description: 'An internal message on a case, which no customer and no partner sees.' })
export class CaseNoteInput extends actionInput(Case) {
  @Field(() => String, { description: 'What is noted, as plain text. At most 100,000 characters.' })
  text!: string;
}

@InputType({ description: 'The case is answered.' })
export class CaseResolveInput extends actionInput(Case) {}

@InputType({ description: 'The case was not answered after all.' })
export class CaseReopenInput extends actionInput(Case) {}

@InputType({ description: 'A resolved case ends for good.' })
export class CaseCloseInput extends actionInput(Case) {}
