import type { GraphQLResolveInfo } from 'graphql';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { BadInput, type Context, IdScalar, LocalDateScalar, Money, type Row, uuidOf } from '../core/index.js';
import { Partner } from '../directory/index.js';

@ArgsType()
export class VersionReplayArgs {
  @Field(() => IdScalar, { description: 'The version, be it a draft or published.' })
  id!: string;

  @Field(() => LocalDateScalar, { description: 'First day whose sales are looked at.' })
  startsOn!: string;

  @Field(() => LocalDateScalar, { description: 'Last day whose sales are looked at; at most three years after the first.' })
  endsOn!: string;
}

@ObjectType({ description: 'What a version would have paid a payee for the sales of a period, in one currency.', simpleResolvers: true })
export class EarningsReplayRow {
  @Field(() => Partner, { nullable: true, description: 'The payee.' })
  partner?: Partner | null;

  @Field(() => Int, { description: 'How many lines of orders, and deals, were looked at.' })
  sales!: number;

  @Field(() => Money, { description: 'What the ledger has for them.' })
  old!: Money;

  @Field(() => Money, { description: 'What the version would have paid.' })
  new!: Money;

  @Field(() => Money, { description: 'The difference: above zero where the version pays more.' })
  difference!: Money;
}

const YEARS = 3;

/** Those whose earnings would change most come first. One statement, however many payees there are. */
export async function replayVersion(ctx: Context, { id, startsOn, endsOn }: VersionReplayArgs, info: GraphQLResolveInfo): Promise<Row[]> {
  if (endsOn < startsOn) throw new BadInput('A period ends on its first day or later.');
  if (Date.parse(endsOn) - Date.parse(startsOn) > YEARS * 366 * 86_400_000) throw new BadInput(`A replay looks at ${YEARS} years at most.`);
  const version = uuidOf('epv', id);
  if (!version) return [];
  return ctx.read.statement(info, (plan) => {
    const partner = plan.record(Partner, plan.asked('EarningsReplayRow', info.fieldNodes, 'partner'), 'r.partner_id');
    const [of, first, last] = [version, startsOn, endsOn].map((value) => plan.sql.param(value));
    return {
      text: `select r.sales, relata.money(r.old_amount, r.currency) as old, relata.money(r.new_amount, r.currency) as new,
          relata.money(r.new_amount - r.old_amount, r.currency) as difference${partner ? `, ${partner.sql} as partner` : ''}
        from relata.earnings_replay(${of}::uuid, ${first}::date, ${last}::date) r order by abs(r.new_amount - r.old_amount) desc, r.partner_id`,
      hydrate: (row: Row) => {
        if (partner && row.partner) partner.hydrate(row.partner as Row);
      },
    };
  });
}
