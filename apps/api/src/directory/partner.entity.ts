import { Base, entity, graphEnum, type Many, many, oneOf, ref, text } from '../core/index.js';
import { Account } from './account.entity.js';
import { Employee } from './employee.entity.js';
import { PartnerMember } from './partner-member.entity.js';

export const PartnerType = graphEnum(
  { RESELLER: 'RESELLER', VAR: 'VAR', DISTRIBUTOR: 'DISTRIBUTOR', REFERRAL: 'REFERRAL', INTEGRATOR: 'INTEGRATOR', MSP: 'MSP' },
  'PartnerType',
  'How a partner works with the company.',
  { VAR: 'Value-added reseller.', MSP: 'Managed service provider.' },
);
export type PartnerType = keyof typeof PartnerType;

export const PartnerStatus = graphEnum(
  { APPLICANT: 'APPLICANT', ONBOARDING: 'ONBOARDING', ACTIVE: 'ACTIVE', SUSPENDED: 'SUSPENDED', FORMER: 'FORMER' },
  'PartnerStatus',
  'Where a partner stands.',
);
export type PartnerStatus = keyof typeof PartnerStatus;

/** The organisation; its programme, tier, funds and registrations are `partners`'. */
@entity({
  prefix: 'par',
  describe: 'An organisation that sells with or for the company. It may itself be a customer account.',
  orderBy: [{ field: 'name', direction: 'ASC' }],
  indexes: ['name, id', 'account_id', 'channel_manager_id'],
})
export class Partner extends Base {
  @text({ describe: 'Name.', sort: true })
  name!: string;

  @oneOf(PartnerType, { describe: 'How they work with the company.' })
  type!: PartnerType;

  @oneOf(PartnerStatus, { describe: 'Where they stand.', initial: 'ACTIVE' })
  status: PartnerStatus = 'ACTIVE';

  @text({ describe: 'Tier in the partner programme.', nullable: true, max: 40 })
  tier?: string | null;

  @text({ describe: 'Internet domain.', nullable: true, sensitive: true })
  domain?: string | null;

  @ref(() => Account, { describe: 'The account, where the partner is itself a customer.', nullable: true, sensitive: true })
  account?: Account | null;

  @ref(() => Employee, { describe: 'Who looks after them.', nullable: true, sensitive: true })
  channelManager?: Employee | null;

  @many(() => PartnerMember, 'partner', { describe: 'Their people.' })
  members?: Many<PartnerMember>;
}
