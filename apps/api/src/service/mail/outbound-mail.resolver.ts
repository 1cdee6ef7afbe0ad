import { Resolver } from 'type-graphql';
import { reads } from '../../core/index.js';
import { OutboundMail } from './outbound-mail.entity.js';

@Resolver()
export class OutboundMailResolver extends reads(OutboundMail, 'outboundMail', 'outboundMails') {}
