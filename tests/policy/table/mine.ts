import type { Column } from '../company.js';
import type { Kind } from '../table.js';
import { ACCOUNTS, ALL_TALK, OPEN_NOTES, withInternal } from './scopes.js';

/** Scopes about whoever asks, by scope. Whoever is not named has what `others` have there, or nothing. */
type Who = Partial<Record<Column | 'others', string[]>>;

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
