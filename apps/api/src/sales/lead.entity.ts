import {
  Base,
  computed,
  dateTime,
  email,
  entity,
  graphEnum,
  int,
  json,
  longText,
  type Many,
  many,
  oneOf,
  phone,
  ref,
  text,
  texts,
} from '../core/index.js';
import { Account, Contact, Employee, Partner, Person, Territory } from '../directory/index.js';
import { Activity } from './activity.entity.js';
import { Opportunity } from './opportunity.entity.js';
import { Product } from './product.entity.js';

export const LeadStatus = graphEnum(
  {
    NEW: 'NEW',
    ASSIGNED: 'ASSIGNED',
    WORKING: 'WORKING',
    QUALIFIED: 'QUALIFIED',
    CONVERTED: 'CONVERTED',
    RECYCLED: 'RECYCLED',
    DISQUALIFIED: 'DISQUALIFIED',
  },
  'LeadStatus',
  'How far a lead has come.',
);
export type LeadStatus = keyof typeof LeadStatus;

@entity({
  prefix: 'led',
  describe: 'Someone who may become a customer.',
  indexes: [
    'created_at, id',
    'owner_id, created_at, id',
    'partner_id, created_at, id',
    'account_id, created_at, id',
    'status, created_at, id',
    'email',
    'partner_seller_id, created_at, id',
    'account_id',
    { name: 'lead_campaign', expression: '(campaign) where campaign is not null' },
    { name: 'lead_open_partner', expression: `(partner_id) where status in ('ASSIGNED', 'WORKING', 'QUALIFIED')` },
    { name: 'lead_waiting', expression: `(created_at, id) where owner_id is null and partner_id is null and status in ('NEW', 'RECYCLED')` },
    { name: 'lead_company_search', expression: 'using gin (company gin_trgm_ops)' },
  ],
  checks: {
    one_owner: 'owner_id is null or partner_id is null',
    seller_of_partner: 'partner_seller_id is null or partner_id is not null',
    disqualified_reason: "status <> 'DISQUALIFIED' or disqualify_reason is not null",
  },
})
export class Lead extends Base {
  @text({ describe: 'Given name.', sensitive: true, max: 100 })
  givenName!: string;

  @text({ describe: 'Family name.', sort: true, sensitive: true, max: 100 })
  familyName!: string;

  @text({ describe: 'Company; null for a private person.', nullable: true, sort: true })
  company?: string | null;

  @text({ describe: 'Job title.', nullable: true, max: 120 })
  title?: string | null;

  @email({ describe: 'E-mail address.', nullable: true, sensitive: true })
  email?: string | null;

  @phone({ describe: 'Phone number.', nullable: true, sensitive: true })
  phone?: string | null;

  @text({ describe: 'City.', nullable: true, max: 120 })
  city?: string | null;

  @text({ describe: 'Region, state or province.', nullable: true, max: 120 })
  region?: string | null;

  @text({ describe: 'Country, ISO 3166-1 alpha-2.', nullable: true, max: 2 })
  country?: string | null;

  @text({ describe: 'Industry.', nullable: true, max: 120 })
  industry?: string | null;

  @text({
    max: 2000,
    filter: false,
    describe: 'What they need, in a few sentences, without naming anybody: partners to whom the lead is offered read it.',
    nullable: true,
    sensitive: true,
  })
  need?: string | null;

  @ref(() => Product, { describe: 'The product that they ask for.', nullable: true })
  product?: Product | null;

  @text({ describe: 'Where the lead came from: `web`, `fair`, `referral`.', nullable: true, max: 80 })
  source?: string | null;

  @text({ describe: 'Campaign that brought it.', nullable: true, max: 120 })
  campaign?: string | null;

  @int({ describe: 'How promising it is, 0 to 100.', nullable: true, sort: true, min: 0, max: 100 })
  score?: number | null;

  @json({ describe: 'How the score came about: each reason with its points.', nullable: true, sensitive: true })
  scoreBreakdown?: Record<string, number> | null;

  @oneOf(LeadStatus, { describe: 'How far it has come.', initial: 'NEW' })
  status: LeadStatus = 'NEW';

  @text({ describe: 'Why it was disqualified; required then.', nullable: true, max: 500 })
  disqualifyReason?: string | null;

  @ref(() => Employee, { describe: 'The employee who works it. A lead has an owner or a partner, not both.', nullable: true })
  owner?: Employee | null;

  @ref(() => Partner, { describe: 'The partner who works it.', nullable: true })
  partner?: Partner | null;

  @ref(() => Person, { describe: 'The partner’s seller to whom it is assigned.', nullable: true })
  partnerSeller?: Person | null;

  @ref(() => Territory, { describe: 'The territory, by its rules.', nullable: true })
  territory?: Territory | null;

  @dateTime({ describe: 'When somebody first worked it.', nullable: true })
  firstTouchedAt?: Date | null;

  @computed('int', {
    describe: 'Minutes from its making to the first touch.',
    nullable: true,
    sql: (row) => `(extract(epoch from ${row}.first_touched_at - ${row}.created_at) / 60)::int`,
  })
  minutesToFirstTouch?: number | null;

  @dateTime({ describe: 'When it was converted.', nullable: true })
  convertedAt?: Date | null;

  @ref(() => Account, { describe: 'The account that it became or joined.', nullable: true })
  account?: Account | null;

  @ref(() => Contact, { describe: 'The contact that it became or joined.', nullable: true })
  contact?: Contact | null;

  @ref(() => Opportunity, { describe: 'The opportunity that it became or joined.', nullable: true })
  opportunity?: Opportunity | null;

  @texts({ describe: 'What of its `account`, `contact` and `opportunity` was there before it was converted; the others were made from it.' })
  reused: string[] = [];

  @longText({ describe: 'Internal notes; only employees see them.', nullable: true, sensitive: true })
  notes?: string | null;

  @many(() => Activity, 'lead', { describe: 'Calls, meetings, tasks and notes on it.' })
  activities?: Many<Activity>;
}
