import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { withAdmin } from '../testing/database.js';
import { mailsTo } from '../testing/mailing.js';
import { codesOf, selling } from '../testing/selling.js';

const SEE = `query ($id: ID!) { quote(id: $id) { id status } node(id: $id) { id } quotes(where: { id: { eq: $id } }) { totalCount } }`;
const HIDDEN = { quote: null, node: null, quotes: { totalCount: 0 } };

import { PriceList } from './price-list.entity.js';
import { PriceListEntry } from './price-list-entry.entity.js';

describe('quotes', () => {
  let bench: TestBench;
  let sell: ReturnType<typeof selling>;
  const asAdmin = (text: string, params: unknown[]) => withAdmin((client) => client.query(text, params), bench.database.url);
  /** The day after the last one on which the quote could be accepted. */
  const pass = (id: string) => asAdmin(`update quote set expires_on = current_date - 1 where id = $1`, [uuidOf('qte', id)]);

  beforeAll(async () => {
    bench = await testBench();
    sell = selling(bench);
    await bench.build.defaultPipeline();
  });
  afterAll(() => bench.close());

  test('lines are rounded half up to the cent, and the total is their sum with tax', async () => {
    const of = await sell.deal();
    const product = await bench.build.product({ listPrice: '19.99' });
    const third = await bench.build.product({ listPrice: '0.3333' });
    const quote = await sell.done(of.rep.principal, 'quoteCreate', {
      opportunityId: of.opportunity.id,
      taxRate: '0.19',
      lines: [
        { productId: product.id, quantity: 3, discount: '0.15' },
        { productId: third.id, quantity: 1 },
      ],
    });
    // 59.97 × 0.85 = 50.9745 → 50.97; 0.3333 → 0.33; 51.30 × 0.19 = 9.747 → 9.75
    expect(quote).toMatchObject({
      status: 'DRAFT',
      revision: 1,
      subtotal: { amount: '51.30' },
      tax: { amount: '9.75' },
      total: { amount: '61.05', currency: 'USD' },
    });
  });

  test('a quote without lines of its own takes those of the deal', async () => {
    const of = await sell.deal();
    const product = await bench.build.product({ listPrice: '50' });
    await bench.call(of.rep.principal, `mutation ($input: OpportunityUpdateInput!) { opportunityUpdate(input: $input) { userErrors { code } } }`, {
      input: { id: of.opportunity.id, lines: [{ productId: product.id, quantity: 4, discount: '0.5' }] },
    });
    const quote = await sell.done(of.rep.principal, 'quoteCreate', { opportunityId: of.opportunity.id });
    expect(quote.total).toEqual({ amount: '100.00', currency: 'USD' });
  });

  test('amounts of another currency, products no longer sold, closed deals and foreign contacts are refused', async () => {
    const of = await sell.deal();
    const euro = await bench.build.product({ currency: 'EUR' });
    const old = await bench.build.product({ activeUntil: '2020-01-01' });
    const stranger = await bench.build.contact();
    const attempt = async (input: object) => codesOf(await sell.run(of.rep.principal, 'quoteCreate', { opportunityId: of.opportunity.id, ...input }));
    expect(await attempt({ lines: [{ productId: euro.id, quantity: 1 }] })).toEqual(['INVALID']);
    expect(await attempt({ lines: [{ productId: old.id, quantity: 1 }] })).toEqual(['INVALID']);
    expect(await attempt({ contactId: stranger.id })).toEqual(['INVALID']);
    expect(await attempt({ expiresOn: '2020-01-01' })).toEqual(['INVALID']);
    expect(await attempt({ lines: [{ productId: of.account.id, quantity: 1 }] })).toEqual(['NOT_FOUND']);
    const lost = await bench.build.opportunity({ owner: of.rep.employee, account: of.account, closedAt: new Date() });
    expect(codesOf(await sell.run(of.rep.principal, 'quoteCreate', { opportunityId: lost.id }))).toEqual(['WRONG_STATE']);
  });

  test('only a draft can be changed, and its lines and tax follow', async () => {
    const of = await sell.deal();
    const { id } = await sell.draft(of);
    const changed = await sell.done(of.rep.principal, 'quoteUpdate', { id, expectedVersion: 1, taxRate: '0.1' });
    expect(changed).toMatchObject({ subtotal: { amount: '1000.00' }, tax: { amount: '100.00' }, total: { amount: '1100.00' } });
    expect(codesOf(await sell.run(of.rep.principal, 'quoteUpdate', { id, expectedVersion: 1, taxRate: '0.2' }))).toEqual(['CONFLICT']);
    await sell.done(of.rep.principal, 'quoteSubmit', { id });
    expect(codesOf(await sell.run(of.rep.principal, 'quoteUpdate', { id, taxRate: '0' }))).toEqual(['WRONG_STATE']);
  });

  test('a new version copies the old one and takes its place', async () => {
    const of = await sell.deal();
    const first = await sell.sent(of);
    const second = await sell.done(of.rep.principal, 'quoteRevise', { id: first.id });
    expect(second).toMatchObject({ number: first.number, revision: 2, isCurrent: true, status: 'DRAFT', total: first.total });
    const customer = await bench.build.asCustomer('ADMIN', of.account);
    expect(codesOf(await sell.run(customer.principal, 'quoteAccept', { id: first.id }))).toEqual(['WRONG_STATE']);
    expect(codesOf(await sell.run(of.rep.principal, 'quoteRevise', { id: first.id }))).toEqual(['WRONG_STATE']);
    const { data } = await bench.call(
      of.rep.principal,
      `query ($n: String!) { quotes(where: { number: { eq: $n } }, orderBy: [{ field: REVISION }]) { nodes { isCurrent status previous { id } } } }`,
      { n: first.number },
    );
    expect(data.quotes.nodes).toEqual([
      { isCurrent: false, status: 'SENT', previous: null },
      { isCurrent: true, status: 'DRAFT', previous: { id: first.id } },
    ]);
  });

  test('two new versions at once: one is made', async () => {
    const of = await sell.deal();
    const { id, number } = await sell.draft(of);
    const tries = await Promise.all([1, 2, 3].map(() => sell.run(of.rep.principal, 'quoteRevise', { id })));
    expect(tries.flatMap(codesOf)).toEqual(['WRONG_STATE', 'WRONG_STATE']);
    const { rows } = await asAdmin('select revision from quote where number = $1 order by 1', [number]);
    expect(rows).toEqual([{ revision: 1 }, { revision: 2 }]);
  });

  test('states follow each other as the table says, and in no other way', async () => {
    const of = await sell.deal();
    const { principal } = of.rep;
    const { id } = await sell.draft(of);
    for (const mutation of ['quoteSend', 'quoteAccept']) expect(codesOf(await sell.run(principal, mutation, { id }))).toEqual(['WRONG_STATE']);
    expect(codesOf(await sell.run(principal, 'quoteReject', { id, reason: 'No' }))).toEqual(['WRONG_STATE']);
    await sell.done(principal, 'quoteSubmit', { id });
    expect(codesOf(await sell.run(principal, 'quoteSubmit', { id }))).toEqual(['WRONG_STATE']);
    expect(codesOf(await sell.run(principal, 'quoteAccept', { id }))).toEqual(['WRONG_STATE']);
    await sell.done(principal, 'quoteSend', { id });
    expect(codesOf(await sell.run(principal, 'quoteReject', { id, reason: ' ' }))).toEqual(['REQUIRED']);
    expect(await sell.done(principal, 'quoteReject', { id, reason: 'Too dear' })).toMatchObject({ status: 'REJECTED', rejectReason: 'Too dear' });
    for (const mutation of ['quoteSend', 'quoteAccept', 'quoteSubmit'])
      expect(codesOf(await sell.run(principal, mutation, { id }))).toEqual(['WRONG_STATE']);
  });

  test('a quote whose last day is over reads as expired, is filtered as such, and can’t be accepted; the job writes it down', async () => {
    const of = await sell.deal();
    const { id } = await sell.sent(of, { expiresOn: new Date().toISOString().slice(0, 10) });
    await pass(id);
    const { data } = await bench.call(
      of.rep.principal,
      `query ($id: ID!) { quote(id: $id) { status } expired: quotes(where: { status: { eq: EXPIRED } }) { nodes { id } } sent: quotes(where: { status: { eq: SENT } }) { totalCount } }`,
      { id },
    );
    expect(data).toEqual({ quote: { status: 'EXPIRED' }, expired: { nodes: [{ id }] }, sent: { totalCount: 0 } });
    expect(codesOf(await sell.run(of.rep.principal, 'quoteAccept', { id }))).toEqual(['WRONG_STATE']);
    expect(codesOf(await sell.run(of.rep.principal, 'quoteReject', { id, reason: 'Late' }))).toEqual(['WRONG_STATE']);
    await bench.run('quote.expire');
    const { rows } = await asAdmin('select status from quote where id = $1', [uuidOf('qte', id)]);
    expect(rows).toEqual([{ status: 'EXPIRED' }]);
  });

  test('sending writes to the contact, once it is really sent', async () => {
    const of = await sell.deal();
    const person = await bench.build.person({ email: 'buyer@x.test' });
    const contact = await bench.build.contact({ account: of.account, person });
    const { id } = await sell.draft(of, '0', { contactId: contact.id, expiresOn: '2199-12-31' });
    const mails = async () => {
      await bench.jobs();
      return mailsTo(bench, 'buyer@x.test');
    };
    await sell.run(of.rep.principal, 'quoteSend', { id });
    expect(await mails()).toEqual([]);
    await sell.done(of.rep.principal, 'quoteSubmit', { id });
    const { number } = await sell.done(of.rep.principal, 'quoteSend', { id });
    expect(await mails()).toEqual([{ subject: `Quote ${number}`, text: expect.stringMatching(/\$1,000\.00 .* until December 31, 2199/) }]);
  });

  test('a price list for the account sets the price that the discount starts from', async () => {
    const of = await sell.deal();
    const product = await bench.build.product({ listPrice: '100' });
    const priceList = await bench.build.save(PriceList, { name: `For ${of.account.id}`, currency: 'USD', account: of.account });
    await bench.build.save(PriceListEntry, { priceList, product, unitPrice: '80', currency: 'USD' });
    const lines = [{ productId: product.id, quantity: 1, discount: '0.1' }];
    expect((await sell.done(of.rep.principal, 'quoteCreate', { opportunityId: of.opportunity.id, lines })).total.amount).toBe('72.00');
    const member = await bench.build.asCustomer('MEMBER', of.account);
    const order = await sell.done(member.principal, 'orderCreate', { accountId: of.account.id, lines: [{ productId: product.id, quantity: 1 }] });
    expect(order.total.amount).toBe('80.00');
  });

  test('who sees the deal sees its quotes, also after it has changed hands', async () => {
    const of = await sell.deal();
    const { id } = await sell.draft(of);
    const other = await bench.build.asEmployee(['SALES_REP']);
    expect((await bench.call(other.principal, SEE, { id })).data).toEqual(HIDDEN);
    expect(codesOf(await sell.run(other.principal, 'quoteUpdate', { id, taxRate: '0' }))).toEqual(['NOT_FOUND']);
    await asAdmin('update opportunity set owner_id = $2 where id = $1', [uuidOf('opp', of.opportunity.id), uuidOf('emp', other.employee.id)]);
    expect((await bench.call(other.principal, SEE, { id })).data.quote).toEqual({ id, status: 'DRAFT' });
    expect((await bench.call(of.rep.principal, SEE, { id })).data).toEqual(HIDDEN);
  });

  test('a customer’s ADMIN sees what was sent to their account; drafts and others’ quotes are hidden', async () => {
    const of = await sell.deal();
    const admin = (await bench.build.asCustomer('ADMIN', of.account)).principal;
    const stranger = (await bench.build.asCustomer('ADMIN')).principal;
    const { id } = await sell.draft(of);
    expect((await bench.call(admin, SEE, { id })).data).toEqual(HIDDEN);
    await sell.done(of.rep.principal, 'quoteSubmit', { id });
    await sell.done(of.rep.principal, 'quoteSend', { id });
    expect((await bench.call(admin, SEE, { id })).data.quote).toEqual({ id, status: 'SENT' });
    expect((await bench.call(stranger, SEE, { id })).data).toEqual(HIDDEN);
    expect(codesOf(await sell.run(stranger, 'quoteAccept', { id }))).toEqual(['NOT_FOUND']);
    const member = (await bench.build.asCustomer('MEMBER', of.account)).principal;
    expect((await bench.call(member, `query ($id: ID!) { node(id: $id) { id } }`, { id })).data).toEqual({ node: null });
    const { data } = await bench.call(
      admin,
      'query ($id: ID!) { quote(id: $id) { viewerCan { update accept reject approve } opportunity { id } approvals { totalCount } lines { nodes { net { amount } } } } }',
      { id },
    );
    expect(data.quote).toEqual({
      viewerCan: { update: false, accept: true, reject: true, approve: false },
      opportunity: null,
      approvals: { totalCount: 0 },
      lines: { nodes: [{ net: { amount: '1000.00' } }] },
    });
    expect(codesOf(await sell.run(admin, 'quoteUpdate', { id, terms: 'Mine' }))).toEqual(['FORBIDDEN']);
  });

  test('a customer’s MEMBER sees the quotes that were sent to them, and decides on none', async () => {
    const of = await sell.deal();
    const [member, colleague] = [await bench.build.asCustomer('MEMBER', of.account), await bench.build.asCustomer('MEMBER', of.account)];
    const { id } = await sell.draft(of, '0', { contactId: member.contact.id });
    expect((await bench.call(member.principal, SEE, { id })).data).toEqual(HIDDEN);
    await sell.done(of.rep.principal, 'quoteSubmit', { id });
    await sell.done(of.rep.principal, 'quoteSend', { id });
    expect((await bench.call(member.principal, SEE, { id })).data.quote).toEqual({ id, status: 'SENT' });
    expect((await bench.call(colleague.principal, SEE, { id })).data).toEqual(HIDDEN);
    expect(codesOf(await sell.run(member.principal, 'quoteAccept', { id }))).toEqual(['FORBIDDEN']);
  });

  test('a partner sees and drafts quotes on their own deals, a channel manager those with partners', async () => {
    const { partner, person, principal } = await bench.build.asPartner('SELLER');
    const of = await sell.deal({ partner, partnerSeller: person });
    const channel = (await bench.build.asEmployee(['CHANNEL_MANAGER'])).principal;
    const plain = await sell.draft(await sell.deal());
    const quote = await sell.draft(of);
    expect((await bench.call(channel, SEE, { id: plain.id })).data).toEqual(HIDDEN);
    expect((await bench.call(channel, SEE, { id: quote.id })).data.quote).toEqual({ id: quote.id, status: 'DRAFT' });
    expect((await bench.call(principal, SEE, { id: plain.id })).data).toEqual(HIDDEN);
    expect(await sell.done(principal, 'quoteUpdate', { id: quote.id, terms: 'Delivered by us' })).toMatchObject({ id: quote.id });
    expect(codesOf(await sell.run(principal, 'quoteAccept', { id: quote.id }))).toEqual(['FORBIDDEN']);
  });

  test.each(['quoteCreate', 'quoteUpdate', 'quoteRevise', 'quoteSubmit', 'quoteApprove', 'quoteReject', 'quoteSend', 'quoteAccept'])(
    '%s refuses who has no right to it, and nobody',
    async (mutation) => {
      const of = await sell.deal();
      const { id } = await sell.draft(of);
      const input = mutation === 'quoteCreate' ? { opportunityId: of.opportunity.id } : mutation === 'quoteReject' ? { id, reason: 'No' } : { id };
      const support = (await bench.build.asEmployee(['SUPPORT_AGENT'])).principal;
      const member = (await bench.build.asCustomer('MEMBER', of.account)).principal;
      expect(codesOf(await sell.run(support, mutation, input))).toEqual(['FORBIDDEN']);
      expect(codesOf(await sell.run(member, mutation, input))).toEqual(['FORBIDDEN']);
      expect(codesOf(await sell.run(null, mutation, input))).toEqual(['UNAUTHENTICATED']);
    },
  );

  test('quotes with their lines and approvals are one statement, however many', async () => {
    const of = await sell.deal();
    const source =
      '{ quotes { nodes { number largestDiscount lines { nodes { product { name } } } approvals { nodes { status } } order { number } } } }';
    await sell.draft(of);
    const one = await bench.call(of.rep.principal, source);
    for (let at = 0; at < 3; at += 1) await sell.draft(of, '0.2');
    const four = await bench.call(of.rep.principal, source);
    expect(four.data.quotes.nodes).toHaveLength(4);
    expect(four.data.quotes.nodes[0]).toMatchObject({ largestDiscount: '0.2', lines: { nodes: [{ product: { name: expect.any(String) } }] } });
    expect([one.statements, four.statements]).toEqual([1, 1]);
  });

  test('the statements of a write don’t grow with its lines', async () => {
    const of = await sell.deal();
    const product = await bench.build.product();
    const write = async (count: number) =>
      (
        await sell.run(of.rep.principal, 'quoteCreate', {
          opportunityId: of.opportunity.id,
          lines: Array(count).fill({ productId: product.id, quantity: 1 }),
        })
      ).statements;
    expect(await write(40)).toBe(await write(2));
  });
});
