import pg from 'pg';

/**
 * A company of any size, made by SQL alone and the same at each run: 200 employees in a tree, and per account three
 * contacts, one opportunity and two activities on average, from none to ten. In the order of the names, each ten
 * accounts hold the same number of records, so that a first page has the same work at every size.
 */
export const EMPLOYEES = 200;
/** Employee 2 is one of three regional managers below the head; employees 17 to 200 sell. */
export const MANAGER = 2;
/** Everybody is in the team of the head of sales. */
export const HEAD = 1;

const PREPARE = `
drop schema if exists bench cascade;
create schema bench;
-- Ids that look like UUIDv7 and follow from kind and number, so that rows can point to each other without a join.
create function bench.id(kind text, n bigint) returns uuid language sql immutable parallel safe as $$
  select (lpad(to_hex(1704067200000 + n), 12, '0') || '7' || substr(md5(kind || n), 1, 3) || '8' || substr(md5(kind || n), 4, 15))::uuid $$;
-- 0 to below 1, the same for the same seed.
create function bench.chance(seed text) returns float8 language sql immutable parallel safe as $$
  select (hashtextextended(seed, 0) & 1048575) / 1048576.0 $$;
create function bench.pick(choices text[], seed text) returns text language sql immutable parallel safe as $$
  select choices[1 + floor(bench.chance(seed) * cardinality(choices))::int] $$;
-- Five syllables that sort as the numbers do.
create function bench.syllable(n bigint) returns text language sql immutable parallel safe as $$
  select ('{ba,be,bi,bo,da,de,di,do,ka,ke,ki,ko,ma,me,mi,mo,ra,re,ri,ro}'::text[])[1 + n % 20] $$;
create function bench.syllables(n bigint) returns text language sql immutable parallel safe as $$
  select initcap(bench.syllable(n / 160000) || bench.syllable(n / 8000) || bench.syllable(n / 400) || bench.syllable(n / 20) || bench.syllable(n)) $$;
`;

const employees = `
insert into person (id, given_name, family_name, email, language)
select bench.id('person', -n), bench.pick('{Ada,Ben,Cleo,Dan,Eva,Finn,Gro,Hal}', 'g' || n), 'Employee ' || n, 'employee' || n || '@relata.example', 'en'
from generate_series(1, ${EMPLOYEES}) n;
insert into employee (id, person_id, number, position, manager_id)
select bench.id('employee', n), bench.id('person', -n), n::text,
  case when n = 1 then 'Head of sales' when n <= 4 then 'Regional manager' when n <= 16 then 'Team lead' else 'Seller' end,
  case when n = 1 then null when n <= 4 then bench.id('employee', 1) when n <= 16 then bench.id('employee', 2 + (n - 5) % 3)
    else bench.id('employee', 5 + (n - 17) % 12) end
from generate_series(1, ${EMPLOYEES}) n;
insert into employee_role (employee_id, role)
select bench.id('employee', n), case when n <= 16 then 'SALES_MANAGER' else 'SALES_REP' end from generate_series(1, ${EMPLOYEES}) n;
insert into pipeline (id, name, is_default) values (bench.id('pipeline', 1), 'Sales', true);
insert into stage (id, pipeline_id, name, position, probability, forecast_category, rotting_days)
select bench.id('stage', at), bench.id('pipeline', 1), name, at, probability, category, 30
from unnest('{Qualify,Propose,Negotiate,Won,Lost}'::text[], '{0.1,0.4,0.7,1,0}'::numeric[], '{PIPELINE,BEST_CASE,COMMIT,CLOSED,OMITTED}'::text[])
  with ordinality stages(name, probability, category, at);
`;

/** Rows per account, by the last digit of its number: on average as many as are asked for, at most ten. */
const spread = (counts: number[]) => `generate_series(1, ('{${counts.join()}}'::int[])[1 + k % 10])`;
const owner = `bench.id('employee', 17 + floor(bench.chance('o' || k) * ${EMPLOYEES - 16})::int)`;
const moment = (seed: string) => `timestamptz '2024-01-01' + bench.chance(${seed}) * interval '700 days'`;

const records = (accounts: number): Record<string, string> => ({
  account: `insert into account (id, name, kind, lifecycle, domain, industry, employees, revenue, owner_id, created_at, updated_at)
    select bench.id('account', k), bench.syllables((k::bigint * 7919 % ${accounts})::int * (3200000 / ${accounts})) || ' ' || bench.pick('{Ltd,Inc,GmbH,AG,SA,Group}', 's' || k),
      case when k % 20 = 0 then 'INDIVIDUAL' else 'BUSINESS' end, bench.pick('{CUSTOMER,CUSTOMER,CUSTOMER,PROSPECT,PROSPECT,AT_RISK}', 'l' || k),
      'account' || k || '.example', bench.pick('{Retail,Software,Energy,Health,Transport,Finance}', 'i' || k), (bench.chance('e' || k) * 5000)::int,
      round((bench.chance('r' || k) * 1e8)::numeric, 2), ${owner}, ${moment("'a' || k")}, now()
    from generate_series(1, ${accounts}) k`,
  person: `insert into person (id, given_name, family_name, email, language)
    select bench.id('person', k * 10 + j), bench.pick('{Ada,Ben,Cleo,Dan,Eva,Finn,Gro,Hal}', 'g' || k || j), bench.syllables((bench.chance('f' || k || j) * 3e6)::bigint),
      'person' || k || '.' || j || '@account' || k || '.example', 'en'
    from generate_series(1, ${accounts}) k, ${spread([0, 1, 1, 2, 2, 3, 3, 4, 4, 10])} j`,
  contact: `insert into contact (id, account_id, person_id, title, is_primary, created_at, updated_at)
    select bench.id('contact', k * 10 + j), bench.id('account', k), bench.id('person', k * 10 + j), bench.pick('{Buyer,Engineer,Director,Assistant}', 't' || k || j),
      j = 1, ${moment("'c' || k || j")}, now()
    from generate_series(1, ${accounts}) k, ${spread([0, 1, 1, 2, 2, 3, 3, 4, 4, 10])} j`,
  opportunity: `insert into opportunity (id, name, account_id, pipeline_id, stage_id, forecast_category, amount, close_date, owner_id, stage_entered_at)
    select bench.id('opportunity', k * 10 + j), 'Deal ' || k || '.' || j, bench.id('account', k), bench.id('pipeline', 1), bench.id('stage', 1 + (k + j) % 3),
      ('{PIPELINE,BEST_CASE,COMMIT}'::text[])[1 + (k + j) % 3], round((bench.chance('m' || k || j) * 1e5)::numeric, 2),
      date '2026-01-01' + (bench.chance('d' || k || j) * 365)::int, ${owner}, ${moment("'s' || k || j")}
    from generate_series(1, ${accounts}) k, ${spread([0, 0, 0, 1, 0, 1, 1, 2, 1, 4])} j`,
  activity: `insert into activity (id, kind, subject, at, owner_id, account_id, opportunity_id)
    select bench.id('activity', k * 10 + j), bench.pick('{CALL,EMAIL,MEETING,NOTE}', 'k' || k || j), 'About ' || k || '.' || j, ${moment("'x' || k || j")}, ${owner},
      bench.id('account', k), case when k % 10 = 9 and j <= 4 then bench.id('opportunity', k * 10 + j) end
    from generate_series(1, ${accounts}) k, ${spread([0, 0, 1, 1, 1, 2, 2, 3, 4, 6])} j`,
});

/** What PostGraphile needs to make a contact with its person in one step, as one makes it there: a function. */
const NEW_CONTACT = `
create function new_contact(account_id uuid, title text, given_name text, family_name text, email text) returns contact language sql volatile as $$
  with made as (insert into person (given_name, family_name, email) values (given_name, family_name, email) returning id)
  insert into contact (account_id, person_id, title) select account_id, id, title from made returning * $$;
`;

/** Fills a migrated database. Indexes are made after the rows, triggers and checks of references are off meanwhile. */
export async function fill(adminUrl: string, accounts: number, log: (line: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(
      `set session_replication_role = replica; set maintenance_work_mem = '512MB'; set synchronous_commit = off; ${PREPARE} ${employees}`,
    );
    await client.query('select relata.refresh_teams(array(select id from employee))');
    const statements = records(accounts);
    const { rows: indexes } = await client.query<{ name: string; definition: string }>(
      `select indexname as name, indexdef as definition from pg_indexes
       where schemaname = 'public' and tablename = any($1) and indexname not in (select conname from pg_constraint)`,
      [Object.keys(statements)],
    );
    for (const { name } of indexes) await client.query(`drop index "${name}"`);
    for (const [table, sql] of Object.entries(statements)) {
      const { rowCount } = await client.query(sql);
      log(`  ${rowCount?.toLocaleString('en')} of ${table}`);
    }
    for (const { definition } of indexes) await client.query(definition);
    log(`  ${indexes.length} indexes`);
    await client.query(NEW_CONTACT);
    await client.query('vacuum analyze');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}
