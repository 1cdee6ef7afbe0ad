import { afterImport, databaseCode, isImport, task } from '../core/index.js';
import type { JobServices } from '../core/jobs/jobs.js';
import { CaseEvent } from './case-event.entity.js';
import { refreshRecords } from './sla-record.service.js';

/** Cases in one transaction. */
const AT_ONCE = 500;

databaseCode(
  'records of service levels',
  `
-- What happens with a case is worked out in a job, so that nobody waits for it.
create or replace function relata.sla_follows() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform relata.enqueue('sla.refresh', json_build_object('cases', (select json_agg(distinct a.case_id) from added a)));
  return null;
end $$;
create or replace trigger sla_follows after insert on case_event referencing new table as added for each statement
  when (not (${isImport})) execute function relata.sla_follows();

-- Hours, holidays and tiers move the due times of what runs. Several changes at once cause one job.
create or replace function relata.sla_ground_moves() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform relata.enqueue('sla.refreshOpen', '{}', now(), 'sla.refreshOpen');
  return null;
end $$;
create or replace trigger sla_ground_moves after insert or delete on business_hours for each statement execute function relata.sla_ground_moves();
create or replace trigger sla_ground_moves after insert or update or delete on holiday for each statement execute function relata.sla_ground_moves();
create or replace trigger sla_ground_moves after insert on support_tier_change for each statement execute function relata.sla_ground_moves();
`,
);

/** Something happened with these cases, given by their uuids or by those of the events that an import brought. */
task('sla.refresh', async ({ cases = [], ids = [] }: { cases?: string[]; ids?: string[] }, services) => {
  const found = await services.system((client) =>
    client.query<{ id: string }>('select unnest($1::uuid[]) as id union select case_id from case_event where id = any ($2::uuid[]) order by 1', [
      cases,
      ids,
    ]),
  );
  await refreshOrRetry(found.rows, services);
});
afterImport(CaseEvent, 'sla.refresh');

task('sla.refreshOpen', async (_payload: unknown, services) => {
  const found = await services.system((client) => client.query<{ id: string }>(`select id from "case" where status <> 'CLOSED' order by id`));
  await refreshOrRetry(found.rows, services);
});

/** Every minute: what is due to be warned of or raised by now. What fails is still due a minute later. */
task(
  'sla.check',
  async (_payload: unknown, services) => {
    const found = await services.system((client) =>
      client.query<{ id: string }>('select distinct case_id as id from sla_record where check_at <= now() order by 1'),
    );
    await refreshAll(found.rows, services);
  },
  '* * * * *',
);

/** Where a case failed the job is tried again: nothing else would. */
async function refreshOrRetry(cases: { id: string }[], services: JobServices): Promise<void> {
  const failed = await refreshAll(cases, services);
  if (failed > 0) throw new Error(`The service levels of ${failed} of ${cases.length} cases could not be worked out; the log says why`);
}

/** In batches. A case that fails holds up no other: its batch is done again case by case. Answers how many failed. */
async function refreshAll(cases: { id: string }[], { system, app }: JobServices): Promise<number> {
  let failed = 0;
  const refresh = (uuids: string[]) => system((client) => refreshRecords(client, uuids));
  const alone = (id: string) =>
    refresh([id]).catch((err: unknown) => {
      failed += 1;
      app.log.error({ err, case: id }, 'the service levels of a case could not be worked out');
    });
  for (let at = 0; at < cases.length; at += AT_ONCE) {
    const batch = cases.slice(at, at + AT_ONCE).map(({ id }) => id);
    await refresh(batch).catch(async () => {
      for (const id of batch) await alone(id);
    });
  }
  return failed;
}
