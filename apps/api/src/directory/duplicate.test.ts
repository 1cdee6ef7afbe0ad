import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';
import { ContactPoint } from './index.js';

const ACCOUNT = `mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { account { id } userErrors { code field message } } }`;
const LIST = `query ($where: DuplicateFilter) { duplicates(where: $where) { totalCount nodes { id kind score reasons status firstAccount { id } secondAccount { id } firstPerson { id } secondPerson { id } decidedBy { id } } } }`;
const DISMISS = `mutation ($input: DuplicateDismissInput!) { duplicateDismiss(input: $input) { duplicate { id status decidedBy { id } } userErrors { code field } } }`;

describe('duplicates', () => {
  let bench: TestBench;
  let admin: Awaited<ReturnType<TestBench['build']['asEmployee']>>['principal'];
  beforeAll(async () => {
    bench = await testBench();
    admin = (await bench.build.asEmployee(['ADMIN'])).principal;
  });
  afterAll(() => bench.close());

  /** The likenesses of one record, by the id of the other. */
  async function like(id: string): Promise<Record<string, { score: number; reasons: string[]; status: string; id: string }>> {
    await bench.sql(
      `select relata.find_account_duplicates((select array_agg(id) from account)), relata.find_person_duplicates((select array_agg(id) from person))`,
    );
    const kind = id.startsWith('acc') ? 'Account' : 'Person';
    const { data } = await bench.call(admin, LIST, {
      where: { or: [{ [`first${kind}`]: { id: { eq: id } } }, { [`second${kind}`]: { id: { eq: id } } }] },
    });
    return Object.fromEntries(
      data.duplicates.nodes.map((node: Record<string, { id: string }>) => [
        [node[`first${kind}`], node[`second${kind}`]].find((each) => each?.id !== id)?.id,
        node,
      ]),
    );
  }

  test.each([
    ['Müller & Söhne GmbH & Co. KG', 'muller sohne'],
    ['MULLER + SOHNE Ltd.', 'muller sohne'],
    ['Contoso, Inc.', 'contoso'],
    ['L’Oréal S.A.', 'loreal'],
    ['GmbH', 'gmbh'],
    ['東京', '東京'],
  ])('the name «%s» is compared as «%s»', async (name, key) => {
    expect(await bench.sql('select relata.name_key($1) as key', [name])).toEqual([{ key }]);
  });

  test.each([
    ['domain_label', 'https://shop.contoso.co.uk/x', 'contoso'],
    ['domain_label', 'www.contoso.com', 'contoso'],
    ['domain_key', 'www.Contoso.com', 'contoso.com'],
    ['domain_key', 'gmail.com', null],
    ['phone_key', '+49 (30) 901-820 ext. 12', '4930901820'],
    ['phone_key', '0049 30 901820', '4930901820'],
    ['phone_key', '123', null],
  ])('%s of «%s» is %s', async (name, text, key) => {
    expect(await bench.sql(`select relata.${name}($1) as key`, [text])).toEqual([{ key }]);
  });

  test('accounts are found by name, domain and phone, each with its reason; members of a group are no duplicates', async () => {
    const { build } = bench;
    const one = await build.account({ name: 'Northwind Traders GmbH', domain: 'northwind.com', phone: '+49 30 123456' });
    const same = await build.account({ name: 'NORTHWIND TRADERS', domain: 'northwind.com' });
    const typo = await build.account({ name: 'Northwind Trader', domain: 'northwind.de' });
    const phone = await build.account({ name: 'Something else', phone: '0049 30 123456' });
    const child = await build.account({ name: 'Logistics', domain: 'northwind.com', parent: one });
    const other = await build.account({ name: 'Southwind Bikes' });
    const person = await build.account({ name: 'Northwind Traders', kind: 'INDIVIDUAL' });
    const found = await like(one.id);
    expect(found[same.id]).toMatchObject({ reasons: ['SAME_NAME', 'SAME_DOMAIN'], score: 88, status: 'OPEN' });
    expect(found[typo.id]?.reasons).toEqual(['SIMILAR_NAME', 'SIMILAR_DOMAIN']);
    expect(found[phone.id]).toMatchObject({ reasons: ['SAME_PHONE'], score: 50 });
    expect(Object.keys(found)).toHaveLength(3);
    for (const none of [child, other, person]) expect(found[none.id]).toBeUndefined();
  });

  test('persons are found by any of their addresses and numbers, and by name', async () => {
    const { build } = bench;
    const one = await build.person({ givenName: 'Zoë', familyName: 'Quince', email: 'zoe@quince.test' });
    const mail = await build.person({ givenName: 'Z.', familyName: 'Q', email: 'z@other.test' });
    await build.save(ContactPoint, { person: mail, kind: 'EMAIL', value: 'zoe@quince.test' });
    const name = await build.person({ givenName: 'Zoe', familyName: 'Quince' });
    await build.save(ContactPoint, { person: one, kind: 'PHONE', value: '+43 1 555 0101' });
    const phone = await build.person({ givenName: 'Zoe', familyName: 'Quinse', phone: '0043 1 5550101' });
    const found = await like(one.id);
    expect(found[mail.id]).toMatchObject({ reasons: ['SAME_EMAIL'], score: 90 });
    expect(found[name.id]).toMatchObject({ reasons: ['SAME_NAME'], score: 50 });
    expect(found[phone.id]?.reasons).toEqual(['SAME_PHONE', 'SIMILAR_NAME']);
    expect(found[phone.id]?.score).toBeGreaterThan(60);
  });

  test('what many share tells nothing', async () => {
    const people = [];
    for (let n = 0; n < 14; n += 1)
      people.push(await bench.build.person({ givenName: `Gn${n}x`, familyName: `Fam${n * 7}y`, phone: '+1 500 555 0100' }));
    expect(await like((people[0] as { id: string }).id)).toEqual({});
  });

  test('a strong likeness refuses a new record and names what it is like, unless it is another on purpose', async () => {
    const { principal } = await bench.build.asEmployee(['SALES_REP']);
    const known = await bench.build.account({ name: 'Tailspin Toys Ltd', domain: 'tailspin.com' });
    const input = { name: 'tailspin toys', kind: 'BUSINESS', domain: 'www.tailspin.com' };
    const refused = await bench.call(principal, ACCOUNT, { input });
    expect(refused.data.accountCreate).toMatchObject({
      account: null,
      userErrors: [{ code: 'DUPLICATE', field: ['name'], message: expect.stringContaining(known.id) }],
    });
    const { data } = await bench.call(principal, ACCOUNT, { input: { ...input, allowDuplicate: true } });
    expect(data.accountCreate.userErrors).toEqual([]);
    await bench.jobs();
    const listed = await bench.call(principal, LIST, { where: { firstAccount: { id: { eq: known.id } } } });
    expect(listed.data.duplicates.nodes).toMatchObject([{ secondAccount: { id: data.accountCreate.account.id }, score: 88 }]);
    expect(listed.statements).toBe(2);
  });

  test('a weaker likeness is written down by a job, and forgotten when it is none any more', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const known = await bench.build.account({ name: 'Wingtip Machines' });
    const { data } = await bench.call(principal, ACCOUNT, { input: { name: 'Wingtip Machines Inc', kind: 'BUSINESS' } });
    const { id } = data.accountCreate.account;
    expect(employee.id).toBeDefined();
    await bench.jobs();
    const count = async () =>
      (await bench.call(principal, LIST, { where: { firstAccount: { id: { in: [known.id, id] } } } })).data.duplicates.totalCount;
    expect(await count()).toBe(1);
    await bench.call(principal, `mutation ($input: AccountUpdateInput!) { accountUpdate(input: $input) { userErrors { code } } }`, {
      input: { id, name: 'Quite Different' },
    });
    await bench.jobs();
    expect(await count()).toBe(0);
  });

  test('a record that the caller does not see neither refuses theirs nor is named', async () => {
    const { partner, principal } = await bench.build.asPartner('ADMIN');
    const hidden = await bench.build.person({ email: 'hidden@example.test' });
    const person = { givenName: 'New', familyName: 'Person', email: 'hidden@example.test' };
    const add = `mutation ($input: PartnerMemberAddInput!) { partnerMemberAdd(input: $input) {
      partnerMember { person { id } } userErrors { code field message } } }`;
    const join = async (role: string) => (await bench.call(principal, add, { input: { partnerId: partner.id, person, role } })).data.partnerMemberAdd;
    const made = await join('SELLER');
    expect(made).toMatchObject({ userErrors: [], partnerMember: { person: { id: expect.any(String) } } });
    const seen = await join('MARKETER');
    expect(seen.userErrors).toMatchObject([{ code: 'DUPLICATE', field: ['person', 'email'] }]);
    expect(seen.userErrors[0].message).toContain(made.partnerMember.person.id);
    expect(seen.userErrors[0].message).not.toContain(hidden.id);
    const list = await bench.call(principal, LIST);
    expect(list.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await bench.jobs();
    const { data } = await bench.call(admin, LIST, { where: { firstPerson: { id: { eq: hidden.id } } } });
    expect(data.duplicates.nodes).toMatchObject([{ reasons: ['SAME_EMAIL'], secondPerson: { id: made.partnerMember.person.id } }]);
  });

  test('two that are not the same are not found again, and two that were merged are merged', async () => {
    const [one, two, three] = [
      await bench.build.account({ name: 'Adatum Group' }),
      await bench.build.account({ name: 'Adatum Group AG' }),
      await bench.build.account({ name: 'ADATUM group' }),
    ];
    const { employee, principal } = await bench.build.asEmployee(['SALES_MANAGER']);
    const pair = (await like(one.id))[two.id];
    const { data } = await bench.call(principal, DISMISS, { input: { id: pair?.id } });
    expect(data.duplicateDismiss).toEqual({ duplicate: { id: pair?.id, status: 'DISTINCT', decidedBy: { id: employee.id } }, userErrors: [] });
    expect((await like(one.id))[two.id]?.status).toBe('DISTINCT');
    await bench.call(admin, 'mutation ($input: AccountMergeInput!) { accountMerge(input: $input) { userErrors { code } } }', {
      input: { id: three.id, goneId: one.id },
    });
    expect((await like(three.id))[two.id]?.status).toBe('OPEN');
    const merged = await bench.call(admin, LIST, { where: { status: { eq: 'MERGED' } } });
    expect(merged.data.duplicates.nodes).toMatchObject([{ firstAccount: { id: three.id }, secondAccount: { id: three.id } }]);
    const late = await bench.call(principal, DISMISS, { input: { id: merged.data.duplicates.nodes[0].id } });
    expect(late.data.duplicateDismiss.userErrors).toEqual([{ code: 'WRONG_STATE', field: ['id'] }]);
  });

  test('only those who may merge may dismiss', async () => {
    const input = { id: 'dup_01h455vb4pex5vsknk084sn02q' };
    for (const role of ['SALES_REP', 'FINANCE', 'HR'] as const) {
      const { errors } = await bench.call((await bench.build.asEmployee([role])).principal, DISMISS, { input });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await bench.call(null, DISMISS, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await bench.call(admin, DISMISS, { input })).data.duplicateDismiss.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    for (const as of [(await bench.build.asPartner('ADMIN')).principal, (await bench.build.asEmployee(['ANALYST'])).principal])
      expect((await bench.call(as, LIST)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
