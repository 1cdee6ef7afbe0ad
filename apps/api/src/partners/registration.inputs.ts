import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, IdScalar, partInput, updateInput } from '../core/index.js';
import { DealRegistration } from './registration.entity.js';
import { RejectionGround } from './registration.status.js';
import { DealRegistrationContact } from './registration-contact.entity.js';
import { DealRegistrationExtension } from './registration-extension.entity.js';
import { DealRegistrationItem } from './registration-item.entity.js';

@InputType({ description: 'A product, or a whole category, that the deal is about.' })
export class DealRegistrationItemInput extends partInput(DealRegistrationItem, { optional: ['product', 'category', 'quantity'] }) {}

@InputType({ description: 'A person on the customer’s side.' })
export class DealRegistrationContactInput extends partInput(DealRegistrationContact, {
  required: ['givenName', 'familyName'],
  optional: ['title', 'email', 'phone'],
}) {}

@InputType({ description: 'A new registration, as a draft; `dealRegistrationSubmit` sends it in. A draft need not be complete.' })
export class DealRegistrationCreateInput extends createInput(DealRegistration, {
  required: ['company'],
  optional: ['domain', 'country', 'region', 'city', 'amount', 'closeDate', 'need', 'seller'],
}) {
  @Field(() => [DealRegistrationItemInput], { nullable: true, description: 'What it is about, at most 50.' })
  items?: DealRegistrationItemInput[] | null;

  @Field(() => [DealRegistrationContactInput], {
    nullable: true,
    description: 'People on the customer’s side, at most 20; the first is the one to talk to.',
  })
  contacts?: DealRegistrationContactInput[] | null;
}

@InputType({
  description:
    'Changes to a registration that is a draft or was returned. What is omitted stays; `items` and `contacts` take the place of those that are there.',
})
export class DealRegistrationUpdateInput extends updateInput(DealRegistration, [
  'company',
  'domain',
  'country',
  'region',
  'city',
  'amount',
  'closeDate',
  'need',
  'seller',
]) {
  @Field(() => [DealRegistrationItemInput], { nullable: true, description: 'What it is about, at most 50.' })
  items?: DealRegistrationItemInput[] | null;

  @Field(() => [DealRegistrationContactInput], { nullable: true, description: 'People on the customer’s side, at most 20.' })
  contacts?: DealRegistrationContactInput[] | null;
}

@InputType({ description: 'Sending in a draft, or one that was returned.' })
export class DealRegistrationSubmitInput extends actionInput(DealRegistration) {}

@InputType({ description: 'Taking a registration back; protection that it has ends.' })
export class DealRegistrationWithdrawInput extends actionInput(DealRegistration) {
  @Field(() => String, { nullable: true, description: 'Why; the vendor reads it.' })
  message?: string | null;
}

@InputType({ description: 'Beginning to look at a registration.' })
export class DealRegistrationStartReviewInput extends actionInput(DealRegistration) {}

@InputType({ description: 'Looking for conflicts anew.' })
export class DealRegistrationCheckInput extends actionInput(DealRegistration) {}

@InputType({ description: 'Giving a registration back to be completed.' })
export class DealRegistrationReturnInput extends actionInput(DealRegistration) {
  @Field(() => String, { description: 'What the partner has to complete; they read it. It says nothing of conflicts.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'Internal note.' })
  note?: string | null;
}

@InputType({ description: 'Approving a registration, or the caller’s step of it.' })
export class DealRegistrationApproveInput extends actionInput(DealRegistration) {
  @Field(() => String, { nullable: true, description: 'For the partner to read.' })
  message?: string | null;

  @Field(() => String, { nullable: true, description: 'Internal note.' })
  note?: string | null;

  @Field(() => IdScalar, {
    nullable: true,
    description:
      'Which of the conflicts found it is: that account, or that opportunity, then becomes the deal. Omitted: what matches, else new ones. It counts with the last step.',
  })
  conflictId?: string | null;

  @Field(() => IdScalar, {
    nullable: true,
    description: 'Who is responsible for a new opportunity; omitted: the owner of the account, else the channel manager.',
  })
  ownerId?: string | null;
}

@InputType({ description: 'Rejecting a registration.' })
export class DealRegistrationRejectInput extends actionInput(DealRegistration) {
  @Field(() => RejectionGround, { description: 'Why, as far as the partner is told.' })
  ground!: RejectionGround;

  @Field(() => String, { nullable: true, description: 'What the partner reads; required with TERMS, and not possible with the other grounds.' })
  message?: string | null;

  @Field(() => String, { nullable: true, description: 'Internal note.' })
  note?: string | null;
}

@InputType({ description: 'Asking for a longer protection, by the days that the programme gives.' })
export class DealRegistrationExtendInput extends actionInput(DealRegistration) {
  @Field(() => String, { description: 'Why more time is needed.' })
  reason!: string;
}

@InputType({ description: 'A decision on a longer protection.' })
export class DealRegistrationExtensionDecideInput extends actionInput(DealRegistrationExtension) {
  @Field(() => Boolean, { description: 'The protection becomes longer; else it stays.' })
  accept!: boolean;

  @Field(() => String, { nullable: true, description: 'For the partner to read; required when it is declined.' })
  message?: string | null;
}
