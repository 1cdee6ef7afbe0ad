import { describe, expect, test } from '@jest/globals';
import { expectError, first, refusing } from './refusing.js';

/** Requests that are refused as such, and faults of ours. */
describe('refused requests', () => {
  const asked = refusing();

  describe('requests', () => {
    const query = '{ pipelines { totalCount } }';
    const json = { 'content-type': 'application/json' };
    test('a body of 2 MB', async () => {
      expectError(
        await asked.on.send({ query: `# ${'x'.repeat(2_000_000)}\n${query}` }, { as: asked.rep }),
        413,
        'BAD_USER_INPUT',
        /larger than 512 kB/,
      );
    });
    test('a body that is no JSON', async () => {
      expectError(await asked.on.send('{"query": ', { as: asked.rep }), 400, 'BAD_USER_INPUT', /JSON/);
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
      expectError(await asked.on.send(body, { as: asked.rep }), 400, 'BAD_USER_INPUT', /./);
    });
    test('a batch', async () => {
      expectError(await asked.on.send([{ query }, { query }], { as: asked.rep }), 400, 'BAD_USER_INPUT', /batches are not taken/);
    });
    test('a mutation by GET', async () => {
      const mutation = `mutation { opportunityUpdate(input: { id: "${asked.mine}", nextStep: "By GET" }) { userErrors { code } } }`;
      const answer = await asked.on.request(`/graphql?query=${encodeURIComponent(mutation)}`, {
        as: asked.rep,
        headers: { ...json, accept: 'application/graphql-response+json' },
      });
      expectError(answer, 405, 'BAD_USER_INPUT', /GET requests only support query/);
      expect(answer.headers.get('allow')).toBe('POST');
    });
    test('a GET that a foreign page could cause', async () => {
      expectError(
        await asked.on.request(`/graphql?query=${encodeURIComponent(query)}`, { as: asked.rep, headers: { accept: 'application/json' } }),
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
        await asked.on.request('/graphql', { method: 'POST', as: asked.rep, headers: { 'content-type': type }, body }),
        status,
        'BAD_USER_INPUT',
        /application\/json/,
      );
    });
    test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('the method %s', async (method) => {
      const answer = await asked.on.request('/graphql', {
        method,
        as: asked.rep,
        ...(method === 'OPTIONS' ? {} : { headers: json, body: JSON.stringify({ query }) }),
      });
      expectError(answer, 405, 'BAD_USER_INPUT', /is not taken here/);
      expect(answer.headers.get('allow')).toBe('GET, POST');
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    });
    test('an answer in a type that we do not have, before anything runs', async () => {
      const mutation = `mutation { opportunityUpdate(input: { id: "${asked.mine}", nextStep: "As HTML" }) { userErrors { code } } }`;
      expectError(
        await asked.on.send({ query: mutation }, { as: asked.rep, headers: { accept: 'text/html' } }),
        406,
        'BAD_USER_INPUT',
        /accept one of them/,
      );
    });
    test('keys that reach for the prototype', async () => {
      for (const name of ['__proto__', 'constructor'])
        expectError(
          await asked.on.send(`{"query":"${query}","variables":{"w":{"${name}":{"prototype":{"admin":true}}}}}`, { as: asked.rep }),
          400,
          'BAD_USER_INPUT',
          /JSON/,
        );
      const get = await asked.on.request(
        `/graphql?query=${encodeURIComponent('query ($w: OpportunityFilter) { opportunities(where: $w) { totalCount } }')}&variables=${encodeURIComponent('{"w":{"__proto__":{"name":{"eq":"x"}}}}')}`,
        { as: asked.rep, headers: { ...json, accept: 'application/graphql-response+json' } },
      );
      expectError(get, 400, 'BAD_USER_INPUT', /"__proto__" is not defined/);
      expect(({} as Record<string, unknown>).admin).toBeUndefined();
    });
    test('an address that is not there', async () => {
      expectError(await asked.on.request('/nowhere'), 404, 'BAD_USER_INPUT', /nothing at GET \/nowhere/);
    });
    test('text with a zero byte, which PostgreSQL does not take', async () => {
      const { body } = await asked.ask('mutation ($i: OpportunityCreateInput!) { opportunityCreate(input: $i) { userErrors { code } } }', {
        i: { name: 'A\u0000B' },
      });
      expect(body.data.opportunityCreate.userErrors).toEqual([{ code: 'INVALID' }]);
      expectError(
        await asked.ask('query ($n: String) { opportunities(where: { name: { eq: $n } }) { totalCount } }', { n: '\u0000' }),
        200,
        'BAD_USER_INPUT',
        /not valid/,
      );
    });
    test('headers keep foreign pages out', async () => {
      const { headers } = await asked.on.request('/nowhere', { headers: { origin: 'https://evil.example' } });
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    });
  });

  test('a fault is masked, with an id that the log has together with the cause', async () => {
    const { pool } = asked.on.app;
    const { connect } = pool;
    pool.connect = () => {
      throw new Error('select password from "user" at /srv/relata/secret.js');
    };
    try {
      const answer = await asked.on.send({ query: '{ productCategories { totalCount } }' }, { as: asked.admin });
      expectError(answer, 200, 'INTERNAL_SERVER_ERROR', /^Something went wrong on our side\. Quote this id when you report it: [0-9a-f-]{36}$/);
      expect(answer.body).toEqual({
        data: { productCategories: null },
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
      const line = asked.on.logged.find((entry) => entry.includes(first(answer).extensions.requestId));
      expect(line).toContain('select password');
    } finally {
      pool.connect = connect;
    }
  });
});
