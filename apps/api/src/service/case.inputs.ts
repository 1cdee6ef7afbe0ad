import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, IdScalar, updateInput } from '../core/index.js';
import { Case, CaseStatus } from './case.entity.js';

@InputType({
  description:
    'A new case. A customer says what it is about, and on which account where they have several; who works in service says for whom it is.',
})
export class CaseCreateInput extends createInput(Case, {
  required: ['kind', 'subject'],
  optional: ['account', 'contact', 'order', 'asset', 'priority', 'channel', 'language', 'queue', 'assignee', 'partner'],
}) {
  @Field(() => String, { description: 'What the customer says: the first message. At most 100,000 characters.' })
  description!: string;

  @Field(() => [IdScalar], { nullable: true, description: 'Files that you have uploaded by POST /files, at most 10.' })
  attachmentIds?: string[] | null;
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

  @Field(() => [IdScalar], { nullable: true, description: 'Files that you have uploaded by POST /files, at most 10.' })
  attachmentIds?: string[] | null;
}

@InputType({ description: 'An internal message on a case, which no customer and no partner sees.' })
export class CaseNoteInput extends actionInput(Case) {
  @Field(() => String, { description: 'What is noted, as plain text. At most 100,000 characters.' })
  text!: string;

  @Field(() => [IdScalar], { nullable: true, description: 'Files that you have uploaded by POST /files, at most 10.' })
  attachmentIds?: string[] | null;
}

@InputType({ description: 'The case is answered.' })
export class CaseResolveInput extends actionInput(Case) {}

@InputType({ description: 'The case was not answered after all.' })
export class CaseReopenInput extends actionInput(Case) {}

@InputType({ description: 'A resolved case ends for good.' })
export class CaseCloseInput extends actionInput(Case) {}

@InputType({ description: 'An agent takes a case for themself.' })
export class CaseTakeInput extends actionInput(Case) {}

@InputType({ description: 'Who works a case: an agent, or a partner who services and one of their people.' })
export class CaseAssignInput extends actionInput(Case) {
  @Field(() => IdScalar, { nullable: true, description: 'The employee who works it from now on.' })
  assigneeId?: string | null;

  @Field(() => IdScalar, { nullable: true, description: 'The partner who services it from now on; null takes it back from them.' })
  partnerId?: string | null;

  @Field(() => IdScalar, { nullable: true, description: 'Who of that partner, or of the one who has it, works it.' })
  partnerAssigneeId?: string | null;
}

@InputType({ description: 'A case goes back into its queue, for somebody else.' })
export class CaseReleaseInput extends actionInput(Case) {}

@InputType({ description: 'A case goes into another queue, to nobody in particular.' })
export class CaseTransferInput extends actionInput(Case) {
  @Field(() => IdScalar, { description: 'The queue.' })
  queueId!: string;
}

@InputType({ description: 'A case is raised: it presses more, and goes where its queue raises its cases to.' })
export class CaseEscalateInput extends actionInput(Case) {
  @Field(() => String, { description: 'Why, at most 200 characters.' })
  reason!: string;
}

@InputType({ description: 'A case goes into another one, which is about the same; both are of one account and contact.' })
export class CaseMergeInput extends actionInput(Case) {
  @Field(() => IdScalar, { description: 'The case that stays.' })
  intoId!: string;
}

@InputType({ description: 'Messages of a case that are another matter become a case of their own.' })
export class CaseSplitInput extends actionInput(Case) {
  @Field(() => [IdScalar], { description: 'The messages, 1 to 100, at least one of them public; not the one that opened the case.' })
  messageIds!: string[];

  @Field(() => String, { description: 'What the new case is about, in a line.' })
  subject!: string;
}
