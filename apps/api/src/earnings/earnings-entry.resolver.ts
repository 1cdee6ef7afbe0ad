import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from 'type-graphql';
import { type Context, fieldNeeds, IdScalar, mutate, payloadOf, reads } from '../core/index.js';
import { replay } from './earnings-adjustment.service.js';
import { EarningsEntry } from './earnings-entry.entity.js';
import { EarningsReplayRunInput } from './earnings-entry.inputs.js';
import { EXPLAINED_BY, type Explained, explain } from './earnings-entry.words.js';
import { EarningsReplay } from './earnings-replay.entity.js';
import { EarningsSummary, summary } from './earnings-summary.js';

fieldNeeds('EarningsEntry', 'explanation', EXPLAINED_BY);

@Resolver(() => EarningsEntry)
export class EarningsEntryResolver extends reads(EarningsEntry, 'earningsEntry', 'earningsEntries') {
  @FieldResolver(() => String, { description: 'The arithmetic that made it, as a sentence: in English or German.' })
  explanation(
    @Root() entry: Explained,
    @Arg('language', () => String, { nullable: true, description: 'A language tag, such as `de`; English unless we write that.' })
    language: string | null,
  ): string {
    return explain(entry, language);
  }

  @Query(() => [EarningsSummary], {
    description: 'What a payee has earned, one entry per currency: one’s own, or that of the partner who is named.',
  })
  earningsSummary(
    @Arg('partnerId', () => IdScalar, { nullable: true, description: 'The partner; partners need not say it.' }) partnerId: string | null,
    @Ctx() ctx: Context,
  ) {
    return summary(ctx, partnerId);
  }

  @Mutation(() => payloadOf(EarningsReplay), { description: 'Looks at the sales of a period again, and makes the entries that are missing.' })
  earningsReplayRun(
    @Arg('input', () => EarningsReplayRunInput) input: EarningsReplayRunInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, EarningsReplay, input, (tx) => replay(tx, input));
  }
}

@Resolver()
export class EarningsReplayResolver extends reads(EarningsReplay, null, 'earningsReplays') {}
