import { describe, expect, test } from '@jest/globals';
import { sha256, trust } from '../../apps/api/src/core/limits/trusted-documents.js';
import { TEST_SECRET } from '../../apps/api/src/testing/database.js';
import { attacked, expectRefused } from './attack.js';

const EMPLOYEES = 'query Deals { opportunities { totalCount } }';
const PARTNERS = 'query Leads { leads { totalCount } }';
const CUSTOMERS = 'query Orders { orders { totalCount } }';
const EVERYONE = 'query Me { viewer { kind } }';
const INTROSPECTION = '{ __schema { types { name } } }';
const trusted = trust({ 'employee-portal': [EMPLOYEES, EVERYONE], 'partner-portal': [PARTNERS, EVERYONE], 'self-service': [CUSTOMERS, EVERYONE] });

/** In production a session runs what its portal was built with. */
describe('documents in production', () => {
  const attack = attacked({ trusted, settings: { NODE_ENV: 'production', RELATA_SECRET: TEST_SECRET } });
  const sessions = { SALES_REP: EMPLOYEES, PARTNER_SELLER: PARTNERS, CUSTOMER_ADMIN: CUSTOMERS } as const;

  test.each(Object.entries(sessions) as [keyof typeof sessions, string][])(
    '%s runs those of their portal, and those that all portals share',
    async (role, document) => {
      for (const query of [document, EVERYONE]) expect((await attack.ask(attack.as[role], query)).body.errors).toBeUndefined();
    },
  );

  const crossed = (Object.keys(sessions) as (keyof typeof sessions)[]).flatMap((role) =>
    Object.entries(sessions)
      .filter(([other]) => other !== role)
      .map(([other, document]) => [role, other, document] as const),
  );
  test.each(crossed)('the session of a %s does not run the portal’s document of a %s', async (role, _other, query) => {
    for (const body of [{ query }, { documentId: sha256(query) }, { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(query) } } }]) {
      const answer = await attack.on.send(body, { as: attack.as[role] });
      expectRefused(answer, 403, 'PERSISTED_QUERY_ONLY', /Only documents of your portal/);
      await attack.held(answer, attack.as[role], { code: 'PERSISTED_QUERY_ONLY' });
    }
  });

  test.each([
    ['a document of one’s own', '{ opportunities { nodes { id } } }'],
    ['a trusted one with a blank more', `${EMPLOYEES} `],
    ['a trusted one with another beside it', `${EMPLOYEES} query Other { people { totalCount } }`],
    ['a trusted one under a comment', `# ${EMPLOYEES}\n{ people { totalCount } }`],
    ['introspection', INTROSPECTION],
    ['introspection of one type', '{ __type(name: "Employee") { fields { name } } }'],
    ['introspection hidden in a fragment', '{ ...I } fragment I on Query { __schema { queryType { name } } }'],
    ['no document at all', ''],
  ])('%s is refused to sessions of every kind, and to nobody', async (_what, query) => {
    for (const who of [attack.as.ADMIN, attack.as.PARTNER_ADMIN, attack.as.CUSTOMER_MEMBER, null]) {
      const answer = await attack.ask(who, query);
      expectRefused(answer, 403, 'PERSISTED_QUERY_ONLY');
      await attack.held(answer, who, { code: 'PERSISTED_QUERY_ONLY' });
    }
  });

  test('a document can not be registered by sending it with its hash', async () => {
    const query = '{ people { totalCount } }';
    const persistedQuery = { version: 1, sha256Hash: sha256(query) };
    const who = attack.as.ADMIN;
    const registering = await attack.on.send({ query, extensions: { persistedQuery } }, { as: who });
    expectRefused(registering, 403, 'PERSISTED_QUERY_ONLY');
    await attack.held(registering, who, { code: 'PERSISTED_QUERY_ONLY' });
    const using = await attack.on.send({ extensions: { persistedQuery } }, { as: who });
    expectRefused(using, 400, 'PERSISTED_QUERY_NOT_FOUND');
    await attack.held(using, who, { code: 'PERSISTED_QUERY_NOT_FOUND' });
  });

  test('nor by an API client, for others', async () => {
    const query = '{ people { totalCount } }';
    const key = { ...attack.as.ADMIN, apiClientId: crypto.randomUUID(), userId: 'key-admin' };
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(query) } };
    expect((await attack.on.send({ query, extensions }, { as: key })).status).toBe(200);
    expectRefused(await attack.on.send({ extensions }, { as: attack.as.ADMIN }), 400, 'PERSISTED_QUERY_NOT_FOUND');
    expectRefused(await attack.ask(attack.as.ADMIN, query), 403, 'PERSISTED_QUERY_ONLY');
  });

  test.each([
    ['another document under a trusted hash', { query: INTROSPECTION, documentId: sha256(EMPLOYEES) }],
    [
      'another document under a trusted persisted query',
      { query: INTROSPECTION, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(EMPLOYEES) } } },
    ],
    ['a hash that is an object', { documentId: { toString: sha256(EMPLOYEES) } }],
    ['a hash that is a name of every object', { documentId: '__proto__' }],
  ])('%s is refused', async (_what, body) => {
    const answer = await attack.on.send(body, { as: attack.as.SALES_REP });
    expectRefused(answer, 400, 'BAD_USER_INPUT');
    await attack.held(answer, attack.as.SALES_REP, { code: 'BAD_USER_INPUT' });
  });

  test('a document in the address of a POST is not looked at, and one in both places is that of the body', async () => {
    const answer = await attack.on.request(`/graphql?query=${encodeURIComponent('{ people { totalCount } }')}`, {
      method: 'POST',
      as: attack.as.SALES_REP,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: EVERYONE }),
    });
    expect(answer.body.data).toEqual({ viewer: { kind: 'EMPLOYEE' } });
  });

  test('a document twice in the address of a GET is refused or is the one that was looked at', async () => {
    const twice = `query=${encodeURIComponent(EVERYONE)}&query=${encodeURIComponent('{ people { nodes { id } } }')}`;
    const answer = await attack.on.request(`/graphql?${twice}`, { as: attack.as.SALES_REP, headers: { 'apollo-require-preflight': '1' } });
    expect(answer.body.data?.people).toBeUndefined();
  });
});
