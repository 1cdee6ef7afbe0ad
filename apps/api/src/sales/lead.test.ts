import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../core/policy/principal.js';
import { type TestBench, testBench } from '../testing/call.js';

const LEAD =
  'lead { id status owner { id } partner { id } partnerSeller { id } score minutesToFirstTouch firstTouchedAt disqualifyReason version } userErrors { code field message }';
const CREATE = `mutation ($input: LeadCreateInput!) { answer: leadCreate(input: $input) { ${LEAD} } }`;
const UPDATE = `mutation ($input: LeadUpdateInput!) { answer: leadUpdate(input: $input) { ${LEAD} } }`;
const ASSIGN = `mutation ($input: LeadAssignInput!) { answer: leadAssign(input: $input) { ${LEAD} } }`;
const MOVE = `mutation ($input: LeadMoveInput!) { answer: leadMove(input: $input) { ${LEAD} } }`;
const CONVERT = `mutation ($input: LeadConvertInput!) { answer: leadConvert(input: $input) { ${LEAD} } }`;
const ada = { givenName: 'Ada', familyName: 'Byron', company: 'Engines' };

describe('leads', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await testBench();
    await bench.build.defaultPipeline();
  });
  afterAll(() => bench.close());

  async function answer(principal: Principal | null, document: string, input: object) {
    const { data, errors } = await bench.call(principal, document, { input });
    return data?.answer ?? { refused: errors?.[0]?.extensions.code };
  }

  test('a rep’s lead is theirs, a seller’s their partner’s, and a marketer’s nobody’s yet', async () => {
    const rep = await bench.build.asEmployee(['SALES_REP']);
    expect((await answer(rep.principal, CREATE, ada)).lead).toMatchObject({ status: 'ASSIGNED', owner: { id: rep.employee.id }, partner: null });
    const seller = await bench.build.asPartner('SELLER');
    const theirs = { status: 'ASSIGNED', owner: null, partner: { id: seller.partner.id }, partnerSeller: { id: seller.person.id } };
    expect((await answer(seller.principal, CREATE, ada)).lead).toMatchObject(theirs);
    const marketer = await bench.build.asEmployee(['MARKETER']);
    expect((await answer(marketer.principal, CREATE, ada)).lead).toMatchObject({ status: 'NEW', owner: null, partner: null });
  });

  test('a lead is an employee’s or a partner’s, never both, in the database too', async () => {
    const { principal } = await bench.build.asEmployee(['CHANNEL_MANAGER']);
    const [owner, partner] = [await bench.build.employee(), await bench.build.partner()];
    const both = { ownerId: owner.id, partnerId: partner.id };
    expect((await answer(principal, CREATE, { ...ada, ...both })).userErrors).toMatchObject([{ code: 'INVALID', field: ['partnerId'] }]);
    const { id } = (await answer(principal, CREATE, ada)).lead;
    expect((await answer(principal, ASSIGN, { id, ...both })).userErrors).toMatchObject([{ code: 'INVALID', field: ['partnerId'] }]);
    await expect(bench.build.lead({ owner, partner })).rejects.toThrow('lead_one_owner_check');
    expect((await answer(principal, ASSIGN, { id, ownerId: owner.id })).lead).toMatchObject({ status: 'ASSIGNED', owner: { id: owner.id } });
    const given = (await answer(principal, ASSIGN, { id, partnerId: partner.id })).lead;
    expect(given).toMatchObject({ owner: null, partner: { id: partner.id }, partnerSeller: null });
  });

  test('leads are given within reach: a rep to nobody else, a manager to the team, marketing to everyone who works here', async () => {
    const manager = await bench.build.asEmployee(['SALES_MANAGER']);
    const rep = await bench.build.asEmployee(['SALES_REP'], { manager: manager.employee });
    const stranger = await bench.build.employee();
    const gone = await bench.build.employee({ leftOn: '2020-01-01' });
    const { id } = await bench.build.lead({ owner: rep.employee });
    expect(await answer(rep.principal, ASSIGN, { id, ownerId: manager.employee.id })).toEqual({ refused: 'FORBIDDEN' });
    expect(await answer(rep.principal, CREATE, { ...ada, ownerId: stranger.id })).toEqual({ refused: 'FORBIDDEN' });
    expect((await answer(manager.principal, ASSIGN, { id, ownerId: manager.employee.id })).userErrors).toEqual([]);
    expect(await answer(manager.principal, ASSIGN, { id, ownerId: stranger.id })).toEqual({ refused: 'FORBIDDEN' });
    expect(await answer(manager.principal, ASSIGN, { id, partnerId: (await bench.build.partner()).id })).toEqual({ refused: 'FORBIDDEN' });
    const marketer = (await bench.build.asEmployee(['MARKETER'])).principal;
    expect((await answer(marketer, ASSIGN, { id, ownerId: stranger.id })).userErrors).toEqual([]);
    expect((await answer(marketer, ASSIGN, { id, ownerId: gone.id })).userErrors).toMatchObject([{ code: 'INVALID', field: ['ownerId'] }]);
    expect((await answer(marketer, ASSIGN, { id })).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
  });

  test('a partner’s administrator gives its leads to its own sellers, who then work them and see no other', async () => {
    const admin = await bench.build.asPartner('ADMIN');
    const seller = await bench.build.asPartner('SELLER', admin.partner);
    const foreign = await bench.build.asPartner('SELLER');
    const { id } = await bench.build.lead({ partner: admin.partner, status: 'ASSIGNED', notes: 'Internal' });
    expect((await answer(seller.principal, MOVE, { id, status: 'WORKING' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await answer(admin.principal, ASSIGN, { id, partnerSellerId: foreign.person.id })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await answer(admin.principal, ASSIGN, { id, partnerSellerId: seller.person.id })).userErrors).toEqual([]);
    expect((await answer(seller.principal, MOVE, { id, status: 'WORKING' })).lead.status).toBe('WORKING');
    const LIST = '{ leads { totalCount nodes { id company notes viewerCan { update assign convert } } } }';
    const { data, errors } = await bench.call(seller.principal, LIST);
    expect(data.leads.nodes).toMatchObject([{ id, notes: null, viewerCan: { update: true, assign: false, convert: false } }]);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await bench.call(foreign.principal, '{ leads { totalCount } }')).data.leads.totalCount).toBe(0);
    expect(await answer(seller.principal, CONVERT, { id })).toEqual({ refused: 'FORBIDDEN' });
    const elsewhere = { id, partnerId: foreign.partner.id };
    expect((await answer(admin.principal, ASSIGN, elsewhere)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['partnerId'] }]);
    const channel = (await bench.build.asEmployee(['CHANNEL_MANAGER'])).principal;
    const mixed = { ...elsewhere, partnerSellerId: seller.person.id };
    expect((await answer(channel, ASSIGN, mixed)).userErrors).toMatchObject([{ code: 'INVALID', field: ['partnerSellerId'] }]);
  });

  test('states follow each other by the table, and the first work is the first touch', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const { id } = (await answer(principal, CREATE, ada)).lead;
    const move = (status: string, more = {}) => answer(principal, MOVE, { id, status, ...more });
    expect((await move('QUALIFIED')).userErrors).toMatchObject([{ code: 'WRONG_STATE', message: expect.stringContaining('it can become WORKING') }]);
    expect((await move('CONVERTED')).userErrors).toMatchObject([{ code: 'INVALID', field: ['status'] }]);
    const working = (await move('WORKING')).lead;
    expect(working).toMatchObject({ status: 'WORKING', firstTouchedAt: expect.any(String), minutesToFirstTouch: 0 });
    expect((await move('DISQUALIFIED')).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['disqualifyReason'] }]);
    expect((await move('QUALIFIED', { disqualifyReason: 'No' })).userErrors).toMatchObject([{ code: 'INVALID', field: ['disqualifyReason'] }]);
    expect((await move('QUALIFIED')).lead.firstTouchedAt).toBe(working.firstTouchedAt);
    expect((await move('DISQUALIFIED', { disqualifyReason: 'No budget' })).lead).toMatchObject({ disqualifyReason: 'No budget' });
    expect((await answer(principal, ASSIGN, { id, ownerId: employee.id })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect((await move('RECYCLED')).lead).toMatchObject({ status: 'RECYCLED', disqualifyReason: null });
    const marketer = (await bench.build.asEmployee(['MARKETER'])).principal;
    const unowned = await bench.build.lead();
    expect((await answer(marketer, MOVE, { id: unowned.id, status: 'WORKING' })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  test('the score is marketing’s: sales reads it and can’t set it', async () => {
    const rep = await bench.build.asEmployee(['SALES_REP']);
    const { id } = await bench.build.lead({ owner: rep.employee, score: 10, scoreBreakdown: { visits: 10 } });
    expect(await answer(rep.principal, UPDATE, { id, score: 90 })).toEqual({ refused: 'FORBIDDEN' });
    expect(await answer(rep.principal, CREATE, { ...ada, score: 90 })).toEqual({ refused: 'FORBIDDEN' });
    const read = await bench.call(rep.principal, 'query ($id: ID!) { lead(id: $id) { score scoreBreakdown } }', { id });
    expect(read.data.lead).toEqual({ score: 10, scoreBreakdown: { visits: 10 } });
    const marketer = (await bench.build.asEmployee(['MARKETER'])).principal;
    expect((await answer(marketer, UPDATE, { id, score: 90 })).lead.score).toBe(90);
    expect((await answer(marketer, UPDATE, { id, score: 101 })).userErrors).toMatchObject([{ code: 'INVALID', field: ['score'] }]);
  });

  test('an e-mail address that is known is pointed out, but only where the caller sees whose it is', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const mine = await bench.build.lead({ owner: employee, email: 'twin@engines.test' });
    const twin = await answer(principal, CREATE, { ...ada, email: 'Twin@Engines.test' });
    expect(twin.userErrors).toMatchObject([{ code: 'DUPLICATE', field: ['email'], message: expect.stringContaining(mine.id) }]);
    expect((await answer(principal, CREATE, { ...ada, email: 'twin@engines.test', allowDuplicate: true })).userErrors).toEqual([]);
    const contact = await bench.build.contact();
    const person = await bench.call(principal, 'query ($id: ID!) { contact(id: $id) { person { email } } }', { id: contact.id });
    const known = await answer(principal, CREATE, { ...ada, email: person.data.contact.person.email });
    expect(known.userErrors).toMatchObject([{ code: 'DUPLICATE', message: expect.stringContaining(contact.id) }]);
    await bench.build.lead({ owner: await bench.build.employee(), email: 'foreign@engines.test' });
    expect((await answer(principal, CREATE, { ...ada, email: 'foreign@engines.test' })).userErrors).toEqual([]);
  });

  test('analysts see leads without who they are', async () => {
    const { principal } = await bench.build.asEmployee(['ANALYST']);
    const { id } = await bench.build.lead({ email: 'secret@engines.test' });
    const { data, errors } = await bench.call(principal, 'query ($id: ID!) { lead(id: $id) { company email familyName } }', { id });
    expect(data.lead).toEqual({ company: 'Leadwood', email: null, familyName: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  test('a list of leads with what hangs on each is one statement', async () => {
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    for (let n = 0; n < 5; n += 1) {
      const lead = await bench.build.lead({ owner: employee });
      await bench.build.activity({ owner: employee, lead });
    }
    const { data, statements } = await bench.call(
      principal,
      '{ leads(first: 5) { nodes { familyName minutesToFirstTouch owner { name } activities { nodes { subject } } viewerCan { convert } } } }',
    );
    expect(data.leads.nodes).toHaveLength(5);
    expect(statements).toBe(1);
  });

  test.each([
    ['leadCreate', CREATE, ada],
    ['leadUpdate', UPDATE, {}],
    ['leadAssign', ASSIGN, {}],
    ['leadMove', MOVE, { status: 'WORKING' }],
    ['leadConvert', CONVERT, {}],
  ])('%s is refused to who has no right, to strangers, and on a foreign lead', async (_, document, more) => {
    const { id } = await bench.build.lead({ owner: await bench.build.employee() });
    const input = document === CREATE ? more : { id, ...more };
    for (const [principal, code] of [
      [(await bench.build.asEmployee(['SUPPORT_AGENT'])).principal, 'FORBIDDEN'],
      [(await bench.build.asCustomer('ADMIN')).principal, 'FORBIDDEN'],
      [(await bench.build.asPartner('TECHNICIAN')).principal, 'FORBIDDEN'],
      [null, 'UNAUTHENTICATED'],
    ] as const)
      expect(await answer(principal, document, input)).toEqual({ refused: code });
    const rep = (await bench.build.asEmployee(['SALES_REP'])).principal;
    if (document !== CREATE) expect((await answer(rep, document, input)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }]);
  });
});
