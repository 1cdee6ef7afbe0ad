import { databaseCode, executableBy, graphEnum } from '../core/index.js';
import { isValid } from '../learning/index.js';
import { leadMeasures } from './lead-measures.js';

export const ScorecardMeasure = graphEnum(
  {
    REVENUE: 'REVENUE',
    GROWTH: 'GROWTH',
    PIPELINE: 'PIPELINE',
    WON_DEALS: 'WON_DEALS',
    WIN_RATE: 'WIN_RATE',
    REGISTRATIONS: 'REGISTRATIONS',
    REGISTRATION_APPROVAL: 'REGISTRATION_APPROVAL',
    LEADS_ACCEPTED: 'LEADS_ACCEPTED',
    LEAD_ACCEPTANCE: 'LEAD_ACCEPTANCE',
    LEAD_MINUTES: 'LEAD_MINUTES',
    CERTIFIED_PEOPLE: 'CERTIFIED_PEOPLE',
    CSAT: 'CSAT',
    NPS: 'NPS',
    RETURN_RATE: 'RETURN_RATE',
  },
  'ScorecardMeasure',
  'What partners are measured by.',
  {
    REVENUE: 'Subtotals of their orders, cancelled ones left out, in the company’s currency.',
    GROWTH: 'Share by which revenue grew against the same days a year before.',
    PIPELINE: 'Their open deals now, in the company’s currency.',
    WIN_RATE: 'Share of the deals that closed which were won.',
    REGISTRATIONS: 'Deals that were registered.',
    REGISTRATION_APPROVAL: 'Share of the decided registrations that were approved.',
    LEADS_ACCEPTED: 'Leads that they took on.',
    LEAD_ACCEPTANCE: 'Share of the offered leads that they took on.',
    LEAD_MINUTES: 'Mean minutes until they took a lead on; less is better.',
    CERTIFIED_PEOPLE: 'Their people with a certificate that held on the last day.',
    CSAT: 'Mean satisfaction, 1 to 5, of customers whose cases they serviced.',
    NPS: 'Promoters less detractors, as a share, of the same customers.',
    RETURN_RATE: 'Returns for each order; less is better.',
  },
);
export type ScorecardMeasure = keyof typeof ScorecardMeasure;
export const MEASURES = Object.keys(ScorecardMeasure) as ScorecardMeasure[];

/** Of these less is better. */
export const LESS_IS_BETTER: readonly ScorecardMeasure[] = ['LEAD_MINUTES', 'RETURN_RATE'];

/** A moment at which a day begins in UTC, as SQL. */
const begin = (day: string) => `(${day})::timestamp at time zone 'utc'`;
const during = (moment: string, from = 'first_day', until = 'last_day + 1') => `${moment} >= ${begin(from)} and ${moment} < ${begin(until)}`;
const revenue = (from: string, until: string) => `
    select o.partner_id, case when bool_and(v is not null) then sum(v) end as value from (
      select o.partner_id, relata.to_company(o.subtotal, o.currency, (o.placed_at at time zone 'utc')::date) as v
      from "order" o where o.partner_id is not null and o.status <> 'CANCELLED' and ${during('o.placed_at', from, until)}) o group by 1`;

/**
 * What each partner has reached in a period: one statement for all, whatever their number. The scorecard and the business plan
 * both ask it. Whoever acts for a partner gets the figures of that one alone, whatever they ask for.
 */
databaseCode(
  'figures of partners',
  `
create or replace function relata.partner_figures(first_day date, last_day date, only_partner uuid default null)
returns table (partner_id uuid, measure text, value numeric) language sql stable rows 10000 security definer set search_path = public, pg_temp as $$
  with shown as materialized (
    select p.id from partner p where (only_partner is null or p.id = only_partner) and (relata.partner_id() is null or p.id = relata.partner_id())),
  sold as materialized (${revenue('first_day', 'last_day + 1')}),
  before as materialized (${revenue(`first_day - interval '1 year'`, `last_day + 1 - interval '1 year'`)}),
  closed as materialized (
    select o.partner_id, count(*) filter (where s.forecast_category = 'CLOSED') as won, count(*) as total
    from opportunity o join stage s on s.id = o.stage_id where o.partner_id is not null and o.closed_at is not null and o.close_date between first_day and last_day group by 1),
  registered as materialized (
    select r.partner_id, count(*) filter (where ${during('r.submitted_at')}) as submitted,
      count(*) filter (where ${during('r.approved_at')}) as approved,
      count(*) filter (where r.status = 'REJECTED' and ${during('r.submitted_at')}) as rejected
    from deal_registration r group by 1),
  leads as materialized (${leadMeasures(begin('first_day'), begin('last_day + 1'))}),
  asked as materialized (
    select c.partner_id, avg(r.score) filter (where s.kind = 'CSAT') as csat,
      avg(case when s.kind = 'NPS' then (r.score >= 9)::int - (r.score <= 6)::int end) as nps
    from "case" c join survey_response r on r.case_id = c.id join survey s on s.id = r.survey_id
    where c.partner_id is not null and r.score is not null and ${during('r.answered_at')} group by 1),
  returned as materialized (
    select o.partner_id, (select count(*) from "return" r where r.partner_id = o.partner_id and ${during('r.requested_at')})::numeric / count(*) as value
    from "order" o where o.partner_id is not null and o.status <> 'CANCELLED' and ${during('o.placed_at')} group by 1),
  figures as (
    select partner_id, 'REVENUE' as measure, value from sold
    union all select partner_id, 'GROWTH', round(s.value / nullif(b.value, 0) - 1, 4) from before b join sold s using (partner_id)
    union all select o.partner_id, 'PIPELINE', sum(relata.to_company(coalesce(o.amount, 0), o.currency, current_date)) from opportunity o
      where o.partner_id is not null and o.closed_at is null group by 1
    union all select partner_id, 'WON_DEALS', won from closed
    union all select partner_id, 'WIN_RATE', round(won::numeric / total, 4) from closed
    union all select partner_id, 'REGISTRATIONS', submitted from registered
    union all select partner_id, 'REGISTRATION_APPROVAL', round(approved::numeric / nullif(approved + rejected, 0), 4) from registered
    union all select partner_id, 'LEADS_ACCEPTED', accepted from leads
    union all select partner_id, 'LEAD_ACCEPTANCE', round(acceptance, 4) from leads
    union all select partner_id, 'LEAD_MINUTES', round(minutes_to_accept) from leads
    union all select m.partner_id, 'CERTIFIED_PEOPLE', count(distinct c.person_id) from partner_member m join certificate c on c.person_id = m.person_id
      where m.active and ${isValid('c', `least(${begin('last_day + 1')}, now())`)} group by 1
    union all select partner_id, 'CSAT', round(csat, 2) from asked
    union all select partner_id, 'NPS', round(nps, 4) from asked
    union all select partner_id, 'RETURN_RATE', round(value, 4) from returned)
  select f.partner_id, f.measure, f.value from figures f join shown s on s.id = f.partner_id where f.value is not null
$$;
${executableBy(['relata.partner_figures'], ['PARTNER_SELLER', 'PARTNER_ADMIN', 'CHANNEL_MANAGER', 'ANALYST'])}`,
);
