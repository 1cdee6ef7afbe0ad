import { type PolicyDeclaration, policy, type RoleScopes } from '../core/index.js';
import { EarningsAttribution } from './earnings-attribution.entity.js';
import { EarningsBand } from './earnings-band.entity.js';
import { EarningsComponent } from './earnings-component.entity.js';
import { EarningsPlan } from './earnings-plan.entity.js';
import { EarningsPlanVersion } from './earnings-plan-version.entity.js';

/**
 * policy.md, rows «Funds, partner earnings» and «Employee earnings, statements». A partner's administrator sees of plans
 * what has paid them: the plan, its version and the component, and nothing of what it pays others.
 */
const ALL: RoleScopes = { CHANNEL_MANAGER: 'all', FINANCE: 'all', ANALYST: 'all', ADMIN: 'all' };
const DECIDES: RoleScopes = { CHANNEL_MANAGER: 'all' };

const paysMe = (column: string, of: string): string =>
  `exists (select 1 from earnings_attribution mine where mine.${column} = {row}.${of} and mine.partner_id = (select relata.partner_id()))`;

const seen = (scope: string): Pick<PolicyDeclaration, 'domain' | 'scopes' | 'read'> => ({
  domain: 'earnings',
  scopes: { paysMe: scope },
  read: { PARTNER_ADMIN: 'paysMe', ...ALL },
});

policy(EarningsAttribution, {
  domain: 'earnings',
  scopes: { partner: '{row}.partner_id = (select relata.partner_id())', ofPartners: '{row}.partner_id is not null' },
  read: { PARTNER_ADMIN: 'partner', CHANNEL_MANAGER: 'ofPartners', FINANCE: 'all', ANALYST: 'ofPartners', ADMIN: 'ofPartners' },
});

policy(EarningsPlan, {
  ...seen(
    'exists (select 1 from earnings_attribution mine join earnings_plan_version v on v.id = mine.plan_version_id where v.plan_id = {row}.id and mine.partner_id = (select relata.partner_id()))',
  ),
  write: DECIDES,
  root: { earningsPlan: 'read', earningsPlans: 'read', earningsPlanCreate: 'create', earningsPlanUpdate: 'update' },
});

policy(EarningsPlanVersion, {
  ...seen(paysMe('plan_version_id', 'id')),
  write: DECIDES,
  delete: DECIDES,
  actions: { publish: DECIDES, replay: ALL },
  root: {
    earningsPlanVersion: 'read',
    earningsPlanVersionDraft: 'create',
    earningsPlanVersionUpdate: 'update',
    earningsPlanVersionPublish: 'publish',
    earningsPlanVersionDiscard: 'delete',
    earningsPlanVersionReplay: 'replay',
  },
});

policy(EarningsComponent, { ...seen(paysMe('component_id', 'id')), write: DECIDES, delete: DECIDES });
policy(EarningsBand, { ...seen(paysMe('component_id', 'component_id')), write: DECIDES, delete: DECIDES });
