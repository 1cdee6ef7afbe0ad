import pg from 'pg';
import { loginUrl } from '../../../apps/api/src/core/database/logins.js';
import { actAsSql } from '../../../apps/api/src/core/database/session.js';
import { uuidOf } from '../../../apps/api/src/core/ids.js';
import { type Model, modelByName } from '../../../apps/api/src/core/model/registry.js';
import type { Principal } from '../../../apps/api/src/core/policy/principal.js';
import type { TestBench } from '../../../apps/api/src/testing/call.js';
import { TEST_SECRET } from '../../../apps/api/src/testing/database.js';
import type { Column, Company } from '../company.js';
import type { Sitter } from '../seats.js';
import { BY_ACTION, expected, KINDS, type Kind, opens, readersOf } from '../table.js';
import { SCOPED_BY } from './moves.js';

type Row = Record<string, unknown>;
/** What came of a statement: `done` with so many rows, or the SQLSTATE of the refusal. */
type Outcome = string;

/** Runs each statement of a list as whoever has begun, undoes it, and answers what came of it: all of it in one round trip. */
const EACH = `do $probe$ declare step record; n bigint; found jsonb := '{}'; begin
  for step in select * from jsonb_each_text(current_setting('probe.list')::jsonb) loop
    begin
      execute step.value;
      get diagnostics n = row_count;
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
        surprises.push(...(await this.reads(sitter, kind)), ...(await this.writes(sitter, kind)), ...(await this.moves(sitter, kind)));
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
    return this.compare(sitter, kind, 'reads', seen, expected(this.company, kind, sitter, 'read'));
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

  private async granted(kind: Kind, what: 'select' | 'insert' | 'update'): Promise<string[]> {
    const { rows } = await this.client.query<{ name: string }>(
      `select attname::text as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
        and has_column_privilege(attrelid, attnum, $2)`,
      [`public."${modelOf(kind).table}"`, what],
    );
    return rows.map(({ name }) => name);
  }

  private async each(list: Record<string, string>): Promise<Record<string, Outcome>> {
    const entries = Object.keys(list);
    if (entries.length === 0) return {};
    this.probes += entries.length;
    await this.client.query(`select set_config('probe.list', $1, true)`, [JSON.stringify(list)]);
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
