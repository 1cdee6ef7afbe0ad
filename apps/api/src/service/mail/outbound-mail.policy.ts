import { CUSTOMERS, except, PARTNERS, policy } from '../../core/index.js';
import { policyOf, scopeSql } from '../../core/policy/policy.js';
import { Case } from '../case.entity.js';
import '../case.policy.js';
import { OutboundMail } from './outbound-mail.entity.js';

/**
 * Employees see the mails of the cases that they see, but for analysts, who see no addresses: so each role by its own scope
 * of the case. The system alone makes and changes them.
 */
const above = policyOf(Case);
const onCase = (scope: string) => `exists (select 1 from "case" c where c.id = {row}.case_id and ${scopeSql(above, scope, 'c')})`;

policy(OutboundMail, {
  domain: 'service',
  scopes: Object.fromEntries(Object.keys(above.scopes ?? {}).map((scope) => [scope, onCase(scope)])),
  read: except(['ANALYST', ...CUSTOMERS, ...PARTNERS], above.read),
  root: { outboundMail: 'read', outboundMails: 'read' },
});
