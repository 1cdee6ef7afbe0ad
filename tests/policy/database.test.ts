import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { loginUrl } from '../../apps/api/src/core/database/logins.js';
import { allModels } from '../../apps/api/src/core/model/registry.js';
import { type TestBench, testBench } from '../../apps/api/src/testing/call.js';
import { TEST_SECRET, withAdmin } from '../../apps/api/src/testing/database.js';
import { buildCompany } from './company.js';
import { isPrincipals, OUR_ROLES } from './sql.js';

/** Tables without row-level security of ours, each with its reason. No role of a principal may touch them at all. */
const EXCEPTIONS: Record<string, string> = {
  'public.migration': 'which migrations have run: read by the administrator alone',
  'relata.code': 'which functions and policies are in place: read by the administrator alone',
  'relata.index_aside': 'which indexes a running import builds again: reached through the functions of imports',
  'relata.merged_record': 'what a merge moved: reached through the functions of the merge',
  'relata.article_search': 'full text of what is published: reached through the function that searches within the caller’s audiences',
  'relata.article_word': 'the words in it, by which a typo is forgiven: the same',
  'relata.merge_step': 'what undoing a merge takes: reached through the functions of the merge',
  'relata.privacy_archive': 'exports until they expire: read by the system, and by a function for whom they are about',
  'relata.tombstone': 'hashes of external ids of those who were erased: read by the system alone',
  'relata.hash_key': 'what keeps the hashes of suppressed addresses from being guessed: read by the system alone',
  'relata.idempotency_key': 'reached through functions of the system, which look at the caller’s keys only',
};
/** Schemas of libraries, which only their own sign-ins may use. */
const LIBRARIES: Record<string, string> = {
  auth: 'sign-in, by relata_auth',
  graphile_worker: 'the queue, by relata_worker and relata_system',
};

describe('the database without a principal', () => {
  let bench: TestBench;
  let principals: string[];
  let tables: { schema: string; name: string; enabled: boolean; forced: boolean }[];
  beforeAll(async () => {
    bench = await testBench();
    await buildCompany(bench);
    principals = (await bench.sql<{ name: string }>(OUR_ROLES)).map(({ name }) => name).filter(isPrincipals);
    tables = await withAdmin(
      async (client) =>
        (
          await client.query(
            `select n.nspname as schema, c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced from pg_class c
             join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'v', 'm', 'f')
             and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' order by 1, 2`,
          )
        ).rows,
      bench.database.url,
    );
  });
  afterAll(() => bench?.close());

  const asApi = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: loginUrl(bench.database.url, TEST_SECRET, 'relata_api') });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };

  test('the API’s own sign-in reads and writes nothing in any table', async () => {
    expect(tables.length).toBeGreaterThan(allModels().length);
    const reached = await asApi(async (client) => {
      const found: string[] = [];
      for (const { schema, name } of tables) {
        for (const sql of [`select 1 from "${schema}"."${name}" limit 1`, `delete from "${schema}"."${name}"`]) {
          const state = await client.query(sql).then(
            () => 'done',
            (error: { code: string }) => error.code,
          );
          if (state !== '42501') found.push(`${sql}: ${state}`);
        }
      }
      return found;
    });
    expect(reached).toEqual([]);
  });

  test('it runs none of our functions, owns nothing, and may not become another sign-in or the system', async () => {
    const { rows } = await asApi((client) =>
      client.query(`select has_schema_privilege('relata', 'usage') as functions,
        (select count(*)::int from pg_class c where c.relowner = 'relata_api'::regrole) as owned,
        pg_has_role('relata_system', 'member') or pg_has_role('relata_auth', 'member') or pg_has_role('relata_worker', 'member') as others,
        (select rolsuper or rolbypassrls or rolcreaterole or rolinherit from pg_roles where rolname = current_user) as power`),
    );
    expect(rows).toEqual([{ functions: false, owned: 0, others: false, power: false }]);
  });

  test('with the role of a principal but without their ids, rows of persons stay closed', async () => {
    const seen = await asApi(async (client) => {
      const counts: Record<string, number> = {};
      for (const role of [
        'relata_customer_admin',
        'relata_customer_member',
        'relata_partner_admin',
        'relata_partner_seller',
        'relata_sales_rep',
        'relata_sales_manager',
      ]) {
        await client.query(`begin; set local role ${role}`);
        for (const table of ['opportunity', 'lead', '"order"', 'quote'])
          counts[`${role} ${table}`] = await client.query(`select id from ${table}`).then(
            ({ rows }) => rows.length,
            () => 0,
          );
        await client.query('rollback');
      }
      return counts;
    });
    expect(Object.entries(seen).filter(([, rows]) => rows > 0)).toEqual([]);
  });

  test('every table forces row-level security, or is on the list with its reason', () => {
    const views = new Set(allModels().flatMap((model) => (model.view ? [`public.${model.table}`] : [])));
    const open = tables
      .filter(({ enabled, forced }) => !(enabled && forced))
      .map(({ schema, name }) => ({ schema, path: `${schema}.${name}` }))
      // A view of ours runs with the rights of its caller.
      .filter(({ schema, path }) => !(schema in LIBRARIES) && !(path in EXCEPTIONS) && !views.has(path));
    expect(open.map(({ path }) => path)).toEqual([]);
    const gone = Object.keys(EXCEPTIONS).filter((path) => !tables.some(({ schema, name }) => `${schema}.${name}` === path));
    expect(gone).toEqual([]);
  });

  test('no role of a principal may touch what is on the list', async () => {
    const listed = tables
      .map(({ schema, name }) => ({ schema, path: `${schema}.${name}` }))
      .filter(({ schema, path }) => schema in LIBRARIES || path in EXCEPTIONS);
    expect(listed.length).toBeGreaterThan(5);
    const held = await withAdmin(
      async (client) =>
        (
          await client.query(
            `select r.rolname, t.path from pg_roles r, unnest($1::text[]) t(path)
             where (r.rolname = 'relata_api' or r.rolname = any ($2)) and has_schema_privilege(r.oid, split_part(t.path, '.', 1), 'usage') and has_table_privilege(r.oid, t.path, 'select, insert, update, delete')`,
            [listed.map(({ path }) => path), principals],
          )
        ).rows,
      bench.database.url,
    );
    expect(held).toEqual([]);
  });

  test('views run with the rights of their caller, and nothing else than tables and views is there to be read', async () => {
    const wrong = await bench.sql(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'v' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_worker')
        and not coalesce(c.reloptions @> '{security_invoker=true}', false)`);
    expect(wrong).toEqual([]);
    const others = await bench.sql(
      `select oid::regclass::text as name from pg_class where relkind in ('m', 'f', 'p') and relnamespace::regnamespace::text !~ '^pg_'`,
    );
    expect(others).toEqual([]);
  });

  test('a schema is ours, a library’s of the list, or PostgreSQL’s own', async () => {
    const schemas = await bench.sql<{ name: string }>(`select nspname::text as name from pg_namespace where nspname !~ '^pg_' order by 1`);
    expect(schemas.map(({ name }) => name)).toEqual(['auth', 'graphile_worker', 'information_schema', 'public', 'relata']);
    const held = await bench.sql(
      `select r.rolname, n.nspname, p.what from pg_roles r, pg_namespace n, unnest('{usage,create}'::text[]) p(what)
       where (r.rolname = 'relata_api' or r.rolname = any ($1)) and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
         and has_schema_privilege(r.oid, n.oid, p.what) and not (n.nspname in ('public', 'relata') and p.what = 'usage' and r.rolname <> 'relata_api')`,
      [principals],
    );
    expect(held).toEqual([]);
  });

  test('numbers are drawn by principals, from the sequences of the list, and never set', async () => {
    const held = await bench.sql<{ name: string; drawn: boolean; more: boolean }>(
      `select s.oid::regclass::text as name, bool_or(has_sequence_privilege(r.oid, s.oid, 'usage')) as drawn,
         bool_or(has_sequence_privilege(r.oid, s.oid, 'update')) as more
       from pg_class s cross join pg_roles r where s.relkind = 'S' and r.rolname = any ($1) group by s.oid order by 1`,
      [principals],
    );
    expect(held.filter(({ drawn }) => drawn).map(({ name }) => name)).toEqual([
      'relata.case_number',
      'relata.certificate_number',
      'relata.credit_note_number',
      'relata.earnings_statement_number',
      'relata.fund_claim_number',
      'relata.fund_request_number',
      'relata.invoice_number',
      // Of a table that they may not touch.
      'relata.merge_step_step_seq',
      'relata.order_number',
      'relata.quote_number',
      'relata.registration_turn',
      'relata.return_number',
    ]);
    expect(held.filter(({ more }) => more)).toEqual([]);
  });

  test('each policy is for one role, and none for everyone or for a sign-in', async () => {
    const wrong = await bench.sql(`select tablename, policyname, roles from pg_policies where schemaname in ('public', 'relata')
      and (cardinality(roles) <> 1 or roles && '{public,relata_api,relata_auth,relata_worker}')`);
    expect(wrong).toEqual([]);
  });

  test('nothing is given away in advance: what somebody makes without a policy is nobody’s', async () => {
    expect(await bench.sql('select * from pg_default_acl')).toEqual([]);
    await bench.sql(`create table public.novel (id int); create view public.novel_view as select id from novel; create sequence public.novel_seq; create schema novel;
      create table novel.other (id int)`);
    try {
      const held = await bench.sql(
        `select r.rolname, c.oid::regclass::text as name from pg_roles r, pg_class c
         where c.relname in ('novel', 'novel_view', 'novel_seq', 'other') and (r.rolname = 'relata_api' or r.rolname = any ($1))
           and case when c.relkind = 'S' then has_sequence_privilege(r.oid, c.oid, 'usage, select, update')
             else has_table_privilege(r.oid, c.oid, 'select, insert, update, delete, truncate, references, trigger') end`,
        [[...principals, 'relata_system', 'relata_worker', 'relata_auth']],
      );
      expect(held).toEqual([]);
    } finally {
      await bench.sql('drop schema novel cascade; drop view public.novel_view; drop table public.novel; drop sequence public.novel_seq');
    }
  });
});
