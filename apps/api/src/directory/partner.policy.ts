import { each, PARTNERS, policy, type Role, SUPPORT } from '../core/index.js';
import { Partner } from './partner.entity.js';
import { PartnerMember } from './partner-member.entity.js';
import { PartnerTerritory } from './partner-territory.entity.js';

/** policy.md, row «Partner, programme, scorecard»; footnote 8 is the scope `active` with the fields hidden from it. */
export const PARTNER_NAMES: Role[] = ['SALES_REP', 'SALES_MANAGER', ...SUPPORT, 'MARKETER'];
const names = PARTNER_NAMES;

policy(Partner, {
  domain: 'partners',
  scopes: { own: '{row}.id = (select relata.partner_id())', active: `{row}.status = 'ACTIVE'` },
  read: { ...each(PARTNERS, 'own'), ...each(names, 'active'), CHANNEL_MANAGER: 'all', FINANCE: 'all', ANALYST: 'all', ADMIN: 'all' },
  create: { CHANNEL_MANAGER: 'all', ADMIN: 'all' },
  update: { PARTNER_ADMIN: 'own', CHANNEL_MANAGER: 'all', ADMIN: 'all' },
  hiddenFrom: {
    domain: names,
    account: names,
    channelManager: names,
    programme: names,
    tierSince: names,
    tierGraceUntil: names,
    specialisations: names,
  },
  writable: { PARTNER_ADMIN: ['name', 'domain'] },
  // Rank, score and other partners' anything are for these two (`partners/scorecard.service.ts`).
  actions: {
    score: { PARTNER_SELLER: 'own', PARTNER_ADMIN: 'own', CHANNEL_MANAGER: 'all', ANALYST: 'all' },
    rank: { CHANNEL_MANAGER: 'all', ANALYST: 'all' },
  },
  root: { partner: 'read', partners: 'read', partnerCreate: 'create', partnerUpdate: 'update', partnerScorecard: 'score', partnerScorecards: 'rank' },
});

policy(PartnerTerritory, {
  domain: 'partners',
  scopes: { own: '{row}.partner_id = (select relata.partner_id())' },
  read: { ...each(PARTNERS, 'own'), CHANNEL_MANAGER: 'all', FINANCE: 'all', ANALYST: 'all', ADMIN: 'all' },
  write: { CHANNEL_MANAGER: 'all', ADMIN: 'all' },
  delete: { CHANNEL_MANAGER: 'all', ADMIN: 'all' },
});

policy(PartnerMember, {
  domain: 'partners',
  scopes: {
    own: '{row}.partner_id = (select relata.partner_id())',
    self: '{row}.person_id = (select relata.person_id())',
    // Whoever is made a member comes into sight, so it is somebody new or one of theirs.
    joins: '({row}.partner_id = (select relata.partner_id()) and relata.may_join({row}.person_id))',
  },
  read: {
    PARTNER_SELLER: 'own',
    PARTNER_TECHNICIAN: 'self',
    PARTNER_MARKETER: 'self',
    PARTNER_ADMIN: 'own',
    CHANNEL_MANAGER: 'all',
    FINANCE: 'all',
    ANALYST: 'all',
    ADMIN: 'all',
  },
  create: { PARTNER_ADMIN: 'joins', CHANNEL_MANAGER: 'all', ADMIN: 'all' },
  update: { PARTNER_ADMIN: 'own', CHANNEL_MANAGER: 'all', ADMIN: 'all' },
  delete: { PARTNER_ADMIN: 'own', CHANNEL_MANAGER: 'all', ADMIN: 'all' },
  writable: { PARTNER_ADMIN: ['role', 'active'], CHANNEL_MANAGER: ['role', 'active'], ADMIN: ['role', 'active'] },
  root: { partnerMemberAdd: 'create', partnerMemberUpdate: 'update', partnerMemberRemove: 'delete' },
});
