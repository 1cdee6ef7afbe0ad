import { Base, decimal, entity, oneOf, ref } from '../core/index.js';
import { PartnerTier } from '../directory/index.js';
import { ScorecardMeasure } from './scorecard.measures.js';

@entity({
  prefix: 'sct',
  describe: 'What partners of a tier should reach of a measure, and how much it counts in their score.',
  uniques: [['tier_id', 'measure']],
  checks: { weight: 'weight > 0', target: `target > 0` },
})
export class ScorecardTarget extends Base {
  @ref(() => PartnerTier, { describe: 'The tier.', onDelete: 'cascade' })
  tier!: PartnerTier;

  @oneOf(ScorecardMeasure, { describe: 'The measure.' })
  measure!: ScorecardMeasure;

  @decimal({ describe: 'What should be reached: in the company’s currency, as a share, or a number, as the measure is.', min: 0.0001 })
  target!: string;

  @decimal({ describe: 'How much it counts against the others.', min: 0.0001, max: 1000, initial: 1 })
  weight: string = '1';
}
