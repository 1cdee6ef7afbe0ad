import {
  type Amount,
  Base,
  computed,
  currency,
  date,
  dateTime,
  decimal,
  entity,
  int,
  longText,
  type Many,
  many,
  money,
  oneOf,
  ref,
  text,
} from '../core/index.js';
import { Account, Employee, Partner, PartnerProgramme, Person, Territory } from '../directory/index.js';
import { Opportunity } from '../sales/index.js';
import { RegistrationStatus, RejectionGround } from './registration.status.js';
import { DealRegistrationApproval } from './registration-approval.entity.js';
import { DealRegistrationChange } from './registration-change.entity.js';
import { DealRegistrationConflict } from './registration-conflict.entity.js';
import { DealRegistrationContact } from './registration-contact.entity.js';
import { DealRegistrationExtension } from './registration-extension.entity.js';
import { DealRegistrationItem } from './registration-item.entity.js';

/** Protection ends with its last day (UTC), whenever the job comes by to write it down. */
const statusNow = (row: string): string =>
  `case when ${row}.status = 'APPROVED' and ${row}.protected_until < (now() at time zone 'utc')::date then 'EXPIRED' else ${row}.status end`;

@entity({
  prefix: 'reg',
  describe:
    'A deal that a partner has found and asks to be protected. It has no number: from one in sequence partners could tell what others register.',
  indexes: [
    'created_at, id',
    'partner_id, created_at, id',
    'seller_id, created_at, id',
    'owner_id, created_at, id',
    'status, due_at, id',
    'due_at, id',
    'protected_until, id',
    'opportunity_id',
    'account_id',
    'programme_id',
  ],
  checks: {
    protected: `status <> 'APPROVED' or protected_until is not null`,
    blocked: `blocked_until is null or ground = 'PROTECTED'`,
    // What the partner reads of a rejection for a conflict is the date, and nothing that somebody wrote.
    silent: `ground is null or ground = 'TERMS' or message is null`,
  },
})
export class DealRegistration extends Base {
  @ref(() => Partner, { describe: 'The partner.', sensitive: true })
  partner!: Partner;

  @ref(() => Person, { describe: 'The partner’s seller.', sensitive: true })
  seller!: Person;

  @ref(() => PartnerProgramme, { describe: 'The programme by whose rules it is decided.', nullable: true, sensitive: true })
  programme?: PartnerProgramme | null;

  @oneOf(RegistrationStatus, { describe: 'How far it has come.', initial: 'DRAFT', readAs: statusNow })
  status: RegistrationStatus = 'DRAFT';

  @text({ describe: 'Company that would buy.', sort: true, sensitive: true })
  company!: string;

  @text({ describe: 'Internet domain of the company.', nullable: true, sensitive: true })
  domain?: string | null;

  @text({ describe: 'Country, ISO 3166-1 alpha-2.', nullable: true, max: 2 })
  country?: string | null;

  @text({ describe: 'Region, state or province.', nullable: true, max: 120 })
  region?: string | null;

  @text({ describe: 'City.', nullable: true, max: 120 })
  city?: string | null;

  @money({ describe: 'What the deal is worth.', nullable: true, sort: true, min: 0 })
  amount?: Amount | null;

  @currency({ describe: 'Currency of the amount.', initial: 'USD' })
  currency: string = 'USD';

  @date({ describe: 'The day it is expected to close.', nullable: true, sort: true })
  closeDate?: string | null;

  @longText({ describe: 'What the customer needs it for.', nullable: true, sensitive: true })
  need?: string | null;

  @dateTime({ describe: 'When it was first submitted; of two that conflict this says which was first.', nullable: true, sort: true })
  submittedAt?: Date | null;

  @int({ describe: 'How often it was submitted.', initial: 0 })
  round: number = 0;

  @int({ describe: 'Its place among all that were submitted: decides between two of the same moment.', nullable: true, internal: true })
  turn?: number | null;

  @dateTime({
    describe: 'By when the vendor decides, counted in business hours; null while it is not the vendor’s turn.',
    nullable: true,
    sort: true,
  })
  dueAt?: Date | null;

  @dateTime({ describe: 'When the vendor is reminded of the decision.', nullable: true, internal: true })
  remindAt?: Date | null;

  @dateTime({ describe: 'When the vendor was reminded of the decision.', nullable: true, internal: true })
  remindedAt?: Date | null;

  @dateTime({ describe: 'When the vendor was told that the decision is overdue.', nullable: true, internal: true })
  overdueAt?: Date | null;

  @dateTime({ describe: 'When the partner was reminded that the protection ends.', nullable: true, internal: true })
  expiryToldAt?: Date | null;

  @computed('boolean', {
    describe: 'The vendor has not decided in time.',
    sql: (row) => `(${row}.due_at is not null and ${row}.due_at < now())`,
  })
  overdue?: boolean;

  @dateTime({ describe: 'When it was returned, rejected or approved.', nullable: true })
  decidedAt?: Date | null;

  @dateTime({ describe: 'When it was approved.', nullable: true, sort: true })
  approvedAt?: Date | null;

  @date({ describe: 'Last day of its protection (UTC).', nullable: true, sort: true })
  protectedUntil?: string | null;

  @computed('int', {
    describe: 'Days of protection that are left, today included; null where it is not protected.',
    nullable: true,
    sql: (row) => `(case when ${row}.status = 'APPROVED' and ${row}.protected_until >= (now() at time zone 'utc')::date
      then ${row}.protected_until - (now() at time zone 'utc')::date + 1 end)`,
  })
  daysLeft?: number | null;

  @computed('int', {
    describe: 'Days of protection in all, from approval to the last one.',
    nullable: true,
    sql: (row) => `(${row}.protected_until - (${row}.approved_at at time zone 'utc')::date + 1)`,
  })
  protectedDays?: number | null;

  @decimal({ describe: 'Extra discount on the deal, as a share: 0.05 is 5 %. Set with the approval.', nullable: true, min: 0, max: 1 })
  discount?: string | null;

  @oneOf(RejectionGround, { describe: 'Why it was rejected.', nullable: true })
  ground?: RejectionGround | null;

  @date({ describe: 'Where it was rejected as PROTECTED: the last day of that protection.', nullable: true })
  blockedUntil?: string | null;

  @text({ describe: 'What was said with the last change of its state; both sides read it.', nullable: true, max: 500, sensitive: true })
  message?: string | null;

  @text({ describe: 'Internal note on the last decision.', nullable: true, max: 500, sensitive: true })
  note?: string | null;

  @ref(() => Territory, { describe: 'The territory of the customer, by the rules.', nullable: true, sensitive: true })
  territory?: Territory | null;

  @ref(() => Account, { describe: 'The account that the customer is, as far as that is known.', nullable: true, sensitive: true })
  account?: Account | null;

  @ref(() => Employee, { describe: 'Who is responsible for that account.', nullable: true, sensitive: true })
  owner?: Employee | null;

  @dateTime({ describe: 'When conflicts were last looked for.', nullable: true, sensitive: true })
  checkedAt?: Date | null;

  @ref(() => Opportunity, { describe: 'The opportunity that it became or joined.', nullable: true })
  opportunity?: Opportunity | null;

  @many(() => DealRegistrationItem, 'registration', { describe: 'The products and categories that it is about.' })
  items?: Many<DealRegistrationItem>;

  @many(() => DealRegistrationContact, 'registration', { describe: 'People on the customer’s side.' })
  contacts?: Many<DealRegistrationContact>;

  @many(() => DealRegistrationChange, 'registration', { describe: 'How it went through its states.' })
  changes?: Many<DealRegistrationChange>;

  @many(() => DealRegistrationConflict, 'registration', { describe: 'What was found that may be the same deal.' })
  conflicts?: Many<DealRegistrationConflict>;

  @many(() => DealRegistrationApproval, 'registration', { describe: 'Who has approved it, and who still has to.' })
  approvals?: Many<DealRegistrationApproval>;

  @many(() => DealRegistrationExtension, 'registration', { describe: 'Extensions of its protection that were asked for.' })
  extensions?: Many<DealRegistrationExtension>;
}
