import type { EntityManager } from '@mikro-orm/postgresql';
import { stringify } from 'uuid';
import { toTypeId } from '../core/ids.js';
import type { Base } from '../core/index.js';
import { type Class, modelOf } from '../core/model/registry.js';

const DAY = 86_400_000;
const PER_STATEMENT = 500;

/**
 * What the parts of the demo company make it with: chance that is the same every time, days counted from today, and
 * rows that go into the database by the hundred.
 */
export class World {
  private readonly rows = new Map<Class, object[]>();
  private state = 20_260_101;

  constructor(
    private readonly em: EntityManager,
    /** Midnight of the day on which the company is made, in UTC. */
    readonly today: Date,
  ) {}

  /** A row of an entity. What refers to it takes the row itself. */
  add<T extends Base>(target: Class<T>, values: Partial<T>): T {
    const createdAt = values.createdAt ?? this.day(-400);
    const row = { id: this.id(modelOf(target).prefix, createdAt), createdAt, updatedAt: createdAt, ...values } as T;
    this.rows.set(target, [...(this.rows.get(target) ?? []), row]);
    return row;
  }

  /** Writes what was added since, entity by entity in the order in which they first came. */
  async flush(): Promise<number> {
    let count = 0;
    for (const [target, rows] of this.rows) {
      const plain = rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, idOf(value)])));
      for (let at = 0; at < plain.length; at += PER_STATEMENT)
        await this.em.insertMany(target as never, plain.slice(at, at + PER_STATEMENT) as never[]);
      count += rows.length;
    }
    this.rows.clear();
    return count;
  }

  /** What the database works out from what is in it. */
  async run(sql: string): Promise<void> {
    await this.em.execute(sql);
  }

  /** From 0 to 1, the same row of numbers every time (mulberry32). */
  chance(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` up to and including `high`. */
  between(low: number, high: number): number {
    return low + Math.floor(this.chance() * (high - low + 1));
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('Nothing to pick from');
    return list[this.between(0, list.length - 1)] as T;
  }

  /** So many different ones, in no order. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(this.between(0, left.length - 1), 1)[0] as T);
  }

  /** A moment so many days from today, in working hours. */
  day(offset: number): Date {
    return new Date(this.today.getTime() + Math.round(offset) * DAY + (8 * 60 + this.between(0, 9 * 60)) * 60_000);
  }

  /** That day without its time. */
  date(offset: number): string {
    return dateOf(new Date(this.today.getTime() + Math.round(offset) * DAY));
  }

  /** Days from today; negative for what is past. */
  offset(moment: Date): number {
    return (moment.getTime() - this.today.getTime()) / DAY;
  }

  /** A UUIDv7 of that moment, its random part from the same chance as all else. */
  private id(prefix: string, moment: Date): string {
    const bytes = Uint8Array.from({ length: 16 }, () => this.between(0, 255));
    const view = new DataView(bytes.buffer);
    view.setUint16(0, Math.floor(moment.getTime() / 2 ** 32));
    view.setUint32(2, moment.getTime() % 2 ** 32);
    view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70);
    view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
    return toTypeId(prefix, stringify(bytes));
  }
}

export const dateOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** A reference is stored as the id of what it refers to. */
function idOf(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || value instanceof Date || Array.isArray(value)) return value;
  return 'id' in value && 'createdAt' in value ? value.id : value;
}
