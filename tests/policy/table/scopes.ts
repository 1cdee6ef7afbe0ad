import type { Column } from '../company.js';
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
const ACCOUNTS = ['rep', 'team', 'foreign', 'customer', 'below', 'dealt', 'ordered'].map((label) => `account ${label}`);
const COLLEAGUES_HOMES = ['EMPLOYEE', 'SALES_REP', 'HR', 'stranger'].map((label) => `home ${label}`);

const ORDERS = { account: ['member', 'admin', 'below'], partner: ['partner'], team: ['rep', 'team'], with: ['partner', 'rival'] };
const DEALS = { partner: ['seller', 'partner'], team: ['rep', 'team'], with: ['seller', 'partner', 'rival'] };
const CASES = {
  account: ['member', 'admin', 'below'],
  partner: ['assigned', 'serviced', 'partner'],
  team: ['rep', 'team'],
  with: ['assigned', 'serviced', 'partner', 'rival'],
};
const withInternal = (labels: string[]): string[] => labels.flatMap((label) => [label, `${label} internal`]);
const ALL_TALK = withInternal([...CASES.account, ...CASES.team, 'foreign', 'queued', 'agent', ...CASES.with]);
const TALK = { ...CASES, team: withInternal(CASES.team), with: withInternal(CASES.with) };
const REGISTERED = { partner: ['seller', 'partner'], team: ['rep', 'approved', 'team'], approved: ['approved'] };
const QUOTES = { ...DEALS, sent: ['sent', 'sentAdmin'], sentToMe: ['sent'] };
const LISTS = { applies: ['everyone', 'customer', 'segment'], tier: ['everyone', 'tier'] };
/** Closed courses keep their names, and show no lessons. */
const COURSES = { customer: ['customer'], partner: ['partner', 'archived'], employee: ['employee'] };
const LEARNING = { partner: ['seller', 'technician'], partners: ['seller', 'technician', 'rival'] };
const OPEN_NOTES = ['rep', 'team', 'foreign'];
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

const OWN_ORDERS: Who = { CUSTOMER_MEMBER: ['member'], SALES_REP: ['rep'] };
const OWN_DEALS: Who = { PARTNER_SELLER: ['seller'], SALES_REP: ['rep'] };
const OWN_REGISTRATIONS: Who = { PARTNER_SELLER: ['seller'], SALES_REP: ['rep', 'approved'] };
const OWN_NOTES: Who = { SALES_REP: ['rep', 'deal rep'], SUPPORT_AGENT: ['agent'], CHANNEL_MANAGER: ['channel'] };
const OWN_PEOPLE: Who = { CUSTOMER_MEMBER: ['contact member'], SALES_REP: ['contact rep', 'SALES_REP'] };
const ASSIGNED: Who = { PARTNER_SELLER: ['assigned'], PARTNER_TECHNICIAN: ['serviced'] };
const MY_TALK: Record<string, Who> = {
  asked: { CUSTOMER_MEMBER: ['member'] },
  assigned: ASSIGNED,
  own: { SALES_REP: withInternal(['rep']) },
  mine: { SUPPORT_AGENT: withInternal(['agent', 'queued']) },
  written: { CUSTOMER_MEMBER: ['member'], CUSTOMER_ADMIN: ['admin'], PARTNER_ADMIN: ['partner'], ...ASSIGNED },
};

/** Scopes about whoever asks, by scope. Whoever is not named has what `others` have there, or nothing. */
type Who = Partial<Record<Column | 'others', string[]>>;
const MY_CASES: Record<string, Who> = {
  asked: { CUSTOMER_MEMBER: ['member'] },
  assigned: ASSIGNED,
  own: { SALES_REP: ['rep'] },
  mine: { SUPPORT_AGENT: ['agent'] },
};
/** Who takes a course, and whose people do. */
const MY_LEARNING: Record<string, Who> = {
  own: {
    CUSTOMER_MEMBER: ['member'],
    CUSTOMER_ADMIN: ['admin'],
    PARTNER_SELLER: ['seller'],
    PARTNER_TECHNICIAN: ['technician'],
    SALES_REP: ['rep'],
  },
  team: { SALES_MANAGER: ['rep', 'team'] },
};
export const MINE: Partial<Record<Kind, Record<string, Who>>> = {
  Account: { own: { SALES_REP: ['rep'] } },
  ArticleVersion: { mine: { SUPPORT_AGENT: ['draft'] } },
  ArticleVote: { own: { CUSTOMER_MEMBER: ['member'] } },
  SurveyResponse: { own: { CUSTOMER_MEMBER: ['member'], CUSTOMER_ADMIN: ['admin'] } },
  Address: {
    home: { CUSTOMER_MEMBER: ['home member'], EMPLOYEE: ['home EMPLOYEE'], SALES_REP: ['home SALES_REP'], HR: ['home HR'] },
    homeToo: { SALES_REP: [...ACCOUNTS, 'home SALES_REP'], others: ACCOUNTS },
  },
  Contact: { own: { CUSTOMER_MEMBER: ['member'], SALES_REP: ['rep'] } },
  Person: { own: OWN_PEOPLE },
  ContactPoint: { own: OWN_PEOPLE },
  PartnerMember: { self: { PARTNER_TECHNICIAN: ['technician'], PARTNER_MARKETER: ['marketer'] } },
  Invitation: { own: { SALES_REP: ['rep'] } },
  DealRegistration: { own: OWN_REGISTRATIONS },
  DealRegistrationItem: { own: OWN_REGISTRATIONS },
  DealRegistrationContact: { own: OWN_REGISTRATIONS },
  DealRegistrationChange: { own: OWN_REGISTRATIONS },
  DealRegistrationExtension: { own: OWN_REGISTRATIONS },
  DealRegistrationApproval: { turn: { CHANNEL_MANAGER: ['rep', 'approved', 'team'], ADMIN: ['seller', 'partner', 'rival'] } },
  DealChangeRequest: { own: OWN_DEALS },
  Lead: { own: OWN_DEALS },
  Opportunity: { own: OWN_DEALS },
  OpportunityLine: { own: OWN_DEALS },
  OpportunityContact: { own: OWN_DEALS },
  OpportunityStageChange: { own: OWN_DEALS },
  OpportunitySnapshot: { own: OWN_DEALS },
  OpportunityComment: { own: OWN_DEALS, said: { ...OWN_DEALS, PARTNER_ADMIN: ['partner'] } },
  QuoteRequest: { own: OWN_DEALS, asked: { PARTNER_SELLER: ['seller'], PARTNER_ADMIN: ['partner'] } },
  Quote: { own: OWN_DEALS },
  QuoteLine: { own: OWN_DEALS },
  QuoteApproval: {
    own: OWN_DEALS,
    // The step of a quote is decided by who has the role that it asks for, of the quotes that they see.
    turn: {
      SALES_MANAGER: ['rep'],
      CHANNEL_MANAGER: ['partner'],
      FINANCE: ['team', 'seller', 'rival', 'sent', 'sentAdmin', 'unsent'],
      ADMIN: ['foreign'],
    },
  },
  Order: { own: OWN_ORDERS },
  OrderLine: { own: OWN_ORDERS },
  Shipment: { own: OWN_ORDERS },
  ShipmentLine: { own: OWN_ORDERS },
  Invoice: { own: OWN_ORDERS },
  InvoiceLine: { own: OWN_ORDERS },
  Payment: { own: OWN_ORDERS },
  Return: { own: OWN_ORDERS },
  ReturnLine: { own: OWN_ORDERS },
  ReturnStateChange: { own: OWN_ORDERS },
  CreditNote: { own: OWN_ORDERS },
  CreditNoteLine: { own: OWN_ORDERS },
  Asset: { own: OWN_ORDERS },
  Activity: notes(),
  ActivityParticipant: notes(),
  Case: {
    asked: { CUSTOMER_MEMBER: ['member'] },
    assigned: ASSIGNED,
    own: { SALES_REP: ['rep'] },
    mine: { SUPPORT_AGENT: ['agent', 'queued'] },
  },
  Agent: { own: { SUPPORT_AGENT: ['agent'] } },
  SlaRecord: MY_CASES,
  SlaAlert: MY_CASES,
  CaseMessage: MY_TALK,
  CaseEvent: MY_TALK,
  Attachment: {
    ...MY_TALK,
    asked: { CUSTOMER_MEMBER: ['member', 'member unsent'] },
    seen: { SUPPORT_AGENT: [...ALL_TALK, 'agent unsent'], others: ALL_TALK },
    uploaded: {
      CUSTOMER_MEMBER: ['member', 'member unsent'],
      CUSTOMER_ADMIN: ['admin'],
      PARTNER_ADMIN: ['partner'],
      ...ASSIGNED,
      SUPPORT_AGENT: ['agent', 'agent unsent'],
    },
    unsent: { CUSTOMER_MEMBER: ['member unsent'], SUPPORT_AGENT: ['agent unsent'] },
  },
  Enrolment: MY_LEARNING,
  LessonProgress: MY_LEARNING,
  QuizAttempt: MY_LEARNING,
  AttemptQuestion: MY_LEARNING,
  Certificate: MY_LEARNING,
  OutboundMail: { own: { SALES_REP: ['rep'] } },
  PartnerAssetVersion: { edited: { CHANNEL_MANAGER: ['used', 'loose'], others: ['used'] }, loose: { CHANNEL_MANAGER: ['loose'] } },
  PartnerAssetDownload: { own: { PARTNER_ADMIN: ['partner'] } },
  Quota: { own: { SALES_REP: ['rep'] } },
  ForecastOverride: { own: { SALES_REP: ['rep'] } },
};

/** A note is seen by who sees all that it is about; whoever wrote it sees it in any case. */
function notes(): Record<string, Who> {
  const support = [...OPEN_NOTES, 'order rep', 'order foreign', 'order partner'];
  return {
    own: OWN_NOTES,
    about: {
      SALES_REP: [...OPEN_NOTES, 'deal rep', 'order rep', 'lead rep'],
      CHANNEL_MANAGER: [...OPEN_NOTES, 'channel', 'deal partner', 'order partner', 'lead rep', 'lead foreign'],
    },
    support: { SUPPORT_AGENT: [...support, 'agent'], SUPPORT_MANAGER: support, SALES_REP: [...support, 'deal rep'], SALES_MANAGER: support },
  };
}
