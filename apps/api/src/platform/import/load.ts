import type pg from 'pg';
import { followersOf } from '../../core/jobs/after-import.js';
import { literal, quote } from '../../core/read/sql.js';
import type { FieldPlan } from './fields.js';
import {
  column,
  createLoad,
  dropStale,
  enqueueFollower,
  insertExternalIds,
  insertRows,
  isSelf,
  type LoadNames,
  repeated,
  resolveSelf,
  selfMissing,
  UNIQUES,
  updateRows,
  wouldChange,
} from './load-sql.js';
import type { EntityPlan } from './plan.js';
import type { Rejects } from './rejects.js';
import type { Counts } from './report.js';
import { foreignKeys, insertUnwatched, lockParents, maySkipTriggers, orphans } from './rights.js';
import { rulesOf } from './rules.js';

/** Brings the staged rows of one entity into its table: weeds out what can't go in, then inserts and updates the rest. */
export async function loadEntity(client: pg.ClientBase, names: LoadNames, counts: Counts, rejects: Rejects): Promise<void> {
  const weeder = new Weeder(client, names, counts, rejects);
  const { plan, load } = names;
  await client.query(createLoad(names));
  await references(weeder);
  await erased(weeder);
  await duplicates(weeder);
  await selfReferences(weeder);
  if (plan.mode === 'update') await weeder.reject('not l.known', null, `there is no ${plan.model.name} with this key to update`, weeder.keyText);
  await rules(weeder);
  if (plan.model.appendOnly) await weeder.reject(wouldChange(names), null, 'this is kept for ever and does not change', weeder.keyText);
  const fast = await maySkipTriggers(client, names);
  if (fast) await parents(weeder);
  await write(weeder, counts, fast);
  await client.query(`drop table ${names.stage}, ${load}`);
}

async function write({ client, names }: Weeder, counts: Counts, fast: boolean): Promise<void> {
  const { plan, load } = names;
  const { rows } = await client.query<{ known: number }>(`select count(*)::int as known from ${load} where known`);
  const known = rows[0]?.known ?? 0;
  counts.inserted += fast ? await insertUnwatched(client, names) : ((await client.query(insertRows(names))).rowCount ?? 0);
  if (plan.key) await client.query(insertExternalIds(names));
  for (const { task, payload } of followersOf(plan.model.class)) await client.query(enqueueFollower(names), [task, payload]);
  const updated = known > 0 && !plan.model.appendOnly && plan.fields.length > 0 ? ((await client.query(updateRows(names))).rowCount ?? 0) : 0;
  counts.updated += updated;
  counts.unchanged += known - updated;
}

/** What the foreign keys would check, for all rows at once. A row that goes may be what another names. */
async function parents(weeder: Weeder): Promise<void> {
  const { client, names } = weeder;
  const references = await foreignKeys(client, names);
  for (const reference of references) await client.query(lockParents(names, reference));
  for (let gone = 1; gone > 0; ) {
    gone = 0;
    for (const reference of references)
      gone += await weeder.reject(orphans(names, reference), reference.field, 'the record has since been deleted', `l.${quote(reference.column)}`);
  }
}

export async function loadNames(client: pg.ClientBase, plan: EntityPlan, at: number, source: string): Promise<LoadNames> {
  const { rows } = await client.query<{ columns: string[] }>(UNIQUES, [quote(plan.model.table)]);
  return { plan, source, stage: `stage_${at}`, load: `load_${at}`, uniques: rows.map(({ columns }) => columns) };
}

/** Before the first entity that brings a type in. */
export const forgetDeleted = (client: pg.ClientBase, names: LoadNames): Promise<unknown> => client.query(dropStale(names));

async function duplicates(weeder: Weeder): Promise<void> {
  const { plan, load } = weeder.names;
  const by = plan.key ? ['ext'] : plan.match.map(column);
  if (!plan.key) {
    for (const field of plan.match)
      await weeder.reject(`l.${column(field)} is null`, field.meta.name, 'tells the records apart and is empty', `''`, false);
  }
  const again = repeated(load, by);
  if (await weeder.any(again.any)) {
    if (plan.skipDuplicates) await weeder.skip(again.condition);
    else await weeder.reject(again.condition, null, 'an earlier row has the same key', weeder.keyText);
  }
  // Records that were merged have several external ids; the first row speaks for them.
  const merged = repeated(load, ['id'], 'known');
  if (await weeder.any(merged.any)) await weeder.skip(merged.condition);
}

/**
 * Whoever was erased stays so: neither the id that their source has for them nor their address brings them back. Rows that
 * hang on them go with them, since what these name isn't there.
 */
async function erased(weeder: Weeder): Promise<void> {
  const { client, names } = weeder;
  const { plan, source } = names;
  const { rows } = await client.query<{ any: boolean }>(
    `select exists (select from suppression where reason = 'ERASED') or exists (select from relata.tombstone) as any`,
  );
  if (!rows[0]?.any) return;
  const why = 'erased: whoever this was has asked to be forgotten';
  if (plan.key)
    await weeder.reject(
      `relata.tombstone_of(${literal(plan.model.prefix)}, ${literal(source)}, l.ext) in (select hash from relata.tombstone)`,
      null,
      why,
      `''`,
    );
  const addresses = plan.fields.filter(
    ({ meta }) => (meta.scalar as { name?: string } | undefined)?.name === 'EmailAddress' || isContactPoint(plan, meta.name),
  );
  for (const field of addresses)
    await weeder.reject(
      `l.${column(field)} is not null and relata.address_hash(l.${column(field)}) in (select address_hash from suppression where reason = 'ERASED')`,
      field.meta.name,
      why,
      `''`,
    );
}

const isContactPoint = ({ model }: EntityPlan, field: string): boolean => model.name === 'ContactPoint' && field === 'value';

async function references(weeder: Weeder): Promise<void> {
  const { names } = weeder;
  const { plan } = names;
  for (const [at, field] of plan.fields.entries()) {
    const { target, meta } = field;
    if (!target || target.missing === 'empty' || isSelf(field, plan)) continue;
    const what = target.by
      ? `${target.model.name} with this ${target.by.map((each) => each.meta.name).join(' and ')}`
      : `${target.model.name} with this external id`;
    await weeder.reject(
      `l.raw_${at} is not null and l.${column(field)} is null`,
      meta.name,
      `there is no ${what}, or its row was rejected`,
      `l.raw_${at}`,
    );
    if (target.by) await weeder.reject(`l.n_${at} > 1`, meta.name, `there are several ${what}`, `l.raw_${at}`);
  }
}

async function selfReferences(weeder: Weeder): Promise<void> {
  const { names } = weeder;
  const { plan } = names;
  const selves = plan.fields.map((field, at) => ({ field, at })).filter(({ field }) => isSelf(field, plan));
  // A row that goes may be what another refers to, so this is asked until nothing goes.
  for (let gone = 1; gone > 0; ) {
    gone = 0;
    for (const { field, at } of selves) {
      if (field.target?.missing === 'empty') continue;
      gone += await weeder.reject(
        selfMissing(names, field, at),
        field.meta.name,
        `there is no ${plan.model.name} with this external id, or its row was rejected`,
        `l.raw_${at}`,
      );
    }
  }
  for (const { field, at } of selves) for (const sql of resolveSelf(names, field, at)) await weeder.client.query(sql);
}

/** Checks and unique indexes of the table. */
async function rules(weeder: Weeder): Promise<void> {
  for (const { condition, any, fields, reason } of await rulesOf(weeder.client, weeder.names)) {
    const value = `concat_ws(' ', ${fields.map((name) => `l.${column(weeder.names.plan.fields.find(({ meta }) => meta.name === name) as FieldPlan)}`).join(', ')})`;
    await weeder.reject(condition, fields.join(' and '), reason, value, true, any);
  }
}

/** Takes rows out of what is to be loaded, and says why. */
class Weeder {
  readonly keyText: string;

  constructor(
    readonly client: pg.ClientBase,
    readonly names: LoadNames,
    private readonly counts: Counts,
    private readonly rejects: Rejects,
  ) {
    const { plan } = names;
    this.keyText = plan.key ? 'l.ext' : `concat_ws(' ', ${plan.match.map((field) => `l.${column(field)}`).join(', ')})`;
  }

  async any(sql: string): Promise<boolean> {
    return ((await this.client.query(sql)).rowCount ?? 0) > 0;
  }

  async skip(condition: string): Promise<void> {
    this.counts.skipped += (await this.client.query(`delete from ${this.names.load} l where ${condition}`)).rowCount ?? 0;
  }

  /** Rejects the rows that meet a condition; their values are fetched some thousand at a time. */
  async reject(condition: string, field: string | null, reason: string, value: string, named = true, any?: string): Promise<number> {
    const { client, names } = this;
    if (!(await this.any(any ?? `select 1 from ${names.load} l where ${condition} limit 1`))) return 0;
    await client.query(
      `create temp table bad on commit drop as select l.ctid as at, l.line, l.file, ${value}::text as value from ${names.load} l where ${condition}`,
    );
    await client.query('declare bad_rows no scroll cursor for select line, file, value from bad order by file, line');
    let count = 0;
    for (;;) {
      const { rows } = await client.query<{ line: number; file: number; value: string | null }>('fetch 5000 from bad_rows');
      if (rows.length === 0) break;
      for (const row of rows) this.write(row, field, named && field ? `${field}: ${reason}` : field ? `${field} ${reason}` : reason);
      count += rows.length;
    }
    await client.query('close bad_rows');
    await client.query(`delete from ${names.load} l using bad where l.ctid = bad.at`);
    await client.query('drop table bad');
    this.counts.rejected += count;
    return count;
  }

  private write({ line, file, value }: { line: number; file: number; value: string | null }, field: string | null, reason: string): void {
    const { plan } = this.names;
    const input = plan.inputs[file];
    const columns = field
      ? input?.fields.filter(({ meta }) => field.split(' and ').includes(meta.name)).flatMap(({ staged }) => staged)
      : [input?.key ?? null];
    const column = (columns ?? []).flatMap((each) => each?.columns ?? []).join(' ');
    this.rejects.add({ entity: plan.name, file: input?.file.label ?? '', line, column, reason, value: value ?? '' });
  }
}
