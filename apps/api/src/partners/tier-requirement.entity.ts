import { Base, decimal, entity, graphEnum, oneOf, ref } from '../core/index.js';
import { PartnerTier } from '../directory/index.js';
import { Course } from '../learning/index.js';

export const TierMeasure = graphEnum(
  {
    REVENUE: 'REVENUE',
    REGISTRATIONS: 'REGISTRATIONS',
    WON_DEALS: 'WON_DEALS',
    CERTIFIED_PEOPLE: 'CERTIFIED_PEOPLE',
    SATISFACTION: 'SATISFACTION',
  },
  'TierMeasure',
  'What a tier is measured by.',
  {
    REVENUE: 'Subtotals of the partner’s orders, cancelled ones left out, in the currency of the programme at the rates of their days.',
    REGISTRATIONS: 'Deal registrations that were approved.',
    WON_DEALS: 'Opportunities of the partner that were won.',
    CERTIFIED_PEOPLE: 'Active members with a certificate that holds today.',
    SATISFACTION: 'Share of answers 4 and 5 of 5 about the partner’s orders and cases; unknown without an answer.',
  },
);
export type TierMeasure = keyof typeof TierMeasure;

export const TierWindow = graphEnum(
  { TRAILING_YEAR: 'TRAILING_YEAR', PROGRAMME_YEAR: 'PROGRAMME_YEAR' },
  'TierWindow',
  'The time over which is measured.',
  {
    TRAILING_YEAR: 'The last twelve months, today included.',
    PROGRAMME_YEAR: 'The running year of the programme or the one before it, whichever is better, so that nobody falls on its first day.',
  },
);
export type TierWindow = keyof typeof TierWindow;

@entity({
  prefix: 'trq',
  describe: 'What a partner has to reach for a tier. All of a tier’s requirements count; a tier without any is open to everyone.',
  orderBy: [{ field: 'kind', direction: 'ASC' }],
  indexes: ['tier_id, kind, id', 'kind, id', 'course_id'],
  checks: {
    of_a_course: `course_id is null or kind = 'CERTIFIED_PEOPLE'`,
    share: `kind <> 'SATISFACTION' or threshold <= 1`,
  },
})
export class TierRequirement extends Base {
  @ref(() => PartnerTier, { describe: 'The tier.', onDelete: 'cascade' })
  tier!: PartnerTier;

  @oneOf(TierMeasure, { describe: 'What is measured.', sort: true })
  kind!: TierMeasure;

  @ref(() => Course, { describe: 'CERTIFIED_PEOPLE: in this course; null: in any.', nullable: true })
  course?: Course | null;

  @decimal({
    describe: 'How much it takes: an amount in the programme’s currency, a number, or a share (0.9 is 90 %).',
    min: 0,
  })
  threshold!: string;

  @oneOf(TierWindow, { describe: 'Over which time.', initial: 'TRAILING_YEAR' })
  window: TierWindow = 'TRAILING_YEAR';
}
