import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Logger } from 'pino';
import { actAsSql, asNobodySql } from '../database/session.js';
import { LeakyBuckets } from '../limits/buckets.js';
import type { Principal } from '../policy/principal.js';

/** One thing that was refused. */
export interface Refusal {
  /** The code of the error: FORBIDDEN, NOT_FOUND, TOO_COMPLEX … */
  code: string;
  /** The root field or route that refused; absent where the whole request was. */
  field?: string;
  /** Where in the answer or the input. */
  path?: string;
  /** TypeIDs that were asked for. */
  ids?: string[];
  message?: string;
}

/** A request of which something was refused: one entry in the audit, however much of it was. */
export interface RefusedRequest {
  /** Null: nobody is signed in. */
  caller: Principal | null;
  /** The request's id, as in the log and in the answer's faults. */
  requestId: string;
  address: string;
  /** What the request calls itself: the operation's name, or a route. */
  operation?: string | undefined;
  /** The record that was asked for, or the kind of record. */
  record?: { type: string; uuid: string | null } | undefined;
  refused: Refusal[];
}

/** How many entries a caller may cause at once, and how many more each second. */
export interface RefusalLimits {
  principal: [burst: number, perSecond: number];
  address: [burst: number, perSecond: number];
  /** Those of all who haven't signed in together: addresses are had for nothing. */
  anonymous: [burst: number, perSecond: number];
}

const LIMITS: RefusalLimits = { principal: [200, 0.2], address: [50, 0.05], anonymous: [500, 0.05] };
const SUMMARY_MS = 60_000;
const PATIENCE_MS = 5_000;
const MAX_WAITING = 500;
const MAX_LISTED = 10;
const MAX_TEXT = 160;
/** What the database takes is a little more. */
const MAX_BYTES = 8_000;

/**
 * Writes what was refused into the audit: after the answer, one entry after the other on one connection, so that
 * nobody waits for it. A flood is counted instead: a caller's next entry, or one a minute, says how many were not
 * written, so that no disk fills and nothing goes unseen.
 */
export class RefusalLog {
  private readonly principals: LeakyBuckets;
  private readonly addresses: LeakyBuckets;
  private readonly anonymous: LeakyBuckets;
  private readonly waiting: Entry[] = [];
  /** How many of whose were left out; all who haven't signed in are one. */
  private readonly leftOut = new Map<string, { count: number; last: Entry }>();
  private working: Promise<void> | null = null;
  private summary: NodeJS.Timeout | null = null;

  constructor(
    private readonly pool: pg.Pool,
    private readonly log: Logger,
    { principal, address, anonymous }: RefusalLimits = LIMITS,
  ) {
    this.principals = new LeakyBuckets(...principal);
    this.addresses = new LeakyBuckets(...address);
    this.anonymous = new LeakyBuckets(...anonymous);
  }

  /** Takes note; it is written in a moment. */
  record(request: RefusedRequest): void {
    if (request.refused.length === 0) return;
    const fits = this.waiting.length < MAX_WAITING && this.fits(request);
    const entry = entryOf(request);
    if (fits) this.waiting.push(entry);
    else this.leave(entry, request.address);
    if (this.waiting.length > 0) this.working ??= this.work();
  }

  /** Waits until all that was taken note of is written. */
  async written(): Promise<void> {
    while (this.working) await this.working;
  }

  /** Writes what waits, as long as the database takes it. */
  async close(): Promise<void> {
    this.summarise();
    const late = new AbortController();
    await Promise.race([this.written(), sleep(PATIENCE_MS, undefined, { signal: late.signal, ref: false }).catch(() => {})]);
    late.abort();
  }

  private fits({ caller, address }: RefusedRequest): boolean {
    if (caller) return 'left' in this.principals.take(keyOf(caller), 1);
    return 'left' in this.addresses.take(address, 1) && 'left' in this.anonymous.take('', 1);
  }

  private leave(entry: Entry, address: string): void {
    const key = keyOf(entry.caller);
    const known = this.leftOut.get(key);
    if (!known) this.log.warn({ caller: key, address }, 'more is refused than the audit lists; counting');
    this.leftOut.set(key, { count: (known?.count ?? 0) + 1, last: entry });
    this.summary ??= setTimeout(() => this.summarise(), SUMMARY_MS).unref();
  }

  /** What was left out of a caller who then kept still. */
  private summarise(): void {
    if (this.summary) clearTimeout(this.summary);
    this.summary = null;
    for (const counted of this.leftOut.values()) {
      counted.count -= 1;
      this.waiting.push(counted.last);
    }
    if (this.waiting.length > 0) this.working ??= this.work();
  }

  private async work(): Promise<void> {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      const key = keyOf(next.caller);
      const unlisted = this.leftOut.get(key)?.count ?? 0;
      this.leftOut.delete(key);
      // A connection may have ended while it lay idle; the next is a new one.
      await this.write(next, unlisted)
        .catch(() => this.write(next, unlisted))
        .catch((err: unknown) => this.log.error({ err, refused: next }, 'a refusal could not be written to the audit'));
    }
    this.working = null;
  }

  private async write({ caller, requestId, record, detail }: Entry, unlisted: number): Promise<void> {
    const told = unlisted > 0 ? JSON.stringify({ unlisted }) : '{}';
    const client = await this.pool.connect();
    try {
      // A pipeline, as all connections of this pool are: they go out together.
      await Promise.all([
        client.query(`begin; ${caller ? actAsSql(caller, requestId) : asNobodySql(requestId)}`),
        client.query('select relata.audit_refusal($1, $2::uuid, $3::jsonb || $4::jsonb)', [
          record?.type ?? 'Request',
          record?.uuid ?? null,
          detail,
          told,
        ]),
        client.query('commit'),
      ]);
      client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
}

const keyOf = (caller: Principal | null): string => (caller ? (caller.apiClientId ?? caller.userId ?? caller.kind) : 'anonymous');

/** What waits to be written: text of our own, so that no part of a large request is kept for it. */
interface Entry extends Pick<RefusedRequest, 'caller' | 'requestId' | 'record'> {
  detail: string;
}

/** The messages go first where all is too long: they are in the caller's words, and the rest is in ours. */
function entryOf({ caller, requestId, address, operation, record, refused }: RefusedRequest): Entry {
  const listed = refused.slice(0, MAX_LISTED);
  const told = (worded: boolean) =>
    JSON.stringify({
      ...(operation ? { operation: textOf(operation) } : {}),
      address,
      refused: listed.map((each) => shortened(each, worded)),
      ...(refused.length > listed.length ? { more: refused.length - listed.length } : {}),
    });
  const full = told(true);
  return { caller, requestId, record, detail: Buffer.byteLength(full) <= MAX_BYTES ? full : told(false) };
}

function shortened({ code, field, path, ids, message }: Refusal, worded: boolean): Refusal {
  return {
    code,
    ...(field ? { field: textOf(field) } : {}),
    ...(path && worded ? { path: textOf(path) } : {}),
    ...(ids?.length ? { ids: ids.slice(0, MAX_LISTED) } : {}),
    ...(message && worded ? { message: textOf(message) } : {}),
  };
}

/** As PostgreSQL takes it: without zero bytes and halves of characters, which a caller could send to stay unseen. */
const textOf = (text: string): string => text.slice(0, MAX_TEXT).toWellFormed().replaceAll('\0', '\ufffd');

/** Puts into the audit that something was refused. For routes beside the graph, such as signing in; the graph's are noted by themselves. */
export const auditRefusal = ({ refusals }: { refusals: RefusalLog }, request: RefusedRequest): void => refusals.record(request);
