import { Base, date, dateTime, entity, flag, graphEnum, int, oneOf, ref, text, texts } from '../core/index.js';
import { Account, Employee, Partner } from '../directory/index.js';
import { Lead, Opportunity } from '../sales/index.js';
import { DealRegistration } from './registration.entity.js';

export const ConflictKind = graphEnum(
  { ACCOUNT: 'ACCOUNT', OPPORTUNITY: 'OPPORTUNITY', LEAD: 'LEAD', REGISTRATION: 'REGISTRATION' },
  'ConflictKind',
  'What a registration can be in conflict with.',
);
export type ConflictKind = keyof typeof ConflictKind;

/** What is said of a record stands here as it was found, since a channel manager doesn’t see every opportunity itself. */
@entity({
  prefix: 'rgf',
  describe: 'A record that may be the customer or the deal of a registration, with why it was found. The vendor’s alone.',
  orderBy: [{ field: 'score', direction: 'DESC' }],
  indexes: ['registration_id, score, id', 'score, id', 'account_id', 'opportunity_id', 'lead_id', 'other_id'],
  checks: { one_record: 'num_nonnulls(account_id, opportunity_id, lead_id, other_id) = 1' },
})
export class DealRegistrationConflict extends Base {
  @ref(() => DealRegistration, { describe: 'The registration that was looked at.', onDelete: 'cascade' })
  registration!: DealRegistration;

  @oneOf(ConflictKind, { describe: 'What was found.' })
  kind!: ConflictKind;

  @ref(() => Account, { describe: 'The account.', nullable: true })
  account?: Account | null;

  @ref(() => Opportunity, { describe: 'The opportunity.', nullable: true })
  opportunity?: Opportunity | null;

  @ref(() => Lead, { describe: 'The lead.', nullable: true })
  lead?: Lead | null;

  @ref(() => DealRegistration, { describe: 'The other registration.', nullable: true })
  other?: DealRegistration | null;

  @texts({
    describe:
      'What they share: `SAME_DOMAIN`, `RELATED_DOMAIN` (another ending), `SAME_NAME`, `SIMILAR_NAME`, `SAME_EMAIL`, `SAME_PHONE`, `SAME_TERRITORY`, `SAME_PRODUCTS`; and `OWN_DEAL` where it is the partner’s own.',
  })
  reasons: string[] = [];

  @int({ describe: 'How likely it is the same, 1 to 100.', sort: true, min: 1, max: 100 })
  score!: number;

  @flag({ describe: 'The same customer and products: of two such registrations of different partners one can be protected.' })
  sameDeal!: boolean;

  @text({ describe: 'Its name as it was found.', nullable: true, sensitive: true })
  title?: string | null;

  @text({ describe: 'Its state or stage as it was found.', nullable: true, max: 120 })
  state?: string | null;

  @date({ describe: 'Since when it is there: made, or first submitted.', nullable: true })
  knownSince?: string | null;

  @date({ describe: 'Last day of its protection, where it is a registration that is protected.', nullable: true })
  protectedUntil?: string | null;

  @ref(() => Employee, { describe: 'Who is responsible for it.', nullable: true })
  owner?: Employee | null;

  @ref(() => Partner, { describe: 'The partner on it.', nullable: true })
  partner?: Partner | null;

  @dateTime({ describe: 'When it was found.' })
  foundAt!: Date;
}
