import { type CronItem, Logger, parseCronItems, type Runner, run, runMigrations, runOnce, type TaskList } from 'graphile-worker';
import type pg from 'pg';
import type { App, Tx } from '../context.js';
import { databaseCode } from '../database/code.js';
import { SYSTEM_ROLE } from '../policy/roles.js';
import { SystemWrites } from './system-writes.js';

/**
 * What follows a write (mail, score, snapshot) is a job, enqueued in the transaction that causes it: it runs if and
 * only if that transaction commits, at least once, so tasks must bear being run again.
 */
// biome-ignore lint/suspicious/noExplicitAny: each task knows the shape of its own payload
export type Task = (payload: any, services: JobServices) => Promise<void>;

export interface JobServices {
  /** A transaction as the system. */
  system<T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T>;
  /** A transaction as the system, with the entities and services of the domains. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  // biome-ignore lint/suspicious/noExplicitAny: what the application hands to its tasks
  app: any;
}

/** A task that was due while nothing ran is made up for within this time, in milliseconds. */
const HOUR = 3_600_000;

const tasks = new Map<string, Task>();
const crontab: CronItem[] = [];

/** Names a task. `cron` runs it at times as well (five fields, UTC). */
export function task(name: string, work: Task, cron?: string): void {
  if (tasks.has(name)) throw new Error(`Two tasks are called "${name}"`);
  tasks.set(name, work);
  if (cron) crontab.push({ task: name, match: cron, identifier: name, options: { backfillPeriod: HOUR } });
}

/** The work of a task, to be run without the queue. */
export const taskNamed = (name: string): Task | undefined => tasks.get(name);
export const taskNames = (): string[] => [...tasks.keys()];

// Enqueues with the rights of the system: principals may cause the jobs of their writes, not see or change the queue.
databaseCode(
  'jobs',
  () => `
create or replace function relata.enqueue(task text, payload json default '{}', run_at timestamptz default now(), job_key text default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if task <> all (array[${[...tasks.keys()].map((name) => `'${name}'`).join(', ') || `''`}]) then raise exception 'no task is called %', task; end if;
  -- A mail may say anything to anyone; principals send those that a function of ours words.
  if task = 'mail.send' and current_setting('role') not in ('none', '${SYSTEM_ROLE}') then
    raise exception 'principals send no mails of their own' using errcode = 'insufficient_privilege';
  end if;
  perform graphile_worker.add_job(task, payload, run_at => run_at, job_key => job_key, max_attempts => 12);
end $$;
grant usage on schema graphile_worker to relata_system, relata_worker;
grant select, insert, update, delete on all tables in schema graphile_worker to relata_system, relata_worker;
grant usage on all sequences in schema graphile_worker to relata_system, relata_worker;
grant execute on all functions in schema graphile_worker to relata_system, relata_worker;
-- The queue has row-level security of its own, which lets nobody but its owner through.
do $$ declare t record; begin
  for t in select c.oid::regclass as name from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity loop
    execute format('drop policy if exists relata on %s', t.name);
    execute format('create policy relata on %s to relata_system, relata_worker using (true) with check (true)', t.name);
  end loop;
end $$;
`,
);

/** The tables of the queue, made by the administrator so that the worker need not own them. */
export async function migrateQueue(adminUrl: string): Promise<void> {
  await runMigrations({ connectionString: adminUrl });
}

/** Runs the jobs that wait, and those that they cause, then answers. For tests and the command line. */
export async function runPending(pool: pg.Pool, app: App): Promise<void> {
  await using services = jobServices(pool, app);
  await runOnce({ pgPool: pool, taskList: taskListOf(services), noHandleSignals: true, logger: new Logger(() => () => {}) });
}

/** What tasks work with, over the worker's connections. */
export function jobServices(pool: pg.Pool, app: App): JobServices & AsyncDisposable {
  const writes = new SystemWrites(pool.options.connectionString as string, app);
  return { app, system: (work) => asSystem(pool, work), write: writes.run, [Symbol.asyncDispose]: () => writes.close() };
}

const taskListOf = (services: JobServices): TaskList =>
  Object.fromEntries([...tasks].map(([name, work]) => [name, (payload) => work(payload, services)]));

/** A mail server says whom it doesn’t know; the log must not. */
export const withoutAddresses = (message: string): string => message.replaceAll(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…@…');

/** Runs jobs until stopped. */
export async function startWorker(pool: pg.Pool, services: JobServices, concurrency = 2): Promise<Runner> {
  const { log } = services.app as App;
  // A job that failed is an error here; that one ran is a detail.
  const logger = new Logger(
    (scope) => (level, message) => log[level === 'error' ? 'error' : level === 'warning' ? 'warn' : 'debug']({ scope }, withoutAddresses(message)),
  );
  return run({
    pgPool: pool,
    taskList: taskListOf(services),
    parsedCronItems: parseCronItems(crontab),
    logger,
    concurrency,
    noHandleSignals: true,
    pollInterval: 2000,
  });
}

/** A transaction under the role of the system. */
export async function asSystem<T>(pool: pg.Pool, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(`begin; set local role relata_system; select set_config('relata.principal_kind', 'system', true)`);
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    client.release();
    throw error;
  }
}
