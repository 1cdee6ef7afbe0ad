import { each, policy, type RoleScopes } from '../core/index.js';
import { RegistrationPolicy } from './registration-policy.entity.js';
import { RegistrationApprovalRule } from './registration-rule.entity.js';

/** policy.md, row «Partner, programme, scorecard»: who registers reads what their programme asks for; who approves is internal. */
const keepers: RoleScopes = { CHANNEL_MANAGER: 'all', ADMIN: 'all' };

policy(RegistrationPolicy, {
  domain: 'partners',
  scopes: { own: '{row}.programme_id = (select p.programme_id from partner p where p.id = (select relata.partner_id()))' },
  read: { ...each(['PARTNER_SELLER', 'PARTNER_ADMIN'], 'own'), ...keepers, ANALYST: 'all' },
  write: keepers,
  root: { registrationPolicies: 'read', registrationPolicyCreate: 'create', registrationPolicyUpdate: 'update' },
});

policy(RegistrationApprovalRule, {
  domain: 'partners',
  read: { ...keepers, ANALYST: 'all' },
  write: keepers,
  root: { registrationApprovalRules: 'read', registrationApprovalRuleCreate: 'create', registrationApprovalRuleUpdate: 'update' },
});
