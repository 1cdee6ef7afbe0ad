import { policy } from '../core/index.js';
import { ScorecardTarget } from './scorecard-target.entity.js';

/**
 * policy.md, row «Partner, programme, scorecard», and its sensitive fields: rank, score and other partners' anything are for
 * CHANNEL_MANAGER and ANALYST. The scorecards themselves are actions on partners (`directory/partner.policy.ts`). A partner
 * reads the targets of its own tier.
 */
const OWN = '{row}.tier_id = (select p.tier_id from partner p where p.id = (select relata.partner_id()))';

policy(ScorecardTarget, {
  domain: 'partners',
  scopes: { own: OWN },
  read: { PARTNER_SELLER: 'own', PARTNER_ADMIN: 'own', CHANNEL_MANAGER: 'all', FINANCE: 'all', ANALYST: 'all', ADMIN: 'all' },
  write: { CHANNEL_MANAGER: 'all', ADMIN: 'all' },
  root: { scorecardTargets: 'read', scorecardTargetSet: 'create' },
});
