import { Base, computed, dateTime, email, entity, graphEnum, ref } from '../core/index.js';
import { Account, Partner, Person } from '../directory/index.js';

export const InvitationState = graphEnum(
  { PENDING: 'PENDING', ACCEPTED: 'ACCEPTED', EXPIRED: 'EXPIRED', REVOKED: 'REVOKED' },
  'InvitationState',
  'What has become of an invitation.',
  { EXPIRED: 'Its link works no longer; invite again to send a new one.', REVOKED: 'It was taken back.' },
);
export type InvitationState = keyof typeof InvitationState;

/** The link is nowhere but in the mail; what the database keeps of it is a hash, in the schema `auth`. */
@entity({
  prefix: 'ivt',
  describe:
    'An invitation by mail to sign in: as a member of a partner, as a contact of an account, or by an administrator as whatever the person is.',
  indexes: [
    'created_at, id',
    'partner_id, created_at, id',
    'account_id, created_at, id',
    { name: 'invitation_elsewhere_unique', expression: '(person_id) where partner_id is null and account_id is null', unique: true },
  ],
  uniques: [
    ['person_id', 'partner_id'],
    ['person_id', 'account_id'],
  ],
  checks: { one_place: 'partner_id is null or account_id is null' },
})
export class Invitation extends Base {
  @ref(() => Person, { describe: 'Who is invited.' })
  person!: Person;

  @email({ describe: 'Where the mail goes, and with what they will sign in.' })
  email!: string;

  @ref(() => Partner, { describe: 'The partner whose member they are; null: not as a member.', nullable: true, onDelete: 'cascade' })
  partner?: Partner | null;

  @ref(() => Account, { describe: 'The account whose contact they are; null: not as a contact.', nullable: true, onDelete: 'cascade' })
  account?: Account | null;

  @ref(() => Person, { describe: 'Who invited them last; null: the system, at the beginning of a company.', nullable: true, history: true })
  invitedBy?: Person | null;

  @dateTime({ describe: 'Until when the link in the mail works.' })
  expiresAt!: Date;

  @dateTime({ describe: 'When the last mail went out; null: not yet.', nullable: true })
  sentAt?: Date | null;

  @dateTime({ describe: 'When they chose their password, or signed in through their company.', nullable: true })
  acceptedAt?: Date | null;

  @dateTime({ describe: 'When it was taken back.', nullable: true })
  revokedAt?: Date | null;

  @computed('enum', {
    describe: 'What has become of it.',
    values: InvitationState,
    sql: (row) =>
      `case when ${row}.accepted_at is not null then 'ACCEPTED' when ${row}.revoked_at is not null then 'REVOKED' when ${row}.expires_at <= now() then 'EXPIRED' else 'PENDING' end`,
  })
  state?: InvitationState;
}
