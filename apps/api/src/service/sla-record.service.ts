import type pg from 'pg';
import { METRICS, type SlaClock, slaRounds } from './sla-clock.js';
import { type CaseHistory, type SlaGround, slaGround } from './sla-ground.js';

/**
 * Takes cases, works their clocks out from what happened, writes down what that says and raises the alarms that are due.
 * It can be done at any time and any number of times, so jobs may come late, twice, or all at once.
 */
export async function refreshRecords(client: pg.ClientBase, uuids: string[]): Promise<void> {
  // Of two at once the second waits, and then sees what the first saw or more.
  await client.query('select 1 from "case" where id = any ($1::uuid[]) order by id for no key update', [uuids]);
  const { rows } = await client.query<{ now: number }>('select extract(epoch from clock_timestamp())::float8 * 1000 as now');
  const now = Math.floor(rows[0]?.now as number);
  const ground = await slaGround(async (text, params) => (await client.query(text, params)).rows, uuids);
  const clocks = ground.cases.flatMap((found) => clocksOf(found, ground, now));
  await writeRecords(client, uuids, clocks, now);
  await raiseAlarms(
    client,
    clocks.filter((clock) => alarmOf(clock, now) !== null),
    now,
  );
}

/** A wait for which something was promised. */
interface Promised extends SlaClock {
  of: CaseHistory;
  startedAt: number;
  target: number;
}

const clocksOf = (of: CaseHistory, { terms }: SlaGround, now: number): Promised[] =>
  METRICS.flatMap((metric) => slaRounds(metric, of, terms, now))
    .filter((clock) => clock.target !== null)
    .map((clock) => ({ ...clock, of }) as Promised);

const dated = (moment: number | null): string | null => (moment === null ? null : new Date(moment).toISOString());
const minutes = (duration: number): number => Math.round(duration / 60_000);

async function writeRecords(client: pg.ClientBase, uuids: string[], clocks: Promised[], now: number): Promise<void> {
  const rows = clocks.map((clock) => ({
    case_id: clock.of.id,
    metric: clock.metric,
    state: clock.state,
    started_at: dated(clock.startedAt),
    due_at: dated(clock.dueAt),
    stopped_at: dated(clock.stoppedAt),
    target_minutes: minutes(clock.target),
    agent_id: clock.of.agentAt(clock.stoppedAt ?? now),
    check_at: dated(nextCheck(clock, now)),
  }));
  const columns = ['state', 'due_at', 'stopped_at', 'target_minutes', 'agent_id', 'check_at'];
  const those = (of: string) => columns.map((column) => `${of}.${column}`).join(', ');
  await client.query(
    `with told as (
       select * from json_to_recordset($1) as t (case_id uuid, metric text, state text, started_at timestamptz, due_at timestamptz,
         stopped_at timestamptz, target_minutes int, agent_id uuid, check_at timestamptz)),
     gone as (
       delete from sla_record r where r.case_id = any ($2::uuid[])
         and not exists (select from told t where (t.case_id, t.metric, t.started_at) = (r.case_id, r.metric, r.started_at)))
     insert into sla_record as r (case_id, metric, started_at, ${columns.join(', ')})
     select t.case_id, t.metric, t.started_at, ${those('t')} from told t order by t.case_id, t.metric, t.started_at
     on conflict (case_id, metric, started_at) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')},
       updated_at = now(), version = r.version + 1
     where (${those('r')}) is distinct from (${those('excluded')})`,
    [JSON.stringify(rows), uuids],
  );
}

/** The moment after the next one at which there is something to say; null where nothing will be, unless something happens. */
function nextCheck({ state, stoppedAt, warnAt, dueAt }: SlaClock, now: number): number | null {
  if (stoppedAt !== null || state !== 'RUNNING') return null;
  const next = [warnAt, dueAt].find((moment) => moment !== null && moment >= now);
  return next == null ? null : next + 1;
}

/**
 * What there is to say of a wait that goes on. Once it has ended nobody is alarmed; nor by what was over before the case
 * came here, with an import.
 */
function alarmOf({ state, stoppedAt, warnAt, breachedAt, of }: Promised, now: number): 'WARNING' | 'BREACH' | null {
  if (stoppedAt !== null) return null;
  if (state === 'BREACHED') return (breachedAt as number) >= of.madeAt ? 'BREACH' : null;
  return state === 'RUNNING' && warnAt !== null && warnAt < now && warnAt >= of.madeAt ? 'WARNING' : null;
}

/** Each alarm once for a wait and target, however often it is raised. A breach is told to the case as well, which raises it. */
async function raiseAlarms(client: pg.ClientBase, clocks: Promised[], now: number): Promise<void> {
  if (clocks.length === 0) return;
  const rows = clocks.map((clock) => ({
    case_id: clock.of.id,
    metric: clock.metric,
    kind: alarmOf(clock, now),
    started_at: dated(clock.startedAt),
    target_minutes: minutes(clock.target),
    due_at: dated(clock.dueAt),
    agent_id: clock.of.agentAt(now),
  }));
  await client.query(
    `with raised as (
       insert into sla_alert (case_id, metric, kind, started_at, target_minutes, due_at, agent_id, at)
       select a.*, clock_timestamp() from json_to_recordset($1)
         as a (case_id uuid, metric text, kind text, started_at timestamptz, target_minutes int, due_at timestamptz, agent_id uuid)
       on conflict (case_id, metric, started_at, target_minutes, kind) do nothing
       returning case_id, metric, kind)
     select relata.case_happened(r.case_id, 'ESCALATED', null, replace(initcap(replace(r.metric, '_', ' ')), ' R', ' r') || ' is overdue.')
     from raised r where r.kind = 'BREACH'`,
    [JSON.stringify(rows)],
  );
}
