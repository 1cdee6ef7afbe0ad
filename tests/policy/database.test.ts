import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { loginUrl } from '../../apps/api/src/core/database/logins.js';
import { allModels } from '../../apps/api/src/core/model/registry.js';
import { type TestBench, testBench } from '../../apps/api/src/testing/call.js';
import { TEST_SECRET, withAdmin } from '../../apps/api/src/testing/database.js';
import { buildCompany } from './company.js';

/** Tables without row-level security of ours, each with its reason. No role of a principal may touch them at all. */
const EXCEPTIONS: Record<string, string> = {
  'public.migration': 'which migrations have run: read by the administrator alone',
  'relata.code': 'which functions and policies are in place: read by the administrator alone',
  'relata.index_aside': 'which indexes a running import builds again: reached through the functions of imports',
  'relata.merged_record': 'what a merge moved: reached through the functions of the merge',
  'relata.merge_step': 'what undoing a merge takes: reached through the functions of the merge',
  'relata.idempotency_key': 'reached through functions of the system, which look at the caller’s keys only',
};
/** Schemas of libraries, which only their own sign-ins may use. */
const LIBRARIES: Record<string, string> = {
  auth: 'sign-in, by relata_auth',
  graphile_worker: 'the queue, by relata_worker and relata_system',
};

describe('the database without a principal', () => {
  let bench: TestBench;
  let tables: { schema: string; name: string; enabled: boolean; forced: boolean }[];
  beforeAll(async () => {
    bench = await testBench();
    await buildCompany(bench);
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
             where r.rolname like 'relata\\_%' and r.rolname not in ('relata_system', 'relata_auth', 'relata_worker')
               and has_schema_privilege(r.oid, split_part(t.path, '.', 1), 'usage') and has_table_privilege(r.oid, t.path, 'select, insert, update, delete')`,
            [listed.map(({ path }) => path)],
          )
        ).rows,
      bench.database.url,
    );
    expect(held).toEqual([]);
  });

  test('views run with the rights of their caller', async () => {
    const wrong = await withAdmin(
      async (client) =>
        (
          await client.query(
            `select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace
             and not coalesce(reloptions @> '{security_invoker=true}', false)`,
          )
        ).rows,
      bench.database.url,
    );
    expect(wrong).toEqual([]);
  });
});
