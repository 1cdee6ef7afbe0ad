import { once } from 'node:events';
import type { ImapFlow } from 'imapflow';
import type { Logger } from 'pino';
import type { App } from '../../core/index.js';

/** A mail as it lies in the mailbox. */
export interface MailSource {
  /** The place of the mail, by which it is known when it is read again: mailbox, validity of its ids, id. */
  source: string;
  raw: Buffer;
  receivedAt: Date;
  /** It is larger than what is read of one: the end is missing. */
  cut: boolean;
}

type MailboxConfig = Pick<App['config'], 'IMAP_DONE_FOLDER' | 'IMAP_POLL_SECONDS'>;

/** Much more than mail servers let through; what goes beyond is read up to here. */
export const MAX_BYTES = 40 * 1024 * 1024;

/**
 * Reads a mailbox until it is stopped. A mail is taken out of its folder only when `receive` has come back, which has
 * recorded it by then: whatever breaks in between, the mail is still there, and is known when it is read again.
 */
export class Mailbox {
  private readonly stopping = new AbortController();
  private wake: () => void = () => {};
  /** Something came while the last look was under way. */
  private news = false;
  private running: Promise<void> | null = null;

  constructor(
    private readonly url: string,
    private readonly config: MailboxConfig,
    private readonly log: Pick<Logger, 'info' | 'warn' | 'error'>,
    private readonly receive: (mail: MailSource) => Promise<unknown>,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.running;
  }

  /** Reads what is there, once. */
  async readOnce(): Promise<number> {
    const client = await this.connect();
    try {
      return await this.readAll(client);
    } finally {
      await leave(client);
    }
  }

  private async run(): Promise<void> {
    for (let failures = 0; !this.stopping.signal.aborted; ) {
      try {
        await this.stayConnected(() => {
          failures = 0;
        });
      } catch (err) {
        failures += 1;
        this.log.warn({ err }, 'the mailbox can’t be read; it is tried again');
        await this.pause(Math.min(2 ** failures, 300));
      }
    }
  }

  private async stayConnected(done: () => void): Promise<void> {
    const client = await this.connect();
    const closed = once(client, 'close').then(() => this.wake());
    client.on('exists', () => {
      this.news = true;
      this.wake();
    });
    try {
      while (!this.stopping.signal.aborted && client.usable) {
        this.news = false;
        await this.readAll(client);
        done();
        if (client.usable) await this.pause(this.config.IMAP_POLL_SECONDS);
      }
    } finally {
      await leave(client);
      await closed;
    }
  }

  private async connect(): Promise<ImapFlow> {
    const { protocol, hostname, port, username, password, pathname } = new URL(this.url);
    // With the first mailbox: what needs none starts without it.
    const { ImapFlow } = await import('imapflow');
    const client = new ImapFlow({
      host: hostname,
      port: Number(port) || (protocol === 'imaps:' ? 993 : 143),
      secure: protocol === 'imaps:',
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
      logger: false,
      autoIdleDelay: 200,
      maxLiteralSize: MAX_BYTES + 1024,
    });
    // Without a listener a connection that breaks would end the process; `close` follows it.
    client.on('error', (err) => this.log.warn({ err }, 'the connection to the mailbox broke'));
    await client.connect();
    try {
      if (!(await client.list()).some(({ path }) => path === this.config.IMAP_DONE_FOLDER)) await client.mailboxCreate(this.config.IMAP_DONE_FOLDER);
      await client.mailboxOpen(decodeURIComponent(pathname.slice(1)) || 'INBOX');
      return client;
    } catch (error) {
      await leave(client);
      throw error;
    }
  }

  /** One mail after the other, oldest first. One that can't be recorded now stays, and the next is read. */
  private async readAll(client: ImapFlow): Promise<number> {
    const { path, uidValidity } = client.mailbox as { path: string; uidValidity: bigint };
    const { hostname, username } = new URL(this.url);
    const uids = (await client.search({ all: true }, { uid: true })) || [];
    let read = 0;
    for (const uid of uids.sort((one, other) => one - other)) {
      if (this.stopping.signal.aborted) break;
      const found = await client.fetchOne(String(uid), { size: true, internalDate: true, source: { maxLength: MAX_BYTES } }, { uid: true });
      if (!found || found.source === undefined) continue;
      const source = `${decodeURIComponent(username)}@${hostname}/${path};${uidValidity};${uid}`;
      try {
        const receivedAt = new Date(found.internalDate ?? Date.now());
        await this.receive({ source, raw: found.source, receivedAt, cut: (found.size ?? 0) > MAX_BYTES });
      } catch (err) {
        this.log.error({ err, source }, 'a mail could not be recorded; it stays in the mailbox');
        continue;
      }
      await client.messageMove(String(uid), this.config.IMAP_DONE_FOLDER, { uid: true });
      read += 1;
    }
    return read;
  }

  /** Until there is something new, or the time is over. */
  private async pause(seconds: number): Promise<void> {
    if (this.stopping.signal.aborted || this.news) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, seconds * 1000);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

async function leave(client: ImapFlow): Promise<void> {
  await client.logout().catch(() => client.close());
}
