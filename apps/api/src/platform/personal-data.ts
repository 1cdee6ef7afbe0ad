import { AT_WORK, KEPT, notPersonal, personal } from '../core/personal.js';
import { ApiClient } from './api-client.entity.js';
import { AuditEntry } from './audit-entry.entity.js';
import { IdentityProvider } from './identity-provider.entity.js';
import { Import } from './import/import.entity.js';
import { Invitation } from './invitation.entity.js';
import { PrivacyRequest } from './privacy-request.entity.js';
import { User } from './user.entity.js';

personal(User, { subject: ['person'], erase: 'delete' });
personal(Invitation, { subject: ['person'], others: { invitedBy: AT_WORK, account: 'the customer that they were invited to' }, erase: 'delete' });
personal(PrivacyRequest, { subject: ['person'], others: { decidedBy: AT_WORK }, erase: { note: 'null' }, kept: KEPT.PROOF });
// What was changed and by whom is proof for as long as it is kept; the values of erased people are taken out of it (`relata.audit_redact`).
personal(AuditEntry, { subject: ['person'], without: { changes: 'what they did to records of others' }, erase: {}, kept: KEPT.PROOF });
personal(ApiClient, { subject: ['createdBy'], erase: {}, kept: KEPT.RECORD });
notPersonal(IdentityProvider, 'where a company signs in');
notPersonal(Import, 'what was imported, as numbers');
