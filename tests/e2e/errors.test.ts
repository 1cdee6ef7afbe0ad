import { describe, expect, test } from '@jest/globals';
import { expectError, first, refusing } from './refusing.js';

/** What goes wrong before or while an operation runs, over HTTP: its code, its words, and that nothing was written. */
describe('errors over HTTP', () => {
  const asked = refusing();

  describe('documents', () => {
    test.each([
      ['malformed', '{ accounts { nodes { id }', 400, 'GRAPHQL_PARSE_FAILED', /^Syntax Error/],
      ['empty', '', 400, 'BAD_USER_INPUT', /non-empty `query`/],
      ['of fragments alone', 'fragment F on Account { id }', 400, 'GRAPHQL_VALIDATION_FAILED', /never used/],
      [
        'with an unknown field, without suggesting others',
        '{ acounts { nodes { id } } }',
        400,
        'GRAPHQL_VALIDATION_FAILED',
        /^Cannot query field "acounts" on type "Query"\.$/,
      ],
      ['with an unknown argument', '{ accounts(frist: 1) { nodes { id } } }', 400, 'GRAPHQL_VALIDATION_FAILED', /^Unknown argument "frist"[^?]*$/],
      ['with an unknown type', 'query ($a: Acount) { accounts { nodes { id } } }', 400, 'GRAPHQL_VALIDATION_FAILED', /^Unknown type "Acount"\.$/],
      [
        'with a fragment in a circle',
        '{ accounts { nodes { ...A } } } fragment A on Account { parent { ...B } } fragment B on Account { parent { ...A } }',
        400,
        'GRAPHQL_VALIDATION_FAILED',
        /Cannot spread fragment/,
      ],
      ['50 deep', `{ accounts { nodes { ${'parent { '.repeat(50)}id${' }'.repeat(50)} } } }`, 400, 'TOO_COMPLEX', /depth 53; at most 12/],
      [
        '50 deep by fragments',
        `{ accounts { nodes { ...F0 } } } ${Array.from({ length: 50 }, (_, n) => `fragment F${n} on Account { parent { ${n < 49 ? `...F${n + 1}` : 'id'} } }`).join(' ')}`,
        400,
        'TOO_COMPLEX',
        /depth/,
      ],
      [
        'with 1,000 aliases',
        `{ accounts { nodes { ${Array.from({ length: 1000 }, (_, n) => `a${n}: id`).join(' ')} } } }`,
        400,
        'TOO_COMPLEX',
        /aliases 1000; at most 60/,
      ],
      [
        'with 1,000 aliases of introspection',
        `{ ${Array.from({ length: 1000 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
        400,
        'TOO_COMPLEX',
        /aliases 1000/,
      ],
      ['with 100 directives', `{ accounts { totalCount ${'@include(if: true) '.repeat(100)} } }`, 400, 'TOO_COMPLEX', /directives 100; at most 40/],
      [
        'with 100 directives on as many fields',
        `{ accounts { nodes { ${Array.from({ length: 100 }, () => 'id @include(if: true)').join(' ')} } } }`,
        400,
        'TOO_COMPLEX',
        /directives 100; at most 40/,
      ],
      ['with 20,000 tokens', `{ accounts { nodes { ${'id '.repeat(20_000)} } } }`, 400, 'GRAPHQL_PARSE_FAILED', /5000 tokens/],
      [
        'with introspection inside introspection',
        '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
        400,
        'GRAPHQL_VALIDATION_FAILED',
        /introspection depth/,
      ],
      [
        'that costs too much by nesting',
        '{ accounts(first: 100) { nodes { contacts(first: 100) { nodes { person { contacts(first: 100) { nodes { id } } } } } } } }',
        400,
        'TOO_COMPLEX',
        /may cost \d+ points; at most 20000/,
      ],
    ])('%s', async (_what, query, status, code, message) => {
      expectError(await asked.ask(query), status, code, message);
    });

    test('the cost is worked out from the variables of each request', async () => {
      const query =
        'query ($n: Int, $deep: Boolean!) { accounts(first: $n) { nodes { id contacts(first: $n) @include(if: $deep) { nodes { id person { contacts(first: $n) { nodes { id } } } } } } } }';
      expect((await asked.ask(query, { n: 1, deep: true })).status).toBe(200);
      expect((await asked.ask(query, { n: 100, deep: false })).status).toBe(200);
      expectError(await asked.ask(query, { n: 100, deep: true }), 400, 'TOO_COMPLEX', /may cost/);
    });
  });

  describe('operations', () => {
    const two = 'query A { accounts { totalCount } } query B { accounts { totalCount } }';
    test('several, and none named', async () => {
      expectError(await asked.ask(two), 400, 'OPERATION_RESOLUTION_FAILURE', /say which one/);
    });
    test.each([
      ['of several', two],
      ['of one', 'query A { accounts { totalCount } }'],
    ])('a name that the document does not have, %s', async (_what, query) => {
      expectError(await asked.ask(query, {}, { operationName: 'C' }), 400, 'OPERATION_RESOLUTION_FAILURE', /no operation "C"/);
    });
    test('the named one runs, and no other', async () => {
      expect(
        (await asked.ask('query A { accounts { totalCount } } query B { pipelines { totalCount } }', {}, { operationName: 'B' })).body.data,
      ).toEqual({
        pipelines: { totalCount: 1 },
      });
    });
    test('an unknown name never runs the mutation that is there, by POST or by GET', async () => {
      const query = `mutation M { opportunityUpdate(input: { id: "${asked.mine}", nextStep: "Sneak" }) { opportunity { id } userErrors { code } } }`;
      expectError(await asked.ask(query, {}, { operationName: 'X' }), 400, 'OPERATION_RESOLUTION_FAILURE', /no operation/);
      const get = await asked.on.request(`/graphql?operationName=X&query=${encodeURIComponent(query)}`, {
        as: asked.rep,
        headers: { 'apollo-require-preflight': '1' },
      });
      expect(first(get).extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
    });
  });

  describe('variables', () => {
    const byId = 'query ($id: ID!) { opportunity(id: $id) { id } }';
    const list =
      'query ($n: Int, $w: OpportunityFilter, $o: [OpportunityOrder!]) { opportunities(first: $n, where: $w, orderBy: $o) { nodes { id } } }';
    test.each<[string, string, object | undefined, RegExp]>([
      ['missing', byId, {}, /Variable "\$id" of required type "ID!" was not provided\./],
      ['none at all', byId, undefined, /was not provided/],
      ['null where there must be a value', byId, { id: null }, /must not be null/],
      ['a number for an id', byId, { id: 17 }, /ID takes a string/],
      ['a text for a number', list, { n: 'ten' }, /Int cannot represent non-integer value: "ten"/],
      ['a fraction for a whole number', list, { n: 1.5 }, /Int cannot represent/],
      ['a number beyond 32 bits', list, { n: 1e12 }, /Int cannot represent non 32-bit/],
      ['an unknown value of an enum', list, { o: [{ field: 'SECRET' }] }, /does not exist in "OpportunityOrderField" enum\.$/],
      ['an unknown field of an input', list, { w: { nmae: { eq: 'x' } } }, /Field "nmae" is not defined by type "OpportunityFilter"\.$/],
      ['a list for an object', list, { w: [{ name: { eq: 'x' } }] }, /to be an object/],
      ['a malformed date', list, { w: { closeDate: { eq: '31.01.2026' } } }, /not a LocalDate; write it like 2026-01-31/],
      ['a malformed decimal', list, { w: { amount: { gt: '1,000' } } }, /not a Decimal; write it like "1234\.50"/],
    ])('%s', async (_what, query, variables, message) => {
      expectError(await asked.ask(query, variables), 400, 'BAD_USER_INPUT', message);
    });

    test('every one that is wrong is named', async () => {
      const { body } = await asked.ask('query ($a: Int!, $b: ID!) { accounts(first: $a) { totalCount } account(id: $b) { id } }', { a: 'x', b: 'y' });
      expect(body.errors).toHaveLength(2);
    });
    test('an address that is none is the caller’s fault, not ours', async () => {
      const query = 'mutation ($i: AccountCreateInput!) { accountCreate(input: $i) { userErrors { code } } }';
      for (const website of ['nonsense', 'javascript:alert(1)', ''])
        expectError(await asked.ask(query, { i: { name: 'N', kind: 'BUSINESS', website } }), 400, 'BAD_USER_INPUT', /address|URL/);
    });
    test('an e-mail address that is none', async () => {
      const query = 'mutation ($i: ContactCreateInput!) { contactCreate(input: $i) { userErrors { code } } }';
      const person = { givenName: 'A', familyName: 'B', email: 'nobody' };
      expectError(await asked.ask(query, { i: { accountId: asked.account, person } }), 400, 'BAD_USER_INPUT', /is not an EmailAddress/);
    });
    test('null where a mutation needs a value', async () => {
      const query = 'mutation ($i: OpportunityCreateInput!) { opportunityCreate(input: $i) { userErrors { code } } }';
      expectError(await asked.ask(query, { i: { name: null } }), 400, 'BAD_USER_INPUT', /Expected non-nullable type "String!" not to be null/);
      expectError(await asked.ask(query, { i: null }), 400, 'BAD_USER_INPUT', /must not be null/);
    });
    test('null where an update may not empty a field refuses that field', async () => {
      const { body } = await asked.ask(
        'mutation ($i: OpportunityUpdateInput!) { opportunityUpdate(input: $i) { opportunity { id } userErrors { code field } } }',
        { i: { id: asked.mine, name: null } },
      );
      expect(body.data.opportunityUpdate).toEqual({ opportunity: null, userErrors: [{ code: 'REQUIRED', field: ['name'] }] });
    });
  });

  describe('lists', () => {
    const list =
      'query ($first: Int, $last: Int, $after: String, $before: String, $where: OpportunityFilter, $orderBy: [OpportunityOrder!]) { opportunities(first: $first, last: $last, after: $after, before: $before, where: $where, orderBy: $orderBy) { nodes { id } pageInfo { endCursor } } }';
    const deep = (levels: number): object => (levels === 0 ? { name: { eq: 'x' } } : { not: deep(levels - 1) });
    test.each<[string, object, RegExp]>([
      ['first of 100,000', { first: 100_000 }, /A page has 0 to 100 rows; you asked for 100000/],
      ['negative first', { first: -1 }, /0 to 100 rows/],
      ['negative last', { last: -5 }, /0 to 100 rows/],
      ['both first and last', { first: 1, last: 1 }, /either first or last/],
      ['a cursor that is none', { after: 'nonsense' }, /does not belong to this list/],
      ['a cursor of the wrong length', { after: Buffer.from('["a"]').toString('base64url') }, /does not belong to this list/],
      ['a cursor with values of another kind', { after: Buffer.from('["yesterday","none"]').toString('base64url') }, /cursor/],
      ['a filter that is too deep', { where: deep(5) }, /at most 3/],
      ['a filter with 10,000 conditions', { where: { or: Array.from({ length: 10_000 }, () => ({ name: { eq: 'x' } })) } }, /at most 50/],
      ['10,000 values in one condition', { where: { name: { in: Array.from({ length: 10_000 }, (_, n) => `${n}`) } } }, /at most 100 values/],
      ['a comparison with nothing', { where: { name: { eq: null } } }, /use isNull/],
      ['five orders', { orderBy: Array.from({ length: 5 }, () => ({ field: 'NAME' })) }, /at most 4/],
    ])('%s', async (_what, variables, message) => {
      const answer = await asked.ask(list, variables);
      expectError(answer, 200, 'BAD_USER_INPUT', message);
      expect(answer.body.data).toEqual({ opportunities: null });
      expect(first(answer).path).toEqual(['opportunities']);
    });

    test('a cursor of another order', async () => {
      const { body } = await asked.ask(list, { orderBy: [{ field: 'NAME' }, { field: 'CREATED_AT' }] });
      expectError(
        await asked.ask(list, { after: body.data.opportunities.pageInfo.endCursor, orderBy: [{ field: 'NAME' }] }),
        200,
        'BAD_USER_INPUT',
        /cursor/,
      );
    });
  });

  describe('records out of reach', () => {
    const missing = 'opp_01h455vb4pex5vsknk084sn02q';
    test('malformed ids are refused', async () => {
      for (const id of ['17', 'opp_', "opp_' or 1=1 --", 'OPP_01h455vb4pex5vsknk084sn02q'])
        expectError(
          await asked.ask('query ($id: ID!) { opportunity(id: $id) { id } }', { id }),
          400,
          'BAD_USER_INPUT',
          /is not an id; ids look like/,
        );
    });
    test('missing, foreign and of another type read alike: null', async () => {
      for (const id of [missing, asked.foreign, asked.account]) {
        const { status, body } = await asked.ask('query ($id: ID!) { opportunity(id: $id) { id } }', { id });
        expect([status, body.data, body.errors]).toEqual([200, { opportunity: null }, undefined]);
      }
      const { body } = await asked.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [missing, asked.foreign, asked.mine] });
      expect(body.data.nodes).toEqual([null, null, { id: asked.mine }]);
    });
    test('missing, foreign and of another type write alike: NOT_FOUND', async () => {
      const answers = [];
      for (const id of [missing, asked.foreign, asked.account]) {
        const { body } = await asked.ask(
          'mutation ($i: OpportunityUpdateInput!) { opportunityUpdate(input: $i) { opportunity { id } userErrors { code field message } } }',
          { i: { id, nextStep: 'x' } },
        );
        answers.push(body.data.opportunityUpdate);
      }
      for (const answer of answers)
        expect(answer).toEqual({ opportunity: null, userErrors: [{ code: 'NOT_FOUND', field: ['id'], message: 'There is no such opportunity.' }] });
    });
    test('more than 100 ids at once', async () => {
      expectError(
        await asked.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 101 }, () => asked.mine) }),
        200,
        'BAD_USER_INPUT',
        /at most 100 ids/,
      );
    });
    test('who may not call a field is told so, and who is not signed in too', async () => {
      expectError(await asked.ask('{ auditEntries { nodes { id } } }'), 200, 'FORBIDDEN', /may not/);
      expectError(await asked.on.send({ query: '{ accounts { nodes { id } } }' }), 200, 'UNAUTHENTICATED', /Sign in first/);
    });
  });
});
