import { OWNER, policy, withParent } from '../core/index.js';
import { Activity } from './activity.entity.js';
import { ActivityParticipant } from './activity-participant.entity.js';

/**
 * An activity is internal: employees alone see it. It follows the narrowest record that it is about, so that a note
 * on a deal or a lead is seen by who sees the deal or the lead; without one it is part of the account's picture. So is
 * what was done on a lead once the lead has become an account.
 */
const about = (field: string, table: string) => `({row}.${field} is null or exists (select 1 from ${table} about where about.id = {row}.${field}))`;
const aboutLead = `({row}.account_id is not null or ${about('lead_id', 'lead')})`;
const visible = `(${about('opportunity_id', 'opportunity')} and ${aboutLead} and ${about('order_id', '"order"')})`;
const without = '({row}.opportunity_id is null and ({row}.lead_id is null or {row}.account_id is not null))';

policy(Activity, {
  domain: 'sales',
  scopes: {
    ...OWNER,
    about: `(${OWNER.own} or ${visible})`,
    aboutTeam: `(${OWNER.team} or ${visible})`,
    support: `(${OWNER.own} or ${without})`,
  },
  read: {
    SALES_REP: 'about',
    SALES_MANAGER: 'aboutTeam',
    SUPPORT_AGENT: 'support',
    SUPPORT_MANAGER: 'support',
    CHANNEL_MANAGER: 'about',
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
