import pg from 'pg';
import type { Logger } from 'pino';

/** The channel on which the database tells whose rights have changed (`platform/rights.database.ts`). */
export const RIGHTS_CHANNEL = 'relata_rights';

const BEAT_MS = 5_000;
const RETRY_MS = 1_000;

interface Listening {
  /** Whose rights: `user:…`, `person:…`, `employee:…`, `client:…`, or `*`. */
  changed(what: string): void;
  /** Whether changes can be heard of from now on. */
  listening(usable: boolean): void;
}

/**
 * Hears of changed rights over LISTEN/NOTIFY, on a connection of its own that is watched and made again when it
 * breaks. While there is none, nothing may be kept: nor where a pooler stands before the server, which may lend the
 * connection that listens to somebody else.
 */
export class RightsChanges {
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private closed = false;
  private next: Promise<void> | null = null;

  constructor(
    private readonly url: string,
    private readonly log: Logger,
    private readonly listener: Listening,
  ) {}

  async start(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'relata rights',
      keepAlive: true,
      query_timeout: BEAT_MS,
      connectionTimeoutMillis: BEAT_MS,
    });
    client.on('error', (err) => this.lost(client, err));
    client.on('end', () => this.lost(client, new Error('the connection ended')));
    client.on('notification', ({ payload }) => this.listener.changed(payload || '*'));
    await client.connect();
    if (this.closed) return client.end();
    if (!(await isTheServer(client))) {
      this.log.warn(
        'DATABASE_URL leads to a pooler: each caller is looked up at each request. Name the server there, and the pooler in DATABASE_POOLER_URL',
      );
      return client.end();
    }
    await client.query(`listen ${RIGHTS_CHANNEL}`);
    if (this.closed) return client.end();
    this.client = client;
    this.listener.listening(true);
    this.timer = setInterval(() => client.query('select 1').catch((err) => this.lost(client, err)), BEAT_MS).unref();
  }

  /**
   * Resolves when every change that was committed before the call has been heard: PostgreSQL hands out what waits
   * for a connection before it answers that connection. Calls that come together share a round trip.
   */
  settled(): Promise<void> {
    const { client } = this;
    if (!client) return Promise.resolve();
    this.next ??= Promise.resolve()
      .then(() => {
        this.next = null;
        return client.query('select 1');
      })
      .then(
        () => {},
        (err) => this.lost(client, err),
      );
    return this.next;
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.timer) clearInterval(this.timer);
    const { client } = this;
    this.client = null;
    await client?.end();
  }

  private lost(client: pg.Client, err: unknown): void {
    if (this.closed || client !== this.client) return;
    this.client = null;
    if (this.timer) clearInterval(this.timer);
    this.listener.listening(false);
    this.log.warn({ err }, 'changes of rights can not be heard; looking each caller up until they can');
    client.end().catch(() => {});
    this.again();
  }

  private again(): void {
    if (this.closed) return;
    this.timer = setTimeout(() => {
      this.start().catch((err) => {
        this.log.warn({ err }, 'changes of rights can still not be heard');
        this.again();
      });
    }, RETRY_MS).unref();
  }
}

/** A pooler gives its clients a process id of its own making, for them to cancel by. */
async function isTheServer(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  return rows[0]?.pid === (client as pg.Client & { processID: number }).processID;
}
