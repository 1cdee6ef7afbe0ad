import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type DataLoader from 'dataloader';
import type { getVariableValues } from 'graphql';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Refusal, RefusalLog } from './audit/refusals.js';
import type { Replicas } from './database/replicas.js';
import { ReadSession } from './database/session.js';
import { Forbidden } from './errors.js';
import { type Access, accessOf } from './policy/access.js';
import { guestPrincipal, type Principal } from './policy/principal.js';
import { Reader } from './read/reader.js';
import type { Changes } from './subscriptions/changes.js';

/** What every process of the application has, made once at its start. */
export interface App {
  config: Config;
  log: Logger;
  orm: MikroORM;
  /** Connections as `relata_api`. */
  pool: pg.Pool;
  /** Where reads go besides the primary, if there are streaming replicas. */
  replicas?: Replicas;
  /** Makes the database role of a principal whose combination of roles is new. Set by the sign-in. */
  ensureRole?: (principal: Principal) => Promise<void>;
  /** What was refused, on its way into the audit. */
  refusals: RefusalLog;
  /** Waits until a change of rights that was committed is known here. Set by the sign-in. */
  rightsSettled?: () => Promise<void>;
  /** Told whose rights have changed. Set by the server, for the streams that are open. */
  onRightsChanged?: (what: string) => void;
  /** Changes of records, for those who watch them. */
  changes: Changes;
}

/** One operation: who acts, and how it reads. Services take it first. */
export class Context {
  readonly session: ReadSession;
  private reader: Reader | null = null;
  private granted: Access | null = null;
  private readonly loaders = new Map<string, DataLoader<unknown, unknown>>();
  /** The operation's variables, coerced; with errors it answers those and does not run. */
  variables: ReturnType<typeof getVariableValues> | null = null;
  /** Statements that the operation's writes ran. */
  writeStatements = 0;
  /** What its mutations refused by a rule; errors are in the answer. `noted`: the audit knows. One object, since Apollo Server copies the context. */
  readonly refusals: { readonly list: Refusal[]; noted: boolean } = { list: [], noted: false };
  /** Whether it wrote at all. */
  wrote = false;
  /** Whether it must see what was just committed by anyone. */
  fromPrimary = false;

  constructor(
    readonly app: App,
    /** Null: not signed in. */
    readonly caller: Principal | null,
    readonly requestId: string,
    readonly clientAddress: string = '',
    readonly userAgent: string = '',
  ) {
    const connect = () => (app.replicas && !this.wrote && !this.fromPrimary ? app.replicas.connect(this.principal) : app.pool.connect());
    this.session = new ReadSession(connect, this.principal, requestId, app.config.PREPARED_STATEMENTS === 'on');
  }

  /** Who acts: the caller, or a guest. */
  get principal(): Principal {
    return this.caller ?? guestPrincipal;
  }

  get access(): Access {
    this.granted ??= accessOf(this.principal);
    return this.granted;
  }

  /** Reads within the policy, in the operation's one read-only transaction. */
  get read(): Reader {
    this.reader ??= new Reader(this.principal, this.session.run);
    return this.reader;
  }

  /** A loader that lives as long as the operation, for values that are no column of their row. */
  loader<K, V>(name: string, make: () => DataLoader<K, V>): DataLoader<K, V> {
    const known = (this.loaders.get(name) as DataLoader<K, V> | undefined) ?? make();
    this.loaders.set(name, known as DataLoader<unknown, unknown>);
    return known;
  }

  /** The employee who acts; throws where it is someone else. */
  get employeeId(): string {
    if (!this.principal.employeeId) throw new Forbidden('Only employees may do this.');
    return this.principal.employeeId;
  }

  /** Ends the reads. After a write the caller's next request finds what it wrote, and what that did to anyone's rights. */
  async end(): Promise<void> {
    await this.session.end();
    if (!this.wrote) return;
    this.wrote = false;
    await Promise.all([this.app.rightsSettled?.(), this.app.replicas?.wrote(this.principal)]);
  }
}

/** The transaction of a write: entities, and SQL under the same role. */
export interface Tx {
  em: EntityManager;
  ctx: Context;
  sql<T = Record<string, unknown>>(text: string, params?: unknown[]): Promise<T[]>;
}
