import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { uuidOf } from '../core/ids.js';
import type { Contact } from '../directory/index.js';
import { TestServer } from '../testing/server.js';
import { archiveOf, gatherPersonal } from './privacy-export.js';

const CREATE = `mutation ($input: PrivacyRequestCreateInput!) { privacyRequestCreate(input: $input) { privacyRequest { id status dueAt } userErrors { code } } }`;
const act = (action: string) =>
  `mutation ($input: PrivacyRequest${action}Input!) { privacyRequest${action}(input: $input) { privacyRequest { status dueAt rejectReason extendedReason } userErrors { code field message } } }`;
const READ = '{ privacyRequests { nodes { id kind status archiveUrl result } } }';

describe('privacy requests', () => {
  let server: TestServer;
  let admin: string;
  beforeAll(async () => {
    server = await TestServer.start();
    admin = await server.signIn((await server.someone(['ADMIN'])).email);
  }, 60_000);
  afterAll(() => server.close());

  async function customer(): Promise<{ contact: Contact; cookie: string; email: string }> {
    const { contact } = await server.build.asCustomer('MEMBER');
    const email = await server.user(contact.person, contact.person.email as string);
    return { contact, email, cookie: await server.signIn(email) };
  }
  /** Signed in, but not a moment ago. */
  const wait = (email: string) =>
    server.sql(`update auth.session s set created_at = now() - interval '1 hour' from auth."user" u where u.id = s.user_id and u.email = $1`, [
      email,
    ]);
  const ask = async (cookie: string, kind: string) =>
    (await server.post(CREATE, { input: { kind } }, { cookie })).data.privacyRequestCreate.privacyRequest;
  const decide = async (action: string, id: string, more: object = {}) =>
    (await server.post(act(action), { input: { id, ...more } }, { cookie: admin })).data[`privacyRequest${action}`];
  const mailTo = async (email: string) => {
    await server.runJobs();
    const folder = join(server.app.config.home, 'mail');
    const all = await Promise.all(readdirSync(folder).map((file) => simpleParser(readFileSync(join(folder, file)))));
    return all.filter((mail) => [mail.to].flat().some((to) => to?.text === email));
  };

  test('an export is made at once for who has just signed in, and only they download it', async () => {
    const { contact, cookie } = await customer();
    const colleague = await server.build.contact({ account: contact.account });
    await server.build.activity({ contact, account: contact.account, subject: 'Called about the bell', body: 'Likes it loud' });
    await server.build.order({ account: contact.account, contact, number: 'O-4711' });
    const asked = await ask(cookie, 'EXPORT');
    expect(asked.status).toBe('IN_PROGRESS');
    expect(await ask(cookie, 'EXPORT')).toMatchObject({ id: asked.id });
    await server.runJobs();
    const { data } = await server.post(READ, {}, { cookie });
    const [done] = data.privacyRequests.nodes;
    expect(done).toMatchObject({
      status: 'DONE',
      archiveUrl: expect.stringMatching(/^\/privacy\/archive\//),
      result: { Person: 1, Order: 1, Activity: 1 },
    });

    const archive = await server.fetch(done.archiveUrl, { headers: { cookie } });
    expect([archive.status, archive.headers.get('content-type')]).toEqual([200, 'application/zip']);
    expect(
      Buffer.from(await archive.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect((await server.fetch(done.archiveUrl, { headers: { cookie: admin } })).status).toBe(404);
    expect((await server.fetch(done.archiveUrl)).status).toBe(401);
    expect((await server.fetch('/privacy/archive/nothing', { headers: { cookie } })).status).toBe(404);
    await server.sql(`update privacy_request set archive_until = now() - interval '1 minute'`);
    expect((await server.fetch(done.archiveUrl, { headers: { cookie } })).status).toBe(404);

    const { withAdmin } = await import('../testing/database.js');
    const parts = await withAdmin((client) => gatherPersonal(client, uuidOf('per', contact.person.id) as string), server.database.url);
    const text = JSON.stringify(parts.map(({ rows }) => rows));
    expect(text).toContain('O-4711');
    expect(text).toContain('Likes it loud');
    expect(text).not.toContain(colleague.person.familyName);
    const zip = await archiveOf(parts, [{ name: 'photo.png', content: Buffer.from('x') }], new Date());
    const names = ['index.html', 'data/person.json', 'data/order.json', 'files/photo.png'];
    expect(names.filter((name) => !zip.includes(name))).toEqual([]);
  }, 60_000);

  test('who signed in long ago confirms by the link of a mail, which changes nothing when it is merely opened', async () => {
    const { cookie, email } = await customer();
    await wait(email);
    const { id, status } = await ask(cookie, 'EXPORT');
    expect(status).toBe('REQUESTED');
    const own = async (action: string) => (await server.post(act(action), { input: { id } }, { cookie })).data[`privacyRequest${action}`];
    expect((await own('Confirm')).userErrors).toMatchObject([{ code: 'WRONG_STATE', message: expect.stringContaining('Sign in again') }]);
    const [mail] = await mailTo(email);
    const link = new URL(/https?:\S+/.exec(mail?.text ?? '')?.[0] as string);
    const visit = (method: string) => server.fetch(`${link.pathname}${link.search}`, { method });
    const stands = async () => (await server.sql('select status from privacy_request where id = $1', [uuidOf('prq', id)]))[0]?.status;
    expect([(await visit('GET')).status, await stands()]).toEqual([200, 'REQUESTED']);
    expect([(await visit('POST')).status, await stands()]).toEqual([200, 'IN_PROGRESS']);
    expect((await own('Cancel')).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await server.fetch(`${link.pathname}${link.search}x`, { method: 'POST' })).status).toBe(400);
  }, 60_000);

  test('an erasure with something in its way waits for an administrator, who extends, rejects, or carries it out', async () => {
    const { employee, email } = await server.someone([]);
    const cookie = await server.signIn(email);
    const { id, status, dueAt } = await ask(cookie, 'ERASURE');
    expect(status).toBe('CONFIRMED');
    expect((new Date(dueAt).getTime() - Date.now()) / 86_400_000).toBeGreaterThan(27);
    expect((await decide('Approve', id)).userErrors).toMatchObject([{ code: 'WRONG_STATE', message: expect.stringContaining('employed') }]);
    expect((await decide('Extend', id, { reason: ' ' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['reason'] }]);
    expect((await decide('Extend', id, { reason: 'Records of payroll' })).privacyRequest.extendedReason).toBe('Records of payroll');
    expect((await decide('Extend', id, { reason: 'Again' })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await decide('Reject', id, { reason: 'You are employed here.' })).privacyRequest.status).toBe('REJECTED');
    expect((await decide('Approve', id)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    await server.sql(`update employee set left_on = '2020-01-01' where id = $1`, [uuidOf('emp', employee.id)]);
    await server.sql(`update privacy_request set status = 'CONFIRMED', closed_at = null where id = $1`, [uuidOf('prq', id)]);
    expect((await decide('Approve', id)).privacyRequest.status).toBe('IN_PROGRESS');
  }, 60_000);

  test('open orders and unpaid invoices of an individual stand in the way, those of their company don’t', async () => {
    const individual = await server.build.asCustomer('MEMBER', await server.build.account({ kind: 'INDIVIDUAL' }));
    const business = await server.build.asCustomer('MEMBER');
    const obstacles = async ({ contact, account }: typeof individual) => {
      await server.build.order({ account, contact });
      return (await server.sql('select relata.erasure_obstacles($1) as found', [uuidOf('per', contact.person.id)]))[0]?.found;
    };
    expect([await obstacles(individual), await obstacles(business)]).toEqual([['OPEN_ORDERS'], []]);
  });

  test('nobody asks, decides or looks for others', async () => {
    const { cookie } = await customer();
    const { id } = await ask((await customer()).cookie, 'EXPORT');
    for (const action of ['Confirm', 'Cancel']) {
      const { data } = await server.post(act(action), { input: { id } }, { cookie });
      expect(data[`privacyRequest${action}`].userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
    for (const action of ['Approve', 'Extend', 'Reject']) {
      const { errors } = await server.post(act(action), { input: { id, ...(action === 'Approve' ? {} : { reason: 'x' }) } }, { cookie });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await server.post(CREATE, { input: { kind: 'EXPORT' } })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await server.post(READ, {}, { cookie })).data.privacyRequests.nodes).toEqual([]);
  }, 60_000);
});
