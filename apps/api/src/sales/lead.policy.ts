import { OWNER, policy, type Role } from '../core/index.js';
import { Lead } from './lead.entity.js';

/** Everything but the score, which marketing works out. */
const WORKED: (keyof Lead)[] = [
  'givenName',
  'familyName',
  'company',
  'title',
  'email',
  'phone',
  'city',
  'region',
  'country',
  'industry',
  'need',
  'product',
  'source',
  'campaign',
  'status',
  'disqualifyReason',
  'owner',
  'partner',
  'partnerSeller',
  'territory',
  'firstTouchedAt',
  'convertedAt',
  'account',
  'contact',
  'opportunity',
  'reused',
  'notes',
];

/** What a lead becomes is the vendor's to say; a partner who named any account there would see it (footnote 2). */
const BECOMES: (keyof Lead)[] = ['account', 'contact', 'opportunity', 'convertedAt'];
const BY_PARTNERS = WORKED.filter((name) => !BECOMES.includes(name));
const PARTNERS_OF_LEADS: Role[] = ['PARTNER_SELLER', 'PARTNER_ADMIN'];

/** policy.md, row «Lead»; analysts see no names, e-mails or phones (footnote 4). */
policy(Lead, {
  domain: 'sales',
  scopes: {
    ...OWNER,
    assigned: '({row}.partner_seller_id = (select relata.person_id()) and {row}.partner_id = (select relata.partner_id()))',
    partner: '{row}.partner_id = (select relata.partner_id())',
  },
  read: {
    PARTNER_SELLER: 'assigned',
    PARTNER_ADMIN: 'partner',
    SALES_REP: 'own',
    SALES_MANAGER: 'team',
    CHANNEL_MANAGER: 'all',
    MARKETER: 'all',
    ANALYST: 'all',
    ADMIN: 'all',
  },
  write: {
    PARTNER_SELLER: 'assigned',
    PARTNER_ADMIN: 'partner',
    SALES_REP: 'own',
    SALES_MANAGER: 'team',
    CHANNEL_MANAGER: 'all',
    MARKETER: 'all',
    ADMIN: 'all',
  },
  hiddenFrom: {
    givenName: ['ANALYST'],
    familyName: ['ANALYST'],
    email: ['ANALYST'],
    phone: ['ANALYST'],
    need: ['ANALYST'],
    notes: ['ANALYST', 'PARTNER_SELLER', 'PARTNER_ADMIN'],
  },
  writable: {
    ...Object.fromEntries(PARTNERS_OF_LEADS.map((role) => [role, BY_PARTNERS])),
    SALES_REP: WORKED,
    SALES_MANAGER: WORKED,
    CHANNEL_MANAGER: WORKED,
  },
  notMadeWith: Object.fromEntries(PARTNERS_OF_LEADS.map((role) => [role, BECOMES])),
  actions: {
    assign: { PARTNER_ADMIN: 'partner', SALES_REP: 'own', SALES_MANAGER: 'team', CHANNEL_MANAGER: 'all', MARKETER: 'all', ADMIN: 'all' },
    // It takes the right to make accounts and deals, so partners work a lead and their vendor converts it.
    convert: { SALES_REP: 'own', SALES_MANAGER: 'team', ADMIN: 'all' },
  },
  visibleTo: { scoreBreakdown: { MARKETER: 'all', SALES_REP: 'own', SALES_MANAGER: 'team' } },
  root: {
    lead: 'read',
    leads: 'read',
    leadCreate: 'create',
    leadUpdate: 'update',
    leadAssign: 'assign',
    leadMove: 'update',
    leadConvert: 'convert',
  },
});
