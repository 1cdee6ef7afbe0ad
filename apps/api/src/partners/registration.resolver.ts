import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { DealRegistration } from './registration.entity.js';
import {
  DealRegistrationCreateInput,
  DealRegistrationExtendInput,
  DealRegistrationSubmitInput,
  DealRegistrationUpdateInput,
  DealRegistrationWithdrawInput,
} from './registration.inputs.js';
import { createRegistration, submitRegistration, updateRegistration, withdrawRegistration } from './registration.service.js';
import { askForExtension } from './registration-extension.service.js';

@Resolver()
export class DealRegistrationResolver extends reads(DealRegistration, 'dealRegistration', 'dealRegistrations') {
  @Mutation(() => payloadOf(DealRegistration), { description: 'Begins to register a deal: a draft of the caller’s partner.' })
  dealRegistrationCreate(
    @Arg('input', () => DealRegistrationCreateInput) input: DealRegistrationCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DealRegistration, input, (tx) => createRegistration(tx, input));
  }

  @Mutation(() => payloadOf(DealRegistration), { description: 'Changes a draft, or a registration that was returned. What is omitted stays.' })
  dealRegistrationUpdate(
    @Arg('input', () => DealRegistrationUpdateInput) input: DealRegistrationUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DealRegistration, input, (tx) => updateRegistration(tx, input));
  }

  @Mutation(() => payloadOf(DealRegistration), {
    description: 'Sends a registration in, for the first time or again. It is answered alike whatever others have registered.',
  })
  dealRegistrationSubmit(
    @Arg('input', () => DealRegistrationSubmitInput) input: DealRegistrationSubmitInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DealRegistration, input, (tx) => submitRegistration(tx, input));
  }

  @Mutation(() => payloadOf(DealRegistration), { description: 'Takes a registration back.' })
  dealRegistrationWithdraw(
    @Arg('input', () => DealRegistrationWithdrawInput) input: DealRegistrationWithdrawInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DealRegistration, input, (tx) => withdrawRegistration(tx, input));
  }

  @Mutation(() => payloadOf(DealRegistration), { description: 'Asks for a longer protection; the channel manager answers.' })
  dealRegistrationExtend(
    @Arg('input', () => DealRegistrationExtendInput) input: DealRegistrationExtendInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, DealRegistration, input, (tx) => askForExtension(tx, input));
  }
}
