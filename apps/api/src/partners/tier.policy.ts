import { each, PARTNERS, policy } from '../core/index.js';
import { PartnerChange } from './partner-change.entity.js';
import { TierRequirement } from './tier-requirement.entity.js';
import { TierReview } from './tier-review.entity.js';
import { TierRun } from './tier-run.entity.js';

/**
 * policy.md, row «Partner, programme, scorecard»: a partner reads what its own programme asks for and when it is reviewed, and the log
 * of itself. Runs, which count all partners, are the vendor's.
 */
const all = { CHANNEL_MANAGER: 'all', FINANCE: 'all', ANALYST: 'all', ADMIN: 'all' };
const managers = { CHANNEL_MANAGER: 'all', ADMIN: 'all' };

policy(TierRequirement, {
  domain: 'partners',
  scopes: {
    own: 'exists (select 1 from partner_tier t where t.id = {row}.tier_id and t.programme_id = (select p.programme_id from partner p where p.id = (select relata.partner_id())))',
  },
  read: { ...each(PARTNERS, 'own'), ...all },
  write: managers,
  delete: managers,
  root: { partnerTierSetRequirements: 'update' },
});

policy(TierReview, {
  domain: 'partners',
  scopes: { own: '{row}.programme_id = (select p.programme_id from partner p where p.id = (select relata.partner_id()))' },
  read: { ...each(PARTNERS, 'own'), ...all },
  write: managers,
  delete: managers,
  root: { tierReviews: 'read', tierReviewPlan: 'create', tierReviewCancel: 'delete' },
});

policy(TierRun, {
  domain: 'partners',
  read: all,
  create: managers,
  root: { tierRuns: 'read', tierRunStart: 'create', tierReplay: 'create' },
});

policy(PartnerChange, {
  domain: 'partners',
  scopes: { own: '{row}.partner_id = (select relata.partner_id())' },
  read: { ...each(PARTNERS, 'own'), ...all },
  root: { partnerChanges: 'read' },
});
