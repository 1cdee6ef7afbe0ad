import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type TestBench, testBench } from '../testing/call.js';
import { PartnerTerritory, Territory } from './index.js';

const PROGRAMME = `mutation ($input: PartnerProgrammeCreateInput!) { partnerProgrammeCreate(input: $input) { partnerProgramme { id promotion graceDays yearStartsIn active } userErrors { code field message } } }`;
const CHANGE = `mutation ($input: PartnerProgrammeUpdateInput!) { partnerProgrammeUpdate(input: $input) { partnerProgramme { graceDays } userErrors { code field } } }`;
const TIER = `mutation ($input: PartnerTierCreateInput!) { partnerTierCreate(input: $input) { partnerTier { id rank discount leadWeight fundAllowance { amount currency } } userErrors { code field } } }`;
const TIERS = '{ partnerProgrammes { nodes { name tiers { nodes { name } } } } partnerTiers { nodes { name } } }';
const PARTNER = `mutation ($input: PartnerUpdateInput!) { partnerUpdate(input: $input) { partner { id programme { id } tier { id } tierSince territories { nodes { territory { id } } } } userErrors { code field } } }`;

describe('partner programmes and tiers', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await testBench();
  });
  afterAll(() => bench.close());
  const asChannelManager = async () => (await bench.build.asEmployee(['CHANNEL_MANAGER'])).principal;

  test('a channel manager makes a programme and its tiers; a rank and a name are taken once', async () => {
    const principal = await asChannelManager();
    const made = await bench.call(principal, PROGRAMME, { input: { name: 'Dealers', currency: 'USD' } });
    expect(made.data.partnerProgrammeCreate).toMatchObject({
      userErrors: [],
      partnerProgramme: { promotion: 'AT_ONCE', graceDays: 90, yearStartsIn: 1, active: true },
    });
    const programmeId = made.data.partnerProgrammeCreate.partnerProgramme.id;
    const gold = { programmeId, name: 'Gold', rank: 2, discount: '0.15', fundAllowance: { amount: '5000', currency: 'USD' } };
    const tier = await bench.call(principal, TIER, { input: gold });
    expect(tier.data.partnerTierCreate).toMatchObject({
      userErrors: [],
      partnerTier: { rank: 2, discount: '0.1500', leadWeight: '1.0000', fundAllowance: { amount: '5000.00', currency: 'USD' } },
    });
    for (const taken of [
      { ...gold, name: 'Other' },
      { ...gold, rank: 3 },
    ])
      expect((await bench.call(principal, TIER, { input: taken })).data.partnerTierCreate.userErrors).toMatchObject([{ code: 'TAKEN' }]);
    const changed = await bench.call(principal, CHANGE, { input: { id: programmeId, graceDays: 30 } });
    expect(changed.data.partnerProgrammeUpdate).toEqual({ partnerProgramme: { graceDays: 30 }, userErrors: [] });
    const odd = await bench.call(principal, CHANGE, { input: { id: programmeId, graceDays: -1 } });
    expect(odd.data.partnerProgrammeUpdate.userErrors).toMatchObject([{ code: 'INVALID', field: ['graceDays'] }]);
  });

  test('a partner reads the programme that it is in with its tiers, and no other; one in none reads none', async () => {
    const programme = await bench.build.programme({ name: 'Ours' });
    const tier = await bench.build.tier({ programme, name: 'Low', rank: 1 });
    await bench.build.tier({ programme, name: 'High', rank: 2 });
    await bench.build.tier({ name: 'Theirs' });
    const { principal } = await bench.build.asPartner('SELLER', await bench.build.partner({ programme, tier }));
    const { data, statements } = await bench.call(principal, TIERS);
    const names = [{ name: 'Low' }, { name: 'High' }];
    expect(data).toEqual({ partnerProgrammes: { nodes: [{ name: 'Ours', tiers: { nodes: names } }] }, partnerTiers: { nodes: names } });
    expect(statements).toBe(2);
    const outside = await bench.call((await bench.build.asPartner('ADMIN')).principal, TIERS);
    expect(outside.data).toEqual({ partnerProgrammes: { nodes: [] }, partnerTiers: { nodes: [] } });
  });

  test('a sales rep reads the names of tiers and the tier of an active partner, not what it brings nor since when', async () => {
    const { principal } = await bench.build.asEmployee(['SALES_REP']);
    const tier = await bench.build.tier({ name: 'Platinum' });
    const { id } = await bench.build.partner({ programme: tier.programme, tier, tierSince: '2026-01-01', tierGraceUntil: '2026-04-01' });
    const ask = (fields: string) => bench.call(principal, `query ($id: ID!) { partner(id: $id) { ${fields} } }`, { id });
    expect((await ask('tier { name rank programme { id } }')).data.partner).toEqual({ tier: { name: 'Platinum', rank: 1, programme: null } });
    for (const hidden of ['programme { id }', 'tierSince', 'tierGraceUntil', 'specialisations', 'tier { discount }', 'tier { leadWeight }'])
      expect((await ask(hidden)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await bench.call(principal, '{ partnerProgrammes { nodes { id } } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('a tier brings its programme along, and leaving the programme leaves its tier', async () => {
    const principal = await asChannelManager();
    const [tier, other] = [await bench.build.tier(), await bench.build.tier()];
    const { id } = await bench.build.partner();
    const update = async (input: object) => (await bench.call(principal, PARTNER, { input: { id, ...input } })).data.partnerUpdate;
    const today = new Date().toISOString().slice(0, 10);
    expect((await update({ tierId: tier.id })).partner).toMatchObject({
      programme: { id: tier.programme.id },
      tier: { id: tier.id },
      tierSince: today,
    });
    expect((await update({ programmeId: other.programme.id, tierId: tier.id })).userErrors).toMatchObject([{ code: 'INVALID', field: ['tierId'] }]);
    expect((await update({ programmeId: other.programme.id })).partner).toMatchObject({
      programme: { id: other.programme.id },
      tier: null,
      tierSince: null,
    });
  });

  test('a channel manager says where a partner sells, and the partner sees those territories alone', async () => {
    const channel = await asChannelManager();
    const [north, south] = [await bench.build.save(Territory, { name: 'North' }), await bench.build.save(Territory, { name: 'South' })];
    const { partner, principal } = await bench.build.asPartner('ADMIN');
    await bench.build.save(PartnerTerritory, { partner: await bench.build.partner(), territory: south });
    const update = async (territoryIds: string[]) =>
      (await bench.call(channel, PARTNER, { input: { id: partner.id, territoryIds } })).data.partnerUpdate;
    expect((await update([south.id, north.id])).partner.territories.nodes).toHaveLength(2);
    expect((await update([north.id])).partner.territories.nodes).toEqual([{ territory: { id: north.id } }]);
    expect((await update([partner.id])).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['territoryIds', '0'] }]);
    const { data, statements } = await bench.call(
      principal,
      '{ territories { nodes { name } } partners { nodes { territories { nodes { territory { name } } } } } }',
    );
    expect(data).toEqual({
      territories: { nodes: [{ name: 'North' }] },
      partners: { nodes: [{ territories: { nodes: [{ territory: { name: 'North' } }] } }] },
    });
    expect(statements).toBe(2);
  });

  test('a partner, a sales rep and nobody in particular change no programme, tier or place', async () => {
    const tier = await bench.build.tier();
    const { partner, principal } = await bench.build.asPartner('ADMIN', await bench.build.partner({ programme: tier.programme, tier }));
    const { principal: rep } = await bench.build.asEmployee(['SALES_REP']);
    for (const [document, input] of [
      [PROGRAMME, { name: 'x', currency: 'USD' }],
      [CHANGE, { id: tier.programme.id, graceDays: 1 }],
      [TIER, { programmeId: tier.programme.id, name: 'x', rank: 5 }],
      [PARTNER, { id: partner.id, tierId: tier.id }],
      [PARTNER, { id: partner.id, specialisations: ['x'] }],
    ] as const) {
      for (const caller of [principal, rep]) expect((await bench.call(caller, document, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await bench.call(null, document, { input })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
    const places = await bench.call(principal, PARTNER, { input: { id: partner.id, territoryIds: [] } });
    expect(places.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
