import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Principal } from '../policy/principal.js';
import type { Row } from '../read/plan.js';
import { literal, quote } from '../read/sql.js';

const UUID = /^[0-9a-f-]{36}$/i;
const SAFE = /^[\w:.,@-]*$/;

/** Session variables of a principal, as `set_config` names them. */
export function sessionVariables(principal: Principal, requestId: string): Record<string, string> {
  return {
    'relata.principal_kind': principal.apiClientId ? 'app' : principal.kind,
    'relata.user_id': principal.userId ?? '',
    'relata.person_id': principal.personId ?? '',
    'relata.employee_id': principal.employeeId ?? '',
    'relata.partner_id': principal.partnerId ?? '',
    'relata.api_client_id': principal.apiClientId ?? '',
    'relata.scopes': principal.scopes?.join(',') ?? '',
    'relata.request_id': requestId,
  };
}

/** Begin, role and variables in one round trip. The values are ids of ours; anything else is refused, then quoted. */
export function beginSql(principal: Principal, requestId: string, mode: string): string {
  const settings = Object.entries(sessionVariables(principal, requestId)).map(([name, value]) => {
    if (!UUID.test(value) && !SAFE.test(value)) throw new Error(`Refusing to set ${name}: unexpected characters`);
    return `set_config('${name}', ${literal(value)}, true)`;
  });
  return `begin ${mode}; set local role ${quote(principal.databaseRole)}; select ${settings.join(', ')}`;
}

/** Times and dates stay text: the graph writes them out again and needs no Date in between. */
const asText = (value: string) => value;
const TEXT_TYPES = new Set([1082, 1114, 1184, 1700]);
export const rawTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    TEXT_TYPES.has(oid) ? asText : pg.types.getTypeParser(oid, format as 'text')) as never,
};

/**
 * Names of prepared statements by their text. PostgreSQL keeps a plan per name and connection, so their number is
 * bounded: once full, new texts go unnamed.
 */
const MAX_NAMES = 300;
const names = new Map<string, string>();
const seenOnce = new Set<string>();
function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MAX_NAMES) return known;
  // A text gets its name the second time it is seen, so that one-off queries take no place.
  if (!seenOnce.delete(text)) {
    if (seenOnce.size >= MAX_NAMES) seenOnce.clear();
    seenOnce.add(text);
    return undefined;
  }
  const name = createHash('sha1').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

/**
 * The reads of one operation: one read-only transaction, begun with the first statement, so that everything in the
 * answer is from one moment and under one role.
 */
export class ReadSession {
  private client: Promise<pg.PoolClient> | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private ended = false;
  statements = 0;

  constructor(
    private readonly pool: pg.Pool,
    private readonly principal: Principal,
    private readonly requestId: string,
    private readonly prepared: boolean,
  ) {}

  run = async (text: string, params: unknown[]): Promise<Row[]> => {
    if (this.ended) throw new Error('The operation is over; a resolver reads after its answer was sent');
    this.client ??= this.begin();
    const client = await this.client;
    this.statements += 1;
    const name = this.prepared ? statementName(text) : undefined;
    // Fields resolve side by side, and a connection answers one statement after the other.
    const result = this.last.then(() => client.query({ text, values: params, types: rawTypes, ...(name ? { name } : {}) }));
    this.last = result.catch(() => {});
    return (await result).rows;
  };

  private async begin(): Promise<pg.PoolClient> {
    const client = await this.pool.connect();
    try {
      await client.query(beginSql(this.principal, this.requestId, 'isolation level repeatable read read only'));
      return client;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  /** Ends the transaction and gives the connection back. A connection that can't be cleaned is thrown away. */
  async end(): Promise<void> {
    this.ended = true;
    const client = await this.client?.catch(() => null);
    if (!client) return;
    this.client = null;
    await this.last;
    try {
      await client.query('commit');
      client.release();
    } catch {
      client.release(true);
    }
  }
}
