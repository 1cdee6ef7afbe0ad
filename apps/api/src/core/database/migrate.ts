import { createHash } from 'node:crypto';
import pg from 'pg';
import { migrateAuth } from '../auth/tables.js';
import { migrateQueue } from '../jobs/jobs.js';
import { allModels } from '../model/registry.js';
import { AUDIT_ROLE, ERASER_ROLE, LOADER_ROLE, SYSTEM_ROLE } from '../policy/roles.js';
import { COMBINATIONS, policySql, rolesSql } from '../policy/sync.js';
import { literal, quote } from '../read/sql.js';
import { allDatabaseCode, BEFORE_TABLES, companyCurrencySql } from './code.js';
import { LOGINS, loginPassword } from './logins.js';
import { createOrm } from './orm.js';

/**
 * What each sign-in needs of the server, however that is set up: moments are read as text in UTC. Compiling a statement
 * takes longer than any of ours runs, but for bulk work, which the compiler doesn't help either. Pages cost what they
 * cost in memory and on flash: lists then come from an index in their order, and stop when the page is full.
 */
const SETTINGS = ['timezone to utc', 'datestyle to iso', 'jit to off', 'random_page_cost to 1.1'];

const OWNERS = [SYSTEM_ROLE, AUDIT_ROLE, LOADER_ROLE, ERASER_ROLE].join(', ');
/** The function that adds rows without their triggers (`platform/import/rights.ts`). */
const INSERT_UNWATCHED = 'insert_unwatched';

/**
 * Requests end: what a caller asks for must not hold the database, nor a transaction that something went wrong with.
 * Jobs and imports take the time that they take.
 */
const API_SETTINGS = ['statement_timeout to 30000', 'idle_in_transaction_session_timeout to 60000'];

const views = (): string[] =>
  allModels()
    .filter((model) => typeof model.view === 'string')
    .map((model) => `drop view if exists ${quote(model.table)}; create view ${quote(model.table)} with (security_invoker = true) as ${model.view}`);

/**
 * Brings a database up to the code: roles and sign-ins, tables by migrations, then functions, views, grants and
 * policies wherever their text has changed, and the company's currency. Run by one process at a time; a second one waits.
 */
export async function migrate(
  adminUrl: string,
  secret: string,
  log: (line: string) => void = () => {},
  { tablesOnly = false, companyCurrency = 'USD' } = {},
): Promise<void> {
  if (!/^[A-Z]{3}$/.test(companyCurrency)) throw new Error(`"${companyCurrency}" is no currency`);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const {
      rows: [server],
    } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`);
    if (Number(server?.version) < 150_000) throw new Error(`Relata needs PostgreSQL 15 or later; this is ${server?.version}`);
    await client.query(`select pg_advisory_lock(hashtext('relata migrate'))`);
    await client.query(rolesSql());
    for (const login of LOGINS) await client.query(`alter role ${login} password ${literal(loginPassword(secret, login))}`);
    for (const login of LOGINS) for (const setting of SETTINGS) await client.query(`alter role ${login} set ${setting}`);
    for (const setting of API_SETTINGS) await client.query(`alter role relata_api set ${setting}`);
    await client.query(`begin; ${BEFORE_TABLES}; commit`);
    await migrateTables(adminUrl, log);
    if (tablesOnly) return;
    await migrateQueue(adminUrl);
    await migrateAuth(adminUrl);
    await client.query(companyCurrencySql(companyCurrency));
    await syncCode(client, log);
  } finally {
    await client.end();
  }
}

async function migrateTables(adminUrl: string, log: (line: string) => void): Promise<void> {
  const orm = createOrm(adminUrl, 1);
  try {
    const done = await orm.migrator.up();
    for (const { name } of done) log(`migrated ${name}`);
  } finally {
    await orm.close(true);
  }
}

/** Functions, triggers, views, grants and policies, in one transaction, so that no moment is without a policy. */
async function syncCode(client: pg.Client, log: (line: string) => void): Promise<void> {
  const sql = [...allDatabaseCode(), COMBINATIONS, ...views(), policySql(), ownershipSql()].join(';\n');
  const hash = createHash('sha256').update(sql).digest('hex');
  await client.query('create table if not exists relata.code (hash text primary key, at timestamptz not null default now())');
  const { rowCount } = await client.query('select from relata.code where hash = $1', [hash]);
  if (rowCount) return;
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('delete from relata.code');
    await client.query('insert into relata.code (hash) values ($1)', [hash]);
    await client.query('commit');
    log('brought functions and policies up to date');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** What only the owner of the database can do: make roles, drop and build indexes. Each takes names from a closed list. */
const OWNERS_FUNCTIONS = ['ensure_role', 'set_indexes_aside', 'bring_indexes_back'];

/**
 * Functions that act for the system belong to its role, so that they too are under row-level security. Those of the audit
 * (`audit`, `audit_…`), those that erase a person (`erase_…`) and the one that imports call belong to roles that have one right more and nobody
 * signs in with.
 */
function ownershipSql(): string {
  return `grant create on schema relata, auth to ${OWNERS};
    do $$ declare f record; begin
      for f in select p.oid::regprocedure as name,
          case when p.proname ~ '^audit(_|$)' then '${AUDIT_ROLE}' when p.proname ~ '^erase_' then '${ERASER_ROLE}' when p.proname = '${INSERT_UNWATCHED}' then '${LOADER_ROLE}' else '${SYSTEM_ROLE}' end as owner from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ('relata', 'auth') and p.prosecdef and p.proname <> all ('{${OWNERS_FUNCTIONS.join()}}') loop
        execute format('alter function %s owner to %I', f.name, f.owner);
      end loop;
    end $$;
    revoke create on schema relata, auth from ${OWNERS}`;
}
