import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, IdScalar, updateInput } from '../core/index.js';
import { OnboardingStep } from './onboarding-step.entity.js';
import { OnboardingTemplate } from './onboarding-template.entity.js';
import { PartnerPaymentDetails } from './payment-details.entity.js';

@InputType({ description: 'A new step of the onboarding. Partners that begin from now on get it.' })
export class OnboardingTemplateCreateInput extends createInput(OnboardingTemplate, {
  required: ['position', 'kind', 'name'],
  optional: ['partnerType', 'side', 'description', 'course', 'required'],
}) {
  @Field(() => String, { nullable: true, description: 'AGREEMENT: its first version.' })
  agreementText?: string | null;
}

@InputType({ description: 'Changes to a step. What is omitted stays; who has begun keeps the step as it was.' })
export class OnboardingTemplateUpdateInput extends updateInput(OnboardingTemplate, [
  'partnerType',
  'position',
  'name',
  'description',
  'course',
  'required',
  'active',
]) {}

@InputType({ description: 'The next version of an agreement. It is current at once; who has accepted an earlier one keeps to that.' })
export class OnboardingTemplatePublishInput extends actionInput(OnboardingTemplate) {
  @Field(() => String, { description: 'Its text, at most 20,000 characters.' })
  text!: string;
}

@InputType({ description: 'That a step is done.' })
export class OnboardingStepCompleteInput extends actionInput(OnboardingStep) {
  @Field(() => IdScalar, { nullable: true, description: 'AGREEMENT: the AgreementVersion that was read and is accepted.' })
  agreementId?: string | null;

  @Field(() => String, { nullable: true, description: 'What is to be said with it, at most 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'That a step is to be done again.' })
export class OnboardingStepReopenInput extends actionInput(OnboardingStep) {}

@InputType({ description: 'Where the viewer’s own organisation is paid. It takes the place of what is there.' })
export class PartnerPaymentDetailsSetInput extends createInput(PartnerPaymentDetails, {
  required: ['accountHolder', 'accountNumber'],
  optional: ['bankCode', 'taxNumber'],
}) {}
