import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, connectionOf, IdScalar, type ListArgs, listArgsOf, mutate, payloadOf, reads, uuidOf } from '../core/index.js';
import { EarningsEntry } from './earnings-entry.entity.js';
import { EarningsStatementPayInput } from './earnings-entry.inputs.js';
import { EarningsStatement } from './earnings-statement.entity.js';
import { payStatement } from './earnings-statement.service.js';

/** The entries of a statement are those of its payee, its currency and its days. */
const ON = (row: string, statement: string): string => `exists (select from earnings_statement s where s.id = ${statement}::uuid
  and coalesce(s.partner_id, s.employee_id) = coalesce(${row}.partner_id, ${row}.employee_id) and s.currency = ${row}.currency and ${row}.day between s.starts_on and s.ends_on)`;

@Resolver()
export class EarningsStatementResolver extends reads(EarningsStatement, 'earningsStatement', 'earningsStatements') {
  @Query(() => connectionOf(EarningsEntry), { description: 'The entries that are on a statement, as a list.' })
  earningsStatementEntries(
    @Arg('statementId', () => IdScalar, { description: 'The statement.' }) statementId: string,
    @Args(() => listArgsOf(EarningsEntry)) args: ListArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const statement = uuidOf('est', statementId);
    return ctx.read.list(EarningsEntry, args, info, (row, sql) => (statement ? ON(row, sql.param(statement)) : 'false'));
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
