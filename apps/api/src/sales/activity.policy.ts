import { OWNER, policy, withParent } from '../core/index.js';
import type { Class } from '../core/model/registry.js';
import { policyOf, scopeSql } from '../core/policy/policy.js';
import { Activity } from './activity.entity.js';
import { ActivityParticipant } from './activity-participant.entity.js';
import { Lead } from './lead.entity.js';
import './lead.policy.js';
import { Opportunity } from './opportunity.entity.js';
import './opportunity.policy.js';
import { Order } from './order.entity.js';
import './order.policy.js';

type Reader = 'SALES_REP' | 'SALES_MANAGER' | 'CHANNEL_MANAGER';

/**
 * There is no such record, or it is one that this role sees. By the role and not by the person: whoever is an analyst too
 * sees every deal, and yet not what was noted on it.
 */
function about(role: Reader, field: string, target: Class): string {
  const found = policyOf(target);
  const scope = found.read[role];
  const none = `{row}.${field} is null`;
  if (scope === 'all') return 'true';
  const alias = `${found.model.table}_noted`;
  return scope
    ? `(${none} or exists (select 1 from "${found.model.table}" ${alias} where ${alias}.id = {row}.${field} and ${scopeSql(found, scope, alias)}))`
    : none;
}
const visible = (role: Reader): string =>
  `(${about(role, 'opportunity_id', Opportunity)} and ({row}.account_id is not null or ${about(role, 'lead_id', Lead)}) and ${about(role, 'order_id', Order)})`;
const without = '({row}.opportunity_id is null and ({row}.lead_id is null or {row}.account_id is not null))';

/**
 * An activity is internal: employees alone see it. It follows the narrowest record that it is about, so that a note
 * on a deal or a lead is seen by who sees the deal or the lead; without one it is part of the account's picture. So is
 * what was done on a lead once the lead has become an account.
 */
policy(Activity, {
  domain: 'sales',
  scopes: {
    ...OWNER,
    about: `(${OWNER.own} or ${visible('SALES_REP')})`,
    aboutTeam: `(${OWNER.team} or ${visible('SALES_MANAGER')})`,
    aboutPartners: `(${OWNER.own} or ${visible('CHANNEL_MANAGER')})`,
    support: `(${OWNER.own} or ${without})`,
  },
  read: {
    SALES_REP: 'about',
    SALES_MANAGER: 'aboutTeam',
    SUPPORT_AGENT: 'support',
    SUPPORT_MANAGER: 'support',
    CHANNEL_MANAGER: 'aboutPartners',
    ANALYST: 'all',
    ADMIN: 'all',
  },
  write: { SALES_REP: 'own', SALES_MANAGER: 'team', SUPPORT_AGENT: 'own', SUPPORT_MANAGER: 'own', CHANNEL_MANAGER: 'own', ADMIN: 'all' },
  delete: { SALES_REP: 'own', SALES_MANAGER: 'team', SUPPORT_AGENT: 'own', SUPPORT_MANAGER: 'own', CHANNEL_MANAGER: 'own', ADMIN: 'all' },
  hiddenFrom: { subject: ['ANALYST'], body: ['ANALYST'] },
  root: {
    activity: 'read',
    activities: 'read',
    activitiesDue: 'read',
    activityCreate: 'create',
    activityUpdate: 'update',
    activityComplete: 'update',
    activityReopen: 'update',
    activityDelete: 'delete',
  },
});

policy(ActivityParticipant, withParent(Activity, 'activity'));
