import { Base, computed, entity, flag, graphEnum, type Many, many, oneOf, ref, text } from '../core/index.js';
import { Account } from './account.entity.js';
import { Person } from './person.entity.js';
import { TimelineEntry } from './timeline.entity.js';

export const DecisionRole = graphEnum(
  { DECISION_MAKER: 'DECISION_MAKER', INFLUENCER: 'INFLUENCER', USER: 'USER', GATEKEEPER: 'GATEKEEPER' },
  'DecisionRole',
  'What part a contact has in buying.',
);
export type DecisionRole = keyof typeof DecisionRole;

export const PortalRole = graphEnum({ ADMIN: 'ADMIN', MEMBER: 'MEMBER' }, 'PortalRole', 'What a contact may do in the customers’ portal.', {
  ADMIN: 'Sees and manages everything of the account.',
  MEMBER: 'Sees their own.',
});
export type PortalRole = keyof typeof PortalRole;

export const ContactSignIn = graphEnum(
  { NONE: 'NONE', INVITED: 'INVITED', EXPIRED: 'EXPIRED', ACTIVE: 'ACTIVE', CLOSED: 'CLOSED' },
  'ContactSignIn',
  'Whether a contact signs in to the customers’ portal.',
  {
    NONE: 'They may not, or nobody has invited them yet.',
    INVITED: 'A link waits for them in their mail.',
    EXPIRED: 'Their link works no longer; invite them again.',
    CLOSED: 'Their sign-in was closed.',
  },
);

@entity({
  prefix: 'con',
  describe: 'A person at an account.',
  indexes: ['account_id, created_at, id', 'person_id'],
  uniques: [['account_id', 'person_id']],
})
export class Contact extends Base {
  @ref(() => Account, { describe: 'The account.' })
  account!: Account;

  @ref(() => Person, { describe: 'The person.' })
  person!: Person;

  @text({ describe: 'Job title.', nullable: true, sort: true, max: 120 })
  title?: string | null;

  @oneOf(DecisionRole, { describe: 'Part in buying.', nullable: true })
  decisionRole?: DecisionRole | null;

  @flag({ describe: 'Works there and can be spoken to. One who has left is kept for what they did.', initial: true })
  active: boolean = true;

  @flag({ describe: 'The one to speak to first. At most one per account.', initial: false })
  isPrimary: boolean = false;

  @oneOf(PortalRole, { describe: 'Rights in the customers’ portal; null: no sign-in for this account.', nullable: true })
  portalRole?: PortalRole | null;

  @computed('enum', {
    describe: 'Whether they sign in to the customers’ portal.',
    sensitive: true,
    values: ContactSignIn,
    sql: (row) => `relata.contact_sign_in(${row}.id)`,
  })
  signIn?: keyof typeof ContactSignIn;

  @many(() => TimelineEntry, 'contact', { describe: 'What happened with them, newest first.' })
  timeline?: Many<TimelineEntry>;

  @computed('texts', { describe: 'Its ids in the systems it was imported from, as `source:id`.', sql: (row) => `relata.external_ids(${row}.id)` })
  externalIds?: string[];
}
