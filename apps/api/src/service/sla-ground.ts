import { databaseCode, uuidOf } from '../core/index.js';
import type { Calendar } from '../directory/index.js';
import { METRICS, type SlaClock, type SlaEvent, type SlaHistory, type SlaMetric, type SlaTerms, slaRounds } from './sla-clock.js';

/** What clocks are worked out from, as the database has it: histories of cases, policies in force, calendars. */
export interface SlaGround {
  cases: CaseHistory[];
  terms: SlaTerms;
}

export interface CaseHistory extends SlaHistory {
  /** Uuid of the case. */
  id: string;
  /** When the record was made: an imported case has a past. */
  madeAt: number;
  /** Uuids of the agent who had it at a moment, and of the queue in which it was. */
  agentAt(moment: number): string | null;
  queueAt(moment: number): string | null;
}

/** A wait for which something was promised. */
export interface Promised extends SlaClock {
  of: CaseHistory;
  startedAt: number;
  target: number;
}

type Hands = 'ASSIGNEE_CHANGED' | 'QUEUE_CHANGED';
type Told = Omit<SlaEvent, 'kind'> & { kind: SlaEvent['kind'] | Hands; from: string | null };
interface HistoryRow {
  id: string;
  madeAt: number;
  priority: string;
  tier: string;
  assignee: string | null;
  queue: string | null;
  events: Told[];
}

interface PolicyRow {
  startsAt: number;
  warnAt: number;
  targets: ({ priority: string; tier: string; calendar: string } & Record<SlaMetric, number | null>)[];
}

const MINUTE = 60_000;

databaseCode(
  'ground of service levels',
  `
-- What clocks look at, of cases that the caller has seen: their events, and the tiers of their accounts, of which not every reader of a case knows.
drop function if exists relata.sla_histories(uuid[]);
create function relata.sla_histories(cases uuid[])
returns table (id uuid, "madeAt" float8, priority text, tier text, assignee uuid, queue uuid, events json)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, extract(epoch from c.created_at) * 1000, c.priority, coalesce(a.support_tier, 'STANDARD'), c.assignee_id, c.queue_id,
    (select json_agg(json_build_object('at', extract(epoch from h.at) * 1000, 'kind', h.kind, 'from', h."from", 'to', h."to") order by h.at, h.tiers, h.id)
     from (select e.at, e.kind, e."from", e."to", e.id, 1 as tiers from case_event e where e.case_id = c.id
             and e.kind in ('CREATED', 'STATUS_CHANGED', 'PRIORITY_CHANGED', 'AGENT_REPLIED', 'CUSTOMER_REPLIED', 'MERGED', 'ASSIGNEE_CHANGED', 'QUEUE_CHANGED')
           union all
           select t.at, 'TIER_CHANGED', t."from", t."to", t.id, 0 from support_tier_change t where t.account_id = c.account_id) h)
  from "case" c left join account a on a.id = c.account_id where c.id = any (cases)
$$;

create or replace function relata.sla_policies() returns table ("startsAt" float8, "warnAt" int, targets json)
language sql stable security definer set search_path = public, pg_temp as $$
  select extract(epoch from p.starts_at) * 1000, p.warn_at_percent,
    (select json_agg(json_build_object('priority', t.priority, 'tier', t.support_tier, 'calendar', coalesce(t.calendar_id, p.calendar_id),
       'FIRST_RESPONSE', t.first_response_minutes, 'NEXT_RESPONSE', t.next_response_minutes, 'RESOLUTION', t.resolution_minutes))
     from sla_target t where t.policy_id = p.id)
  from sla_policy p order by p.starts_at desc
$$;
`,
);

/** The ground of these cases, by their uuids, in one statement however many they are. */
export async function slaGround(
  run: (text: string, params: unknown[]) => Promise<Record<string, unknown>[]>,
  uuids: readonly string[],
): Promise<SlaGround> {
  const [row] = await run(
    `select (select coalesce(json_agg(h), '[]') from relata.sla_histories($1::uuid[]) h) as histories,
       (select coalesce(json_agg(p), '[]') from relata.sla_policies() p) as policies,
       (select coalesce(json_agg(c), '[]') from relata.business_calendars() c) as calendars`,
    [uuids],
  );
  const { histories, policies, calendars } = row as { histories: HistoryRow[]; policies: PolicyRow[]; calendars: CalendarRow[] };
  return { cases: histories.map(historyOf), terms: termsOf(policies, calendars) };
}

/** Every wait of these cases for which something is promised, as it stands at a moment. */
export const promisesOf = ({ cases, terms }: SlaGround, now: number): Promised[] =>
  cases.flatMap((of) =>
    METRICS.flatMap((metric) => slaRounds(metric, of, terms, now))
      .filter((clock) => clock.target !== null)
      .map((clock) => ({ ...clock, of }) as Promised),
  );

/** A case begins with what its first change came from, or with what it has if there was none. */
function historyOf({ id, madeAt, events, assignee, queue, ...now }: HistoryRow): CaseHistory {
  const told = events ?? [];
  const first = (kind: Told['kind']) => told.find((event) => event.kind === kind);
  return {
    id,
    madeAt,
    priority: first('PRIORITY_CHANGED')?.from ?? now.priority,
    tier: first('TIER_CHANGED')?.from ?? now.tier,
    events: told.filter(isCounted),
    agentAt: handsOf(told, 'ASSIGNEE_CHANGED', 'emp', assignee),
    queueAt: handsOf(told, 'QUEUE_CHANGED', 'que', queue),
  };
}

/** What clocks look at. A case that took another one in goes on; the one that went is over. */
const isCounted = (event: Told): event is Told & SlaEvent =>
  event.kind !== 'ASSIGNEE_CHANGED' && event.kind !== 'QUEUE_CHANGED' && (event.kind !== 'MERGED' || event.to !== null);

/** In whose hands it was at a moment, by uuid. */
function handsOf(told: Told[], kind: Hands, prefix: string, now: string | null): (moment: number) => string | null {
  const changes = told.filter((event) => event.kind === kind);
  const uuid = (id: string | null | undefined) => (id ? uuidOf(prefix, id) : null);
  return (moment) => {
    const last = changes.findLast(({ at }) => at <= moment);
    if (last) return uuid(last.to);
    return changes[0] ? uuid(changes[0].from) : now;
  };
}

type CalendarRow = { id: string; time_zone: string } & Pick<Calendar, 'hours' | 'holidays'>;

/** The version of the policy that is in force at a moment, and its target for a priority and tier. */
function termsOf(policies: PolicyRow[], rows: CalendarRow[]): SlaTerms {
  const calendars = new Map(rows.map(({ id, time_zone: timeZone, hours, holidays }): [string, Calendar] => [id, { timeZone, hours, holidays }]));
  const versions = policies.map(({ targets, ...version }) => ({
    ...version,
    targets: new Map((targets ?? []).map((target) => [`${target.priority} ${target.tier}`, target])),
  }));
  return (metric, at, priority, tier) => {
    const version = versions.find(({ startsAt }) => startsAt <= at);
    const target = version?.targets.get(`${priority} ${tier}`);
    const calendar = target && calendars.get(target.calendar);
    const duration = (target?.[metric] ?? 0) * MINUTE;
    return calendar && duration > 0 ? { duration, calendar, warnAfter: (duration * (version?.warnAt ?? 100)) / 100 } : null;
  };
}
