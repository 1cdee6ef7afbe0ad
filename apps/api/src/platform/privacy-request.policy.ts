import { each, policy, ROLES } from '../core/index.js';
import { PrivacyRequest } from './privacy-request.entity.js';

/** Everyone asks for themself, and whoever administers sees all requests and decides (decision 0024). */
const own = each(ROLES, 'own');
const decide = { ADMIN: 'all' } as const;

policy(PrivacyRequest, {
  domain: 'platform',
  scopes: { own: '{row}.person_id = (select relata.person_id())' },
  read: { ...own, ...decide },
  create: own,
  update: decide,
  byAction: own,
  writable: Object.fromEntries(ROLES.filter((role) => role !== 'ADMIN').map((role) => [role, ['status', 'confirmedAt', 'closedAt']])),
  actions: { confirm: own, cancel: own, decide },
  root: {
    privacyRequest: 'read',
    privacyRequests: 'read',
    privacyErasurePreview: 'read',
    privacyRequestCreate: 'create',
    privacyRequestConfirm: 'confirm',
    privacyRequestCancel: 'cancel',
    privacyRequestExtend: 'decide',
    privacyRequestApprove: 'decide',
    privacyRequestReject: 'decide',
  },
});
