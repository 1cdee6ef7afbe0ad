import pg from 'pg';
import { loginUrl } from '../../../apps/api/src/core/database/logins.js';
import { actAsSql } from '../../../apps/api/src/core/database/session.js';
import { uuidOf } from '../../../apps/api/src/core/ids.js';
import { type Model, modelOf as modelByClass, modelByName } from '../../../apps/api/src/core/model/registry.js';
import type { Principal } from '../../../apps/api/src/core/policy/principal.js';
import type { TestBench } from '../../../apps/api/src/testing/call.js';
import { TEST_SECRET } from '../../../apps/api/src/testing/database.js';
import type { Column, Company } from '../company.js';
import type { Sitter } from '../seats.js';
import { BY_ACTION, expected, KINDS, type Kind, opens, readersOf } from '../table.js';
import { FREE, PULLS, SCOPED_BY } from './moves.js';

type Row = Record<string, unknown>;
/** What came of a statement: `done` with so many rows, or the SQLSTATE of the refusal. */
type Outcome = string;

/**
 * Runs each statement of a list as whoever has begun, and another after it where there is one, undoes both, and answers what
 * came of the last: all of it in one round trip.
 */
const EACH = `do $probe$ declare step record; n bigint; found jsonb := '{}'; begin
  for step in select key, value ->> 0 as act, value ->> 1 as afterwards from jsonb_each(current_setting('probe.list')::jsonb) loop
    begin
      execute step.act;
      get diagnostics n = row_count;
      if step.afterwards is not null then
        execute step.afterwards;
        get diagnostics n = row_count;
      end if;
      raise exception using errcode = case when n > 0 then 'PB001' else 'PB000' end;
    exception when others then found := found || jsonb_build_object(step.key, sqlstate);
    end;
  end loop;
  perform set_config('probe.found', found::text, true);
end $probe$`;
const DENIED = '42501';
const NO_ROW = 'PB000';
/** Anything but a refusal: a rule of the table that stands in the way is asked after the policy. */
const passed = (outcome: Outcome | undefined): boolean => outcome !== undefined && outcome !== DENIED && outcome !== NO_ROW;

/** Whose rows are decided by records of another domain, which the key of an API client need not open. */
const ACROSS: Kind[] = ['Invitation'];

export const TABLES: Kind[] = KINDS.filter((kind) => !modelByName(kind)?.view);
const modelOf = (kind: Kind): Model => modelByName(kind) as Model;
const literal = pg.escapeLiteral;

/** The scopes of rows and the grants of columns in SQL alone, through the API's sign-in, against the table of policy.md. */
export class SqlProof {
  probes = 0;
  private readonly client: pg.Client;
  /** Rows as they are, by kind and label. */
  private readonly rows = new Map<Kind, Map<string, Row>>();

  constructor(
    private readonly bench: TestBench,
    private readonly company: Company,
    /** SQL of the administrator that comes before each look and goes with it. */
    private readonly broken?: () => string,
  ) {
    // Only the administrator can break a policy; the roles are the same to both.
    const { url } = bench.database;
    this.client = new pg.Client({ connectionString: broken ? url : loginUrl(url, TEST_SECRET, 'relata_api') });
    this.client.on('notice', () => {});
  }

  async start(): Promise<this> {
    await this.client.connect();
    for (const kind of TABLES) {
      const labels = Object.entries(this.company.ids[kind] ?? {}).map(([label, id]) => [label, uuidOf(modelOf(kind).prefix, id) as string] as const);
      const found = await this.bench.sql<{ id: string; row: Row }>(
        `select id, to_jsonb(t) as row from "${modelOf(kind).table}" t where id = any ($1)`,
        [labels.map(([, id]) => id)],
      );
      const byId = new Map(found.map(({ id, row }) => [id, row]));
      this.rows.set(kind, new Map(labels.map(([label, id]) => [label, byId.get(id) as Row])));
    }
    return this;
  }

  end(): Promise<void> {
    return this.client.end();
  }

  /** All of it for one sitter; what differs from the table, in words. */
  async all(sitter: Sitter, kinds: readonly Kind[] = TABLES): Promise<string[]> {
    await this.begin(sitter);
    try {
      const surprises: string[] = [];
      for (const kind of kinds)
        surprises.push(
          ...(await this.reads(sitter, kind)),
          ...(await this.writes(sitter, kind)),
          ...(await this.moves(sitter, kind)),
          ...(await this.pulls(sitter, kind)),
        );
      return surprises;
    } finally {
      await this.client.query('rollback');
    }
  }

  private async begin({ principal }: Sitter): Promise<void> {
    await this.client.query(`begin; ${this.broken?.() ?? ''}; ${actAsSql(principal as Principal, 'probe')}`);
  }

  private async reads(sitter: Sitter, kind: Kind): Promise<string[]> {
    const uuids = [...this.rowsOf(kind).values()].map(({ id }) => literal(id as string));
    const sql = `select id from "${modelOf(kind).table}" where id in (${uuids.join(', ') || 'null'})`;
    this.probes += uuids.length;
    await this.client.query('savepoint reading');
    const found = await this.client.query<{ id: string }>(sql).then(
      ({ rows }) => new Set(rows.map(({ id }) => id)),
      (error: { code?: string }) => {
        if (error.code !== DENIED) throw error;
        return new Set<string>();
      },
    );
    await this.client.query('rollback to savepoint reading');
    const seen = [...this.rowsOf(kind)].filter(([, { id }]) => found.has(id as string)).map(([label]) => label);
    return this.compare(sitter, kind, 'reads', seen, expected(this.company, kind, sitter, 'read'), Boolean(sitter.scopes) && ACROSS.includes(kind));
  }

  private async writes(sitter: Sitter, kind: Kind): Promise<string[]> {
    const { table } = modelOf(kind);
    const columns = await this.granted(kind, 'insert');
    const names = columns.map((column) => `"${column}"`).join(', ');
    const list: Record<string, string> = {};
    for (const [label, row] of this.rowsOf(kind)) {
      const where = `where id = ${literal(row.id as string)}`;
      const copy = literal(JSON.stringify({ ...row, id: crypto.randomUUID() }));
      list[`update ${label}`] = `update "${table}" set updated_at = now() ${where}`;
      list[`delete ${label}`] = `delete from "${table}" ${where}`;
      list[`create ${label}`] = names
        ? `insert into "${table}" (${names}) select ${names} from jsonb_populate_record(null::"${table}", ${copy})`
        : `insert into "${table}" default values`;
    }
    const outcomes = await this.each(list);
    const labels = (action: string) => [...this.rowsOf(kind).keys()].filter((label) => passed(outcomes[`${action} ${label}`]));
    const action = (name: string) => expected(this.company, kind, sitter, name);
    const updated = new Set([...action('update'), ...(BY_ACTION[kind] ?? []).flatMap(action)]);
    return [
      ...this.compare(sitter, kind, 'updates', labels('update'), [...updated]),
      ...this.compare(sitter, kind, 'deletes', labels('delete'), action('delete')),
      ...this.compare(sitter, kind, 'makes', labels('create'), this.makes(sitter, kind), !expected(this.company, kind, sitter, 'read').length),
    ];
  }

  /** No row leaves the rows that somebody may write: whatever its scope is decided by becomes only what another of theirs has. */
  private async moves(sitter: Sitter, kind: Kind): Promise<string[]> {
    // A key opens no more than its maker does, who is tried as well.
    if (sitter.scopes) return [];
    const writable = expected(this.company, kind, sitter, 'update');
    const columns = SCOPED_BY.filter(({ kinds, roles }) => kinds.includes(kind) && sitter.roles.every((role) => this.scoped(kind, role, roles)));
    const list: Record<string, string> = {};
    const rows = this.rowsOf(kind);
    for (const { column, nullable } of columns) {
      const lawful = new Set(writable.map((label) => rows.get(label)?.[column]));
      const targets = new Map([...rows].map(([label, row]) => [row[column] as string | null, label]).reverse() as [string | null, string][]);
      if (nullable) targets.delete(null);
      else targets.set(null, 'nobody');
      for (const [value, target] of targets)
        for (const label of writable)
          if (!lawful.has(value))
            list[`${label}.${column} to that of ${target}`] =
              `update "${modelOf(kind).table}" set "${column}" = ${value === null ? 'null' : literal(value)} where id = ${literal(rows.get(label)?.id as string)}`;
    }
    const outcomes = await this.each(list);
    return Object.entries(outcomes)
      .filter(([, outcome]) => outcome === 'PB001')
      .map(([move]) => `${sitter.name} moves ${kind} ${move}`);
  }

  /** No record of somebody else's comes into sight, or under one's pen, by a record of one's own that names it. */
  private async pulls(sitter: Sitter, kind: Kind): Promise<string[]> {
    if (sitter.scopes) return [];
    const insertable = await this.granted(kind, 'insert');
    const updatable = await this.granted(kind, 'update');
    const { table, fields } = modelOf(kind);
    const makes = this.makes(sitter, kind)[0];
    const writes = expected(this.company, kind, sitter, 'update')[0];
    const names = insertable.map((name) => `"${name}"`).join(', ');
    const list: Record<string, [string, string]> = {};
    for (const { kind: type, target, column } of fields.values()) {
      const to = type === 'ref' && target && column ? modelByClass(target()).name : '';
      if (!TABLES.includes(to)) continue;
      for (const [label, { id }] of this.rowsOf(to))
        for (const [how, then] of this.reaches(sitter, to, label)) {
          if (makes && insertable.includes(column)) {
            const copy = literal(JSON.stringify({ ...this.rowsOf(kind).get(makes), id: crypto.randomUUID(), ...FREE[kind], [column]: id }));
            const made = `insert into "${table}" (${names}) select ${names} from jsonb_populate_record(null::"${table}", ${copy})`;
            list[`making ${kind} ${makes} with ${column}: ${how} ${to} ${label}`] = [made, then];
          }
          if (writes && updatable.includes(column)) {
            const given = `update "${table}" set "${column}" = ${literal(id as string)} where id = ${literal(this.rowsOf(kind).get(writes)?.id as string)}`;
            list[`giving ${kind} ${writes} ${column}: ${how} ${to} ${label}`] = [given, then];
          }
        }
    }
    const outcomes = await this.each(list);
    return Object.entries(outcomes)
      .filter(([key, outcome]) => outcome === 'PB001' && !PULLS.some(({ by, what }) => by.test(sitter.name) && what.test(key)))
      .map(([key]) => `${sitter.name} pulls by ${key}`);
  }

  /** What somebody may not do with a record, as statements that find it where they may. */
  private reaches(sitter: Sitter, kind: Kind, label: string): [how: string, sql: string][] {
    const { table } = modelOf(kind);
    const where = `where id = ${literal(this.rowsOf(kind).get(label)?.id as string)}`;
    const may = (action: string) => expected(this.company, kind, sitter, action).includes(label);
    const found: [string, string][] = [];
    if (!may('read')) found.push(['read', `select id from "${table}" ${where}`]);
    if (!may('update') && !(BY_ACTION[kind] ?? []).some(may)) found.push(['write', `update "${table}" set updated_at = now() ${where}`]);
    return found;
  }

  /** Whether a role's writing of the kind is decided by the column at all, or the role writes none. */
  private scoped(kind: Kind, role: Column, roles: readonly Column[]): boolean {
    return roles.includes(role) || expected(this.company, kind, role, 'update').length === 0;
  }

  /** Columns that somebody may read though the table hides them, or may not though it shows them. */
  async columns(sitter: Sitter, kinds: readonly Kind[] = TABLES): Promise<string[]> {
    await this.begin(sitter);
    try {
      const surprises: string[] = [];
      for (const kind of kinds) {
        const granted = new Set(await this.granted(kind, 'select'));
        const reads = opens(kind, sitter, 'read');
        for (const field of modelOf(kind).fields.values()) {
          if (!field.column || field.internal) continue;
          this.probes += 1;
          const shown = reads && readersOf(this.company, kind, sitter, field.name) !== null;
          if (granted.has(field.column) === shown || (!reads && granted.size === 0)) continue;
          surprises.push(`${sitter.name} ${shown ? 'is not granted' : 'is granted'} ${kind}.${field.name}`);
        }
      }
      return surprises;
    } finally {
      await this.client.query('rollback');
    }
  }

  /** A key that writes and doesn't read still makes records, as far as it need not see what they hang on. */
  private makes(sitter: Sitter, kind: Kind): string[] {
    return opens(kind, sitter, 'create') ? expected(this.company, kind, { ...sitter, scopes: null }, 'create') : [];
  }

  /** Uses of a column that isn't shown, each of which must be refused; of tables of which somebody sees rows. */
  async uses(sitter: Sitter): Promise<string[]> {
    await this.begin(sitter);
    try {
      const list: Record<string, string> = {};
      for (const kind of TABLES) {
        const { table, fields } = modelOf(kind);
        if (!opens(kind, sitter, 'read')) continue;
        const hidden = [...fields.values()].filter(
          ({ name, column, internal }) => column && !internal && readersOf(this.company, kind, sitter, name) === null,
        );
        for (const { name, column } of hidden) {
          const uses = [
            `select "${column}" from "${table}"`,
            `select id from "${table}" where "${column}" is not null`,
            `select id from "${table}" order by "${column}"`,
            `select count(*) from "${table}" group by "${column}"`,
            `select max("${column}"::text) from "${table}"`,
            `select t from "${table}" t`,
            `select to_jsonb(t) from "${table}" t`,
            `select t."${column}" from (select * from "${table}") t`,
            `update "${table}" set updated_at = now() returning "${column}"`,
            `update "${table}" set updated_at = now() where "${column}" is not null`,
            `delete from "${table}" where "${column}" is not null`,
          ];
          for (const sql of uses) list[`${sitter.name} ${kind}.${name}: ${sql}`] = sql;
        }
      }
      const outcomes = await this.each(list);
      return Object.entries(outcomes)
        .filter(([, outcome]) => outcome !== DENIED)
        .map(([use, outcome]) => `${use}: ${outcome}`);
    } finally {
      await this.client.query('rollback');
    }
  }

  /** Columns of a kind that somebody may read. */
  async readable(sitter: Sitter, kind: Kind): Promise<Set<string>> {
    await this.begin(sitter);
    try {
      return new Set(await this.granted(kind, 'select'));
    } finally {
      await this.client.query('rollback');
    }
  }

  private async granted(kind: Kind, what: 'select' | 'insert' | 'update'): Promise<string[]> {
    const { rows } = await this.client.query<{ name: string }>(
      `select attname::text as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
        and has_column_privilege(attrelid, attnum, $2)`,
      [`public."${modelOf(kind).table}"`, what],
    );
    return rows.map(({ name }) => name);
  }

  private async each(list: Record<string, string | [act: string, then: string]>): Promise<Record<string, Outcome>> {
    const entries = Object.keys(list);
    if (entries.length === 0) return {};
    this.probes += entries.length;
    const steps = Object.fromEntries(Object.entries(list).map(([key, step]) => [key, typeof step === 'string' ? [step] : step]));
    await this.client.query(`select set_config('probe.list', $1, true)`, [JSON.stringify(steps)]);
    await this.client.query(EACH);
    const { rows } = await this.client.query<{ found: string }>(`select current_setting('probe.found') as found`);
    return JSON.parse(rows[0]?.found as string) as Record<string, Outcome>;
  }

  private rowsOf(kind: Kind): Map<string, Row> {
    return this.rows.get(kind) as Map<string, Row>;
  }

  private compare({ name }: Sitter, kind: Kind, does: string, found: string[], wanted: string[], atMost = false): string[] {
    const [more, less] = [found.filter((label) => !wanted.includes(label)), wanted.filter((label) => !found.includes(label))];
    return [
      ...(more.length > 0 ? [`${name} ${does} ${kind} ${more.sort().join(', ')}: not by the table`] : []),
      ...(less.length > 0 && !atMost ? [`${name} ${does} no ${kind} ${less.sort().join(', ')}: the table says so`] : []),
    ];
  }
}
