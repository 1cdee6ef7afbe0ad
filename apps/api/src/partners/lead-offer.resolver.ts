import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads, timeDimensions, totals } from '../core/index.js';
import { Partner } from '../directory/index.js';
import { LeadOffer } from './lead-offer.entity.js';
import { LeadOfferAcceptInput, LeadOfferCreateInput, LeadOfferDeclineInput, LeadOfferPullBackInput } from './lead-offer.inputs.js';
import { acceptOffer, createOffer, declineOffer, pullBackOffer } from './lead-offer.service.js';

@Resolver()
export class LeadOfferResolver extends reads(LeadOffer, 'leadOffer', 'leadOffers') {
  @Mutation(() => payloadOf(LeadOffer), { description: 'Offers a lead to a partner by hand.' })
  leadOfferCreate(@Arg('input', () => LeadOfferCreateInput) input: LeadOfferCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, LeadOffer, input, (tx) => createOffer(tx, input));
  }

  @Mutation(() => payloadOf(LeadOffer), {
    description: 'Accepts a lead that is offered to the viewer’s partner. Again, by the same person, it changes nothing.',
  })
  leadOfferAccept(@Arg('input', () => LeadOfferAcceptInput) input: LeadOfferAcceptInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, LeadOffer, input, (tx) => acceptOffer(tx, input));
  }

  @Mutation(() => payloadOf(LeadOffer), { description: 'Declines a lead that is offered to the viewer’s partner.' })
  leadOfferDecline(@Arg('input', () => LeadOfferDeclineInput) input: LeadOfferDeclineInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, LeadOffer, input, (tx) => declineOffer(tx, input));
  }

  @Mutation(() => payloadOf(LeadOffer), { description: 'Takes back an offer, or a lead that was accepted.' })
  leadOfferPullBack(
    @Arg('input', () => LeadOfferPullBackInput) input: LeadOfferPullBackInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, LeadOffer, input, (tx) => pullBackOffer(tx, input));
  }
}

const share = (condition: string) => (row: string) => `case when ${row}.state <> 'OFFERED' then (${row}.${condition})::int end`;

@Resolver()
export class LeadOfferTotalsResolver extends totals({
  root: 'leadOfferTotals',
  name: 'LeadOfferTotals',
  describe: 'Offers of leads that the viewer may see, counted, with how many were accepted and how long it took. Periods are those of the offers.',
  of: LeadOffer,
  counts: 'offers',
  dimensions: {
    ...timeDimensions('offeredAt'),
    PARTNER: { kind: 'record', field: 'partner', target: () => Partner, name: 'partner', describe: 'The partner.' },
    STATE: { kind: 'value', field: 'state', name: 'state', describe: 'What became of them.' },
    DECLINE_REASON: { kind: 'value', field: 'declineReason', name: 'declineReason', describe: 'Why they were declined.' },
  },
  measures: [
    {
      kind: 'mean',
      name: 'acceptance',
      describe: 'Accepted ones divided by those that have ended, as a fraction.',
      of: share('seller_id is not null'),
    },
    {
      kind: 'mean',
      name: 'minutesToAccept',
      describe: 'Minutes from the offer to its acceptance, on average.',
      of: (row) => `case when ${row}.seller_id is not null then extract(epoch from ${row}.answered_at - ${row}.offered_at) / 60 end`,
    },
    {
      kind: 'mean',
      name: 'minutesToTouch',
      describe: 'Minutes from the acceptance to the first work, on average.',
      of: (row) => `extract(epoch from ${row}.touched_at - ${row}.answered_at) / 60`,
    },
  ],
}) {}
