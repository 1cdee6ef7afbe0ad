import { once } from 'node:events';
import { basename, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { quote } from '../../core/read/sql.js';
import { ahead } from './ahead.js';
import { bringExternalIdsBack, bringIndexesBack, setIndexesAside } from './indexes.js';
import { forgetDeleted, loadEntity, loadNames } from './load.js';
import { createStage, type LoadNames } from './load-sql.js';
import { readMapping } from './mapping.js';
import { type EntityPlan, type Plan, planImport } from './plan.js';
import { ImportError } from './problems.js';
import type { Progress } from './progress.js';
import { Rejects } from './rejects.js';
import { type Counts, noCounts, type Report, totalOf } from './report.js';
import { stagedText } from './stage.js';
import { uuidV7 } from './uuids.js';

export interface ImportOptions {
  mappingPath: string;
  folder: string;
  dryRun: boolean;
  rejectsPath: string;
  startedBy: string;
  progress: Progress;
}

export interface Ready {
  options: ImportOptions;
  plan: Plan;
}

/** Checks all that can be checked without a database. */
export async function prepareImport(options: ImportOptions): Promise<Ready> {
  return { options, plan: await planImport(readMapping(options.mappingPath), options.folder) };
}

/**
 * Bulk work on one connection: memory for hashes, no index lookups row by row where nothing is known of the tables yet,
 * and what goes into search indexes is kept aside and merged into them at the end, all at once. Indexes of middling
 * tables are worth a second process.
 */
const SETTINGS = `set temp_buffers = '64MB'; set jit = off; set work_mem = '64MB'; set enable_nestloop = off; set enable_mergejoin = off;
  set gin_pending_list_limit = '256MB'; set maintenance_work_mem = '256MB'; set max_parallel_maintenance_workers = 2; set min_parallel_table_scan_size = '1MB'`;

/**
 * One transaction, so that an import is there as a whole or not at all. `url` signs in as `relata_worker`, `adminUrl`
 * as the owner of the tables.
 */
export async function runImport({ options, plan }: Ready, url: string, adminUrl: string): Promise<{ report: Report; rejects: Rejects }> {
  const startedAt = new Date();
  const id = uuidV7();
  const rejects = new Rejects(options.rejectsPath);
  const counts = new Map<EntityPlan, Counts>(plan.entities.map((entity) => [entity, noCounts()]));
  const client = new pg.Client({ connectionString: url, application_name: 'relata import' });
  // What becomes of the connection is heard from the statement that runs.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(`${SETTINGS}; begin; set local role relata_system;
      select set_config('relata.principal_kind', 'system', true), set_config('relata.import_id', '${id}', true)`);
    const { rows } = await client.query<{ free: boolean }>(`select pg_try_advisory_xact_lock(hashtext('relata import')) as free`);
    if (!rows[0]?.free) throw new ImportError('Another import is running; try again when it is done.');
    await setIndexesAside(client, plan);
    await loadAll(client, plan, counts, rejects, options);
    const total = totalOf([...counts.values()]);
    const report: Report = {
      dryRun: options.dryRun,
      source: plan.source,
      entities: plan.entities.map((entity) => ({ name: entity.name, entity: entity.model.name, counts: counts.get(entity) as Counts })),
      total,
      seconds: 0,
      notes: [],
    };
    if (options.dryRun) await client.query('rollback');
    else {
      await bringExternalIdsBack(client);
      await record(client, id, options, report, startedAt);
      options.progress.phase('saving');
      await client.query('commit');
      await settle(adminUrl, plan, counts, options.progress).catch((error: Error) => {
        report.notes.push(`Everything is in, but search indexes and statistics could not be brought up to date: ${error.message}`);
      });
    }
    report.seconds = (Date.now() - startedAt.getTime()) / 1000;
    return { report, rejects };
  } catch (error) {
    throw isLost(error as Error & { code?: string })
      ? new ImportError('The database stopped while the import ran, so nothing is written. Start it and import again.')
      : error;
  } finally {
    rejects.close();
    options.progress.end();
    await client.end().catch(() => {});
  }
}

const isLost = ({ code, message }: Error & { code?: string }): boolean =>
  /^(57P|08)/.test(code ?? '') ||
  /^E(PIPE|CONNRESET)$/.test(code ?? '') ||
  /^Connection terminated|Client has encountered a connection error/.test(message);

/** While the database loads one entity, the rows of the next are already being read. */
async function loadAll(
  client: pg.Client,
  plan: Plan,
  counts: Map<EntityPlan, Counts>,
  rejects: Rejects,
  { progress, dryRun }: ImportOptions,
): Promise<void> {
  const sources = plan.entities.map(
    (entity) => () => stagedText(entity, { counts: counts.get(entity) as Counts, rejects, onBytes: (bytes) => progress.read(bytes) }),
  );
  progress.start(plan.bytes);
  const chunks = ahead(sources);
  try {
    const cleaned = new Set<string>();
    for (const [at, entity] of plan.entities.entries()) {
      progress.phase(entity.name);
      const names = await loadNames(client, entity, at, plan.source);
      await client.query(createStage(names));
      await copy(client, names, chunks);
      if (entity.key && !cleaned.has(entity.model.name)) await forgetDeleted(client, names);
      cleaned.add(entity.model.name);
      await loadEntity(client, names, counts.get(entity) as Counts, rejects).catch((error) => {
        throw refused(error, entity);
      });
      // While the next rows are being read, the table that is full gets its indexes.
      if (!dryRun && plan.entities.findLast(({ model }) => model === entity.model) === entity) await bringIndexesBack(client, entity);
      progress.done(entity.name, counts.get(entity) as Counts);
    }
  } finally {
    await chunks.return(undefined);
  }
}

/** Copies the chunks of one entity, up to the empty one that ends it. */
async function copy(client: pg.Client, { stage }: LoadNames, chunks: AsyncGenerator<Buffer | null>): Promise<void> {
  const stream = client.query(copyFrom(`copy ${stage} from stdin`));
  const done = finished(stream);
  done.catch(() => {});
  try {
    for (let next = await chunks.next(); !next.done && next.value !== null; next = await chunks.next()) {
      if (!stream.write(next.value)) await Promise.race([once(stream, 'drain'), done]);
    }
    stream.end();
  } catch (error) {
    stream.destroy(error as Error);
    await done.catch(() => {});
    throw error;
  }
  await done;
}

/** A rule of the database that the importer doesn't know, such as a constraint of a plug-in table. */
function refused(error: unknown, { name, model }: EntityPlan): unknown {
  const { code, message, detail } = error as { code?: string; message: string; detail?: string };
  return code?.startsWith('23')
    ? new ImportError(`entities.${name}: the database refuses ${model.name}: ${message}${detail ? ` (${detail})` : ''}`)
    : error;
}

/** The import as one act: its record, and one entry in the audit log. */
async function record(client: pg.Client, id: string, options: ImportOptions, { source, entities, total }: Report, startedAt: Date): Promise<void> {
  const counts = JSON.stringify(Object.fromEntries(entities.map((each) => [each.name, each.counts])));
  const { inserted, updated, unchanged, skipped, rejected } = total;
  const mapping = basename(options.mappingPath);
  await client.query(
    `insert into "import" (id, mapping, folder, source, started_by, started_at, finished_at, inserted, updated, unchanged, skipped, rejected, counts)
      values ($1, $2, $3, $4, $5, $6, clock_timestamp(), $7, $8, $9, $10, $11, $12)`,
    [
      id,
      mapping,
      resolve(options.folder).slice(-1000),
      source,
      options.startedBy,
      startedAt,
      inserted,
      updated,
      unchanged,
      skipped,
      rejected,
      counts,
    ],
  );
  await client.query(`select relata.audit_act('IMPORT', 'Import', $1, $2)`, [
    id,
    JSON.stringify({ mapping: [null, mapping], source: [null, source], startedBy: [null, options.startedBy], counts: [null, JSON.parse(counts)] }),
  ]);
}

/** Search indexes and statistics, on two connections, as the owner of the tables. The import itself stands without them. */
async function settle(adminUrl: string, plan: Plan, counts: Map<EntityPlan, Counts>, progress: Progress): Promise<void> {
  const changed = plan.entities.filter((entity) => {
    const { inserted, updated } = counts.get(entity) as Counts;
    return inserted + updated > 0;
  });
  if (changed.length === 0) return;
  progress.phase('search and statistics');
  const waiting = [...new Set(changed.map(({ model }) => quote(model.table))), 'relata.external_id'];
  const work = async () => {
    const client = new pg.Client({ connectionString: adminUrl });
    client.on('error', () => {});
    await client.connect();
    try {
      // A tenth of the usual sample: enough for now, and autovacuum takes the whole one within minutes.
      await client.query('set default_statistics_target = 10');
      for (let table = waiting.shift(); table; table = waiting.shift()) {
        await client.query(MERGE_PENDING, [table]);
        await client.query(`analyze ${table}`);
      }
    } finally {
      await client.end();
    }
  };
  await Promise.all([work(), work()]);
}

const MERGE_PENDING = `select gin_clean_pending_list(i.indexrelid) from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
  where i.indrelid = to_regclass($1) and a.amname = 'gin'`;
