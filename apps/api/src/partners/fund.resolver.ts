import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Fund } from './fund.entity.js';
import { FundAdjustInput, FundAllocateInput, FundDocumentReviewInput, FundProgrammeCreateInput, FundProgrammeUpdateInput } from './fund.inputs.js';
import { adjustFund, allocateFund } from './fund.service.js';
import { reviewFundDocument } from './fund-claim.service.js';
import { FundDocument } from './fund-document.entity.js';
import { FundEntry } from './fund-entry.entity.js';
import { FundProgramme } from './fund-programme.entity.js';
import { createFundProgramme, updateFundProgramme } from './fund-programme.service.js';

@Resolver()
export class FundProgrammeResolver extends reads(FundProgramme, 'fundProgramme', 'fundProgrammes') {
  @Mutation(() => payloadOf(FundProgramme), { description: 'Makes a fund programme.' })
  fundProgrammeCreate(
    @Arg('input', () => FundProgrammeCreateInput) input: FundProgrammeCreateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, FundProgramme, input, (tx) => createFundProgramme(tx, input));
  }

  @Mutation(() => payloadOf(FundProgramme), { description: 'Changes a fund programme. What is omitted stays.' })
  fundProgrammeUpdate(
    @Arg('input', () => FundProgrammeUpdateInput) input: FundProgrammeUpdateInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, FundProgramme, input, (tx) => updateFundProgramme(tx, input));
  }
}

@Resolver()
export class FundResolver extends reads(Fund, 'fund', 'funds') {
  @Mutation(() => payloadOf(Fund), { description: 'Gives a partner money of a programme.' })
  fundAllocate(@Arg('input', () => FundAllocateInput) input: FundAllocateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Fund, input, (tx) => allocateFund(tx, input));
  }

  @Mutation(() => payloadOf(Fund), { description: 'Corrects what a partner has, up or down.' })
  fundAdjust(@Arg('input', () => FundAdjustInput) input: FundAdjustInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Fund, input, (tx) => adjustFund(tx, input));
  }
}

@Resolver()
export class FundEntryResolver extends reads(FundEntry, null, 'fundEntries') {}

@Resolver()
export class FundDocumentResolver {
  @Mutation(() => payloadOf(FundDocument), { description: 'Accepts or refuses a document of a claim.' })
  fundDocumentReview(
    @Arg('input', () => FundDocumentReviewInput) input: FundDocumentReviewInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, FundDocument, input, (tx) => reviewFundDocument(tx, input));
  }
}
