import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';

const CONTACT = 'contact { id title active isPrimary portalRole person { id familyName email } } userErrors { code field message }';
const CREATE = `mutation ($input: ContactCreateInput!) { contactCreate(input: $input) { ${CONTACT} } }`;
const UPDATE = `mutation ($input: ContactUpdateInput!) { contactUpdate(input: $input) { ${CONTACT} } }`;
const REMOVE = `mutation ($input: ContactRemoveInput!) { contactRemove(input: $input) { ${CONTACT} } }`;

describe('contacts', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await testBench();
  });
  afterAll(() => bench.close());

  async function rep() {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    return { principal, account: await bench.build.account({ owner: employee }) };
  }

  test('a contact is a known person or a new one, and one person is a contact of an account once', async () => {
    const { principal, account } = await rep();
    const fresh = await bench.call(principal, CREATE, {
      input: { accountId: account.id, title: 'CEO', person: { givenName: 'Max', familyName: 'Muster', language: 'DE-ch' } },
    });
    expect(fresh.errors).toBeUndefined();
    expect(fresh.data.contactCreate).toMatchObject({ userErrors: [], contact: { title: 'CEO', active: true, person: { familyName: 'Muster' } } });
    const again = await bench.call(principal, CREATE, { input: { accountId: account.id, personId: fresh.data.contactCreate.contact.person.id } });
    expect(again.data.contactCreate.userErrors).toMatchObject([{ code: 'TAKEN', field: ['personId'] }]);
    for (const who of [{}, { personId: fresh.data.contactCreate.contact.person.id, person: { givenName: 'A', familyName: 'B' } }]) {
      const { data } = await bench.call(principal, CREATE, { input: { accountId: account.id, ...who } });
      expect(data.contactCreate.userErrors).toMatchObject([{ code: 'INVALID', field: ['person'] }]);
    }
    const wrong = await bench.call(principal, CREATE, {
      input: { accountId: account.id, person: { givenName: 'A', familyName: 'B', timeZone: 'x' } },
    });
    expect(wrong.data.contactCreate.userErrors).toMatchObject([{ code: 'INVALID', field: ['person', 'timeZone'] }]);
  });

  test('an account has one primary contact', async () => {
    const { principal, account } = await rep();
    const [one, two] = [await bench.build.contact({ account, isPrimary: true }), await bench.build.contact({ account })];
    await bench.call(principal, UPDATE, { input: { id: two.id, isPrimary: true } });
    const { data } = await bench.call(principal, 'query ($id: ID!) { account(id: $id) { contacts { nodes { id isPrimary } } } }', { id: account.id });
    expect(data.account.contacts.nodes).toHaveLength(2);
    expect(data.account.contacts.nodes).toEqual(
      expect.arrayContaining([
        { id: one.id, isPrimary: false },
        { id: two.id, isPrimary: true },
      ]),
    );
  });

  test('one who signs in has an e-mail address', async () => {
    const { principal, account } = await rep();
    const contact = await bench.build.contact({ account, person: await bench.build.person({ email: null }) });
    const { data } = await bench.call(principal, UPDATE, { input: { id: contact.id, portalRole: 'MEMBER' } });
    expect(data.contactUpdate.userErrors).toMatchObject([{ code: 'REQUIRED', field: ['portalRole'] }]);
  });

  test('who leaves is neither primary nor signs in', async () => {
    const { principal, account } = await rep();
    const contact = await bench.build.contact({ account, isPrimary: true, portalRole: 'ADMIN' });
    const left = await bench.call(principal, UPDATE, { input: { id: contact.id, active: false } });
    expect(left.data.contactUpdate.contact).toMatchObject({ active: false, isPrimary: false, portalRole: null });
    const back = await bench.call(principal, UPDATE, { input: { id: contact.id, portalRole: 'ADMIN' } });
    expect(back.data.contactUpdate.userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['active'] }]);
  });

  test('a contact on whom nothing depends is gone; one with an order is kept and no longer active', async () => {
    const { principal, account } = await rep();
    const [unused, buyer] = [await bench.build.contact({ account }), await bench.build.contact({ account, isPrimary: true, portalRole: 'MEMBER' })];
    await bench.build.order({ account, contact: buyer });
    const gone = await bench.call(principal, REMOVE, { input: { id: unused.id } });
    expect(gone.data.contactRemove).toEqual({ contact: null, userErrors: [] });
    const kept = await bench.call(principal, REMOVE, { input: { id: buyer.id } });
    expect(kept.data.contactRemove).toMatchObject({ userErrors: [], contact: { active: false, isPrimary: false, portalRole: null } });
    expect(
      await bench.sql('select id from contact where account_id = (select account_id from contact order by created_at desc limit 1)'),
    ).toHaveLength(1);
  });

  test.each([
    ['contactCreate', 'ContactCreateInput', { person: { givenName: 'x', familyName: 'y' } }],
    ['contactUpdate', 'ContactUpdateInput', { title: 'x' }],
    ['contactRemove', 'ContactRemoveInput', {}],
  ])('%s is refused at foreign accounts, to roles without the right, and to nobody in particular', async (field, type, values) => {
    const contact = await bench.build.contact();
    const input = { ...(field === 'contactCreate' ? { accountId: contact.account.id } : { id: contact.id }), ...values };
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code } } }`;
    const code = async (as: Parameters<TestBench['call']>[0]) => (await bench.call(as, document, { input })).errors?.[0]?.extensions.code;
    expect(await code((await rep()).principal)).toBe('FORBIDDEN');
    expect(await code((await bench.build.asEmployee(['FINANCE'])).principal)).toBe('FORBIDDEN');
    expect(await code(null)).toBe('UNAUTHENTICATED');
    // A customer's ADMIN has no business with what they don't see, and removes nobody.
    const { data, errors } = await bench.call((await bench.build.asCustomer('ADMIN')).principal, document, { input });
    if (field !== 'contactRemove') expect(data[field].userErrors).toEqual([{ code: 'NOT_FOUND' }]);
    else expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
