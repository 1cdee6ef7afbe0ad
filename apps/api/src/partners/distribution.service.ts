import type pg from 'pg';
import { Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { afterBusinessTime, type Calendar, currentEmployee } from '../directory/index.js';
import { scorePartsSql, waits } from './distribution.sql.js';
import { DistributionRun } from './distribution-run.entity.js';

const HOUR = 3_600_000;

/** When a lead has to be answered that is offered now, and when they are reminded. */
export interface OfferTerms {
  rule_id: string;
  respond_until: string;
  remind_at: string;
}

export interface RuleHours {
  id: string;
  accept_hours: number;
  remind_at_percent: number;
  touch_hours: number;
  time_zone: string;
  hours: Calendar['hours'];
  holidays: Calendar['holidays'];
}

/** The hours of rules, with the calendar by which they are counted. */
export const RULE_HOURS = `select r.id, r.accept_hours, r.remind_at_percent, r.touch_hours, c.time_zone, c.hours, c.holidays
  from distribution_rule r join relata.business_calendars() c on c.id = r.calendar_id`;

/** So many business hours from a moment on. A calendar that never opens for so long counts every hour. */
export function afterHours({ time_zone: timeZone, hours, holidays }: RuleHours, from: number, count: number): string {
  return new Date(afterBusinessTime({ timeZone, hours, holidays }, from, count * HOUR) ?? from + count * HOUR).toISOString();
}

export function termsOf(rule: RuleHours, now: number): OfferTerms {
  const { id, accept_hours: hours, remind_at_percent: percent } = rule;
  return { rule_id: id, respond_until: afterHours(rule, now, hours), remind_at: afterHours(rule, now, (hours * percent) / 100) };
}

/** What a partner sees of a lead before it is theirs, as columns of the offer. */
export const TEASER = 'company, city, region, country, industry, need, product_id, score_band';
export const teaserOf = (lead: string): string =>
  `${lead}.company, ${lead}.city, ${lead}.region, ${lead}.country, ${lead}.industry, ${lead}.need, ${lead}.product_id,
   case when ${lead}.score >= 70 then 'HOT' when ${lead}.score >= 40 then 'WARM' else 'COLD' end`;

/**
 * One statement, whatever the number of leads: those that wait are held, placed, offered and told, and those for which nobody is
 * left are written down and told once. $1: the leads, null for all. $2: the terms of the rules.
 */
const RUN = `
with waiting as (
  select l.id from lead l where ${waits('l')} and ($1::uuid[] is null or l.id = any ($1::uuid[]))
    and not exists (select from lead_offer o where o.lead_id = l.id and o.state = 'OFFERED')
  order by l.id for no key update skip locked),
term as (select * from json_to_recordset($2) as t (rule_id uuid, respond_until timestamptz, remind_at timestamptz)),
placed as materialized (select * from relata.place_leads(array(select id from waiting))),
offered as (
  insert into lead_offer (lead_id, partner_id, rule_id, state, offered_at, respond_until, remind_at, hop, score, score_values, ${TEASER})
  select p.lead_id, p.partner_id, p.rule_id, 'OFFERED', now(), t.respond_until, t.remind_at, p.hop, round(p.score::numeric, 4), ${scorePartsSql('p', 'r')}, ${teaserOf('l')}
  from placed p join lead l on l.id = p.lead_id join distribution_rule r on r.id = p.rule_id join term t on t.rule_id = p.rule_id
  where p.partner_id is not null returning id, partner_id),
told as (
  select relata.enqueue('leadOffer.tell', json_build_object('kind', 'OFFERED', 'offers', json_agg(o.id))) from offered o group by o.partner_id),
unplaced as (
  insert into unplaced_lead (lead_id, rule_id, reason, offers, at)
  select p.lead_id, p.rule_id, case when p.hop > r.max_offers then 'OFFERS_USED_UP' else 'NO_CANDIDATE' end, p.hop - 1, now()
  from placed p join distribution_rule r on r.id = p.rule_id where p.partner_id is null
  on conflict (lead_id) where closed_at is null do update set reason = excluded.reason, offers = excluded.offers, rule_id = excluded.rule_id,
    at = excluded.at, version = unplaced_lead.version + 1, updated_at = now() where unplaced_lead.reason <> excluded.reason
  returning lead_id, rule_id),
asked as (
  select relata.enqueue('distribution.tellUnplaced', json_build_object('employeeId', r.manager_id, 'leads', json_agg(u.lead_id)))
  from unplaced u join distribution_rule r on r.id = u.rule_id group by r.manager_id)
select (select count(*) from placed)::int as leads, (select count(*) from offered)::int as offered,
  (select count(*) from placed where partner_id is null)::int as unplaced, (select count(*) from told) + (select count(*) from asked) as told`;

export interface DistributionCounts {
  leads: number;
  offered: number;
  unplaced: number;
}

/** Gives out leads that wait, these or all. Runs stand in line, so that none fills a partner behind the other's back. */
export async function distribute(client: pg.ClientBase, leads: string[] | null): Promise<DistributionCounts> {
  await client.query(`select pg_advisory_xact_lock(hashtext('distribution of leads'))`);
  const { rows: rules } = await client.query<RuleHours>(`${RULE_HOURS} where r.state = 'ACTIVE'`);
  if (rules.length === 0) return { leads: 0, offered: 0, unplaced: 0 };
  const terms = rules.map((rule) => termsOf(rule, Date.now()));
  const { rows } = await client.query<DistributionCounts>(RUN, [leads, JSON.stringify(terms)]);
  const [{ leads: taken, offered, unplaced }] = rows as [DistributionCounts];
  return { leads: taken, offered, unplaced };
}

/** A run that somebody asks for is a job: it may take a while, and is done with the rights of the system. */
export async function startRun(tx: Tx): Promise<DistributionRun> {
  const run = Object.assign(new DistributionRun(), { requestedBy: currentEmployee(tx) });
  tx.em.persist(run);
  await tx.em.flush();
  await tx.sql('select relata.enqueue($1, $2)', ['distribution.run', { runId: uuidOf('drn', run.id) }]);
  return run;
}

/** The hours of one rule, or of the one that comes first. */
export async function ruleHours(tx: Tx, rule: string | null): Promise<RuleHours> {
  const [found] = await tx.sql<RuleHours>(
    `${RULE_HOURS} where r.id = $1 or $1::uuid is null and r.state = 'ACTIVE' order by r.position, r.id limit 1`,
    [rule],
  );
  if (!found)
    throw new Refused(
      UserErrorCode.REQUIRED,
      'No rule is in use that says how long partners have; say until when they have to answer.',
      'respondUntil',
    );
  return found;
}
