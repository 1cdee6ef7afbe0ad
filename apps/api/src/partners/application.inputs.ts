import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, IdScalar } from '../core/index.js';
import { PartnerApplication } from './application.entity.js';

@InputType({ description: 'An application to become a partner.' })
export class PartnerApplyInput extends createInput(PartnerApplication, {
  required: ['organisation', 'partnerType', 'country', 'givenName', 'familyName', 'email'],
  optional: ['domain', 'phone', 'language', 'message'],
}) {}

@InputType({ description: 'That whoever applied has the e-mail address that they gave.' })
export class PartnerApplicationConfirmInput extends createInput(PartnerApplication, {}) {
  @Field(() => String, { description: 'The token in the link of the mail.' })
  token!: string;
}

@InputType({ description: 'Taking in a company as a partner. It begins its onboarding, and whoever applied is invited as its administrator.' })
export class PartnerApplicationApproveInput extends actionInput(PartnerApplication) {
  @Field(() => IdScalar, { nullable: true, description: 'The programme that it comes into.' })
  programmeId?: string | null;

  @Field(() => IdScalar, { nullable: true, description: 'Who looks after it; the viewer unless said.' })
  channelManagerId?: string | null;

  @Field(() => IdScalar, { nullable: true, description: 'The person who applied, where they are known already.' })
  personId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Make a new person although there is one with the same e-mail address. Without it the answer is then DUPLICATE.',
  })
  allowDuplicate?: boolean | null;
}

@InputType({ description: 'Turning down an application.' })
export class PartnerApplicationRejectInput extends actionInput(PartnerApplication) {
  @Field(() => String, { description: 'Why, at most 1,000 characters. It is mailed to whoever applied.' })
  reason!: string;
}
