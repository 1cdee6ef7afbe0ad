import { describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { RefusalLog } from '../../apps/api/src/core/audit/refusals.js';
import { loginUrl } from '../../apps/api/src/core/database/logins.js';
import { actAsSql, asNobodySql } from '../../apps/api/src/core/database/session.js';
import { auditRefusal } from '../../apps/api/src/core/index.js';
import type { Principal } from '../../apps/api/src/core/policy/principal.js';
import { TEST_SECRET, withAdmin } from '../../apps/api/src/testing/database.js';
import { attacked, auditedRefusal, expectRefused } from './attack.js';

/** Whatever is refused is in the audit, and the audit can be neither forged nor filled. */
describe('refusals in the audit', () => {
  const attack = attacked();

  describe('name who was refused what', () => {
    test('a root field that needs a sign-in', async () => {
      const answer = await attack.ask(null, 'query Spy { accounts { totalCount } }');
      expectRefused(answer, 200, 'UNAUTHENTICATED');
      await attack.held(answer, null, { code: 'UNAUTHENTICATED', field: 'accounts' });
      expect((await auditedRefusal(attack.on, answer))?.changes).toMatchObject({ operation: 'Spy', address: '127.0.0.1' });
    });

    test('a root field that the role may not call', async () => {
      const who = attack.as.SALES_REP;
      const answer = await attack.ask(who, '{ auditEntries { nodes { id } } }');
      expectRefused(answer, 200, 'FORBIDDEN');
      await attack.held(answer, who, { code: 'FORBIDDEN', field: 'auditEntries' });
    });

    test.each<[string, 'SALES_REP' | 'ANALYST', () => string, RegExp]>([
      ['a field', 'SALES_REP', () => `{ product(id: "${attack.ids.Product.published}") { cost { amount } } }`, /Product\.cost/],
      ['a filter', 'SALES_REP', () => '{ products(where: { cost: { gt: "1" } }) { totalCount } }', /filter Product by "cost"/],
      ['an order', 'ANALYST', () => '{ accounts(orderBy: [{ field: NAME }]) { totalCount nodes { id } } }', /order Account by "name"/],
    ])('%s that the role may not see', async (_what, role, query, message) => {
      const answer = await attack.ask(attack.as[role], query());
      expectRefused(answer, 200, 'FORBIDDEN', message);
      await attack.held(answer, attack.as[role], { code: 'FORBIDDEN' });
    });

    test('a write of a record that is not there for the caller, and which', async () => {
      const who = attack.as.SALES_REP;
      const id = attack.ids.Opportunity.foreign as string;
      const answer = await attack.ask(who, 'mutation ($i: OpportunityUpdateInput!) { opportunityUpdate(input: $i) { userErrors { code field } } }', {
        i: { id, nextStep: 'Mine now' },
      });
      expect(answer.body.data.opportunityUpdate.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
      await attack.held(answer, who, { code: 'NOT_FOUND', field: 'opportunityUpdate', ids: [id] });
      expect(await auditedRefusal(attack.on, answer)).toMatchObject({
        record_type: 'Opportunity',
        record_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
    });

    test('several in one request are one entry', async () => {
      const who = attack.as.CUSTOMER_MEMBER;
      const answer = await attack.ask(who, '{ leads { totalCount } a: auditEntries { totalCount } users { totalCount } }');
      const entry = await auditedRefusal(attack.on, answer);
      expect(entry?.changes.refused.map(({ code, field }) => [code, field])).toEqual([
        ['FORBIDDEN', 'leads'],
        ['FORBIDDEN', 'auditEntries'],
        ['FORBIDDEN', 'users'],
      ]);
    });

    test.each([
      ['a zero byte', '\u0000'],
      ['half a character', '\ud83d'],
      ['control characters', '\u0001\u001f\u007f'],
      ['long texts of quotes', '"'.repeat(50_000)],
    ])('words that the database would not take keep nothing out: %s', async (_what, words) => {
      const who = attack.as.SALES_REP;
      const answer = await attack.ask(
        who,
        'query ($a: ID!, $b: ID!, $c: ID!) { a: node(id: $a) { id } b: node(id: $b) { id } c: node(id: $c) { id } }',
        {
          a: words,
          b: words,
          c: words,
        },
      );
      expectRefused(answer, 400, 'BAD_USER_INPUT');
      await attack.held(answer, who, { code: 'BAD_USER_INPUT' });
    });

    test('as many and as long as they can be fit into an entry', async () => {
      const log = new RefusalLog(attack.on.app.pool, attack.on.app.log);
      const long = '\u0001"\ud55c'.repeat(1_000);
      const refused = Array.from({ length: 60 }, () => ({
        code: 'BAD_USER_INPUT',
        field: 'x'.repeat(500),
        path: long,
        ids: [attack.ids.Lead.rep as string],
        message: long,
      }));
      auditRefusal({ refusals: log }, { caller: null, requestId: 'long', address: '::1', operation: long, refused });
      await log.close();
      const [entry] = await attack.on.bench.sql<{ changes: object }>(`select changes from audit_entry where request_id = 'long'`);
      expect(entry?.changes).toMatchObject({
        more: 50,
        refused: Array.from({ length: 10 }, () => ({ code: 'BAD_USER_INPUT', ids: [attack.ids.Lead.rep] })),
      });
    });

    test('what is answered is not there', async () => {
      const who = attack.as.SALES_REP;
      await attack.held(await attack.ask(who, '{ opportunities { totalCount } }'), who, null);
    });
  });

  describe('can’t be forged', () => {
    const as = async <T>(login: 'relata_api' | 'relata_auth' | 'relata_worker', work: (client: pg.Client) => Promise<T>): Promise<T> => {
      const client = new pg.Client({ connectionString: loginUrl(attack.on.bench.database.url, TEST_SECRET, login) });
      await client.connect();
      try {
        return await work(client);
      } finally {
        await client.end();
      }
    };
    const state = (error: { code: string }) => error.code;
    const report = `select relata.audit_refusal('Forged', null, '{}')`;

    test.each(['relata_api', 'relata_auth', 'relata_worker'] as const)('%s may not report one without acting as a principal', async (login) => {
      expect(await as(login, (client) => client.query(report).then(() => 'done', state))).toBe('42501');
    });

    test('whoever acts as nobody is nobody, whatever the variables say', async () => {
      const { personId, userId } = attack.as.ADMIN;
      await as('relata_api', async (client) => {
        await client.query(`begin; ${asNobodySql('forged-1')}`);
        await client.query(
          `select set_config('relata.person_id', $1, true), set_config('relata.user_id', $2, true), set_config('relata.principal_kind', 'employee', true)`,
          [personId, userId],
        );
        await client.query(report);
        await client.query('commit');
      });
      const [entry] = await attack.on.bench.sql(`select actor_kind, person_id, user_id, action from audit_entry where request_id = 'forged-1'`);
      expect(entry).toEqual({ actor_kind: 'anonymous', person_id: null, user_id: null, action: 'REFUSED' });
    });

    test.each(['system', '', 'root'])('nobody reports as the kind "%s"', async (kind) => {
      const done = await as('relata_api', async (client) => {
        await client.query(`begin; set local role relata_sales_rep`);
        await client.query(`select set_config('relata.principal_kind', $1, true)`, [kind]);
        return client.query(report).then(() => 'done', state);
      });
      expect(done).toBe('42501');
    });

    test('a report is bounded, and an object', async () => {
      const say = (text: string) =>
        as('relata_api', async (client) => {
          await client.query(`begin; ${actAsSql(attack.as.SALES_REP, 'forged-2')}`);
          return client.query(`select relata.audit_refusal('Forged', null, $1::jsonb)`, [text]).then(() => 'done', state);
        });
      expect(await say(JSON.stringify({ text: 'x'.repeat(9_000) }))).toBe('54000');
      expect(await say('[]')).toBe('42501');
    });
  });

  describe('can’t be filled', () => {
    const refusedBy = (log: RefusalLog, caller: Principal | null, requestId: string, address = '10.0.0.1') =>
      auditRefusal({ refusals: log }, { caller, requestId, address, operation: 'flood', refused: [{ code: 'FORBIDDEN' }] });
    const entries = (like: string) =>
      attack.on.bench.sql<{ request_id: string; unlisted: string | null }>(
        `select request_id, changes ->> 'unlisted' as unlisted from audit_entry where request_id like $1 order by at, id`,
        [like],
      );
    /** Those that are listed and those that are counted. */
    const all = (found: { unlisted: string | null }[]) => found.length + found.reduce((sum, { unlisted }) => sum + Number(unlisted ?? 0), 0);

    test('a flood of one caller is counted, and others are still listed', async () => {
      const log = new RefusalLog(attack.on.app.pool, attack.on.app.log, { principal: [3, 0.001], address: [3, 0.001], anonymous: [100, 0.001] });
      for (let at = 0; at < 1_000; at += 1) refusedBy(log, attack.as.SALES_REP, `flood-a-${at}`);
      refusedBy(log, attack.as.HR, 'flood-a-other');
      await log.close();
      const found = await entries('flood-a-%');
      // Three that fit, the other caller's, and the last, which says that there were more.
      const written = found.map(({ request_id }) => request_id).sort();
      expect(written).toEqual(['flood-a-0', 'flood-a-1', 'flood-a-2', 'flood-a-999', 'flood-a-other']);
      expect(all(found)).toBe(1_001);
    });

    test('a flood from a thousand addresses fills no more than that of one', async () => {
      const log = new RefusalLog(attack.on.app.pool, attack.on.app.log, { principal: [3, 0.001], address: [3, 0.001], anonymous: [5, 0.001] });
      for (let at = 0; at < 1_000; at += 1) refusedBy(log, null, `flood-b-${at}`, `10.0.${at >> 8}.${at & 255}`);
      await log.close();
      const found = await entries('flood-b-%');
      expect([found.length, all(found)]).toEqual([6, 1_000]);
    });
  });

  test('a request that could not be written to the audit stays in the log, and holds nobody up', async () => {
    await withAdmin((client) => client.query('revoke execute on function relata.audit_refusal from relata_nobody'), attack.on.bench.database.url);
    try {
      const answer = await attack.ask(null, '{ accounts { totalCount } }');
      expectRefused(answer, 200, 'UNAUTHENTICATED');
      expect(await auditedRefusal(attack.on, answer)).toBeUndefined();
      expect(attack.on.logged.join()).toContain(answer.headers.get('x-request-id'));
    } finally {
      await withAdmin((client) => client.query('grant execute on function relata.audit_refusal to relata_nobody'), attack.on.bench.database.url);
    }
  });
});
