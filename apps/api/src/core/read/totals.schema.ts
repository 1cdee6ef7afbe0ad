import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, InputType, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import type { Context } from '../context.js';
import { filterOf } from '../model/filters.js';
import { OrderDirection, PageInfo, type Where } from '../model/graph.js';
import { type Class, constantCase, fieldOf, modelOf } from '../model/registry.js';
import { Money } from '../money.js';
import { CurrencyCodeScalar, DecimalScalar, IdScalar } from '../scalars.js';
import { amountsOf, Totals } from './totals.js';

/** What totals can be grouped by. `lines`: the field is of the lines, so grouping by it sums the lines. */
export type Dimension = { name: string; describe: string } & (
  | { kind: 'time'; field: string; unit: 'year' | 'quarter' | 'month' | 'day' }
  | { kind: 'value'; field: string }
  | { kind: 'record'; field: string; target: () => Class; lines?: boolean }
  /** The record that the record points to: a product's category. */
  | { kind: 'beyond'; field: string; onward: string; target: () => Class; lines?: boolean }
);

/** A sum of amounts, or the mean of a number: of a yes or no, written as 1 and 0, that is its share. */
export type Measure = Amounts | Mean | Distinct | Share;

export interface Mean {
  kind: 'mean';
  name: string;
  describe: string;
  /** The number as SQL over the row's alias; rows where it is null don't count. */
  of: (row: string) => string;
}

/** How many different values there are, of all rows together. */
export interface Distinct {
  kind: 'distinct';
  name: string;
  describe: string;
  /** The value as SQL over the row's alias; rows where it is null don't count. */
  of: (row: string) => string;
}

/** How many different values there are, divided by how many others. */
export interface Share extends Omit<Distinct, 'kind'> {
  kind: 'share';
  among: (row: string) => string;
}

export interface Amounts {
  kind?: 'sum';
  name: string;
  describe: string;
  /** The amount that is summed, in the row's `currency`. */
  field: string;
  /** The amount of a line, where the totals are grouped by something of the lines. */
  lineField?: string;
  /** A factor as SQL over the row's alias. */
  weight?: (row: string) => string;
}

export interface TotalsDefinition {
  /** Name of the root field. */
  root: string;
  /** Name of the type of its rows; the connection, the enums and the inputs follow from it. */
  name: string;
  describe: string;
  of: Class;
  /** What `count` counts: `orders`. */
  counts: string;
  lines?: { of: Class; by: string };
  /** SQL of the day whose rate converts a row's amounts, where there are any. */
  day?: (row: string) => string;
  /** Rows that count at all, as SQL over the alias. */
  narrow?: (row: string) => string;
  dimensions: Record<string, Dimension>;
  measures: Measure[];
}

export interface TotalsArgs {
  groupBy?: string[] | null;
  where?: Where | null;
  orderBy?: { field: string; direction: 'ASC' | 'DESC' }[] | null;
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** Dimensions of a moment or a date: YEAR, QUARTER, MONTH, DAY. */
export const timeDimensions = (field: string): Record<string, Dimension> => ({
  YEAR: { kind: 'time', field, unit: 'year', name: 'year', describe: 'Calendar year, in UTC.' },
  QUARTER: { kind: 'time', field, unit: 'quarter', name: 'quarter', describe: 'Calendar quarter, in UTC: `2026-Q3`.' },
  MONTH: { kind: 'time', field, unit: 'month', name: 'month', describe: 'Month, in UTC: `2026-07`.' },
  DAY: { kind: 'time', field, unit: 'day', name: 'day', describe: 'Day, in UTC: `2026-07-31`.' },
});

/** A resolver with the one query: `class OrderTotalsResolver extends totals({ … }) {}`. */
export function totals(definition: TotalsDefinition): new () => object {
  const { root, describe } = definition;
  const Connection = connectionType(definition);
  const TotalsArguments = argumentsType(definition);
  class Resolved {
    [name: string]: unknown;
  }
  const prototype = Resolved.prototype as Record<string, unknown>;
  Object.defineProperty(prototype, root, {
    value: (args: TotalsArgs, ctx: Context, info: GraphQLResolveInfo) => new Totals(ctx, definition, args, info).page(),
    configurable: true,
    writable: true,
  });
  Args(() => TotalsArguments)(prototype, root, 0);
  Ctx()(prototype, root, 1);
  Info()(prototype, root, 2);
  Query(() => Connection, { description: describe })(prototype, root, Object.getOwnPropertyDescriptor(prototype, root) as PropertyDescriptor);
  Resolver()(Resolved);
  return Resolved;
}

function rowType({ name, describe, counts, dimensions, measures, of }: TotalsDefinition): Class {
  class Row {}
  const add = (field: string, type: () => unknown, description: string, nullable = true) =>
    Field(type as never, { nullable, description })(Row.prototype, field);
  for (const [value, dimension] of Object.entries(dimensions)) {
    const text = `${dimension.describe} Null unless grouped by ${value}.`;
    if (dimension.kind === 'time') add(dimension.name, () => (dimension.unit === 'year' ? Int : String), text);
    else if (dimension.kind === 'value') add(dimension.name, () => fieldOf(modelOf(of), dimension.field).values ?? String, text);
    else {
      add(dimension.name, dimension.target, text);
      add(
        `${dimension.name}Id`,
        () => IdScalar,
        `Id of the ${dimension.name}. Null unless grouped by ${value}, and for all whose ${dimension.name} the viewer does not see.`,
      );
    }
  }
  add('count', () => Int, `How many ${counts}.`, false);
  for (const measure of measures) {
    if (measure.kind === 'mean' || measure.kind === 'share')
      add(measure.name, () => DecimalScalar, `${measure.describe} Null where there is nothing to count.`);
    else if (measure.kind === 'distinct') add(measure.name, () => Int, measure.describe, false);
    else add(measure.name, () => Money, `${measure.describe} In the company’s currency, at the rate of each day; null where a rate is missing.`);
  }
  if (amountsOf(measures).length > 0)
    add('missingRates', () => [CurrencyCodeScalar], 'Currencies for which a rate is missing; while there is one, the sums are null.', false);
  ObjectType(name, { description: describe, simpleResolvers: true })(Row);
  return Row;
}

function connectionType(definition: TotalsDefinition): Class {
  const { name } = definition;
  const Row = rowType(definition);
  class Edge {}
  Field(() => Row, { description: 'The group.' })(Edge.prototype, 'node');
  Field(() => String, { description: 'Opaque place of the group in this order.' })(Edge.prototype, 'cursor');
  ObjectType(`${name}Edge`, { description: `A group of ${name} in a list.`, simpleResolvers: true })(Edge);
  class Connection {}
  Field(() => [Edge], { description: 'The groups of the page with their cursors.' })(Connection.prototype, 'edges');
  Field(() => [Row], { description: 'The groups of the page.' })(Connection.prototype, 'nodes');
  Field(() => PageInfo, { description: 'Where the page stands.' })(Connection.prototype, 'pageInfo');
  Field(() => Int, { description: 'How many groups there are. Counted only when asked for.' })(Connection.prototype, 'totalCount');
  ObjectType(`${name}Connection`, { description: `A page of groups of ${name}.`, simpleResolvers: true })(Connection);
  return Connection;
}

function argumentsType({ name, of, dimensions, measures }: TotalsDefinition): Class {
  const dimensionValues = Object.fromEntries(Object.keys(dimensions).map((value) => [value, value]));
  registerEnumType(dimensionValues, {
    name: `${name}Dimension`,
    description: `What ${name} can be grouped by.`,
    valuesConfig: Object.fromEntries(Object.entries(dimensions).map(([value, dimension]) => [value, { description: dimension.describe }])),
  });
  const sortable = [...Object.values(dimensions), ...measures, { name: 'count', describe: 'How many.' }];
  const orderValues = Object.fromEntries(sortable.map((each) => [constantCase(each.name), each.name]));
  registerEnumType(orderValues, {
    name: `${name}OrderField`,
    description: `What ${name} can be ordered by: sums, the count, and what they are grouped by. Records are ordered by their id.`,
    valuesConfig: Object.fromEntries(sortable.map((each) => [constantCase(each.name), { description: each.describe }])),
  });
  class Order {}
  Field(() => orderValues, { description: 'What to order by.' })(Order.prototype, 'field');
  Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Up or down.' })(Order.prototype, 'direction');
  InputType(`${name}Order`, { description: `An order of ${name}.` })(Order);
  class TotalsArguments {}
  const argument = (field: string, type: () => unknown, description: string) =>
    Field(type as never, { nullable: true, description })(TotalsArguments.prototype, field);
  argument('groupBy', () => [dimensionValues], 'One group for each combination of these; without any, one group of everything.');
  argument('where', () => filterOf(of), 'Only rows that match.');
  argument('orderBy', () => [Order], 'Order of the groups; what they are grouped by comes last.');
  argument('first', () => Int, 'How many groups from the start, 1 to 100. 25 unless said.');
  argument('after', () => String, 'Only groups after this cursor.');
  argument('last', () => Int, 'How many groups from the end, 1 to 100, instead of `first`.');
  argument('before', () => String, 'Only groups before this cursor.');
  ArgsType()(TotalsArguments);
  Object.defineProperty(TotalsArguments, 'name', { value: `${name}Args` });
  return TotalsArguments;
}
