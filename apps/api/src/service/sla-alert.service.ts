import type pg from 'pg';
import type { SlaAlertKind } from './sla-alert.entity.js';
import { METRICS, type SlaMetric } from './sla-clock.js';
import type { Promised } from './sla-ground.js';

export const dated = (moment: number | null): string | null => (moment === null ? null : new Date(moment).toISOString());
export const minutes = (duration: number): number => Math.round(duration / 60_000);

/**
 * Raises what there is to raise, in the transaction of a job that holds these cases: whoever has to know is told by a job
 * of their own, and a case whose promise was broken is escalated, once for all that was broken.
 */
export async function raiseAlerts(client: pg.ClientBase, promises: Promised[], now: number): Promise<void> {
  const due = promises.filter((clock) => alertOf(clock, now) !== null);
  if (due.length === 0) return;
  const raised = await writeAlerts(client, due, now);
  if (raised.length === 0) return;
  // Before the case goes to others.
  await client.query(TELL, [raised.map(({ id }) => id)]);
  const broken = Map.groupBy(
    raised.filter(({ kind }) => kind === 'BREACH'),
    ({ case_id: id }) => id,
  );
  const reasons = [...broken].map(([id, alerts]) => ({ id, why: reasonOf(alerts.map(({ metric }) => metric)) }));
  await client.query('select relata.escalate_case(e.id, e.why, false) from json_to_recordset($1) as e (id uuid, why text)', [
    JSON.stringify(reasons),
  ]);
}

/**
 * What there is to say of a wait that goes on. Once it has ended nobody is alerted; nor by what was over before the case
 * came here, with an import.
 */
function alertOf({ state, stoppedAt, warnAt, breachedAt, of }: Promised, now: number): SlaAlertKind | null {
  if (stoppedAt !== null) return null;
  if (state === 'BREACHED') return (breachedAt as number) >= of.madeAt ? 'BREACH' : null;
  return state === 'RUNNING' && warnAt !== null && warnAt < now && warnAt >= of.madeAt ? 'WARNING' : null;
}

interface Raised {
  id: string;
  case_id: string;
  kind: SlaAlertKind;
  metric: SlaMetric;
}

/** Each alert once for a wait. Only where more time was given since, and that is used up too, is there something new to say. */
async function writeAlerts(client: pg.ClientBase, promises: Promised[], now: number): Promise<Raised[]> {
  const alerts = promises.map((clock) => ({
    case_id: clock.of.id,
    metric: clock.metric,
    kind: alertOf(clock, now),
    started_at: dated(clock.startedAt),
    target_minutes: minutes(clock.target),
    due_at: dated(clock.dueAt),
    agent_id: clock.of.agentAt(now),
  }));
  const { rows } = await client.query<Raised>(
    `insert into sla_alert (case_id, metric, kind, started_at, target_minutes, due_at, agent_id, at)
     select a.*, clock_timestamp() from json_to_recordset($1)
       as a (case_id uuid, metric text, kind text, started_at timestamptz, target_minutes int, due_at timestamptz, agent_id uuid)
     where not exists (select from sla_alert told where (told.case_id, told.metric, told.kind, told.started_at) = (a.case_id, a.metric, a.kind, a.started_at)
       and told.target_minutes >= a.target_minutes)
     on conflict (case_id, metric, started_at, target_minutes, kind) do nothing
     returning id, case_id, kind, metric`,
    [JSON.stringify(alerts)],
  );
  return rows;
}

/**
 * Who is told: the agent; who answers for the queue, or else for the agent; the channel manager of a partner who services
 * the case; and of a breach who answers for the queue where it goes.
 */
const TELL = `
select relata.enqueue('sla.tell', json_build_object('alertId', a.id, 'employeeId', e.id))
from sla_alert a join "case" c on c.id = a.case_id
left join queue q on q.id = c.queue_id left join queue above on above.id = q.escalates_to_id
left join employee agent on agent.id = a.agent_id left join partner p on p.id = c.partner_id
join employee e on e.id in (a.agent_id, coalesce(q.manager_id, agent.manager_id), p.channel_manager_id, case a.kind when 'BREACH' then above.manager_id end)
where a.id = any ($1::uuid[]) and (e.left_on is null or e.left_on > (now() at time zone 'utc')::date)`;

const NAMES: Record<SlaMetric, string> = { FIRST_RESPONSE: 'first response', NEXT_RESPONSE: 'next response', RESOLUTION: 'resolution' };

/** `First response and resolution are overdue.`, for the history of the case. */
function reasonOf(broken: SlaMetric[]): string {
  const metrics = METRICS.filter((metric) => broken.includes(metric));
  const names = metrics.map((metric) => NAMES[metric]).join(' and ');
  return `${names.charAt(0).toUpperCase()}${names.slice(1)} ${metrics.length > 1 ? 'are' : 'is'} overdue.`;
}
