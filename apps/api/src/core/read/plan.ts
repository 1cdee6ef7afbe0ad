import type { FieldNode } from 'graphql';
import { toTypeId } from '../ids.js';
import type { ListArgs, Where } from '../model/graph.js';
import { type Class, type FieldMeta, fieldOf, type Model, modelOf } from '../model/registry.js';
import { trimDecimal } from '../money.js';
import type { Access, EntityAccess } from '../policy/access.js';
import { keep } from './kept.js';
import { beyondSql, cursorSql, type Fallback, orderKeys, orderSql, pageSize } from './order.js';
import { Page, type PageRow } from './page.js';
import { type Asked, argumentsOf, askedOf, asks, pageKey, type SelectionContext } from './selection.js';
import { columnList, fieldSql, jsonObject, quote, SqlText, whereClause } from './sql.js';
import { WhereBuilder } from './where.js';

/**
 * One statement per root field: the columns that were asked for, the rows they point to and the pages that hang on
 * them, nested as JSON. Hydrating turns the answer into plain rows in the shape of the graph.
 */
export type Row = Record<string, unknown>;
type Hydrate = (row: Row) => void;

/**
 * Selections of the same row. Each group is one place in the document; they share the row's columns, but not its
 * pages, which may differ in their arguments: `a: account { contacts(first: 1) … } b: account { contacts(first: 2) … }`.
 */
type Groups = readonly (readonly FieldNode[])[];

/** What is read of one row, and how it becomes a row of the graph. */
interface Selected {
  model: Model;
  alias: string;
  access: EntityAccess;
  /** Key in the row and SQL expression. */
  columns: Map<string, string>;
  steps: Hydrate[];
  /** The row's own id is read. */
  hasId: boolean;
  refs: Map<string, (readonly FieldNode[])[]>;
  abilities: Set<string>;
  pages: Map<string, { field: FieldMeta; asked: Asked }>;
}

/** Further columns that a field resolved in TypeScript needs from its row. */
const needs = new Map<string, string[]>();
export function fieldNeeds(type: string, field: string, columns: string[]): void {
  needs.set(`${type}.${field}`, columns);
}

export class Plan {
  sql = new SqlText();
  /** Everything that was asked for comes with the statement: no field of these rows is resolved in TypeScript. */
  complete = true;

  constructor(
    private readonly context: SelectionContext,
    private readonly access: Access,
  ) {}

  /** A page of a list, or all rows for which a condition holds. `scope` is SQL over the alias that joins it to a parent. */
  page(model: Model, nodes: readonly FieldNode[], args: ListArgs, scope: (alias: string) => string, fallback: Fallback[], nested: boolean) {
    const shape = () => this.shape(model, nodes, !nested);
    const { alias, wants, columns, list, steps } = nested ? shape() : this.start(nodes, `page ${model.name}`, shape);
    const { limit, backwards } = pageSize(args);
    const keys = orderKeys(model, args, fallback, alias, this.access);
    const where = args.where ? new WhereBuilder(this.sql, this.access).build(model, args.where as Where, alias) : 'true';
    const filter = [scope(alias), where].filter((part) => part !== 'true');
    const beyond = [
      ...(wants.rows && args.after ? [beyondSql(this.sql, keys, args.after, false)] : []),
      ...(wants.rows && args.before ? [beyondSql(this.sql, keys, args.before, true)] : []),
    ];
    const cursor = wants.cursors ? cursorSql(keys) : null;
    const what = nested
      ? `${jsonObject(cursor ? new Map(columns).set('_cursor', cursor) : columns)} as o`
      : `${list}${cursor ? `, ${cursor} as "_cursor"` : ''}`;
    const from = `from ${this.relation(model)} ${alias}`;
    const build = (found: Row[] | null, total: number | null): Page => {
      const rows = found ?? [];
      if (steps.length > 0) for (const row of rows) hydrate(steps, row);
      return new Page(rows as PageRow[], limit, backwards, args.after != null, args.before != null, total);
    };
    return {
      rows: `select ${what} ${from}${whereClause([...filter, ...beyond])} order by ${orderSql(keys, backwards)} limit ${limit + 1}`,
      count: wants.total ? `select count(*)::int as n ${from}${whereClause(filter)}` : null,
      wantsRows: wants.rows,
      build,
    };
  }

  /** One row by a condition over the alias. */
  one(model: Model, nodes: readonly FieldNode[], condition: (alias: string, sql: SqlText) => string) {
    const { alias, list, steps } = this.start(nodes, `one ${model.name}`, () => {
      const { alias, columns, steps } = this.object(model, [nodes], this.sql.alias(), true);
      return { alias, list: columnList(columns), steps };
    });
    return {
      text: `select ${list} from ${this.relation(model)} ${alias} where ${condition(alias, this.sql)}`,
      hydrate: (row: Row) => hydrate(steps, row),
    };
  }

  /** The part of a statement that follows from the document and the caller alone: worked out once, then gone on from. */
  private start<T>(nodes: readonly FieldNode[], purpose: string, make: () => T): T {
    const { made, sql, complete } = keep(nodes, this.context, this.access, purpose, () => ({ made: make(), sql: this.sql, complete: this.complete }));
    this.sql = sql.fork();
    this.complete = complete;
    return made;
  }

  private shape(model: Model, nodes: readonly FieldNode[], root: boolean) {
    const wants = this.pageWants(model, nodes);
    const { alias, columns, steps } = this.object(model, wants.groups, this.sql.alias(), root);
    return { alias, wants, columns, list: columnList(columns), steps };
  }

  private fieldsOf(type: string, nodes: readonly FieldNode[]): Asked[] {
    return askedOf(
      this.context,
      type,
      nodes.map((node) => node.selectionSet),
    );
  }

  private pageWants(model: Model, nodes: readonly FieldNode[]) {
    const groups: FieldNode[][] = [];
    let cursors = false;
    let total = false;
    let rows = false;
    for (const { name, nodes: under } of this.fieldsOf(`${model.name}Connection`, nodes)) {
      rows ||= name === 'nodes' || name === 'edges' || name === 'pageInfo';
      if (name === 'nodes') groups.push(under);
      else if (name === 'edges') {
        for (const edge of this.fieldsOf(`${model.name}Edge`, under)) {
          if (edge.name === 'node') groups.push(edge.nodes);
          else if (edge.name === 'cursor') cursors = true;
        }
      } else if (name === 'pageInfo')
        cursors ||= asks(this.context, 'PageInfo', under, 'startCursor') || asks(this.context, 'PageInfo', under, 'endCursor');
      else if (name === 'totalCount') total = true;
    }
    return { groups, cursors, total, rows };
  }

  /**
   * The columns of an object and what its rows are turned into. A row at the root always has its id and its type, as
   * `node` and features rely on them; one below has what was asked for.
   */
  private object(model: Model, groups: Groups, alias: string, root = false): Selected {
    const selected: Selected = {
      model,
      alias,
      access: this.access.of(model.class),
      columns: new Map(),
      steps: [],
      hasId: false,
      refs: new Map(),
      abilities: new Set(),
      pages: new Map(),
    };
    if (root) {
      rowId(selected);
      selected.steps.push((row) => {
        row.__typename = model.name;
      });
    }
    for (const nodes of groups) for (const asked of this.fieldsOf(model.name, nodes)) this.field(selected, asked);
    for (const [key, { field, asked }] of selected.pages) this.nestedPage(selected, key, field, asked);
    for (const [name, under] of selected.refs) this.reference(selected, fieldOf(model, name), under);
    if (selected.abilities.size > 0) abilities(selected);
    return selected;
  }

  private field(selected: Selected, asked: Asked): void {
    const { model, access } = selected;
    const field = model.fields.get(asked.name);
    if (asked.name === '__typename') return;
    if (asked.name === 'viewerCan') {
      for (const { name } of this.fieldsOf(`${model.name}Abilities`, asked.nodes)) if (name !== '__typename') selected.abilities.add(name);
    } else if (!field) {
      this.complete = false;
      rowId(selected);
      for (const name of needs.get(`${model.name}.${asked.name}`) ?? []) column(selected, fieldOf(model, name));
    } else if (field.kind === 'many') {
      // A fragment that is spread at two places of the same row asks twice by the same node, maybe for different fields.
      const key = pageKey(asked.nodes[0] as FieldNode);
      const known = selected.pages.get(key)?.asked.nodes ?? [];
      selected.pages.set(key, { field, asked: { ...asked, nodes: [...known, ...asked.nodes] } });
    } else if (access.fields.has(field.name)) {
      if (field.kind === 'id') rowId(selected);
      else if (field.kind === 'ref') selected.refs.set(field.name, [...(selected.refs.get(field.name) ?? []), asked.nodes]);
      else if (field.kind === 'money') money(selected, field);
      else column(selected, field);
    }
  }

  /** What the query asks of a field of a type, among these nodes of it. */
  asked(type: string, nodes: readonly FieldNode[], field: string): FieldNode[] {
    return this.fieldsOf(type, nodes).flatMap((asked) => (asked.name === field ? asked.nodes : []));
  }

  /**
   * The record whose id an expression gives, as one JSON value. Null where the query doesn't ask for it, or the
   * viewer sees no such records.
   */
  record(of: Class, nodes: readonly FieldNode[], id: string): { sql: string; hydrate: Hydrate } | null {
    return nodes.length > 0 ? this.nested(modelOf(of), [nodes], id, true) : null;
  }

  private nested(target: Model, groups: Groups, id: string, root: boolean): { sql: string; hydrate: Hydrate } | null {
    if (!this.access.of(target.class).readable) return null;
    const alias = this.sql.alias();
    const { columns, steps } = this.object(target, groups, alias, root);
    return {
      sql: `(select ${jsonObject(columns)} from ${this.relation(target)} ${alias} where ${alias}.id = ${id})`,
      hydrate: (row) => hydrate(steps, row),
    };
  }

  /** The table, or the view: some are made for what this viewer may read. */
  private relation(model: Model): string {
    return typeof model.view === 'function' ? `(${model.view(this.access)})` : quote(model.table);
  }

  private reference({ alias, access, columns, steps }: Selected, field: FieldMeta, groups: Groups): void {
    const id = fieldSql(access, field, alias);
    const record = this.nested(modelOf((field.target as () => never)()), groups, field.history ? `relata.current_id(${id})` : id, false);
    if (!record) return;
    columns.set(field.name, record.sql);
    steps.push((row) => {
      if (row[field.name]) record.hydrate(row[field.name] as Row);
    });
  }

  private nestedPage(selected: Selected, key: string, field: FieldMeta, asked: Asked): void {
    const { model, alias, columns, steps } = selected;
    const target = modelOf((field.target as () => never)());
    const back = fieldOf(target, field.mappedBy as string);
    const args = argumentsOf<ListArgs>(this.context, model.name, asked);
    const access = this.access.of(target.class);
    // Where the viewer may not see what the rows point to, the page is empty like an invisible row.
    if (!access.readable || !access.fields.has(back.name)) {
      steps.push((row) => {
        row[key] = row[field.name] = new Page([], 0, false, false, false, 0);
      });
      return;
    }
    const name = `_page${columns.size}`;
    const total = `${name}_total`;
    const joined = (inner: string) => `${fieldSql(access, back, inner)} = ${alias}.id`;
    const page = this.page(target, asked.nodes, args, joined, field.orderBy ?? target.orderBy, true);
    if (page.wantsRows) columns.set(name, `(select json_agg(r.o) from (${page.rows}) r)`);
    if (page.count) columns.set(total, `(${page.count})`);
    steps.push((row) => {
      row[key] = row[field.name] = page.build(row[name] as Row[] | null, row[total] as number | null);
    });
  }
}

function rowId(selected: Selected): void {
  if (selected.hasId) return;
  selected.hasId = true;
  selected.columns.set('id', `${selected.alias}.id`);
  const { prefix } = selected.model;
  selected.steps.push((row) => {
    row.id = toTypeId(prefix, row.id as string);
  });
}

function hydrate(steps: Hydrate[], row: Row): void {
  for (const step of steps) step(row);
}

/** Decimals travel as text, so that they stay exact in JSON. */
function column({ access, alias, columns }: Selected, field: FieldMeta): void {
  if (!access.fields.has(field.name)) return;
  const kind = field.valueKind ?? field.kind;
  const value = fieldSql(access, field, alias);
  columns.set(field.name, kind === 'decimal' || field.kind === 'money' ? `(${value})::text` : value);
}

/** An amount is one value with its currency; the column of the currency may be asked for by itself as well. */
function money(selected: Selected, field: FieldMeta): void {
  const { model, columns, steps, alias } = selected;
  if (columns.has(field.name)) return;
  column(selected, field);
  columns.set('_currency', fieldSql(selected.access, fieldOf(model, 'currency'), alias));
  steps.push((row) => {
    if (row[field.name] !== null) row[field.name] = { amount: trimDecimal(row[field.name] as string), currency: row._currency };
  });
}

/** What the viewer may do with the row, from the same conditions as the database's policies. */
function abilities({ access, alias, columns, abilities: names }: Selected): void {
  const known = new Map([...names].map((name) => [name, `coalesce(${access.condition(name, alias) ?? 'false'}, false)`]));
  columns.set('viewerCan', jsonObject(known));
}
