import { Base, currency, date, entity, graphEnum, int, type Many, many, oneOf, ref, text } from '../core/index.js';
import { Partner, PartnerProgramme, PartnerTier } from '../directory/index.js';
import { EarningsPlanVersion } from './earnings-plan-version.entity.js';

export const EarningsFrequency = graphEnum({ MONTH: 'MONTH', QUARTER: 'QUARTER' }, 'EarningsFrequency', 'How long a period of statements is.');
export type EarningsFrequency = keyof typeof EarningsFrequency;

@entity({
  prefix: 'epl',
  describe:
    'What partners earn by what they sell. Of several plans that fit, the one for the partner alone goes before the one for its tier, and that before the one for its programme; of two for the same, the version that began last.',
  orderBy: [{ field: 'name', direction: 'ASC' }],
  indexes: ['name, id', 'partner_id', 'tier_id', 'programme_id'],
  checks: { one_audience: 'num_nonnulls(programme_id, tier_id, partner_id) = 1' },
})
export class EarningsPlan extends Base {
  @text({ describe: 'Name, unique.', sort: true, unique: true, max: 120 })
  name!: string;

  @ref(() => PartnerProgramme, { describe: 'For all partners of this programme. A plan has one of programme, tier and partner.', nullable: true })
  programme?: PartnerProgramme | null;

  @ref(() => PartnerTier, { describe: 'For all partners of this tier.', nullable: true })
  tier?: PartnerTier | null;

  @ref(() => Partner, { describe: 'For this partner alone.', nullable: true })
  partner?: Partner | null;

  @oneOf(EarningsFrequency, { describe: 'How long the periods of its statements and rebates are.', initial: 'MONTH' })
  frequency: EarningsFrequency = 'MONTH';

  @int({ describe: 'Days for which a statement can be disputed before it closes.', initial: 10, min: 0, max: 90 })
  reviewDays: number = 10;

  @currency({ describe: 'What it pays in; null: in the currency of the order or deal.', nullable: true })
  currency?: string | null;

  @date({ describe: 'Last day whose orders and deals count; null: until further notice.', nullable: true, sort: true })
  endsOn?: string | null;

  @many(() => EarningsPlanVersion, 'plan', { describe: 'Its versions, the newest first.' })
  versions?: Many<EarningsPlanVersion>;
}
