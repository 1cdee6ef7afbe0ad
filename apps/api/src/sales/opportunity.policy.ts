import { except, OWNER, PARTNERS, policy, withParent } from '../core/index.js';
import { Opportunity } from './opportunity.entity.js';
import { OpportunityContact } from './opportunity-contact.entity.js';
import { OpportunityLine } from './opportunity-line.entity.js';
import { OpportunityStageChange } from './opportunity-stage-change.entity.js';

/** policy.md, row «Opportunity, Quote». What a partner may not change of a deal (footnote 6) is a rule of the service. */
policy(Opportunity, {
  domain: 'sales',
  scopes: {
    ...OWNER,
    withPartner: '{row}.partner_id is not null',
    partner: '{row}.partner_id = (select relata.partner_id())',
    seller: '({row}.partner_seller_id = (select relata.person_id()) and {row}.partner_id = (select relata.partner_id()))',
  },
  read: {
    PARTNER_SELLER: 'seller',
    PARTNER_ADMIN: 'partner',
    SALES_REP: 'own',
    SALES_MANAGER: 'team',
    CHANNEL_MANAGER: 'withPartner',
    FINANCE: 'all',
    ANALYST: 'all',
    ADMIN: 'all',
  },
  create: { SALES_REP: 'own', SALES_MANAGER: 'team', CHANNEL_MANAGER: 'withPartner', ADMIN: 'all' },
  update: {
    PARTNER_SELLER: 'seller',
    PARTNER_ADMIN: 'partner',
    SALES_REP: 'own',
    SALES_MANAGER: 'team',
    CHANNEL_MANAGER: 'withPartner',
    ADMIN: 'all',
  },
  writable: { PARTNER_SELLER: ['nextStep', 'competitor'], PARTNER_ADMIN: ['nextStep', 'competitor', 'partnerSeller'] },
  actions: { close: { SALES_REP: 'own', SALES_MANAGER: 'team', CHANNEL_MANAGER: 'withPartner', ADMIN: 'all' } },
  root: {
    opportunity: 'read',
    opportunities: 'read',
    opportunityChanged: 'read',
    opportunityTotals: 'read',
    opportunityCreate: 'create',
    opportunityUpdate: 'update',
    opportunityMove: 'close',
    opportunityClose: 'close',
    opportunityReopen: 'close',
  },
});

/** A partner changes a few fields of a deal (`writable`), never what hangs on it. */
const parts = withParent(Opportunity, 'opportunity');
const write = except(PARTNERS, parts.write);
const create = except(PARTNERS, parts.create);

policy(OpportunityLine, { ...parts, create, write, delete: write });
policy(OpportunityContact, { ...parts, create, write, delete: write });
policy(OpportunityStageChange, { ...parts, create: write, write: {}, delete: {} });
