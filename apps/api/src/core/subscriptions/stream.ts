import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Principal } from '../policy/principal.js';

/** What a stream needs to go on. */
export interface Following {
  /** Steps when there may be something new. */
  source: AsyncIterableIterator<unknown>;
  caller: Principal;
  /** Who the same credential stands for now; null: nobody any more. */
  identify(): Promise<Principal | null>;
  /** Waits until the caller has points for one more look. */
  pay(): Promise<void>;
  /** Looks, as an operation of its own; null: it could not be answered now. */
  look(): Promise<object | null>;
}

/**
 * One subscription of one client, as server-sent events (the protocol of graphql-sse, one connection for each). What is
 * sent is read anew each time under the caller’s rights, and only if it differs from what was sent last. It ends without
 * a word where the rights are not the same any more, or the server stops: the client comes again and learns what it may.
 */
export class Stream {
  private sent = '';
  over = false;

  constructor(
    readonly following: Following,
    private readonly response: ServerResponse,
  ) {
    response.once('close', () => void this.end());
    if (response.destroyed) void this.end();
  }

  /** Sends until it ends. */
  async run(): Promise<void> {
    const { source, pay, look } = this.following;
    try {
      for await (const _ of source) {
        await pay();
        if (this.over || !(await this.checkCaller())) return;
        const answer = await look();
        if (!answer) return;
        await this.sendNew(JSON.stringify(answer));
      }
    } finally {
      await this.end();
    }
  }

  /** Ends it where its caller isn’t who they were: signed out, closed, expired, or with other roles. */
  async checkCaller(): Promise<boolean> {
    const now = await this.following.identify().catch(() => null);
    const same = now !== null && signature(now) === signature(this.following.caller);
    if (!same) await this.end();
    return same;
  }

  /** A comment, so that nobody between takes the connection for dead. Who hasn’t taken the last one in is. */
  beat(): void {
    if (this.response.writableLength > 0) this.response.destroy();
    else this.response.write(':\n\n');
  }

  async end(): Promise<void> {
    if (this.over) return;
    this.over = true;
    await this.following.source.return?.();
    this.response.end();
  }

  /** Waits for a client that reads slowly, meanwhile nothing is looked at for it. */
  private async sendNew(answer: string): Promise<void> {
    const hash = createHash('sha1').update(answer).digest('base64');
    if (hash === this.sent || this.over) return;
    this.sent = hash;
    if (!this.response.write(`event: next\ndata: ${answer}\n\n`)) await Promise.race([once(this.response, 'drain'), once(this.response, 'close')]);
  }
}

const signature = ({ databaseRole, kind, userId, personId, employeeId, partnerId, apiClientId, scopes }: Principal): string =>
  [databaseRole, kind, userId, personId, employeeId, partnerId, apiClientId, scopes].join();
