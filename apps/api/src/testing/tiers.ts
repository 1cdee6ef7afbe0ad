import { uuidOf } from '../core/index.js';
import type { Principal } from '../core/policy/principal.js';
import type { Partner, PartnerProgramme, PartnerTier } from '../directory/index.js';
import { TierRequirement } from '../partners/index.js';
import type { TestBench } from './call.js';

export const LOG = `query ($id: ID!) { partner(id: $id) { tier { name } tierGraceUntil changes { nodes { kind fromTier { name } toTier { name } graceUntil reason run { id } requirements { kind window needed measured missing currency courseTitle } } } } }`;

export const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
export const at = (offset: number): Date => new Date(Date.now() + offset * 86_400_000);

export interface Ladder {
  programme: PartnerProgramme;
  bronze: PartnerTier;
  silver: PartnerTier;
  gold: PartnerTier;
}

/** Programmes with tiers, partners that sell and win, and runs on any day. */
export const tierHands = (bench: TestBench, channel: () => Principal) => ({
  /** Bronze is open to all, Silver takes 1,000 of revenue, Gold 5,000 and two won deals. */
  async ladder(values: Partial<PartnerProgramme> = {}): Promise<Ladder> {
    const programme = await bench.build.programme(values);
    const tier = (name: string, rank: number) => bench.build.tier({ programme, name, rank });
    const [bronze, silver, gold] = [await tier('Bronze', 1), await tier('Silver', 2), await tier('Gold', 3)];
    await bench.build.save(TierRequirement, { tier: silver, kind: 'REVENUE', threshold: '1000' });
    await bench.build.save(TierRequirement, { tier: gold, kind: 'REVENUE', threshold: '5000' });
    await bench.build.save(TierRequirement, { tier: gold, kind: 'WON_DEALS', threshold: '2' });
    return { programme, bronze, silver, gold };
  },

  sell: (partner: Partner, subtotal: string, values: object = {}) => bench.build.order({ partner, subtotal, placedAt: at(-10), ...values }),

  async win(partner: Partner, closeDate = day(-10)) {
    const stage = await bench.build.stage('Won');
    return bench.build.opportunity({ partner, partnerInvolvement: 'SOURCED', stage, forecastCategory: 'CLOSED', closedAt: at(-10), closeDate });
  },

  /** As the task does it, on a day. */
  async run({ programme }: { programme: PartnerProgramme }, asOf = day(0)): Promise<void> {
    const [made] = await bench.sql<{ id: string }>(`insert into tier_run (programme_id) values ('${uuidOf('ppr', programme.id)}') returning id`);
    await bench.sql(`select relata.run_tiers('${made?.id}', '${asOf}')`);
  },

  tierOf: async (partner: Partner) => (await bench.call(channel(), LOG, { id: partner.id })).data.partner,
});
