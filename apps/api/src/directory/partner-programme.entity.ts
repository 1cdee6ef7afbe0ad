import { Base, currency, entity, flag, graphEnum, int, longText, type Many, many, oneOf, text } from '../core/index.js';
import { PartnerTier } from './partner-tier.entity.js';

export const TierPromotion = graphEnum(
  { AT_ONCE: 'AT_ONCE', AT_REVIEW: 'AT_REVIEW' },
  'TierPromotion',
  'When a partner that fulfils the requirements of a higher tier comes into it.',
  { AT_ONCE: 'With the next run of the tiers, which is nightly.', AT_REVIEW: 'On the next review date of the programme.' },
);
export type TierPromotion = keyof typeof TierPromotion;

@entity({
  prefix: 'ppr',
  describe: 'A partner programme: the tiers that partners can reach in it, and the rules by which they move.',
  orderBy: [{ field: 'name', direction: 'ASC' }],
  indexes: ['name, id'],
})
export class PartnerProgramme extends Base {
  @text({ describe: 'Name.', sort: true, unique: true, max: 120 })
  name!: string;

  @longText({ describe: 'What it is about, for partners to read.', nullable: true })
  description?: string | null;

  @currency({ describe: 'Currency in which its requirements are counted.' })
  currency!: string;

  @int({ describe: 'Month in which its year begins, 1 to 12.', min: 1, max: 12, initial: 1 })
  yearStartsIn: number = 1;

  @oneOf(TierPromotion, { describe: 'When partners move up.', initial: 'AT_ONCE' })
  promotion: TierPromotion = 'AT_ONCE';

  @int({ describe: 'Days that a partner has to fulfil its tier’s requirements again before it moves down.', min: 0, max: 730, initial: 90 })
  graceDays: number = 90;

  @flag({ describe: 'It is in use.', initial: true })
  active: boolean = true;

  @many(() => PartnerTier, 'programme', { describe: 'Its tiers, the lowest first.' })
  tiers?: Many<PartnerTier>;
}
