import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TEST_SECRET } from '../../testing/database.js';
import { type Http, testHttp } from '../../testing/http.js';
import type { Principal } from '../policy/principal.js';
import { loadTrustedDocuments, sha256, trust } from './trusted-documents.js';

const KNOWN = 'query Pipelines { pipelines { totalCount } }';
const FREE = '{ pipelines { totalCount } }';
const trusted = trust({ 'employee-portal': [KNOWN] });

describe('trusted documents', () => {
  let production: Http;
  let development: Http;
  const people = new Map<Http, { session: Principal; key: Principal }>();
  const as = (on: Http, who: 'session' | 'key') => people.get(on)?.[who] as Principal;

  beforeAll(async () => {
    production = await testHttp({ trusted, settings: { NODE_ENV: 'production', RELATA_SECRET: TEST_SECRET } });
    development = await testHttp({ trusted });
    for (const on of [production, development]) {
      const { principal } = await on.bench.build.asEmployee(['SALES_REP']);
      people.set(on, { session: principal, key: { ...principal, userId: 'key', apiClientId: crypto.randomUUID() } });
    }
  });
  afterAll(async () => {
    await production.close();
    await development.close();
  });

  const named = [
    ['documentId', { documentId: sha256(KNOWN) }],
    ['documentId with its algorithm', { documentId: `sha256:${sha256(KNOWN)}` }],
    ['a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(KNOWN) } } }],
    ['a persisted query with its document', { query: KNOWN, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(KNOWN) } } }],
    ['the document itself', { query: KNOWN }],
  ] as const;

  test.each(named)('run in production for people: by %s', async (_how, body) => {
    const { status, body: answer } = await production.send(body, { as: as(production, 'session') });
    expect([status, answer.data]).toEqual([200, { pipelines: { totalCount: 0 } }]);
  });

  test('a document of one’s own is for API keys in production', async () => {
    expect((await production.send({ query: FREE }, { as: as(production, 'key') })).body.data).toEqual({ pipelines: { totalCount: 0 } });
    for (const who of [as(production, 'session'), null]) {
      const { status, body } = await production.send({ query: FREE }, { as: who });
      expect([status, body]).toEqual([
        403,
        { errors: [{ message: expect.stringContaining('API key'), extensions: { code: 'PERSISTED_QUERY_ONLY' } }] },
      ]);
    }
  });

  test('a GET is no way around, and takes a hash as well', async () => {
    const headers = { 'apollo-require-preflight': '1' };
    const free = await production.request(`/graphql?query=${encodeURIComponent(FREE)}`, { headers, as: as(production, 'session') });
    expect(free.status).toBe(403);
    const known = await production.request(`/graphql?documentId=${sha256(KNOWN)}`, { headers, as: as(production, 'session') });
    expect(known.body.data).toEqual({ pipelines: { totalCount: 0 } });
  });

  test('introspection is not for people in production either', async () => {
    expect((await production.send({ query: '{ __schema { queryType { name } } }' }, { as: as(production, 'session') })).status).toBe(403);
  });

  test('outside production everyone may write documents', async () => {
    expect((await development.send({ query: FREE }, { as: as(development, 'session') })).body.data).toEqual({ pipelines: { totalCount: 0 } });
    expect((await development.send({ query: '{ __schema { queryType { name } } }' })).body.data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
  });

  test.each([
    ['an unknown hash', { documentId: sha256('other') }, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound'],
    ['a hash that is none', { documentId: 'abc' }, 'BAD_USER_INPUT', 'A document is named by its sha256, 64 hexadecimal digits.'],
    ['a hash of another document', { query: FREE, documentId: sha256(KNOWN) }, 'BAD_USER_INPUT', 'The document is not the one of its hash.'],
  ])('%s is refused', async (_what, body, code, message) => {
    const { status, body: answer } = await production.send(body, { as: as(production, 'session') });
    expect([status, answer]).toEqual([400, { errors: [{ message, extensions: { code } }] }]);
  });

  test('a manifest whose document was changed stops the start', () => {
    const folder = mkdtempSync(join(tmpdir(), 'relata-manifest-'));
    const file = join(folder, 'employee-portal.json');
    writeFileSync(file, JSON.stringify({ [sha256(KNOWN)]: `${KNOWN} ` }));
    expect(() => loadTrustedDocuments(folder)).toThrow(/another hash/);
    writeFileSync(file, JSON.stringify({ [sha256(KNOWN)]: KNOWN }));
    expect(loadTrustedDocuments(folder)).toEqual(trusted);
    expect(loadTrustedDocuments(join(folder, 'missing')).size).toBe(0);
    writeFileSync(join(folder, 'rogue.json'), '{}');
    expect(() => loadTrustedDocuments(folder)).toThrow(/no portal of this name/);
    rmSync(folder, { recursive: true });
  });

  test('a document that portals share is for those who use either', () => {
    const [shared] = trust({ 'employee-portal': [KNOWN], 'self-service': [KNOWN] }).values();
    expect([...(shared?.kinds ?? [])]).toEqual(['employee', 'customer']);
  });
});
