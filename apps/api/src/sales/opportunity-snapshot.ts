import { databaseCode, task } from '../core/index.js';

/**
 * The daily snapshot of the open pipeline: one statement, and a second run on the same day finds its work done. It
 * runs shortly after midnight UTC, and catches up within the hour where no worker ran then.
 */
databaseCode(
  'opportunity snapshots',
  `
create or replace function relata.take_snapshots() returns integer language sql volatile as $$
  with taken as (
    insert into opportunity_snapshot (id, date, opportunity_id, owner_id, stage_id, forecast_category, amount, currency, close_date, probability)
    select relata.uuid_v7(), (now() at time zone 'utc')::date, o.id, o.owner_id, o.stage_id, o.forecast_category, o.amount, o.currency, o.close_date, s.probability
    from opportunity o join stage s on s.id = o.stage_id where o.closed_at is null
    on conflict (opportunity_id, date) do nothing returning 1)
  select count(*)::int from taken
$$;
-- The newest day at or before the given one that has snapshots. It tells no more than that, so it looks at all rows.
create or replace function relata.snapshot_day(before date) returns date language sql stable security definer set search_path = public, pg_temp as $$
  select max(date) from opportunity_snapshot where date <= before
$$;`,
);

task(
  'opportunity.snapshot',
  (_payload, { system }) => system(async (client) => void (await client.query('select relata.take_snapshots()'))),
  '5 0 * * *',
);
