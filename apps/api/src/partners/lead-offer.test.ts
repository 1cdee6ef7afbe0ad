import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/index.js';
import { Activity } from '../sales/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { ACCEPT, DECLINE, OFFER_BY_HAND, type Offering, offering, PULL_BACK } from '../testing/distributing.js';
import { mailsTo } from '../testing/mailing.js';
import { leadMeasures } from './index.js';

const MOVE = 'mutation ($input: LeadMoveInput!) { answer: leadMove(input: $input) { lead { id status } userErrors { code } } }';

describe('offers of leads', () => {
  let bench: TestBench;
  let on: Offering;
  beforeAll(async () => {
    bench = await testBench();
    on = await offering(bench);
  });
  afterAll(() => bench.close());
  beforeEach(() => on.clear());

  test('an offer shows enough to decide and nobody’s name; accepting it gives the seller the lead', async () => {
    const { lead, id } = await on.offered({ need: 'Ten cargo bikes', city: 'Linz' });
    const READ = `query ($id: ID!) { leadOffer(id: $id) { state company city need scoreBand respondUntil viewerCan { answer pullBack } lead { id } } lead(id: "${lead.id}") { id } leads { totalCount } }`;
    const before = (await bench.call(on.first.seller.principal, READ, { id })).data;
    expect(before.leadOffer).toMatchObject({
      state: 'OFFERED',
      company: lead.company,
      city: 'Linz',
      need: 'Ten cargo bikes',
      scoreBand: 'HOT',
      viewerCan: { answer: true, pullBack: false },
      lead: null,
    });
    expect(before).toMatchObject({ lead: null, leads: { totalCount: 0 } });
    const accepted = await on.answer(on.first.seller.principal, ACCEPT, { id, note: 'Glad to' });
    expect(accepted.userErrors).toEqual([]);
    expect(accepted.leadOffer).toMatchObject({
      state: 'ACCEPTED',
      note: 'Glad to',
      seller: { id: on.first.seller.person.id },
      lead: {
        id: lead.id,
        status: 'ASSIGNED',
        email: lead.email,
        partner: { id: on.first.seller.partner.id },
        partnerSeller: { id: on.first.seller.person.id },
      },
    });
    await bench.jobs();
    const [kept] = await bench.sql<{ hours: number }>(
      'select round(extract(epoch from touch_until - answered_at) / 3600)::int as hours from lead_offer where id = $1',
      [uuidOf('lof', id)],
    );
    expect(kept?.hours).toBe(16);
    // What a colleague works is theirs.
    expect((await bench.call(on.first.mate.principal, READ, { id })).data).toMatchObject({ leadOffer: null, lead: null });
  });

  test('a lead that was accepted and not touched in time goes on to the next partner; one that is worked on stays', async () => {
    const [idle, worked] = [await on.offered(), await on.offered()];
    for (const { id } of [idle, worked]) await on.answer(on.first.seller.principal, ACCEPT, { id });
    await bench.jobs();
    expect((await on.answer(on.first.seller.principal, MOVE, { id: worked.lead.id, status: 'WORKING' })).lead).toMatchObject({ status: 'WORKING' });
    await on.market.wait(15);
    await on.due();
    expect(await on.market.story(idle.lead)).toEqual(['First ACCEPTED']);
    await on.market.wait(2);
    await on.due();
    expect(await on.market.story(idle.lead)).toEqual(['First PULLED_BACK', 'Second OFFERED']);
    expect(await on.stateOf(idle.lead)).toEqual({ status: 'RECYCLED', partner: null });
    expect(await on.market.story(worked.lead)).toEqual(['First ACCEPTED']);
    expect(
      (await bench.call(on.first.seller.principal, `{ lead(id: "${idle.lead.id}") { id } leadOffer(id: "${idle.id}") { state pullBackReason } }`))
        .data,
    ).toEqual({
      lead: null,
      leadOffer: { state: 'PULLED_BACK', pullBackReason: 'IDLE' },
    });
    expect((await mailsTo(bench, on.first.seller.person.email as string)).map(({ subject }) => subject)).toContain('A lead was taken back');
  });

  test('what a partner gives back goes on, too', async () => {
    const { lead, id } = await on.offered();
    await on.answer(on.first.seller.principal, ACCEPT, { id });
    await bench.jobs();
    expect((await on.answer(on.first.seller.principal, MOVE, { id: lead.id, status: 'RECYCLED' })).userErrors).toEqual([]);
    await on.due();
    expect(await on.market.story(lead)).toEqual(['First PULLED_BACK', 'Second OFFERED']);
  });

  test('the channel manager takes back an offer or an accepted lead, with a reason that the partner doesn’t read', async () => {
    const { lead, id } = await on.offered();
    const back = (input: object) => on.answer(on.market.manager.principal, PULL_BACK, { id, ...input });
    expect((await back({ note: ' ' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: ['note'] }]);
    await on.answer(on.first.seller.principal, ACCEPT, { id });
    expect((await back({ note: 'Meant for Second' })).leadOffer).toMatchObject({ state: 'PULLED_BACK', lead: { status: 'RECYCLED', partner: null } });
    expect((await back({ note: 'Again' })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    await bench.jobs();
    expect(await on.market.story(lead)).toEqual(['First PULLED_BACK', 'Second OFFERED']);
    for (const principal of [on.first.admin.principal, (await bench.build.asEmployee(['SALES_MANAGER'])).principal])
      expect(await on.answer(principal, PULL_BACK, { id, note: 'Mine' })).toEqual({ refused: 'FORBIDDEN' });
  });

  test('a lead that somebody takes is no longer on offer', async () => {
    const { lead, id } = await on.offered();
    const ASSIGN = 'mutation ($input: LeadAssignInput!) { answer: leadAssign(input: $input) { lead { id } userErrors { code } } }';
    await on.answer(on.market.manager.principal, ASSIGN, { id: lead.id, ownerId: on.market.manager.employee.id });
    expect(await on.market.story(lead)).toEqual(['First PULLED_BACK']);
    expect((await on.answer(on.first.seller.principal, ACCEPT, { id })).userErrors).toMatchObject([
      { code: 'WRONG_STATE', message: 'This lead is no longer on offer.' },
    ]);
  });

  test('an offer by hand goes to whom the channel manager wants, until a time they choose; a lead is on offer once', async () => {
    const lead = await bench.build.lead({ territory: on.market.asia, company: 'Hand' });
    const give = (to: { partner: { id: string } }, more: object = {}) =>
      on.answer(on.market.manager.principal, OFFER_BY_HAND, { leadId: lead.id, partnerId: to.partner.id, ...more });
    expect((await give(on.second.seller, { respondUntil: '2020-01-01T00:00:00Z' })).userErrors).toMatchObject([
      { code: 'INVALID', field: ['respondUntil'] },
    ]);
    const gone = await bench.build.asPartner('SELLER', await bench.build.partner({ status: 'SUSPENDED' }));
    expect((await give(gone)).userErrors).toMatchObject([{ code: 'INVALID', field: ['partnerId'] }]);
    const [one, two] = await Promise.all([give(on.second.seller), give(on.first.seller)]);
    expect([one, two].filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect([one, two].flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'WRONG_STATE', field: ['leadId'] }]);
    const owned = await bench.build.lead({ owner: on.market.manager.employee });
    expect(
      (await on.answer(on.market.manager.principal, OFFER_BY_HAND, { leadId: owned.id, partnerId: on.first.admin.partner.id })).userErrors,
    ).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(
      await on.answer((await bench.build.asEmployee(['MARKETER'])).principal, OFFER_BY_HAND, {
        leadId: lead.id,
        partnerId: on.first.admin.partner.id,
      }),
    ).toEqual({ refused: 'FORBIDDEN' });
  });

  test('the history of offers can’t be rewritten, by nobody', async () => {
    const { id } = await on.offered();
    await on.answer(on.first.seller.principal, DECLINE, { id, reason: 'TOO_SMALL' });
    for (const set of [
      `state = 'OFFERED'`,
      `state = 'ACCEPTED', seller_id = answered_by_id`,
      `decline_reason = 'CONFLICT'`,
      `offered_at = now()`,
      'hop = 9',
    ])
      await expect(bench.sql(`update lead_offer set ${set} where id = $1`, [uuidOf('lof', id)])).rejects.toThrow('append-only');
  });

  test.each([
    ['leadOfferAccept', ACCEPT, {}],
    ['leadOfferDecline', DECLINE, { reason: 'TOO_SMALL' }],
    ['leadOfferPullBack', PULL_BACK, { note: 'x' }],
  ])('%s is refused to who has no right, to strangers, and on a foreign offer', async (_, document, more) => {
    const { id } = await on.offered();
    const input = { id, ...more };
    for (const [principal, code] of [
      [(await bench.build.asEmployee(['SUPPORT_AGENT'])).principal, 'FORBIDDEN'],
      [(await bench.build.asCustomer('ADMIN')).principal, 'FORBIDDEN'],
      [(await bench.build.asPartner('TECHNICIAN', on.first.admin.partner)).principal, 'FORBIDDEN'],
      [null, 'UNAUTHENTICATED'],
    ] as const)
      expect(await on.answer(principal, document, input)).toEqual({ refused: code });
    if (document !== PULL_BACK)
      expect((await on.answer(on.second.seller.principal, document, input)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }]);
  });

  test('a list of offers with what hangs on each is one statement, and totals say how long it took', async () => {
    for (let n = 0; n < 4; n += 1) {
      const { id, lead } = await on.offered();
      await on.answer(on.first.seller.principal, ACCEPT, { id });
      if (n === 0) await bench.build.save(Activity, { kind: 'NOTE', subject: 'x', at: new Date(), owner: on.market.manager.employee, lead });
    }
    await on.offered();
    const { data, statements } = await bench.call(
      on.first.admin.principal,
      '{ leadOffers(first: 5) { nodes { state company product { name } seller { familyName } lead { status activities { nodes { id } } } minutesToAccept viewerCan { answer } } } }',
    );
    expect(data.leadOffers.nodes).toHaveLength(5);
    expect(statements).toBe(1);
    const [measured] = await bench.sql(`select m.* from (${leadMeasures("now() - interval '1 day'", 'now()')}) m`);
    expect(measured).toMatchObject({ offered: 5, accepted: 4, declined: 0, expired: 0, pulled_back: 0, converted: 0, minutes_to_touch: null });
    const totals = await bench.call(
      on.market.manager.principal,
      '{ leadOfferTotals(groupBy: [PARTNER]) { nodes { partner { name } count acceptance minutesToAccept } } }',
    );
    expect(totals.data.leadOfferTotals.nodes).toMatchObject([
      { partner: { name: 'First' }, count: 5, acceptance: '1.0000', minutesToAccept: expect.any(String) },
    ]);
  });
});
