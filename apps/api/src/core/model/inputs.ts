import { Field, InputType, Int } from 'type-graphql';
import { type Amount, MoneyInput } from '../money.js';
import { DateTimeScalar, DecimalScalar, IdScalar, JsonScalar, LocalDateScalar } from '../scalars.js';
import type { Base } from './entity.js';
import { type Class, type FieldMeta, fieldOf, modelOf } from './registry.js';

/** Inputs made from the fields of an entity, so that a field's type, bounds and description are said once. */

type Value<V> = [V] extends [Amount] ? ('__amount' extends keyof V ? MoneyInput : V) : V;
type Key<T, K extends keyof T> = NonNullable<T[K]> extends Base ? `${K & string}Id` : K;
type InputValue<V> = V extends Base ? string : Value<V>;
type Required_<T, R extends keyof T> = { [K in R as Key<T, K>]: InputValue<NonNullable<T[K]>> };
type Optional_<T, O extends keyof T> = { [K in O as Key<T, K>]?: InputValue<NonNullable<T[K]>> | null };

export interface Retryable {
  /** Makes a retry safe: the same key by the same caller answers what the first call did. */
  idempotencyKey?: string | null;
}

export interface UpdateShape extends Retryable {
  id: string;
  expectedVersion?: number | null;
}

/** The entity's field behind each field of an input. */
const behind = new Map<Class, Map<string, FieldMeta>>();

export const inputKey = (field: FieldMeta): string => (field.kind === 'ref' ? `${field.name}Id` : field.name);

/** Fields of an input class that stand for fields of an entity. */
export function inputFields(input: object): Map<string, FieldMeta> {
  const all = new Map<string, FieldMeta>();
  for (let target = input.constructor; target && target !== Object; target = Object.getPrototypeOf(target)) {
    for (const [key, field] of behind.get(target as Class) ?? []) all.set(key, field);
  }
  return all;
}

function graphType(field: FieldMeta): unknown {
  switch (field.kind) {
    case 'ref':
    case 'id':
      return IdScalar;
    case 'int':
      return Int;
    case 'decimal':
      return field.scalar ?? DecimalScalar;
    case 'money':
      return MoneyInput;
    case 'boolean':
      return Boolean;
    case 'dateTime':
      return DateTimeScalar;
    case 'date':
      return LocalDateScalar;
    case 'texts':
      return [String];
    case 'json':
      return JsonScalar;
    case 'enum':
      return field.values;
    default:
      return field.scalar ?? String;
  }
}

function addFields(target: Class, input: Class, names: readonly PropertyKey[], nullable: boolean): void {
  const fields = behind.get(input) ?? new Map<string, FieldMeta>();
  behind.set(input, fields);
  for (const name of names) {
    const field = fieldOf(modelOf(target), String(name));
    const key = inputKey(field);
    fields.set(key, field);
    Field((() => graphType(field)) as never, { nullable, description: field.description })(input.prototype as object, key);
  }
}

function idempotencyField(input: Class): void {
  Field(() => String, {
    nullable: true,
    description:
      'Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters.',
  })(input.prototype as object, 'idempotencyKey');
}

/** `class AccountCreateInput extends createInput(Account, { required: ['name'], optional: ['domain'] }) {}` */
export function createInput<T extends Base, R extends keyof T = never, O extends keyof T = never>(
  target: Class<T>,
  fields: { required?: readonly R[]; optional?: readonly O[] },
) {
  class Input {}
  addFields(target, Input, fields.required ?? [], false);
  addFields(target, Input, fields.optional ?? [], true);
  idempotencyField(Input);
  InputType(`${target.name}Fields`)(Input);
  return Input as unknown as new () => Required_<T, R> & Optional_<T, O> & Retryable;
}

/** Fields of an entity inside a larger input, such as a line of an order: no key of its own. */
export function partInput<T extends Base, R extends keyof T = never, O extends keyof T = never>(
  target: Class<T>,
  fields: { required?: readonly R[]; optional?: readonly O[] },
) {
  class Input {}
  addFields(target, Input, fields.required ?? [], false);
  addFields(target, Input, fields.optional ?? [], true);
  InputType(`${target.name}Fields`)(Input);
  return Input as unknown as new () => Required_<T, R> & Optional_<T, O>;
}

/** An input that changes what it names and leaves the rest: omitted is not null. */
export function updateInput<T extends Base, O extends keyof T>(target: Class<T>, fields: readonly O[]) {
  const Input = actionInput(target);
  addFields(target, Input, fields, true);
  return Input as unknown as new () => UpdateShape & Optional_<T, O>;
}

/** An input of an action on one record: its id, the version that the caller saw, and what a subclass adds. */
export function actionInput(target: Class): new () => UpdateShape {
  class Input {}
  const { name } = modelOf(target);
  Field(() => IdScalar, { description: `The ${name}.` })(Input.prototype, 'id');
  Field(() => Int, {
    nullable: true,
    description: 'The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written.',
  })(Input.prototype, 'expectedVersion');
  idempotencyField(Input);
  InputType(`${target.name}Fields`)(Input);
  return Input as unknown as new () => UpdateShape;
}
