import { each, policy, ROLES } from '../core/index.js';
import { PartnerApplication } from './application.entity.js';

/**
 * policy.md, row «Partner»: who writes partners decides who becomes one. An application whose sender is not confirmed is nobody's.
 * Anyone applies; what the link of the mail opens the database decides by its token.
 */
const anyone = { ...each(ROLES, 'all'), GUEST: 'all' };
const managers = { CHANNEL_MANAGER: 'confirmed', ADMIN: 'confirmed' };

policy(PartnerApplication, {
  domain: 'partners',
  scopes: { confirmed: '{row}.confirmed_at is not null' },
  read: managers,
  update: managers,
  writable: Object.fromEntries(Object.keys(managers).map((role) => [role, ['status', 'decidedAt', 'decidedBy', 'rejectReason', 'partner']])),
  actions: { apply: anyone, confirm: anyone },
  root: {
    partnerApplication: 'read',
    partnerApplications: 'read',
    partnerApplicationApprove: 'update',
    partnerApplicationReject: 'update',
    partnerApply: 'apply',
    partnerApplicationConfirm: 'confirm',
  },
});
