import { describe, expect, test } from '@jest/globals';
import { trust } from '../../apps/api/src/core/limits/trusted-documents.js';
import type { Principal } from '../../apps/api/src/core/policy/principal.js';
import { STREAMS } from '../../apps/api/src/core/subscriptions/streams.js';
import { Listening } from '../../apps/api/src/testing/listening.js';
import { type Attacked, attacked, expectRefused } from './attack.js';

const ORDER = 'subscription ($id: ID!) { orderChanged(id: $id) { id status } }';
const MISSING = 'ord_01h00000000000000000000000';
const stream = { 'content-type': 'application/json', accept: 'text/event-stream' };
const post = ({ on, ids }: Attacked, as: Principal | null, query = ORDER, headers: Record<string, string> = {}) =>
  on.request('/graphql', {
    method: 'POST',
    as,
    headers: { ...stream, ...headers },
    body: JSON.stringify({ query, variables: { id: ids.Order?.rep } }),
  });

/** Streams that somebody opens who may not, or opens in a way that is none. Each is refused before its first event. */
describe('streams', () => {
  const attack = attacked();

  test('nobody in particular hears nothing', async () => {
    const answer = await post(attack, null);
    expectRefused(answer, 401, 'UNAUTHENTICATED');
    await attack.held(answer, null, { code: 'UNAUTHENTICATED' });
  });

  test('who may see no record of the kind may not wait for one either', async () => {
    for (const who of [attack.as.EMPLOYEE, attack.as.HR, attack.as.MARKETER]) {
      const answer = await post(attack, who);
      expectRefused(answer, 403, 'FORBIDDEN');
      await attack.held(answer, who, { code: 'FORBIDDEN' });
    }
  });

  test('a page of somebody else’s opens none with one’s session', async () => {
    const answer = await post(attack, attack.as.ADMIN, ORDER, { origin: 'https://evil.example' });
    expectRefused(answer, 403, 'FORBIDDEN', /not one of ours/);
    await attack.held(answer, attack.as.ADMIN, { code: 'FORBIDDEN' });
  });

  test.each<[what: string, query: string, status: number, message: RegExp]>([
    ['a query', '{ viewer { kind } }', 400, /Only a subscription/],
    ['a mutation', `mutation { orderCancel(input: { id: "${MISSING}", reason: "x" }) { userErrors { code } } }`, 400, /Only a subscription/],
    [
      'two at once',
      `subscription { a: orderChanged(id: "${MISSING}") { id } b: orderChanged(id: "${MISSING}") { id } }`,
      400,
      /one root field|only one/i,
    ],
    ['what is no document', 'subscription {', 400, /Syntax Error/],
    [
      'a field that isn’t there',
      `subscription { orderChangd(id: "${MISSING}") { id } }`,
      400,
      /^Cannot query field "orderChangd" on type "Subscription"\.$/,
    ],
    ['variables that don’t fit', 'subscription ($id: ID!, $n: Int!) { orderChanged(id: $id) { id lines(first: $n) { totalCount } } }', 400, /\$n/],
    [
      'too deep',
      `subscription ($id: ID!) { orderChanged(id: $id) { ${'account { orders { nodes { '.repeat(6)}id${' } } }'.repeat(6)} } }`,
      400,
      /depth/,
    ],
    [
      'too dear',
      `subscription ($id: ID!) { orderChanged(id: $id) { account { orders(first: 100) { nodes { lines(first: 100) { nodes { product { name } } } } } } } }`,
      400,
      /may cost/,
    ],
  ])('%s is refused', async (_what, query, status, message) => {
    const answer = await post(attack, attack.as.ADMIN, query);
    expect([answer.status, answer.body.errors[0].message]).toEqual([status, expect.stringMatching(message)]);
    await attack.held(answer, attack.as.ADMIN, { code: answer.body.errors[0].extensions.code });
  });

  test('by GET, or as one answer, there is none', async () => {
    const got = await attack.on.request(`/graphql?query=${encodeURIComponent(ORDER)}`, {
      as: attack.as.ADMIN,
      headers: { accept: 'text/event-stream' },
    });
    expectRefused(got, 405, 'BAD_USER_INPUT', /opened by POST/);
    const single = await attack.ask(attack.as.ADMIN, ORDER, { id: attack.ids.Order?.rep });
    expectRefused(single, 400, 'BAD_USER_INPUT', /accept: text\/event-stream/);
    await attack.held(single, attack.as.ADMIN, { code: 'BAD_USER_INPUT' });
  });

  test('nobody has more of them than a person needs, and others have theirs', async () => {
    const as = attack.as.ADMIN;
    const open = () => Listening.to(attack.on.url, ORDER, { id: attack.ids.Order?.rep }, { 'x-test-caller': String(as.userId) });
    await attack.ask(as, '{ viewer { kind } }');
    const streams = await Promise.all(Array.from({ length: STREAMS.perCaller }, open));
    expect(new Set(streams.map(({ status }) => status))).toEqual(new Set([200]));
    expectRefused(await post(attack, as), 429, 'RATE_LIMITED', /streams open/);
    for (const each of streams.slice(1)) each.stop();
    const [first] = streams;
    await first?.event(1);
    await attack.ask(attack.as.FINANCE, '{ viewer { kind } }');
    const other = await Listening.to(attack.on.url, ORDER, { id: attack.ids.Order?.rep }, { 'x-test-caller': String(attack.as.FINANCE.userId) });
    expect(other.status).toBe(200);
    other.stop();
    first?.stop();
  });
});

describe('streams in production', () => {
  const attack = attacked({ settings: { NODE_ENV: 'production' }, trusted: trust({ 'employee-portal': [ORDER] }) });

  test('are opened with documents of one’s own portal alone', async () => {
    const answer = await post(attack, attack.as.ADMIN, ORDER.replace('status', 'number'));
    expectRefused(answer, 403, 'PERSISTED_QUERY_ONLY');
    expectRefused(await post(attack, attack.as.CUSTOMER_ADMIN), 403, 'PERSISTED_QUERY_ONLY');
    await attack.ask(attack.as.ADMIN, ORDER);
    const open = await Listening.to(attack.on.url, ORDER, { id: attack.ids.Order?.rep }, { 'x-test-caller': String(attack.as.ADMIN.userId) });
    expect(open.status).toBe(200);
    expect((await open.event(1)).data.orderChanged.id).toBe(attack.ids.Order?.rep);
    open.stop();
  });
});
