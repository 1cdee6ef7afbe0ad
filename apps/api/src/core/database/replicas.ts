import pg from 'pg';
import type { Logger } from 'pino';
import type { Principal } from '../policy/principal.js';
import { Listener } from './listener.js';

/** On which API processes tell each other who wrote up to where: `<writer> <position>`. */
const CHANNEL = 'relata_written';
const LOOK_MS = 250;
const PATIENCE_MS = 2_000;
const MAX_WRITERS = 100_000;

interface Replica {
  pool: pg.Pool;
  /** One connection of its own for asking how far it is, so that busy readers don't make it look dead. */
  asking: pg.Pool;
  /** Position in the write-ahead log up to which it shows what was committed; null: it can't be used now. */
  replayed: bigint | null;
}

interface Options {
  urls: string[];
  /** The server itself, not a pooler: changes are listened for there. */
  primaryUrl: string;
  connections: number;
}

/**
 * Where an operation's reads run: on a streaming replica where there is one that shows all that its caller has written,
 * else on the primary. What somebody wrote is known by its position in the write-ahead log, here and, through
 * LISTEN/NOTIFY, in the other processes of the API; while those can't be heard, everyone reads from the primary.
 */
export class Replicas {
  private readonly replicas: Replica[];
  private readonly listener: Listener;
  private readonly writers = new Map<string, bigint>();
  /** Everyone is taken to have written up to here. */
  private floor = 0n;
  private hearing = false;
  private turn = 0;
  private closed = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly primary: pg.Pool,
    private readonly log: Logger,
    { urls, primaryUrl, connections }: Options,
  ) {
    this.replicas = urls.map((url) => ({
      pool: apiPool(url, connections, log, { connectionTimeoutMillis: PATIENCE_MS }),
      asking: apiPool(url, 1, log, { connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS }),
      replayed: null,
    }));
    this.listener = new Listener(primaryUrl, CHANNEL, log, {
      heard: (payload) => this.note(payload),
      listening: (usable) => {
        this.hearing = usable;
      },
    });
  }

  async start(): Promise<void> {
    await this.listener.start();
    await this.look();
  }

  /** A connection for the reads of an operation. A replica that doesn't answer is passed over. */
  async connect(principal: Principal): Promise<pg.PoolClient> {
    const replica = this.replicaFor(principal);
    return replica ? replica.pool.connect().catch(() => this.primary.connect()) : this.primary.connect();
  }

  /** Somebody's write is committed: tells everyone up to where they must be shown the database. */
  async wrote(principal: Principal): Promise<void> {
    const { rows } = await this.primary.query<{ payload: string }>({
      text: `select told.payload, pg_notify('${CHANNEL}', told.payload) from (select $1 || ' ' || (pg_current_wal_insert_lsn() - '0/0'::pg_lsn) as payload) told`,
      values: [writerOf(principal)],
    });
    this.note(rows[0]?.payload as string);
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
    await this.listener.close();
    await Promise.all(this.replicas.flatMap(({ pool, asking }) => [pool.end(), asking.end()]));
  }

  private replicaFor(principal: Principal): Replica | undefined {
    if (!this.hearing) return undefined;
    const needed = later(this.writers.get(writerOf(principal)), this.floor);
    const ready = this.replicas.filter(({ replayed }) => replayed !== null && replayed >= needed);
    this.turn += 1;
    return ready[this.turn % ready.length];
  }

  private note(payload: string): void {
    const [writer = '', position = '0'] = payload.split(' ');
    this.writers.set(writer, later(this.writers.get(writer), BigInt(position)));
    if (this.writers.size <= MAX_WRITERS) return;
    for (const known of this.writers.values()) this.floor = later(this.floor, known);
    this.writers.clear();
  }

  /** Asks each replica how far it is, and forgets the writers whom all of them show already. */
  private async look(): Promise<void> {
    await Promise.all(
      this.replicas.map(async (replica) => {
        try {
          const { rows } = await replica.asking.query<{ replayed: string | null }>(
            `select (pg_last_wal_replay_lsn() - '0/0'::pg_lsn)::text as replayed`,
          );
          const replayed = rows[0]?.replayed;
          if (replayed == null) throw new Error('it is no standby: DATABASE_REPLICA_URLS takes streaming replicas of the same database');
          if (replica.replayed === null) this.log.info('a replica takes reads');
          replica.replayed = BigInt(replayed);
        } catch (err) {
          this.lost(replica, err);
        }
      }),
    );
    for (const [writer, position] of this.writers)
      if (this.replicas.every(({ replayed }) => replayed === null || replayed >= position)) this.writers.delete(writer);
    if (this.closed) return;
    this.timer = setTimeout(() => void this.look(), LOOK_MS).unref();
  }

  private lost(replica: Replica, err: unknown): void {
    if (replica.replayed !== null) this.log.warn({ err }, 'a replica takes no reads now');
    replica.replayed = null;
  }
}

const later = (one = 0n, other = 0n): bigint => (one > other ? one : other);

const writerOf = ({ userId, apiClientId, personId, kind }: Principal): string => apiClientId ?? userId ?? personId ?? kind;

/** Connections for requests, as `relata_api`. */
export function apiPool(url: string, connections: number, log: Logger, options: pg.PoolConfig = {}): pg.Pool {
  const settings = { connectionString: url, max: connections, application_name: 'relata api', pipeline: true, ...options };
  const pool = new pg.Pool(settings as pg.PoolConfig);
  pool.on('error', (err) => log.warn({ err }, 'a database connection broke'));
  // The pool listens to its idle connections only; one that breaks in use rejects its statements, and must not end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
