import { afterAll, beforeAll, expect } from '@jest/globals';
import { RefusalLog } from '../../apps/api/src/core/audit/refusals.js';
import type { Principal } from '../../apps/api/src/core/policy/principal.js';
import { type Http, type HttpAnswer, testHttp } from '../../apps/api/src/testing/http.js';
import { buildCompany, type Company } from '../policy/company.js';

/** What the tests of attacks have in common: a server with a company in it, and what must hold after each attack. */

/** A refusal as the audit has it. */
export interface AuditedRefusal {
  actor_kind: string;
  person_id: string | null;
  user_id: string | null;
  record_type: string;
  record_id: string | null;
  changes: { operation?: string; address: string; unlisted?: number; refused: { code: string; field?: string; path?: string; ids?: string[] }[] };
}

/** What the audit has to say about a refused request: its first refusal, or one of them. */
export interface Expected {
  code: string;
  field?: string;
  ids?: string[];
}

export interface Attacked {
  on: Http;
  as: Company['principals'];
  ids: Company['ids'];
  /** An operation as somebody; null: as nobody. */
  ask(who: Principal | null, query: string, variables?: object): Promise<HttpAnswer>;
  /**
   * Nothing has changed in any table but the audit, nothing of our insides leaked, and the audit has the refusal under
   * the request's id and the caller's name. `null`: the answer refuses nothing, it is that of what isn't there.
   */
  held(answer: HttpAnswer, who: Principal | null, expected: Expected | null): Promise<void>;
  /** Takes the database as it is now for the state that must not change. */
  settle(): Promise<void>;
}

type Options = NonNullable<Parameters<typeof testHttp>[0]>;

/** A server for the file. No attack is left out of its audit: what bounds a flood is tested by itself. */
export function attacked(options: Options = {}): Attacked {
  const attack = {} as Attacked;
  let state = '';
  const now = () => stateOf(attack.on.bench.sql);
  beforeAll(async () => {
    const on = await testHttp(options);
    on.app.refusals = new RefusalLog(on.app.pool, on.app.log, { principal: [1e6, 1], address: [1e6, 1], anonymous: [1e6, 1] });
    const { principals, ids } = await buildCompany(on.bench);
    Object.assign(attack, {
      on,
      as: principals,
      ids,
      ask: (who: Principal | null, query: string, variables: object = {}) => on.send({ query, variables }, { as: who }),
      async held(answer, who, expected) {
        expectNoLeak(answer);
        const entry = await auditedRefusal(on, answer);
        if (expected) {
          expect(entry).toMatchObject({
            actor_kind: who ? kindOf(who) : 'anonymous',
            person_id: who?.personId ?? null,
            user_id: who?.userId ?? null,
          });
          expect(entry?.changes.refused).toContainEqual(expect.objectContaining(expected));
        } else expect(entry).toBeUndefined();
        expect(await now()).toEqual(state);
      },
      async settle() {
        state = await now();
      },
    } satisfies Attacked);
    await attack.settle();
  });
  afterAll(async () => {
    await attack.on?.app.refusals.close();
    await attack.on?.close();
  });
  return attack;
}

const kindOf = ({ kind, apiClientId }: Principal): string => (apiClientId ? 'app' : kind);

export const first = ({ body }: HttpAnswer) => body?.errors?.[0] ?? {};

/** The code and the status of an answer that is an error as a whole, or of its first error. */
export function expectRefused(answer: HttpAnswer, status: number, code: string, message = /./): void {
  expect([answer.status, first(answer).extensions?.code, first(answer).message]).toEqual([status, code, expect.stringMatching(message)]);
}

/** No stack, no file of ours, no SQL, no hint at what else there is. */
export function expectNoLeak({ text }: { text: string }): void {
  expect(text).not.toMatch(
    /"stack|node_modules|\bat \/|\.[jt]s:\d+|\bselect .* from |\binsert into |\brelation "|permission denied|row-level|Did you mean/i,
  );
}

/** The entry of the audit about this answer; undefined: there is none. */
export async function auditedRefusal(on: Http, { headers }: Pick<HttpAnswer, 'headers'>): Promise<AuditedRefusal | undefined> {
  // Whoever calls is looked up before what came before GraphQL is noted.
  await new Promise((done) => setImmediate(done));
  await on.app.refusals.written();
  return refusalIn(on.bench.sql, headers.get('x-request-id'));
}

/** The entry about a request, where all is written. */
export async function refusalIn(sql: Sql, requestId: string | null): Promise<AuditedRefusal | undefined> {
  const found = await sql<AuditedRefusal>(
    `select actor_kind, person_id::text, user_id, record_type, record_id::text, changes from audit_entry where action = 'REFUSED' and request_id = $1`,
    [requestId],
  );
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0];
}

type Sql = <T>(text: string, params?: unknown[]) => Promise<T[]>;

/** All rows of all tables but the audit, as one hash each. */
export async function stateOf(sql: Sql): Promise<string> {
  const tables = await sql<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'relata', 'auth', 'graphile_worker') and tablename <> 'audit_entry' order by 1`,
  );
  const hashes = tables.map(
    ({ name }) => `select '${name}' as name, count(*) as n, md5(string_agg(t::text, '|' order by t::text)) as hash from ${name} t`,
  );
  const rows = await sql<{ name: string; n: number; hash: string }>(`${hashes.join(' union all ')} order by 1`);
  return rows.map(({ name, n, hash }) => `${name} ${n} ${hash}`).join('\n');
}
