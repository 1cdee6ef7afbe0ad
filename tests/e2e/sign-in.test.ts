import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TEST_PASSWORD, TestServer } from '../../apps/api/src/testing/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

const VIEWER = '{ viewer { kind roles scopes person { id } employee { id } partner { name } accounts { nodes { name } } } }';

let counter = 0;
/** An employee with these roles who can sign in. */
async function someone(roles: Parameters<TestServer['build']['asEmployee']>[0] = []) {
  counter += 1;
  const { employee } = await server.build.asEmployee(roles);
  return { employee, email: await server.user(employee.person, `someone${counter}@example.test`) };
}

const viewerOf = async (headers: Record<string, string>) => {
  const { data, errors } = await server.post(VIEWER, {}, headers);
  expect(errors).toBeUndefined();
  return data.viewer;
};

describe('signing in', () => {
  test('gives a cookie that scripts and other sites do not get, and that GraphQL knows', async () => {
    const { employee, email } = await someone(['SALES_REP']);
    const response = await server.auth('sign-in/email', { email: email.toUpperCase(), password: TEST_PASSWORD });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^relata\.session_token=/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    const viewer = await viewerOf({ cookie: (cookie as string).split(';')[0] as string });
    expect(viewer).toMatchObject({ kind: 'EMPLOYEE', roles: ['EMPLOYEE', 'SALES_REP'], scopes: null, employee: { id: employee.id } });
  });

  test('under https the cookie goes over https only', async () => {
    const secure = await TestServer.start({ env: { PUBLIC_URL: 'https://relata.example.test' } });
    try {
      const { employee } = await secure.build.asEmployee();
      await secure.user(employee.person, 'secure@example.test');
      const response = await secure.auth(
        'sign-in/email',
        { email: 'secure@example.test', password: TEST_PASSWORD },
        { origin: 'https://relata.example.test' },
      );
      const [cookie] = response.headers.getSetCookie();
      expect(cookie).toMatch(/^__Secure-relata\.session_token=/);
      expect(cookie).toMatch(/; Secure/i);
      const { data } = await secure.post(VIEWER, {}, { cookie: (cookie as string).split(';')[0] as string });
      expect(data.viewer).toMatchObject({ kind: 'EMPLOYEE' });
    } finally {
      await secure.close();
    }
  });

  test('says the same for a wrong password and for an address that nobody has', async () => {
    const { email } = await someone();
    const wrong = await server.auth('sign-in/email', { email, password: 'not the password' });
    const unknown = await server.auth('sign-in/email', { email: 'nobody@example.test', password: 'not the password' });
    expect(wrong.status).toBe(401);
    expect(unknown.status).toBe(wrong.status);
    expect(await unknown.json()).toEqual(await wrong.json());
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  test('nobody signs up, and what is not meant to be open is not there', async () => {
    for (const path of ['sign-up/email', 'update-user', 'delete-user', 'change-email', 'link-social', 'send-verification-email'])
      expect((await server.auth(path, { email: 'new@example.test', password: TEST_PASSWORD, name: 'New' })).status).toBe(404);
  });

  test('another site can’t sign anybody in or out', async () => {
    const { email } = await someone();
    const evil = { origin: 'https://evil.test' };
    expect((await server.auth('sign-in/email', { email, password: TEST_PASSWORD }, evil)).status).toBe(403);
    const cookie = await server.signIn(email);
    expect((await server.auth('sign-out', {}, { cookie, ...evil })).status).toBe(403);
    expect(await viewerOf({ cookie })).not.toBeNull();
  });

  test('too many tries from one address have to wait, whatever address they claim', async () => {
    const strict = await TestServer.start({ triesPerMinute: 3 });
    try {
      const attempt = (n: number) =>
        strict.auth(
          'sign-in/email',
          { email: `a${n}@x.test`, password: 'wrong wrong' },
          { 'x-relata-address': `10.0.0.${n}`, 'x-forwarded-for': `10.0.0.${n}` },
        );
      const statuses = [];
      for (let n = 0; n < 5; n += 1) statuses.push((await attempt(n)).status);
      expect(statuses).toEqual([401, 401, 401, 429, 429]);
    } finally {
      await strict.close();
    }
  });

  test('a cookie that somebody made up, or took from a database, is nobody’s', async () => {
    const { email } = await someone();
    const cookie = await server.signIn(email);
    const [name, value] = cookie.split('=') as [string, string];
    const [token] = decodeURIComponent(value).split('.') as [string];
    for (const forged of [token, `${token}.`, `${token}.${'A'.repeat(43)}=`, 'x', '%00', `${value}x`])
      expect(await viewerOf({ cookie: `${name}=${forged}` })).toBeNull();
  });
});

describe('a session', () => {
  test('ends on sign-out, from the very next request on', async () => {
    const { email } = await someone();
    const cookie = await server.signIn(email);
    for (let n = 0; n < 3; n += 1) expect(await viewerOf({ cookie })).not.toBeNull();
    expect((await server.auth('sign-out', {}, { cookie })).status).toBe(200);
    expect(await viewerOf({ cookie })).toBeNull();
    const { errors } = await server.post('{ accounts { nodes { id } } }', {}, { cookie });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('ends for everybody else when the password changes', async () => {
    const { email } = await someone();
    const here = await server.signIn(email);
    const elsewhere = await server.signIn(email);
    expect(await viewerOf({ cookie: elsewhere })).not.toBeNull();
    const changed = await server.auth('change-password', { currentPassword: TEST_PASSWORD, newPassword: 'a longer one now' }, { cookie: here });
    expect(changed.status).toBe(200);
    expect(await viewerOf({ cookie: elsewhere })).toBeNull();
    const [fresh] = changed.headers.getSetCookie();
    expect(await viewerOf({ cookie: (fresh as string).split(';')[0] as string })).not.toBeNull();
    await expect(server.signIn(email)).rejects.toThrow('401');
    await expect(server.signIn(email, 'a longer one now')).resolves.toMatch(/^relata/);
  });

  test('a password has at least ten characters', async () => {
    const { email } = await someone();
    const cookie = await server.signIn(email);
    const short = await server.auth('change-password', { currentPassword: TEST_PASSWORD, newPassword: 'ninechars' }, { cookie });
    expect(short.status).toBe(400);
  });
});

describe('a new password by mail', () => {
  const mails = () => {
    try {
      return readdirSync(join(server.app.config.home, 'mail'));
    } catch {
      return [];
    }
  };
  /** Runs the jobs and answers the link in the one mail that has come to this address. */
  async function linkTo(email: string, known: string[]): Promise<string> {
    await server.runJobs();
    const fresh = mails().filter((file) => !known.includes(file) && file.includes(email.replace('@', '-')));
    expect(fresh).toHaveLength(1);
    const text = readFileSync(join(server.app.config.home, 'mail', fresh[0] as string), 'utf8');
    const link = /(http:\/\/\S+\/auth\/set-password\?token=[\w-]+)/.exec(text)?.[1];
    expect(link).toBeDefined();
    return (link as string).slice(server.url.length);
  }
  const set = (link: string, password: string) =>
    server.fetch('/auth/set-password', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ token: link.split('token=')[1] as string, password }).toString(),
    });

  test('the link works once, and ends every session', async () => {
    const { email } = await someone();
    const cookie = await server.signIn(email);
    expect(await viewerOf({ cookie })).not.toBeNull();
    const known = mails();
    expect((await server.auth('request-password-reset', { email })).status).toBe(200);
    const link = await linkTo(email, known);
    const page = await server.fetch(link);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const short = await set(link, 'short');
    expect(short.status).toBe(400);
    expect(await short.text()).toContain('at least 10 characters');
    const done = await set(link, 'brand new password');
    expect(done.status).toBe(200);
    expect(await viewerOf({ cookie })).toBeNull();
    await expect(server.signIn(email)).rejects.toThrow('401');
    await expect(server.signIn(email, 'brand new password')).resolves.toMatch(/^relata/);
    const again = await set(link, 'and another password');
    expect(again.status).toBe(400);
    expect(await again.text()).toContain('used or has expired');
  });

  test('using one link ends the others that were sent', async () => {
    const { email } = await someone();
    const links: string[] = [];
    for (let n = 0; n < 2; n += 1) {
      const known = mails();
      await server.auth('request-password-reset', { email });
      links.push(await linkTo(email, known));
    }
    expect((await set(links[1] as string, 'brand new password')).status).toBe(200);
    expect((await set(links[0] as string, 'and another password')).status).toBe(400);
  });

  test('a link that has expired sets nothing', async () => {
    const { email } = await someone();
    const known = mails();
    await server.auth('request-password-reset', { email });
    const link = await linkTo(email, known);
    await server.sql(`update auth.verification set expires_at = now() - interval '1 second'`);
    expect((await set(link, 'brand new password')).status).toBe(400);
    await expect(server.signIn(email)).resolves.toMatch(/^relata/);
  });

  test('the answer is the same for an address that nobody has, and no mail goes out', async () => {
    const { email } = await someone();
    const known = await server.auth('request-password-reset', { email });
    await server.runJobs();
    const before = mails().length;
    const unknown = await server.auth('request-password-reset', { email: 'nobody@example.test' });
    expect(unknown.status).toBe(known.status);
    expect(await unknown.json()).toEqual(await known.json());
    await server.runJobs();
    expect(mails()).toHaveLength(before);
  });

  test('a token is kept only as its hash', async () => {
    const { email } = await someone();
    const known = mails();
    await server.auth('request-password-reset', { email });
    const token = (await linkTo(email, known)).split('token=')[1] as string;
    const rows = JSON.stringify(await server.sql('select * from auth.verification'));
    expect(rows).not.toContain(token);
  });

  test('an invitation lets a person choose their first password', async () => {
    const admin = await someone(['ADMIN']);
    const { employee } = await server.build.asEmployee(['SALES_REP'], { person: await server.build.person({ email: 'invited@example.test' }) });
    const known = mails();
    const { data } = await server.post(
      'mutation ($input: UserInviteInput!) { userInvite(input: $input) { user { email } userErrors { message } } }',
      { input: { personId: employee.person.id } },
      { cookie: await server.signIn(admin.email) },
    );
    expect(data.userInvite).toEqual({ user: { email: 'invited@example.test' }, userErrors: [] });
    await expect(server.signIn('invited@example.test')).rejects.toThrow('401');
    const link = await linkTo('invited@example.test', known);
    expect((await set(link, 'my first password')).status).toBe(200);
    const cookie = await server.signIn('invited@example.test', 'my first password');
    expect(await viewerOf({ cookie })).toMatchObject({ employee: { id: employee.id } });
  });
});

describe('rights', () => {
  const GRANT = 'mutation ($input: EmployeeRoleGrantInput!) { employeeRoleGrant(input: $input) { userErrors { message } } }';
  const REVOKE = 'mutation ($input: EmployeeRoleRevokeInput!) { employeeRoleRevoke(input: $input) { userErrors { message } } }';
  const DISABLE = 'mutation ($input: UserDisableInput!) { userDisable(input: $input) { userErrors { message } } }';
  const ACCOUNTS = '{ accounts { totalCount } }';

  let admin: { cookie: string };
  beforeAll(async () => {
    admin = { cookie: await server.signIn((await someone(['ADMIN'])).email) };
  });

  test('that are given or taken count from the very next request on', async () => {
    await server.build.account();
    const { employee, email } = await someone();
    const headers = { cookie: await server.signIn(email) };
    for (let n = 0; n < 3; n += 1) {
      expect((await server.post(ACCOUNTS, {}, headers)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      await server.post(GRANT, { input: { id: employee.id, role: 'SALES_REP' } }, admin);
      expect((await server.post(ACCOUNTS, {}, headers)).data.accounts.totalCount).toBeGreaterThan(0);
      await server.post(REVOKE, { input: { id: employee.id, role: 'SALES_REP' } }, admin);
    }
    expect((await server.post(ACCOUNTS, {}, headers)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('that another process took are gone in this one as soon as it hears', async () => {
    const { employee, email } = await someone(['SALES_REP']);
    const headers = { cookie: await server.signIn(email) };
    expect(await viewerOf(headers)).toMatchObject({ roles: ['EMPLOYEE', 'SALES_REP'] });
    await server.sql(`delete from employee_role r using employee e, person p where e.id = r.employee_id and p.id = e.person_id and p.email = $1`, [
      employee.person.email,
    ]);
    await server.app.rightsSettled?.();
    expect(await viewerOf(headers)).toMatchObject({ roles: ['EMPLOYEE'] });
  });

  test('end at once with the sign-in, and it says so to whoever has the password', async () => {
    const { email } = await someone(['SALES_REP']);
    const headers = { cookie: await server.signIn(email) };
    expect(await viewerOf(headers)).not.toBeNull();
    const { data } = await server.post('query ($email: String!) { users(where: { email: { eq: $email } }) { nodes { id } } }', { email }, admin);
    await server.post(DISABLE, { input: { id: data.users.nodes[0].id } }, admin);
    expect(await viewerOf(headers)).toBeNull();
    const right = await server.auth('sign-in/email', { email, password: TEST_PASSWORD });
    expect(right.status).toBe(403);
    expect(((await right.json()) as { message: string }).message).toContain('disabled');
    const wrong = await server.auth('sign-in/email', { email, password: 'not the password' });
    expect(wrong.status).toBe(401);
  });

  test('end with the job', async () => {
    const { employee, email } = await someone(['SALES_REP']);
    const headers = { cookie: await server.signIn(email) };
    expect(await viewerOf(headers)).not.toBeNull();
    const update = 'mutation ($input: EmployeeUpdateInput!) { employeeUpdate(input: $input) { userErrors { message } } }';
    await server.post(update, { input: { id: employee.id, leftOn: new Date().toISOString().slice(0, 10) } }, admin);
    expect(await viewerOf(headers)).toBeNull();
    expect((await server.auth('sign-in/email', { email, password: TEST_PASSWORD })).status).toBe(403);
  });

  test('of a partner’s member end with the partner, those of a customer with the portal role', async () => {
    const member = await server.build.asPartner('SELLER');
    const partner = { cookie: await server.signIn(await server.user(member.person, 'seller@partner.test')) };
    expect(await viewerOf(partner)).toMatchObject({ kind: 'PARTNER', roles: ['PARTNER_SELLER'], partner: { name: member.partner.name } });
    await server.sql(`update partner set status = 'SUSPENDED' where name = $1`, [member.partner.name]);
    await server.app.rightsSettled?.();
    expect(await viewerOf(partner)).toBeNull();

    const { contact, account } = await server.build.asCustomer('ADMIN');
    const customer = { cookie: await server.signIn(await server.user(contact.person, 'admin@customer.test')) };
    expect(await viewerOf(customer)).toMatchObject({ kind: 'CUSTOMER', roles: ['CUSTOMER_ADMIN'], accounts: { nodes: [{ name: account.name }] } });
    const update = 'mutation ($input: ContactUpdateInput!) { contactUpdate(input: $input) { userErrors { message } } }';
    await server.post(update, { input: { id: contact.id, portalRole: null } }, admin);
    expect(await viewerOf(customer)).toBeNull();
  });

  test('of one person who is several things are those of what they say they act as', async () => {
    const { employee } = await server.build.asEmployee(['ANALYST']);
    const { person } = employee;
    const first = await server.build.partner();
    const second = await server.build.partner();
    const { PartnerMember } = await import('../../apps/api/src/directory/index.js');
    for (const [partner, role] of [
      [first, 'SELLER'],
      [first, 'TECHNICIAN'],
      [second, 'ADMIN'],
    ] as const)
      await server.build.save(PartnerMember, { partner, person, role });
    await server.build.contact({ person, portalRole: 'MEMBER' });
    await server.build.contact({ person, portalRole: 'ADMIN' });
    const cookie = await server.signIn(await server.user(person, 'several@example.test'));
    const as = (kind: string, more: Record<string, string> = {}) => viewerOf({ cookie, 'relata-as': kind, ...more });
    expect(await viewerOf({ cookie })).toMatchObject({ kind: 'EMPLOYEE', roles: ['EMPLOYEE', 'ANALYST'] });
    expect(await as('partner')).toMatchObject({
      kind: 'PARTNER',
      roles: ['PARTNER_SELLER', 'PARTNER_TECHNICIAN'],
      partner: { name: first.name },
      employee: null,
    });
    expect(await as('partner', { 'relata-partner': second.id })).toMatchObject({ roles: ['PARTNER_ADMIN'], partner: { name: second.name } });
    const customer = await as('customer');
    expect(customer).toMatchObject({ kind: 'CUSTOMER', roles: ['CUSTOMER_ADMIN', 'CUSTOMER_MEMBER'] });
    expect(customer.accounts.nodes).toHaveLength(2);
    expect((await server.post(VIEWER, {}, { cookie, 'relata-as': 'boss' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const foreign = { cookie, 'relata-as': 'partner', 'relata-partner': (await server.build.partner()).id };
    expect((await server.post(VIEWER, {}, foreign)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('of a customer’s administrator to give portal roles end at their account', async () => {
    const own = await server.build.asCustomer('ADMIN');
    const colleague = await server.build.contact({ account: own.account });
    const stranger = await server.build.asCustomer('MEMBER');
    const headers = { cookie: await server.signIn(await server.user(own.contact.person, 'boss@customer.test')) };
    const update = 'mutation ($input: ContactUpdateInput!) { contactUpdate(input: $input) { contact { portalRole } userErrors { code } } }';
    const given = await server.post(update, { input: { id: colleague.id, portalRole: 'MEMBER' } }, headers);
    expect(given.data.contactUpdate).toEqual({ contact: { portalRole: 'MEMBER' }, userErrors: [] });
    const beyond = await server.post(update, { input: { id: stranger.contact.id, portalRole: 'ADMIN' } }, headers);
    expect(beyond.data.contactUpdate).toEqual({ contact: null, userErrors: [{ code: 'NOT_FOUND' }] });
    const member = { cookie: await server.signIn(await server.user(stranger.contact.person, 'member@customer.test')) };
    const self = await server.post(update, { input: { id: stranger.contact.id, portalRole: 'ADMIN' } }, member);
    expect(self.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
