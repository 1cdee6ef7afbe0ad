import { Decimal } from 'decimal.js';
import type { Tx } from '../context.js';
import { Forbidden, Refused, UserErrorCode, type UserErrorShape } from '../errors.js';
import { uuidOf } from '../ids.js';
import type { Base } from '../model/entity.js';
import { inputFields, type UpdateShape } from '../model/inputs.js';
import { type Class, type FieldMeta, modelOf } from '../model/registry.js';
import { quote } from '../read/sql.js';
import { problemOfJson } from './free-json.js';
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
  const found = (await findAll(tx, target, [id])).get(id);
  if (!found) throw Refused.notFound(words(modelOf(target).name), field);
  return found;
}

/** Those of these records that the caller may see, by id, in one statement however many they are. */
export async function findAll<T extends Base>(tx: Tx, target: Class<T>, ids: Iterable<string>): Promise<Map<string, T>> {
  const model = modelOf(target);
  const access = tx.ctx.access.of(target);
  const known = [...new Set(ids)].filter((id) => uuidOf(model.prefix, id));
  if (!access.readable || known.length === 0) return new Map();
  const stored = [...model.fields.values()].filter(({ kind }) => kind !== 'many' && kind !== 'computed').map(({ name }) => name);
  const fields = stored.filter((name) => access.fields.has(name));
  const found = await tx.em.find(target as never, { id: { $in: known } } as never, (fields.length < stored.length ? { fields } : {}) as never);
  return new Map((found as T[]).map((record) => [record.id, record]));
}

/**
 * Holds a record until the transaction ends, so that of two who would change it at once the second waits and then
 * sees what the first did. Call it before `load`, in an action of roles that change such records; one that the caller
 * doesn't see or may not change is left alone.
 */
export async function lock(tx: Tx, target: Class, id: string): Promise<void> {
  const { prefix, table } = modelOf(target);
  await tx.sql(`select 1 from ${quote(table)} where id = $1::uuid for update`, [uuidOf(prefix, id)]);
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

/**
 * Refuses where the record, as it now stands and is not yet saved, is beyond what the policy lets the caller write:
 * given to someone outside of their team, say. The database refuses it too; this says why.
 */
export async function authorizeResult<T extends Base>(tx: Tx, action: 'create' | 'update', target: Class<T>, record: T, why: string): Promise<void> {
  const model = modelOf(target);
  const condition = tx.ctx.access.of(target).condition(action, 'r');
  if (condition === 'true') return;
  const row = Object.fromEntries(
    [...model.fields.values()].filter(({ column }) => column).map((field) => [field.column, columnValue(record, field)]),
  );
  const [answer] = condition
    ? await tx.sql<{ may: boolean }>(`select ${condition} as may from jsonb_populate_record(null::${quote(model.table)}, $1::jsonb) r`, [
        JSON.stringify(row),
      ])
    : [];
  if (!answer?.may) throw new Forbidden(why);
}

function columnValue(record: object, field: FieldMeta): unknown {
  const value = (record as Record<string, unknown>)[field.name];
  if (field.kind === 'ref') return value == null ? null : uuidOf(modelOf(field.target?.() as Class).prefix, (value as Base).id);
  return field.kind === 'id' ? uuidOf(modelOf(record.constructor as Class).prefix, value as string) : value;
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
export function assign<T extends object>(tx: Tx, entity: T, input: object, path: string[] = []): Promise<void> {
  return assignAll(tx, [{ entity, input, path }]);
}

interface Assignment {
  entity: object;
  input: object;
  /** Where the input stands in the whole: `['lines', '0']`. */
  path: string[];
}

interface Given {
  path: string[];
  field: FieldMeta;
  value: unknown;
}

/** The same for several records, such as the lines of an order: one statement checks all the records that they name. */
export async function assignAll(tx: Tx, assignments: Assignment[]): Promise<void> {
  const all = assignments.map(({ entity, input, path }) => ({
    target: entity as Record<string, unknown>,
    given: [...inputFields(input)].flatMap(([key, field]): Given[] => {
      const value = (input as Record<string, unknown>)[key];
      return value === undefined ? [] : [{ path: [...path, key], field, value }];
    }),
  }));
  const given = all.flatMap((each) => each.given);
  const errors = given.flatMap(({ path, field, value }) => check(field, value, path));
  if (errors.length > 0) throw Refused.all(errors);
  await referencesExist(tx, given);
  for (const { target, given: fields } of all) fill(tx, target, fields);
}

function fill(tx: Tx, target: Record<string, unknown>, given: Given[]): void {
  freeCurrency(target, given);
  for (const { path, field, value } of given) {
    if (field.kind === 'ref') target[field.name] = value === null ? null : tx.em.getReference(field.target?.() as never, value as never);
    else if (field.kind === 'money') assignMoney(target, field, value as { amount: string; currency: string } | null, path);
    else target[field.name] = typeof value === 'string' && field.kind === 'text' ? value.trim() || null : value;
  }
}

/** The amounts decide on a record's currency: where all that it has are given anew, they may be in another one. */
function freeCurrency(target: Record<string, unknown>, given: Given[]): void {
  const amounts = given.filter(({ field, value }) => field.kind === 'money' && value !== null).map(({ field }) => field.name);
  if (amounts.length === 0 || given.some(({ field }) => field.name === 'currency')) return;
  const kept = [...modelOf(target.constructor as Class).fields.values()].some(
    ({ kind, name }) => kind === 'money' && target[name] != null && !amounts.includes(name),
  );
  if (!kept) target.currency = undefined;
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
  const problem = problemOf(field, value);
  return problem ? error(UserErrorCode.INVALID, `${path.at(-1)} ${problem}.`) : [];
}

/** Which bound of its field a value breaks. */
function problemOf({ kind, min, max }: FieldMeta, value: unknown): string | null {
  if (kind === 'json') return problemOfJson(value);
  if (kind === 'text' && (value as string).length > (max as number)) return `has at most ${max} characters`;
  if (kind === 'texts') {
    const list = value as string[];
    if (list.length > 50 || list.some((each) => each.trim() === '' || each.length > (max as number)))
      return `takes up to 50 texts of 1 to ${max} characters`;
  }
  if (kind === 'int' || kind === 'decimal' || kind === 'money') {
    const number = new Decimal(kind === 'money' ? (value as { amount: string }).amount : (value as string | number));
    if (min !== undefined && number.lt(min)) return `must be at least ${min}`;
    if (max !== undefined && number.gt(max)) return `must be at most ${max}`;
  }
  return null;
}

/** One statement for all references of an input, under the caller's role. */
async function referencesExist(tx: Tx, given: Given[]): Promise<void> {
  const refs = given
    .filter(({ field, value }) => field.kind === 'ref' && value !== null)
    .map(({ path, field, value }) => ({ path, id: value as string, model: modelOf(field.target?.() as Class) }));
  const readable = [...Map.groupBy(refs, ({ model }) => model)].filter(([model]) => tx.ctx.access.of(model.class).readable);
  const found = new Set<string>();
  if (readable.length > 0) {
    const tests = readable.map(([{ table }], at) => `select id::text from ${quote(table)} where id = any ($${at + 1}::uuid[])`);
    const ids = readable.map(([{ prefix }, named]) => named.map(({ id }) => uuidOf(prefix, id)));
    for (const { id } of await tx.sql<{ id: string }>(tests.join(' union all '), ids)) found.add(id);
  }
  const errors = refs
    .filter(({ model, id }) => !found.has(uuidOf(model.prefix, id) ?? ''))
    .map(({ path, model }) => ({ code: UserErrorCode.NOT_FOUND, field: path, message: `There is no such ${words(model.name)}.` }));
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
  return tx.em.merge(record);
}
