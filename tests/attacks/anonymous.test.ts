import { describe, expect, test } from '@jest/globals';
import { graph } from '../../apps/api/src/graph.js';
import { GUEST_ROOTS } from '../policy/table/guests.js';
import { attacked, auditedRefusal, expectNoLeak, expectRefused, stateOf } from './attack.js';
import { everyRootField } from './documents.js';

const calls = everyRootField(graph().bare);

describe('somebody who has not signed in', () => {
  const attack = attacked();

  test('there are root fields to call', () => expect(calls.length).toBeGreaterThan(120));

  test.each(calls.filter(({ name }) => !(name in GUEST_ROOTS)).map((call) => [`${call.operation} ${call.name}`, call] as const))(
    '%s answers UNAUTHENTICATED and nothing else',
    async (_what, { name, query, variables }) => {
      const answer = await attack.ask(null, query, variables);
      expectRefused(answer, 200, 'UNAUTHENTICATED');
      expect(answer.body.data).toEqual({ [name]: null });
      expect(answer.body.errors).toHaveLength(1);
      expectNoLeak(answer);
      expect((await auditedRefusal(attack.on, answer))?.changes.refused).toEqual([expect.objectContaining({ code: 'UNAUTHENTICATED', field: name })]);
    },
  );

  test('none of that has changed anything', async () => {
    const before = await stateOf(attack.on.bench.sql);
    for (const { query, variables } of calls.filter(({ operation }) => operation === 'mutation')) await attack.ask(null, query, variables);
    expect(await stateOf(attack.on.bench.sql)).toEqual(before);
  });

  test('the viewer is nobody, and nothing hangs on them', async () => {
    const answer = await attack.ask(null, '{ viewer { kind roles person { id } accounts { totalCount } } }');
    expect(answer.body.data).toEqual({ viewer: null });
    await attack.held(answer, null, null);
  });

  test('root fields through fragments, aliases and directives are refused as well', async () => {
    const answer = await attack.ask(
      null,
      '{ ...A ... on Query { b: people { totalCount } } c: users @include(if: true) { totalCount } } fragment A on Query { a: accounts { totalCount } }',
    );
    expect(answer.body.data).toEqual({ a: null, b: null, c: null });
    await attack.held(answer, null, { code: 'UNAUTHENTICATED', field: 'people' });
  });

  test('a name for a caller, a role or a database role in a header is nobody’s', async () => {
    const headers = {
      'x-relata-address': '10.0.0.1',
      'relata-as': 'employee',
      'x-user-id': '1',
      'x-role': 'ADMIN',
      'x-hasura-role': 'admin',
      authorization: 'Basic YWRtaW46YWRtaW4=',
    };
    const answer = await attack.on.send({ query: '{ accounts { totalCount } }' }, { headers });
    expectRefused(answer, 200, 'UNAUTHENTICATED');
    await attack.held(answer, null, { code: 'UNAUTHENTICATED', field: 'accounts' });
  });

  test('a principal in the body is nobody’s', async () => {
    const answer = await attack.on.send({
      query: '{ accounts { totalCount } }',
      context: { caller: attack.as.ADMIN },
      caller: attack.as.ADMIN,
      extensions: { caller: attack.as.ADMIN },
    });
    expectRefused(answer, 200, 'UNAUTHENTICATED');
    await attack.held(answer, null, { code: 'UNAUTHENTICATED', field: 'accounts' });
  });
});
