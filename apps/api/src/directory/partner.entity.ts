import { Base, date, entity, graphEnum, type Many, many, oneOf, ref, text, texts } from '../core/index.js';
import { Account } from './account.entity.js';
import { Employee } from './employee.entity.js';
import { PartnerMember } from './partner-member.entity.js';
import { PartnerProgramme } from './partner-programme.entity.js';
import { PartnerTerritory } from './partner-territory.entity.js';
import { PartnerTier } from './partner-tier.entity.js';

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

/** The organisation, its programme and tier; how it comes into another tier, its funds and its registrations are `partners`'. */
@entity({
  prefix: 'par',
  describe: 'An organisation that sells with or for the company. It may itself be a customer account.',
  orderBy: [{ field: 'name', direction: 'ASC' }],
  indexes: ['name, id', 'account_id', 'channel_manager_id', 'programme_id, tier_id, id', 'tier_id'],
})
export class Partner extends Base {
  @text({ describe: 'Name.', sort: true })
  name!: string;

  @oneOf(PartnerType, { describe: 'How they work with the company.' })
  type!: PartnerType;

  @oneOf(PartnerStatus, { describe: 'Where they stand.', initial: 'ACTIVE' })
  status: PartnerStatus = 'ACTIVE';

  @ref(() => PartnerProgramme, { describe: 'The programme that they are in.', nullable: true, sensitive: true })
  programme?: PartnerProgramme | null;

  @ref(() => PartnerTier, { describe: 'Their tier in it.', nullable: true })
  tier?: PartnerTier | null;

  @date({ describe: 'The day on which they came into their tier.', nullable: true, sensitive: true })
  tierSince?: string | null;

  @date({ describe: 'Until when they have to fulfil the requirements of their tier again; null: they fulfil them.', nullable: true, sensitive: true })
  tierGraceUntil?: string | null;

  @texts({ describe: 'What they specialise in.', sensitive: true })
  specialisations: string[] = [];

  @text({ describe: 'Internet domain.', nullable: true, sensitive: true })
  domain?: string | null;

  @ref(() => Account, { describe: 'The account, where the partner is itself a customer.', nullable: true, sensitive: true })
  account?: Account | null;

  @ref(() => Employee, { describe: 'Who looks after them.', nullable: true, sensitive: true })
  channelManager?: Employee | null;

  @many(() => PartnerTerritory, 'partner', { describe: 'Where they sell.' })
  territories?: Many<PartnerTerritory>;

  @many(() => PartnerMember, 'partner', { describe: 'Their people.' })
  members?: Many<PartnerMember>;
}
