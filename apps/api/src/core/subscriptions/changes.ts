import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Listener } from '../database/listener.js';
import { PublicError } from '../errors.js';
import { uuidOf } from '../ids.js';
import { type Class, modelOf } from '../model/registry.js';
import { CHANGES_CHANNEL } from './notifies.js';

/** Changes that come together, such as a case and its message, are looked at together. */
const SETTLE_MS = 40;

/**
 * What changes, as the database tells every process of the API, handed to those here who watch it. One connection for
 * all of them, made when the first comes. Whoever watches is told that something changed, never what.
 */
export class Changes {
  private readonly watches = new Map<string, Set<Watch>>();
  private readonly listener: Listener;
  private starting: Promise<void> | null = null;
  private hearing = false;

  constructor(url: string, log: Logger) {
    this.listener = new Listener(url, CHANGES_CHANNEL, log, {
      heard: (payload) => this.heard(payload),
      listening: (usable) => {
        this.hearing = usable;
        // What was told while nobody could hear is made up for by looking again.
        if (usable) for (const watches of this.watches.values()) wakeAll(watches);
      },
    });
  }

  /** Steps at once, and then as often as the record may have changed. An id of something else never steps again. */
  async watch(target: Class, id: string): Promise<AsyncIterableIterator<undefined>> {
    this.starting ??= this.listener.start().catch((error) => {
      this.starting = null;
      throw error;
    });
    await this.starting;
    if (!this.hearing) throw new PublicError('UNAVAILABLE', 'Changes can’t be heard of here at the moment; ask again from time to time instead.');
    const { prefix, table } = modelOf(target);
    const uuid = uuidOf(prefix, id);
    const key = `${table} ${uuid}`;
    const watch = new Watch(() => this.forget(key, watch));
    if (uuid) this.watches.set(key, (this.watches.get(key) ?? new Set()).add(watch));
    return watch;
  }

  /** How many records are watched. */
  get size(): number {
    return this.watches.size;
  }

  async close(): Promise<void> {
    for (const watches of [...this.watches.values()]) for (const watch of watches) await watch.return();
    await this.listener.close();
  }

  private heard(payload: string): void {
    const [kind, ids = ''] = payload.split(' ');
    if (ids === '*') {
      for (const [key, watches] of this.watches) if (key.startsWith(`${kind} `)) wakeAll(watches);
    } else for (const id of ids.split(',')) wakeAll(this.watches.get(`${kind} ${id}`) ?? []);
  }

  private forget(key: string, watch: Watch): void {
    const watches = this.watches.get(key);
    watches?.delete(watch);
    if (watches?.size === 0) this.watches.delete(key);
  }
}

function wakeAll(watches: Iterable<Watch>): void {
  for (const watch of watches) watch.wake();
}

/** However much changes while a step is looked at, one more follows. */
class Watch implements AsyncIterableIterator<undefined> {
  private changed = true;
  private first = true;
  private over = false;
  private waiting: (() => void) | null = null;

  constructor(private readonly onEnd: () => void) {}

  wake(): void {
    this.changed = true;
    this.waiting?.();
  }

  async next(): Promise<IteratorResult<undefined>> {
    if (!this.changed && !this.over)
      await new Promise<void>((done) => {
        this.waiting = done;
      });
    this.waiting = null;
    if (!this.first && !this.over) await sleep(SETTLE_MS);
    this.first = false;
    this.changed = false;
    return this.over ? { done: true, value: undefined } : { done: false, value: undefined };
  }

  async return(): Promise<IteratorResult<undefined>> {
    this.over = true;
    this.waiting?.();
    this.onEnd();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
