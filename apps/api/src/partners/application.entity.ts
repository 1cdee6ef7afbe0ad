import { Field, ObjectType } from 'type-graphql';
import { Base, computed, dateTime, email, entity, graphEnum, longText, oneOf, phone, ref, text } from '../core/index.js';
import { Employee, Partner, PartnerType } from '../directory/index.js';

export const ApplicationStatus = graphEnum(
  { UNCONFIRMED: 'UNCONFIRMED', WAITING: 'WAITING', APPROVED: 'APPROVED', REJECTED: 'REJECTED' },
  'ApplicationStatus',
  'How far an application has come.',
  { UNCONFIRMED: 'The link in the mail has not been opened; nobody sees it, and after a week it is gone.', WAITING: 'For the decision.' },
);
export type ApplicationStatus = keyof typeof ApplicationStatus;

export const LikenessKind = graphEnum(
  { PARTNER: 'PARTNER', ACCOUNT: 'ACCOUNT', APPLICATION: 'APPLICATION', PERSON: 'PERSON' },
  'LikenessKind',
  'What an application is like.',
);

export const LikenessReason = graphEnum(
  {
    SAME_NAME: 'SAME_NAME',
    SIMILAR_NAME: 'SIMILAR_NAME',
    SAME_DOMAIN: 'SAME_DOMAIN',
    SIMILAR_DOMAIN: 'SIMILAR_DOMAIN',
    SAME_EMAIL: 'SAME_EMAIL',
  },
  'LikenessReason',
  'Why a record may be the same as an application.',
  { SIMILAR_DOMAIN: 'The same name under another ending: contoso.de and contoso.com.' },
);

@ObjectType({ description: 'A record that an application may be the same as.', simpleResolvers: true })
export class ApplicationLikeness {
  @Field(() => LikenessKind, { description: 'What it is.' })
  kind!: keyof typeof LikenessKind;

  /** Its uuid, which the resolver answers as an id. */
  record!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => [LikenessReason], { description: 'Why.' })
  reasons!: (keyof typeof LikenessReason)[];
}

/** Made by a guest on the public page, through a function of the database (`application.database.ts`). */
@entity({
  prefix: 'paa',
  describe: 'That a company wants to become a partner. It is seen once its sender’s e-mail address is confirmed.',
  orderBy: [{ field: 'createdAt', direction: 'DESC' }],
  indexes: [
    'created_at, id',
    'status, created_at, id',
    'partner_id',
    'decided_by_id',
    { name: 'partner_application_email_key', expression: '(lower(email), created_at)' },
    { name: 'partner_application_token_unique', expression: '(token_hash) where token_hash is not null', unique: true },
  ],
  checks: {
    decided: `(status in ('APPROVED', 'REJECTED')) = (decided_at is not null)`,
    rejected: `(status = 'REJECTED') = (reject_reason is not null)`,
    confirmed: `(status = 'UNCONFIRMED') = (confirmed_at is null)`,
  },
})
export class PartnerApplication extends Base {
  @text({ describe: 'Name of the organisation.', max: 120 })
  organisation!: string;

  @oneOf(PartnerType, { describe: 'How they want to work with us.' })
  partnerType!: PartnerType;

  @text({ describe: 'Internet domain.', nullable: true })
  domain?: string | null;

  @text({ describe: 'Country, ISO 3166-1 alpha-2.', max: 2 })
  country!: string;

  @text({ describe: 'First name of whoever applies.', max: 100 })
  givenName!: string;

  @text({ describe: 'Last name of whoever applies.', max: 100 })
  familyName!: string;

  @email({ describe: 'E-mail address of whoever applies.' })
  email!: string;

  @phone({ describe: 'Phone.', nullable: true })
  phone?: string | null;

  @text({ describe: 'Language in which we write to them, BCP 47.', nullable: true, max: 20 })
  language?: string | null;

  @longText({ describe: 'What they say about themselves, at most 2,000 characters.', nullable: true })
  message?: string | null;

  @oneOf(ApplicationStatus, { describe: 'How far it has come.', initial: 'UNCONFIRMED' })
  status: ApplicationStatus = 'UNCONFIRMED';

  @text({ describe: 'Hash of the token in the link that confirms it.', nullable: true, internal: true, max: 64 })
  tokenHash?: string | null;

  @dateTime({ describe: 'When the e-mail address was confirmed.', nullable: true })
  confirmedAt?: Date | null;

  @dateTime({ describe: 'When it was approved or rejected.', nullable: true })
  decidedAt?: Date | null;

  @ref(() => Employee, { describe: 'Who decided.', nullable: true })
  decidedBy?: Employee | null;

  @text({ describe: 'Why it was rejected, as it was mailed to them.', nullable: true, max: 1000 })
  rejectReason?: string | null;

  @ref(() => Partner, { describe: 'The partner that it became.', nullable: true, onDelete: 'set null' })
  partner?: Partner | null;

  @computed('json', {
    describe: 'Partners, accounts, other applications and people that it may be the same as.',
    type: () => [ApplicationLikeness],
    sql: (row) => `relata.application_likenesses(${row}.id)`,
  })
  likenesses?: ApplicationLikeness[];
}
