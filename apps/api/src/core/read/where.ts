import { BadInput, Forbidden } from '../errors.js';
import { uuidOf } from '../ids.js';
import { type Where } from '../model/graph.js';
import { type FieldMeta, type Model, modelOf } from '../model/registry.js';
import type { Access } from '../policy/access.js';
import { fieldSql, quote, type SqlText } from './sql.js';

const MAX_DEPTH = 3;
const MAX_CONDITIONS = 50;
const MAX_VALUES = 100;

/** PostgreSQL type that a compared value is cast to, so that a bad one is a clear error and an index fits. */
const CASTS: Record<string, string> = { int: 'int', decimal: 'numeric', money: 'numeric', dateTime: 'timestamptz', date: 'date', boolean: 'boolean' };

/** Turns a `where` into SQL over the alias. Filters see only fields and rows that the viewer may read. */
export class WhereBuilder {
  private conditions = 0;
  private branches = 0;

  constructor(
    private readonly sql: SqlText,
    private readonly access: Access,
  ) {}

  build(model: Model, where: Where, alias: string, depth = 1): string {
    // A condition stands in one branch or two; branches without any would cost as much.
    this.branches += 1;
    if (this.branches > 2 * MAX_CONDITIONS) throw tooMany();
    if (depth > MAX_DEPTH) throw new BadInput(`A filter may be at most ${MAX_DEPTH} levels deep.`);
    const parts: string[] = [];
    for (const [name, value] of Object.entries(where)) {
      if (value === undefined || name === 'isNull') continue;
      if (value === null) throw new BadInput(`The filter "${name}" is null; leave it out, or use isNull.`);
      if (name === 'and' || name === 'or') parts.push(this.all(model, value as Where[], alias, depth, name));
      else if (name === 'not') parts.push(`not coalesce(${this.build(model, value as Where, alias, depth + 1)}, false)`);
      else parts.push(this.field(model, name, value as Where, alias, depth));
    }
    return parts.length === 0 ? 'true' : parts.length === 1 ? (parts[0] as string) : `(${parts.join(' and ')})`;
  }

  private all(model: Model, list: Where[], alias: string, depth: number, joiner: 'and' | 'or'): string {
    const parts = list.map((each) => this.build(model, each, alias, depth + 1));
    if (parts.length === 0) return joiner === 'and' ? 'true' : 'false';
    return `(${parts.join(` ${joiner} `)})`;
  }

  private field(model: Model, name: string, value: Where, alias: string, depth: number): string {
    const field = model.fields.get(name);
    if (!field?.filter || field.internal) throw new BadInput(`${model.name} can't be filtered by "${name}".`);
    if (!this.access.of(model.class).fields.has(name)) throw new Forbidden(`You may not filter ${model.name} by "${name}".`);
    const column = fieldSql(this.access.of(model.class), field, alias);
    if (field.kind === 'ref') return this.reference(field, value, column, depth);
    const tests = Object.entries(value).flatMap(([operator, operand]) =>
      operand === undefined ? [] : [this.compare(model, field, column, operator, operand)],
    );
    return tests.length === 0 ? 'true' : tests.length === 1 ? (tests[0] as string) : `(${tests.join(' and ')})`;
  }

  /** A condition on the row that is pointed to. It holds only where that row is visible. */
  private reference(field: FieldMeta, where: Where, column: string, depth: number): string {
    const target = modelOf((field.target as () => never)());
    const parts: string[] = [];
    if (typeof where.isNull === 'boolean') {
      this.count();
      parts.push(`${where.isNull ? 'not ' : ''}${this.pointsTo(target, column)}`);
    }
    const rest = Object.entries(where).filter(([name, value]) => name !== 'isNull' && value !== undefined);
    if (rest.length > 0) {
      if (!this.access.of(target.class).readable) return 'false';
      const alias = this.sql.alias();
      parts.push(
        `exists (select 1 from ${quote(target.table)} ${alias} where ${alias}.id = ${column} and ${this.build(target, Object.fromEntries(rest), alias, depth + 1)})`,
      );
    }
    return parts.length === 0 ? 'true' : `(${parts.join(' and ')})`;
  }

  /** Whether it points to a row that the viewer sees: one that they don't is as good as none. */
  private pointsTo(target: Model, column: string): string {
    const rows = this.access.of(target.class).condition('read');
    if (rows === null) return 'false';
    if (rows === 'true') return `(${column} is not null)`;
    const alias = this.sql.alias();
    return `exists (select 1 from ${quote(target.table)} ${alias} where ${alias}.id = ${column})`;
  }

  private count(): void {
    this.conditions += 1;
    if (this.conditions > MAX_CONDITIONS) throw tooMany();
  }

  private compare(model: Model, field: FieldMeta, column: string, operator: string, operand: unknown): string {
    this.count();
    if (operator === 'isNull') return `${column} is ${operand ? '' : 'not '}null`;
    if (operand === null) throw new BadInput(`"${field.name}: { ${operator}: null }" compares with nothing; use isNull.`);
    const kind = field.kind === 'computed' ? (field.valueKind as string) : field.kind;
    if (kind === 'id') return this.compareId(model, column, operator, operand);
    const cast = CASTS[kind] ? `::${CASTS[kind]}` : '';
    const value = () => this.sql.param(operand) + cast;
    switch (operator) {
      case 'eq':
        return `${column} = ${value()}`;
      case 'neq':
        return `${column} is distinct from ${value()}`;
      case 'gt':
        return `${column} > ${value()}`;
      case 'gte':
        return `${column} >= ${value()}`;
      case 'lt':
        return `${column} < ${value()}`;
      case 'lte':
        return `${column} <= ${value()}`;
      case 'in':
        return `${column} = any(${this.list(operand as unknown[])}::${CASTS[kind] ?? 'text'}[])`;
      case 'contains':
        return `${column} ilike ${this.sql.param(`%${escapeLike(operand as string)}%`)}`;
      case 'startsWith':
        return `${column} ilike ${this.sql.param(`${escapeLike(operand as string)}%`)}`;
      case 'has':
        return `${column} @> array[${this.sql.param(operand)}]::text[]`;
      default:
        throw new BadInput(`There is no comparison "${operator}".`);
    }
  }

  /** Ids of another type, or of nothing, match no row; they are not an error, so that lists of mixed ids can be sent. */
  private compareId(model: Model, column: string, operator: string, operand: unknown): string {
    const uuid = (id: unknown) => uuidOf(model.prefix, id as string);
    if (operator === 'in') return `${column} = any(${this.list((operand as unknown[]).map(uuid).filter((id) => id !== null))}::uuid[])`;
    const id = uuid(operand);
    if (operator === 'eq') return id ? `${column} = ${this.sql.param(id)}::uuid` : 'false';
    return id ? `${column} is distinct from ${this.sql.param(id)}::uuid` : 'true';
  }

  private list(values: unknown[]): string {
    if (values.length > MAX_VALUES) throw new BadInput(`"in" takes at most ${MAX_VALUES} values.`);
    return this.sql.param(values);
  }
}

const tooMany = (): BadInput => new BadInput(`A filter may have at most ${MAX_CONDITIONS} conditions.`);

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&');
