import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { type Http, testHttp } from '../../apps/api/src/testing/http.js';

/** The audits of the GraphQL over HTTP specification, one test each. */
describe('GraphQL over HTTP', () => {
  let on: Http;
  beforeAll(async () => {
    on = await testHttp();
  });
  afterAll(() => on.close());

  // A GET without a header that a foreign page can't set is refused (CSRF), so the auditor sets one.
  const fetchFn = (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...(init.headers as object), 'apollo-require-preflight': '1' } });
  const audits = serverAudits({ url: () => `${on.url}/graphql`, fetchFn });

  test('none is left out: MUST, SHOULD and MAY', () => {
    const levels = Map.groupBy(audits, ({ name }) => /^(MUST|SHOULD|MAY)\b/.exec(name)?.[1] ?? 'other');
    expect(Object.fromEntries([...levels].map(([level, found]) => [level, found.length]))).toEqual({ MUST: 13, SHOULD: 23, MAY: 25 });
  });

  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect({ status: result.status, reason: 'reason' in result ? result.reason : null }).toEqual({ status: 'ok', reason: null });
  });
});

describe('the rate limit', () => {
  let on: Http;
  beforeAll(async () => {
    on = await testHttp({ settings: { RATE_CAPACITY: '100', RATE_PER_SECOND: '1' } });
  });
  afterAll(() => on.close());

  const query = '{ pipelines(first: 10) { nodes { id stages(first: 2) { nodes { id } } } } }';

  test('is told in every answer, then refuses and says when to come back; others are not held up', async () => {
    const { principal } = await on.bench.build.asEmployee(['SALES_REP']);
    const other = (await on.bench.build.asEmployee(['SALES_REP'])).principal;
    const first = await on.send({ query }, { as: principal });
    const { requested, available } = first.body.extensions.cost;
    expect(first.body.extensions.cost).toEqual({ requested: expect.any(Number), available: 100 - requested, capacity: 100, perSecond: 1 });
    let last = first;
    for (let spent = requested; spent <= 100 && last.status === 200; spent += requested) last = await on.send({ query }, { as: principal });
    expect(available).toBeGreaterThan(0);
    expect([last.status, last.body]).toEqual([
      429,
      { errors: [{ message: expect.stringMatching(/try again in \d+ s/), extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } }] },
    ]);
    expect(last.headers.get('retry-after')).toBe(String(last.body.errors[0].extensions.retryAfter));
    expect((await on.send({ query }, { as: other })).status).toBe(200);
  });
});
