import { many } from '../../core/index.js';
import { CaseMessage } from '../case-message.entity.js';
import { OutboundMail } from './outbound-mail.entity.js';

many(() => OutboundMail, 'message', { describe: 'The mails that carry it to the customer, and how far they have come.' })(
  CaseMessage.prototype,
  'mails',
);
