import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../../apps/api/src/core/policy/principal.js';
import { withAdmin } from '../../apps/api/src/testing/database.js';
import { type Http, type HttpAnswer, testHttp } from '../../apps/api/src/testing/http.js';

/** What goes wrong before or while an operation runs, over HTTP: its code, its words, and that nothing was written. */
describe('errors over HTTP', () => {
  let on: Http;
  let rep: Principal;
  let admin: Principal;
  let mine: string;
  let foreign: string;
  let account: string;
  let before: unknown;

  const written = () =>
    withAdmin(
      async (client) =>
        (await client.query('select (select count(*) from audit_entry) as audited, (select sum(version) from opportunity) as versions')).rows[0],
      on.bench.database.url,
    );

  beforeAll(async () => {
    on = await testHttp();
    const made = await on.bench.build.asEmployee(['SALES_REP']);
    rep = made.principal;
    admin = (await on.bench.build.asEmployee(['ADMIN'])).principal;
    account = (await on.bench.build.account({ owner: made.employee })).id;
    mine = (await on.bench.build.opportunity({ owner: made.employee })).id;
    foreign = (await on.bench.build.opportunity()).id;
    before = await written();
  });
  afterAll(async () => {
    // One promise for the whole file: whatever was refused above has left no trace.
    expect(await written()).toEqual(before);
    await on.close();
  });

  const ask = (query: string, variables?: object, more: object = {}) => on.send({ query, variables, ...more }, { as: rep });
  const first = ({ body }: HttpAnswer) => body.errors?.[0] ?? {};

  /** An error as callers may see it: a code, a sentence, and nothing of our insides. */
  function expectError(answer: HttpAnswer, status: number, code: string, message: RegExp): void {
    expect([answer.status, first(answer).extensions?.code, first(answer).message]).toEqual([status, code, expect.stringMatching(message)]);
    expect(answer.text).not.toMatch(/stack|node_modules|at \/|select |relation "|Did you mean/);
  }

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
      expectError(await ask(query), status, code, message);
    });

    test('the cost is worked out from the variables of each request', async () => {
      const query =
        'query ($n: Int, $deep: Boolean!) { accounts(first: $n) { nodes { id contacts(first: $n) @include(if: $deep) { nodes { id person { contacts(first: $n) { nodes { id } } } } } } } }';
      expect((await ask(query, { n: 1, deep: true })).status).toBe(200);
      expect((await ask(query, { n: 100, deep: false })).status).toBe(200);
      expectError(await ask(query, { n: 100, deep: true }), 400, 'TOO_COMPLEX', /may cost/);
    });
  });

  describe('operations', () => {
    const two = 'query A { accounts { totalCount } } query B { accounts { totalCount } }';
    test('several, and none named', async () => {
      expectError(await ask(two), 400, 'OPERATION_RESOLUTION_FAILURE', /say which one/);
    });
    test.each([
      ['of several', two],
      ['of one', 'query A { accounts { totalCount } }'],
    ])('a name that the document does not have, %s', async (_what, query) => {
      expectError(await ask(query, {}, { operationName: 'C' }), 400, 'OPERATION_RESOLUTION_FAILURE', /no operation "C"/);
    });
    test('the named one runs, and no other', async () => {
      expect((await ask('query A { accounts { totalCount } } query B { pipelines { totalCount } }', {}, { operationName: 'B' })).body.data).toEqual({
        pipelines: { totalCount: 1 },
      });
    });
    test('an unknown name never runs the mutation that is there, by POST or by GET', async () => {
      const query = `mutation M { opportunityUpdate(input: { id: "${mine}", nextStep: "Sneak" }) { opportunity { id } userErrors { code } } }`;
      expectError(await ask(query, {}, { operationName: 'X' }), 400, 'OPERATION_RESOLUTION_FAILURE', /no operation/);
      const get = await on.request(`/graphql?operationName=X&query=${encodeURIComponent(query)}`, {
        as: rep,
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
      expectError(await ask(query, variables), 400, 'BAD_USER_INPUT', message);
    });

    test('every one that is wrong is named', async () => {
      const { body } = await ask('query ($a: Int!, $b: ID!) { accounts(first: $a) { totalCount } account(id: $b) { id } }', { a: 'x', b: 'y' });
      expect(body.errors).toHaveLength(2);
    });
    test('an address that is none is the caller’s fault, not ours', async () => {
      const query = 'mutation ($i: AccountCreateInput!) { accountCreate(input: $i) { userErrors { code } } }';
      for (const website of ['nonsense', 'javascript:alert(1)', ''])
        expectError(await ask(query, { i: { name: 'N', kind: 'BUSINESS', website } }), 400, 'BAD_USER_INPUT', /address|URL/);
    });
    test('an e-mail address that is none', async () => {
      const query = 'mutation ($i: ContactCreateInput!) { contactCreate(input: $i) { userErrors { code } } }';
      const person = { givenName: 'A', familyName: 'B', email: 'nobody' };
      expectError(await ask(query, { i: { accountId: account, person } }), 400, 'BAD_USER_INPUT', /is not an EmailAddress/);
    });
    test('null where a mutation needs a value', async () => {
      const query = 'mutation ($i: OpportunityCreateInput!) { opportunityCreate(input: $i) { userErrors { code } } }';
      expectError(await ask(query, { i: { name: null } }), 400, 'BAD_USER_INPUT', /Expected non-nullable type "String!" not to be null/);
      expectError(await ask(query, { i: null }), 400, 'BAD_USER_INPUT', /must not be null/);
    });
    test('null where an update may not empty a field refuses that field', async () => {
      const { body } = await ask(
        'mutation ($i: OpportunityUpdateInput!) { opportunityUpdate(input: $i) { opportunity { id } userErrors { code field } } }',
        { i: { id: mine, name: null } },
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
      const answer = await ask(list, variables);
      expectError(answer, 200, 'BAD_USER_INPUT', message);
      expect(answer.body.data).toBeNull();
      expect(first(answer).path).toEqual(['opportunities']);
    });

    test('a cursor of another order', async () => {
      const { body } = await ask(list, { orderBy: [{ field: 'NAME' }, { field: 'CREATED_AT' }] });
      expectError(
        await ask(list, { after: body.data.opportunities.pageInfo.endCursor, orderBy: [{ field: 'NAME' }] }),
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
        expectError(await ask('query ($id: ID!) { opportunity(id: $id) { id } }', { id }), 400, 'BAD_USER_INPUT', /is not an id; ids look like/);
    });
    test('missing, foreign and of another type read alike: null', async () => {
      for (const id of [missing, foreign, account]) {
        const { status, body } = await ask('query ($id: ID!) { opportunity(id: $id) { id } }', { id });
        expect([status, body.data, body.errors]).toEqual([200, { opportunity: null }, undefined]);
      }
      const { body } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [missing, foreign, mine] });
      expect(body.data.nodes).toEqual([null, null, { id: mine }]);
    });
    test('missing, foreign and of another type write alike: NOT_FOUND', async () => {
      const answers = [];
      for (const id of [missing, foreign, account]) {
        const { body } = await ask(
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
        await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 101 }, () => mine) }),
        200,
        'BAD_USER_INPUT',
        /at most 100 ids/,
      );
    });
    test('who may not call a field is told so, and who is not signed in too', async () => {
      expectError(await ask('{ auditEntries { nodes { id } } }'), 200, 'FORBIDDEN', /may not/);
      expectError(await on.send({ query: '{ accounts { nodes { id } } }' }), 200, 'UNAUTHENTICATED', /Sign in first/);
    });
  });

  describe('requests', () => {
    const query = '{ pipelines { totalCount } }';
    const json = { 'content-type': 'application/json' };
    test('a body of 2 MB', async () => {
      expectError(await on.send({ query: `# ${'x'.repeat(2_000_000)}\n${query}` }, { as: rep }), 413, 'BAD_USER_INPUT', /larger than 512 kB/);
    });
    test('a body that is no JSON', async () => {
      expectError(await on.send('{"query": ', { as: rep }), 400, 'BAD_USER_INPUT', /JSON/);
    });
    test.each([
      ['nothing', ''],
      ['no operation', '{}'],
      ['a text', '"query"'],
      ['a query that is an object', '{"query":{"kind":"Document"}}'],
      ['variables that are a text', `{"query":"${query}","variables":"{}"}`],
      ['variables that are a list', `{"query":"${query}","variables":[1]}`],
      ['an operation name that is a number', `{"query":"${query}","operationName":1}`],
    ])('a body with %s', async (_what, body) => {
      expectError(await on.send(body, { as: rep }), 400, 'BAD_USER_INPUT', /./);
    });
    test('a batch', async () => {
      expectError(await on.send([{ query }, { query }], { as: rep }), 400, 'BAD_USER_INPUT', /batches are not taken/);
    });
    test('a mutation by GET', async () => {
      const mutation = `mutation { opportunityUpdate(input: { id: "${mine}", nextStep: "By GET" }) { userErrors { code } } }`;
      const answer = await on.request(`/graphql?query=${encodeURIComponent(mutation)}`, {
        as: rep,
        headers: { ...json, accept: 'application/graphql-response+json' },
      });
      expectError(answer, 405, 'BAD_USER_INPUT', /GET requests only support query/);
      expect(answer.headers.get('allow')).toBe('POST');
    });
    test('a GET that a foreign page could cause', async () => {
      expectError(
        await on.request(`/graphql?query=${encodeURIComponent(query)}`, { as: rep, headers: { accept: 'application/json' } }),
        400,
        'BAD_USER_INPUT',
        /Cross-Site Request Forgery/,
      );
    });
    test.each([
      ['a form', 'application/x-www-form-urlencoded', `query=${query}`, 415],
      ['a form with files', 'multipart/form-data; boundary=x', '--x--', 415],
      ['plain text', 'text/plain', JSON.stringify({ query }), 415],
      ['XML', 'application/xml', '<query/>', 415],
    ])('a body as %s', async (_what, type, body, status) => {
      expectError(
        await on.request('/graphql', { method: 'POST', as: rep, headers: { 'content-type': type }, body }),
        status,
        'BAD_USER_INPUT',
        /application\/json/,
      );
    });
    test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('the method %s', async (method) => {
      const answer = await on.request('/graphql', {
        method,
        as: rep,
        ...(method === 'OPTIONS' ? {} : { headers: json, body: JSON.stringify({ query }) }),
      });
      expectError(answer, 405, 'BAD_USER_INPUT', /is not taken here/);
      expect(answer.headers.get('allow')).toBe('GET, POST');
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    });
    test('an answer in a type that we do not have, before anything runs', async () => {
      const mutation = `mutation { opportunityUpdate(input: { id: "${mine}", nextStep: "As HTML" }) { userErrors { code } } }`;
      expectError(await on.send({ query: mutation }, { as: rep, headers: { accept: 'text/html' } }), 406, 'BAD_USER_INPUT', /accept one of them/);
    });
    test('keys that reach for the prototype', async () => {
      for (const name of ['__proto__', 'constructor'])
        expectError(
          await on.send(`{"query":"${query}","variables":{"w":{"${name}":{"prototype":{"admin":true}}}}}`, { as: rep }),
          400,
          'BAD_USER_INPUT',
          /JSON/,
        );
      const get = await on.request(
        `/graphql?query=${encodeURIComponent('query ($w: OpportunityFilter) { opportunities(where: $w) { totalCount } }')}&variables=${encodeURIComponent('{"w":{"__proto__":{"name":{"eq":"x"}}}}')}`,
        { as: rep, headers: { ...json, accept: 'application/graphql-response+json' } },
      );
      expectError(get, 400, 'BAD_USER_INPUT', /"__proto__" is not defined/);
      expect(({} as Record<string, unknown>).admin).toBeUndefined();
    });
    test('an address that is not there', async () => {
      expectError(await on.request('/nowhere'), 404, 'BAD_USER_INPUT', /nothing at GET \/nowhere/);
    });
    test('text with a zero byte, which PostgreSQL does not take', async () => {
      const { body } = await ask('mutation ($i: OpportunityCreateInput!) { opportunityCreate(input: $i) { userErrors { code } } }', {
        i: { name: 'A\u0000B' },
      });
      expect(body.data.opportunityCreate.userErrors).toEqual([{ code: 'INVALID' }]);
      expectError(
        await ask('query ($n: String) { opportunities(where: { name: { eq: $n } }) { totalCount } }', { n: '\u0000' }),
        200,
        'BAD_USER_INPUT',
        /not valid/,
      );
    });
    test('headers keep foreign pages out', async () => {
      const { headers } = await on.request('/nowhere', { headers: { origin: 'https://evil.example' } });
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    });
  });

  test('a fault is masked, with an id that the log has together with the cause', async () => {
    const field = on.bench.schema.getQueryType()?.getFields().productCategories;
    if (!field) throw new Error('The schema has lost its field');
    const kept = field.resolve;
    field.resolve = () => {
      throw new Error('select password from "user" at /srv/relata/secret.js');
    };
    try {
      const answer = await on.send({ query: '{ productCategories { totalCount } }' }, { as: admin });
      expectError(answer, 200, 'INTERNAL_SERVER_ERROR', /^Something went wrong on our side\. Quote this id when you report it: [0-9a-f-]{36}$/);
      expect(answer.body).toEqual({
        data: null,
        errors: [
          {
            message: expect.any(String),
            locations: expect.any(Array),
            path: ['productCategories'],
            extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
          },
        ],
        extensions: expect.any(Object),
      });
      const line = on.logged.find((entry) => entry.includes(first(answer).extensions.requestId));
      expect(line).toContain('select password');
    } finally {
      field.resolve = kept;
    }
  });
});
