import { Base, entity, int, oneOf, ref } from '../core/index.js';
import { BusinessCalendar, SupportTier } from '../directory/index.js';
import { CasePriority } from './case.entity.js';
import { SlaPolicy } from './sla-policy.entity.js';

const MINUTES = { nullable: true, min: 1, max: 1_000_000 };

@entity({
  prefix: 'slt',
  describe: 'What is promised to cases of a priority, of accounts of a tier, in business minutes.',
  orderBy: [{ field: 'createdAt', direction: 'ASC' }],
  indexes: ['policy_id, created_at, id', 'calendar_id, id'],
  uniques: [['policy_id', 'priority', 'support_tier']],
})
export class SlaTarget extends Base {
  @ref(() => SlaPolicy, { describe: 'The policy.', onDelete: 'cascade' })
  policy!: SlaPolicy;

  @oneOf(CasePriority, { describe: 'The priority.' })
  priority!: CasePriority;

  @oneOf(SupportTier, { describe: 'The tier of the account.' })
  supportTier!: SupportTier;

  @int({ describe: 'Business minutes to the first response; null: none is promised.', ...MINUTES })
  firstResponseMinutes?: number | null;

  @int({ describe: 'Business minutes to each further response; null: none is promised.', ...MINUTES })
  nextResponseMinutes?: number | null;

  @int({ describe: 'Business minutes to the resolution; null: none is promised.', ...MINUTES })
  resolutionMinutes?: number | null;

  @ref(() => BusinessCalendar, { describe: 'The calendar by which these run, where it isn’t that of the policy.', nullable: true })
  calendar?: BusinessCalendar | null;
}
