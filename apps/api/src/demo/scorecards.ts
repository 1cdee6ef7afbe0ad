import { ScorecardTarget } from '../partners/index.js';
import type { Company } from './company.js';

const TARGETS = {
  Bronze: { REVENUE: '5000', WIN_RATE: '0.3', CERTIFIED_PEOPLE: '1' },
  Silver: { REVENUE: '15000', WIN_RATE: '0.4', CERTIFIED_PEOPLE: '2', LEAD_ACCEPTANCE: '0.6' },
  Gold: { REVENUE: '40000', WIN_RATE: '0.5', CERTIFIED_PEOPLE: '3', LEAD_ACCEPTANCE: '0.7', CSAT: '4.2' },
} as const;

/** What partners of each tier should reach; revenue counts twice. */
export function scorecards({ world, tiers }: Company): void {
  for (const [name, targets] of Object.entries(TARGETS)) {
    const tier = tiers.get(name);
    for (const [measure, target] of Object.entries(targets))
      if (tier)
        world.add(ScorecardTarget, { tier, measure: measure as ScorecardTarget['measure'], target, weight: measure === 'REVENUE' ? '2' : '1' });
  }
}
