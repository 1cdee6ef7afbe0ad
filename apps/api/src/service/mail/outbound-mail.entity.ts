import { Base, dateTime, entity, graphEnum, int, longText, oneOf, ref, text } from '../../core/index.js';
import { Contact } from '../../directory/index.js';
import { Case } from '../case.entity.js';
import { CaseMessage } from '../case-message.entity.js';

export const OutboundMailKind = graphEnum({ ANSWER: 'ANSWER', RECEIPT: 'RECEIPT' }, 'OutboundMailKind', 'What a mail to a customer is.', {
  ANSWER: 'A public message on their case.',
  RECEIPT: 'That their mail has arrived, and what of it could not be kept.',
});
export type OutboundMailKind = keyof typeof OutboundMailKind;

export const DeliveryStatus = graphEnum(
  { QUEUED: 'QUEUED', SENT: 'SENT', DEFERRED: 'DEFERRED', BOUNCED: 'BOUNCED', FAILED: 'FAILED', HELD_BACK: 'HELD_BACK' },
  'DeliveryStatus',
  'How far a mail has come.',
  {
    QUEUED: 'It is about to be sent.',
    SENT: 'A mail server has taken it over.',
    DEFERRED: 'It could not be handed over, or not delivered, for now; it is tried again.',
    BOUNCED: 'A mail server took it and could not deliver it.',
    FAILED: 'No mail server took it.',
    HELD_BACK: 'The address is on the suppression list, or its person was erased.',
  },
);
export type DeliveryStatus = keyof typeof DeliveryStatus;

@entity({
  prefix: 'oml',
  describe: 'A mail to a customer about their case, and how far it has come.',
  indexes: ['created_at, id', 'case_id, created_at, id', 'contact_id'],
  uniques: [['message_id', 'kind']],
  checks: { sent: `status <> 'SENT' or sent_at is not null` },
})
export class OutboundMail extends Base {
  @ref(() => Case, { describe: 'The case.' })
  case!: Case;

  @ref(() => CaseMessage, { describe: 'The message that it carries or answers.' })
  message!: CaseMessage;

  @ref(() => Contact, { describe: 'Who gets it.' })
  contact!: Contact;

  @oneOf(OutboundMailKind, { describe: 'What it is.' })
  kind!: OutboundMailKind;

  @text({ describe: 'The address to which it goes.', max: 254 })
  to!: string;

  @text({ describe: 'Its subject.', max: 300 })
  subject!: string;

  @oneOf(DeliveryStatus, { describe: 'How far it has come.', initial: 'QUEUED' })
  status: DeliveryStatus = 'QUEUED';

  @int({ describe: 'How often it was handed to a mail server.', initial: 0, min: 0 })
  attempts: number = 0;

  @text({ describe: 'What the last trouble was.', nullable: true, max: 500 })
  lastError?: string | null;

  @dateTime({ describe: 'When a mail server took it.', nullable: true })
  sentAt?: Date | null;

  @text({ describe: 'Its Message-ID.', internal: true, unique: true, max: 300 })
  header!: string;

  @text({ describe: 'The Message-ID that it answers.', internal: true, nullable: true, max: 998 })
  inReplyTo?: string | null;

  @longText({ describe: 'The Message-IDs of the conversation before it, oldest first, by line.', internal: true, nullable: true })
  references?: string | null;

  @longText({ describe: 'What a receipt says; an answer says what its message does.', internal: true, nullable: true })
  body?: string | null;
}
