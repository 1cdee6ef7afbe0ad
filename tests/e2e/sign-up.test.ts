import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Address } from '../../apps/api/src/directory/index.js';
import { amountOf } from '../../apps/api/src/platform/sign-up.service.js';
import { Invoice } from '../../apps/api/src/sales/index.js';
import { TestServer } from '../../apps/api/src/testing/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

/** Somebody who has ordered and has no sign-in. */
async function customer(values: { portalRole?: 'MEMBER'; active?: boolean } = {}) {
  const contact = await server.build.contact(values);
  const account = contact.account;
  await server.build.save(Address, { account, kind: 'OFFICE', line1: 'Ring 1', city: 'Vienna', postalCode: 'SW1A 1AA', country: 'GB' });
  const order = await server.build.order({ account, contact });
  await server.build.save(Invoice, {
    order,
    account,
    number: `I-${order.number}`,
    issuedOn: '2026-05-01',
    dueOn: '2026-06-01',
    subtotal: '1234.5',
    tax: '0',
    freight: '0',
    total: '1234.5',
    currency: 'USD',
  });
  return { contact, order, claim: { orderNumber: order.number, email: contact.person.email as string, proof: 'sw1a1aa' } };
}
const ask = (body: object, headers: Record<string, string> = {}) =>
  server.fetch('/auth/sign-up', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
async function mailsTo(email: string): Promise<string[]> {
  await server.runJobs();
  const folder = join(server.app.config.home, 'mail');
  try {
    return readdirSync(folder)
      .filter((file) => file.includes(email.replace('@', '-')))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
  } catch {
    return [];
  }
}

describe('a customer who has ordered', () => {
  test('gets a link by what stands on their papers, chooses a password, and finds their order', async () => {
    const { claim, order } = await customer();
    expect((await ask(claim)).status).toBe(202);
    const [mail] = await mailsTo(claim.email);
    const token = /\/auth\/invitation\?token=([\w-]+)/.exec(mail ?? '')?.[1] as string;
    const chosen = await server.auth('reset-password', { token, newPassword: 'a password of mine' });
    expect(chosen.status).toBe(200);
    const cookie = await server.signIn(claim.email, 'a password of mine');
    const { data } = await server.post('{ viewer { kind roles } orders { nodes { id } } }', {}, { cookie });
    expect(data).toEqual({ viewer: { kind: 'CUSTOMER', roles: ['CUSTOMER_MEMBER'] }, orders: { nodes: [{ id: order.id }] } });
  });

  test('may give the amount of an invoice instead of a postal code', async () => {
    const { claim } = await customer();
    await ask({ ...claim, email: claim.email.toUpperCase(), proof: '$ 1,234.50' });
    expect(await mailsTo(claim.email)).toHaveLength(1);
    expect(['1.234,50 €', '1234.5', '$1,234.50', '1 234,5', 'nothing'].map(amountOf)).toEqual(['1234.50', '1234.50', '1234.50', '1234.50', null]);
  });

  test('is told by mail where they sign in already', async () => {
    const { claim, contact } = await customer({ portalRole: 'MEMBER' });
    await server.user(contact.person, claim.email);
    await ask(claim);
    const mails = await mailsTo(claim.email);
    expect(mails).toEqual([expect.stringContaining('You have one already')]);
    expect(mails[0]).not.toContain('token=');
  });
});

describe('whoever guesses', () => {
  test('learns nothing: the answer, its time and its headers are those of a match, and no mail goes out', async () => {
    const { claim } = await customer();
    const other = await customer();
    const right = await ask(claim);
    const [text] = [await right.text()];
    for (const wrong of [
      { ...other.claim, orderNumber: 'O-nowhere' },
      { ...other.claim, email: 'somebody@else.test' },
      { ...other.claim, proof: '99999' },
      { ...other.claim, orderNumber: claim.orderNumber },
    ]) {
      const since = Date.now();
      const answer = await ask(wrong);
      expect([answer.status, await answer.text()]).toEqual([202, text]);
      expect(Date.now() - since).toBeGreaterThanOrEqual(245);
    }
    expect(await mailsTo(other.claim.email)).toEqual([]);
    expect(await mailsTo('somebody@else.test')).toEqual([]);
  });

  test('gives nobody back what was taken: who has left, was shut out, or whose invitation was taken back', async () => {
    const gone = await customer({ active: false });
    const shut = await customer();
    await server.user(shut.contact.person, shut.claim.email);
    await server.sql(`update "user" set disabled_at = now() where email = $1`, [shut.claim.email]);
    for (const { claim } of [gone, shut]) {
      await ask(claim);
      expect(await mailsTo(claim.email)).toEqual([]);
    }
    const revoked = await customer();
    await ask(revoked.claim);
    expect(await mailsTo(revoked.claim.email)).toHaveLength(1);
    await server.sql('update invitation set revoked_at = now() where email = $1', [revoked.claim.email]);
    await ask(revoked.claim);
    expect(await mailsTo(revoked.claim.email)).toHaveLength(1);
  });

  test('is held back after a few tries, by order and by address; a page of somebody else’s asks nothing', async () => {
    const fresh = await TestServer.start({ triesPerMinute: 20 });
    const post = (orderNumber: string, origin = fresh.url) =>
      fresh.fetch('/auth/sign-up', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ orderNumber, email: 'a@b.test', proof: '1010' }),
      });
    expect((await post('O-1', 'https://evil.example')).status).toBe(403);
    const codes = async (numbers: string[]) => Promise.all(numbers.map(async (number) => (await post(number)).status));
    expect(await codes(['O-1', 'O-1', 'O-1', 'O-1', 'O-1'])).toEqual([202, 202, 202, 202, 202]);
    const held = await post('o-1');
    expect([held.status, Number(held.headers.get('retry-after'))]).toEqual([429, expect.any(Number)]);
    expect(await codes(['O-2', 'O-3', 'O-4', 'O-5'])).toEqual([202, 202, 202, 202]);
    expect((await post('O-6')).status).toBe(429);
    await fresh.close();
  });

  test('is told what is missing', async () => {
    const answer = await ask({ orderNumber: ' ', email: 'nobody' });
    expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ fields: ['orderNumber', 'email', 'proof'] })]);
    expect((await ask([])).status).toBe(400);
  });
});
