import type { Column } from '../company.js';
import type { Kind } from '../table.js';

/**
 * Which column decides on whose a record is, by kind and role: from the scopes of policy.md. Roles that write all records
 * of a kind are not here: to them every record is as good as another.
 */
interface ScopedBy {
  kinds: Kind[];
  column: string;
  roles: Column[];
  /** Without one, something else decides. */
  nullable?: true;
}

const SELLERS: Column[] = ['SALES_REP', 'SALES_MANAGER'];
const OUTSIDERS: Column[] = ['CUSTOMER_MEMBER', 'CUSTOMER_ADMIN', 'PARTNER_SELLER', 'PARTNER_ADMIN', 'PARTNER_TECHNICIAN', 'PARTNER_MARKETER'];
const WITH_PARTNER: Column[] = ['PARTNER_SELLER', 'PARTNER_ADMIN', 'CHANNEL_MANAGER'];
const OF_DEALS: Column[] = [...SELLERS, ...WITH_PARTNER];
const AUTHORS: Column[] = [...SELLERS, 'SUPPORT_AGENT', 'SUPPORT_MANAGER', 'CHANNEL_MANAGER'];

export const SCOPED_BY: ScopedBy[] = [
  { kinds: ['Account', 'Lead', 'Opportunity', 'Quote', 'Order', 'Quota', 'ForecastOverride'], column: 'owner_id', roles: SELLERS },
  { kinds: ['Activity'], column: 'owner_id', roles: AUTHORS },
  { kinds: ['ActivityParticipant'], column: 'activity_id', roles: AUTHORS },
  { kinds: ['Lead'], column: 'partner_id', roles: ['PARTNER_SELLER', 'PARTNER_ADMIN'] },
  { kinds: ['Opportunity', 'Quote'], column: 'partner_id', roles: WITH_PARTNER },
  { kinds: ['Lead', 'Opportunity', 'Quote'], column: 'partner_seller_id', roles: ['PARTNER_SELLER'] },
  { kinds: ['OpportunityLine', 'OpportunityContact'], column: 'opportunity_id', roles: OF_DEALS },
  { kinds: ['QuoteLine', 'QuoteApproval'], column: 'quote_id', roles: OF_DEALS },
  { kinds: ['Quote'], column: 'opportunity_id', roles: OF_DEALS },
  { kinds: ['Contact'], column: 'account_id', roles: [...SELLERS, 'CUSTOMER_ADMIN', 'PARTNER_ADMIN'] },
  { kinds: ['Contact'], column: 'person_id', roles: ['CUSTOMER_ADMIN', 'PARTNER_ADMIN'] },
  { kinds: ['ContactPoint'], column: 'person_id', roles: [...OUTSIDERS, ...SELLERS, 'EMPLOYEE', 'HR', 'FINANCE', 'ANALYST'] },
  { kinds: ['Address'], column: 'account_id', roles: [...OUTSIDERS, ...SELLERS, 'EMPLOYEE', 'HR', 'FINANCE', 'ANALYST'] },
  { kinds: ['Address'], column: 'person_id', roles: [...OUTSIDERS, ...SELLERS, 'EMPLOYEE', 'HR', 'FINANCE', 'ANALYST'] },
  { kinds: ['Shipment'], column: 'order_id', roles: SELLERS },
  { kinds: ['ShipmentLine'], column: 'shipment_id', roles: SELLERS },
  { kinds: ['Asset'], column: 'order_id', roles: SELLERS, nullable: true },
  { kinds: ['Asset'], column: 'owner_id', roles: SELLERS },
  { kinds: ['Case'], column: 'partner_id', roles: ['CHANNEL_MANAGER'] },
  { kinds: ['PartnerMember'], column: 'partner_id', roles: ['PARTNER_ADMIN'] },
  { kinds: ['Person', 'Employee', 'Partner'], column: 'id', roles: OUTSIDERS },
];

/** What a copy of a record must not share with it. */
export const FREE: Partial<Record<Kind, Record<string, unknown>>> = {
  Order: { number: 'copy' },
  Article: { slug: 'copy', original_id: null },
  ArticleVersion: { number: 99 },
  Quote: { number: 'copy' },
  FundRequest: { number: 'copy' },
  FundClaim: { number: 'copy' },
  Invoice: { number: 'copy' },
  Product: { sku: 'copy' },
  Case: { number: 'copy' },
  QuoteRequest: { status: 'REQUESTED', closed_at: null },
  DealRegistration: { status: 'SUBMITTED', approved_at: null, protected_until: null },
  CaseMessage: { opening: false },
};

/** Where a record that names another is meant to bring it within reach, with the reason. */
export const PULLS: { by: RegExp; what: RegExp; why: string }[] = [
  {
    by: /SALES_(REP|MANAGER)/,
    what: /^making Contact .* person_id: write Person contact /,
    why: 'who is a contact of one’s own account is one’s own contact, though they are one of another account too',
  },
];
