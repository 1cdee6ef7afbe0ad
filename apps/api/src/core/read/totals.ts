import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { BadInput, Forbidden } from '../errors.js';
import { toTypeId } from '../ids.js';
import { type Class, type FieldMeta, fieldOf, type Model, modelOf } from '../model/registry.js';
import type { Access } from '../policy/access.js';
import { beyondSql, cursorSql, type OrderKey, orderSql, pageSize } from './order.js';
import { Page, type PageRow } from './page.js';
import { Plan, type Row } from './plan.js';
import { selectionContext } from './selection.js';
import { fieldSql, literal, quote } from './sql.js';
import type { Amounts, Dimension, Distinct, Mean, Measure, Share, TotalsArgs, TotalsDefinition } from './totals.schema.js';
import { WhereBuilder } from './where.js';

type Figure = Mean | Distinct | Share;
/** Those measures that are numbers by themselves. */
const figuresOf = (measures: Measure[]): Figure[] =>
  measures.filter((measure): measure is Figure => measure.kind !== undefined && measure.kind !== 'sum');

function figureSql({ kind, name }: Figure): string {
  const distinct = (column: string) => `count(distinct f.${quote(column)})`;
  if (kind === 'mean') return `round(avg(f.${quote(name)}), 4)`;
  return kind === 'distinct' ? `${distinct(name)}::int` : `round(${distinct(name)}::numeric / nullif(${distinct(`${name}_among`)}, 0), 4)`;
}

/** Those measures that are sums of amounts. */
export const amountsOf = (measures: Measure[]): Amounts[] =>
  measures.filter((measure): measure is Amounts => measure.kind === undefined || measure.kind === 'sum');

/**
 * Totals: the rows that a `where` finds, counted and summed by dimensions, in one statement under the viewer's role.
 * Amounts are summed in the company's currency at the rate of each row's day.
 */
export class Totals {
  private readonly plan: Plan;
  private readonly access: Access;
  private readonly model: Model;
  private readonly row = 't';

  constructor(
    private readonly ctx: Context,
    private readonly definition: TotalsDefinition,
    private readonly args: TotalsArgs,
    private readonly info: GraphQLResolveInfo,
  ) {
    this.access = ctx.access;
    this.plan = new Plan(selectionContext(info), this.access);
    this.model = modelOf(definition.of);
  }

  async page(): Promise<Page> {
    const dimensions = this.dimensions();
    const { limit, backwards } = pageSize(this.args);
    const keys = this.keys(dimensions);
    const groups = this.groups(dimensions);
    const count = this.wants('totalCount') ? `select count(*)::int as n from (${groups}) g` : null;
    const countParams = [...this.plan.sql.params];
    const { columns, hydrate } = this.columns(dimensions);
    const beyond = [
      ...(this.args.after ? [beyondSql(this.plan.sql, keys, this.args.after, false)] : []),
      ...(this.args.before ? [beyondSql(this.plan.sql, keys, this.args.before, true)] : []),
    ];
    const text = `select ${[...columns, `${cursorSql(keys)} as "_cursor"`].join(', ')} from (${groups}) g
      ${beyond.length > 0 ? `where ${beyond.join(' and ')}` : ''} order by ${orderSql(keys, backwards)} limit ${limit + 1}`;
    const wantsRows = ['nodes', 'edges', 'pageInfo'].some((field) => this.wants(field));
    const rows = wantsRows ? await this.ctx.read.run(text, this.plan.sql.params) : [];
    const total = count ? ((await this.ctx.read.run(count, countParams))[0]?.n as number) : null;
    for (const row of rows) hydrate(row);
    return new Page(rows as PageRow[], limit, backwards, this.args.after != null, this.args.before != null, total);
  }

  private wants(field: string): boolean {
    return this.plan.asked(`${this.definition.name}Connection`, this.info.fieldNodes, field).length > 0;
  }

  private dimensions(): Dimension[] {
    return [...new Set(this.args.groupBy ?? [])].map((name) => this.definition.dimensions[name] as Dimension);
  }

  /** A column of the row or of its lines; refused where the viewer may not see it. */
  private column(field: string, lines: boolean): { field: FieldMeta; sql: string } {
    const model = lines ? modelOf(this.lines().of) : this.model;
    const access = this.access.of(model.class);
    if (!access.fields.has(field)) throw new Forbidden(`You may not group or sum ${model.name} by "${field}".`);
    const meta = fieldOf(model, field);
    return { field: meta, sql: fieldSql(access, meta, lines ? 'l' : this.row) };
  }

  private lines() {
    const { lines } = this.definition;
    if (!lines) throw new Error(`${this.definition.name} has no lines`);
    return lines;
  }

  private dimensionSql(dimension: Dimension): string {
    switch (dimension.kind) {
      case 'time': {
        const { field, sql } = this.column(dimension.field, false);
        const day = field.kind === 'date' ? sql : `(${sql} at time zone 'utc')`;
        return dimension.unit === 'year' ? `extract(year from ${day})::int` : `to_char(${day}, ${literal(FORMATS[dimension.unit])})`;
      }
      case 'value':
        return this.column(dimension.field, false).sql;
      case 'record':
        return this.visible(dimension.target, this.column(dimension.field, dimension.lines ?? false).sql);
      case 'beyond': {
        // The record of a record: the category of a line's product, where the viewer sees the product.
        const { field, sql } = this.column(dimension.field, dimension.lines ?? false);
        const next = modelOf(field.target?.() as never);
        const access = this.access.of(next.class);
        if (!access.fields.has(dimension.onward)) throw new Forbidden(`You may not group by ${next.name}.${dimension.onward}.`);
        const id = `(select ${fieldSql(access, fieldOf(next, dimension.onward), 'b')} from ${quote(next.table)} b where b.id = ${sql})`;
        return this.visible(dimension.target, id);
      }
    }
  }

  /** The id of a record where the viewer sees it: all others are one group, since nothing may be counted of them. */
  private visible(target: () => Class, id: string): string {
    const model = modelOf(target());
    const rows = this.access.of(model.class).condition('read');
    if (rows === null) throw new Forbidden(`You may not group by ${model.name}.`);
    return rows === 'true' ? id : `(select v.id from ${quote(model.table)} v where v.id = ${id})`;
  }

  /** The statement inside: one row per group. Grouping by something of the lines sums the lines. */
  private groups(dimensions: Dimension[]): string {
    const { narrow } = this.definition;
    const byLines = dimensions.some((dimension) => 'lines' in dimension && dimension.lines);
    const where = [narrow?.(this.row) ?? 'true', this.where()].filter((part) => part !== 'true');
    const from = byLines
      ? `${quote(this.model.table)} ${this.row} join ${quote(modelOf(this.lines().of).table)} l on l.${quote(fieldOf(modelOf(this.lines().of), this.lines().by).column)} = ${this.row}.id`
      : `${quote(this.model.table)} ${this.row}`;
    const amounts = this.amounts(byLines);
    const figures = figuresOf(this.definition.measures);
    const facts = [
      `${this.row}.id`,
      ...dimensions.map((dimension) => `${this.dimensionSql(dimension)} as ${quote(dimension.name)}`),
      ...amounts.facts,
      ...figures.map(({ name, of }) => `${of(this.row)} as ${quote(name)}`),
      ...figures.flatMap((figure) => (figure.kind === 'share' ? [`${figure.among(this.row)} as ${quote(`${figure.name}_among`)}`] : [])),
    ];
    const names = dimensions.map(({ name }) => quote(name));
    const sums = [
      `${byLines ? 'count(distinct f.id)' : 'count(*)'}::int as "count"`,
      ...amounts.sums,
      ...figures.map((figure) => `${figureSql(figure)} as ${quote(figure.name)}`),
    ];
    // Without dimensions the one group is there even where no row is.
    return `select ${[...names.map((name) => `f.${name}`), ...sums].join(', ')} from (select ${facts.join(', ')} from ${from}${where.length > 0 ? ` where ${where.join(' and ')}` : ''}) f${names.length > 0 ? ` group by ${names.map((name) => `f.${name}`).join(', ')}` : ''}`;
  }

  /** The amounts of a row with its currency, and their sums in the company's; null where a rate is missing. */
  private amounts(byLines: boolean): { facts: string[]; sums: string[] } {
    const measures = amountsOf(this.definition.measures);
    if (measures.length === 0) return { facts: [], sums: [] };
    const currency = this.column('currency', byLines).sql;
    const dated = this.definition.day?.(this.row) ?? 'current_date';
    const facts = measures.flatMap((measure) => {
      const amount = byLines
        ? this.column(measure.lineField ?? measure.field, measure.lineField !== undefined).sql
        : this.column(measure.field, false).sql;
      const weighed = measure.weight ? `round((${amount}) * (${measure.weight(this.row)}), 4)` : amount;
      return [`${weighed} as ${quote(`${measure.name}_own`)}`, `relata.to_company(${weighed}, ${currency}, ${dated}) as ${quote(measure.name)}`];
    });
    const unknown = (name: string) => `f.${quote(name)} is null and f.${quote(`${name}_own`)} is not null`;
    const missing = measures.map(({ name }) => unknown(name)).join(' or ');
    return {
      facts: [`${currency} as currency`, ...facts],
      sums: [
        `coalesce(array_agg(distinct f.currency) filter (where ${missing}), '{}') as "missingRates"`,
        ...measures.map(
          ({ name }) => `case when count(*) filter (where ${unknown(name)}) = 0 then coalesce(sum(f.${quote(name)}), 0) end as ${quote(name)}`,
        ),
      ],
    };
  }

  private built: string | null = null;
  private where(): string {
    this.built ??= this.args.where ? new WhereBuilder(this.plan.sql, this.access).build(this.model, this.args.where, this.row) : 'true';
    return this.built;
  }

  /** The order asked for, then every dimension, so that each group has a place of its own. */
  private keys(dimensions: Dimension[]): OrderKey[] {
    const casts = new Map<string, string>([['count', 'int'], ...this.definition.measures.map(({ name }) => [name, 'numeric'] as [string, string])]);
    for (const dimension of dimensions) casts.set(dimension.name, castOf(dimension));
    const asked = (this.args.orderBy ?? []).map(({ field, direction }) => {
      if (!casts.has(field)) throw new BadInput(`Order by "${field}" needs it among groupBy.`);
      return { name: field, descending: direction === 'DESC' };
    });
    const rest = dimensions.filter(({ name }) => !asked.some((key) => key.name === name)).map(({ name }) => ({ name, descending: false }));
    const keys = asked.length + rest.length > 0 ? [...asked, ...rest] : [{ name: 'count', descending: false }];
    return keys.map(({ name, descending }) => ({
      expression: `g.${quote(name)}`,
      descending,
      nullable: name !== 'count',
      cast: casts.get(name) as string,
    }));
  }

  /** The outer columns: values, records nested, sums as money. */
  private columns(dimensions: Dimension[]): { columns: string[]; hydrate: (row: Row) => void } {
    const rows = this.askedRows();
    const columns = ['g."count"'];
    const steps: ((row: Row) => void)[] = [];
    for (const { name, kind } of this.definition.measures)
      columns.push(
        kind === 'distinct'
          ? `g.${quote(name)}`
          : kind === 'mean' || kind === 'share'
            ? `g.${quote(name)}::text as ${quote(name)}`
            : `relata.money(g.${quote(name)}, relata.company_currency()) as ${quote(name)}`,
      );
    if (amountsOf(this.definition.measures).length > 0) columns.push('g."missingRates"');
    for (const dimension of dimensions) {
      if (dimension.kind === 'time' || dimension.kind === 'value') {
        columns.push(`g.${quote(dimension.name)}`);
        continue;
      }
      const target = modelOf(dimension.target());
      columns.push(`g.${quote(dimension.name)} as ${quote(`${dimension.name}Id`)}`);
      steps.push((row) => {
        const id = row[`${dimension.name}Id`];
        row[`${dimension.name}Id`] = id ? toTypeId(target.prefix, id as string) : null;
      });
      const record = this.plan.record(target.class, this.plan.asked(this.definition.name, rows, dimension.name), `g.${quote(dimension.name)}`);
      if (!record) continue;
      columns.push(`${record.sql} as ${quote(dimension.name)}`);
      steps.push((row) => {
        if (row[dimension.name]) record.hydrate(row[dimension.name] as Row);
      });
    }
    return {
      columns,
      hydrate: (row) => {
        for (const step of steps) step(row);
      },
    };
  }

  /** The nodes of the query that stand for a group. */
  private askedRows(): FieldNode[] {
    const { name } = this.definition;
    const { fieldNodes } = this.info;
    const edges = this.plan.asked(`${name}Connection`, fieldNodes, 'edges');
    return [...this.plan.asked(`${name}Connection`, fieldNodes, 'nodes'), ...this.plan.asked(`${name}Edge`, edges, 'node')];
  }
}

const FORMATS = { quarter: 'YYYY-"Q"Q', month: 'YYYY-MM', day: 'YYYY-MM-DD' } as const;

function castOf(dimension: Dimension): string {
  if (dimension.kind === 'record' || dimension.kind === 'beyond') return 'uuid';
  return dimension.kind === 'time' && dimension.unit === 'year' ? 'int' : 'text';
}
