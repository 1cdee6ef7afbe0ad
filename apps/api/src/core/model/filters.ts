import { Field, InputType, Int } from 'type-graphql';
import { DateTimeScalar, DecimalScalar, IdScalar, LocalDateScalar } from '../scalars.js';
import { enumName } from './enums.js';
import { type Class, type FieldMeta, modelOf } from './registry.js';

/** Filters: for each entity one input with a comparator per field, and `and`, `or`, `not`. */

const COMPARATORS: Record<string, string> = {
  eq: 'Equal to.',
  neq: 'Not equal to; rows without a value match too.',
  in: 'One of, at most 100.',
  gt: 'Greater than.',
  gte: 'Greater than or equal to.',
  lt: 'Less than.',
  lte: 'Less than or equal to.',
  contains: 'Has this text in it, in any case.',
  startsWith: 'Begins with this text, in any case.',
  has: 'Has this among its values.',
  isNull: 'Has no value (true) or has one (false).',
};

const made = new Map<string, Class>();

function comparator(name: string, description: string, type: () => unknown, operators: string[]): () => Class {
  return () => {
    const known = made.get(name);
    if (known) return known;
    class Comparator {}
    for (const operator of operators) {
      const operand = operator === 'isNull' ? () => Boolean : operator === 'in' ? () => [type()] : type;
      Field(operand as never, { nullable: true, description: COMPARATORS[operator] as string })(Comparator.prototype, operator);
    }
    InputType(name, { description })(Comparator);
    made.set(name, Comparator);
    return Comparator;
  };
}

const ordered = ['eq', 'neq', 'in', 'gt', 'gte', 'lt', 'lte', 'isNull'];
const idFilter = comparator('IdFilter', 'Compares an id. Conditions in one filter all hold.', () => IdScalar, ['eq', 'neq', 'in', 'isNull']);
const stringFilter = comparator('StringFilter', 'Compares text. Conditions in one filter all hold.', () => String, [
  'eq',
  'neq',
  'in',
  'contains',
  'startsWith',
  'isNull',
]);
const intFilter = comparator('IntFilter', 'Compares a whole number. Conditions in one filter all hold.', () => Int, ordered);
const decimalFilter = comparator(
  'DecimalFilter',
  'Compares an exact number, or the amount of a money value. Conditions in one filter all hold.',
  () => DecimalScalar,
  ordered,
);
const booleanFilter = comparator('BooleanFilter', 'Compares yes and no.', () => Boolean, ['eq', 'isNull']);
const dateTimeFilter = comparator('DateTimeFilter', 'Compares a moment. Conditions in one filter all hold.', () => DateTimeScalar, ordered);
const dateFilter = comparator('LocalDateFilter', 'Compares a date. Conditions in one filter all hold.', () => LocalDateScalar, ordered);
const textsFilter = comparator('StringListFilter', 'Looks into a set of texts.', () => String, ['has']);

function comparatorOf(field: FieldMeta): () => Class {
  switch (field.kind === 'computed' ? field.valueKind : field.kind) {
    case 'id':
      return idFilter;
    case 'int':
      return intFilter;
    case 'decimal':
    case 'money':
      return decimalFilter;
    case 'boolean':
      return booleanFilter;
    case 'dateTime':
      return dateTimeFilter;
    case 'date':
      return dateFilter;
    case 'texts':
      return textsFilter;
    case 'enum': {
      const values = field.values as Record<string, string>;
      const name = enumName(values);
      return comparator(`${name}Filter`, `Compares a ${name}.`, () => values, ['eq', 'neq', 'in', 'isNull']);
    }
    case 'ref':
      return () => filterOf((field.target as () => Class)());
    default:
      return stringFilter;
  }
}

const filters = new Map<Class, Class>();

/** `AccountFilter`. */
export function filterOf(target: Class): Class {
  const known = filters.get(target);
  if (known) return known;
  const model = modelOf(target);
  class Filter {}
  filters.set(target, Filter);
  const add = (name: string, type: () => unknown, description: string) =>
    Field(type as never, { nullable: true, description })(Filter.prototype, name);
  add('and', () => [Filter], 'All of these hold.');
  add('or', () => [Filter], 'At least one of these holds.');
  add('not', () => Filter, 'This does not hold.');
  add('isNull', () => Boolean, `Inside the filter of another type: there is no ${model.name} (true), or there is one (false).`);
  for (const field of model.fields.values()) {
    if (!field.filter || field.internal) continue;
    const type = comparatorOf(field);
    if (field.kind !== 'ref') type();
    add(field.name, type, field.description);
  }
  InputType(`${model.name}Filter`, { description: `Conditions on a ${model.name}; all of them hold. At most 3 levels and 50 conditions.` })(Filter);
  return Filter;
}
