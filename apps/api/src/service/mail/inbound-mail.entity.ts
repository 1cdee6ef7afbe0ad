import { Base, dateTime, entity, graphEnum, int, oneOf, ref, text } from '../../core/index.js';
import { Contact, Employee } from '../../directory/index.js';
import { Case } from '../case.entity.js';
import { CaseMessage } from '../case-message.entity.js';
import { OutboundMail } from './outbound-mail.entity.js';

export const InboundMailOutcome = graphEnum(
  {
    CASE_CREATED: 'CASE_CREATED',
    REPLY_ADDED: 'REPLY_ADDED',
    BOUNCE: 'BOUNCE',
    AUTO_REPLY_IGNORED: 'AUTO_REPLY_IGNORED',
    LOOP_STOPPED: 'LOOP_STOPPED',
    DUPLICATE: 'DUPLICATE',
    HELD: 'HELD',
    FAILED: 'FAILED',
    DISMISSED: 'DISMISSED',
  },
  'InboundMailOutcome',
  'What became of a mail that came in.',
  {
    CASE_CREATED: 'It opened a case.',
    REPLY_ADDED: 'It became a message on a case.',
    BOUNCE: 'A mail server tells what became of a mail of ours.',
    AUTO_REPLY_IGNORED: 'A machine wrote it.',
    LOOP_STOPPED: 'It is ours and came back, or its sender sends more than a person can.',
    DUPLICATE: 'It had come before.',
    HELD: 'An agent decides: its sender is not known, or may not write on this case.',
    FAILED: 'It could not be read; an agent decides.',
    DISMISSED: 'An agent decided that nothing follows.',
  },
);
export type InboundMailOutcome = keyof typeof InboundMailOutcome;

@entity({
  prefix: 'iml',
  describe: 'A mail that came in. Each is recorded once, before it leaves the mailbox, with what became of it.',
  orderBy: [{ field: 'receivedAt', direction: 'DESC' }],
  indexes: [
    'received_at, id',
    'outcome, received_at, id',
    'case_id, received_at, id',
    'from_address, received_at',
    'message_id',
    'header',
    'contact_id',
    'outbound_mail_id',
    'decided_by_id',
    { name: 'inbound_mail_fingerprint', expression: `(fingerprint) where outcome <> 'DUPLICATE'`, unique: true },
  ],
})
export class InboundMail extends Base {
  @text({ describe: 'The mailbox and its place there.', unique: true, internal: true, max: 1000 })
  source!: string;

  @text({ describe: 'The same for each copy of a mail.', internal: true, max: 64 })
  fingerprint!: string;

  @text({ describe: 'Its Message-ID.', internal: true, nullable: true, max: 998 })
  header?: string | null;

  @text({ describe: 'Where the mail is kept as it came.', internal: true, max: 300 })
  raw!: string;

  @text({ describe: 'Who says they sent it; null where it says nobody, or several.', nullable: true, max: 254 })
  fromAddress?: string | null;

  @text({ describe: 'The name that they gave.', nullable: true })
  fromName?: string | null;

  @text({ describe: 'Its subject.', nullable: true })
  subject?: string | null;

  @text({ describe: 'What it says, without what it quotes.', nullable: true, max: 100_000, filter: false })
  text?: string | null;

  @dateTime({ describe: 'When it came into the mailbox.', sort: true })
  receivedAt!: Date;

  @int({ describe: 'Its size in bytes.', min: 0 })
  size!: number;

  @oneOf(InboundMailOutcome, { describe: 'What became of it.' })
  outcome!: InboundMailOutcome;

  @text({ describe: 'Why.', nullable: true, max: 500 })
  reason?: string | null;

  @ref(() => Contact, { describe: 'The contact who sent it, as far as its address tells.', nullable: true })
  contact?: Contact | null;

  @ref(() => Case, { describe: 'The case that it went to; of one that is held, the case that it seems to be about.', nullable: true })
  case?: Case | null;

  @ref(() => CaseMessage, { describe: 'The message that it became.', nullable: true })
  message?: CaseMessage | null;

  @ref(() => OutboundMail, { describe: 'The mail of ours that it is about, where it is a bounce.', nullable: true })
  outboundMail?: OutboundMail | null;

  @ref(() => Employee, { describe: 'Who decided about it, where it was held.', nullable: true })
  decidedBy?: Employee | null;

  @dateTime({ describe: 'When that was decided.', nullable: true })
  decidedAt?: Date | null;
}
