import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { EarningsStatementPayInput } from './earnings-entry.inputs.js';
import { EarningsStatement } from './earnings-statement.entity.js';
import { payStatement } from './earnings-statement.service.js';

@Resolver()
export class EarningsStatementResolver extends reads(EarningsStatement, 'earningsStatement', 'earningsStatements') {
  @Mutation(() => payloadOf(EarningsStatement), { description: 'Pays what a statement comes to: the payout is in the ledger.' })
  earningsStatementPay(
    @Arg('input', () => EarningsStatementPayInput) input: EarningsStatementPayInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, EarningsStatement, input, (tx) => payStatement(tx, input));
  }
}
