import { request } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { TestServer } from '../../apps/api/src/testing/server.js';
import { attacked, expectRefused, refusalIn } from './attack.js';

/** Ways to reach the graph that are none. */
describe('requests', () => {
  const attack = attacked();
  const rep = () => attack.as.SALES_REP;
  const mutation = () =>
    `mutation { opportunityUpdate(input: { id: "${attack.ids.Opportunity.rep}", nextStep: "From elsewhere" }) { userErrors { code } } }`;
  const MODERN = 'application/graphql-response+json';

  describe('with a body that a foreign form can send', () => {
    test.each([
      ['a form', 'application/x-www-form-urlencoded', () => `query=${encodeURIComponent(mutation())}`],
      [
        'a form with files',
        'multipart/form-data; boundary=x',
        () => `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${mutation()}\r\n--x--`,
      ],
      [
        'a form of uploads as the multipart convention has it',
        'multipart/form-data; boundary=x',
        () => `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${JSON.stringify({ query: mutation() })}\r\n--x--`,
      ],
      ['plain text', 'text/plain', () => JSON.stringify({ query: mutation() })],
      ['plain text that names JSON', 'text/plain; application/json', () => JSON.stringify({ query: mutation() })],
      ['GraphQL', 'application/graphql', mutation],
      ['XML', 'text/xml', () => `<query>${mutation()}</query>`],
    ])('%s', async (_what, type, body) => {
      const answer = await attack.on.request('/graphql', { method: 'POST', as: rep(), headers: { 'content-type': type }, body: body() });
      expectRefused(answer, 415, 'BAD_USER_INPUT', /application\/json/);
      await attack.held(answer, rep(), { code: 'BAD_USER_INPUT' });
    });

    test('without a type', async () => {
      const answer = await attack.on.request('/graphql', { method: 'POST', as: rep(), body: new Blob([JSON.stringify({ query: mutation() })]) });
      expect([400, 415]).toContain(answer.status);
      await attack.held(answer, rep(), { code: 'BAD_USER_INPUT' });
    });
  });

  describe('by GET', () => {
    const get = (query: string, headers: Record<string, string>) =>
      attack.on.request(`/graphql?query=${encodeURIComponent(query)}`, { as: rep(), headers: { accept: MODERN, ...headers } });

    test('a mutation is not run', async () => {
      const answer = await get(mutation(), { 'apollo-require-preflight': '1' });
      expectRefused(answer, 405, 'BAD_USER_INPUT', /GET requests only support query/);
      await attack.held(answer, rep(), { code: 'BAD_USER_INPUT' });
    });
    test('a mutation beside a query, chosen by its name, is not run', async () => {
      const query = `query Q { viewer { kind } } ${mutation().replace('mutation', 'mutation M')}`;
      const answer = await attack.on.request(`/graphql?operationName=M&query=${encodeURIComponent(query)}`, {
        as: rep(),
        headers: { accept: MODERN, 'content-type': 'application/json' },
      });
      expectRefused(answer, 405, 'BAD_USER_INPUT', /GET requests only support query/);
      await attack.held(answer, rep(), { code: 'BAD_USER_INPUT' });
    });
    test('a query that an image or a link of a foreign page could cause is not run', async () => {
      const answer = await get('{ accounts { nodes { name } } }', {});
      expectRefused(answer, 400, 'BAD_USER_INPUT', /Cross-Site Request Forgery/);
      await attack.held(answer, rep(), { code: 'BAD_USER_INPUT' });
    });
  });

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('the method %s is not taken', async (method) => {
    const answer = await attack.on.request('/graphql', {
      method,
      as: rep(),
      ...(method === 'OPTIONS'
        ? { headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' } }
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: mutation() }) }),
    });
    expectRefused(answer, 405, 'BAD_USER_INPUT', /is not taken here/);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    await attack.held(answer, rep(), { code: 'BAD_USER_INPUT' });
  });

  describe('from another origin', () => {
    test.each<[string, Record<string, string>]>([
      ['another site', { origin: 'https://evil.example' }],
      ['a site whose name begins like ours', { origin: 'http://127.0.0.1.evil.example' }],
      ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
      ['a frame without an origin', { origin: 'null' }],
      ['a browser that tells so without an origin', { 'sec-fetch-site': 'cross-site' }],
      ['a page of a neighbouring domain', { 'sec-fetch-site': 'same-site' }],
    ])('with credentials: %s is refused', async (_what, headers) => {
      const answer = await attack.on.send({ query: mutation() }, { as: rep(), headers });
      expectRefused(answer, 403, 'FORBIDDEN', /not one of ours/);
      expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      await attack.held(answer, rep(), { code: 'FORBIDDEN' });
    });

    test('without credentials nobody is signed in, and no answer may be read there', async () => {
      const answer = await attack.on.send({ query: '{ accounts { totalCount } }' }, { headers: { origin: 'https://evil.example' } });
      expectRefused(answer, 200, 'UNAUTHENTICATED');
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      await attack.held(answer, null, { code: 'UNAUTHENTICATED', field: 'accounts' });
    });

    test('a key is its bearer’s, wherever they are', async () => {
      const key = { ...rep(), apiClientId: crypto.randomUUID(), userId: 'key-rep' };
      expect((await attack.on.send({ query: '{ viewer { kind } }' }, { as: key, headers: { origin: 'https://partner.example' } })).status).toBe(200);
    });

    test('a real session’s cookie is of no use to another page, and is to ours', async () => {
      const server = await TestServer.start();
      try {
        const { email, employee } = await server.someone(['SALES_REP']);
        const cookie = await server.signIn(email);
        const ask = (origin: string) =>
          server.fetch('/graphql', {
            method: 'POST',
            headers: { origin, cookie, 'content-type': 'application/json' },
            body: JSON.stringify({ query: '{ viewer { employee { id } } }' }),
          });
        expect(await (await ask(server.url)).json()).toMatchObject({ data: { viewer: { employee: { id: employee.id } } } });
        const refused = await ask('https://evil.example');
        expect([refused.status, await refused.json()]).toEqual([
          403,
          { errors: [{ message: expect.any(String), extensions: { code: 'FORBIDDEN' } }] },
        ]);
        await server.app.refusals.written();
        expect(
          await refusalIn(<T>(text: string, params?: unknown[]) => server.sql(text, params) as Promise<T[]>, refused.headers.get('x-request-id')),
        ).toMatchObject({
          actor_kind: 'employee',
          changes: { refused: [{ code: 'FORBIDDEN' }] },
        });
      } finally {
        await server.close();
      }
    });
  });

  test.each([
    ['an answer in parts', '{ accounts { ... @defer { totalCount } } }', /Unknown directive "@defer"/],
    ['a list in parts', '{ accounts { nodes @stream { id } } }', /Unknown directive "@stream"/],
    ['a subscription', 'subscription { accounts { totalCount } }', /subscription/i],
  ])('%s is not taken', async (_what, query, message) => {
    const answer = await attack.ask(rep(), query);
    expectRefused(answer, 400, 'GRAPHQL_VALIDATION_FAILED', message);
    await attack.held(answer, rep(), { code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  test('an answer as text/event-stream is given to subscriptions alone', async () => {
    const answer = await attack.on.send({ query: mutation() }, { as: rep(), headers: { accept: 'text/event-stream' } });
    expectRefused(answer, 400, 'BAD_USER_INPUT', /Only a subscription/);
    await attack.held(answer, rep(), { code: 'BAD_USER_INPUT' });
  });

  test.each(['multipart/mixed', 'text/html', 'image/png'])('an answer as %s is not given', async (accept) => {
    const answer = await attack.on.send({ query: mutation() }, { as: rep(), headers: { accept } });
    expectRefused(answer, 406, 'BAD_USER_INPUT', /accept one of them/);
    await attack.held(answer, rep(), { code: 'BAD_USER_INPUT' });
  });

  test.each(['[', 'a b', 'evil.example:99999', 'user@evil.example', '\u00e9', 'x'.repeat(5_000)])(
    'a name for the host that is none does no harm: %s',
    async (host) => {
      const { port } = new URL(attack.on.url);
      for (const path of ['/graphql', `/graphql?query=${encodeURIComponent('{ viewer { kind } }')}`]) {
        const get = path !== '/graphql';
        const status = await new Promise<number | undefined>((done, failed) => {
          const headers = { host, 'content-type': 'application/json', accept: MODERN, 'apollo-require-preflight': '1' };
          const sent = request({ host: '127.0.0.1', port, path, method: get ? 'GET' : 'POST', headers }, (answer) =>
            done(answer.resume().statusCode),
          );
          sent.on('error', failed);
          sent.end(get ? undefined : JSON.stringify({ query: '{ viewer { kind } }' }));
        });
        expect([200, 400]).toContain(status);
      }
    },
  );

  test.each([
    ['of a field', '{ acounts { nodes { id } } }'],
    ['of an argument', '{ accounts(frist: 1) { nodes { id } } }'],
    ['of a type', 'query ($a: Acount) { accounts { nodes { id } } }'],
    ['of a value of an enum', '{ accounts(orderBy: [{ field: NAM }]) { nodes { id } } }'],
    ['of a field of an input', '{ accounts(where: { nam: { eq: "x" } }) { nodes { id } } }'],
    ['of a directive', '{ accounts @includ(if: true) { nodes { id } } }'],
    ['of a fragment', '{ accounts { nodes { ... on Acount { id } } } }'],
    ['of a field that is another type’s', '{ node(id: "acc_01h455vb4pex5vsknk084sn02q") { name } }'],
  ])('suggestions %s are not made', async (_what, query) => {
    const answer = await attack.ask(rep(), query);
    expect([answer.status, answer.body.data]).toEqual([400, undefined]);
    expect(answer.text).not.toMatch(/did you mean|account"|inline fragment/i);
    await attack.held(answer, rep(), { code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});
