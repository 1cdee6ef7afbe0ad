import { Base, computed, dateTime, entity, flag, graphEnum, type Many, many, oneOf, ref, text } from '../core/index.js';
import { Person } from '../directory/index.js';
import { Attachment } from './attachment.entity.js';
import { Case } from './case.entity.js';
import { CaseChannel } from './case-channel.js';

export const AuthorKind = graphEnum(
  { CUSTOMER: 'CUSTOMER', AGENT: 'AGENT', PARTNER: 'PARTNER', SYSTEM: 'SYSTEM' },
  'AuthorKind',
  'On whose side the author of a message stands.',
);
export type AuthorKind = keyof typeof AuthorKind;

@entity({
  prefix: 'cms',
  describe: 'Something said on a case: to the customer or by them, or internally.',
  orderBy: [{ field: 'at', direction: 'ASC' }],
  indexes: [
    'case_id, at, id',
    'author_id',
    { name: 'case_message_opening', expression: '(case_id) where opening', unique: true },
    { name: 'case_message_id_header', expression: '(message_id_header) where message_id_header is not null' },
  ],
  checks: { opening_is_public: 'not (opening and internal)' },
})
export class CaseMessage extends Base {
  @ref(() => Case, { describe: 'The case.' })
  case!: Case;

  @flag({ describe: 'For employees alone.', initial: false })
  internal: boolean = false;

  @flag({ describe: 'What the case was opened with.', initial: false })
  opening: boolean = false;

  @oneOf(AuthorKind, { describe: 'On whose side its author stands.' })
  authorKind!: AuthorKind;

  @ref(() => Person, { describe: 'Who wrote it; null: the system.', nullable: true })
  author?: Person | null;

  @computed('text', {
    describe: 'Name of who wrote it, also for readers who don’t see the person.',
    nullable: true,
    sensitive: true,
    sql: (row) => `relata.case_author_name(${row}.id)`,
  })
  authorName?: string | null;

  @oneOf(CaseChannel, { describe: 'The way by which it came.' })
  channel!: CaseChannel;

  @dateTime({ describe: 'When it was said.', sort: true })
  at!: Date;

  @text({ describe: 'What was said, as plain text.', sensitive: true, max: 100_000, filter: false })
  text!: string;

  @text({ describe: 'The same as HTML, cleaned of all that is active.', nullable: true, sensitive: true, max: 200_000, filter: false })
  html?: string | null;

  @many(() => Attachment, 'message', { describe: 'Files that came with it.' })
  attachments?: Many<Attachment>;

  @text({ describe: 'Message-ID of the e-mail that it came or went as.', nullable: true, internal: true, max: 998 })
  messageIdHeader?: string | null;

  @ref(() => Case, { describe: 'The case on which it was said, where a merge or a split moved it here.', nullable: true })
  movedFrom?: Case | null;
}
