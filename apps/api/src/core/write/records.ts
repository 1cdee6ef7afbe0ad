import { Decimal } from 'decimal.js';
import type { Tx } from '../context.js';
import { Forbidden, Refused, UserErrorCode, type UserErrorShape } from '../errors.js';
import { uuidOf } from '../ids.js';
import type { Base } from '../model/entity.js';
import { inputFields, type UpdateShape } from '../model/inputs.js';
import { type Class, type FieldMeta, modelOf } from '../model/registry.js';
import { quote } from '../read/sql.js';
import { conflict } from './mutate.js';

/** Finding, checking and filling entities in a mutation. */

/**
 * The record that an action is about. NOT_FOUND where it isn't there or isn't visible, FORBIDDEN where the caller
 * sees it but may not do this, CONFLICT where it has changed since the caller saw it.
 */
export async function load<T extends Base>(
  tx: Tx,
  target: Class<T>,
  input: Pick<UpdateShape, 'id' | 'expectedVersion'>,
  action = 'update',
): Promise<T> {
  const record = await find(tx, target, input.id, 'id');
  await authorize(tx, action, target, record);
  if (input.expectedVersion != null && input.expectedVersion !== record.version) throw conflict();
  return record;
}

/** A record that an input names, if the caller may see it. */
export async function find<T extends Base>(tx: Tx, target: Class<T>, id: string, field: string): Promise<T> {
  const model = modelOf(target);
  const access = tx.ctx.access.of(target);
  const stored = [...model.fields.values()].filter(({ kind }) => kind !== 'many' && kind !== 'computed').map(({ name }) => name);
  const fields = stored.filter((name) => access.fields.has(name));
  const found =
    access.readable && uuidOf(model.prefix, id)
      ? await tx.em.findOne(target as never, { id } as never, (fields.length < stored.length ? { fields } : {}) as never)
      : null;
  if (!found) throw Refused.notFound(words(model.name), field);
  return found as T;
}

/** Refuses unless the policy lets the caller do this to this record. */
export async function authorize<T extends Base>(tx: Tx, action: string, target: Class<T>, record: T): Promise<void> {
  const model = modelOf(target);
  const condition = tx.ctx.access.of(target).condition(action, 'r');
  if (condition === 'true') return;
  const uuid = uuidOf(model.prefix, record.id);
  const [row] = condition ? await tx.sql<{ may: boolean }>(`select ${condition} as may from ${quote(model.table)} r where id = $1`, [uuid]) : [];
  if (!row?.may) throw new Forbidden(`You may not ${action} this ${words(model.name)}.`);
}

/** Refuses unless the caller may do this at all, whatever the record. */
export function authorizeAny(tx: Tx, action: string, target: Class): void {
  if (tx.ctx.access.of(target).condition(action) === null) throw new Forbidden(`You may not ${action} a ${words(modelOf(target).name)}.`);
}

/** `QuoteLine` → `quote line`. */
const words = (name: string): string => name.replaceAll(/(?<=[a-z])[A-Z]/g, (char) => ` ${char}`).toLowerCase();

/**
 * Copies the fields of an input to an entity: what is omitted stays. Checks lengths, bounds, what must not be empty,
 * that all amounts share the record's currency, and that each record named is there for the caller to see.
 */
export async function assign<T extends object>(tx: Tx, entity: T, input: object, path: string[] = []): Promise<void> {
  const given = [...inputFields(input)].flatMap(([key, field]) => {
    const value = (input as Record<string, unknown>)[key];
    return value === undefined ? [] : [{ key, field, value }];
  });
  const errors = given.flatMap(({ key, field, value }) => check(field, value, [...path, key]));
  if (errors.length > 0) throw Refused.all(errors);
  await referencesExist(tx, given, path);
  const target = entity as Record<string, unknown>;
  for (const { key, field, value } of given) {
    if (field.kind === 'ref') target[field.name] = value === null ? null : tx.em.getReference(field.target?.() as never, value as never);
    else if (field.kind === 'money') assignMoney(target, field, value as { amount: string; currency: string } | null, [...path, key]);
    else target[field.name] = typeof value === 'string' && field.kind === 'text' ? value.trim() || null : value;
  }
}

function assignMoney(target: Record<string, unknown>, field: FieldMeta, money: { amount: string; currency: string } | null, path: string[]): void {
  if (money === null) {
    target[field.name] = null;
    return;
  }
  if (target.currency && target.currency !== money.currency) {
    throw new Refused(UserErrorCode.INVALID, `This record is in ${target.currency}; an amount in ${money.currency} can't be mixed in.`, path);
  }
  target.currency = money.currency;
  target[field.name] = money.amount;
}

function check(field: FieldMeta, value: unknown, path: string[]): UserErrorShape[] {
  const error = (code: UserErrorCode, message: string) => [{ code, field: path, message }];
  const empty = value === null || (field.kind === 'text' && (value as string).trim() === '');
  if (empty) return field.nullable ? [] : error(UserErrorCode.REQUIRED, `${path.at(-1)} must not be empty.`);
  const { min, max } = field;
  if (field.kind === 'text' && (value as string).length > (max as number))
    return error(UserErrorCode.INVALID, `${path.at(-1)} has at most ${max} characters.`);
  if (field.kind === 'texts') {
    const list = value as string[];
    if (list.length > 50 || list.some((each) => each.trim() === '' || each.length > (max as number)))
      return error(UserErrorCode.INVALID, `${path.at(-1)} takes up to 50 texts of 1 to ${max} characters.`);
  }
  if (field.kind === 'int' || field.kind === 'decimal' || field.kind === 'money') {
    const number = new Decimal(field.kind === 'money' ? (value as { amount: string }).amount : (value as string | number));
    if (min !== undefined && number.lt(min)) return error(UserErrorCode.INVALID, `${path.at(-1)} must be at least ${min}.`);
    if (max !== undefined && number.gt(max)) return error(UserErrorCode.INVALID, `${path.at(-1)} must be at most ${max}.`);
  }
  return [];
}

/** One statement for all references of an input, under the caller's role. */
async function referencesExist(tx: Tx, given: { key: string; field: FieldMeta; value: unknown }[], path: string[]): Promise<void> {
  const refs = given.filter(({ field, value }) => field.kind === 'ref' && value !== null);
  if (refs.length === 0) return;
  const models = refs.map(({ field }) => modelOf(field.target?.() as Class));
  const uuids = refs.map(({ value }, at) => uuidOf(models[at]?.prefix as string, value as string));
  const tests = models.map((model, at) =>
    tx.ctx.access.of(model.class).readable
      ? `exists (select 1 from ${quote(model.table)} where id = $${at + 1}::uuid)`
      : `$${at + 1}::uuid is null and false`,
  );
  const [row] = await tx.sql<Record<string, boolean>>(`select ${tests.map((test, at) => `${test} as "${at}"`).join(', ')}`, uuids);
  const errors = refs.flatMap(({ key }, at) =>
    row?.[at] ? [] : [{ code: UserErrorCode.NOT_FOUND, field: [...path, key], message: `There is no such ${words(models[at]?.name as string)}.` }],
  );
  if (errors.length > 0) throw Refused.all(errors);
}

/**
 * Inserts a record that the caller may make but sees only once another points to it, such as the person of a new
 * contact. The unit of work reads back what it inserts, and for that PostgreSQL asks for the right to see the row.
 */
export async function insertUnseen<T extends Base>(tx: Tx, target: Class<T>, record: T): Promise<T> {
  const model = modelOf(target);
  const values = Object.fromEntries(
    [...model.fields.values()].flatMap((field) => {
      const value = (record as unknown as Record<string, unknown>)[field.name];
      if (!field.column || value === undefined) return [];
      if (field.kind === 'id') return [[field.column, uuidOf(model.prefix, value as string)]];
      const prefix = field.kind === 'ref' && value ? modelOf(field.target?.() as Class).prefix : null;
      return [[field.column, prefix ? uuidOf(prefix, (value as Base).id) : value]];
    }),
  );
  const columns = Object.keys(values).map(quote).join(', ');
  await tx.sql(
    `insert into ${quote(model.table)} (${columns}) select ${columns} from jsonb_populate_record(null::${quote(model.table)}, $1::jsonb)`,
    [JSON.stringify(values)],
  );
  return tx.em.getReference(target as never, record.id as never) as T;
}
