import { describe, expect, test } from '@jest/globals';
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Context } from '../../apps/api/src/core/context.js';
import { withoutFieldGuards } from '../../apps/api/src/core/policy/shield.js';
import { withAdmin } from '../../apps/api/src/testing/database.js';
import { attacked, auditedRefusal, expectNoLeak, first } from './attack.js';

const SECRET = 'select "password" from auth.account at /srv/relata/secret.ts:17';

/** What goes wrong on our side tells nothing of our side. */
describe('faults', () => {
  const attack = attacked();
  const admin = () => attack.as.ADMIN;

  /** Puts another resolver into the place of a field's, for one operation. */
  async function crashing<T>(type: string, name: string, resolve: GraphQLField<unknown, Context>['resolve'], work: () => Promise<T>): Promise<T> {
    const { schema } = attack.on.bench;
    const fields = [schema, withoutFieldGuards(schema)].map(
      (each: GraphQLSchema) => (each.getType(type) as GraphQLObjectType).getFields()[name] as GraphQLField<unknown, Context>,
    );
    const kept = fields.map((field) => field.resolve);
    for (const field of fields) field.resolve = resolve as never;
    try {
      return await work();
    } finally {
      for (const [at, field] of fields.entries()) field.resolve = kept[at] as never;
    }
  }

  test.each<[string, () => unknown]>([
    ['an error with SQL in it', () => new Error(SECRET)],
    ['an error with a code of PostgreSQL', () => Object.assign(new Error(SECRET), { code: '42P01', detail: SECRET, table: 'account' })],
    ['an error with extensions of its own', () => Object.assign(new Error(SECRET), { extensions: { code: 'FORBIDDEN', sql: SECRET } })],
    ['a text', () => SECRET],
    ['nothing', () => undefined],
    [
      'an object that refers to itself',
      () => {
        const circle: Record<string, unknown> = { SECRET };
        circle.circle = circle;
        return circle;
      },
    ],
    [
      'an endless recursion',
      () => {
        const again = (): unknown => [again()];
        return again();
      },
    ],
  ])('a resolver that throws %s', async (_what, made) => {
    const throwing = () => {
      throw made();
    };
    // A text of its own, since what was compiled once keeps its resolvers.
    const answer = await crashing('Query', 'pipelines', throwing, () =>
      attack.ask(admin(), `query Crash${crypto.randomUUID().replaceAll('-', '')} { pipelines { totalCount } viewer { kind } }`),
    );
    expect(answer.body.data).toEqual({ pipelines: null, viewer: { kind: 'EMPLOYEE' } });
    const requestId = answer.headers.get('x-request-id');
    expect(first(answer)).toMatchObject({
      message: `Something went wrong on our side. Quote this id when you report it: ${requestId}`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    });
    expect(answer.text).not.toMatch(/password|secret|42P01/);
    expect(Object.keys(first(answer).extensions).sort()).toEqual(['code', 'requestId']);
    expect(attack.on.logged.some((line) => line.includes(String(requestId)))).toBe(true);
    await attack.held(answer, admin(), { code: 'INTERNAL_SERVER_ERROR', field: 'pipelines' });
  });

  test('a resolver deep in an answer that crashes takes nothing else with it', async () => {
    const throwing = () => Promise.reject(new Error(SECRET));
    const answer = await crashing('Viewer', 'person', throwing, () =>
      attack.ask(admin(), 'query CrashBelow { viewer { kind person { id } } pipelines { totalCount } }'),
    );
    expect(answer.body.data).toEqual({ viewer: { kind: 'EMPLOYEE', person: null }, pipelines: { totalCount: 1 } });
    await attack.held(answer, admin(), { code: 'INTERNAL_SERVER_ERROR', field: 'viewer' });
  });

  test('a mutation that crashes in the database is rolled back as a whole, and the one beside it is not', async () => {
    const { rep, seller } = attack.ids.Opportunity as Record<string, string>;
    const sql = attack.on.bench.sql;
    await sql(
      `create function crash() returns trigger language plpgsql as $$ begin if new.next_step = 'Crash' then raise exception '${SECRET.replaceAll('"', '')}'; end if; return new; end $$`,
    );
    await sql('create trigger crash after update on opportunity for each row execute function crash()');
    try {
      const step = (id: string | undefined, text: string) =>
        `opportunityUpdate(input: { id: "${id}", nextStep: "${text}", name: "${text}" }) { userErrors { code } }`;
      const answer = await attack.ask(admin(), `mutation { a: ${step(rep, 'Crash')} }`);
      expect(answer.body.data).toEqual({ a: null });
      expect(answer.text).not.toContain('password');
      await attack.held(answer, admin(), { code: 'INTERNAL_SERVER_ERROR', field: 'opportunityUpdate', ids: [rep as string] });

      const both = await attack.ask(admin(), `mutation { a: ${step(rep, 'Crash')} b: ${step(seller, 'Fine')} }`);
      expect(both.body.data).toEqual({ a: null, b: { userErrors: [] } });
      expect(await sql(`select next_step from opportunity where next_step is not null`)).toEqual([{ next_step: 'Fine' }]);
      await attack.settle();
      await attack.held(both, admin(), { code: 'INTERNAL_SERVER_ERROR', field: 'opportunityUpdate', ids: [rep as string] });
    } finally {
      await sql('drop trigger crash on opportunity');
      await sql('drop function crash');
    }
  });

  test('a database that is away is said to be, and nothing waits for the audit', async () => {
    const { pool } = attack.on.app;
    const { connect } = pool;
    pool.connect = (() =>
      Promise.reject(Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432 as relata_api'), { code: 'ECONNREFUSED' }))) as never;
    try {
      const answer = await attack.ask(admin(), '{ pipelines { totalCount } }');
      expect(first(answer).extensions).toEqual({ code: 'UNAVAILABLE', requestId: answer.headers.get('x-request-id') });
      expect(answer.text).not.toMatch(/10\.0\.0\.7|relata_api/);
      expectNoLeak(answer);
    } finally {
      pool.connect = connect;
    }
  });

  test('a statement that takes too long is stopped, as the caller’s matter and not as a fault', async () => {
    const { sql, database } = attack.on.bench;
    const name = new URL(database.url).pathname.slice(1);
    expect(
      await sql(`select setting from pg_roles, unnest(rolconfig) setting where rolname = 'relata_api' and setting like '%timeout%' order by 1`),
    ).toEqual([{ setting: 'idle_in_transaction_session_timeout=60000' }, { setting: 'statement_timeout=30000' }]);
    // Connections take their settings when they are made.
    const renew = (to: string) =>
      sql(`alter role relata_api in database ${name} ${to}`).then(() =>
        sql(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'relata_api' and datname = '${name}'`),
      );
    await renew(`set statement_timeout = '200ms'`);
    try {
      await withAdmin(async (client) => {
        await client.query('begin; lock table pipeline in access exclusive mode');
        const answer = await attack.ask(admin(), 'query Slow { pipelines { totalCount } }');
        await client.query('rollback');
        expect(answer.body).toMatchObject({
          data: { pipelines: null },
          errors: [{ message: expect.stringMatching(/took too long/), extensions: { code: 'TOO_COMPLEX' } }],
        });
        await attack.held(answer, admin(), { code: 'TOO_COMPLEX', field: 'pipelines' });
      }, database.url);
    } finally {
      await renew('reset statement_timeout');
    }
  });

  test('before and beside GraphQL a fault is masked as well', async () => {
    const broken = attack.on.server as unknown as { hasRoute(of: object): boolean };
    expect(broken.hasRoute({ method: 'POST', url: '/graphql' })).toBe(true);
    const { config } = attack.on.app;
    const given = Object.getOwnPropertyDescriptor(config, 'production') as PropertyDescriptor;
    Object.defineProperty(config, 'production', {
      configurable: true,
      get: () => {
        throw new Error(SECRET);
      },
    });
    let answer: Awaited<ReturnType<typeof attack.ask>>;
    try {
      answer = await attack.ask(admin(), '{ pipelines { totalCount } }');
    } finally {
      Object.defineProperty(config, 'production', given);
    }
    expect([answer.status, first(answer).extensions.code]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(first(answer).message).toContain(answer.headers.get('x-request-id'));
    expect(answer.text).not.toMatch(/password|secret/);
    expect((await auditedRefusal(attack.on, answer))?.changes.refused).toMatchObject([{ code: 'INTERNAL_SERVER_ERROR' }]);
    await attack.held(answer, admin(), { code: 'INTERNAL_SERVER_ERROR' });
  });
});
