import { modelOf as modelByClass } from '../../../apps/api/src/core/model/registry.js';
import type { Column } from '../company.js';
import type { Sitter } from '../seats.js';
import { BY_ACTION, expected, type Kind, opens } from '../table.js';
import { FREE, PULLS, SCOPED_BY } from './moves.js';
import { DENIED, literal, modelOf, NO_ROW, type Outcome, SqlSession, TABLES } from './sql-session.js';

/** Anything but a refusal: a rule of the table that stands in the way is asked after the policy. */
const passed = (outcome: Outcome | undefined): boolean => outcome !== undefined && outcome !== DENIED && outcome !== NO_ROW;

/** Whose rows are decided by records of another domain, which the key of an API client need not open. */
const ACROSS: Kind[] = ['Invitation'];

/** The scopes of rows in SQL alone, through the API's sign-in, against the table of policy.md. */
export class SqlProof extends SqlSession {
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
      const copy = literal(JSON.stringify({ ...row, id: crypto.randomUUID(), ...FREE[kind] }));
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

  /** A key that writes and doesn't read still makes records, as far as it need not see what they hang on. */
  private makes(sitter: Sitter, kind: Kind): string[] {
    return opens(kind, sitter, 'create') ? expected(this.company, kind, { ...sitter, scopes: null }, 'create') : [];
  }

  private compare({ name }: Sitter, kind: Kind, does: string, found: string[], wanted: string[], atMost = false): string[] {
    const [more, less] = [found.filter((label) => !wanted.includes(label)), wanted.filter((label) => !found.includes(label))];
    return [
      ...(more.length > 0 ? [`${name} ${does} ${kind} ${more.sort().join(', ')}: not by the table`] : []),
      ...(less.length > 0 && !atMost ? [`${name} ${does} no ${kind} ${less.sort().join(', ')}: the table says so`] : []),
    ];
  }
}
