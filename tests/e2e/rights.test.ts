import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TEST_PASSWORD, TestServer } from '../../apps/api/src/testing/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

const VIEWER = '{ viewer { kind roles scopes person { id } employee { id } partner { name } accounts { nodes { name } } } }';

const viewerOf = async (headers: Record<string, string>) => {
  const { data, errors } = await server.post(VIEWER, {}, headers);
  expect(errors).toBeUndefined();
  return data.viewer;
};

describe('rights', () => {
  const GRANT = 'mutation ($input: EmployeeRoleGrantInput!) { employeeRoleGrant(input: $input) { userErrors { message } } }';
  const REVOKE = 'mutation ($input: EmployeeRoleRevokeInput!) { employeeRoleRevoke(input: $input) { userErrors { message } } }';
  const DISABLE = 'mutation ($input: UserDisableInput!) { userDisable(input: $input) { userErrors { message } } }';
  const ACCOUNTS = '{ accounts { totalCount } }';

  let admin: { cookie: string };
  beforeAll(async () => {
    admin = { cookie: await server.signIn((await server.someone(['ADMIN'])).email) };
  });

  test('that are given or taken count from the very next request on', async () => {
    await server.build.account();
    const { employee, email } = await server.someone();
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
    const { employee, email } = await server.someone(['SALES_REP']);
    const headers = { cookie: await server.signIn(email) };
    expect(await viewerOf(headers)).toMatchObject({ roles: ['EMPLOYEE', 'SALES_REP'] });
    await server.sql(`delete from employee_role r using employee e, person p where e.id = r.employee_id and p.id = e.person_id and p.email = $1`, [
      employee.person.email,
    ]);
    await server.app.rightsSettled?.();
    expect(await viewerOf(headers)).toMatchObject({ roles: ['EMPLOYEE'] });
  });

  test('end at once with the sign-in, and it says so to whoever has the password', async () => {
    const { email } = await server.someone(['SALES_REP']);
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
    const { employee, email } = await server.someone(['SALES_REP']);
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
    const other = await viewerOf({ cookie, 'relata-partner': second.id });
    expect(other).toMatchObject({ kind: 'PARTNER', partner: { name: second.name } });
    const customer = await as('customer');
    expect(customer).toMatchObject({ kind: 'CUSTOMER', roles: ['CUSTOMER_ADMIN', 'CUSTOMER_MEMBER'] });
    expect(customer.accounts.nodes).toHaveLength(2);
    expect((await server.post(VIEWER, {}, { cookie, 'relata-as': 'boss' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const foreign = { cookie, 'relata-as': 'partner', 'relata-partner': (await server.build.partner()).id };
    expect((await server.post(VIEWER, {}, foreign)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('of a customer’s administrator end at the members of their own account, and at themself', async () => {
    const own = await server.build.asCustomer('ADMIN');
    const colleague = await server.build.contact({ account: own.account });
    const stranger = await server.build.asCustomer('MEMBER');
    const headers = { cookie: await server.signIn(await server.user(own.contact.person, 'boss@customer.test')) };
    const create = 'mutation ($input: ContactCreateInput!) { contactCreate(input: $input) { contact { portalRole } userErrors { code } } }';
    const update = 'mutation ($input: ContactUpdateInput!) { contactUpdate(input: $input) { contact { title } userErrors { code } } }';
    const person = { givenName: 'Nora', familyName: 'New', email: 'nora@customer.test' };
    // Decision 0029: they keep the members of their own account, and nobody's else.
    const made = await server.post(create, { input: { accountId: own.account.id, person, portalRole: 'ADMIN' } }, headers);
    expect(made.data.contactCreate).toEqual({ contact: { portalRole: 'ADMIN' }, userErrors: [] });
    const elsewhere = { accountId: stranger.account.id, person: { ...person, email: 'other@customer.test' }, portalRole: 'ADMIN' };
    expect((await server.post(create, { input: elsewhere }, headers)).data.contactCreate).toEqual({
      contact: null,
      userErrors: [{ code: 'NOT_FOUND' }],
    });
    const titled = await server.post(update, { input: { id: colleague.id, title: 'Buyer' } }, headers);
    expect(titled.data.contactUpdate).toEqual({ contact: { title: 'Buyer' }, userErrors: [] });
    const herself = await server.post(update, { input: { id: own.contact.id, portalRole: 'MEMBER' } }, headers);
    expect(herself.data.contactUpdate).toEqual({ contact: null, userErrors: [{ code: 'INVALID' }] });
    const beyond = await server.post(update, { input: { id: stranger.contact.id, portalRole: 'ADMIN' } }, headers);
    expect(beyond.data.contactUpdate).toEqual({ contact: null, userErrors: [{ code: 'NOT_FOUND' }] });
    const member = { cookie: await server.signIn(await server.user(stranger.contact.person, 'member@customer.test')) };
    const self = await server.post(update, { input: { id: stranger.contact.id, portalRole: 'ADMIN' } }, member);
    expect(self.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
