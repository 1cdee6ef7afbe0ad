import {
  type Amount,
  Base,
  computed,
  currency,
  entity,
  flag,
  graphEnum,
  int,
  longText,
  type Many,
  many,
  money,
  oneOf,
  phone,
  ref,
  text,
  texts,
  url,
} from '../core/index.js';
import { Address } from './address.entity.js';
import { Contact } from './contact.entity.js';
import { Employee } from './employee.entity.js';
import { Partner } from './partner.entity.js';
import { Territory } from './territory.entity.js';
import { TimelineEntry } from './timeline.entity.js';

export const AccountKind = graphEnum({ BUSINESS: 'BUSINESS', INDIVIDUAL: 'INDIVIDUAL' }, 'AccountKind', 'A company or one person.');
export type AccountKind = keyof typeof AccountKind;

export const Lifecycle = graphEnum(
  { PROSPECT: 'PROSPECT', CUSTOMER: 'CUSTOMER', AT_RISK: 'AT_RISK', FORMER: 'FORMER' },
  'Lifecycle',
  'Where a customer relationship stands.',
);
export type Lifecycle = keyof typeof Lifecycle;

export const SupportTier = graphEnum(
  { STANDARD: 'STANDARD', PLUS: 'PLUS', PREMIUM: 'PREMIUM' },
  'SupportTier',
  'What service an account is entitled to: how fast, says the service level policy.',
);
export type SupportTier = keyof typeof SupportTier;

@entity({
  prefix: 'acc',
  describe: 'A customer or one to be: a business or an individual.',
  orderBy: [{ field: 'name', direction: 'ASC' }],
  indexes: [
    'name, id',
    'created_at, id',
    'owner_id, name, id',
    'owner_id, id',
    'partner_id, name, id',
    'territory_id',
    'parent_id',
    'domain',
    'lifecycle, name, id',
    { name: 'account_name_search', expression: 'using gin (name gin_trgm_ops)' },
  ],
})
export class Account extends Base {
  @text({ describe: 'Name.', sort: true, sensitive: true })
  name!: string;

  @computed('text', {
    describe: 'Stands for the account where names may not be seen: stable, and says nothing about it.',
    sql: (row) => `'A-' || upper(substr(md5('account' || ${row}.id::text), 1, 8))`,
  })
  pseudonym?: string;

  @oneOf(AccountKind, { describe: 'A company or one person.' })
  kind!: AccountKind;

  @oneOf(Lifecycle, { describe: 'Where the relationship stands.', initial: 'PROSPECT', sensitive: true })
  lifecycle: Lifecycle = 'PROSPECT';

  @oneOf(SupportTier, { describe: 'The service that it is entitled to.', initial: 'STANDARD', sensitive: true })
  supportTier: SupportTier = 'STANDARD';

  @text({ describe: 'Internet domain, in lower case: `contoso.com`.', nullable: true, sensitive: true })
  domain?: string | null;

  @url({ describe: 'Web site.', nullable: true, sensitive: true })
  website?: string | null;

  @phone({ describe: 'Main phone number.', nullable: true, sensitive: true })
  phone?: string | null;

  @text({ describe: 'Industry.', nullable: true, sort: true, sensitive: true, max: 120 })
  industry?: string | null;

  @int({ describe: 'Number of employees.', nullable: true, min: 0, sensitive: true, sort: true })
  employees?: number | null;

  @money({ describe: 'Their yearly revenue.', nullable: true, sensitive: true, sort: true })
  revenue?: Amount | null;

  @currency({ describe: 'Currency of the amounts of this record.', initial: 'USD' })
  currency: string = 'USD';

  @ref(() => Account, { describe: 'The company above.', nullable: true })
  parent?: Account | null;

  @many(() => Account, 'parent', { describe: 'The companies directly below.' })
  children?: Many<Account>;

  @ref(() => Employee, { describe: 'Who is responsible.', nullable: true })
  owner?: Employee | null;

  @ref(() => Territory, { describe: 'The territory, by its rules unless set by hand.', nullable: true })
  territory?: Territory | null;

  @flag({ describe: 'The territory was set by hand, so the rules leave it alone.', initial: false })
  territoryManual: boolean = false;

  @ref(() => Partner, { describe: 'The partner of record.', nullable: true })
  partner?: Partner | null;

  @texts({ describe: 'Tags.', sensitive: true })
  tags: string[] = [];

  @longText({ describe: 'Internal notes; only employees see them.', nullable: true, sensitive: true })
  notes?: string | null;

  @many(() => Contact, 'account', { describe: 'People at the account.' })
  contacts?: Many<Contact>;

  @many(() => Address, 'account', { describe: 'Addresses.' })
  addresses?: Many<Address>;

  @many(() => TimelineEntry, 'account', { describe: 'Everything that happened with the account, newest first: filter it by `kind`.' })
  timeline?: Many<TimelineEntry>;

  @computed('texts', {
    describe: 'Its ids in the systems it was imported from, as `source:id`.',
    sensitive: true,
    sql: (row) => `relata.external_ids(${row}.id)`,
  })
  externalIds?: string[];
}
