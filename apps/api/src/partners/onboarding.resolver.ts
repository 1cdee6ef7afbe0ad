import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import {
  OnboardingStepCompleteInput,
  OnboardingStepReopenInput,
  OnboardingTemplateCreateInput,
  OnboardingTemplatePublishInput,
  OnboardingTemplateUpdateInput,
  PartnerPaymentDetailsSetInput,
} from './onboarding.inputs.js';
import { completeStep, createTemplate, publishAgreement, reopenStep, setPaymentDetails, updateTemplate } from './onboarding.service.js';
import { OnboardingStep } from './onboarding-step.entity.js';
import { OnboardingTemplate } from './onboarding-template.entity.js';
import { PartnerPaymentDetails } from './payment-details.entity.js';

@Resolver()
export class OnboardingTemplateResolver extends reads(OnboardingTemplate, null, 'onboardingTemplates') {
  @Mutation(() => payloadOf(OnboardingTemplate), { description: 'Adds a step to the onboarding of partners.' })
  onboardingTemplateCreate(
    @Arg('input', () => OnboardingTemplateCreateInput) input: OnboardingTemplateCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, OnboardingTemplate, input, (tx) => createTemplate(tx, input));
  }

  @Mutation(() => payloadOf(OnboardingTemplate), { description: 'Changes a step of the onboarding. What is omitted stays.' })
  onboardingTemplateUpdate(
    @Arg('input', () => OnboardingTemplateUpdateInput) input: OnboardingTemplateUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, OnboardingTemplate, input, (tx) => updateTemplate(tx, input));
  }

  @Mutation(() => payloadOf(OnboardingTemplate), { description: 'Publishes the next version of an agreement.' })
  onboardingTemplatePublish(
    @Arg('input', () => OnboardingTemplatePublishInput) input: OnboardingTemplatePublishInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, OnboardingTemplate, input, (tx) => publishAgreement(tx, input));
  }
}

@Resolver()
export class OnboardingStepResolver extends reads(OnboardingStep, null, 'onboardingSteps') {
  @Mutation(() => payloadOf(OnboardingStep), {
    description: 'Says that a step of a partner’s onboarding is done. With the last one that is required the partner becomes active.',
  })
  onboardingStepComplete(
    @Arg('input', () => OnboardingStepCompleteInput) input: OnboardingStepCompleteInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, OnboardingStep, input, (tx) => completeStep(tx, input));
  }

  @Mutation(() => payloadOf(OnboardingStep), { description: 'Says that a step is to be done again.' })
  onboardingStepReopen(
    @Arg('input', () => OnboardingStepReopenInput) input: OnboardingStepReopenInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, OnboardingStep, input, (tx) => reopenStep(tx, input));
  }

  @Mutation(() => payloadOf(PartnerPaymentDetails), { description: 'Says where the viewer’s own organisation is paid.' })
  partnerPaymentDetailsSet(
    @Arg('input', () => PartnerPaymentDetailsSetInput) input: PartnerPaymentDetailsSetInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, PartnerPaymentDetails, input, (tx) => setPaymentDetails(tx, input));
  }
}
