interface Bucket {
  level: number;
  at: number;
}

const MANY = 50_000;

/** Leaky buckets by key: each fills by what is taken, and empties at a steady rate. */
export class LeakyBuckets {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    readonly capacity: number,
    readonly perSecond: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Takes the amount and answers what is left; where it doesn't fit it takes nothing and answers the seconds to wait. */
  take(key: string, amount: number): { left: number } | { wait: number } {
    const now = this.now();
    const level = this.levelOf(key, now) + amount;
    if (level > this.capacity) return { wait: (level - this.capacity) / this.perSecond };
    if (this.buckets.size > MANY) this.forget(now);
    this.buckets.set(key, { level, at: now });
    return { left: this.capacity - level };
  }

  private levelOf(key: string, now: number): number {
    const bucket = this.buckets.get(key);
    return bucket ? Math.max(0, bucket.level - ((now - bucket.at) / 1000) * this.perSecond) : 0;
  }

  /** Drops callers whose bucket is empty again; where all are in use, the oldest go, so that the memory has a bound. */
  private forget(now: number): void {
    for (const key of this.buckets.keys()) if (this.levelOf(key, now) === 0) this.buckets.delete(key);
    for (const key of this.buckets.keys()) {
      if (this.buckets.size <= MANY / 2) break;
      this.buckets.delete(key);
    }
  }
}
