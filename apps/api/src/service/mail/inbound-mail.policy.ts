import { each, policy, type RoleScopes, SUPPORT } from '../../core/index.js';
import { InboundMail } from './inbound-mail.entity.js';

/** Mail from outside, of whoever writes: for those who work in service. The system records it; they decide about what is held. */
const service: RoleScopes = { ...each(SUPPORT, 'all'), ADMIN: 'all' };
const DECISION = ['outcome', 'reason', 'contact', 'case', 'message', 'decidedBy', 'decidedAt'];

policy(InboundMail, {
  domain: 'service',
  read: service,
  create: {},
  update: {},
  byAction: service,
  writable: Object.fromEntries(Object.keys(service).map((role) => [role, DECISION])),
  actions: { decide: service },
  root: { inboundMail: 'read', inboundMails: 'read', inboundMailAccept: 'decide', inboundMailDismiss: 'decide' },
});
