interface Tries {
  count: number;
  from: number;
}

const CAPACITY = 50_000;

/** How often an address may try, in this process; for better-auth's `rateLimit.customStorage`. What waits longest goes first when full. */
export class TryLimits {
  private readonly tries = new Map<string, Tries>();

  constructor(private readonly now: () => number = Date.now) {}

  readonly consume = async (key: string, { window, max }: { window: number; max: number }) => {
    const now = this.now();
    const known = this.tries.get(key);
    const current = known && now - known.from < window * 1000 ? known : { count: 0, from: now };
    if (current.count >= max) return { allowed: false, retryAfter: Math.ceil((current.from + window * 1000 - now) / 1000) };
    current.count += 1;
    this.tries.delete(key);
    if (this.tries.size >= CAPACITY) this.tries.delete(this.tries.keys().next().value as string);
    this.tries.set(key, current);
    return { allowed: true, retryAfter: null };
  };
}
