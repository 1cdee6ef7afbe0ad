import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Lead } from '../sales/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { Territory } from './index.js';

const CREATE = `mutation ($input: TerritoryCreateInput!) { territoryCreate(input: $input) { territory { id countries regions } userErrors { code field message } } }`;
const UPDATE = `mutation ($input: TerritoryUpdateInput!) { territoryUpdate(input: $input) { territory { id countries parent { id } } userErrors { code field message } } }`;
const ACCOUNT = `mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { account { id territory { name } territoryManual } userErrors { code } } }`;
const CHANGE = `mutation ($input: AccountUpdateInput!) { accountUpdate(input: $input) { account { id territory { name } territoryManual } userErrors { code } } }`;
const ADDRESS = `mutation ($input: AddressSetInput!) { addressSet(input: $input) { address { id account { territory { name } } } userErrors { code field message } } }`;

describe('territories', () => {
  let bench: TestBench;
  let admin: Awaited<ReturnType<TestBench['build']['asEmployee']>>['principal'];
  const made: Record<string, Territory> = {};
  beforeAll(async () => {
    bench = await testBench();
    admin = (await bench.build.asEmployee(['ADMIN'])).principal;
    const save = async (name: string, values: Partial<Territory> = {}) => {
      made[name] = await bench.build.save(Territory, { name, ...values });
    };
    await save('World');
    await save('Europe', { parent: made.World as Territory, countries: ['AT', 'DE'] });
    await save('Austria', { parent: made.Europe as Territory, countries: ['AT'] });
    await save('Tyrol', { parent: made.Austria as Territory, regions: ['Tirol', 'Tyrol'] });
    await save('Tyrol elsewhere', { regions: ['Tyrol'] });
    await save('Large retail', { parent: made.World as Territory, industries: ['Retail'], minEmployees: 1000 });
    await save('Large retail in Germany', { parent: made.Europe as Territory, countries: ['DE'], industries: ['Retail'], minEmployees: 1000 });
  });
  afterAll(() => bench.close());

  const create = async (values: object = {}) => {
    const { data, errors } = await bench.call(admin, ACCOUNT, { input: { name: 'Ruled', kind: 'BUSINESS', ...values } });
    expect(errors).toBeUndefined();
    return data.accountCreate.account;
  };
  const locate = async (accountId: string, country: string, region?: string) =>
    (await bench.call(admin, ADDRESS, { input: { accountId, kind: 'OFFICE', line1: '1', city: 'c', country, region } })).data.addressSet.address
      .account.territory?.name ?? null;

  test.each([
    ['AT', undefined, {}, 'Austria'],
    ['AT', 'tirol', {}, 'Tyrol'],
    ['DE', undefined, {}, 'Europe'],
    ['US', undefined, {}, null],
    ['US', 'Tyrol', {}, 'Tyrol elsewhere'],
    ['DE', undefined, { industry: 'retail', employees: 1000 }, 'Large retail in Germany'],
    ['US', undefined, { industry: 'Retail', employees: 5000 }, 'Large retail'],
    ['DE', undefined, { industry: 'Retail', employees: 999 }, 'Europe'],
    ['DE', undefined, { industry: 'Retail' }, 'Europe'],
  ])('in %s, %s, with %j the most specific territory is %s', async (country, region, values, expected) => {
    const { id } = await create(values);
    expect(await locate(id, country, region)).toBe(expected);
  });

  test('a change of what the rules look at assigns anew; of anything else not', async () => {
    const account = await create({ industry: 'Retail', employees: 5000 });
    expect(account.territory).toEqual({ name: 'Large retail' });
    const change = async (input: object) => (await bench.call(admin, CHANGE, { input: { id: account.id, ...input } })).data.accountUpdate.account;
    expect((await change({ notes: 'x' })).territory).toEqual({ name: 'Large retail' });
    expect((await change({ employees: 10 })).territory).toBeNull();
    expect((await change({ employees: 2000 })).territory).toEqual({ name: 'Large retail' });
  });

  test('a territory set by hand stays, until it is handed back to the rules', async () => {
    const account = await create({ territoryId: made.World?.id });
    expect(account).toMatchObject({ territory: { name: 'World' }, territoryManual: true });
    expect(await locate(account.id, 'AT')).toBe('World');
    const change = async (input: object) => (await bench.call(admin, CHANGE, { input: { id: account.id, ...input } })).data.accountUpdate.account;
    expect(await change({ industry: 'Banks', employees: 9999 })).toMatchObject({ territory: { name: 'World' }, territoryManual: true });
    expect(await change({ territoryId: null })).toMatchObject({ territory: { name: 'Austria' }, territoryManual: false });
    expect(await change({ territoryId: made.Tyrol?.id })).toMatchObject({ territory: { name: 'Tyrol' }, territoryManual: true });
  });

  test('an account that an import brings with its territory has it by hand', async () => {
    const { id } = await bench.build.account({ territory: made.World as Territory });
    expect(await locate(id, 'AT')).toBe('World');
  });

  test('new rules assign accounts and leads anew, in one job, except what was set by hand', async () => {
    const ruled = await create();
    await locate(ruled.id, 'CH');
    const fixed = await create({ territoryId: made.World?.id });
    await locate(fixed.id, 'CH');
    const lead = await bench.build.lead({ country: 'CH' });
    const { data } = await bench.call(admin, CREATE, { input: { name: 'Switzerland', countries: ['ch', 'CH'] } });
    expect(data.territoryCreate).toMatchObject({ userErrors: [], territory: { countries: ['CH'] } });
    await bench.jobs();
    const READ =
      'query ($a: ID!, $b: ID!, $l: ID!) { a: account(id: $a) { territory { name } } b: account(id: $b) { territory { name } } lead(id: $l) { territory { name } } }';
    const found = () => bench.call(admin, READ, { a: ruled.id, b: fixed.id, l: lead.id });
    expect((await found()).data).toEqual({
      a: { territory: { name: 'Switzerland' } },
      b: { territory: { name: 'World' } },
      lead: { territory: { name: 'Switzerland' } },
    });
    await bench.call(admin, UPDATE, { input: { id: data.territoryCreate.territory.id, countries: ['LI'] } });
    await bench.jobs();
    expect((await found()).data).toEqual({ a: { territory: null }, b: { territory: { name: 'World' } }, lead: { territory: null } });
  });

  test('many records are assigned by one statement, and one account by the same number every time', async () => {
    const { id } = await create();
    const one = await bench.call(admin, CHANGE, { input: { id, industry: 'A' } });
    for (let n = 0; n < 5; n += 1) await bench.build.save(Lead, { givenName: 'L', familyName: 'L', country: 'AT' });
    await bench.sql(`select relata.assign_territories('lead', (select array_agg(id) from lead))`);
    const [austria] = await bench.sql<{ n: number }>(
      `select count(*)::int as n from lead where territory_id = (select id from territory where name = 'Austria')`,
    );
    expect(austria?.n).toBe(5);
    const two = await bench.call(admin, CHANGE, { input: { id, industry: 'B' } });
    expect(two.statements).toBe(one.statements);
  });

  test('territories form no circle, and their rules make sense', async () => {
    const circle = await bench.call(admin, UPDATE, { input: { id: made.Europe?.id, parentId: made.Tyrol?.id } });
    expect(circle.data.territoryUpdate.userErrors).toMatchObject([{ code: 'INVALID', field: ['parentId'] }]);
    const country = await bench.call(admin, CREATE, { input: { name: 'x', countries: ['Austria'] } });
    expect(country.data.territoryCreate.userErrors).toMatchObject([{ code: 'INVALID', field: ['countries'] }]);
    const size = await bench.call(admin, CREATE, { input: { name: 'x', minEmployees: 10, maxEmployees: 9 } });
    expect(size.data.territoryCreate.userErrors).toMatchObject([{ code: 'INVALID', field: ['minEmployees'] }]);
  });

  test.each([
    ['territoryCreate', 'TerritoryCreateInput'],
    ['territoryUpdate', 'TerritoryUpdateInput'],
  ])('%s is for administrators', async (field, type) => {
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code } } }`;
    const input = field === 'territoryCreate' ? { name: 'x' } : { id: made.World?.id, name: 'x' };
    const manager = await bench.call((await bench.build.asEmployee(['SALES_MANAGER'])).principal, document, { input });
    expect(manager.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await bench.call(null, document, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
