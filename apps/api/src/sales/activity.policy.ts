import { databaseCode, executableBy, OWNER, policy, withParent } from '../core/index.js';
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

const READERS = ['SALES_REP', 'SALES_MANAGER', 'CHANNEL_MANAGER'] as const;
type Reader = (typeof READERS)[number];

/** There is no such record, or it is one that this role sees. */
function about(role: Reader, argument: string, target: Class): string {
  const found = policyOf(target);
  const scope = found.read[role];
  return scope
    ? `(${argument} is null or exists (select 1 from "${found.model.table}" r where r.id = ${argument} and ${scopeSql(found, scope, 'r')}))`
    : `${argument} is null`;
}

/**
 * Whether a role sees what a note is about. By the role and not by the person: whoever is an analyst too sees every deal, and
 * yet not what was noted on it. A function, which is asked of the notes of others alone: plans for three tables in
 * the policy would cost each statement their start.
 */
const seesSubject = (role: Reader): string => `relata.${role.toLowerCase()}_sees_subject`;
databaseCode(
  'what notes are about',
  READERS.map(
    (role) => `create or replace function ${seesSubject(role)}(deal uuid, lead uuid, bought uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select ${about(role, 'deal', Opportunity)} and ${about(role, '$2', Lead)} and ${about(role, 'bought', Order)}
$$;
${executableBy([seesSubject(role)], [role])}`,
  ).join('\n'),
);
/** What was done on a lead is part of the account's picture once the lead has become one. */
const visible = (role: Reader): string => `case when ${without} and {row}.order_id is null then true
  else ${seesSubject(role)}({row}.opportunity_id, case when {row}.account_id is null then {row}.lead_id end, {row}.order_id) end`;
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
