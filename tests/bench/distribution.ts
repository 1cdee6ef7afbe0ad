/**
 * `npm run bench -- --distribution`: a run over 100,000 leads that wait for 2,000 partners, from the job's first statement to its
 * commit; then one more over what found no partner, and the simulation of a quarter with as many leads.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { embedded, graphModule, migrateModule } from './api.ts';

const LEADS = Number(process.env.LEADS ?? 100_000);
const PARTNERS = Number(process.env.PARTNERS ?? 2_000);
/** Places of all partners together, as a share of the leads. */
const PLACES = Number(process.env.PLACES ?? 1.1);
const LIMIT_SECONDS = 60;
const SECRET = 'only for measuring, and long enough for that';

/** 10 regions of 20 territories; each partner sells in one to three of them, every tenth in a whole region; 12 industries, 8 categories. */
const FILL = `
set session_replication_role = replica; set synchronous_commit = off;
create function pg_temp.id(kind text, n bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex(1704067200000 + n), 12, '0') || '7' || substr(md5(kind || n), 1, 3) || '8' || substr(md5(kind || n), 4, 15))::uuid $$;
create function pg_temp.some(seed text, below int) returns int language sql immutable as $$ select ((hashtextextended(seed, 0) & 1048575) * below / 1048576)::int $$;
insert into person (id, given_name, family_name) values (pg_temp.id('person', 0), 'Cleo', 'Channel');
insert into employee (id, person_id, position) values (pg_temp.id('employee', 0), pg_temp.id('person', 0), 'Channel manager');
insert into business_calendar (id, name, time_zone) values (pg_temp.id('calendar', 0), 'Office', 'Europe/Vienna');
insert into business_hours (calendar_id, weekday, opens_at, closes_at)
  select pg_temp.id('calendar', 0), d, '09:00', '17:00' from unnest('{MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY}'::text[]) d;
insert into partner_programme (id, name, currency) values (pg_temp.id('programme', 0), 'Bench', 'USD');
insert into partner_tier (id, programme_id, name, rank, lead_weight) select pg_temp.id('tier', n), pg_temp.id('programme', 0), 'T' || n, n, n from generate_series(1, 3) n;
insert into territory (id, name) select pg_temp.id('region', r), 'Region ' || r from generate_series(0, 9) r;
insert into territory (id, name, parent_id) select pg_temp.id('territory', t), 'Territory ' || t, pg_temp.id('region', t / 20) from generate_series(0, 199) t;
insert into product_category (id, name) select pg_temp.id('category', c), 'Category ' || c from generate_series(0, 7) c;
insert into product (id, sku, name, list_price, cost, currency, category_id) select pg_temp.id('product', c), 'P' || c, 'Product ' || c, 100, 60, 'USD', pg_temp.id('category', c) from generate_series(0, 7) c;
insert into partner (id, name, type, status, programme_id, tier_id, specialisations)
  select pg_temp.id('partner', n), 'Partner ' || n, 'RESELLER', 'ACTIVE', pg_temp.id('programme', 0), pg_temp.id('tier', 1 + n % 3),
    array['Industry ' || pg_temp.some('i' || n, 12), 'Category ' || pg_temp.some('c' || n, 8)] from generate_series(1, ${PARTNERS}) n;
insert into partner_territory (partner_id, territory_id)
  select distinct pg_temp.id('partner', n), case when n % 10 = 0 then pg_temp.id('region', pg_temp.some('r' || n, 10)) else pg_temp.id('territory', pg_temp.some('t' || n || k, 200)) end
  from generate_series(1, ${PARTNERS}) n, generate_series(1, 1 + n % 3) k;
insert into lead (given_name, family_name, company, city, country, industry, product_id, territory_id, score, created_at, need)
  select 'Lea', 'Lead ' || n, 'Company ' || n, 'City', 'AT', 'Industry ' || pg_temp.some('li' || n, 12), pg_temp.id('product', pg_temp.some('lp' || n, 8)),
    pg_temp.id('territory', pg_temp.some('lt' || n, 200)), pg_temp.some('ls' || n, 101), now() - n % 90 * interval '1 day', 'Something of category ' || n % 8
  from generate_series(1, ${LEADS}) n;
-- A quarter of history, for acceptance and turns.
insert into lead_offer (lead_id, partner_id, state, offered_at, respond_until, answered_at, seller_id, decline_reason, pull_back_reason, hop, score_band)
  select l.id, pg_temp.id('partner', 1 + pg_temp.some('o' || l.id, ${PARTNERS})), case when l.score % 3 = 0 then 'PULLED_BACK' else 'DECLINED' end, l.created_at, l.created_at, l.created_at,
    case when l.score % 3 = 0 then pg_temp.id('person', 0) end, 'TOO_SMALL',
    case when l.score % 3 = 0 then 'BY_VENDOR' end, 1, 'WARM' from lead l where l.score % 5 = 0;
insert into distribution_rule (name, state, manager_id, calendar_id, capacity, max_offers)
  values ('Bench', 'ACTIVE', pg_temp.id('employee', 0), pg_temp.id('calendar', 0), ${Math.ceil((LEADS / PARTNERS) * PLACES)}, 3);
set session_replication_role = origin;`;

export async function benchDistribution(): Promise<boolean> {
  const home = mkdtempSync(join(tmpdir(), 'relata-bench-'));
  const server = await embedded.startEmbedded({ dataDir: join(home, 'postgres'), log: () => {} });
  try {
    const adminUrl = Object.assign(new URL(server.url), { pathname: '/bench_distribution' }).toString();
    const admin = new pg.Pool({ connectionString: server.url, max: 1 });
    await admin.query('create database bench_distribution');
    await admin.end();
    await graphModule();
    await (await migrateModule()).migrate(adminUrl, SECRET);
    const pool = new pg.Pool({ connectionString: adminUrl, max: 1 });
    console.error(`Making ${LEADS.toLocaleString('en')} leads and ${PARTNERS.toLocaleString('en')} partners …`);
    for (const statement of [FILL, 'vacuum analyze']) await pool.query(statement);
    const took = await measure(pool);
    await pool.end();
    return took < LIMIT_SECONDS;
  } finally {
    await server.stop();
    embedded.removeEmbedded(join(home, 'postgres'));
    rmSync(home, { recursive: true, force: true });
  }
}

/** Seconds of CPU that the server's process of the one connection has used, as Linux counts it; 0 elsewhere. */
function cpuOf(pid: number): number {
  if (process.platform !== 'linux') return 0;
  const [, , ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) | /);
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** The three, each with its seconds, its statements and what came of it; answers the seconds of the run. */
async function measure(pool: pg.Pool): Promise<number> {
  const dist = join(import.meta.dirname, '../../apps/api/dist');
  const load = (path: string) => import(pathToFileURL(join(dist, path)).href);
  const { distribute } = (await load('partners/distribution.service.js')) as typeof import('../../apps/api/src/partners/distribution.service.js');
  const { asSystem } = (await load('core/jobs/jobs.js')) as typeof import('../../apps/api/src/core/jobs/jobs.js');
  const timed = async (name: string, work: (client: pg.ClientBase) => Promise<object>): Promise<number> => {
    let statements = 0;
    const { rows: backends } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
    const before = cpuOf(backends[0]?.pid as number);
    const since = performance.now();
    const outcome = await asSystem(pool, (client) => {
      const query = (...args: Parameters<typeof client.query>) => {
        statements += 1;
        return client.query(...args);
      };
      return work({ query } as unknown as pg.ClientBase);
    });
    const seconds = (performance.now() - since) / 1000;
    const cpu = cpuOf(backends[0]?.pid as number) - before;
    console.log(`${name}: ${seconds.toFixed(1)} s (${cpu.toFixed(1)} s of the server’s CPU), ${statements} statements, ${JSON.stringify(outcome)}`);
    return seconds;
  };
  const took = await timed('Run over all leads', (client) => distribute(client, null));
  await timed('Run over what is left', (client) => distribute(client, null));
  const { rows } = await pool.query(
    `select max(n) <= max(r.capacity) as kept, count(*)::int as partners, min(n)::int as least, max(n)::int as most
     from (select partner_id, count(*) as n from lead_offer where state = 'OFFERED' group by 1) o, distribution_rule r`,
  );
  console.log(`Nobody has more than it has room for: ${JSON.stringify(rows[0])}`);
  await timed('Placing them all in a simulation, without writing', async (client) => {
    const { rows: placed } = await client.query(
      `select count(p.partner_id)::int as placed, count(*)::int as leads from relata.place_leads(array(select id from lead), (select id from distribution_rule), 3) p`,
    );
    return placed[0] as object;
  });
  return took;
}
