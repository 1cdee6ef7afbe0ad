import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';
import type { Lead } from './lead.entity.js';
import { OpportunityContact } from './opportunity-contact.entity.js';

const CONVERT = `mutation ($input: LeadConvertInput!) { answer: leadConvert(input: $input) { lead {
  status convertedAt reused account { id name kind domain owner { id } } contact { id isPrimary person { id email familyName } }
  opportunity { id name amount { amount currency } owner { id } lead { id } contacts { nodes { contact { id } } } } }
  userErrors { code field message } } }`;
const COUNTS = '{ accounts { totalCount } opportunities { totalCount } contacts { totalCount } }';
let count = 0;

describe('converting a lead', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await testBench();
    await bench.build.defaultPipeline();
  });
  afterAll(() => bench.close());

  /** A rep with a lead at a company that nobody knows yet. */
  async function start(values: Partial<Lead> = {}) {
    count += 1;
    const { employee, principal } = await bench.build.asEmployee(['SALES_REP']);
    const domain = `wood${count}.test`;
    const company = `Wood ${count}`;
    const lead = await bench.build.lead({ owner: employee, status: 'WORKING', company, email: `lea@${domain}`, ...values });
    const convert = async (input: object = {}) => {
      const { data, errors } = await bench.call(principal, CONVERT, { input: { id: lead.id, ...input } });
      return data?.answer ?? { refused: errors?.[0]?.extensions.code };
    };
    return { employee, principal, lead, convert, domain, company };
  }

  test('makes an account, a contact and an opportunity, and brings the activities along', async () => {
    const { employee, principal, lead, convert, domain, company } = await start();
    await bench.build.activity({ lead, owner: employee, subject: 'Mine' });
    await bench.build.activity({ lead, subject: 'A colleague’s' });
    const { lead: made, userErrors } = await convert({ amount: { amount: '900', currency: 'EUR' }, opportunityName: 'Beams' });
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({
      status: 'CONVERTED',
      convertedAt: expect.any(String),
      reused: [],
      account: { name: company, kind: 'BUSINESS', domain, owner: { id: employee.id } },
      contact: { isPrimary: true, person: { email: lead.email, familyName: lead.familyName } },
      opportunity: { name: 'Beams', amount: { amount: '900.00', currency: 'EUR' }, owner: { id: employee.id }, lead: { id: lead.id } },
    });
    expect(made.opportunity.contacts.nodes).toEqual([{ contact: { id: made.contact.id } }]);
    const shown = await bench.call(
      principal,
      'query ($id: ID!) { activities(where: { account: { id: { eq: $id } } }, orderBy: [{ field: CREATED_AT }]) { nodes { subject contact { id } } } }',
      { id: made.account.id },
    );
    expect(shown.data.activities.nodes).toEqual(['Mine', 'A colleague’s'].map((subject) => ({ subject, contact: { id: made.contact.id } })));
  });

  test('a private person becomes an individual, whatever the mail provider', async () => {
    const { convert } = await start({ company: null, email: 'lea.private@gmail.com' });
    const { lead } = await convert({ createOpportunity: false });
    expect(lead).toMatchObject({
      account: { kind: 'INDIVIDUAL', name: expect.stringContaining('Lea'), domain: null },
      opportunity: null,
      reused: [],
    });
  });

  test('reuses the account by domain, the contact by e-mail and the one open deal', async () => {
    const { employee, lead, convert, domain } = await start();
    const account = await bench.build.account({ owner: employee, domain });
    const contact = await bench.build.contact({ account, person: await bench.build.person({ email: lead.email ?? null }) });
    const deal = await bench.build.opportunity({ account, owner: employee });
    const { lead: made } = await convert();
    expect(made).toMatchObject({
      reused: ['account', 'contact', 'opportunity'],
      account: { id: account.id },
      contact: { id: contact.id },
      opportunity: { id: deal.id, lead: { id: lead.id }, contacts: { nodes: [{ contact: { id: contact.id } }] } },
    });
  });

  test('reuses the account by name in any case and the contact by name; of several deals the one where they take part', async () => {
    const { employee, lead, convert, company } = await start({ email: null });
    const account = await bench.build.account({ owner: employee, name: company.toUpperCase() });
    const person = await bench.build.person({ givenName: lead.givenName, familyName: lead.familyName });
    const contact = await bench.build.contact({ account, person });
    const deals = [await bench.build.opportunity({ account, owner: employee }), await bench.build.opportunity({ account, owner: employee })];
    await bench.build.save(OpportunityContact, { opportunity: deals[0], contact });
    const { lead: made } = await convert();
    expect(made).toMatchObject({ account: { id: account.id }, contact: { id: contact.id }, opportunity: { id: deals[0]?.id } });
  });

  test('of several open deals that don’t match it joins none', async () => {
    const { employee, convert, domain } = await start();
    const account = await bench.build.account({ owner: employee, domain });
    const deals = [await bench.build.opportunity({ account, owner: employee }), await bench.build.opportunity({ account, owner: employee })];
    const { lead } = await convert();
    expect(lead.reused).toEqual(['account']);
    expect(deals.map(({ id }) => id)).not.toContain(lead.opportunity.id);
  });

  test('one human stays one person: who is known elsewhere becomes a contact here', async () => {
    const { lead, convert } = await start();
    const person = await bench.build.person({ email: lead.email ?? null });
    const { lead: made } = await convert();
    expect(made).toMatchObject({ reused: [], contact: { person: { id: person.id } } });
  });

  test('leaves accounts and deals of others alone, though they match', async () => {
    const { lead, convert, domain } = await start();
    const account = await bench.build.account({ owner: await bench.build.employee(), domain });
    await bench.build.contact({ account, person: await bench.build.person({ email: lead.email ?? null }) });
    const { lead: made } = await convert();
    expect(made.reused).toEqual([]);
    expect(made.account.id).not.toBe(account.id);
    const again = await start();
    expect(await again.convert({ accountId: account.id })).toEqual({ refused: 'FORBIDDEN' });
    const foreign = await bench.build.opportunity();
    expect((await again.convert({ opportunityId: foreign.id })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['opportunityId'] }]);
  });

  test('does as it is told: named records, new ones, or no opportunity', async () => {
    const one = await start();
    const account = await bench.build.account({ owner: one.employee });
    const contact = await bench.build.contact({ account });
    const deal = await bench.build.opportunity({ account, owner: one.employee });
    const named = await one.convert({ contactId: contact.id, opportunityId: deal.id });
    expect(named.lead).toMatchObject({ account: { id: account.id }, contact: { id: contact.id }, opportunity: { id: deal.id } });
    const two = await start();
    const known = await bench.build.account({ owner: two.employee, domain: two.domain });
    const fresh = await two.convert({ newAccount: true, createOpportunity: false });
    expect(fresh.lead).toMatchObject({ reused: [], opportunity: null });
    expect(fresh.lead.account.id).not.toBe(known.id);
    const three = await start();
    const mine = await bench.build.account({ owner: three.employee, domain: three.domain });
    const first = await bench.build.contact({ account: mine, person: await bench.build.person({ email: three.lead.email ?? null }) });
    await bench.build.opportunity({ account: mine, owner: three.employee });
    const both = await three.convert({ newContact: true, newOpportunity: true });
    expect(both.lead.reused).toEqual(['account']);
    expect(both.lead.contact.id).not.toBe(first.id);
  });

  test('what contradicts itself is refused, and then nothing is made', async () => {
    const { employee, principal, convert } = await start();
    const account = await bench.build.account({ owner: employee });
    const closed = await bench.build.opportunity({ account, owner: employee, closedAt: new Date() });
    const elsewhere = await bench.build.contact();
    const before = (await bench.call(principal, COUNTS)).data;
    for (const [input, code, field] of [
      [{ accountId: account.id, newAccount: true }, 'INVALID', 'accountId'],
      [{ newAccount: true, contactId: elsewhere.id }, 'INVALID', 'newAccount'],
      [{ accountId: account.id, contactId: elsewhere.id }, 'INVALID', 'contactId'],
      [{ createOpportunity: false, newOpportunity: true }, 'INVALID', 'createOpportunity'],
      [{ opportunityId: closed.id }, 'WRONG_STATE', 'id'],
      [{ closeDate: '2001-01-01' }, 'INVALID', 'closeDate'],
    ] as const)
      expect((await convert(input)).userErrors).toMatchObject([{ code, field: [field] }]);
    expect((await bench.call(principal, COUNTS)).data).toEqual(before);
  });

  test('a partner’s lead that its vendor converts keeps the partner and its seller on the deal', async () => {
    const { employee, principal, domain } = await start();
    const { partner, person } = await bench.build.asPartner('SELLER');
    const administrator = (await bench.build.asEmployee(['ADMIN'])).principal;
    const SHOWN = `mutation ($input: LeadConvertInput!) { answer: leadConvert(input: $input) { lead { status partner { id } partnerSeller { id }
      opportunity { partner { id } partnerInvolvement partnerSeller { id } } account { partner { id } } } userErrors { code } } }`;
    const convert = async (values: Partial<Lead>) => {
      const lead = await bench.build.lead({ partner, partnerSeller: person, status: 'QUALIFIED', ...values });
      return (await bench.call(administrator, SHOWN, { input: { id: lead.id } })).data.answer.lead;
    };
    const theirs = { partner: { id: partner.id }, partnerInvolvement: 'SOURCED', partnerSeller: { id: person.id } };
    const kept = { status: 'CONVERTED', partner: { id: partner.id }, partnerSeller: { id: person.id } };
    expect(await convert({ company: 'Fresh' })).toMatchObject({ ...kept, opportunity: theirs, account: { partner: { id: partner.id } } });
    // Also where it joins a deal that nobody else brought.
    const account = await bench.build.account({ owner: employee, domain });
    const deal = await bench.build.opportunity({ account, owner: employee });
    expect(await convert({ email: `lea@${domain}` })).toMatchObject({ ...kept, opportunity: theirs });
    expect(
      (await bench.call(principal, 'query ($id: ID!) { opportunity(id: $id) { partner { id } } }', { id: deal.id })).data.opportunity.partner,
    ).toEqual({
      id: partner.id,
    });
  });

  test('twice is refused, and of two at once one wins', async () => {
    const { principal, convert } = await start();
    const before = (await bench.call(principal, COUNTS)).data;
    const answers = await Promise.all([convert(), convert(), convert()]);
    expect(answers.filter(({ lead }) => lead?.status === 'CONVERTED')).toHaveLength(1);
    for (const { userErrors } of answers.filter(({ lead }) => !lead)) expect(userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['id'] }]);
    expect((await convert()).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const after = (await bench.call(principal, COUNTS)).data;
    for (const kind of ['accounts', 'opportunities', 'contacts']) expect(after[kind].totalCount).toBe(before[kind].totalCount + 1);
  });

  test('two leads of one company at once make one account', async () => {
    const one = await start();
    const two = await bench.build.lead({ owner: one.employee, company: 'Another spelling', email: `max@${one.domain}` });
    const [first, second] = await Promise.all([one.convert(), one.convert({ id: two.id })]);
    expect(first.lead.account.id).toBe(second.lead.account.id);
    expect([first.lead.reused, second.lead.reused].filter((reused) => reused.includes('account'))).toHaveLength(1);
  });

  test('a retry with the same key answers what the first call did', async () => {
    const { convert } = await start();
    const [one, two] = [await convert({ idempotencyKey: 'once' }), await convert({ idempotencyKey: 'once' })];
    expect(two).toEqual(one);
  });

  test('a manager converts a team member’s lead for them, and a disqualified one not at all', async () => {
    const manager = await bench.build.asEmployee(['SALES_MANAGER']);
    const rep = await bench.build.employee({ manager: manager.employee });
    const lead = await bench.build.lead({ owner: rep, company: 'Teamwood' });
    const { data } = await bench.call(manager.principal, CONVERT, { input: { id: lead.id } });
    expect(data.answer.lead).toMatchObject({ account: { owner: { id: rep.id } }, opportunity: { owner: { id: rep.id } } });
    const out = await start({ status: 'DISQUALIFIED', disqualifyReason: 'No budget' });
    expect((await out.convert()).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});
