import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';
import { Address } from './index.js';

const SET = `mutation ($input: AddressSetInput!) { addressSet(input: $input) { address { id line1 line2 city country isDefault } userErrors { code field message } } }`;
const REMOVE = `mutation ($input: AddressRemoveInput!) { addressRemove(input: $input) { address { id } userErrors { code field } } }`;
const home = { kind: 'OFFICE', line1: 'Way 1', city: 'Linz', country: 'AT' };

describe('addresses', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await testBench();
  });
  afterAll(() => bench.close());

  async function rep() {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    return { principal, account: await bench.build.account({ owner: employee }) };
  }

  test('the first address is the default, until another is; when it goes, the next one is', async () => {
    const { principal, account } = await rep();
    const set = async (more: object) =>
      (await bench.call(principal, SET, { input: { ...home, accountId: account.id, ...more } })).data.addressSet.address;
    const first = await set({});
    expect(first.isDefault).toBe(true);
    expect((await set({ kind: 'BILLING' })).isDefault).toBe(false);
    const third = await set({ kind: 'SHIPPING', isDefault: true });
    const READ = 'query ($id: ID!) { account(id: $id) { addresses { nodes { id isDefault } } } }';
    const defaults = async () =>
      (await bench.call(principal, READ, { id: account.id })).data.account.addresses.nodes
        .filter(({ isDefault }: Address) => isDefault)
        .map(({ id }: Address) => id);
    expect(await defaults()).toEqual([third.id]);
    const removed = await bench.call(principal, REMOVE, { input: { id: third.id } });
    expect(removed.data.addressRemove).toEqual({ address: null, userErrors: [] });
    expect(await defaults()).toEqual([first.id]);
  });

  test('all of an address is set, and its country is one of ISO 3166', async () => {
    const { principal, account } = await rep();
    const { data } = await bench.call(principal, SET, { input: { ...home, accountId: account.id, line2: 'Floor 2', country: 'at' } });
    expect(data.addressSet.address).toMatchObject({ line2: 'Floor 2', country: 'AT' });
    const { id } = data.addressSet.address;
    const changed = await bench.call(principal, SET, { input: { ...home, id, city: 'Graz' } });
    expect(changed.data.addressSet.address).toMatchObject({ id, city: 'Graz', line2: null, isDefault: true });
    const nowhere = await bench.call(principal, SET, { input: { ...home, id, country: 'XX' } });
    expect(nowhere.data.addressSet.userErrors).toMatchObject([{ code: 'INVALID', field: ['country'] }]);
    const moved = await bench.call(principal, SET, { input: { ...home, id, accountId: account.id } });
    expect(moved.data.addressSet.userErrors).toMatchObject([{ code: 'INVALID', field: ['id'] }]);
    const nobody = await bench.call(principal, SET, { input: home });
    expect(nobody.data.addressSet.userErrors).toMatchObject([{ code: 'REQUIRED', field: ['accountId'] }]);
  });

  test('foreign accounts, roles without the right and nobody in particular are refused', async () => {
    const account = await bench.build.account();
    const address = await bench.build.save(Address, { account, ...home, kind: 'OFFICE' });
    for (const [document, input] of [
      [SET, { ...home, accountId: account.id }],
      [SET, { ...home, id: address.id }],
      [REMOVE, { id: address.id }],
    ] as const) {
      const code = async (as: Parameters<TestBench['call']>[0]) => (await bench.call(as, document, { input })).errors?.[0]?.extensions.code;
      expect(await code((await rep()).principal)).toBe('FORBIDDEN');
      expect(await code((await bench.build.asPartner('SELLER')).principal)).toBe('FORBIDDEN');
      expect(await code(null)).toBe('UNAUTHENTICATED');
      const { data } = await bench.call((await bench.build.asCustomer('ADMIN')).principal, document, { input });
      expect((Object.values(data)[0] as { userErrors: object[] }).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
  });
});
