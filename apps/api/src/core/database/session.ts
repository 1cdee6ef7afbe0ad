import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import pg from 'pg';
import type { Principal } from '../policy/principal.js';
import { NOBODY_ROLE } from '../policy/roles.js';
import type { Row } from '../read/plan.js';
import { literal, quote } from '../read/sql.js';

const UUID = /^[0-9a-f-]{36}$/i;
const SAFE = /^[\w:.,@-]*$/;

/** Session variables of an operation. */
export const sessionVariables = (principal: Principal, requestId: string): Record<string, string> => ({
  ...variablesOf(principal),
  'relata.request_id': requestId,
});

function variablesOf(principal: Principal): Record<string, string> {
  return {
    'relata.principal_kind': principal.apiClientId ? 'app' : principal.kind,
    'relata.user_id': principal.userId ?? '',
    'relata.person_id': principal.personId ?? '',
    'relata.employee_id': principal.employeeId ?? '',
    'relata.partner_id': principal.partnerId ?? '',
    'relata.api_client_id': principal.apiClientId ?? '',
    'relata.scopes': principal.scopes?.join(',') ?? '',
  };
}

/** Role and variables for the rest of a transaction. The values are ids of ours; anything else is refused, then quoted. */
export function actAsSql(principal: Principal, requestId: string): string {
  const known = setting.get(principal) ?? `set local role ${quote(principal.databaseRole)}; ${setLocalSql(variablesOf(principal))}`;
  setting.set(principal, known);
  return `${known}; ${setLocalSql({ 'relata.request_id': requestId })}`;
}

/** Nobody has signed in: a role that may do nothing but have a refusal audited. */
export const asNobodySql = (requestId: string): string => `set local role ${quote(NOBODY_ROLE)}; ${setLocalSql({ 'relata.request_id': requestId })}`;

/** By principal, since all but the request's id is the same each time. */
const setting = new WeakMap<Principal, string>();

/** A statement for each: a third of what the server and we spend on `select set_config(…)`, which is planned and has an answer. */
function setLocalSql(variables: Record<string, string>): string {
  const settings = Object.entries(variables).map(([name, value]) => {
    if (!UUID.test(value) && !SAFE.test(value)) throw new Error(`Refusing to set ${name}: unexpected characters`);
    return `set local ${name} = ${literal(value)}`;
  });
  return settings.join('; ');
}

/** Begin, role and variables in one round trip. */
export const beginSql = (principal: Principal, requestId: string, mode: string): string => `begin ${mode}; ${actAsSql(principal, requestId)}`;

/** Times and dates stay text: the graph writes them out again and needs no Date in between. */
const asText = (value: string) => value;
const TEXT_TYPES = new Set([1082, 1114, 1184, 1700]);
const INT8 = 20;
export const rawTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    // Counts and sums of whole numbers stay far below what a number holds exactly.
    TEXT_TYPES.has(oid) ? asText : oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text')) as never,
};

/**
 * Names of prepared statements by role and text: a plan holds for one role, since its policies are part of it.
 * PostgreSQL keeps a plan per name and connection, so their number is bounded: once full, new texts go unnamed.
 */
const MAX_NAMES = 300;
const names = new Map<string, string>();
const seenOnce = new Set<string>();
export function statementName(role: string, text: string): string | undefined {
  const key = `${role} ${text}`;
  const known = names.get(key);
  if (known || names.size >= MAX_NAMES) return known;
  // A text gets its name the second time it is seen, so that one-off queries take no place.
  if (!seenOnce.delete(key)) {
    if (seenOnce.size >= MAX_NAMES) seenOnce.clear();
    seenOnce.add(key);
    return undefined;
  }
  const name = createHash('sha1').update(key).digest('base64url');
  names.set(key, name);
  return name;
}

/** Sends what is queued meanwhile in one packet. */
function together<T>(client: pg.PoolClient, send: () => T): T {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}

/**
 * The reads of one operation: one read-only transaction, begun with the first statement, so that everything in the
 * answer is from one moment and under one role. Its connections are in pipeline mode: the beginning goes out with the
 * first statement, and nobody waits for the end. Should the beginning fail, what follows it is refused by the
 * database, and the sign-in by itself may read nothing.
 */
export class ReadSession {
  private client: Promise<pg.PoolClient> | null = null;
  private begun: Promise<unknown> | null = null;
  private over: 'no' | 'sent' | 'yes' = 'no';
  statements = 0;

  constructor(
    private readonly connect: () => Promise<pg.PoolClient>,
    private readonly principal: Principal,
    private readonly requestId: string,
    private readonly prepared: boolean,
  ) {}

  /** `last`: the operation reads nothing after this, so the end of the transaction goes out with it. */
  run = async (text: string, params: unknown[], last = false): Promise<Row[]> => {
    this.client ??= this.connect();
    const client = await this.client;
    if (this.over !== 'no') throw new Error('The operation is over; a resolver reads after its last statement or its answer');
    this.statements += 1;
    const name = this.prepared ? statementName(this.principal.databaseRole, text) : undefined;
    return together(client, () => {
      this.begun ??= client.query(beginSql(this.principal, this.requestId, 'isolation level repeatable read read only'));
      const result = client.query({ text, values: params, types: rawTypes, ...(name ? { name } : {}) });
      if (last) this.leave(client);
      return Promise.all([result, this.begun]).then(([{ rows }]) => rows);
    });
  };

  /** Ends the transaction and gives the connection back when that is done. One that can't be cleaned is thrown away. */
  private leave(client: pg.PoolClient): void {
    this.over = 'sent';
    client.query('commit').then(
      () => client.release(),
      () => client.release(true),
    );
  }

  /** The operation is over. Its answer doesn't wait for the end of the transaction, which has read only. */
  async end(): Promise<void> {
    if (this.over !== 'no') return;
    const client = await this.client?.catch(() => null);
    if (client && this.over === 'no') this.leave(client);
    this.over = 'yes';
  }
}
