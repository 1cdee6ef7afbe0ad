import pg from 'pg';
import type { Logger } from 'pino';

const BEAT_MS = 5_000;
const RETRY_MS = 1_000;

interface Listening {
  heard(payload: string): void;
  /** Whether what is told can be heard from now on. */
  listening(usable: boolean): void;
}

/**
 * Hears what is told on a channel of LISTEN/NOTIFY, on a connection of its own that is watched and made again when it
 * breaks. It takes the server's own address: a pooler may lend the connection that listens to somebody else.
 */
export class Listener {
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private closed = false;
  private next: Promise<void> | null = null;

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly log: Logger,
    private readonly listener: Listening,
  ) {}

  async start(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: `listens ${this.channel}`,
      keepAlive: true,
      query_timeout: BEAT_MS,
      connectionTimeoutMillis: BEAT_MS,
    });
    client.on('error', (err) => this.lost(client, err));
    client.on('end', () => this.lost(client, new Error('the connection ended')));
    client.on('notification', ({ payload }) => this.listener.heard(payload ?? ''));
    await client.connect();
    if (this.closed) return client.end();
    if (!(await isTheServer(client))) {
      this.log.warn('DATABASE_URL leads to a pooler: nothing can be listened to. Name the server there, and the pooler in DATABASE_POOLER_URL');
      return client.end();
    }
    await client.query(`listen ${this.channel}`);
    if (this.closed) return client.end();
    this.client = client;
    this.listener.listening(true);
    this.timer = setInterval(() => client.query('select 1').catch((err) => this.lost(client, err)), BEAT_MS).unref();
  }

  /**
   * Resolves when everything that was told before the call has been heard: PostgreSQL hands out what waits
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
    this.log.warn({ err }, `${this.channel} can not be heard`);
    client.end().catch(() => {});
    this.again();
  }

  private again(): void {
    if (this.closed) return;
    this.timer = setTimeout(() => {
      this.start().catch((err) => {
        this.log.warn({ err }, `${this.channel} can still not be heard`);
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
