import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, databaseCode, executableBy, Money } from '../core/index.js';
import { FUND_READERS } from './fund-roles.js';

@ObjectType({
  description: 'What came of an activity that a fund paid for: of leads whose `campaign` is the number of the request.',
  simpleResolvers: true,
})
export class FundReturn {
  @Field(() => Int, { description: 'Leads.' })
  leads!: number;

  @Field(() => Int, { description: 'Opportunities that they became.' })
  opportunities!: number;

  @Field(() => Int, { description: 'Those of them that were won.' })
  won!: number;

  @Field(() => Money, { nullable: true, description: 'What those are worth, in the company’s currency; null where a rate is missing.' })
  revenue?: Money | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Revenue for each unit of money that was paid; null while nothing is.' })
  perPaid?: string | null;
}

// Numbers alone, with the rights of the system: FINANCE, who pays, sees no leads. Leads of other partners never count.
databaseCode(
  'what came of funds',
  `
create or replace function relata.fund_return(request uuid) returns json language sql stable security definer set search_path = public, pg_temp as $$
  with asked as (select * from fund_request where id = request),
    found as (select l.id, l.opportunity_id from lead l join asked r on l.campaign = r.number and coalesce(l.partner_id, r.partner_id) = r.partner_id),
    deals as (select o.*, s.forecast_category = 'CLOSED' as is_won from opportunity o join stage s on s.id = o.stage_id
      where o.id in (select opportunity_id from found) or o.lead_id in (select id from found)),
    revenue as (select case when bool_and(v is not null) is not false then coalesce(sum(v), 0) end as total
      from (select relata.to_company(coalesce(d.amount, 0), d.currency, coalesce(d.close_date, current_date)) as v from deals d where d.is_won) won),
    spent as (select sum(relata.to_company(e.amount, e.currency, e.at::date)) as total from fund_entry e where e.request_id = request and e.kind = 'PAYMENT')
  select json_build_object('leads', (select count(*) from found), 'opportunities', (select count(*) from deals),
    'won', (select count(*) from deals where is_won), 'revenue', relata.money(r.total, relata.company_currency()),
    'perPaid', round(r.total / nullif(s.total, 0), 2)::text) from revenue r, spent s
$$;
${executableBy(['relata.fund_return'], FUND_READERS)}`,
);
