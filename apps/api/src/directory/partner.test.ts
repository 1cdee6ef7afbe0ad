import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';

const CREATE = `mutation ($input: PartnerCreateInput!) { partnerCreate(input: $input) { partner { id status domain } userErrors { code field message } } }`;
const UPDATE = `mutation ($input: PartnerUpdateInput!) { partnerUpdate(input: $input) { partner { id name status } userErrors { code field message } } }`;

describe('partners', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await testBench();
  });
  afterAll(() => bench.close());

  test('a partner starts as an applicant and goes from state to state', async () => {
    const { principal } = await bench.build.asEmployee(['CHANNEL_MANAGER']);
    const { data } = await bench.call(principal, CREATE, { input: { name: 'Fabrikam', type: 'VAR', domain: 'https://WWW.fabrikam.com' } });
    expect(data.partnerCreate).toMatchObject({ userErrors: [], partner: { status: 'APPLICANT', domain: 'fabrikam.com' } });
    const { id } = data.partnerCreate.partner;
    const go = async (status: string) => (await bench.call(principal, UPDATE, { input: { id, status } })).data.partnerUpdate;
    expect(await go('ACTIVE')).toMatchObject({ partner: null, userErrors: [{ code: 'WRONG_STATE', field: ['status'] }] });
    for (const status of ['ONBOARDING', 'ACTIVE', 'SUSPENDED', 'ACTIVE', 'FORMER', 'ONBOARDING'])
      expect(await go(status)).toMatchObject({ partner: { status }, userErrors: [] });
    const odd = await bench.call(principal, CREATE, { input: { name: 'x', type: 'VAR', status: 'FORMER' } });
    expect(odd.data.partnerCreate.userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['status'] }]);
  });

  test('a channel manager who has left is refused', async () => {
    const { principal } = await bench.build.asEmployee(['CHANNEL_MANAGER']);
    const gone = await bench.build.employee({ leftOn: '2020-01-01' });
    const { data } = await bench.call(principal, CREATE, { input: { name: 'x', type: 'MSP', channelManagerId: gone.id } });
    expect(data.partnerCreate.userErrors).toMatchObject([{ code: 'INVALID', field: ['channelManagerId'] }]);
  });

  test('a partner’s administrator changes the name of their organisation, not its status, and no other', async () => {
    const { partner, principal } = await bench.build.asPartner('ADMIN');
    expect((await bench.call(principal, UPDATE, { input: { id: partner.id, name: 'We' } })).data.partnerUpdate.partner).toMatchObject({ name: 'We' });
    const status = await bench.call(principal, UPDATE, { input: { id: partner.id, status: 'FORMER' } });
    expect(status.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const other = await bench.call(principal, UPDATE, { input: { id: (await bench.build.partner()).id, name: 'We' } });
    expect(other.data.partnerUpdate.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test.each([
    ['partnerCreate', 'PartnerCreateInput'],
    ['partnerUpdate', 'PartnerUpdateInput'],
  ])('%s is refused to roles without the right and to nobody in particular', async (field, type) => {
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code } } }`;
    const input = field === 'partnerCreate' ? { name: 'x', type: 'VAR' } : { id: (await bench.build.partner()).id, name: 'x' };
    for (const as of [(await bench.build.asEmployee(['SALES_REP'])).principal, (await bench.build.asPartner('SELLER')).principal])
      expect((await bench.call(as, document, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await bench.call(null, document, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
