import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/ids.js';
import type { Principal } from '../core/policy/principal.js';
import { ProductCategory } from '../sales/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { registering } from '../testing/registering.js';

type Kit = Awaited<ReturnType<typeof registering>>;
interface Found {
  kind: string;
  title: string;
  reasons: string[];
  score: number;
  sameDeal: boolean;
  protectedUntil: string | null;
}

const CONFLICTS =
  'query ($id: ID!) { dealRegistration(id: $id) { checkedAt conflicts(first: 50) { nodes { kind title reasons score sameDeal state knownSince protectedUntil owner { id } partner { id } } } } }';

describe('conflicts of registrations', () => {
  let bench: TestBench;
  let kit: Kit;
  let channel: Principal;
  beforeAll(async () => {
    bench = await testBench();
    await bench.build.defaultPipeline();
    kit = await registering(bench);
    channel = (await bench.build.asEmployee(['CHANNEL_MANAGER'])).principal;
  });
  afterAll(() => bench.close());

  const conflicts = async (id: string): Promise<Found[]> => (await bench.call(channel, CONFLICTS, { id })).data.dealRegistration.conflicts.nodes;
  const seen = (found: Found[]) => found.map(({ kind, title, reasons }) => [kind, title, [...reasons].sort()]);

  test('domains are compared as they were registered: below, above, and under another ending', async () => {
    for (const [name, domain] of [
      ['Same', 'wingtip.com'],
      ['Below', 'shop.wingtip.com'],
      ['Abroad', 'wingtip.co.uk'],
      ['Stranger', 'wingtips.com'],
    ])
      await bench.build.account({ name: name as string, domain: domain as string });
    const { id } = await kit.submitted(await kit.seller(), 'Toys', { domain: 'www.wingtip.com' });
    expect(seen(await conflicts(id)).sort()).toEqual([
      ['ACCOUNT', 'Abroad', ['RELATED_DOMAIN']],
      ['ACCOUNT', 'Below', ['SAME_DOMAIN']],
      ['ACCOUNT', 'Same', ['SAME_DOMAIN']],
    ]);
  });

  test('names are compared without legal forms, accents and case, and as they sound alike', async () => {
    await bench.build.account({ name: 'Müller & Söhne GmbH' });
    await bench.build.account({ name: 'Mueller Maschinen AG' });
    await bench.build.lead({ company: 'MULLER SOHNE AG', email: null });
    await bench.build.lead({ company: 'Muller Sohne', status: 'DISQUALIFIED', disqualifyReason: 'No' });
    const { id } = await kit.submitted(await kit.seller(), 'Muller & Sohne KG');
    expect(seen(await conflicts(id)).sort()).toEqual([
      ['ACCOUNT', 'Müller & Söhne GmbH', ['SAME_NAME']],
      ['LEAD', 'MULLER SOHNE AG', ['SAME_NAME']],
    ]);
    const like = await kit.submitted(await kit.seller(), 'Muller Sohnen');
    expect((await conflicts(like.id)).find(({ kind }) => kind === 'ACCOUNT')).toMatchObject({
      title: 'Müller & Söhne GmbH',
      reasons: ['SIMILAR_NAME'],
    });
  });

  test('people tell: by their e-mail address, their phone number, and where their mail is', async () => {
    const person = await bench.build.person({ email: 'ben@gmail.com', phone: '+1 425 555 0100' });
    const account = await bench.build.account({ name: 'Bens Bikes' });
    await bench.build.contact({ account, person });
    await bench.build.lead({ company: 'Somewhere', email: 'someone@tailspin.test' });
    const contacts = [
      { givenName: 'Ben', familyName: 'B', email: 'ben@gmail.com', phone: '001 425 555-0100' },
      { givenName: 'Tia', familyName: 'T', email: 'tia@mail.tailspin.test' },
    ];
    const { id } = await kit.submitted(await kit.seller(), 'Unheard Of', { contacts });
    expect(seen(await conflicts(id)).sort()).toEqual([
      ['ACCOUNT', 'Bens Bikes', ['SAME_EMAIL', 'SAME_PHONE']],
      ['LEAD', 'Somewhere', ['SAME_DOMAIN']],
    ]);
  });

  test('open opportunities of the account count, more so about the same products; closed ones do not', async () => {
    const account = await bench.build.account({ name: 'Litware', domain: 'litware.com' });
    const rep = await bench.build.asEmployee(['SALES_REP']);
    const LINES = `mutation ($input: OpportunityUpdateInput!) { opportunityUpdate(input: $input) { userErrors { message } } }`;
    const same = await bench.build.opportunity({ account, name: 'Same products', owner: rep.employee });
    await bench.call(rep.principal, LINES, { input: { id: same.id, lines: [{ productId: kit.product.id, quantity: 1 }] } });
    await bench.build.opportunity({ account, name: 'Others', owner: rep.employee });
    await bench.build.opportunity({ account, name: 'Closed', owner: rep.employee, closedAt: new Date() });
    const { id } = await kit.submitted(await kit.seller(), 'Litware', { domain: 'litware.com' });
    const found = (await conflicts(id)).filter(({ kind }) => kind === 'OPPORTUNITY');
    expect(seen(found)).toEqual([
      ['OPPORTUNITY', 'Same products', ['SAME_DOMAIN', 'SAME_NAME', 'SAME_PRODUCTS']],
      ['OPPORTUNITY', 'Others', ['SAME_DOMAIN', 'SAME_NAME']],
    ]);
    expect(found[0]).toMatchObject({ owner: { id: rep.employee.id }, state: 'Qualify' });
  });

  test('another registration is the same deal where customer and products meet, a category standing for all below it', async () => {
    const bikes = await bench.build.save(ProductCategory, { name: 'Bikes' });
    const road = await bench.build.save(ProductCategory, { name: 'Road', parent: bikes });
    const racer = await bench.build.product({ category: road });
    const helmet = await bench.build.product();
    const first = await kit.submitted(await kit.seller(), 'Proseware', { domain: 'proseware.com', items: [{ categoryId: bikes.id }] });
    const second = await kit.submitted(await kit.seller(), 'Proseware Inc', { domain: 'proseware.com', items: [{ productId: racer.id }] });
    const third = await kit.submitted(await kit.seller(), 'Proseware', { domain: 'proseware.com', items: [{ productId: helmet.id }] });
    const of = (found: Found[]) => found.filter(({ kind }) => kind === 'REGISTRATION').map(({ title, sameDeal }) => `${title} ${sameDeal}`);
    // Each of the two says it of the other, whichever was looked at last.
    expect(of(await conflicts(first.id)).sort()).toEqual(['Proseware Inc true', 'Proseware false']);
    expect(of(await conflicts(second.id)).sort()).toEqual(['Proseware false', 'Proseware true']);
    expect(of(await conflicts(third.id)).sort()).toEqual(['Proseware Inc false', 'Proseware false']);
  });

  test('while one is protected another partner’s of the same deal can’t be approved; its partner is told the day, the last of it', async () => {
    const first = await kit.seller();
    const { protectedUntil } = await kit.approved(first, channel, 'Fabrikam', { domain: 'fabrikam.com' });
    const second = await kit.seller();
    const { id } = await kit.submitted(second, 'Fabrikam Ltd', { domain: 'fabrikam.com' });
    expect(await conflicts(id)).toContainEqual(expect.objectContaining({ kind: 'REGISTRATION', sameDeal: true, protectedUntil }));
    const refused = await kit.run(channel, 'dealRegistrationApprove', { id });
    expect(refused.userErrors).toMatchObject([{ code: 'WRONG_STATE', message: expect.stringContaining(protectedUntil) }]);
    const rejected = await kit.done(channel, 'dealRegistrationReject', { id, ground: 'PROTECTED', note: 'Fabrikam is with the first' });
    expect(rejected).toMatchObject({ status: 'REJECTED', ground: 'PROTECTED', blockedUntil: protectedUntil, message: null });
    const own = await kit.submitted(first, 'Fabrikam', { domain: 'fabrikam.com' });
    expect((await conflicts(own.id)).filter(({ kind }) => kind === 'REGISTRATION')).toMatchObject([
      { sameDeal: false, reasons: expect.arrayContaining(['OWN_DEAL']) },
    ]);
    // Once it is over, the next may have it.
    await bench.sql(`update deal_registration set protected_until = current_date - 1 where status = 'APPROVED'`);
    const next = await kit.submitted(second, 'Fabrikam', { domain: 'fabrikam.com' });
    expect(await kit.done(channel, 'dealRegistrationApprove', { id: next.id })).toMatchObject({ status: 'APPROVED' });
  });

  test('the check looks at many at once in one statement, again leaves what is there, and leaves what is decided', async () => {
    await bench.build.account({ name: 'Adatum', domain: 'adatum.com' });
    const seller = await kit.seller();
    const ids = [];
    for (let at = 0; at < 3; at += 1) ids.push((await kit.submitted(seller, 'Adatum', { domain: 'adatum.com' })).id);
    const before = await conflicts(ids[0]);
    await bench.run('registration.check', { ids: ids.map((id) => uuidOf('reg', id)) });
    expect(await conflicts(ids[0])).toEqual(before);
    await kit.done(channel, 'dealRegistrationReject', { id: ids[0], ground: 'NOT_PROTECTABLE' });
    await bench.sql(`update account set name = 'Elsewhere', domain = null where name = 'Adatum'`);
    await bench.run('registration.check', { ids: ids.map((id) => uuidOf('reg', id)) });
    const kinds = async (id: string) => (await conflicts(id)).map(({ kind }) => kind);
    expect(await kinds(ids[0])).toContain('ACCOUNT');
    expect(await kinds(ids[1])).not.toContain('ACCOUNT');
    expect(await kit.done(channel, 'dealRegistrationCheck', { id: ids[1] })).toMatchObject({ status: 'SUBMITTED' });
  });
});
