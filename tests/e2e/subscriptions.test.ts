import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient } from 'graphql-sse';
import { uuidOf } from '../../apps/api/src/core/ids.js';
import { Shipment } from '../../apps/api/src/sales/index.js';
import { Listening } from '../../apps/api/src/testing/listening.js';
import { TestServer } from '../../apps/api/src/testing/server.js';

const ORDER = 'subscription ($id: ID!) { orderChanged(id: $id) { id status cancelReason shipments { nodes { carrier } } } }';
const PLACED = { status: 'PLACED', cancelReason: null, shipments: { nodes: [] } };
const CANCEL = 'mutation ($input: OrderCancelInput!) { orderCancel(input: $input) { userErrors { message } } }';
/** Long enough for what shouldn't come to have come. */
const QUIET_MS = 400;

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

/** A customer who may sign in, with an order that they placed. */
async function customer(role: 'ADMIN' | 'MEMBER' = 'MEMBER') {
  const { account, contact } = await server.build.asCustomer(role);
  const email = await server.user(contact.person, `${contact.id}@example.test`);
  const order = await server.build.order({ account, contact });
  return { account, contact, order, email, headers: { cookie: await server.signIn(email) } };
}
/** Somebody listens to an order, and has what is there. */
async function listening(id: string, headers: Record<string, string>, url = server.url) {
  const stream = await Listening.to(url, ORDER, { id }, headers);
  await stream.event(1);
  return stream;
}
const cancel = async (id: string, headers: Record<string, string>) => {
  const { data } = await server.post(CANCEL, { input: { id, reason: 'No longer needed' } }, headers);
  expect(data.orderCancel.userErrors).toEqual([]);
};
const set = (id: string, column: string, value: string | null) =>
  server.sql(`update "order" set ${column} = $1 where id = $2`, [value, uuidOf('ord', id)]);

describe('a subscription', () => {
  test('answers what is there at once, and again when it changes, to everyone who may see it and in whatever process', async () => {
    const { order, headers } = await customer();
    const { email } = await server.someone(['ADMIN']);
    const other = await server.another();
    const streams = [
      await listening(order.id, headers),
      await listening(order.id, { cookie: await server.signIn(email) }),
      await listening(order.id, { ...headers }, other.url),
    ];
    for (const stream of streams) {
      expect([stream.status, stream.response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
      expect(stream.events).toEqual([{ data: { orderChanged: { id: order.id, ...PLACED } } }]);
    }
    await cancel(order.id, headers);
    for (const stream of streams) {
      expect((await stream.event(2)).data.orderChanged).toMatchObject({ status: 'CANCELLED', cancelReason: 'No longer needed' });
      stream.stop();
    }
    await other.close();
  });

  test('hears of what hangs on the record, and says nothing where nothing that was asked for has changed', async () => {
    const { order, headers } = await customer();
    const stream = await listening(order.id, headers);
    await set(order.id, 'freight', '0');
    await sleep(QUIET_MS);
    expect(stream.events).toHaveLength(1);
    await server.build.save(Shipment, { order, carrier: 'Post', shippedAt: new Date() });
    expect((await stream.event(2)).data.orderChanged.shipments.nodes).toEqual([{ carrier: 'Post' }]);
    stream.stop();
  });

  test('of a record that one doesn’t see is null, and stays silent whatever happens to it', async () => {
    const mine = await customer();
    const theirs = await customer();
    const stream = await listening(theirs.order.id, mine.headers);
    const none = await listening('ord_01h00000000000000000000000', mine.headers);
    await cancel(theirs.order.id, theirs.headers);
    await sleep(QUIET_MS);
    for (const each of [stream, none]) {
      expect(each.text.replaceAll(':\n\n', '')).toBe('event: next\ndata: {"data":{"orderChanged":null}}\n\n');
      each.stop();
    }
  });

  test('that goes out of sight is null once, and comes back with it', async () => {
    const { order, contact, headers } = await customer();
    const stream = await listening(order.id, headers);
    await set(order.id, 'contact_id', null);
    expect(await stream.event(2)).toEqual({ data: { orderChanged: null } });
    await set(order.id, 'cancel_reason', 'Hidden');
    await sleep(QUIET_MS);
    expect(stream.events).toHaveLength(2);
    await set(order.id, 'contact_id', uuidOf('con', contact.id));
    expect((await stream.event(3)).data.orderChanged.cancelReason).toBe('Hidden');
    stream.stop();
  });

  test('of a case brings messages and state to the customer, and an internal note to colleagues alone', async () => {
    const { account, headers } = await customer();
    const { email } = await server.someone(['SUPPORT_MANAGER']);
    const agent = { cookie: await server.signIn(email) };
    const CASE = `subscription ($id: ID!) { caseChanged(id: $id) { status messages(first: 10) { nodes { text internal } } } }`;
    const send = async (mutation: string, input: object, as: Record<string, string>) => {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
      const { data, errors } = await server.post(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { message } ${mutation === 'caseCreate' ? 'case { id }' : ''} } }`,
        { input },
        as,
      );
      expect([errors, data?.[mutation].userErrors]).toEqual([undefined, []]);
      return data[mutation].case?.id as string;
    };
    const id = await send('caseCreate', { kind: 'QUESTION', subject: 'Where is it?', description: 'My bicycle', accountId: account.id }, headers);
    const [asker, colleague] = await Promise.all([headers, agent].map((as) => Listening.to(server.url, CASE, { id }, as)));
    const before = (await asker?.event(1))?.data.caseChanged.messages.nodes.length as number;
    await colleague?.event(1);
    await send('caseNote', { id, text: 'Lost by the carrier' }, agent);
    expect((await colleague?.event(2))?.data.caseChanged.messages.nodes).toContainEqual({ text: 'Lost by the carrier', internal: true });
    await sleep(QUIET_MS);
    expect(asker?.events).toHaveLength(1);
    await send('caseReply', { id, text: 'It comes tomorrow' }, agent);
    const messages = (await asker?.event(2))?.data.caseChanged.messages.nodes;
    expect(messages).toHaveLength(before + 1);
    expect(messages).toContainEqual({ text: 'It comes tomorrow', internal: false });
    expect(asker?.text).not.toContain('Lost');
    asker?.stop();
    colleague?.stop();
  });

  test('is understood by the client of graphql-sse', async () => {
    const { order, headers } = await customer();
    const client = createClient({ url: `${server.url}/graphql`, headers: { ...headers, origin: server.url }, retryAttempts: 0 });
    const heard: unknown[] = [];
    for await (const { data } of client.iterate<{ orderChanged: { status: string } }>({ query: ORDER, variables: { id: order.id } })) {
      heard.push(data?.orderChanged.status);
      if (heard.length === 1) await cancel(order.id, headers);
      else break;
    }
    client.dispose();
    expect(heard).toEqual(['PLACED', 'CANCELLED']);
  });
});

describe('a stream ends within seconds', () => {
  test('when its session is ended, and no other', async () => {
    const { order, email, headers } = await customer();
    const phone = { cookie: await server.signIn(email) };
    const streams = [await listening(order.id, headers), await listening(order.id, phone)] as const;
    await server.auth('sign-out', {}, headers);
    expect(await streams[0].ended()).toBe(true);
    expect(streams[1].open).toBe(true);
    expect(await (await Listening.to(server.url, ORDER, { id: order.id }, headers)).code()).toBe('UNAUTHENTICATED');
    streams[1].stop();
  });

  test.each([
    ['the sign-in is closed', (person: string) => server.sql(`update "user" set disabled_at = now() where person_id = $1`, [person])],
    ['the portal role changes', (person: string) => server.sql(`update contact set portal_role = 'ADMIN' where person_id = $1`, [person])],
    ['the contact leaves', (person: string) => server.sql('update contact set active = false where person_id = $1', [person])],
  ])('when %s', async (_what, change) => {
    const { order, contact, headers } = await customer();
    const stream = await listening(order.id, headers);
    await change(uuidOf('per', contact.person.id) as string);
    expect(await stream.ended()).toBe(true);
    expect(stream.text).not.toContain('event: complete');
  });

  test('when its API key is taken back, or its maker loses a role', async () => {
    const { email, employee } = await server.someone(['ADMIN', 'ANALYST']);
    const admin = { cookie: await server.signIn(email) };
    const { order } = await customer();
    const keys = await Promise.all(
      [1, 2].map(async () => {
        const { data } = await server.post(
          'mutation { apiClientCreate(input: { name: "Listener", scopes: ["sales:read"] }) { key apiClient { id } } }',
          {},
          admin,
        );
        return data.apiClientCreate as { key: string; apiClient: { id: string } };
      }),
    );
    const [first, second] = await Promise.all(keys.map(({ key }) => listening(order.id, { authorization: `Bearer ${key}` })));
    await server.post('mutation ($id: ID!) { apiClientRevoke(input: { id: $id }) { userErrors { message } } }', { id: keys[0]?.apiClient.id }, admin);
    expect(await first?.ended()).toBe(true);
    expect(second?.open).toBe(true);
    await server.sql(`delete from employee_role where employee_id = $1 and role = 'ANALYST'`, [uuidOf('emp', employee.id)]);
    expect(await second?.ended()).toBe(true);
  });

  test('when the server stops, which doesn’t wait for it', async () => {
    const { order, headers } = await customer();
    const other = await server.another();
    const stream = await listening(order.id, headers, other.url);
    const since = Date.now();
    await other.close();
    expect(await stream.ended()).toBe(true);
    expect(Date.now() - since).toBeLessThan(3_000);
  });
});
