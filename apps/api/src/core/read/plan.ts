import type { FieldNode } from 'graphql';
import { toTypeId } from '../ids.js';
import type { ListArgs, Where } from '../model/graph.js';
import { type Class, type FieldMeta, fieldOf, type Model, modelOf, type OrderDefault } from '../model/registry.js';
import type { Access } from '../policy/access.js';
import { beyondSql, cursorSql, orderKeys, orderSql, pageSize } from './order.js';
import { Page, type PageRow } from './page.js';
import { type Asked, argumentsOf, askedOf, asks, type SelectionContext } from './selection.js';
import { fieldSql, literal, quote, SqlText } from './sql.js';
import { WhereBuilder } from './where.js';

/**
 * One statement per root field: the columns that were asked for, the rows they point to and the pages that hang on
 * them, nested as JSON. Hydrating turns the answer into plain rows in the shape of the graph.
 */
export type Row = Record<string, unknown>;
type Hydrate = (row: Row) => void;

interface Selected {
  /** Pairs of key and SQL expression. */
  columns: [key: string, sql: string][];
  hydrate: Hydrate;
}

/** Further columns that a field resolved in TypeScript needs from its row. */
const needs = new Map<string, string[]>();
export function fieldNeeds(type: string, field: string, columns: string[]): void {
  needs.set(`${type}.${field}`, columns);
}

export class Plan {
  readonly sql = new SqlText();
  private readonly filters: WhereBuilder;

  constructor(
    private readonly context: SelectionContext,
    private readonly access: Access,
  ) {
    this.filters = new WhereBuilder(this.sql, access);
  }

  /** A page of a list, or all rows for which a condition holds. `scope` is SQL over the alias that joins it to a parent. */
  page(model: Model, nodes: readonly FieldNode[], args: ListArgs, scope: (alias: string) => string, fallback: OrderDefault[], nested: boolean) {
    const alias = this.sql.alias();
    const { limit, backwards } = pageSize(args);
    const wants = this.pageWants(model, nodes);
    const keys = orderKeys(model, args, fallback, alias, this.access);
    const filter = [scope(alias), args.where ? this.filters.build(model, args.where as Where, alias) : 'true'].filter((part) => part !== 'true');
    const beyond = [
      ...(args.after ? [beyondSql(this.sql, keys, args.after, false)] : []),
      ...(args.before ? [beyondSql(this.sql, keys, args.before, true)] : []),
    ];
    const selected = this.object(model, wants.nodes, alias);
    if (wants.cursors) selected.columns.push(['_cursor', cursorSql(keys)]);
    const from = `from ${this.relation(model)} ${alias}`;
    const rows = (columns: string) =>
      `select ${columns} ${from}${whereClause([...filter, ...beyond])} order by ${orderSql(keys, backwards)} limit ${limit + 1}`;
    const build = (found: Row[] | null, total: number | null): Page => {
      const list = found ?? [];
      for (const row of list) selected.hydrate(row);
      return new Page(list as PageRow[], limit, backwards, args.after != null, args.before != null, total);
    };
    return {
      rows: nested ? rows(`${jsonObject(selected.columns)} as o`) : rows(columnList(selected.columns)),
      count: wants.total ? `select count(*)::int as n ${from}${whereClause(filter)}` : null,
      wantsRows: wants.rows,
      build,
    };
  }

  /** One row by a condition over the alias. */
  one(model: Model, nodes: readonly FieldNode[], condition: (alias: string, sql: SqlText) => string) {
    const alias = this.sql.alias();
    const selected = this.object(model, nodes, alias);
    return {
      text: `select ${columnList(selected.columns)} from ${this.relation(model)} ${alias} where ${condition(alias, this.sql)}`,
      hydrate: selected.hydrate,
    };
  }

  /** The table, or the view: some are made for what this viewer may read. */
  private relation(model: Model): string {
    return typeof model.view === 'function' ? `(${model.view(this.access)})` : quote(model.table);
  }

  private pageWants(model: Model, nodes: readonly FieldNode[]) {
    const type = `${model.name}Connection`;
    const asked = askedOf(
      this.context,
      type,
      nodes.map((node) => node.selectionSet),
    );
    const rows: FieldNode[] = [];
    let cursors = false;
    let total = false;
    for (const { name, nodes: under } of asked) {
      if (name === 'nodes') rows.push(...under);
      else if (name === 'edges') {
        for (const edge of askedOf(
          this.context,
          `${model.name}Edge`,
          under.map((node) => node.selectionSet),
        )) {
          if (edge.name === 'node') rows.push(...edge.nodes);
          else if (edge.name === 'cursor') cursors = true;
        }
      } else if (name === 'pageInfo')
        cursors ||= asks(this.context, 'PageInfo', under, 'startCursor') || asks(this.context, 'PageInfo', under, 'endCursor');
      else if (name === 'totalCount') total = true;
    }
    return { nodes: rows, cursors, total, rows: asked.some(({ name }) => name === 'nodes' || name === 'edges' || name === 'pageInfo') };
  }

  /** The columns of an object and what its rows are turned into. */
  private object(model: Model, nodes: readonly FieldNode[], alias: string): Selected {
    const access = this.access.of(model.class);
    const columns = new Map<string, string>([['id', `${alias}.id`]]);
    const steps: Hydrate[] = [
      (row) => {
        row.id = toTypeId(model.prefix, row.id as string);
        row.__typename = model.name;
      },
    ];
    const refs = new Map<string, FieldNode[]>();

    const column = (field: FieldMeta) => {
      if (!access.fields.has(field.name)) return;
      const exact = field.kind === 'decimal' || field.kind === 'money';
      columns.set(field.name, exact ? `(${fieldSql(access, field, alias)})::text` : fieldSql(access, field, alias));
    };

    for (const asked of askedOf(
      this.context,
      model.name,
      nodes.map((node) => node.selectionSet),
    )) {
      const field = model.fields.get(asked.name);
      if (asked.name === 'viewerCan') this.abilities(model, asked, alias, columns);
      else if (!field) for (const name of needs.get(`${model.name}.${asked.name}`) ?? []) column(fieldOf(model, name));
      else if (field.kind === 'ref') refs.set(field.name, [...(refs.get(field.name) ?? []), ...asked.nodes]);
      else if (field.kind === 'many') this.nestedPage(model, field, asked, alias, columns, steps);
      else {
        column(field);
        if (field.kind === 'money' && access.fields.has(field.name)) this.money(model, field, alias, columns, steps);
      }
    }
    for (const [name, under] of refs) this.reference(model, fieldOf(model, name), under, alias, columns, steps);
    return {
      columns: [...columns],
      hydrate:
        steps.length === 1
          ? (steps[0] as Hydrate)
          : (row) => {
              for (const step of steps) step(row);
            },
    };
  }

  private money(model: Model, { name }: FieldMeta, alias: string, columns: Map<string, string>, steps: Hydrate[]): void {
    columns.set('currency', `${alias}.${quote(fieldOf(model, 'currency').column)}`);
    steps.push((row) => {
      if (typeof row[name] === 'string') row[name] = { amount: trimDecimal(row[name]), currency: row.currency };
    });
  }

  /** What the query asks of a field of a type, among these nodes of it. */
  asked(type: string, nodes: readonly FieldNode[], field: string): FieldNode[] {
    const sets = nodes.map((node) => node.selectionSet);
    return askedOf(this.context, type, sets).flatMap((asked) => (asked.name === field ? asked.nodes : []));
  }

  /**
   * The record whose id an expression gives, as one JSON value. Null where the query doesn't ask for it, or the
   * viewer sees no such records.
   */
  record(of: Class, nodes: readonly FieldNode[], id: string): { sql: string; hydrate: Hydrate } | null {
    const target = modelOf(of);
    if (nodes.length === 0 || !this.access.of(of).readable) return null;
    const alias = this.sql.alias();
    const { columns, hydrate } = this.object(target, nodes, alias);
    return { sql: `(select ${jsonObject(columns)} from ${this.relation(target)} ${alias} where ${alias}.id = ${id})`, hydrate };
  }

  private reference(model: Model, field: FieldMeta, nodes: FieldNode[], alias: string, columns: Map<string, string>, steps: Hydrate[]): void {
    const target = modelOf((field.target as () => never)());
    const access = this.access.of(model.class);
    if (!access.fields.has(field.name)) return;
    const id = fieldSql(access, field, alias);
    const record = this.record(target.class, nodes, field.history ? `relata.current_id(${id})` : id);
    if (!record) return;
    columns.set(field.name, record.sql);
    steps.push((row) => {
      if (row[field.name]) record.hydrate(row[field.name] as Row);
    });
  }

  private nestedPage(model: Model, field: FieldMeta, asked: Asked, alias: string, columns: Map<string, string>, steps: Hydrate[]): void {
    const target = modelOf((field.target as () => never)());
    const back = fieldOf(target, field.mappedBy as string);
    const args = argumentsOf<ListArgs>(this.context, model.name, asked);
    // Where the viewer may not see what the rows point to, the page is empty like an invisible row.
    if (!this.access.of(target.class).readable || !this.access.of(target.class).fields.has(back.name)) {
      steps.push((row) => {
        row[asked.key] = new Page([], 0, false, false, false, 0);
      });
      return;
    }
    const page = this.page(
      target,
      asked.nodes,
      args,
      (inner) => `${inner}.${quote(back.column)} = ${alias}.id`,
      field.orderBy ?? target.orderBy,
      true,
    );
    if (page.wantsRows) columns.set(asked.key, `(select json_agg(r.o) from (${page.rows}) r)`);
    if (page.count) columns.set(`${asked.key}_total`, `(${page.count})`);
    steps.push((row) => {
      row[asked.key] = page.build(row[asked.key] as Row[] | null, row[`${asked.key}_total`] as number | null);
    });
  }

  /** What the viewer may do with the row, from the same conditions as the database's policies. */
  private abilities(model: Model, { nodes }: Asked, alias: string, columns: Map<string, string>): void {
    const access = this.access.of(model.class);
    const asked = askedOf(
      this.context,
      `${model.name}Abilities`,
      nodes.map((node) => node.selectionSet),
    ).map(({ name }) => name);
    const known = new Map<string, string>(
      [...new Set(asked)].filter((name) => name !== '__typename').map((name) => [name, access.condition(name, alias) ?? 'false']),
    );
    columns.set('viewerCan', jsonObject([...known].map(([name, condition]) => [name, `coalesce(${condition}, false)`])));
  }
}

const whereClause = (parts: string[]): string => (parts.length > 0 ? ` where ${parts.join(' and ')}` : '');
const columnList = (columns: [string, string][]): string => columns.map(([key, sql]) => `${sql} as ${quote(key)}`).join(', ');

/** PostgreSQL functions take at most 100 arguments, so that wide objects are put together from parts. */
function jsonObject(columns: [string, string][]): string {
  if (columns.length > 45) return `(${jsonObject(columns.slice(0, 45))}::jsonb || ${jsonObject(columns.slice(45))}::jsonb)`;
  return `json_build_object(${columns.map(([key, sql]) => `${literal(key)}, ${sql}`).join(', ')})`;
}

/** `120.5000` → `120.50`: at least two decimals, no further zeros. */
export function trimDecimal(text: string): string {
  const dot = text.indexOf('.');
  if (dot < 0) return text;
  let end = text.length;
  while (end > dot + 3 && text[end - 1] === '0') end -= 1;
  return text.slice(0, end);
}
