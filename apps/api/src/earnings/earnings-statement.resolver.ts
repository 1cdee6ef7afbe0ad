import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { type Context, fieldNeeds, mutate, payloadOf, type Row, reads } from '../core/index.js';
import { EarningsStatementPayInput } from './earnings-entry.inputs.js';
import { statementCsv } from './earnings-statement.csv.js';
import { EarningsStatement } from './earnings-statement.entity.js';
import { payStatement } from './earnings-statement.service.js';

fieldNeeds('EarningsStatement', 'csv', ['id']);

@Resolver(() => EarningsStatement)
export class EarningsStatementResolver extends reads(EarningsStatement, 'earningsStatement', 'earningsStatements') {
  @FieldResolver(() => String, { description: 'All that is on it as CSV (RFC 4180), with a line of names and amounts with a dot.' })
  csv(@Root() { id }: Row, @Ctx() ctx: Context): Promise<string> {
    return statementCsv(ctx, id as string);
  }

  @Mutation(() => payloadOf(EarningsStatement), { description: 'Pays what a statement comes to: the payout is in the ledger.' })
  earningsStatementPay(
    @Arg('input', () => EarningsStatementPayInput) input: EarningsStatementPayInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, EarningsStatement, input, (tx) => payStatement(tx, input));
  }
}
