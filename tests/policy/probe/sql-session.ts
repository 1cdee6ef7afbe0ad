import pg from 'pg';
import { loginUrl } from '../../../apps/api/src/core/database/logins.js';
import { actAsSql } from '../../../apps/api/src/core/database/session.js';
import { uuidOf } from '../../../apps/api/src/core/ids.js';
import { type Model, modelByName } from '../../../apps/api/src/core/model/registry.js';
import type { Principal } from '../../../apps/api/src/core/policy/principal.js';
import type { TestBench } from '../../../apps/api/src/testing/call.js';
import { TEST_SECRET } from '../../../apps/api/src/testing/database.js';
import type { Company } from '../company.js';
import type { Sitter } from '../seats.js';
import { KINDS, type Kind } from '../table.js';

export type Row = Record<string, unknown>;
/** What came of a statement: `done` with so many rows, or the SQLSTATE of the refusal. */
export type Outcome = string;

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
export const DENIED = '42501';
export const NO_ROW = 'PB000';
export const TABLES: Kind[] = KINDS.filter((kind) => !modelByName(kind)?.view);
export const modelOf = (kind: Kind): Model => modelByName(kind) as Model;
export const literal = pg.escapeLiteral;

/** Transactions as somebody, around the graph: their rows by label, their grants, and statements that are undone. */
export class SqlSession {
  probes = 0;
  protected readonly client: pg.Client;
  /** Rows as they are, by kind and label. */
  private readonly rows = new Map<Kind, Map<string, Row>>();

  constructor(
    protected readonly bench: TestBench,
    protected readonly company: Company,
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

  protected async begin({ principal }: Sitter): Promise<void> {
    await this.client.query(`begin; ${this.broken?.() ?? ''}; ${actAsSql(principal as Principal, 'probe')}`);
  }

  protected async granted(kind: Kind, what: 'select' | 'insert' | 'update'): Promise<string[]> {
    const { rows } = await this.client.query<{ name: string }>(
      `select attname::text as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
        and has_column_privilege(attrelid, attnum, $2)`,
      [`public."${modelOf(kind).table}"`, what],
    );
    return rows.map(({ name }) => name);
  }

  protected async each(list: Record<string, string | [act: string, then: string]>): Promise<Record<string, Outcome>> {
    const entries = Object.keys(list);
    if (entries.length === 0) return {};
    this.probes += entries.length;
    const steps = Object.fromEntries(Object.entries(list).map(([key, step]) => [key, typeof step === 'string' ? [step] : step]));
    await this.client.query(`select set_config('probe.list', $1, true)`, [JSON.stringify(steps)]);
    await this.client.query(EACH);
    const { rows } = await this.client.query<{ found: string }>(`select current_setting('probe.found') as found`);
    return JSON.parse(rows[0]?.found as string) as Record<string, Outcome>;
  }

  protected rowsOf(kind: Kind): Map<string, Row> {
    return this.rows.get(kind) as Map<string, Row>;
  }
}
