import type { Kind } from '../table.js';

/**
 * What the scopes of the cells mean, as labels of the records of `company.ts` and `records.ts`: by hand, from who owns, placed,
 * sells and buys what there.
 */
const EMPLOYEES = [
  'SALES_MANAGER',
  'SALES_REP',
  'EMPLOYEE',
  'SUPPORT_AGENT',
  'SUPPORT_MANAGER',
  'CHANNEL_MANAGER',
  'MARKETER',
  'HR',
  'FINANCE',
  'ANALYST',
  'ADMIN',
  'mate',
  'stranger',
];
const PARTNER_PEOPLE = ['seller', 'partnerAdmin', 'technician', 'marketer'];
export const ACCOUNTS = ['rep', 'team', 'foreign', 'customer', 'below', 'dealt', 'ordered'].map((label) => `account ${label}`);
const COLLEAGUES_HOMES = ['EMPLOYEE', 'SALES_REP', 'HR', 'stranger'].map((label) => `home ${label}`);

const ORDERS = { account: ['member', 'admin', 'below'], partner: ['partner'], team: ['rep', 'team'], with: ['partner', 'rival'] };
const DEALS = { partner: ['seller', 'partner'], team: ['rep', 'team'], with: ['seller', 'partner', 'rival'] };
const CASES = {
  account: ['member', 'admin', 'below'],
  partner: ['assigned', 'serviced', 'partner'],
  team: ['rep', 'team'],
  with: ['assigned', 'serviced', 'partner', 'rival'],
};
export const withInternal = (labels: string[]): string[] => labels.flatMap((label) => [label, `${label} internal`]);
export const ALL_TALK = withInternal([...CASES.account, ...CASES.team, 'foreign', 'queued', 'agent', ...CASES.with]);
const TALK = { ...CASES, team: withInternal(CASES.team), with: withInternal(CASES.with) };
const REGISTERED = { partner: ['seller', 'partner'], team: ['rep', 'approved', 'team'], approved: ['approved'] };
const QUOTES = { ...DEALS, sent: ['sent', 'sentAdmin'], sentToMe: ['sent'] };
const LISTS = { applies: ['everyone', 'customer', 'segment'], tier: ['everyone', 'tier'] };
/** Closed courses keep their names, and show no lessons. */
const COURSES = { customer: ['customer'], partner: ['partner', 'archived'], employee: ['employee'] };
const LEARNING = { partner: ['seller', 'technician'], partners: ['seller', 'technician', 'rival'] };
export const OPEN_NOTES = ['rep', 'team', 'foreign'];
const NOTES = {
  team: ['rep', 'team', 'deal rep', 'deal team'],
  aboutTeam: [...OPEN_NOTES, 'deal rep', 'deal team', 'order rep', 'lead rep'],
};
const PEOPLE = {
  account: ['contact member', 'contact admin', 'contact below'],
  // Contacts on the partner's deals, the partner's own people, and the card of their channel manager.
  partner: ['contact dealt', ...PARTNER_PEOPLE, 'CHANNEL_MANAGER'],
  written: ['contact dealt', ...PARTNER_PEOPLE],
  team: ['contact rep', 'contact team', 'SALES_MANAGER'],
  // Who is no employee.
  outside: ['member', 'admin', 'below', 'foreign', 'rep', 'team', 'dealt', 'undealt']
    .map((label) => `contact ${label}`)
    .concat(PARTNER_PEOPLE, 'rival'),
  colleagues: EMPLOYEES,
};

/** Scopes that mean the same whoever asks. */
export const SCOPES: Partial<Record<Kind, Record<string, string[]>>> = {
  Account: { account: ['customer', 'below'], partner: ['dealt', 'ordered'], team: ['rep', 'team'] },
  Address: {
    mine: ['account customer', 'account below', 'home member'],
    theirs: ['account customer', 'account below', 'home admin'],
    administered: ['account customer', 'account below', 'home admin'],
    partner: ['account dealt', 'account ordered'],
    colleagues: COLLEAGUES_HOMES,
    ownToo: ['account rep', 'home SALES_REP'],
    teamToo: ['account rep', 'account team'],
  },
  Contact: { account: ['member', 'admin', 'below'], partner: ['dealt'], team: ['rep', 'team'] },
  Person: PEOPLE,
  ContactPoint: PEOPLE,
  Partner: { own: ['partner'], active: ['partner', 'rival'] },
  PartnerProgramme: { own: ['dealers'] },
  PartnerTier: { own: ['dealers 1', 'dealers 2'] },
  PartnerTerritory: { own: ['partner'] },
  TierRequirement: { own: ['dealers'] },
  TierReview: { own: ['dealers'] },
  PartnerChange: { own: ['partner'] },
  OnboardingTemplate: { own: ['ours', 'vendor'] },
  AgreementVersion: { own: ['ours'] },
  OnboardingStep: { own: ['partner', 'vendor'], ours: ['partner'] },
  PartnerPaymentDetails: { own: ['partner'] },
  PartnerApplication: { confirmed: ['waiting'] },
  Territory: { sold: ['below'] },
  PartnerMember: { own: PARTNER_PEOPLE },
  Employee: { card: ['CHANNEL_MANAGER'] },
  // In person, and a role that sees pay never to oneself (decision 0010).
  EmployeeRole: { given: EMPLOYEES.filter((label) => !['EMPLOYEE', 'mate', 'stranger'].includes(label)) },
  Invitation: {
    account: ['member', 'below'],
    partner: ['partner'],
    team: ['rep', 'team'],
    contacts: ['member', 'below', 'rep', 'team', 'foreign'],
    outside: ['member', 'below', 'rep', 'team', 'foreign', 'partner', 'rival'],
  },
  Lead: DEALS,
  LeadOffer: { inbox: ['open', 'seller'], partner: ['open', 'seller', 'partner'] },
  Opportunity: DEALS,
  OpportunityLine: DEALS,
  OpportunityContact: DEALS,
  OpportunityStageChange: DEALS,
  OpportunitySnapshot: DEALS,
  OpportunityComment: DEALS,
  QuoteRequest: DEALS,
  Quote: QUOTES,
  QuoteLine: QUOTES,
  QuoteApproval: QUOTES,
  Product: { pub: ['published', 'bundle'] },
  BundleItem: { pub: ['published'] },
  ProductRelation: { pub: ['published'] },
  PriceList: LISTS,
  PriceListEntry: LISTS,
  Order: ORDERS,
  OrderLine: ORDERS,
  Shipment: ORDERS,
  ShipmentLine: ORDERS,
  Invoice: ORDERS,
  InvoiceLine: ORDERS,
  Payment: ORDERS,
  Return: ORDERS,
  ReturnLine: ORDERS,
  ReturnStateChange: ORDERS,
  CreditNote: ORDERS,
  CreditNoteLine: ORDERS,
  Asset: ORDERS,
  Activity: NOTES,
  ActivityParticipant: NOTES,
  Case: CASES,
  SlaRecord: CASES,
  SlaAlert: CASES,
  CaseMessage: TALK,
  CaseEvent: TALK,
  Attachment: TALK,
  OutboundMail: CASES,
  Article: {
    public: ['public'],
    customer: ['public', 'customer'],
    partner: ['public', 'partner'],
    published: ['public', 'customer', 'partner', 'employee'],
    unpublished: ['draft'],
  },
  ArticleProduct: { published: ['public'], unpublished: ['draft'] },
  ArticleEvent: { public: ['public'], asked: ['public', 'sent'], published: ['public', 'employee'] },
  EarningsEntry: {
    partner: ['partner', 'partner margin'],
    partnerNoMargin: ['partner'],
    noMargin: ['partner', 'rival'],
  },
  EarningsStatement: { partner: ['partner'] },
  EarningsStatementLine: { partner: ['partner'] },
  EarningsAttribution: { partner: ['partner'] },
  EarningsPlan: { partner: ['partner'] },
  EarningsPlanVersion: { partner: ['partner'] },
  EarningsComponent: { partner: ['partner'] },
  EarningsBand: { partner: ['partner'] },
  EarningsAdjustment: { agreed: ['partner agreed'] },
  EarningsDispute: { partner: ['partner'] },
  DealRegistration: REGISTERED,
  DealRegistrationItem: REGISTERED,
  DealRegistrationContact: REGISTERED,
  DealRegistrationChange: REGISTERED,
  DealRegistrationExtension: REGISTERED,
  RegistrationPolicy: { own: ['dealers'] },
  DealChangeRequest: DEALS,
  PartnerAsset: { library: ['everyone', 'tier'] },
  PartnerAssetVersion: { used: ['used'] },
  PartnerBrand: { own: ['partner'] },
  PartnerLogo: { own: ['partner'], used: ['partner', 'rival'], kept: ['partner', 'loose'], loose: ['loose'] },
  ScorecardTarget: { own: ['partner'] },
  FundProgramme: { partner: ['partner'] },
  Fund: { partner: ['partner'] },
  FundEntry: { partner: ['partner', 'partner set aside'], given: ['partner', 'rival'] },
  FundRequest: { partner: ['partner'] },
  FundClaim: { partner: ['partner'] },
  FundDocument: { own: ['partner', 'partner loose'], loose: ['partner loose'], claimed: ['partner', 'rival'] },
  Course: COURSES,
  CourseVersion: COURSES,
  Lesson: { customer: ['customer'], partner: ['partner'], employee: ['employee'] },
  Enrolment: LEARNING,
  LessonProgress: LEARNING,
  QuizAttempt: LEARNING,
  AttemptQuestion: LEARNING,
  Certificate: LEARNING,
  Quota: { team: ['rep', 'team'] },
  ForecastOverride: { team: ['rep', 'team'] },
};
