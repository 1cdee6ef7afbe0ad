import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { uuidOf } from '../core/index.js';
import { type TestBench, testBench } from '../testing/call.js';
import { ACCEPT, DECLINE, type Offering, offering } from '../testing/distributing.js';
import { mailsTo } from '../testing/mailing.js';

describe('answers to offers of leads', () => {
  let bench: TestBench;
  let on: Offering;
  beforeAll(async () => {
    bench = await testBench();
    on = await offering(bench);
  });
  afterAll(() => bench.close());
  beforeEach(() => on.clear());

  test('a retry of accepting changes nothing, with a key and without', async () => {
    const { id } = await on.offered();
    const one = await on.answer(on.first.seller.principal, ACCEPT, { id, idempotencyKey: 'a' });
    expect(await on.answer(on.first.seller.principal, ACCEPT, { id, idempotencyKey: 'a' })).toEqual(one);
    expect((await on.answer(on.first.seller.principal, ACCEPT, { id })).leadOffer).toMatchObject({ state: 'ACCEPTED' });
    expect((await on.answer(on.first.admin.principal, ACCEPT, { id })).userErrors).toMatchObject([
      { code: 'WRONG_STATE', message: 'This lead has been accepted already.' },
    ]);
    const [row] = await bench.sql<{ version: number }>('select version from lead_offer where id = $1', [uuidOf('lof', id)]);
    await on.answer(on.first.seller.principal, ACCEPT, { id });
    expect((await bench.sql('select version from lead_offer where id = $1', [uuidOf('lof', id)]))[0]).toEqual(row);
  });

  test('of two sellers who accept at the same moment one wins, and the other is told so', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { lead, id } = await on.offered();
      const answers = await Promise.all(
        [on.first.seller, on.first.mate, on.first.admin].map(({ principal }) => on.answer(principal, ACCEPT, { id })),
      );
      expect(answers.filter(({ userErrors }) => userErrors?.length === 0)).toHaveLength(1);
      for (const lost of answers.filter(({ userErrors }) => userErrors?.length !== 0))
        expect(lost.userErrors?.[0]?.code ?? lost.refused).toMatch(/WRONG_STATE|NOT_FOUND|FORBIDDEN/);
      expect(await on.market.story(lead)).toEqual(['First ACCEPTED']);
    }
  });

  test('accepting against expiry: one of both, never both', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { lead, id } = await on.offered();
      // A moment before the end.
      await bench.sql('alter table lead_offer disable trigger forward');
      await bench.sql(`update lead_offer set respond_until = clock_timestamp() + interval '30 milliseconds' where id = $1`, [uuidOf('lof', id)]);
      await bench.sql('alter table lead_offer enable trigger forward');
      const expire = async () => {
        for (let n = 0; n < 6; n += 1) await bench.run('leadOffer.expire');
      };
      const [accepted] = await Promise.all([on.answer(on.first.seller.principal, ACCEPT, { id }), expire()]);
      await bench.run('leadOffer.expire');
      const won = accepted.userErrors?.length === 0;
      expect(await on.market.story(lead)).toEqual([won ? 'First ACCEPTED' : 'First EXPIRED']);
      expect(await on.stateOf(lead)).toEqual(won ? { status: 'ASSIGNED', partner: 'First' } : { status: 'NEW', partner: null });
    }
  });

  test('after its time an offer can’t be accepted, though nobody has noted yet that it is over', async () => {
    const { lead, id } = await on.offered();
    await on.market.wait(9);
    const late = await on.answer(on.first.seller.principal, ACCEPT, { id });
    expect(late.userErrors).toMatchObject([{ code: 'WRONG_STATE', message: 'The time to answer is over; the lead is no longer on offer.' }]);
    await on.due();
    expect(await on.market.story(lead)).toEqual(['First EXPIRED', 'Second OFFERED']);
    // The same words, whether or not somebody else has it on offer by now.
    expect((await on.answer(on.first.seller.principal, ACCEPT, { id })).userErrors).toEqual(late.userErrors);
  });

  test('who lets a lead go by never learns of the next partner', async () => {
    const { lead, id } = await on.offered();
    await on.market.wait(9);
    await on.due();
    const next = (await on.market.offers(lead)).at(-1);
    const { data } = await bench.call(on.second.seller.principal, '{ leadOffers { nodes { id state } totalCount } }');
    expect(data.leadOffers).toMatchObject({ totalCount: 1, nodes: [{ state: 'OFFERED' }] });
    await on.answer(on.second.seller.principal, ACCEPT, { id: data.leadOffers.nodes[0].id });
    const LOOK = `query ($id: ID!) { leadOffers { totalCount nodes { id } } mine: leadOffer(id: $id) { state respondUntil answeredAt updatedAt lead { id } }
      theirs: leadOffer(id: "${data.leadOffers.nodes[0].id}") { id } lead(id: "${lead.id}") { id } }`;
    for (const { principal } of [on.first.seller, on.first.admin]) {
      const seen = (await bench.call(principal, LOOK, { id })).data;
      expect(seen).toMatchObject({
        leadOffers: { totalCount: 1, nodes: [{ id }] },
        mine: { state: 'EXPIRED', lead: null },
        theirs: null,
        lead: null,
      });
    }
    expect(next).toMatchObject({ partner: 'Second', hop: 2 });
    for (const field of ['score', 'hop', 'scoreParts { value }', 'rule { id }', 'pullBackNote', 'offeredBy { id }', 'pulledBackBy { id }']) {
      const asked = await bench.call(on.second.seller.principal, `{ leadOffers { nodes { ${field} } } }`);
      expect(asked.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    for (const query of ['{ leadOffers(where: { hop: { eq: 2 } }) { totalCount } }', '{ leadOffers(where: { score: { gt: "1" } }) { totalCount } }'])
      expect((await bench.call(on.second.seller.principal, query)).errors).toBeDefined();
  });

  test('a partner declines with a reason, and the lead moves on until those who are to be asked have been', async () => {
    const { lead, id } = await on.offered();
    expect((await on.answer(on.first.seller.principal, DECLINE, { id, reason: 'OTHER' })).userErrors).toMatchObject([
      { code: 'REQUIRED', field: ['note'] },
    ]);
    const declined = await on.answer(on.first.seller.principal, DECLINE, { id, reason: 'NO_CAPACITY', note: 'Trade fair' });
    expect(declined.leadOffer).toMatchObject({ state: 'DECLINED', declineReason: 'NO_CAPACITY', note: 'Trade fair', lead: null });
    await bench.jobs();
    expect(await on.market.story(lead)).toEqual(['First DECLINED', 'Second OFFERED']);
    await on.market.wait(9);
    await on.due();
    expect(await on.market.story(lead)).toEqual(['First DECLINED', 'Second EXPIRED']);
    await bench.run('distribution.run');
    const { data } = await bench.call(
      on.market.manager.principal,
      `{ unplacedLeads(where: { lead: { id: { eq: "${lead.id}" } } }) { nodes { reason offers closedAt } }
         leadsAwaitingPartner(where: { id: { eq: "${lead.id}" } }) { totalCount nodes { offers { nodes { state note declineReason partner { name } } } } } }`,
    );
    expect(data.unplacedLeads.nodes).toEqual([{ reason: 'OFFERS_USED_UP', offers: 2, closedAt: null }]);
    expect(data.leadsAwaitingPartner.nodes[0].offers.nodes.at(-1)).toMatchObject({
      state: 'DECLINED',
      note: 'Trade fair',
      partner: { name: 'First' },
    });
  });

  test('an administrator accepts for a seller of theirs, who is told; a seller for themself alone', async () => {
    const { id } = await on.offered();
    expect((await on.answer(on.first.seller.principal, ACCEPT, { id, sellerId: on.first.mate.person.id })).userErrors).toMatchObject([
      { field: ['sellerId'] },
    ]);
    expect((await on.answer(on.first.admin.principal, ACCEPT, { id, sellerId: on.second.seller.person.id })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const technician = await bench.build.asPartner('TECHNICIAN', on.first.admin.partner);
    expect((await on.answer(on.first.admin.principal, ACCEPT, { id, sellerId: technician.person.id })).userErrors).toMatchObject([
      { code: 'WRONG_STATE' },
    ]);
    expect((await on.answer(on.first.admin.principal, ACCEPT, { id, sellerId: on.first.mate.person.id })).leadOffer).toMatchObject({
      seller: { id: on.first.mate.person.id },
    });
    await bench.jobs();
    expect((await mailsTo(bench, on.first.mate.person.email as string)).map(({ subject }) => subject)).toContain('A lead was given to you');
  });

  test('the partner is reminded once, before the time is over', async () => {
    const { lead } = await on.offered();
    const reminders = async () =>
      (await mailsTo(bench, on.first.seller.person.email as string)).filter(
        ({ subject, text }) => subject.includes('still wait') && text.includes(lead.company as string),
      );
    const look = async () => {
      await bench.run('leadOffer.remind');
      await bench.jobs();
    };
    await on.market.wait(5);
    await look();
    expect(await reminders()).toHaveLength(0);
    await on.market.wait(2);
    await look();
    await look();
    expect(await reminders()).toHaveLength(1);
  });
});
