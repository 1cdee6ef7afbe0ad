import { Base, computed, dateTime, entity, graphEnum, int, oneOf, ref, text } from '../core/index.js';
import { Account, Contact, Employee, Person } from '../directory/index.js';
import { Order } from '../sales/index.js';
import { Case } from './case.entity.js';
import { Survey } from './survey.entity.js';

export const SurveyResponseState = graphEnum(
  { WAITING: 'WAITING', ANSWERED: 'ANSWERED', EXPIRED: 'EXPIRED' },
  'SurveyResponseState',
  'What has become of asking somebody.',
);

export const SurveyWay = graphEnum({ LINK: 'LINK', PORTAL: 'PORTAL', IMPORT: 'IMPORT' }, 'SurveyWay', 'The way by which an answer came.', {
  LINK: 'By the link in the mail, without signing in.',
});

/** The link is nowhere but in the mail; what the database keeps of it is a hash. */
@entity({
  prefix: 'srs',
  describe: 'Somebody who is asked by a survey, and what they answered: once for each case or order.',
  orderBy: [{ field: 'askedAt', direction: 'DESC' }],
  indexes: [
    'asked_at, id',
    'person_id, asked_at, id',
    'account_id, asked_at, id',
    'agent_id, asked_at, id',
    'case_id, id',
    'order_id, id',
    'contact_id, id',
    { name: 'survey_response_token_unique', expression: '(token_hash) where token_hash is not null', unique: true },
  ],
  uniques: [
    ['survey_id', 'case_id'],
    ['survey_id', 'order_id'],
  ],
  checks: {
    answered: '(answered_at is null) = (score is null and choice is null)',
    score: 'score between 0 and 10',
  },
})
export class SurveyResponse extends Base {
  @ref(() => Survey, { describe: 'The survey.' })
  survey!: Survey;

  @ref(() => Person, { describe: 'Who is asked.' })
  person!: Person;

  @ref(() => Contact, { describe: 'As whose contact.', nullable: true, onDelete: 'set null' })
  contact?: Contact | null;

  @ref(() => Account, { describe: 'The account.', nullable: true })
  account?: Account | null;

  @ref(() => Case, { describe: 'The case that it is about.', nullable: true })
  case?: Case | null;

  @ref(() => Order, { describe: 'The order that it is about.', nullable: true })
  order?: Order | null;

  @ref(() => Employee, { describe: 'The agent who resolved the case, or who sold the order.', nullable: true })
  agent?: Employee | null;

  @dateTime({ describe: 'When the event was.', sort: true })
  askedAt!: Date;

  @dateTime({ describe: 'Until when it can be answered.' })
  expiresAt!: Date;

  @dateTime({ describe: 'When the mail went out; null: not yet, or it was held back.', nullable: true })
  sentAt?: Date | null;

  @dateTime({ describe: 'When it was answered.', nullable: true, sort: true })
  answeredAt?: Date | null;

  @int({ describe: 'The answer: 1 to 5, 0 to 10 or 1 to 7, by the kind of the survey.', nullable: true, sort: true, min: 0, max: 10 })
  score?: number | null;

  @text({ describe: 'What they chose, where the survey is a choice.', nullable: true, max: 120 })
  choice?: string | null;

  @text({ describe: 'What they added in their own words.', nullable: true, max: 2000, sensitive: true, filter: false })
  comment?: string | null;

  @oneOf(SurveyWay, { describe: 'The way by which the answer came.', nullable: true })
  way?: keyof typeof SurveyWay | null;

  @text({ describe: 'Hash of the token in the link.', nullable: true, max: 64, internal: true })
  tokenHash?: string | null;

  @computed('enum', {
    describe: 'What has become of it.',
    values: SurveyResponseState,
    sql: (row) => `case when ${row}.answered_at is not null then 'ANSWERED' when ${row}.expires_at <= now() then 'EXPIRED' else 'WAITING' end`,
  })
  state?: keyof typeof SurveyResponseState;
}
