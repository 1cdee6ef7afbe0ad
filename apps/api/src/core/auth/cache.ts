/** What was worked out for a credential, and what it depends on: a change of any of these drops it. */
export interface Found<T> {
  value: T;
  /** `user:…`, `person:…`, `employee:…`, `client:…`. */
  dependsOn: string[];
  /** It ends then, whatever its age. */
  until?: Date | null | undefined;
}

interface Entry<T> extends Found<T> {
  expires: number;
}

/** The longest that anything is kept, should a notification be lost. */
const KEEP_MS = 10_000;

/**
 * Principals by credential, in this process. A look-up that was under way when something changed is answered but
 * not kept, and nobody who comes after the change joins it. What is not found isn't kept.
 */
export class PrincipalCache<T> {
  private readonly entries = new Map<string, Entry<T>>();
  private readonly dependants = new Map<string, Set<string>>();
  private underWay = new Map<string, Promise<Found<T> | null>>();
  private usable = false;

  constructor(
    private readonly capacity = 10_000,
    private readonly now: () => number = Date.now,
  ) {}

  /** Keeps nothing while changes can't be heard of. */
  listening(usable: boolean): void {
    this.usable = usable;
    this.clear();
  }

  async find(key: string, look: () => Promise<Found<T> | null>): Promise<T | null> {
    const known = this.entries.get(key);
    if (known && known.expires > this.now()) return known.value;
    if (known) this.drop(key);
    const { underWay } = this;
    const looking = underWay.get(key) ?? look();
    underWay.set(key, looking);
    try {
      const found = await looking;
      if (found && underWay === this.underWay && !this.entries.has(key)) this.keep(key, found);
      return found?.value ?? null;
    } finally {
      underWay.delete(key);
    }
  }

  /** Drops what depends on this; `*` is everything. */
  changed(what: string): void {
    if (what === '*') this.clear();
    else for (const key of this.dependants.get(what) ?? []) this.drop(key);
    this.underWay = new Map();
  }

  get size(): number {
    return this.entries.size;
  }

  private clear(): void {
    this.entries.clear();
    this.dependants.clear();
    this.underWay = new Map();
  }

  private keep(key: string, found: Found<T>): void {
    if (!this.usable) return;
    // The oldest goes first: a Map keeps the order in which keys came.
    if (this.entries.size >= this.capacity) this.drop(this.entries.keys().next().value as string);
    this.entries.set(key, { ...found, expires: Math.min(this.now() + KEEP_MS, found.until?.getTime() ?? Number.POSITIVE_INFINITY) });
    for (const what of found.dependsOn) {
      const keys = this.dependants.get(what) ?? new Set();
      this.dependants.set(what, keys.add(key));
    }
  }

  private drop(key: string): void {
    for (const what of this.entries.get(key)?.dependsOn ?? []) {
      const keys = this.dependants.get(what);
      keys?.delete(key);
      if (keys?.size === 0) this.dependants.delete(what);
    }
    this.entries.delete(key);
  }
}
