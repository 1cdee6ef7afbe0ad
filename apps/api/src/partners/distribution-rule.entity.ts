import { Base, dateTime, entity, flag, graphEnum, int, oneOf, ref, text, texts } from '../core/index.js';
import { BusinessCalendar, Employee, PartnerProgramme, Territory } from '../directory/index.js';
import { Course } from '../learning/index.js';

export const DistributionRuleState = graphEnum(
  { DRAFT: 'DRAFT', ACTIVE: 'ACTIVE', RETIRED: 'RETIRED' },
  'DistributionRuleState',
  'Whether leads are given out by a version of a rule.',
  {
    DRAFT: 'Being written: it can be changed and simulated.',
    ACTIVE: 'In use. To change it, make a new version of it.',
    RETIRED: 'Was in use; the offers that it made point to it.',
  },
);
export type DistributionRuleState = keyof typeof DistributionRuleState;

const WEIGHT = { min: 0, max: 100 };
const NO_PROGRAMME = `coalesce(programme_id, '00000000-0000-0000-0000-000000000000')`;

@entity({
  prefix: 'dru',
  describe: 'A version of the rule by which leads are offered to partners: which leads it takes, who may get them, and what counts how much.',
  indexes: [
    'created_at, id',
    'programme_id, id',
    { name: 'distribution_rule_one_active', expression: `(${NO_PROGRAMME}) where state = 'ACTIVE'`, unique: true },
  ],
  checks: {
    weights: 'territory_weight + specialisation_weight + tier_weight + acceptance_weight + capacity_weight + fairness_weight > 0',
    scores: 'min_score <= max_score',
  },
})
export class DistributionRule extends Base {
  @text({ describe: 'Name of the version.', sort: true, max: 120 })
  name!: string;

  @oneOf(DistributionRuleState, { describe: 'Whether leads are given out by it.', initial: 'DRAFT' })
  state: DistributionRuleState = 'DRAFT';

  @ref(() => PartnerProgramme, {
    describe: 'It gives leads to partners of this programme; null: to any. Each has one version in use.',
    nullable: true,
  })
  programme?: PartnerProgramme | null;

  @int({ describe: 'Of several rules in use that take a lead, the one with the lowest position decides.', initial: 1, min: 1, max: 100 })
  position: number = 1;

  @ref(() => DistributionRule, { describe: 'The version that it was made from.', nullable: true })
  previous?: DistributionRule | null;

  @ref(() => Employee, { describe: 'Who answers for it, and is told of leads for which no partner is left.' })
  manager!: Employee;

  @dateTime({ describe: 'When it came into use.', nullable: true })
  activatedAt?: Date | null;

  @dateTime({ describe: 'When it went out of use.', nullable: true })
  retiredAt?: Date | null;

  @ref(() => Territory, { describe: 'It takes leads in this territory or below it; null: anywhere.', nullable: true })
  territory?: Territory | null;

  @texts({ describe: 'It takes leads in these countries, ISO 3166-1 alpha-2. Empty: in any.' })
  countries: string[] = [];

  @texts({ describe: 'It takes leads of these industries. Empty: of any.' })
  industries: string[] = [];

  @texts({ describe: 'It takes leads from these sources. Empty: from any.' })
  sources: string[] = [];

  @int({ describe: 'It takes leads with at least this score.', nullable: true, min: 0, max: 100 })
  minScore?: number | null;

  @int({ describe: 'It takes leads with at most this score.', nullable: true, min: 0, max: 100 })
  maxScore?: number | null;

  @flag({ describe: 'Only partners whose territories cover that of the lead.', initial: true })
  territoryRequired: boolean = true;

  @texts({ describe: 'Only partners with all of these specialisations.' })
  specialisations: string[] = [];

  @ref(() => Course, { describe: 'Only partners with somebody who is certified in this course.', nullable: true })
  requiredCourse?: Course | null;

  @int({ describe: 'Leads that a partner may have at once: open ones and those on offer.', initial: 10, min: 1, max: 10_000 })
  capacity: number = 10;

  @int({ describe: 'What it counts that the partner’s territory is near the lead’s.', initial: 30, ...WEIGHT })
  territoryWeight: number = 30;

  @int({ describe: 'What it counts that the partner specialises in the lead’s industry and in what it asks for.', initial: 20, ...WEIGHT })
  specialisationWeight: number = 20;

  @int({ describe: 'What the partner’s tier counts.', initial: 15, ...WEIGHT })
  tierWeight: number = 15;

  @int({ describe: 'What it counts how many of its offers of the last 90 days the partner accepted.', initial: 15, ...WEIGHT })
  acceptanceWeight: number = 15;

  @int({ describe: 'What it counts how much room the partner has left.', initial: 10, ...WEIGHT })
  capacityWeight: number = 10;

  @int({ describe: 'What it counts how many leads went to others since the partner had one.', initial: 10, ...WEIGHT })
  fairnessWeight: number = 10;

  @ref(() => BusinessCalendar, { describe: 'The calendar by which its hours are counted.' })
  calendar!: BusinessCalendar;

  @int({ describe: 'Business hours within which a partner has to accept.', initial: 8, min: 1, max: 400 })
  acceptHours: number = 8;

  @int({ describe: 'The partner is reminded once this share of that time is over, in percent.', initial: 75, min: 1, max: 99 })
  remindAtPercent: number = 75;

  @int({
    describe: 'Business hours from accepting within which the partner has to begin to work; else the lead is taken back.',
    initial: 16,
    min: 1,
    max: 400,
  })
  touchHours: number = 16;

  @int({
    describe: 'Partners to whom a lead is offered one after the other, before it comes back to the channel manager.',
    initial: 3,
    min: 1,
    max: 50,
  })
  maxOffers: number = 3;
}
