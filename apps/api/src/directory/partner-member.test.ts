import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';

const ADD = `mutation ($input: PartnerMemberAddInput!) { partnerMemberAdd(input: $input) { partnerMember { id role active person { familyName } } userErrors { code field message } } }`;
const UPDATE = `mutation ($input: PartnerMemberUpdateInput!) { partnerMemberUpdate(input: $input) { partnerMember { id role active } userErrors { code field message } } }`;
const REMOVE = `mutation ($input: PartnerMemberRemoveInput!) { partnerMemberRemove(input: $input) { partnerMember { id } userErrors { code field message } } }`;
const MEMBERS = `query ($id: ID!) { partner(id: $id) { members { nodes { id role active person { id } } } } }`;

describe('members of partners', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await testBench();
  });
  afterAll(() => bench.close());

  const person = { givenName: 'Nia', familyName: 'Newcomer', email: 'nia@partner.test' };

  test('a partner’s administrator takes in new people, gives their own further roles, and closes and removes them', async () => {
    const { partner, principal } = await bench.build.asPartner('ADMIN');
    const added = await bench.call(principal, ADD, { input: { partnerId: partner.id, role: 'SELLER', person } });
    expect(added.errors).toBeUndefined();
    expect(added.data.partnerMemberAdd).toMatchObject({
      userErrors: [],
      partnerMember: { role: 'SELLER', active: true, person: { familyName: 'Newcomer' } },
    });
    const { id } = added.data.partnerMemberAdd.partnerMember;
    const { data } = await bench.call(principal, MEMBERS, { id: partner.id });
    const personId = data.partner.members.nodes.find((member: { id: string }) => member.id === id).person.id;
    const further = await bench.call(principal, ADD, { input: { partnerId: partner.id, role: 'TECHNICIAN', personId } });
    expect(further.data.partnerMemberAdd.userErrors).toEqual([]);
    const twice = await bench.call(principal, ADD, { input: { partnerId: partner.id, role: 'TECHNICIAN', personId } });
    expect(twice.data.partnerMemberAdd.userErrors).toMatchObject([{ code: 'TAKEN' }]);
    const closed = await bench.call(principal, UPDATE, { input: { id, active: false } });
    expect(closed.data.partnerMemberUpdate.partnerMember).toMatchObject({ active: false });
    const removed = await bench.call(principal, REMOVE, { input: { id } });
    expect(removed.data.partnerMemberRemove).toEqual({ partnerMember: null, userErrors: [] });
  });

  test('a partner’s administrator can’t make a member of a contact whom they happen to see', async () => {
    const { partner, principal } = await bench.build.asPartner('ADMIN');
    const contact = await bench.build.contact();
    await bench.build.order({ partner, account: contact.account, contact });
    const { data } = await bench.call(principal, ADD, { input: { partnerId: partner.id, role: 'SELLER', personId: contact.person.id } });
    expect(data.partnerMemberAdd).toMatchObject({ partnerMember: null, userErrors: [{ code: 'INVALID', field: ['personId'] }] });
  });

  test('another partner’s members do not exist for them', async () => {
    const { principal } = await bench.build.asPartner('ADMIN');
    const other = await bench.build.asPartner('SELLER');
    const added = await bench.call(principal, ADD, { input: { partnerId: other.partner.id, role: 'SELLER', person } });
    expect(added.data.partnerMemberAdd.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['partnerId'] }]);
    const channel = await bench.build.asEmployee(['CHANNEL_MANAGER']);
    const { data } = await bench.call(channel.principal, MEMBERS, { id: other.partner.id });
    const { id } = data.partner.members.nodes[0];
    expect((await bench.call(principal, UPDATE, { input: { id, role: 'ADMIN' } })).data.partnerMemberUpdate.userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect((await bench.call(principal, REMOVE, { input: { id } })).data.partnerMemberRemove.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('a partner keeps an administrator of its own; the vendor may take the last one', async () => {
    const { partner, principal } = await bench.build.asPartner('ADMIN');
    const { principal: channel } = await bench.build.asEmployee(['CHANNEL_MANAGER']);
    const { data } = await bench.call(channel, MEMBERS, { id: partner.id });
    const { id } = data.partner.members.nodes[0];
    const last = [{ code: 'WRONG_STATE', field: ['id'] }];
    expect((await bench.call(principal, UPDATE, { input: { id, active: false } })).data.partnerMemberUpdate.userErrors).toMatchObject(last);
    expect((await bench.call(principal, UPDATE, { input: { id, role: 'SELLER' } })).data.partnerMemberUpdate.userErrors).toMatchObject(last);
    expect((await bench.call(principal, REMOVE, { input: { id } })).data.partnerMemberRemove.userErrors).toMatchObject(last);
    expect((await bench.call(channel, REMOVE, { input: { id } })).data.partnerMemberRemove.userErrors).toEqual([]);
  });

  test('a partner’s seller, a sales rep and a stranger add nobody', async () => {
    const { partner, principal: seller } = await bench.build.asPartner('SELLER');
    const { principal: rep } = await bench.build.asEmployee(['SALES_REP']);
    for (const caller of [seller, rep])
      expect((await bench.call(caller, ADD, { input: { partnerId: partner.id, role: 'ADMIN', person } })).errors?.[0]?.extensions.code).toBe(
        'FORBIDDEN',
      );
    for (const [mutation, input] of [
      [ADD, { partnerId: partner.id, role: 'ADMIN', person }],
      [UPDATE, { id: 'pam_01h455vb4pex5vsknk084sn02q', active: false }],
      [REMOVE, { id: 'pam_01h455vb4pex5vsknk084sn02q' }],
    ] as const)
      expect((await bench.call(null, mutation, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
