import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/ids.js';
import type { Principal } from '../core/policy/principal.js';
import type { Partner, Person } from '../directory/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { mailsTo } from '../testing/mailing.js';
import type { Opportunity } from './opportunity.entity.js';
import { OpportunityComment } from './opportunity-comment.entity.js';
import { Quote } from './quote.entity.js';

const SAY = `mutation ($input: OpportunityCommentAddInput!) { opportunityCommentAdd(input: $input) { opportunityComment { id side text authorName author { id } } userErrors { code field } } }`;
const DEAL = `query ($id: ID!) { opportunity(id: $id) { comments { totalCount nodes { side text authorName author { id } } } quoteRequests { nodes { id status note requesterName declineReason quote { number } } } } }`;
const ASK = `mutation ($input: QuoteRequestCreateInput!) { quoteRequestCreate(input: $input) { quoteRequest { id status } userErrors { code field } } }`;
const end = (name: string) =>
  `mutation ($input: QuoteRequest${name}Input!) { quoteRequest${name}(input: $input) { quoteRequest { status closedAt declineReason quote { number } } userErrors { code field } } }`;
const [ANSWER, DECLINE, WITHDRAW] = [end('Answer'), end('Decline'), end('Withdraw')] as [string, string, string];
const UPDATE = `mutation ($input: OpportunityUpdateInput!) { opportunityUpdate(input: $input) { opportunity { nextStep competitor } userErrors { code } } }`;

describe('rep and partner work on a deal together', () => {
  let bench: TestBench;
  let rep: Principal;
  let seller: Principal;
  let partner: Partner;
  let person: Person;
  let deal: Opportunity;
  let owner: Opportunity['owner'];
  const [REP, SELLER] = ['rep@vendor.test', 'seller@partner.test'];
  beforeAll(async () => {
    bench = await testBench();
    const employee = await bench.build.asEmployee(['SALES_REP']);
    [rep, owner] = [employee.principal, employee.employee];
    const member = await bench.build.asPartner('SELLER');
    [seller, partner, person] = [member.principal, member.partner, member.person];
    await bench.sql('update person set email = $1, given_name = $2, family_name = $3 where id = $4', [REP, 'Rea', 'Rep', rep.personId]);
    await bench.sql(`update person set email = $1, given_name = 'Sam', family_name = 'Seller', language = 'de' where id = $2`, [
      SELLER,
      seller.personId,
    ]);
  });
  beforeEach(async () => {
    deal = await bench.build.opportunity({ owner, partner, partnerInvolvement: 'SOURCED', partnerSeller: person });
  });
  afterAll(() => bench.close());

  const say = async (who: Principal | null, text: string, more: object = {}) =>
    bench.call(who, SAY, { input: { opportunityId: deal.id, text, ...more } });
  const look = async (who: Principal) => (await bench.call(who, DEAL, { id: deal.id })).data.opportunity;
  const ask = async (who: Principal | null = seller, more: object = {}) =>
    bench.call(who, ASK, { input: { opportunityId: deal.id, note: '40 bikes', ...more } });
  const requested = async () => (await ask()).data.quoteRequestCreate.quoteRequest.id as string;
  const task = async () =>
    (
      await bench.sql<{ subject: string; owner_id: string; done: boolean }>(
        `select subject, owner_id, done_at is not null as done from activity where kind = 'TASK' and opportunity_id = $1 order by created_at desc limit 1`,
        [uuidOf('opp', deal.id)],
      )
    )[0];
  const quote = () =>
    bench.build.save(Quote, {
      ...{
        number: `Q-${crypto.randomUUID().slice(0, 8)}`,
        revision: 1,
        opportunity: deal,
        account: deal.account,
        owner,
        partner,
        partnerSeller: person,
      },
      ...{ status: 'APPROVED', subtotal: '10', tax: '0', total: '10', currency: 'USD' },
    });

  describe('comments', () => {
    test('each side reads what the other said and who it was, without seeing the person', async () => {
      expect((await say(seller, ' They ask for a test ride ')).data.opportunityCommentAdd).toMatchObject({
        opportunityComment: { side: 'PARTNER', text: 'They ask for a test ride', authorName: 'Sam Seller' },
        userErrors: [],
      });
      await say(rep, 'I send two bikes on Monday');
      const words = [
        { side: 'PARTNER', text: 'They ask for a test ride', authorName: 'Sam Seller', author: { id: person.id } },
        { side: 'VENDOR', text: 'I send two bikes on Monday', authorName: 'Rea Rep', author: null },
      ];
      expect((await look(seller)).comments).toEqual({ totalCount: 2, nodes: words });
      expect((await look(rep)).comments.nodes[1].author).toEqual({ id: owner.person.id });
    });

    test('the other side gets a mail in its language, with the way to the deal in its own portal, and once', async () => {
      await say(rep, 'Bikes are on their way', { idempotencyKey: 'once' });
      await say(rep, 'Bikes are on their way', { idempotencyKey: 'once' });
      await say(seller, 'Thank you, we wait');
      await bench.jobs();
      const about = ({ text }: { text: string }) => text.includes(deal.id);
      expect((await mailsTo(bench, SELLER)).filter(about)).toEqual([
        {
          subject: `Rea Rep zu ${deal.name}`,
          text: expect.stringMatching(/hat zum Geschäft .*Bikes are on their way.*\/partner\/opportunities\/opp_/s),
        },
      ]);
      expect((await mailsTo(bench, REP)).filter(about)).toEqual([
        { subject: `Sam Seller on ${deal.name}`, text: expect.stringMatching(/Thank you, we wait.*\/employee\/opportunities\/opp_/s) },
      ]);
    });

    test('another partner, their colleagues and who only looks on have no part in it', async () => {
      await say(rep, 'Between us');
      const [rival, colleague, technician] = [
        (await bench.build.asPartner('ADMIN')).principal,
        (await bench.build.asPartner('SELLER', partner)).principal,
        (await bench.build.asPartner('TECHNICIAN', partner)).principal,
      ];
      const missing = { opportunityComment: null, userErrors: [{ code: 'NOT_FOUND', field: ['opportunityId'] }] };
      for (const who of [rival, colleague]) {
        expect(await look(who)).toBeNull();
        expect((await say(who, 'x')).data.opportunityCommentAdd).toEqual(missing);
      }
      for (const who of [technician, (await bench.build.asEmployee(['FINANCE'])).principal])
        expect((await say(who, 'x')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await say(null, 'x')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      const other = (await bench.build.asEmployee(['SALES_REP'])).principal;
      expect((await say(other, 'x')).data.opportunityCommentAdd).toEqual(missing);
    });

    test('the partner’s administrator and the channel manager see and say it too; an analyst sees that, and no words', async () => {
      await say(rep, 'Price is fixed');
      for (const who of [(await bench.build.asPartner('ADMIN', partner)).principal, (await bench.build.asEmployee(['CHANNEL_MANAGER'])).principal]) {
        expect((await look(who)).comments.nodes[0].text).toBe('Price is fixed');
        expect((await say(who, 'Seen')).data.opportunityCommentAdd.userErrors).toEqual([]);
      }
      const analyst = (await bench.build.asEmployee(['ANALYST'])).principal;
      const { data } = await bench.call(analyst, `query ($id: ID!) { opportunity(id: $id) { comments { nodes { side } } } }`, { id: deal.id });
      expect(data.opportunity.comments.nodes).toHaveLength(3);
      const words = await bench.call(analyst, `query ($id: ID!) { opportunity(id: $id) { comments { nodes { text } } } }`, { id: deal.id });
      expect(words.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });

    test('a partner who comes onto the deal later sees nothing of what was said and asked with the one before', async () => {
      await say(rep, 'They get 20 %');
      await ask();
      const next = await bench.build.asPartner('ADMIN');
      await bench.sql('update opportunity set partner_id = $1, partner_seller_id = null where id = $2', [
        uuidOf('par', next.partner.id),
        uuidOf('opp', deal.id),
      ]);
      expect(await look(next.principal)).toEqual({ comments: { totalCount: 0, nodes: [] }, quoteRequests: { nodes: [] } });
      const whole = await look(rep);
      expect([whole.comments.totalCount, whole.quoteRequests.nodes[0].status]).toEqual([1, 'WITHDRAWN']);
    });

    test('without a partner there is nobody to say it to, and nothing is said without words', async () => {
      deal = await bench.build.opportunity({ owner });
      expect((await say(rep, 'Hello?')).data.opportunityCommentAdd.userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['opportunityId'] }]);
      deal = await bench.build.opportunity({ owner, partner, partnerInvolvement: 'SOURCED', partnerSeller: person });
      expect((await say(rep, '  ')).data.opportunityCommentAdd.userErrors).toMatchObject([{ code: 'REQUIRED', field: ['text'] }]);
    });

    test('reading them takes as many statements for many deals as for one', async () => {
      const LIST = `query ($ids: [ID!]) { opportunities(where: { id: { in: $ids } }) { nodes { comments { nodes { authorName } } quoteRequests { nodes { requesterName } } quotes { nodes { number } } } } }`;
      const deals = [deal, await bench.build.opportunity({ owner, partner, partnerInvolvement: 'SOURCED', partnerSeller: person })];
      for (const opportunity of deals)
        await bench.build.save(OpportunityComment, { opportunity, partner, side: 'PARTNER', author: person, at: new Date(), text: 'x' });
      const one = await bench.call(seller, LIST, { ids: [deal.id] });
      const both = await bench.call(seller, LIST, { ids: deals.map(({ id }) => id) });
      expect(both.data.opportunities.nodes).toHaveLength(2);
      expect(both.statements).toBe(one.statements);
    });
  });

  test('the partner’s seller says what happens next and who else wants the deal, and nothing beyond', async () => {
    const { data } = await bench.call(seller, UPDATE, { input: { id: deal.id, nextStep: 'Test ride', competitor: 'Veloform' } });
    expect(data.opportunityUpdate).toEqual({ opportunity: { nextStep: 'Test ride', competitor: 'Veloform' }, userErrors: [] });
    const refused = await bench.call(seller, UPDATE, { input: { id: deal.id, closeDate: '2027-01-01' } });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  describe('a request for a quote', () => {
    test('is a task of the deal’s owner, who gets a mail, and goes with the deal to another owner', async () => {
      expect((await ask(seller, { dueOn: '2099-01-01' })).data.quoteRequestCreate).toMatchObject({
        quoteRequest: { status: 'REQUESTED' },
        userErrors: [],
      });
      expect(await task()).toEqual({ subject: `Quote requested: ${deal.name}`, owner_id: rep.employeeId, done: false });
      await bench.jobs();
      expect(await mailsTo(bench, REP)).toContainEqual({
        subject: `Quote requested: ${deal.name}`,
        text: expect.stringMatching(/Sam Seller asks for a quote .*40 bikes/s),
      });
      const other = await bench.build.employee();
      await bench.sql('update opportunity set owner_id = $1 where id = $2', [uuidOf('emp', other.id), uuidOf('opp', deal.id)]);
      expect(await task()).toMatchObject({ owner_id: uuidOf('emp', other.id), done: false });
    });

    test('is one at a time, also of two at once; taken back, it is no task any more', async () => {
      const answers = await Promise.all([ask(), ask()]);
      const codes = answers.map(({ data }) => data.quoteRequestCreate.userErrors[0]?.code ?? 'made');
      expect(codes.toSorted()).toEqual(['TAKEN', 'made']);
      const { id } = answers.map(({ data }) => data.quoteRequestCreate.quoteRequest).find(Boolean);
      expect((await bench.call(seller, WITHDRAW, { input: { id } })).data.quoteRequestWithdraw.quoteRequest.status).toBe('WITHDRAWN');
      expect(await task()).toMatchObject({ done: true });
      expect((await bench.call(seller, WITHDRAW, { input: { id } })).data.quoteRequestWithdraw.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    });

    test('is answered by the quote that goes to the customer, and whoever asked is told', async () => {
      await requested();
      const sent = await quote();
      await bench.call(rep, `mutation ($input: QuoteSendInput!) { quoteSend(input: $input) { userErrors { code } } }`, { input: { id: sent.id } });
      expect((await look(seller)).quoteRequests.nodes).toMatchObject([
        { status: 'ANSWERED', quote: { number: sent.number }, requesterName: 'Sam Seller' },
      ]);
      expect(await task()).toMatchObject({ done: true });
      await bench.jobs();
      expect(await mailsTo(bench, SELLER)).toContainEqual({
        subject: `Ihr Angebot zu ${deal.name} liegt vor`,
        text: expect.stringContaining(sent.number),
      });
    });

    test('is answered by showing a quote of this deal and no other, or declined with a reason; by employees alone', async () => {
      const id = await requested();
      const shown = await quote();
      deal = await bench.build.opportunity({ owner });
      const elsewhere = await quote();
      const answer = async (who: Principal, quoteId: string) => (await bench.call(who, ANSWER, { input: { id, quoteId } })).data?.quoteRequestAnswer;
      expect(await answer(seller, shown.id)).toBeFalsy();
      expect((await answer(rep, elsewhere.id)).userErrors).toMatchObject([{ code: 'INVALID', field: ['quoteId'] }]);
      expect((await answer(rep, shown.id)).quoteRequest).toMatchObject({ status: 'ANSWERED', quote: { number: shown.number } });
    });

    test('that is declined tells why', async () => {
      const id = await requested();
      const decline = async (reason: string) => (await bench.call(rep, DECLINE, { input: { id, reason } })).data.quoteRequestDecline;
      expect((await decline(' ')).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['reason'] }]);
      expect((await decline('Out of stock')).quoteRequest).toMatchObject({ status: 'DECLINED', declineReason: 'Out of stock' });
      await bench.jobs();
      expect(await mailsTo(bench, SELLER)).toContainEqual({
        subject: `Kein Angebot zu ${deal.name}`,
        text: expect.stringContaining('Out of stock'),
      });
    });

    test('ends with the deal, and none is made on one that is closed', async () => {
      await requested();
      await bench.sql('update opportunity set closed_at = now() where id = $1', [uuidOf('opp', deal.id)]);
      expect((await look(seller)).quoteRequests.nodes).toMatchObject([{ status: 'DECLINED', declineReason: 'The deal is closed.' }]);
      expect(await task()).toMatchObject({ done: true });
      expect((await ask()).data.quoteRequestCreate.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    });

    test('is made by the partner alone, and for a day to come', async () => {
      expect((await ask(rep)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await ask(null)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      expect((await ask(seller, { dueOn: '2020-01-01' })).data.quoteRequestCreate.userErrors).toMatchObject([{ code: 'INVALID', field: ['dueOn'] }]);
      const rival = (await bench.build.asPartner('ADMIN')).principal;
      expect((await ask(rival)).data.quoteRequestCreate.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['opportunityId'] }]);
    });
  });
});
