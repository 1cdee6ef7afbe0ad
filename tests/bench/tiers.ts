/**
 * `npm run bench -- --tiers`: a run of the tiers over 10,000 partners with a year of orders, in two currencies, with deals, members
 * and answers. The first run places everyone, the second moves nobody, the third is a replay of stricter requirements.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { embedded, graphModule, migrateModule } from './api.ts';

const PARTNERS = Number(process.env.PARTNERS ?? 10_000);
const ORDERS = Number(process.env.ORDERS ?? 50);
const LIMIT_SECONDS = 60;
const SECRET = 'only for measuring, and long enough for that';

const FILL = `
set session_replication_role = replica; set synchronous_commit = off;
create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex(1704067200000 + n), 12, '0') || '7' || substr(md5(kind || n), 1, 3) || '8' || substr(md5(kind || n), 4, 15))::uuid $$;
insert into exchange_rate ("from", "to", date, rate) select 'EUR', 'USD', d::date, 1.1 + extract(doy from d) / 10000 from generate_series(now() - interval '400 days', now(), '1 day') d;
insert into partner_programme (id, name, currency) values (pg_temp.id('programme', 1), 'Bench', 'USD');
insert into partner_tier (id, programme_id, name, rank) select pg_temp.id('tier', n), pg_temp.id('programme', 1), 'Tier ' || n, n from generate_series(1, 4) n;
insert into tier_requirement (tier_id, kind, threshold, "window") select pg_temp.id('tier', n), kind, threshold * (n - 1), "window"
from generate_series(2, 4) n, (values ('REVENUE', 15000, 'TRAILING_YEAR'), ('WON_DEALS', 1, 'PROGRAMME_YEAR')) r(kind, threshold, "window");
insert into tier_requirement (tier_id, kind, threshold) values (pg_temp.id('tier', 4), 'SATISFACTION', 0.4);
insert into account (id, name, kind, currency) select pg_temp.id('account', n), 'Account ' || n, 'BUSINESS', 'USD' from generate_series(1, ${PARTNERS}) n;
insert into partner (id, name, type, status, programme_id, account_id)
select pg_temp.id('partner', n), 'Partner ' || n, 'RESELLER', 'ACTIVE', pg_temp.id('programme', 1), pg_temp.id('account', n) from generate_series(1, ${PARTNERS}) n;
insert into "order" (id, number, channel, status, account_id, partner_id, placed_at, subtotal, tax, freight, total, currency)
select pg_temp.id('order', n * 1000 + k), 'B-' || n || '-' || k, 'PARTNER', 'DELIVERED', pg_temp.id('account', n), pg_temp.id('partner', n),
  now() - (k * 365 / ${ORDERS}) * interval '1 day', amount, 0, 0, amount, case when k % 5 = 0 then 'EUR' else 'USD' end
from generate_series(1, ${PARTNERS}) n, generate_series(1, ${ORDERS}) k, lateral (select round((hashtextextended(n || 'x' || k, 0) & 2047)::numeric + n % 7 * 100, 2) as amount) a;
insert into pipeline (id, name, is_default) values (pg_temp.id('pipeline', 1), 'Sales', true);
insert into stage (id, pipeline_id, name, position, probability, forecast_category, rotting_days) values (pg_temp.id('stage', 1), pg_temp.id('pipeline', 1), 'Won', 1, 1, 'CLOSED', 30);
insert into opportunity (id, name, account_id, pipeline_id, stage_id, forecast_category, amount, close_date, closed_at, owner_id, partner_id, stage_entered_at)
select pg_temp.id('deal', n * 10 + k), 'Deal', pg_temp.id('account', n), pg_temp.id('pipeline', 1), pg_temp.id('stage', 1), 'CLOSED', 1000, current_date - k * 30, now(), pg_temp.id('employee', 1), pg_temp.id('partner', n), now()
from generate_series(1, ${PARTNERS}) n, generate_series(1, 5) k where (n + k) % 3 > 0;
insert into survey (id, name, kind, question) values (pg_temp.id('survey', 1), 'Bench', 'CSAT', 'How was it?');
insert into survey_response (survey_id, person_id, order_id, asked_at, expires_at, answered_at, score, way)
select pg_temp.id('survey', 1), pg_temp.id('person', n), pg_temp.id('order', n * 1000 + k), now(), now(), now() - k * interval '1 day', 1 + (n + k) % 5, 'LINK'
from generate_series(1, ${PARTNERS}) n, generate_series(1, 5) k;
reset session_replication_role;
vacuum analyze;`;

export async function benchTiers(): Promise<boolean> {
  const home = mkdtempSync(join(tmpdir(), 'relata-bench-tiers-'));
  const server = await embedded.startEmbedded({ dataDir: join(home, 'postgres') });
  const url = Object.assign(new URL(server.url), { pathname: '/company' }).toString();
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query('create database company');
  await admin.end();
  const client = new pg.Client({ connectionString: url });
  try {
    await graphModule();
    await (await migrateModule()).migrate(url, SECRET);
    await client.connect();
    for (const statement of FILL.split(/;\n/)) await client.query(statement);
    const seconds: Record<string, number> = {};
    const timed = async (name: string, work: () => Promise<unknown>) => {
      const since = performance.now();
      await work();
      seconds[name] = (performance.now() - since) / 1000;
      console.log(`${name.padEnd(32)} ${seconds[name]?.toFixed(1)} s`);
    };
    const run = async () => {
      const { rows } = await client.query<{ id: string }>('insert into tier_run (programme_id) select id from partner_programme returning id');
      await client.query('begin; set local role relata_system');
      await client.query('select relata.run_tiers($1)', [rows[0]?.id]);
      await client.query('commit');
      const { rows: found } = await client.query('select partners, promotions, graces, recoveries, demotions from tier_run where id = $1', [
        rows[0]?.id,
      ]);
      console.log(JSON.stringify(found[0]));
    };
    console.log(`${PARTNERS.toLocaleString('en')} partners, ${(PARTNERS * ORDERS).toLocaleString('en')} orders`);
    await timed('a run that places everyone', run);
    await client.query(`update tier_requirement set threshold = threshold * 2 where kind = 'REVENUE'`);
    await timed('a run that starts their grace', run);
    await timed('a run that moves nobody', run);
    await timed('a replay', () => client.query(`select count(*) from relata.tier_moves((select id from partner_programme), current_date, true)`));
    return Object.values(seconds).every((each) => each < LIMIT_SECONDS);
  } finally {
    await client.end();
    await server.stop();
    embedded.removeEmbedded(join(home, 'postgres'));
    rmSync(home, { recursive: true, force: true });
  }
}
