import { Base, dateTime, entity, graphEnum, int, oneOf, ref } from '../core/index.js';
import { Lead } from '../sales/index.js';
import { DistributionRule } from './distribution-rule.entity.js';

export const UnplacedReason = graphEnum(
  { NO_CANDIDATE: 'NO_CANDIDATE', OFFERS_USED_UP: 'OFFERS_USED_UP' },
  'UnplacedReason',
  'Why a lead has no partner.',
  {
    NO_CANDIDATE: 'No partner fits, or none that does has room. Each run looks again.',
    OFFERS_USED_UP: 'It was offered to as many partners as the rule says. It stays until somebody offers it by hand or takes it.',
  },
);
export type UnplacedReason = keyof typeof UnplacedReason;

@entity({
  prefix: 'upl',
  describe: 'That a lead came back to the channel manager, since no partner was left for it.',
  orderBy: [{ field: 'at', direction: 'DESC' }],
  indexes: ['at, id', 'lead_id, at, id', { name: 'unplaced_lead_one_open', expression: '(lead_id) where closed_at is null', unique: true }],
})
export class UnplacedLead extends Base {
  @ref(() => Lead, { describe: 'The lead.' })
  lead!: Lead;

  @ref(() => DistributionRule, { describe: 'The version of the rule that took it.' })
  rule!: DistributionRule;

  @oneOf(UnplacedReason, { describe: 'Why.' })
  reason!: UnplacedReason;

  @int({ describe: 'To how many partners it had been offered.' })
  offers!: number;

  @dateTime({ describe: 'Since when.', sort: true })
  at!: Date;

  @dateTime({ describe: 'When it was offered again, or somebody took it.', nullable: true })
  closedAt?: Date | null;
}
