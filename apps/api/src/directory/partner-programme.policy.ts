import { each, PARTNERS, policy } from '../core/index.js';
import { PARTNER_NAMES as names } from './partner.policy.js';
import { PartnerProgramme } from './partner-programme.entity.js';
import { PartnerTier } from './partner-tier.entity.js';

/**
 * policy.md, row «Partner, programme, scorecard»: a partner reads its own programme with its tiers, and who reads no more
 * than names of partners (footnote 8) reads the names of tiers.
 */
const mine = (column: string) => `{row}.${column} = (select p.programme_id from partner p where p.id = (select relata.partner_id()))`;
const all = { CHANNEL_MANAGER: 'all', FINANCE: 'all', ANALYST: 'all', ADMIN: 'all' };

policy(PartnerProgramme, {
  domain: 'partners',
  scopes: { own: mine('id') },
  read: { ...each(PARTNERS, 'own'), ...all },
  write: { CHANNEL_MANAGER: 'all', ADMIN: 'all' },
  root: { partnerProgramme: 'read', partnerProgrammes: 'read', partnerProgrammeCreate: 'create', partnerProgrammeUpdate: 'update' },
});

policy(PartnerTier, {
  domain: 'partners',
  scopes: { own: mine('programme_id') },
  read: { ...each(PARTNERS, 'own'), ...each(names, 'all'), ...all },
  write: { CHANNEL_MANAGER: 'all', ADMIN: 'all' },
  hiddenFrom: { benefits: names, discount: names, leadWeight: names, fundAllowance: names, currency: names },
  root: { partnerTier: 'read', partnerTiers: 'read', partnerTierCreate: 'create', partnerTierUpdate: 'update' },
});
