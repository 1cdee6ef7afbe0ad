import type pg from 'pg';
import { dated, minutes, raiseAlerts } from './sla-alert.service.js';
import type { SlaClock } from './sla-clock.js';
import { type Promised, promisesOf, slaGround } from './sla-ground.js';

/**
 * Takes cases, works their clocks out from what happened, writes down what that says and raises the alerts that are due.
 * It can be done at any time and any number of times, so jobs may come late, twice, or all at once.
 */
export async function refreshRecords(client: pg.ClientBase, uuids: string[]): Promise<void> {
  // Of two at once the second waits, and then sees what the first saw or more.
  await client.query('select 1 from "case" where id = any ($1::uuid[]) order by id for no key update', [uuids]);
  const { rows } = await client.query<{ now: number }>('select extract(epoch from clock_timestamp())::float8 * 1000 as now');
  const now = Math.floor(rows[0]?.now as number);
  const ground = await slaGround(async (text, params) => (await client.query(text, params)).rows, uuids);
  const promises = promisesOf(ground, now);
  await writeRecords(client, uuids, promises, now);
  await raiseAlerts(client, promises, now);
}

/** When it was decided whether a promise is kept, or now: whoever had the case then has it in shares. */
const decidedAt = ({ breachedAt, stoppedAt }: SlaClock, now: number): number => breachedAt ?? stoppedAt ?? now;

async function writeRecords(client: pg.ClientBase, uuids: string[], promises: Promised[], now: number): Promise<void> {
  const rows = promises.map((clock) => ({
    case_id: clock.of.id,
    metric: clock.metric,
    state: clock.state,
    started_at: dated(clock.startedAt),
    due_at: dated(clock.dueAt),
    stopped_at: dated(clock.stoppedAt),
    target_minutes: minutes(clock.target),
    agent_id: clock.of.agentAt(decidedAt(clock, now)),
    queue_id: clock.of.queueAt(decidedAt(clock, now)),
    check_at: dated(nextCheck(clock, now)),
  }));
  const columns = ['state', 'due_at', 'stopped_at', 'target_minutes', 'agent_id', 'queue_id', 'check_at'];
  const those = (of: string) => columns.map((column) => `${of}.${column}`).join(', ');
  await client.query(
    `with told as (
       select * from json_to_recordset($1) as t (case_id uuid, metric text, state text, started_at timestamptz, due_at timestamptz,
         stopped_at timestamptz, target_minutes int, agent_id uuid, queue_id uuid, check_at timestamptz)),
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
