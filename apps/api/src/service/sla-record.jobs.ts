import { afterImport, databaseCode, isImport, task } from '../core/index.js';
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
task('sla.refresh', async ({ cases = [], ids = [] }: { cases?: string[]; ids?: string[] }, { system }) => {
  const found = await system((client) =>
    client.query<{ id: string }>('select unnest($1::uuid[]) as id union select case_id from case_event where id = any ($2::uuid[]) order by 1', [
      cases,
      ids,
    ]),
  );
  await inBatches(found.rows, (batch) => system((client) => refreshRecords(client, batch)));
});
afterImport(CaseEvent, 'sla.refresh');

task('sla.refreshOpen', async (_payload: unknown, { system }) => {
  const found = await system((client) => client.query<{ id: string }>(`select id from "case" where status <> 'CLOSED' order by id`));
  await inBatches(found.rows, (batch) => system((client) => refreshRecords(client, batch)));
});

/** Every minute: what is due to be warned of or raised by now. */
task(
  'sla.check',
  async (_payload: unknown, { system }) => {
    const found = await system((client) =>
      client.query<{ id: string }>('select distinct case_id as id from sla_record where check_at <= now() order by 1'),
    );
    await inBatches(found.rows, (batch) => system((client) => refreshRecords(client, batch)));
  },
  '* * * * *',
);

async function inBatches(rows: { id: string }[], work: (uuids: string[]) => Promise<void>): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE) await work(rows.slice(at, at + AT_ONCE).map(({ id }) => id));
}
