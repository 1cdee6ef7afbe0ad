import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';

const errors = 'userErrors { code field message }';
const CREATE = `mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { account { id name domain lifecycle owner { id } tags revenue { amount currency } territory { id } territoryManual version } ${errors} } }`;
const UPDATE = `mutation ($input: AccountUpdateInput!) { accountUpdate(input: $input) { account { id lifecycle domain revenue { amount currency } parent { id } territory { id } territoryManual } ${errors} } }`;
const TAG = `mutation ($input: AccountTagsInput!) { accountTagsAdd(input: $input) { account { tags } ${errors} } }`;
const UNTAG = `mutation ($input: AccountTagsInput!) { accountTagsRemove(input: $input) { account { tags } ${errors} } }`;

describe('accounts', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await testBench();
  });
  afterAll(() => bench.close());

  test('a new account belongs to its maker, and its domain is written as it is compared', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const { data, errors: failed } = await bench.call(principal, CREATE, {
      input: {
        name: 'Contoso',
        kind: 'BUSINESS',
        website: 'https://www.Contoso.com/shop',
        tags: ['Key ', 'key', 'A  b'],
        revenue: { amount: '5', currency: 'EUR' },
      },
    });
    expect(failed).toBeUndefined();
    expect(data.accountCreate).toMatchObject({
      userErrors: [],
      account: {
        domain: 'contoso.com',
        lifecycle: 'PROSPECT',
        owner: { id: employee.id },
        tags: ['Key', 'A b'],
        revenue: { amount: '5.00', currency: 'EUR' },
      },
    });
  });

  test.each(['not a domain', 'localhost', 'http://', 'a..b', '1.2.3.4'])('the domain «%s» is refused', async (domain) => {
    const { principal } = await bench.build.asEmployee(['SALES_REP']);
    const { data } = await bench.call(principal, CREATE, { input: { name: 'Bad', kind: 'BUSINESS', domain } });
    expect(data.accountCreate).toMatchObject({ account: null, userErrors: [{ code: 'INVALID', field: ['domain'] }] });
  });

  test('the lifecycle goes one way, and an administrator sets it right', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const { id } = await bench.build.account({ owner: employee });
    const go = async (lifecycle: string, as = principal) =>
      (await bench.call(as, UPDATE, { input: { id, lifecycle } })).data.accountUpdate.userErrors;
    expect(await go('AT_RISK')).toMatchObject([{ code: 'WRONG_STATE', field: ['lifecycle'] }]);
    for (const step of ['CUSTOMER', 'AT_RISK', 'CUSTOMER', 'FORMER', 'CUSTOMER']) expect(await go(step)).toEqual([]);
    expect(await go('PROSPECT')).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(await go('PROSPECT', (await bench.build.asEmployee(['ADMIN'])).principal)).toEqual([]);
  });

  test('an account never stands above itself', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const top = await bench.build.account({ owner: employee });
    const middle = await bench.build.account({ owner: employee, parent: top });
    const low = await bench.build.account({ owner: employee, parent: middle });
    for (const parentId of [top.id, low.id]) {
      const { data } = await bench.call(principal, UPDATE, { input: { id: top.id, parentId } });
      expect(data.accountUpdate.userErrors).toMatchObject([{ code: 'INVALID', field: ['parentId'] }]);
    }
    const { data } = await bench.call(principal, UPDATE, { input: { id: low.id, parentId: top.id } });
    expect(data.accountUpdate).toMatchObject({ account: { parent: { id: top.id } }, userErrors: [] });
  });

  test('the revenue may change its currency, since it is the only amount', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const { id } = await bench.build.account({ owner: employee, revenue: '10', currency: 'USD' });
    const { data } = await bench.call(principal, UPDATE, { input: { id, revenue: { amount: '9', currency: 'CHF' } } });
    expect(data.accountUpdate.account.revenue).toEqual({ amount: '9.00', currency: 'CHF' });
  });

  test('tags are added and taken off, in any case, and counted among the accounts that one sees', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const one = await bench.build.account({ owner: employee, tags: ['Fair 2026'] });
    await bench.build.account({ owner: employee, tags: ['fair 2026'] });
    const added = await bench.call(principal, TAG, { input: { id: one.id, tags: ['VIP', 'vip', 'FAIR 2026'] } });
    expect(added.data.accountTagsAdd.account.tags).toEqual(['Fair 2026', 'VIP']);
    const { data, statements } = await bench.call(principal, '{ accountTags(startsWith: "fair 2") { tag count } }');
    expect(data.accountTags).toEqual([{ tag: expect.stringMatching(/^fair 2026$/i), count: 2 }]);
    expect(statements).toBe(1);
    const removed = await bench.call(principal, UNTAG, { input: { id: one.id, tags: ['fair 2026'] } });
    expect(removed.data.accountTagsRemove.account.tags).toEqual(['VIP']);
    const none = await bench.call(principal, TAG, { input: { id: one.id, tags: [' '] } });
    expect(none.data.accountTagsAdd.userErrors).toMatchObject([{ code: 'INVALID', field: ['tags'] }]);
  });

  test('the tags of accounts are hidden from customers', async () => {
    const { principal } = await bench.build.asCustomer('ADMIN');
    const { errors: failed } = await bench.call(principal, '{ accountTags { tag } }');
    expect(failed?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('a rep changes no foreign account, and a customer’s administrator not the internal fields of theirs', async () => {
    const { principal } = await bench.build.asEmployee(['SALES_REP']);
    const { id } = await bench.build.account();
    for (const [document, input] of [
      [UPDATE, { id, name: 'Mine' }],
      [TAG, { id, tags: ['x'] }],
      [UNTAG, { id, tags: ['x'] }],
    ] as const) {
      const { errors: failed } = await bench.call(principal, document, { input });
      expect(failed?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const { account, principal: customer } = await bench.build.asCustomer('ADMIN');
    const NAME = `mutation ($input: AccountUpdateInput!) { accountUpdate(input: $input) { account { name } ${errors} } }`;
    expect((await bench.call(customer, NAME, { input: { id: account.id, name: 'Ours' } })).data.accountUpdate.account).toEqual({ name: 'Ours' });
    const inner = await bench.call(customer, NAME, { input: { id: account.id, notes: 'x' } });
    expect(inner.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    for (const document of [TAG, UNTAG]) {
      const { errors: refused } = await bench.call(customer, document, { input: { id: account.id, tags: ['x'] } });
      expect(refused?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const foreign = await bench.call(customer, NAME, { input: { id, name: 'Ours' } });
    expect(foreign.data.accountUpdate.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }]);
  });

  test.each([
    ['accountCreate', 'AccountCreateInput', { name: 'x', kind: 'BUSINESS' }],
    ['accountUpdate', 'AccountUpdateInput', {}],
    ['accountTagsAdd', 'AccountTagsInput', { tags: ['x'] }],
    ['accountTagsRemove', 'AccountTagsInput', { tags: ['x'] }],
  ])('%s is refused to roles without the right, and to nobody in particular', async (field, type, values) => {
    const { id } = await bench.build.account();
    const input = field === 'accountCreate' ? values : { id, ...values };
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code } } }`;
    const { principal } = await bench.build.asEmployee(['FINANCE']);
    expect((await bench.call(principal, document, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await bench.call(null, document, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
