import { each, policy, SUPPORT, TEAM } from '../core/index.js';
import { Invitation } from './invitation.entity.js';

/**
 * Whoever may make a member or a contact invites them (policy.md, rows «Partner» and «Contact»), but for marketers, whose
 * contacts are addressees. That the person is one already, with the role that they then have, holds in the database too.
 */
const account = (condition: string) => `exists (select 1 from account a where a.id = {row}.account_id and ${condition})`;
/** Whom it invites, and as what, stays. */
const FIELDS = ['email', 'invitedBy', 'expiresAt', 'revokedAt'];
const invites = {
  CUSTOMER_ADMIN: 'account',
  PARTNER_ADMIN: 'partner',
  SALES_REP: 'ownAccounts',
  SALES_MANAGER: 'teamAccounts',
  ...each(SUPPORT, 'contacts'),
  CHANNEL_MANAGER: 'outside',
  ADMIN: 'all',
} as const;

policy(Invitation, {
  // Of the records that it is about: a key that sees no accounts sees no invitations to them.
  domain: 'directory',
  scopes: {
    account: '{row}.account_id = any ((select relata.account_ids(true))::uuid[])',
    partner: '{row}.partner_id = (select relata.partner_id())',
    ownAccounts: account('a.owner_id = (select relata.employee_id())'),
    teamAccounts: account(`a.owner_id = any (${TEAM})`),
    contacts: '{row}.account_id is not null',
    outside: '({row}.account_id is not null or {row}.partner_id is not null)',
  },
  read: invites,
  write: invites,
  writable: Object.fromEntries(Object.keys(invites).map((role) => [role, FIELDS])),
  root: {
    invitation: 'read',
    invitations: 'read',
    partnerMemberInvite: 'create',
    partnerProgrammeInvite: 'create',
    contactInvite: 'create',
    invitationRevoke: 'update',
  },
});
