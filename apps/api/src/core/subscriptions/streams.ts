import type { ServerResponse } from 'node:http';
import { PublicError } from '../errors.js';
import { callerKey } from '../limits/cost.js';
import type { Principal } from '../policy/principal.js';
import { type Following, Stream } from './stream.js';
import { Turns } from './turns.js';

const BEAT_MS = 15_000;
/** What ends a right by the clock, such as a session that nobody uses, is told by nothing: it is looked at. */
const BEATS_BETWEEN_CHECKS = 2;

export const STREAMS = { perCaller: 30, perProcess: 10_000 } as const;

/** The streams that are open in this process: how many there may be, whose rights have changed, and their end. */
export class Streams {
  private readonly open = new Set<Stream>();
  private readonly byCaller = new Map<string, number>();
  private readonly turns: Turns;
  private readonly timer: NodeJS.Timeout;
  private beats = 0;
  private over = false;

  /** `atOnce`: how many of them read at the same time, so that requests find connections too. */
  constructor(atOnce: number) {
    this.turns = new Turns(atOnce);

    this.timer = setInterval(() => this.beat(), BEAT_MS).unref();
  }

  get size(): number {
    return this.open.size;
  }

  /** Refuses one stream more than the caller, or this process, may have. */
  check(caller: Principal): void {
    if (this.over) throw new PublicError('UNAVAILABLE', 'Relata is stopping; try again in a moment.');
    if (this.open.size >= STREAMS.perProcess) throw new PublicError('UNAVAILABLE', 'Too many streams are open here; try again in a while.');
    if ((this.byCaller.get(keyOf(caller)) ?? 0) >= STREAMS.perCaller)
      throw new PublicError('RATE_LIMITED', `You have ${STREAMS.perCaller} streams open; end one first.`);
  }

  /** Opens one, and answers when it is over. */
  async run(following: Following, response: ServerResponse): Promise<void> {
    const key = keyOf(following.caller);
    const stream: Stream = new Stream({ ...following, look: () => this.turns.take(async () => (stream.over ? null : following.look())) }, response);
    this.open.add(stream);
    this.byCaller.set(key, (this.byCaller.get(key) ?? 0) + 1);
    try {
      await stream.run();
    } finally {
      this.open.delete(stream);
      const left = (this.byCaller.get(key) ?? 1) - 1;
      if (left > 0) this.byCaller.set(key, left);
      else this.byCaller.delete(key);
    }
  }

  /** Somebody’s rights have changed: `user:…`, `person:…`, `employee:…`, `client:…`, or `*`. */
  rightsChanged(what: string): void {
    for (const stream of this.open)
      if (what === '*' || namesOf(stream.following.caller).includes(what)) void this.turns.take(() => stream.checkCaller());
  }

  async end(): Promise<void> {
    this.over = true;
    clearInterval(this.timer);
    await Promise.all([...this.open].map((stream) => stream.end()));
  }

  private beat(): void {
    this.beats += 1;
    for (const stream of this.open) stream.beat();
    if (this.beats % BEATS_BETWEEN_CHECKS === 0) this.rightsChanged('*');
  }
}

const keyOf = (caller: Principal): string => callerKey(caller, '');

const namesOf = ({ userId, personId, employeeId, apiClientId }: Principal): string[] => [
  `user:${userId}`,
  `person:${personId}`,
  `employee:${employeeId}`,
  `client:${apiClientId}`,
];
