import type pg from 'pg';
import { afterImport, databaseCode, executableBy, type JobServices, task } from '../core/index.js';
import { Partner } from '../directory/index.js';
import { onCertificatesEnded } from '../learning/index.js';

const TODAY = `(now() at time zone 'utc')::date`;

/** A run moves all partners of a programme in one statement and writes the log beside it; run again, it finds nothing to move. */
databaseCode(
  'runs of tiers',
  `
create or replace function relata.run_tiers(run uuid, as_of date default ${TODAY}) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare programme uuid; reviewing boolean;
begin
  select r.programme_id into programme from tier_run r where r.id = run and r.finished_at is null for update;
  if not found then return; end if;
  -- Two runs of a programme at once: the second sees what the first did.
  perform pg_advisory_xact_lock(hashtextextended('tiers ' || programme::text, 0));
  reviewing := exists (select from tier_review v where v.programme_id = programme and v.review_on <= as_of and v.run_id is null);
  perform set_config('relata.tier_run', run::text, true);
  with moves as materialized (select * from relata.tier_moves(programme, as_of, reviewing)),
  moved as (
    update partner p set tier_id = m.to_tier_id, tier_grace_until = m.grace_until, updated_at = now(), version = p.version + 1,
      tier_since = case when m.move in ('PROMOTION', 'DEMOTION') then case when m.to_tier_id is null then null else as_of end else p.tier_since end
    from moves m where p.id = m.partner_id),
  logged as (
    insert into partner_change (partner_id, at, kind, from_tier_id, to_tier_id, grace_until, by_id, run_id, facts)
    select m.partner_id, clock_timestamp(), case m.move when 'GRACE' then 'GRACE_STARTED' when 'RECOVERY' then 'GRACE_ENDED' else 'TIER' end,
      m.from_tier_id, m.to_tier_id, m.grace_until, r.by_id, r.id, m.facts
    from moves m cross join tier_run r where r.id = run
    returning id)
  update tier_run r set finished_at = clock_timestamp(), measured_on = as_of, review = reviewing, updated_at = now(), version = r.version + 1,
    partners = (select count(*) from partner p where p.programme_id = programme and p.status = 'ACTIVE'),
    promotions = m.promotions, graces = m.graces, recoveries = m.recoveries, demotions = m.demotions
  from (select count(*) filter (where move = 'PROMOTION') as promotions, count(*) filter (where move = 'GRACE') as graces,
      count(*) filter (where move = 'RECOVERY') as recoveries, count(*) filter (where move = 'DEMOTION') as demotions from moves) m
  where r.id = run;
  if exists (select from partner_change c where c.run_id = run) then perform relata.enqueue('partners.tellRun', json_build_object('runId', run)); end if;
  if reviewing then update tier_review v set run_id = run, updated_at = now(), version = v.version + 1 where v.programme_id = programme and v.review_on <= as_of and v.run_id is null; end if;
  perform set_config('relata.tier_run', '', true);
end $$;
${executableBy(['relata.run_tiers'], [])}
`,
);

afterImport(Partner, 'partners.tierRunsImported');

/**
 * After an import: what was brought in ends where its data do, so the tiers are those of the last day that has orders, where that is
 * before today. The nightly runs measure as of today.
 */
task('partners.tierRunsImported', ({ ids }: { ids: string[] }, services) =>
  runAll(
    services,
    'g.id in (select p.programme_id from partner p where p.id = any ($1::uuid[]))',
    [ids],
    `least((now() at time zone 'utc')::date, coalesce((select max((o.placed_at at time zone 'utc')::date) from partner p join "order" o on o.partner_id = p.id
      where p.programme_id = (select r.programme_id from tier_run r where r.id = $1)), 'infinity'))`,
  ),
);

/** Who moved is told one by one, each in a job of its own; the run itself need not wait for that many. */
task('partners.tellRun', async ({ runId }: { runId: string }, { system }) => {
  await system((client) =>
    client.query(
      `select relata.enqueue('partners.tellChange', json_build_object('changeId', c.id), now(), 'tell ' || c.id)
       from partner_change c where c.run_id = $1 and c.kind <> 'GRACE_ENDED' and c.from_tier_id is not null`,
      [runId],
    ),
  );
});

/** The run that somebody asked for. */
task('partners.tierRun', async ({ runId }: { runId: string }, { system }) => {
  await system((client) => client.query('select relata.run_tiers($1)', [runId]));
});

/** A run for each programme in use that the condition names, each a transaction of its own. */
async function runAll({ system }: Pick<JobServices, 'system'>, which: string, params: unknown[], asOf = TODAY): Promise<void> {
  const made = await system(async (client: pg.ClientBase) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into tier_run (programme_id) select g.id from partner_programme g where g.active and ${which} returning id`,
      params,
    );
    return rows;
  });
  for (const { id } of made) await system((client) => client.query(`select relata.run_tiers($1, ${asOf})`, [id]));
}

/** Every night, before the mails of the morning. */
task('partners.tierRuns', (_payload, services) => runAll(services, 'true', []), '30 2 * * *');

/** A certificate that ends starts the grace of a tier that asks for it, without waiting for the night. */
task('partners.tierRunOf', ({ partnerIds }: { partnerIds: string[] }, services) =>
  runAll(services, 'g.id in (select p.programme_id from partner p where p.id = any ($1::uuid[]))', [partnerIds]),
);

onCertificatesEnded('partners.tierRunOf');
