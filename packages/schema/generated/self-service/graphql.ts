/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Conditions on a Account; all of them hold. At most 3 levels and 50 conditions. */
export type AccountFilter = {
  /** All of these hold. */
  and?: Array<AccountFilter> | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Currency of the amounts of this record. */
  currency?: StringFilter | null | undefined;
  /** Internet domain, in lower case: `contoso.com`. */
  domain?: StringFilter | null | undefined;
  /** Number of employees. */
  employees?: IntFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Industry. */
  industry?: StringFilter | null | undefined;
  /** Inside the filter of another type: there is no Account (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** A company or one person. */
  kind?: AccountKindFilter | null | undefined;
  /** Where the relationship stands. */
  lifecycle?: LifecycleFilter | null | undefined;
  /** Name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: AccountFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<AccountFilter> | null | undefined;
  /** Who is responsible. */
  owner?: EmployeeFilter | null | undefined;
  /** The company above. */
  parent?: AccountFilter | null | undefined;
  /** The partner of record. */
  partner?: PartnerFilter | null | undefined;
  /** Main phone number. */
  phone?: StringFilter | null | undefined;
  /** Their yearly revenue. */
  revenue?: DecimalFilter | null | undefined;
  /** The service that it is entitled to. */
  supportTier?: SupportTierFilter | null | undefined;
  /** Tags. */
  tags?: StringListFilter | null | undefined;
  /** The territory, by its rules unless set by hand. */
  territory?: TerritoryFilter | null | undefined;
  /** The territory was set by hand, so the rules leave it alone. */
  territoryManual?: BooleanFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Web site. */
  website?: StringFilter | null | undefined;
};

/** A company or one person. */
export type AccountKind =
  | 'BUSINESS'
  | 'INDIVIDUAL';

/** Compares a AccountKind. */
export type AccountKindFilter = {
  /** Equal to. */
  eq?: AccountKind | null | undefined;
  /** One of, at most 100. */
  in?: Array<AccountKind> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: AccountKind | null | undefined;
};

/** What an address is for. */
export type AddressKind =
  | 'BILLING'
  | 'HOME'
  | 'OFFICE'
  | 'SHIPPING';

/** An address that goes. */
export type AddressRemoveInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Address. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** An address of an account (`accountId`), of an employee’s home (`personId`), or a known one to change (`id`). All of it is set. */
export type AddressSetInput = {
  /** The account it belongs to. */
  accountId?: string | null | undefined;
  /** City. */
  city: string;
  /** Country, ISO 3166-1 alpha-2: `US`. */
  country: string;
  /** The address to change; a new one is made without it. */
  id?: string | null | undefined;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The one to use unless another is said. */
  isDefault?: boolean | null | undefined;
  /** What it is for. */
  kind: AddressKind;
  /** Street and number. */
  line1: string;
  /** Building, floor, care of. */
  line2?: string | null | undefined;
  /** The person it belongs to. */
  personId?: string | null | undefined;
  /** Postal code. */
  postalCode?: string | null | undefined;
  /** Region, state or province. */
  region?: string | null | undefined;
};

/** What happened to an article, or while a question was being written. */
export type ArticleEventKind =
  /** Somebody said that it answered their question, so that they sent none. */
  | 'ANSWERED'
  /** The question was sent all the same. */
  | 'CASE_SENT'
  /** Somebody who isn’t signed in found it helpful; everybody else votes. */
  | 'HELPFUL'
  /** Somebody opened it. */
  | 'OPENED'
  /** It was shown beside a question that was being written. */
  | 'SUGGESTED'
  /** Somebody who isn’t signed in did not find it helpful. */
  | 'UNHELPFUL';

/** What happened while somebody looked for an answer. Sent twice it counts once. */
export type ArticleNoteInput = {
  /** The articles, at most 10; none for CASE_SENT. */
  articleIds: Array<string>;
  /** The case that was sent. */
  caseId?: string | null | undefined;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What happened. */
  kind: ArticleEventKind;
  /** The question that was being written, or the visit: a random uuid of the client. */
  session: string;
};

/** Whether the caller found an article helpful. Sent again, it changes their vote. */
export type ArticleVoteInput = {
  /** The article. */
  articleId: string;
  /** What was missing, in their words. */
  comment?: string | null | undefined;
  /** Helpful, or else not. */
  helpful: boolean;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Conditions on a Asset; all of them hold. At most 3 levels and 50 conditions. */
export type AssetFilter = {
  /** Who owns it. */
  account?: AccountFilter | null | undefined;
  /** All of these hold. */
  and?: Array<AssetFilter> | null | undefined;
  /** The day on which it was ordered. */
  boughtOn?: LocalDateFilter | null | undefined;
  /** Who ordered it. */
  contact?: ContactFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no Asset (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** This does not hold. */
  not?: AssetFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<AssetFilter> | null | undefined;
  /** The order that it came with. */
  order?: OrderFilter | null | undefined;
  /** The sales person of its order. */
  owner?: EmployeeFilter | null | undefined;
  /** The partner through whom it was bought. */
  partner?: PartnerFilter | null | undefined;
  /** What it is. */
  product?: ProductFilter | null | undefined;
  /** The line of the return with which it was given back. */
  returnLine?: ReturnLineFilter | null | undefined;
  /** The day on which it was given back; null while the customer owns it. */
  returnedOn?: LocalDateFilter | null | undefined;
  /** Serial number, unique for the product. */
  serial?: StringFilter | null | undefined;
  /** The delivery that it came with. */
  shipmentLine?: ShipmentLineFilter | null | undefined;
  /** Which item of the delivery it is, from 1. */
  unit?: IntFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Last day of the warranty, counted from delivery. */
  warrantyUntil?: LocalDateFilter | null | undefined;
};

/** An order of a list of Asset. */
export type AssetOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: AssetOrderField;
};

/** What a list of Asset can be ordered by. */
export type AssetOrderField =
  /** The day on which it was ordered. */
  | 'BOUGHT_ON'
  /** When the record was made. */
  | 'CREATED_AT'
  | 'ID'
  /** The day on which it was given back; null while the customer owns it. */
  | 'RETURNED_ON'
  /** Serial number, unique for the product. */
  | 'SERIAL'
  /** Which item of the delivery it is, from 1. */
  | 'UNIT'
  /** When the record last changed. */
  | 'UPDATED_AT'
  /** Last day of the warranty, counted from delivery. */
  | 'WARRANTY_UNTIL';

/** On whose side the author of a message stands. */
export type AuthorKind =
  | 'AGENT'
  | 'CUSTOMER'
  | 'PARTNER'
  | 'SYSTEM';

/** Compares yes and no. */
export type BooleanFilter = {
  /** Equal to. */
  eq?: boolean | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
};

/** The way by which a case or a message came. */
export type CaseChannel =
  | 'CHAT'
  | 'EMAIL'
  | 'PHONE'
  | 'PORTAL';

/** Compares a CaseChannel. */
export type CaseChannelFilter = {
  /** Equal to. */
  eq?: CaseChannel | null | undefined;
  /** One of, at most 100. */
  in?: Array<CaseChannel> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: CaseChannel | null | undefined;
};

/** A new case. A customer says what it is about, and on which account where they have several; who works in service says for whom it is. */
export type CaseCreateInput = {
  /** Whose case it is; null while that isn’t known. */
  accountId?: string | null | undefined;
  /** The item that it is about. */
  assetId?: string | null | undefined;
  /** The agent who works it. */
  assigneeId?: string | null | undefined;
  /** Files that you have uploaded by POST /files, at most 10. */
  attachmentIds?: Array<string> | null | undefined;
  /** The way by which it came. */
  channel?: CaseChannel | null | undefined;
  /** Who asks. */
  contactId?: string | null | undefined;
  /** What the customer says: the first message. At most 100,000 characters. */
  description: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it is about. */
  kind: CaseKind;
  /** The language in which the customer is answered, as a tag of BCP 47. */
  language?: string | null | undefined;
  /** The order that it is about. */
  orderId?: string | null | undefined;
  /** The partner who services it. */
  partnerId?: string | null | undefined;
  /** How much it presses. */
  priority?: CasePriority | null | undefined;
  /** The queue that it is in. */
  queueId?: string | null | undefined;
  /** What it is about, in a line. */
  subject: string;
};

/** Conditions on a Case; all of them hold. At most 3 levels and 50 conditions. */
export type CaseFilter = {
  /** Whose case it is; null while that isn’t known. */
  account?: AccountFilter | null | undefined;
  /** All of these hold. */
  and?: Array<CaseFilter> | null | undefined;
  /** The item that it is about. */
  asset?: AssetFilter | null | undefined;
  /** The agent who works it. */
  assignee?: EmployeeFilter | null | undefined;
  /** The way by which it came. */
  channel?: CaseChannelFilter | null | undefined;
  /** When it was closed. */
  closedAt?: DateTimeFilter | null | undefined;
  /** Who asks. */
  contact?: ContactFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it was raised, the last time. */
  escalatedAt?: DateTimeFilter | null | undefined;
  /** Why it was raised. */
  escalationReason?: StringFilter | null | undefined;
  /** The closed case that it follows. */
  followUpOf?: CaseFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Whether the system that it was imported from says that it was resolved in time; null where it says nothing. */
  importedSlaMet?: BooleanFilter | null | undefined;
  /** Inside the filter of another type: there is no Case (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** What it is about. */
  kind?: CaseKindFilter | null | undefined;
  /** The language in which the customer is answered, as a tag of BCP 47. */
  language?: StringFilter | null | undefined;
  /** The case into which it was merged: what comes in goes there. */
  mergedInto?: CaseFilter | null | undefined;
  /** This does not hold. */
  not?: CaseFilter | null | undefined;
  /** Case number, unique. */
  number?: StringFilter | null | undefined;
  /** When the customer asked. */
  openedAt?: DateTimeFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<CaseFilter> | null | undefined;
  /** The order that it is about. */
  order?: OrderFilter | null | undefined;
  /** Who owns the account; follows it. */
  owner?: EmployeeFilter | null | undefined;
  /** The partner who services it. */
  partner?: PartnerFilter | null | undefined;
  /** Who of the partner works it. */
  partnerAssignee?: PersonFilter | null | undefined;
  /** How much it presses. */
  priority?: CasePriorityFilter | null | undefined;
  /** The queue that it is in. */
  queue?: QueueFilter | null | undefined;
  /** Since when it waits in its queue for somebody; null: it doesn’t. */
  queuedAt?: DateTimeFilter | null | undefined;
  /** How often it was opened again after it had been resolved. */
  reopenedCount?: IntFilter | null | undefined;
  /** When it was resolved, the last time; null while it isn’t. */
  resolvedAt?: DateTimeFilter | null | undefined;
  /** The case from which it was split. */
  splitFrom?: CaseFilter | null | undefined;
  /** Where it stands. */
  status?: CaseStatusFilter | null | undefined;
  /** What it is about, in a line. */
  subject?: StringFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** What a case is about. */
export type CaseKind =
  | 'COMPLAINT'
  | 'INFORMATION'
  | 'PROBLEM'
  | 'QUESTION'
  | 'RETURN';

/** Compares a CaseKind. */
export type CaseKindFilter = {
  /** Equal to. */
  eq?: CaseKind | null | undefined;
  /** One of, at most 100. */
  in?: Array<CaseKind> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: CaseKind | null | undefined;
};

/** An order of a list of Case. */
export type CaseOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: CaseOrderField;
};

/** What a list of Case can be ordered by. */
export type CaseOrderField =
  /** When the record was made. */
  | 'CREATED_AT'
  | 'ID'
  /** Case number, unique. */
  | 'NUMBER'
  /** When the customer asked. */
  | 'OPENED_AT'
  /** Since when it waits in its queue for somebody; null: it doesn’t. */
  | 'QUEUED_AT'
  /** When the record last changed. */
  | 'UPDATED_AT';

/** How much a case presses. */
export type CasePriority =
  | 'HIGH'
  | 'LOW'
  | 'NORMAL'
  | 'URGENT';

/** Compares a CasePriority. */
export type CasePriorityFilter = {
  /** Equal to. */
  eq?: CasePriority | null | undefined;
  /** One of, at most 100. */
  in?: Array<CasePriority> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: CasePriority | null | undefined;
};

/** The case was not answered after all. */
export type CaseReopenInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Case. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** A public message on a case: an answer to the customer, or theirs. One to a case that is closed opens another that follows it. */
export type CaseReplyInput = {
  /** Files that you have uploaded by POST /files, at most 10. */
  attachmentIds?: Array<string> | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Case. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The status that the case enters with an answer: OPEN, PENDING, ON_HOLD or RESOLVED. Customers leave it out. */
  status?: CaseStatus | null | undefined;
  /** What is said, as plain text. At most 100,000 characters. */
  text: string;
};

/** The case is answered. */
export type CaseResolveInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Case. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Where a case stands, and so who has the next move. */
export type CaseStatus =
  /** It is over: what comes after is a new case that follows it. */
  | 'CLOSED'
  /** Nobody has taken it up yet. */
  | 'NEW'
  /** It waits for a third party. */
  | 'ON_HOLD'
  /** The company has the next move. */
  | 'OPEN'
  /** The customer has the next move. */
  | 'PENDING'
  /** It is answered, and can be opened again. */
  | 'RESOLVED';

/** Compares a CaseStatus. */
export type CaseStatusFilter = {
  /** Equal to. */
  eq?: CaseStatus | null | undefined;
  /** One of, at most 100. */
  in?: Array<CaseStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: CaseStatus | null | undefined;
};

/** Yes or no to one purpose by one channel. */
export type ConsentChangeInput = {
  /** The channel. */
  channel: ConsentChannel;
  /** Yes, or else no. */
  granted: boolean;
  /** The purpose. */
  purposeId: string;
  /** The wording that they read; the current one in their language unless given. */
  wordingId?: string | null | undefined;
};

/** By what somebody may be reached. */
export type ConsentChannel =
  | 'EMAIL'
  | 'PHONE'
  | 'POST'
  | 'SMS';

/** What happened to a consent. */
export type ConsentEventKind =
  /** The link of the confirmation mail was used: whoever reads that mailbox wants it. */
  | 'CONFIRMED'
  | 'GRANTED'
  | 'WITHDRAWN';

/** How somebody said so. */
export type ConsentSource =
  /** Written to us. */
  | 'EMAIL'
  /** In a form on a page. */
  | 'FORM'
  /** Brought from another system. */
  | 'IMPORT'
  /** By a link in a mail. */
  | 'LINK'
  /** Signed on paper. */
  | 'PAPER'
  /** Told to an employee. */
  | 'PHONE'
  /** By themself, signed in. */
  | 'PORTAL';

/** How a consent stands. */
export type ConsentState =
  /** They may be reached. */
  | 'GRANTED'
  /** They said yes, and have not used the link of the confirmation mail yet; nothing is sent until then. */
  | 'PENDING'
  | 'WITHDRAWN';

/** Consents that somebody gives or withdraws, several at once. A yes to e-mail counts once the link of the confirmation mail is used. Who notes it for somebody else says how they were told. */
export type ConsentUpdateInput = {
  /** What changes, at most 50. What is left out stays. */
  changes: Array<ConsentChangeInput>;
  /** Makes a retry safe. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Where and when exactly, at most 500 characters. */
  note?: string | null | undefined;
  /** Whose; one’s own unless given. */
  personId?: string | null | undefined;
  /** How they said so; required for somebody else. */
  source?: ConsentSource | null | undefined;
};

/** A new contact: a known person by `personId`, or a new one in `person`. */
export type ContactCreateInput = {
  /** The account. */
  accountId: string;
  /** Make the new person although there is one with the same e-mail address. Without it the answer is then DUPLICATE. */
  allowDuplicate?: boolean | null | undefined;
  /** Part in buying. */
  decisionRole?: DecisionRole | null | undefined;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The one to speak to first. At most one per account. */
  isPrimary?: boolean | null | undefined;
  /** A new person. */
  person?: ContactPersonInput | null | undefined;
  /** A person who is known already. */
  personId?: string | null | undefined;
  /** Rights in the customers’ portal; null: no sign-in for this account. */
  portalRole?: PortalRole | null | undefined;
  /** Job title. */
  title?: string | null | undefined;
};

/** Conditions on a Contact; all of them hold. At most 3 levels and 50 conditions. */
export type ContactFilter = {
  /** The account. */
  account?: AccountFilter | null | undefined;
  /** Works there and can be spoken to. One who has left is kept for what they did. */
  active?: BooleanFilter | null | undefined;
  /** All of these hold. */
  and?: Array<ContactFilter> | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Part in buying. */
  decisionRole?: DecisionRoleFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no Contact (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** The one to speak to first. At most one per account. */
  isPrimary?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: ContactFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ContactFilter> | null | undefined;
  /** The person. */
  person?: PersonFilter | null | undefined;
  /** Rights in the customers’ portal; null: no sign-in for this account. */
  portalRole?: PortalRoleFilter | null | undefined;
  /** Job title. */
  title?: StringFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Inviting a contact to sign in with their portal role. Sent again, it sends a new link, and the old one ends. */
export type ContactInviteInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Contact. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** The person whom a new contact is. */
export type ContactPersonInput = {
  /** Main e-mail address, in lower case. */
  email?: string | null | undefined;
  /** Family name. */
  familyName: string;
  /** Given name. */
  givenName: string;
  /** Language they prefer, BCP 47: `en`, `de-AT`. */
  language?: string | null | undefined;
  /** Middle names. */
  middleName?: string | null | undefined;
  /** Main phone number. */
  phone?: string | null | undefined;
  /** What follows the name: Jr., PhD. */
  suffix?: string | null | undefined;
  /** Time zone, IANA: `Europe/Vienna`. */
  timeZone?: string | null | undefined;
  /** How to address them: Ms, Dr. */
  title?: string | null | undefined;
};

/** Whether a contact signs in to the customers’ portal. */
export type ContactSignIn =
  | 'ACTIVE'
  /** Their sign-in was closed. */
  | 'CLOSED'
  /** Their link works no longer; invite them again. */
  | 'EXPIRED'
  /** A link waits for them in their mail. */
  | 'INVITED'
  /** They may not, or nobody has invited them yet. */
  | 'NONE';

/** Changes to a contact. What is omitted stays. */
export type ContactUpdateInput = {
  /** Works there and can be spoken to. One who has left is kept for what they did. */
  active?: boolean | null | undefined;
  /** Part in buying. */
  decisionRole?: DecisionRole | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Contact. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The one to speak to first. At most one per account. */
  isPrimary?: boolean | null | undefined;
  /** Rights in the customers’ portal; null: no sign-in for this account. */
  portalRole?: PortalRole | null | undefined;
  /** Job title. */
  title?: string | null | undefined;
};

/** Compares a moment. Conditions in one filter all hold. */
export type DateTimeFilter = {
  /** Equal to. */
  eq?: string | null | undefined;
  /** Greater than. */
  gt?: string | null | undefined;
  /** Greater than or equal to. */
  gte?: string | null | undefined;
  /** One of, at most 100. */
  in?: Array<string> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Less than. */
  lt?: string | null | undefined;
  /** Less than or equal to. */
  lte?: string | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: string | null | undefined;
};

/** Compares an exact number, or the amount of a money value. Conditions in one filter all hold. */
export type DecimalFilter = {
  /** Equal to. */
  eq?: string | null | undefined;
  /** Greater than. */
  gt?: string | null | undefined;
  /** Greater than or equal to. */
  gte?: string | null | undefined;
  /** One of, at most 100. */
  in?: Array<string> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Less than. */
  lt?: string | null | undefined;
  /** Less than or equal to. */
  lte?: string | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: string | null | undefined;
};

/** What part a contact has in buying. */
export type DecisionRole =
  | 'DECISION_MAKER'
  | 'GATEKEEPER'
  | 'INFLUENCER'
  | 'USER';

/** Compares a DecisionRole. */
export type DecisionRoleFilter = {
  /** Equal to. */
  eq?: DecisionRole | null | undefined;
  /** One of, at most 100. */
  in?: Array<DecisionRole> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: DecisionRole | null | undefined;
};

/** Conditions on a Employee; all of them hold. At most 3 levels and 50 conditions. */
export type EmployeeFilter = {
  /** All of these hold. */
  and?: Array<EmployeeFilter> | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Department. */
  department?: StringFilter | null | undefined;
  /** First day of work. */
  hiredOn?: LocalDateFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no Employee (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** First day on which they no longer work here: from then on they can’t sign in. */
  leftOn?: LocalDateFilter | null | undefined;
  /** The manager. */
  manager?: EmployeeFilter | null | undefined;
  /** This does not hold. */
  not?: EmployeeFilter | null | undefined;
  /** Employee number. */
  number?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<EmployeeFilter> | null | undefined;
  /** The person. */
  person?: PersonFilter | null | undefined;
  /** Position. */
  position?: StringFilter | null | undefined;
  /** The territory they sell in. */
  territory?: TerritoryFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** What an erasure does with records. */
export type ErasureEffect =
  /** They stay under a pseudonym, without what says who it was. */
  | 'CHANGED'
  /** They are deleted. */
  | 'GOES'
  /** They stay as they are, under a pseudonym. */
  | 'KEPT';

/** What stands in the way of an erasure. */
export type ErasureObstacle =
  /** They are employed here: what an employment needs is kept until it has ended. */
  | 'EMPLOYED'
  /** There are orders that have not arrived yet: they have to be delivered or cancelled first. */
  | 'OPEN_ORDERS'
  /** They act for a partner of ours: their membership has to end first. */
  | 'PARTNER_MEMBER'
  /** There are invoices that are not paid: they have to be settled first. */
  | 'UNPAID_INVOICES';

/** How a deal counts in a forecast. */
export type ForecastCategory =
  | 'BEST_CASE'
  /** Won. */
  | 'CLOSED'
  | 'COMMIT'
  /** Lost, or not to be counted. */
  | 'OMITTED'
  | 'PIPELINE';

/** Compares a ForecastCategory. */
export type ForecastCategoryFilter = {
  /** Equal to. */
  eq?: ForecastCategory | null | undefined;
  /** One of, at most 100. */
  in?: Array<ForecastCategory> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: ForecastCategory | null | undefined;
};

/** Compares an id. Conditions in one filter all hold. */
export type IdFilter = {
  /** Equal to. */
  eq?: string | null | undefined;
  /** One of, at most 100. */
  in?: Array<string> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: string | null | undefined;
};

/** Compares a whole number. Conditions in one filter all hold. */
export type IntFilter = {
  /** Equal to. */
  eq?: number | null | undefined;
  /** Greater than. */
  gt?: number | null | undefined;
  /** Greater than or equal to. */
  gte?: number | null | undefined;
  /** One of, at most 100. */
  in?: Array<number> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Less than. */
  lt?: number | null | undefined;
  /** Less than or equal to. */
  lte?: number | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: number | null | undefined;
};

/** What has become of an invitation. */
export type InvitationState =
  | 'ACCEPTED'
  /** Its link works no longer; invite again to send a new one. */
  | 'EXPIRED'
  | 'PENDING'
  /** It was taken back. */
  | 'REVOKED';

/** Conditions on a Invoice; all of them hold. At most 3 levels and 50 conditions. */
export type InvoiceFilter = {
  /** Who is to pay. */
  account?: AccountFilter | null | undefined;
  /** All of these hold. */
  and?: Array<InvoiceFilter> | null | undefined;
  /** Why it was cancelled. */
  cancelReason?: StringFilter | null | undefined;
  /** When it was cancelled. */
  cancelledAt?: DateTimeFilter | null | undefined;
  /** Who ordered. */
  contact?: ContactFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** What was credited so far. */
  credited?: DecimalFilter | null | undefined;
  /** Currency of its amounts. */
  currency?: StringFilter | null | undefined;
  /** The day by which it is to be paid. */
  dueOn?: LocalDateFilter | null | undefined;
  /** The part of the order’s freight that falls to these lines. */
  freight?: DecimalFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no Invoice (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** The day on which it was issued. */
  issuedOn?: LocalDateFilter | null | undefined;
  /** This does not hold. */
  not?: InvoiceFilter | null | undefined;
  /** Invoice number, unique. */
  number?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<InvoiceFilter> | null | undefined;
  /** The order. */
  order?: OrderFilter | null | undefined;
  /** The sales person of the order. */
  owner?: EmployeeFilter | null | undefined;
  /** What has been paid so far, less what was paid back. */
  paid?: DecimalFilter | null | undefined;
  /** When nothing was left to be paid. */
  paidAt?: DateTimeFilter | null | undefined;
  /** The partner through whom it was bought. */
  partner?: PartnerFilter | null | undefined;
  /** Sum of the lines. */
  subtotal?: DecimalFilter | null | undefined;
  /** The part of the order’s tax that falls to these lines. */
  tax?: DecimalFilter | null | undefined;
  /** Subtotal, tax and freight. */
  total?: DecimalFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** An order of a list of Invoice. */
export type InvoiceOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: InvoiceOrderField;
};

/** What a list of Invoice can be ordered by. */
export type InvoiceOrderField =
  /** When the record was made. */
  | 'CREATED_AT'
  /** The day by which it is to be paid. */
  | 'DUE_ON'
  | 'ID'
  /** The day on which it was issued. */
  | 'ISSUED_ON'
  /** Invoice number, unique. */
  | 'NUMBER'
  /** When nothing was left to be paid. */
  | 'PAID_AT'
  /** Sum of the lines. */
  | 'SUBTOTAL'
  /** Subtotal, tax and freight. */
  | 'TOTAL'
  /** When the record last changed. */
  | 'UPDATED_AT';

/** Where an invoice stands. */
export type InvoiceStatus =
  | 'CANCELLED'
  /** All of it was credited; what had been paid was paid back. */
  | 'CREDITED'
  | 'OPEN'
  /** Something is still to be paid, and `dueOn` has passed. */
  | 'OVERDUE'
  | 'PAID';

/** Conditions on a Lead; all of them hold. At most 3 levels and 50 conditions. */
export type LeadFilter = {
  /** The account that it became or joined. */
  account?: AccountFilter | null | undefined;
  /** All of these hold. */
  and?: Array<LeadFilter> | null | undefined;
  /** Campaign that brought it. */
  campaign?: StringFilter | null | undefined;
  /** City. */
  city?: StringFilter | null | undefined;
  /** Company; null for a private person. */
  company?: StringFilter | null | undefined;
  /** The contact that it became or joined. */
  contact?: ContactFilter | null | undefined;
  /** When it was converted. */
  convertedAt?: DateTimeFilter | null | undefined;
  /** Country, ISO 3166-1 alpha-2. */
  country?: StringFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Why it was disqualified; required then. */
  disqualifyReason?: StringFilter | null | undefined;
  /** E-mail address. */
  email?: StringFilter | null | undefined;
  /** Family name. */
  familyName?: StringFilter | null | undefined;
  /** When somebody first worked it. */
  firstTouchedAt?: DateTimeFilter | null | undefined;
  /** Given name. */
  givenName?: StringFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Industry. */
  industry?: StringFilter | null | undefined;
  /** Inside the filter of another type: there is no Lead (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** This does not hold. */
  not?: LeadFilter | null | undefined;
  /** The opportunity that it became or joined. */
  opportunity?: OpportunityFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<LeadFilter> | null | undefined;
  /** The employee who works it. A lead has an owner or a partner, not both. */
  owner?: EmployeeFilter | null | undefined;
  /** The partner who works it. */
  partner?: PartnerFilter | null | undefined;
  /** The partner’s seller to whom it is assigned. */
  partnerSeller?: PersonFilter | null | undefined;
  /** Phone number. */
  phone?: StringFilter | null | undefined;
  /** The product that they ask for. */
  product?: ProductFilter | null | undefined;
  /** Region, state or province. */
  region?: StringFilter | null | undefined;
  /** What of its `account`, `contact` and `opportunity` was there before it was converted; the others were made from it. */
  reused?: StringListFilter | null | undefined;
  /** How promising it is, 0 to 100. */
  score?: IntFilter | null | undefined;
  /** Where the lead came from: `web`, `fair`, `referral`. */
  source?: StringFilter | null | undefined;
  /** How far it has come. */
  status?: LeadStatusFilter | null | undefined;
  /** The territory, by its rules. */
  territory?: TerritoryFilter | null | undefined;
  /** Job title. */
  title?: StringFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** How far a lead has come. */
export type LeadStatus =
  | 'ASSIGNED'
  | 'CONVERTED'
  | 'DISQUALIFIED'
  | 'NEW'
  | 'QUALIFIED'
  | 'RECYCLED'
  | 'WORKING';

/** Compares a LeadStatus. */
export type LeadStatusFilter = {
  /** Equal to. */
  eq?: LeadStatus | null | undefined;
  /** One of, at most 100. */
  in?: Array<LeadStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: LeadStatus | null | undefined;
};

/** Where a customer relationship stands. */
export type Lifecycle =
  | 'AT_RISK'
  | 'CUSTOMER'
  | 'FORMER'
  | 'PROSPECT';

/** Compares a Lifecycle. */
export type LifecycleFilter = {
  /** Equal to. */
  eq?: Lifecycle | null | undefined;
  /** One of, at most 100. */
  in?: Array<Lifecycle> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: Lifecycle | null | undefined;
};

/** Compares a date. Conditions in one filter all hold. */
export type LocalDateFilter = {
  /** Equal to. */
  eq?: string | null | undefined;
  /** Greater than. */
  gt?: string | null | undefined;
  /** Greater than or equal to. */
  gte?: string | null | undefined;
  /** One of, at most 100. */
  in?: Array<string> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Less than. */
  lt?: string | null | undefined;
  /** Less than or equal to. */
  lte?: string | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: string | null | undefined;
};

/** Conditions on a Opportunity; all of them hold. At most 3 levels and 50 conditions. */
export type OpportunityFilter = {
  /** Who may buy; can be unknown early on. */
  account?: AccountFilter | null | undefined;
  /** What it is worth: the sum of its lines, or typed where it has none. */
  amount?: DecimalFilter | null | undefined;
  /** All of these hold. */
  and?: Array<OpportunityFilter> | null | undefined;
  /** The day it is expected to close, or did. */
  closeDate?: LocalDateFilter | null | undefined;
  /** When it was won or lost. */
  closedAt?: DateTimeFilter | null | undefined;
  /** Who else wants the deal. */
  competitor?: StringFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Currency of its amounts. */
  currency?: StringFilter | null | undefined;
  /** How it counts in the forecast: its stage’s category, unless the owner says otherwise. */
  forecastCategory?: ForecastCategoryFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no Opportunity (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** The lead it came from. */
  lead?: LeadFilter | null | undefined;
  /** Why it was lost; required on loss. */
  lossReason?: StringFilter | null | undefined;
  /** Name. */
  name?: StringFilter | null | undefined;
  /** What happens next. */
  nextStep?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: OpportunityFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OpportunityFilter> | null | undefined;
  /** Who is responsible. */
  owner?: EmployeeFilter | null | undefined;
  /** The partner on the deal. */
  partner?: PartnerFilter | null | undefined;
  /** What the partner did. */
  partnerInvolvement?: PartnerInvolvementFilter | null | undefined;
  /** The partner’s seller on the deal. */
  partnerSeller?: PersonFilter | null | undefined;
  /** The pipeline it goes through. */
  pipeline?: PipelineFilter | null | undefined;
  /** Where it stands. */
  stage?: StageFilter | null | undefined;
  /** When it entered its stage. */
  stageEnteredAt?: DateTimeFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** The cancellation of an order of which nothing was shipped. */
export type OrderCancelInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Order. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why, at most 500 characters. */
  reason: string;
};

/** How an order came in. */
export type OrderChannel =
  /** Through a sales person. */
  | 'DIRECT'
  /** By the customer, on the web. */
  | 'ONLINE'
  /** Through a partner. */
  | 'PARTNER';

/** Compares a OrderChannel. */
export type OrderChannelFilter = {
  /** Equal to. */
  eq?: OrderChannel | null | undefined;
  /** One of, at most 100. */
  in?: Array<OrderChannel> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: OrderChannel | null | undefined;
};

/** Up or down. Empty values come last upwards and first downwards. */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** Conditions on a Order; all of them hold. At most 3 levels and 50 conditions. */
export type OrderFilter = {
  /** Who bought. */
  account?: AccountFilter | null | undefined;
  /** All of these hold. */
  and?: Array<OrderFilter> | null | undefined;
  /** Why it was cancelled. */
  cancelReason?: StringFilter | null | undefined;
  /** When it was cancelled. */
  cancelledAt?: DateTimeFilter | null | undefined;
  /** How it came in. */
  channel?: OrderChannelFilter | null | undefined;
  /** When it was confirmed. */
  confirmedAt?: DateTimeFilter | null | undefined;
  /** Who placed it. */
  contact?: ContactFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Currency of its amounts. */
  currency?: StringFilter | null | undefined;
  /** When the last of it was delivered. */
  deliveredAt?: DateTimeFilter | null | undefined;
  /** Freight. */
  freight?: DecimalFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no Order (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** This does not hold. */
  not?: OrderFilter | null | undefined;
  /** Order number, unique. */
  number?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrderFilter> | null | undefined;
  /** The sales person. */
  owner?: EmployeeFilter | null | undefined;
  /** The partner through whom it came. */
  partner?: PartnerFilter | null | undefined;
  /** When it was placed. */
  placedAt?: DateTimeFilter | null | undefined;
  /** The day by which it was promised. */
  promisedOn?: LocalDateFilter | null | undefined;
  /** The customer’s own number for it. */
  purchaseOrder?: StringFilter | null | undefined;
  /** The quote whose acceptance placed it. A quote places one order. */
  quote?: QuoteFilter | null | undefined;
  /** The return whose goods it replaces, without charge. */
  replaces?: ReturnFilter | null | undefined;
  /** When the last of it was shipped. */
  shippedAt?: DateTimeFilter | null | undefined;
  /** Why the rest of it was never shipped; null where all was, or is still to be. */
  shortCloseReason?: StringFilter | null | undefined;
  /** How far it has come. */
  status?: OrderStatusFilter | null | undefined;
  /** Sum of the lines, before tax and freight: what revenue counts. */
  subtotal?: DecimalFilter | null | undefined;
  /** Tax. */
  tax?: DecimalFilter | null | undefined;
  /** The territory it counts in. */
  territory?: TerritoryFilter | null | undefined;
  /** Subtotal, tax and freight. */
  total?: DecimalFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a OrderLine; all of them hold. At most 3 levels and 50 conditions. */
export type OrderLineFilter = {
  /** All of these hold. */
  and?: Array<OrderLineFilter> | null | undefined;
  /** What the quantity cost the company: the product’s cost when it was ordered. */
  cost?: DecimalFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Currency of its amounts. */
  currency?: StringFilter | null | undefined;
  /** Discount as a share, 0 to 1. */
  discount?: DecimalFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no OrderLine (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** This does not hold. */
  not?: OrderLineFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrderLineFilter> | null | undefined;
  /** The order. */
  order?: OrderFilter | null | undefined;
  /** Place among the lines, from 1. */
  position?: IntFilter | null | undefined;
  /** The product. */
  product?: ProductFilter | null | undefined;
  /** How many. */
  quantity?: IntFilter | null | undefined;
  /** Quantity × unit price × (1 − discount), rounded half up to the currency’s smallest unit; imported lines keep four decimals. */
  total?: DecimalFilter | null | undefined;
  /** Price of one before discount. */
  unitPrice?: DecimalFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** An order of a list of Order. */
export type OrderOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: OrderOrderField;
};

/** What a list of Order can be ordered by. */
export type OrderOrderField =
  /** When the record was made. */
  | 'CREATED_AT'
  | 'ID'
  /** Order number, unique. */
  | 'NUMBER'
  /** When it was placed. */
  | 'PLACED_AT'
  /** The day by which it was promised. */
  | 'PROMISED_ON'
  /** Sum of the lines, before tax and freight: what revenue counts. */
  | 'SUBTOTAL'
  /** Subtotal, tax and freight. */
  | 'TOTAL'
  /** When the record last changed. */
  | 'UPDATED_AT';

/** How far an order has come. */
export type OrderStatus =
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'DELIVERED'
  | 'PARTIALLY_SHIPPED'
  | 'PLACED'
  | 'SHIPPED';

/** Compares a OrderStatus. */
export type OrderStatusFilter = {
  /** Equal to. */
  eq?: OrderStatus | null | undefined;
  /** One of, at most 100. */
  in?: Array<OrderStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: OrderStatus | null | undefined;
};

/** Conditions on a Partner; all of them hold. At most 3 levels and 50 conditions. */
export type PartnerFilter = {
  /** The account, where the partner is itself a customer. */
  account?: AccountFilter | null | undefined;
  /** All of these hold. */
  and?: Array<PartnerFilter> | null | undefined;
  /** Who looks after them. */
  channelManager?: EmployeeFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Internet domain. */
  domain?: StringFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no Partner (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** Name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: PartnerFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PartnerFilter> | null | undefined;
  /** The programme that they are in. */
  programme?: PartnerProgrammeFilter | null | undefined;
  /** What they specialise in. */
  specialisations?: StringListFilter | null | undefined;
  /** Where they stand. */
  status?: PartnerStatusFilter | null | undefined;
  /** Their tier in it. */
  tier?: PartnerTierFilter | null | undefined;
  /** Until when they have to fulfil the requirements of their tier again; null: they fulfil them. */
  tierGraceUntil?: LocalDateFilter | null | undefined;
  /** The day on which they came into their tier. */
  tierSince?: LocalDateFilter | null | undefined;
  /** How they work with the company. */
  type?: PartnerTypeFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** What the partner did for a deal. */
export type PartnerInvolvement =
  | 'FULFILLED'
  | 'INFLUENCED'
  | 'SOURCED';

/** Compares a PartnerInvolvement. */
export type PartnerInvolvementFilter = {
  /** Equal to. */
  eq?: PartnerInvolvement | null | undefined;
  /** One of, at most 100. */
  in?: Array<PartnerInvolvement> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: PartnerInvolvement | null | undefined;
};

/** Conditions on a PartnerProgramme; all of them hold. At most 3 levels and 50 conditions. */
export type PartnerProgrammeFilter = {
  /** It is in use. */
  active?: BooleanFilter | null | undefined;
  /** All of these hold. */
  and?: Array<PartnerProgrammeFilter> | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Currency in which its requirements are counted. */
  currency?: StringFilter | null | undefined;
  /** Days that a partner has to fulfil its tier’s requirements again before it moves down. */
  graceDays?: IntFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no PartnerProgramme (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** Name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: PartnerProgrammeFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PartnerProgrammeFilter> | null | undefined;
  /** When partners move up. */
  promotion?: TierPromotionFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Month in which its year begins, 1 to 12. */
  yearStartsIn?: IntFilter | null | undefined;
};

/** Where a partner stands. */
export type PartnerStatus =
  | 'ACTIVE'
  | 'APPLICANT'
  | 'FORMER'
  | 'ONBOARDING'
  | 'SUSPENDED';

/** Compares a PartnerStatus. */
export type PartnerStatusFilter = {
  /** Equal to. */
  eq?: PartnerStatus | null | undefined;
  /** One of, at most 100. */
  in?: Array<PartnerStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: PartnerStatus | null | undefined;
};

/** Conditions on a PartnerTier; all of them hold. At most 3 levels and 50 conditions. */
export type PartnerTierFilter = {
  /** All of these hold. */
  and?: Array<PartnerTierFilter> | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Currency of the allowance. */
  currency?: StringFilter | null | undefined;
  /** Discount on what partners of it buy, as a share: 0.1 is 10 %. */
  discount?: DecimalFilter | null | undefined;
  /** Marketing funds that a partner of it can be allotted in a year of the programme. */
  fundAllowance?: DecimalFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no PartnerTier (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** How much it counts when leads are given out; 1 is neutral. */
  leadWeight?: DecimalFilter | null | undefined;
  /** Name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: PartnerTierFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PartnerTierFilter> | null | undefined;
  /** The programme. */
  programme?: PartnerProgrammeFilter | null | undefined;
  /** Its place in the programme; 1 is the lowest. */
  rank?: IntFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** How a partner works with the company. */
export type PartnerType =
  | 'DISTRIBUTOR'
  | 'INTEGRATOR'
  /** Managed service provider. */
  | 'MSP'
  | 'REFERRAL'
  | 'RESELLER'
  /** Value-added reseller. */
  | 'VAR';

/** Compares a PartnerType. */
export type PartnerTypeFilter = {
  /** Equal to. */
  eq?: PartnerType | null | undefined;
  /** One of, at most 100. */
  in?: Array<PartnerType> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: PartnerType | null | undefined;
};

/** How something was paid. */
export type PaymentMethod =
  | 'BANK_TRANSFER'
  | 'CARD'
  | 'CASH'
  | 'CHECK'
  | 'OTHER';

/** Conditions on a Person; all of them hold. At most 3 levels and 50 conditions. */
export type PersonFilter = {
  /** All of these hold. */
  and?: Array<PersonFilter> | null | undefined;
  /** Birthday. */
  birthday?: LocalDateFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Main e-mail address, in lower case. */
  email?: StringFilter | null | undefined;
  /** When they were erased at their own request; what is left stands for nobody. */
  erasedAt?: DateTimeFilter | null | undefined;
  /** Family name. */
  familyName?: StringFilter | null | undefined;
  /** Given name. */
  givenName?: StringFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no Person (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** Language they prefer, BCP 47: `en`, `de-AT`. */
  language?: StringFilter | null | undefined;
  /** Middle names. */
  middleName?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: PersonFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PersonFilter> | null | undefined;
  /** Main phone number. */
  phone?: StringFilter | null | undefined;
  /** What follows the name: Jr., PhD. */
  suffix?: StringFilter | null | undefined;
  /** Time zone, IANA: `Europe/Vienna`. */
  timeZone?: StringFilter | null | undefined;
  /** How to address them: Ms, Dr. */
  title?: StringFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Changes to a person. What is omitted stays. People change their own profile, without the e-mail address that others know them by. */
export type PersonUpdateInput = {
  /** Birthday. */
  birthday?: string | null | undefined;
  /** Main e-mail address, in lower case. */
  email?: string | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** Family name. */
  familyName?: string | null | undefined;
  /** Given name. */
  givenName?: string | null | undefined;
  /** The Person. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Language they prefer, BCP 47: `en`, `de-AT`. */
  language?: string | null | undefined;
  /** Middle names. */
  middleName?: string | null | undefined;
  /** Main phone number. */
  phone?: string | null | undefined;
  /** What follows the name: Jr., PhD. */
  suffix?: string | null | undefined;
  /** Time zone, IANA: `Europe/Vienna`. */
  timeZone?: string | null | undefined;
  /** How to address them: Ms, Dr. */
  title?: string | null | undefined;
};

/** Conditions on a Pipeline; all of them hold. At most 3 levels and 50 conditions. */
export type PipelineFilter = {
  /** All of these hold. */
  and?: Array<PipelineFilter> | null | undefined;
  /** Out of use: no deal can be moved into it any more; those in it stay. */
  archived?: BooleanFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** The one that new opportunities go into unless another is said. */
  isDefault?: BooleanFilter | null | undefined;
  /** Inside the filter of another type: there is no Pipeline (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** Name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: PipelineFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PipelineFilter> | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** What a contact may do in the customers’ portal. */
export type PortalRole =
  /** Sees and manages everything of the account. */
  | 'ADMIN'
  /** Sees their own. */
  | 'MEMBER';

/** Compares a PortalRole. */
export type PortalRoleFilter = {
  /** Equal to. */
  eq?: PortalRole | null | undefined;
  /** One of, at most 100. */
  in?: Array<PortalRole> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: PortalRole | null | undefined;
};

/** As what somebody acts. */
export type PrincipalKind =
  /** A program, by its API key. */
  | 'APP'
  | 'CUSTOMER'
  | 'EMPLOYEE'
  | 'PARTNER';

/** Taking back a request that is not being carried out yet. */
export type PrivacyRequestCancelInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The PrivacyRequest. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Confirming that it was oneself, having signed in within the last quarter of an hour; or else by the link of the mail. */
export type PrivacyRequestConfirmInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The PrivacyRequest. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Asking for what we have about oneself, or to be forgotten. Look at `privacyErasurePreview` first. */
export type PrivacyRequestCreateInput = {
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** For what. */
  kind: PrivacyRequestKind;
  /** What they wrote with it. */
  note?: string | null | undefined;
};

/** What somebody asks for. */
export type PrivacyRequestKind =
  /** That we forget them, but for what the law wants kept. */
  | 'ERASURE'
  /** All that we have about them, as an archive. */
  | 'EXPORT';

/** Where a privacy request stands. */
export type PrivacyRequestStatus =
  | 'CANCELLED'
  /** It was them. What stands in the way of an erasure is for an administrator to decide. */
  | 'CONFIRMED'
  | 'DONE'
  | 'IN_PROGRESS'
  | 'REJECTED'
  /** It waits until they confirm that it is them. */
  | 'REQUESTED';

/** An attribute of products, and the values that are looked for. */
export type ProductAttributeInput = {
  /** Name of the attribute. */
  name: string;
  /** Any of these values, as text: `Red`, `500`, `true`. */
  values: Array<string>;
};

/** Conditions on a ProductCategory; all of them hold. At most 3 levels and 50 conditions. */
export type ProductCategoryFilter = {
  /** All of these hold. */
  and?: Array<ProductCategoryFilter> | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no ProductCategory (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** Name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ProductCategoryFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ProductCategoryFilter> | null | undefined;
  /** The category above. */
  parent?: ProductCategoryFilter | null | undefined;
  /** Days from delivery within which its products can be given back; null: those of the category above, and at the top 30. */
  returnDays?: IntFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a Product; all of them hold. At most 3 levels and 50 conditions. */
export type ProductFilter = {
  /** Sold from this day on. */
  activeFrom?: LocalDateFilter | null | undefined;
  /** Sold up to and including this day. */
  activeUntil?: LocalDateFilter | null | undefined;
  /** All of these hold. */
  and?: Array<ProductFilter> | null | undefined;
  /** The category. */
  category?: ProductCategoryFilter | null | undefined;
  /** What it costs the company. */
  cost?: DecimalFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Currency of its amounts. */
  currency?: StringFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no Product (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** One product or a bundle; stays what it was made as. */
  kind?: ProductKindFilter | null | undefined;
  /** Price before any discount. */
  listPrice?: DecimalFilter | null | undefined;
  /** Name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ProductFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ProductFilter> | null | undefined;
  /** Shown to customers and partners. */
  published?: BooleanFilter | null | undefined;
  /** Days from delivery within which it can be given back; null: those of its category. */
  returnDays?: IntFilter | null | undefined;
  /** Stock keeping unit, unique. */
  sku?: StringFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** Months of warranty from delivery. */
  warrantyMonths?: IntFilter | null | undefined;
};

/** One product, or several sold as one. */
export type ProductKind =
  /** Several products for one price, below the sum of theirs. On a deal it is one line. */
  | 'BUNDLE'
  | 'SINGLE';

/** Compares a ProductKind. */
export type ProductKindFilter = {
  /** Equal to. */
  eq?: ProductKind | null | undefined;
  /** One of, at most 100. */
  in?: Array<ProductKind> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: ProductKind | null | undefined;
};

/** An order of a list of Product. */
export type ProductOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ProductOrderField;
};

/** What a list of Product can be ordered by. */
export type ProductOrderField =
  /** When the record was made. */
  | 'CREATED_AT'
  | 'ID'
  /** Price before any discount. */
  | 'LIST_PRICE'
  /** Name. */
  | 'NAME'
  /** What one costs the viewer today: by the price list that applies to their account, in its currency; null where it has no price in that. */
  | 'PRICE'
  /** Stock keeping unit, unique. */
  | 'SKU'
  /** When the record last changed. */
  | 'UPDATED_AT';

/** How one product leads to another. */
export type ProductRelationKind =
  /** Is made for it. */
  | 'ACCESSORY'
  /** Is often bought with it. */
  | 'COMPLEMENT'
  /** Is the better one to offer instead. */
  | 'UPGRADE';

/** What is looked for in the catalogue. All conditions hold; left out, all products are found. */
export type ProductSearchInput = {
  /** Attributes, at most 20. */
  attributes?: Array<ProductAttributeInput> | null | undefined;
  /** In this category, or one below it. */
  categoryId?: string | null | undefined;
  /** Costs the viewer this much or less. */
  maxPrice?: string | null | undefined;
  /** Costs the viewer this much or more. */
  minPrice?: string | null | undefined;
  /** Words, at most 200 characters. */
  text?: string | null | undefined;
};

/** Conditions on a Queue; all of them hold. At most 3 levels and 50 conditions. */
export type QueueFilter = {
  /** All of these hold. */
  and?: Array<QueueFilter> | null | undefined;
  /** Days after which a resolved case is closed. */
  autoCloseDays?: IntFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Where a case goes when it is raised; it stays where none is named. */
  escalatesTo?: QueueFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Takes the cases for which nobody says otherwise. There is one at most. */
  isDefault?: BooleanFilter | null | undefined;
  /** Inside the filter of another type: there is no Queue (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** Who answers for it, and is told where a promise to a customer is in danger or broken. */
  manager?: EmployeeFilter | null | undefined;
  /** Name, unique. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: QueueFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<QueueFilter> | null | undefined;
  /** Minutes after which a case that found no agent goes to a partner who services; null: never. */
  overflowMinutes?: IntFilter | null | undefined;
  /** What an agent has to know to be given its cases. */
  skills?: StringListFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** The acceptance of a quote. It places the order, once, however often it is sent. */
export type QuoteAcceptInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Quote. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The customer’s own number for the order, at most 60 characters. */
  purchaseOrder?: string | null | undefined;
};

/** Conditions on a Quote; all of them hold. At most 3 levels and 50 conditions. */
export type QuoteFilter = {
  /** When it was accepted. From then on it never changes. */
  acceptedAt?: DateTimeFilter | null | undefined;
  /** Who accepted it: the customer, or an employee on their behalf. */
  acceptedBy?: PersonFilter | null | undefined;
  /** Who is to buy. */
  account?: AccountFilter | null | undefined;
  /** All of these hold. */
  and?: Array<QuoteFilter> | null | undefined;
  /** When it was approved, or found to be within the limit. */
  approvedAt?: DateTimeFilter | null | undefined;
  /** To whom it goes. */
  contact?: ContactFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Currency of its amounts: that of the deal. */
  currency?: StringFilter | null | undefined;
  /** Last day on which it can be accepted (UTC). */
  expiresOn?: LocalDateFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** It is the newest version. Older ones can only be read. */
  isCurrent?: BooleanFilter | null | undefined;
  /** Inside the filter of another type: there is no Quote (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** This does not hold. */
  not?: QuoteFilter | null | undefined;
  /** Number of the quote; all its versions share it. */
  number?: StringFilter | null | undefined;
  /** The deal that it is for. Who sees the deal sees its quotes. */
  opportunity?: OpportunityFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<QuoteFilter> | null | undefined;
  /** The order that its acceptance placed. */
  order?: OrderFilter | null | undefined;
  /** The owner of the deal. */
  owner?: EmployeeFilter | null | undefined;
  /** The partner on the deal. */
  partner?: PartnerFilter | null | undefined;
  /** The partner’s seller on the deal. */
  partnerSeller?: PersonFilter | null | undefined;
  /** The version that it replaced. */
  previous?: QuoteFilter | null | undefined;
  /** Why it was rejected. */
  rejectReason?: StringFilter | null | undefined;
  /** When it was rejected. */
  rejectedAt?: DateTimeFilter | null | undefined;
  /** Which version of the quote it is, from 1. */
  revision?: IntFilter | null | undefined;
  /** When it was sent to the customer. */
  sentAt?: DateTimeFilter | null | undefined;
  /** How far it has come. */
  status?: QuoteStatusFilter | null | undefined;
  /** When it was submitted. */
  submittedAt?: DateTimeFilter | null | undefined;
  /** Who submitted it. */
  submittedBy?: PersonFilter | null | undefined;
  /** Sum of the lines’ net amounts. */
  subtotal?: DecimalFilter | null | undefined;
  /** Subtotal × tax rate, rounded half up to the currency’s smallest unit. */
  tax?: DecimalFilter | null | undefined;
  /** Tax as a share of the subtotal, 0 to 1. */
  taxRate?: DecimalFilter | null | undefined;
  /** Subtotal and tax. */
  total?: DecimalFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** The rejection of a quote: in review by the approver whose turn it is, afterwards by or for the customer. */
export type QuoteRejectInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Quote. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why, at most 500 characters. */
  reason: string;
};

/** How far a quote has come. */
export type QuoteStatus =
  | 'ACCEPTED'
  | 'APPROVED'
  | 'DRAFT'
  /** It was approved or sent and `expiresOn` has passed. */
  | 'EXPIRED'
  /** Its discount is beyond the limit of who submitted it; approvers decide. */
  | 'IN_REVIEW'
  /** By an approver or by the customer; `rejectReason` says why. */
  | 'REJECTED'
  | 'SENT';

/** Compares a QuoteStatus. */
export type QuoteStatusFilter = {
  /** Equal to. */
  eq?: QuoteStatus | null | undefined;
  /** One of, at most 100. */
  in?: Array<QuoteStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: QuoteStatus | null | undefined;
};

/** On what ground records are kept after an erasure. */
export type RetentionGround =
  /** The law wants books and what they rest on kept for up to ten years; they stay under a pseudonym. */
  | 'BOOKS'
  /** It has to be possible to show what you had agreed to; it stays under a pseudonym, without evidence such as addresses. */
  | 'PROOF'
  /** What others did and what it led to stays for our figures, under a pseudonym. */
  | 'RECORD'
  /** Letters of business are kept for six years; they stay under a pseudonym, without what was written in them. */
  | 'TRADE'
  /** Records of an employment are kept for as long as labour and tax law want them. */
  | 'WORK';

/** A return that is given up before the goods are here. */
export type ReturnCancelInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Return. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why, at most 500 characters. */
  reason?: string | null | undefined;
};

/** Conditions on a Return; all of them hold. At most 3 levels and 50 conditions. */
export type ReturnFilter = {
  /** Who gives back. */
  account?: AccountFilter | null | undefined;
  /** All of these hold. */
  and?: Array<ReturnFilter> | null | undefined;
  /** Why it was rejected or cancelled. */
  closeReason?: StringFilter | null | undefined;
  /** When it ended: refunded, replaced, rejected or cancelled. */
  closedAt?: DateTimeFilter | null | undefined;
  /** Who ordered, and is told how it goes on. */
  contact?: ContactFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Currency of its amounts: that of the order. */
  currency?: StringFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no Return (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** This does not hold. */
  not?: ReturnFilter | null | undefined;
  /** Number of the return, unique; it goes onto the parcel. */
  number?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ReturnFilter> | null | undefined;
  /** The order that the goods came with. */
  order?: OrderFilter | null | undefined;
  /** The sales person of the order. */
  owner?: EmployeeFilter | null | undefined;
  /** The partner through whom it was bought. */
  partner?: PartnerFilter | null | undefined;
  /** What was credited for it, with tax; null until it is refunded. */
  refund?: DecimalFilter | null | undefined;
  /** When it was asked for. */
  requestedAt?: DateTimeFilter | null | undefined;
  /** How far it has come. */
  status?: ReturnStatusFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a ReturnLine; all of them hold. At most 3 levels and 50 conditions. */
export type ReturnLineFilter = {
  /** All of these hold. */
  and?: Array<ReturnLineFilter> | null | undefined;
  /** What the customer says about it. */
  comment?: StringFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Currency of the refund. */
  currency?: StringFilter | null | undefined;
  /** How many of them the inspection found damaged; null until then. */
  damagedQuantity?: IntFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no ReturnLine (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** This does not hold. */
  not?: ReturnLineFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ReturnLineFilter> | null | undefined;
  /** The line of the order. */
  orderLine?: OrderLineFilter | null | undefined;
  /** Place among the lines, from 1. */
  position?: IntFilter | null | undefined;
  /** How many are given back. Never more than were delivered over all returns. */
  quantity?: IntFilter | null | undefined;
  /** Why. */
  reason?: ReturnReasonFilter | null | undefined;
  /** How many came; null until the goods are here. */
  receivedQuantity?: IntFilter | null | undefined;
  /** What was credited for them, before tax; null until it is refunded. */
  refund?: DecimalFilter | null | undefined;
  /** The return. */
  return?: ReturnFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** What of an order’s line is to be given back. */
export type ReturnLineInput = {
  /** What the customer says about it. */
  comment?: string | null | undefined;
  /** The line of the order. */
  orderLineId: string;
  /** How many are given back. Never more than were delivered over all returns. */
  quantity: number;
  /** Why. */
  reason: ReturnReason;
};

/** An order of a list of Return. */
export type ReturnOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ReturnOrderField;
};

/** What a list of Return can be ordered by. */
export type ReturnOrderField =
  /** When it ended: refunded, replaced, rejected or cancelled. */
  | 'CLOSED_AT'
  /** When the record was made. */
  | 'CREATED_AT'
  | 'ID'
  /** Number of the return, unique; it goes onto the parcel. */
  | 'NUMBER'
  /** What was credited for it, with tax; null until it is refunded. */
  | 'REFUND'
  /** When it was asked for. */
  | 'REQUESTED_AT'
  /** When the record last changed. */
  | 'UPDATED_AT';

/** Why something is given back. */
export type ReturnReason =
  /** It arrived damaged. */
  | 'DAMAGED'
  /** It doesn’t work; while its warranty runs, also after the return window. */
  | 'DEFECTIVE'
  /** It is not what was described. */
  | 'NOT_AS_DESCRIBED'
  | 'NO_LONGER_WANTED'
  | 'OTHER'
  /** It is not what was ordered. */
  | 'WRONG_ITEM';

/** Compares a ReturnReason. */
export type ReturnReasonFilter = {
  /** Equal to. */
  eq?: ReturnReason | null | undefined;
  /** One of, at most 100. */
  in?: Array<ReturnReason> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: ReturnReason | null | undefined;
};

/** A request to give goods of an order back. */
export type ReturnRequestInput = {
  /** What the customer says about it. */
  comment?: string | null | undefined;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What is to be given back, 1 to 100 lines; each line of the order once for each reason. */
  lines: Array<ReturnLineInput>;
  /** The order that the goods came with. */
  orderId: string;
};

/** How far a return has come. */
export type ReturnStatus =
  /** The customer may send the goods. */
  | 'APPROVED'
  /** Given up before the goods were here. */
  | 'CANCELLED'
  /** The goods were looked at; refund or replacement is next. */
  | 'INSPECTED'
  /** The goods are here. */
  | 'RECEIVED'
  /** Credited, and paid back where it had been paid. */
  | 'REFUNDED'
  /** Not taken back. */
  | 'REJECTED'
  /** New goods were ordered for the customer, without charge. */
  | 'REPLACED'
  /** Asked for, and to be approved. */
  | 'REQUESTED';

/** Compares a ReturnStatus. */
export type ReturnStatusFilter = {
  /** Equal to. */
  eq?: ReturnStatus | null | undefined;
  /** One of, at most 100. */
  in?: Array<ReturnStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: ReturnStatus | null | undefined;
};

/** What a person may see and do. With several roles the widest scope counts. */
export type Role =
  | 'ADMIN'
  | 'ANALYST'
  | 'CHANNEL_MANAGER'
  | 'CUSTOMER_ADMIN'
  | 'CUSTOMER_MEMBER'
  | 'EMPLOYEE'
  | 'FINANCE'
  | 'HR'
  | 'MARKETER'
  | 'PARTNER_ADMIN'
  | 'PARTNER_MARKETER'
  | 'PARTNER_SELLER'
  | 'PARTNER_TECHNICIAN'
  | 'SALES_MANAGER'
  | 'SALES_REP'
  | 'SUPPORT_AGENT'
  | 'SUPPORT_MANAGER';

/** Conditions on a Shipment; all of them hold. At most 3 levels and 50 conditions. */
export type ShipmentFilter = {
  /** All of these hold. */
  and?: Array<ShipmentFilter> | null | undefined;
  /** Who carries it. */
  carrier?: StringFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** When it arrived; null while it is under way. */
  deliveredAt?: DateTimeFilter | null | undefined;
  /** The day on which the carrier expects it to arrive. */
  expectedOn?: LocalDateFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no Shipment (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** This does not hold. */
  not?: ShipmentFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ShipmentFilter> | null | undefined;
  /** The order. */
  order?: OrderFilter | null | undefined;
  /** When it left. */
  shippedAt?: DateTimeFilter | null | undefined;
  /** The carrier’s number for it. */
  tracking?: StringFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a ShipmentLine; all of them hold. At most 3 levels and 50 conditions. */
export type ShipmentLineFilter = {
  /** All of these hold. */
  and?: Array<ShipmentLineFilter> | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** How many of them were reported damaged. */
  damagedQuantity?: IntFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no ShipmentLine (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** This does not hold. */
  not?: ShipmentLineFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ShipmentLineFilter> | null | undefined;
  /** The line of the order. */
  orderLine?: OrderLineFilter | null | undefined;
  /** How many of it. Never more than ordered over all shipments. */
  quantity?: IntFilter | null | undefined;
  /** The shipment. */
  shipment?: ShipmentFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Conditions on a Stage; all of them hold. At most 3 levels and 50 conditions. */
export type StageFilter = {
  /** All of these hold. */
  and?: Array<StageFilter> | null | undefined;
  /** Out of use: no deal can enter it any more. */
  archived?: BooleanFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** How its deals count in a forecast. CLOSED is won, OMITTED is lost. */
  forecastCategory?: ForecastCategoryFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no Stage (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** Name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: StageFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<StageFilter> | null | undefined;
  /** The pipeline. */
  pipeline?: PipelineFilter | null | undefined;
  /** Place in the pipeline, from 1. */
  position?: IntFilter | null | undefined;
  /** Probability of winning, 0 to 1. */
  probability?: DecimalFilter | null | undefined;
  /** Fields of the opportunity that must be filled in to enter: of `account`, `amount`, `closeDate`, `competitor`, `nextStep`, `partner`, `partnerSeller`. */
  requiredFields?: StringListFilter | null | undefined;
  /** After this many days in it a deal is rotting. */
  rottingDays?: IntFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** Compares text. Conditions in one filter all hold. */
export type StringFilter = {
  /** Has this text in it, in any case. */
  contains?: string | null | undefined;
  /** Equal to. */
  eq?: string | null | undefined;
  /** One of, at most 100. */
  in?: Array<string> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: string | null | undefined;
  /** Begins with this text, in any case. */
  startsWith?: string | null | undefined;
};

/** Looks into a set of texts. */
export type StringListFilter = {
  /** Has this among its values. */
  has?: string | null | undefined;
};

/** What service an account is entitled to: how fast, says the service level policy. */
export type SupportTier =
  | 'PLUS'
  | 'PREMIUM'
  | 'STANDARD';

/** Compares a SupportTier. */
export type SupportTierFilter = {
  /** Equal to. */
  eq?: SupportTier | null | undefined;
  /** One of, at most 100. */
  in?: Array<SupportTier> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: SupportTier | null | undefined;
};

/** An answer: by the token of the link, or by the id for who is asked and signed in. It is given once. */
export type SurveyAnswerInput = {
  /** What they added in their own words. */
  comment?: string | null | undefined;
  /** The SurveyResponse, without a token. */
  id?: string | null | undefined;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The answer: 1 to 5, 0 to 10 or 1 to 7, by the kind of the survey. */
  score: number;
  /** The token in the link of the mail. */
  token?: string | null | undefined;
};

/** What a survey measures. */
export type SurveyKind =
  /** Whether it was easy, 1 (strongly disagree) to 7 (strongly agree). */
  | 'CES'
  /** Which of several they chose; such surveys come from elsewhere. */
  | 'CHOICE'
  /** Satisfaction, 1 (very unsatisfied) to 5 (very satisfied). */
  | 'CSAT'
  /** Whether they would recommend us, 0 (not at all) to 10 (extremely likely). */
  | 'NPS';

/** What has become of asking somebody. */
export type SurveyResponseState =
  | 'ANSWERED'
  | 'EXPIRED'
  | 'WAITING';

/** Conditions on a Territory; all of them hold. At most 3 levels and 50 conditions. */
export type TerritoryFilter = {
  /** All of these hold. */
  and?: Array<TerritoryFilter> | null | undefined;
  /** Rule: countries, ISO 3166-1 alpha-2. Empty: any. */
  countries?: StringListFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Rule: industries. Empty: any. */
  industries?: StringListFilter | null | undefined;
  /** Inside the filter of another type: there is no Territory (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** Rule: at most this many employees. */
  maxEmployees?: IntFilter | null | undefined;
  /** Rule: at least this many employees. */
  minEmployees?: IntFilter | null | undefined;
  /** Name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: TerritoryFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<TerritoryFilter> | null | undefined;
  /** The territory above. */
  parent?: TerritoryFilter | null | undefined;
  /** Rule: regions or states, as written in addresses. Empty: any. */
  regions?: StringListFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** When a partner that fulfils the requirements of a higher tier comes into it. */
export type TierPromotion =
  /** With the next run of the tiers, which is nightly. */
  | 'AT_ONCE'
  /** On the next review date of the programme. */
  | 'AT_REVIEW';

/** Compares a TierPromotion. */
export type TierPromotionFilter = {
  /** Equal to. */
  eq?: TierPromotion | null | undefined;
  /** One of, at most 100. */
  in?: Array<TierPromotion> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: TierPromotion | null | undefined;
};

/** Why a rule refused a mutation. */
export type UserErrorCode =
  /** Someone has to approve this first. */
  | 'APPROVAL_NEEDED'
  /** The record has changed since `expectedVersion`. Read it again. */
  | 'CONFLICT'
  /** A record like this is there already; say that it is another to go on. */
  | 'DUPLICATE'
  /** A value breaks a rule. */
  | 'INVALID'
  /** Other records depend on this one. */
  | 'IN_USE'
  /** The idempotency key was used with another input. */
  | 'KEY_REUSED'
  /** The value is beyond what the caller may grant. */
  | 'LIMIT_EXCEEDED'
  /** A record that the input names is not there, or not visible. */
  | 'NOT_FOUND'
  /** A value is missing. */
  | 'REQUIRED'
  /** Another record has this value, which must be unique. */
  | 'TAKEN'
  /** The record is in a state that does not allow this. */
  | 'WRONG_STATE';

export type AddressesQueryVariables = Exact<{ [key: string]: never; }>;


export type AddressesQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', kind: PrincipalKind, person: { __typename: 'Person', id: string, addresses: { __typename: 'AddressConnection', nodes: Array<{ __typename: 'Address', id: string, kind: AddressKind, line1: string | null, line2: string | null, postalCode: string | null, city: string, region: string | null, country: string, isDefault: boolean, viewerCan: { __typename: 'AddressAbilities', update: boolean, delete: boolean } }> } } | null, accounts: { __typename: 'AccountConnection', nodes: Array<{ __typename: 'Account', id: string, name: string | null, viewerCan: { __typename: 'AccountAbilities', update: boolean }, addresses: { __typename: 'AddressConnection', nodes: Array<{ __typename: 'Address', id: string, kind: AddressKind, line1: string | null, line2: string | null, postalCode: string | null, city: string, region: string | null, country: string, isDefault: boolean, viewerCan: { __typename: 'AddressAbilities', update: boolean, delete: boolean } }> } }> } } | null };

export type AddressCardFragment = { __typename: 'Address', id: string, kind: AddressKind, line1: string | null, line2: string | null, postalCode: string | null, city: string, region: string | null, country: string, isDefault: boolean, viewerCan: { __typename: 'AddressAbilities', update: boolean, delete: boolean } };

export type AddressSetMutationVariables = Exact<{
  input: AddressSetInput;
}>;


export type AddressSetMutation = { __typename: 'Mutation', addressSet: { __typename: 'AddressPayload', address: { __typename: 'Address', id: string, kind: AddressKind, line1: string | null, line2: string | null, postalCode: string | null, city: string, region: string | null, country: string, isDefault: boolean, viewerCan: { __typename: 'AddressAbilities', update: boolean, delete: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type AddressRemoveMutationVariables = Exact<{
  input: AddressRemoveInput;
}>;


export type AddressRemoveMutation = { __typename: 'Mutation', addressRemove: { __typename: 'AddressPayload', address: { __typename: 'Address', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type AssetsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: AssetFilter | null | undefined;
  orderBy?: Array<AssetOrder> | AssetOrder | null | undefined;
}>;


export type AssetsQuery = { __typename: 'Query', assets: { __typename: 'AssetConnection', nodes: Array<{ __typename: 'Asset', id: string, serial: string | null, boughtOn: string, warrantyUntil: string | null, product: { __typename: 'Product', id: string, name: string, sku: string } | null, order: { __typename: 'Order', id: string, number: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type AssetRowFragment = { __typename: 'Asset', id: string, serial: string | null, boughtOn: string, warrantyUntil: string | null, product: { __typename: 'Product', id: string, name: string, sku: string } | null, order: { __typename: 'Order', id: string, number: string } | null };

export type CaseQueryVariables = Exact<{
  id: string;
}>;


export type CaseQuery = { __typename: 'Query', case: { __typename: 'Case', resolvedAt: string | null, id: string, number: string, subject: string | null, kind: CaseKind, status: CaseStatus, openedAt: string, order: { __typename: 'Order', id: string, number: string } | null, surveyResponses: { __typename: 'SurveyResponseConnection', nodes: Array<{ __typename: 'SurveyResponse', id: string, state: SurveyResponseState, score: number | null, survey: { __typename: 'Survey', id: string, kind: SurveyKind, question: string, questions: unknown, low: number, high: number } | null }> }, messages: { __typename: 'CaseMessageConnection', nodes: Array<{ __typename: 'CaseMessage', id: string, at: string, text: string | null, authorKind: AuthorKind, authorName: string | null, attachments: { __typename: 'AttachmentConnection', nodes: Array<{ __typename: 'Attachment', id: string, name: string, type: string, size: number, url: string }> } }> }, viewerCan: { __typename: 'CaseAbilities', reply: boolean, resolve: boolean, reopen: boolean } } | null };

export type CaseChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type CaseChangedSubscription = { caseChanged: { __typename: 'Case', resolvedAt: string | null, id: string, number: string, subject: string | null, kind: CaseKind, status: CaseStatus, openedAt: string, order: { __typename: 'Order', id: string, number: string } | null, surveyResponses: { __typename: 'SurveyResponseConnection', nodes: Array<{ __typename: 'SurveyResponse', id: string, state: SurveyResponseState, score: number | null, survey: { __typename: 'Survey', id: string, kind: SurveyKind, question: string, questions: unknown, low: number, high: number } | null }> }, messages: { __typename: 'CaseMessageConnection', nodes: Array<{ __typename: 'CaseMessage', id: string, at: string, text: string | null, authorKind: AuthorKind, authorName: string | null, attachments: { __typename: 'AttachmentConnection', nodes: Array<{ __typename: 'Attachment', id: string, name: string, type: string, size: number, url: string }> } }> }, viewerCan: { __typename: 'CaseAbilities', reply: boolean, resolve: boolean, reopen: boolean } } | null };

export type CaseDetailFragment = { __typename: 'Case', resolvedAt: string | null, id: string, number: string, subject: string | null, kind: CaseKind, status: CaseStatus, openedAt: string, order: { __typename: 'Order', id: string, number: string } | null, surveyResponses: { __typename: 'SurveyResponseConnection', nodes: Array<{ __typename: 'SurveyResponse', id: string, state: SurveyResponseState, score: number | null, survey: { __typename: 'Survey', id: string, kind: SurveyKind, question: string, questions: unknown, low: number, high: number } | null }> }, messages: { __typename: 'CaseMessageConnection', nodes: Array<{ __typename: 'CaseMessage', id: string, at: string, text: string | null, authorKind: AuthorKind, authorName: string | null, attachments: { __typename: 'AttachmentConnection', nodes: Array<{ __typename: 'Attachment', id: string, name: string, type: string, size: number, url: string }> } }> }, viewerCan: { __typename: 'CaseAbilities', reply: boolean, resolve: boolean, reopen: boolean } };

export type CaseCreateMutationVariables = Exact<{
  input: CaseCreateInput;
}>;


export type CaseCreateMutation = { __typename: 'Mutation', caseCreate: { __typename: 'CasePayload', case: { __typename: 'Case', resolvedAt: string | null, id: string, number: string, subject: string | null, kind: CaseKind, status: CaseStatus, openedAt: string, order: { __typename: 'Order', id: string, number: string } | null, surveyResponses: { __typename: 'SurveyResponseConnection', nodes: Array<{ __typename: 'SurveyResponse', id: string, state: SurveyResponseState, score: number | null, survey: { __typename: 'Survey', id: string, kind: SurveyKind, question: string, questions: unknown, low: number, high: number } | null }> }, messages: { __typename: 'CaseMessageConnection', nodes: Array<{ __typename: 'CaseMessage', id: string, at: string, text: string | null, authorKind: AuthorKind, authorName: string | null, attachments: { __typename: 'AttachmentConnection', nodes: Array<{ __typename: 'Attachment', id: string, name: string, type: string, size: number, url: string }> } }> }, viewerCan: { __typename: 'CaseAbilities', reply: boolean, resolve: boolean, reopen: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type CaseReplyMutationVariables = Exact<{
  input: CaseReplyInput;
}>;


export type CaseReplyMutation = { __typename: 'Mutation', caseReply: { __typename: 'CaseMessagePayload', caseMessage: { __typename: 'CaseMessage', id: string, case: { __typename: 'Case', resolvedAt: string | null, id: string, number: string, subject: string | null, kind: CaseKind, status: CaseStatus, openedAt: string, order: { __typename: 'Order', id: string, number: string } | null, surveyResponses: { __typename: 'SurveyResponseConnection', nodes: Array<{ __typename: 'SurveyResponse', id: string, state: SurveyResponseState, score: number | null, survey: { __typename: 'Survey', id: string, kind: SurveyKind, question: string, questions: unknown, low: number, high: number } | null }> }, messages: { __typename: 'CaseMessageConnection', nodes: Array<{ __typename: 'CaseMessage', id: string, at: string, text: string | null, authorKind: AuthorKind, authorName: string | null, attachments: { __typename: 'AttachmentConnection', nodes: Array<{ __typename: 'Attachment', id: string, name: string, type: string, size: number, url: string }> } }> }, viewerCan: { __typename: 'CaseAbilities', reply: boolean, resolve: boolean, reopen: boolean } } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type CaseResolveMutationVariables = Exact<{
  input: CaseResolveInput;
}>;


export type CaseResolveMutation = { __typename: 'Mutation', caseResolve: { __typename: 'CasePayload', case: { __typename: 'Case', resolvedAt: string | null, id: string, number: string, subject: string | null, kind: CaseKind, status: CaseStatus, openedAt: string, order: { __typename: 'Order', id: string, number: string } | null, surveyResponses: { __typename: 'SurveyResponseConnection', nodes: Array<{ __typename: 'SurveyResponse', id: string, state: SurveyResponseState, score: number | null, survey: { __typename: 'Survey', id: string, kind: SurveyKind, question: string, questions: unknown, low: number, high: number } | null }> }, messages: { __typename: 'CaseMessageConnection', nodes: Array<{ __typename: 'CaseMessage', id: string, at: string, text: string | null, authorKind: AuthorKind, authorName: string | null, attachments: { __typename: 'AttachmentConnection', nodes: Array<{ __typename: 'Attachment', id: string, name: string, type: string, size: number, url: string }> } }> }, viewerCan: { __typename: 'CaseAbilities', reply: boolean, resolve: boolean, reopen: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type CaseReopenMutationVariables = Exact<{
  input: CaseReopenInput;
}>;


export type CaseReopenMutation = { __typename: 'Mutation', caseReopen: { __typename: 'CasePayload', case: { __typename: 'Case', resolvedAt: string | null, id: string, number: string, subject: string | null, kind: CaseKind, status: CaseStatus, openedAt: string, order: { __typename: 'Order', id: string, number: string } | null, surveyResponses: { __typename: 'SurveyResponseConnection', nodes: Array<{ __typename: 'SurveyResponse', id: string, state: SurveyResponseState, score: number | null, survey: { __typename: 'Survey', id: string, kind: SurveyKind, question: string, questions: unknown, low: number, high: number } | null }> }, messages: { __typename: 'CaseMessageConnection', nodes: Array<{ __typename: 'CaseMessage', id: string, at: string, text: string | null, authorKind: AuthorKind, authorName: string | null, attachments: { __typename: 'AttachmentConnection', nodes: Array<{ __typename: 'Attachment', id: string, name: string, type: string, size: number, url: string }> } }> }, viewerCan: { __typename: 'CaseAbilities', reply: boolean, resolve: boolean, reopen: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type CasesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: CaseFilter | null | undefined;
  orderBy?: Array<CaseOrder> | CaseOrder | null | undefined;
}>;


export type CasesQuery = { __typename: 'Query', cases: { __typename: 'CaseConnection', nodes: Array<{ __typename: 'Case', id: string, number: string, subject: string | null, kind: CaseKind, status: CaseStatus, openedAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type CaseRowFragment = { __typename: 'Case', id: string, number: string, subject: string | null, kind: CaseKind, status: CaseStatus, openedAt: string };

export type CatalogueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search: ProductSearchInput;
  orderBy?: Array<ProductOrder> | ProductOrder | null | undefined;
}>;


export type CatalogueQuery = { __typename: 'Query', productSearch: { __typename: 'ProductConnection', totalCount: number, nodes: Array<{ __typename: 'Product', id: string, sku: string, name: string, description: string | null, attributes: unknown, warrantyMonths: number | null, category: { __typename: 'ProductCategory', id: string, name: string } | null, price: { __typename: 'Money', amount: string, currency: string } | null, listPrice: { __typename: 'Money', amount: string, currency: string }, prices: { __typename: 'PriceListEntryConnection', nodes: Array<{ __typename: 'PriceListEntry', id: string, minQuantity: number, unitPrice: { __typename: 'Money', amount: string, currency: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, productAttributes: Array<{ __typename: 'ProductAttributeCount', name: string, value: string, count: number }> | null, productCategories: { __typename: 'ProductCategoryConnection', nodes: Array<{ __typename: 'ProductCategory', id: string, name: string, parent: { __typename: 'ProductCategory', id: string } | null }> } | null };

export type ProductCardFragment = { __typename: 'Product', id: string, sku: string, name: string, description: string | null, attributes: unknown, warrantyMonths: number | null, category: { __typename: 'ProductCategory', id: string, name: string } | null, price: { __typename: 'Money', amount: string, currency: string } | null, listPrice: { __typename: 'Money', amount: string, currency: string }, prices: { __typename: 'PriceListEntryConnection', nodes: Array<{ __typename: 'PriceListEntry', id: string, minQuantity: number, unitPrice: { __typename: 'Money', amount: string, currency: string } }> } };

export type ProductQueryVariables = Exact<{
  id: string;
}>;


export type ProductQuery = { __typename: 'Query', product: { __typename: 'Product', id: string, sku: string, name: string, description: string | null, attributes: unknown, warrantyMonths: number | null, items: { __typename: 'BundleItemConnection', nodes: Array<{ __typename: 'BundleItem', id: string, quantity: number, product: { __typename: 'Product', id: string, name: string } | null }> }, relations: { __typename: 'ProductRelationConnection', nodes: Array<{ __typename: 'ProductRelation', id: string, kind: ProductRelationKind, related: { __typename: 'Product', id: string, sku: string, name: string, price: { __typename: 'Money', amount: string, currency: string } | null } | null }> }, category: { __typename: 'ProductCategory', id: string, name: string } | null, price: { __typename: 'Money', amount: string, currency: string } | null, listPrice: { __typename: 'Money', amount: string, currency: string }, prices: { __typename: 'PriceListEntryConnection', nodes: Array<{ __typename: 'PriceListEntry', id: string, minQuantity: number, unitPrice: { __typename: 'Money', amount: string, currency: string } }> } } | null };

export type CompareProductsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type CompareProductsQuery = { __typename: 'Query', products: { __typename: 'ProductConnection', nodes: Array<{ __typename: 'Product', id: string, sku: string, name: string, description: string | null, attributes: unknown, warrantyMonths: number | null, category: { __typename: 'ProductCategory', id: string, name: string } | null, price: { __typename: 'Money', amount: string, currency: string } | null, listPrice: { __typename: 'Money', amount: string, currency: string }, prices: { __typename: 'PriceListEntryConnection', nodes: Array<{ __typename: 'PriceListEntry', id: string, minQuantity: number, unitPrice: { __typename: 'Money', amount: string, currency: string } }> } }> } | null };

export type HelpShelvesQueryVariables = Exact<{
  language: string;
}>;


export type HelpShelvesQuery = { __typename: 'Query', articleCategories: { __typename: 'ArticleCategoryConnection', nodes: Array<{ __typename: 'ArticleCategory', id: string, name: string, names: unknown, articles: { __typename: 'ArticleConnection', nodes: Array<{ __typename: 'Article', id: string, slug: string, language: string, title: string, translations: { __typename: 'ArticleConnection', nodes: Array<{ __typename: 'Article', id: string, slug: string, language: string, title: string }> } }> } }> } | null, articles: { __typename: 'ArticleConnection', nodes: Array<{ __typename: 'Article', id: string, slug: string, language: string, title: string, translations: { __typename: 'ArticleConnection', nodes: Array<{ __typename: 'Article', id: string, slug: string, language: string, title: string }> } }> } | null };

export type ShelvedArticleFragment = { __typename: 'Article', id: string, slug: string, language: string, title: string, translations: { __typename: 'ArticleConnection', nodes: Array<{ __typename: 'Article', id: string, slug: string, language: string, title: string }> } };

export type ArticleNameFragment = { __typename: 'Article', id: string, slug: string, language: string, title: string };

export type HelpSearchQueryVariables = Exact<{
  text: string;
  language: string;
  first: number;
  after?: string | null | undefined;
}>;


export type HelpSearchQuery = { __typename: 'Query', articleSearch: { __typename: 'ArticleHitConnection', nodes: Array<{ __typename: 'ArticleHit', title: string, excerpt: string, article: { __typename: 'Article', id: string, slug: string, language: string, title: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, elsewhere: { __typename: 'ArticleHitConnection', nodes: Array<{ __typename: 'ArticleHit', title: string, excerpt: string, article: { __typename: 'Article', id: string, slug: string, language: string, title: string } }> } | null };

export type HitFragment = { __typename: 'ArticleHit', title: string, excerpt: string, article: { __typename: 'Article', id: string, slug: string, language: string, title: string } };

export type HelpArticleQueryVariables = Exact<{
  slug: string;
  language: string;
}>;


export type HelpArticleQuery = { __typename: 'Query', articleBySlug: { __typename: 'Article', summary: string | null, html: string | null, publishedAt: string | null, myVote: boolean | null, id: string, slug: string, language: string, title: string, category: { __typename: 'ArticleCategory', id: string, name: string, names: unknown } | null, viewerCan: { __typename: 'ArticleAbilities', vote: boolean } } | null };

export type ArticleSuggestionsQueryVariables = Exact<{
  subject: string;
  text?: string | null | undefined;
  language: string;
}>;


export type ArticleSuggestionsQuery = { __typename: 'Query', articleSuggestions: Array<{ __typename: 'ArticleHit', article: { __typename: 'Article', summary: string | null, html: string | null, id: string, slug: string, language: string, title: string } }> | null };

export type ArticleVoteMutationVariables = Exact<{
  input: ArticleVoteInput;
}>;


export type ArticleVoteMutation = { __typename: 'Mutation', articleVote: { __typename: 'ArticlePayload', article: { __typename: 'Article', id: string, myVote: boolean | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type ArticleNoteMutationVariables = Exact<{
  input: ArticleNoteInput;
}>;


export type ArticleNoteMutation = { __typename: 'Mutation', articleNote: { __typename: 'ArticleEventPayload', userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type HomeQueryVariables = Exact<{
  today: string;
  soon: string;
}>;


export type HomeQuery = { __typename: 'Query', cases: { __typename: 'CaseConnection', nodes: Array<{ __typename: 'Case', id: string, number: string, subject: string | null, kind: CaseKind, status: CaseStatus, openedAt: string }> } | null, returns: { __typename: 'ReturnConnection', nodes: Array<{ __typename: 'Return', id: string, number: string, status: ReturnStatus, requestedAt: string, refund: { __typename: 'Money', amount: string, currency: string } | null, order: { __typename: 'Order', id: string, number: string } | null }> } | null, invoices: { __typename: 'InvoiceConnection', nodes: Array<{ __typename: 'Invoice', id: string, number: string, status: InvoiceStatus, issuedOn: string, dueOn: string, balance: string, currency: string, total: { __typename: 'Money', amount: string, currency: string } }> } | null, quotes: { __typename: 'QuoteConnection', nodes: Array<{ __typename: 'Quote', id: string, number: string, revision: number, status: QuoteStatus, sentAt: string | null, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } }> } | null, orders: { __typename: 'OrderConnection', nodes: Array<{ __typename: 'Order', id: string, number: string, status: OrderStatus, placedAt: string, promisedOn: string | null, purchaseOrder: string | null, total: { __typename: 'Money', amount: string, currency: string } }> } | null, assets: { __typename: 'AssetConnection', nodes: Array<{ __typename: 'Asset', id: string, serial: string | null, boughtOn: string, warrantyUntil: string | null, product: { __typename: 'Product', id: string, name: string, sku: string } | null, order: { __typename: 'Order', id: string, number: string } | null }> } | null };

export type InvoicesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: InvoiceFilter | null | undefined;
  orderBy?: Array<InvoiceOrder> | InvoiceOrder | null | undefined;
}>;


export type InvoicesQuery = { __typename: 'Query', invoices: { __typename: 'InvoiceConnection', nodes: Array<{ __typename: 'Invoice', id: string, number: string, status: InvoiceStatus, issuedOn: string, dueOn: string, balance: string, currency: string, total: { __typename: 'Money', amount: string, currency: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type InvoiceRowFragment = { __typename: 'Invoice', id: string, number: string, status: InvoiceStatus, issuedOn: string, dueOn: string, balance: string, currency: string, total: { __typename: 'Money', amount: string, currency: string } };

export type InvoiceQueryVariables = Exact<{
  id: string;
}>;


export type InvoiceQuery = { __typename: 'Query', invoice: { __typename: 'Invoice', paidAt: string | null, cancelledAt: string | null, cancelReason: string | null, id: string, number: string, status: InvoiceStatus, issuedOn: string, dueOn: string, balance: string, currency: string, subtotal: { __typename: 'Money', amount: string, currency: string }, tax: { __typename: 'Money', amount: string, currency: string }, freight: { __typename: 'Money', amount: string, currency: string }, paid: { __typename: 'Money', amount: string, currency: string }, order: { __typename: 'Order', id: string, number: string } | null, lines: { __typename: 'InvoiceLineConnection', nodes: Array<{ __typename: 'InvoiceLine', id: string, description: string, quantity: number, amount: { __typename: 'Money', amount: string, currency: string } }> }, payments: { __typename: 'PaymentConnection', nodes: Array<{ __typename: 'Payment', id: string, paidOn: string, method: PaymentMethod, amount: { __typename: 'Money', amount: string, currency: string } }> }, total: { __typename: 'Money', amount: string, currency: string } } | null };

export type MembersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: ContactFilter | null | undefined;
}>;


export type MembersQuery = { __typename: 'Query', contacts: { __typename: 'ContactConnection', nodes: Array<{ __typename: 'Contact', id: string, version: number, title: string | null, portalRole: PortalRole | null, active: boolean, signIn: ContactSignIn | null, account: { __typename: 'Account', id: string, name: string | null } | null, person: { __typename: 'Person', id: string, name: string | null, email: string | null } | null, viewerCan: { __typename: 'ContactAbilities', update: boolean } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, viewer: { __typename: 'Viewer', kind: PrincipalKind, person: { __typename: 'Person', id: string } | null, accounts: { __typename: 'AccountConnection', nodes: Array<{ __typename: 'Account', id: string, name: string | null, parent: { __typename: 'Account', id: string } | null, viewerCan: { __typename: 'AccountAbilities', update: boolean } }> } } | null };

export type MemberRowFragment = { __typename: 'Contact', id: string, version: number, title: string | null, portalRole: PortalRole | null, active: boolean, signIn: ContactSignIn | null, account: { __typename: 'Account', id: string, name: string | null } | null, person: { __typename: 'Person', id: string, name: string | null, email: string | null } | null, viewerCan: { __typename: 'ContactAbilities', update: boolean } };

export type ContactCreateMutationVariables = Exact<{
  input: ContactCreateInput;
}>;


export type ContactCreateMutation = { __typename: 'Mutation', contactCreate: { __typename: 'ContactPayload', contact: { __typename: 'Contact', id: string, version: number, title: string | null, portalRole: PortalRole | null, active: boolean, signIn: ContactSignIn | null, account: { __typename: 'Account', id: string, name: string | null } | null, person: { __typename: 'Person', id: string, name: string | null, email: string | null } | null, viewerCan: { __typename: 'ContactAbilities', update: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type ContactUpdateMutationVariables = Exact<{
  input: ContactUpdateInput;
}>;


export type ContactUpdateMutation = { __typename: 'Mutation', contactUpdate: { __typename: 'ContactPayload', contact: { __typename: 'Contact', id: string, version: number, title: string | null, portalRole: PortalRole | null, active: boolean, signIn: ContactSignIn | null, account: { __typename: 'Account', id: string, name: string | null } | null, person: { __typename: 'Person', id: string, name: string | null, email: string | null } | null, viewerCan: { __typename: 'ContactAbilities', update: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type ContactInviteMutationVariables = Exact<{
  input: ContactInviteInput;
}>;


export type ContactInviteMutation = { __typename: 'Mutation', contactInvite: { __typename: 'InvitationPayload', invitation: { __typename: 'Invitation', id: string, state: InvitationState, expiresAt: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type OrderQueryVariables = Exact<{
  id: string;
}>;


export type OrderQuery = { __typename: 'Query', order: { __typename: 'Order', version: number, confirmedAt: string | null, shippedAt: string | null, deliveredAt: string | null, cancelledAt: string | null, cancelReason: string | null, shortCloseReason: string | null, id: string, number: string, status: OrderStatus, placedAt: string, promisedOn: string | null, purchaseOrder: string | null, subtotal: { __typename: 'Money', amount: string, currency: string }, tax: { __typename: 'Money', amount: string, currency: string }, freight: { __typename: 'Money', amount: string, currency: string }, contact: { __typename: 'Contact', id: string, person: { __typename: 'Person', id: string, name: string | null } | null } | null, lines: { __typename: 'OrderLineConnection', nodes: Array<{ __typename: 'OrderLine', id: string, quantity: number, discount: string, unitPrice: { __typename: 'Money', amount: string, currency: string }, total: { __typename: 'Money', amount: string, currency: string }, product: { __typename: 'Product', id: string, name: string, sku: string } | null }> }, shipments: { __typename: 'ShipmentConnection', nodes: Array<{ __typename: 'Shipment', id: string, carrier: string, tracking: string | null, shippedAt: string, deliveredAt: string | null, lines: { __typename: 'ShipmentLineConnection', nodes: Array<{ __typename: 'ShipmentLine', id: string, quantity: number, orderLine: { __typename: 'OrderLine', id: string, product: { __typename: 'Product', id: string, name: string } | null } | null }> } }> }, invoices: { __typename: 'InvoiceConnection', nodes: Array<{ __typename: 'Invoice', id: string, number: string, status: InvoiceStatus, dueOn: string, total: { __typename: 'Money', amount: string, currency: string } }> }, viewerCan: { __typename: 'OrderAbilities', cancel: boolean, return: boolean }, total: { __typename: 'Money', amount: string, currency: string } } | null };

export type OrderCancelMutationVariables = Exact<{
  input: OrderCancelInput;
}>;


export type OrderCancelMutation = { __typename: 'Mutation', orderCancel: { __typename: 'OrderPayload', order: { __typename: 'Order', id: string, version: number, status: OrderStatus, cancelledAt: string | null, cancelReason: string | null, viewerCan: { __typename: 'OrderAbilities', cancel: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type OrdersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: OrderFilter | null | undefined;
  orderBy?: Array<OrderOrder> | OrderOrder | null | undefined;
}>;


export type OrdersQuery = { __typename: 'Query', orders: { __typename: 'OrderConnection', nodes: Array<{ __typename: 'Order', id: string, number: string, status: OrderStatus, placedAt: string, promisedOn: string | null, purchaseOrder: string | null, total: { __typename: 'Money', amount: string, currency: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type OrderRowFragment = { __typename: 'Order', id: string, number: string, status: OrderStatus, placedAt: string, promisedOn: string | null, purchaseOrder: string | null, total: { __typename: 'Money', amount: string, currency: string } };

export type PreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type PreferencesQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', kind: PrincipalKind, person: { __typename: 'Person', id: string, version: number, name: string | null, givenName: string | null, familyName: string | null, title: string | null, email: string | null, phone: string | null, language: string | null, timeZone: string | null, consents: { __typename: 'ConsentConnection', nodes: Array<{ __typename: 'Consent', id: string, channel: ConsentChannel, state: ConsentState, at: string, purpose: { __typename: 'ConsentPurpose', id: string } | null, wording: { __typename: 'ConsentWording', id: string } | null }> }, consentEvents: { __typename: 'ConsentEventConnection', nodes: Array<{ __typename: 'ConsentEvent', id: string, at: string, channel: ConsentChannel, kind: ConsentEventKind, source: ConsentSource, purpose: { __typename: 'ConsentPurpose', id: string, name: string } | null, wording: { __typename: 'ConsentWording', id: string, name: string } | null }> }, viewerCan: { __typename: 'PersonAbilities', update: boolean } } | null } | null, consentPurposes: { __typename: 'ConsentPurposeConnection', nodes: Array<{ __typename: 'ConsentPurpose', id: string, name: string, channels: Array<string>, wordings: { __typename: 'ConsentWordingConnection', nodes: Array<{ __typename: 'ConsentWording', id: string, language: string, revision: number, name: string, text: string }> } }> } | null };

export type PersonConsentsFragment = { __typename: 'Person', id: string, consents: { __typename: 'ConsentConnection', nodes: Array<{ __typename: 'Consent', id: string, channel: ConsentChannel, state: ConsentState, at: string, purpose: { __typename: 'ConsentPurpose', id: string } | null, wording: { __typename: 'ConsentWording', id: string } | null }> }, consentEvents: { __typename: 'ConsentEventConnection', nodes: Array<{ __typename: 'ConsentEvent', id: string, at: string, channel: ConsentChannel, kind: ConsentEventKind, source: ConsentSource, purpose: { __typename: 'ConsentPurpose', id: string, name: string } | null, wording: { __typename: 'ConsentWording', id: string, name: string } | null }> } };

export type ConsentUpdateMutationVariables = Exact<{
  input: ConsentUpdateInput;
}>;


export type ConsentUpdateMutation = { __typename: 'Mutation', consentUpdate: { __typename: 'PersonPayload', person: { __typename: 'Person', id: string, consents: { __typename: 'ConsentConnection', nodes: Array<{ __typename: 'Consent', id: string, channel: ConsentChannel, state: ConsentState, at: string, purpose: { __typename: 'ConsentPurpose', id: string } | null, wording: { __typename: 'ConsentWording', id: string } | null }> }, consentEvents: { __typename: 'ConsentEventConnection', nodes: Array<{ __typename: 'ConsentEvent', id: string, at: string, channel: ConsentChannel, kind: ConsentEventKind, source: ConsentSource, purpose: { __typename: 'ConsentPurpose', id: string, name: string } | null, wording: { __typename: 'ConsentWording', id: string, name: string } | null }> } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type PrivacyQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacyQuery = { __typename: 'Query', privacyRequests: { __typename: 'PrivacyRequestConnection', nodes: Array<{ __typename: 'PrivacyRequest', id: string, version: number, kind: PrivacyRequestKind, status: PrivacyRequestStatus, createdAt: string, dueAt: string, confirmedAt: string | null, closedAt: string | null, extendedReason: string | null, rejectReason: string | null, archiveUntil: string | null, archiveUrl: string | null, viewerCan: { __typename: 'PrivacyRequestAbilities', confirm: boolean, cancel: boolean } }> } | null };

export type ErasurePreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type ErasurePreviewQuery = { __typename: 'Query', privacyErasurePreview: { __typename: 'ErasurePreview', obstacles: Array<string>, obstacleKinds: Array<ErasureObstacle>, lines: Array<{ __typename: 'ErasurePreviewLine', kind: string, description: string, count: number, effect: ErasureEffect, why: string | null, ground: RetentionGround | null }> } | null, privacyRequests: { __typename: 'PrivacyRequestConnection', nodes: Array<{ __typename: 'PrivacyRequest', id: string, version: number, kind: PrivacyRequestKind, status: PrivacyRequestStatus, createdAt: string, dueAt: string, confirmedAt: string | null, closedAt: string | null, extendedReason: string | null, rejectReason: string | null, archiveUntil: string | null, archiveUrl: string | null, viewerCan: { __typename: 'PrivacyRequestAbilities', confirm: boolean, cancel: boolean } }> } | null };

export type PrivacyRequestRowFragment = { __typename: 'PrivacyRequest', id: string, version: number, kind: PrivacyRequestKind, status: PrivacyRequestStatus, createdAt: string, dueAt: string, confirmedAt: string | null, closedAt: string | null, extendedReason: string | null, rejectReason: string | null, archiveUntil: string | null, archiveUrl: string | null, viewerCan: { __typename: 'PrivacyRequestAbilities', confirm: boolean, cancel: boolean } };

export type PrivacyRequestCreateMutationVariables = Exact<{
  input: PrivacyRequestCreateInput;
}>;


export type PrivacyRequestCreateMutation = { __typename: 'Mutation', privacyRequestCreate: { __typename: 'PrivacyRequestPayload', privacyRequest: { __typename: 'PrivacyRequest', id: string, version: number, kind: PrivacyRequestKind, status: PrivacyRequestStatus, createdAt: string, dueAt: string, confirmedAt: string | null, closedAt: string | null, extendedReason: string | null, rejectReason: string | null, archiveUntil: string | null, archiveUrl: string | null, viewerCan: { __typename: 'PrivacyRequestAbilities', confirm: boolean, cancel: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type PrivacyRequestConfirmMutationVariables = Exact<{
  input: PrivacyRequestConfirmInput;
}>;


export type PrivacyRequestConfirmMutation = { __typename: 'Mutation', privacyRequestConfirm: { __typename: 'PrivacyRequestPayload', privacyRequest: { __typename: 'PrivacyRequest', id: string, version: number, kind: PrivacyRequestKind, status: PrivacyRequestStatus, createdAt: string, dueAt: string, confirmedAt: string | null, closedAt: string | null, extendedReason: string | null, rejectReason: string | null, archiveUntil: string | null, archiveUrl: string | null, viewerCan: { __typename: 'PrivacyRequestAbilities', confirm: boolean, cancel: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type PrivacyRequestCancelMutationVariables = Exact<{
  input: PrivacyRequestCancelInput;
}>;


export type PrivacyRequestCancelMutation = { __typename: 'Mutation', privacyRequestCancel: { __typename: 'PrivacyRequestPayload', privacyRequest: { __typename: 'PrivacyRequest', id: string, version: number, kind: PrivacyRequestKind, status: PrivacyRequestStatus, createdAt: string, dueAt: string, confirmedAt: string | null, closedAt: string | null, extendedReason: string | null, rejectReason: string | null, archiveUntil: string | null, archiveUrl: string | null, viewerCan: { __typename: 'PrivacyRequestAbilities', confirm: boolean, cancel: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', kind: PrincipalKind, person: { __typename: 'Person', id: string, version: number, name: string | null, givenName: string | null, familyName: string | null, title: string | null, email: string | null, phone: string | null, language: string | null, timeZone: string | null, contacts: { __typename: 'ContactConnection', nodes: Array<{ __typename: 'Contact', id: string, title: string | null, portalRole: PortalRole | null, account: { __typename: 'Account', id: string, name: string | null } | null }> }, viewerCan: { __typename: 'PersonAbilities', update: boolean } } | null } | null };

export type ProfileFieldsFragment = { __typename: 'Person', id: string, version: number, name: string | null, givenName: string | null, familyName: string | null, title: string | null, email: string | null, phone: string | null, language: string | null, timeZone: string | null, viewerCan: { __typename: 'PersonAbilities', update: boolean } };

export type PersonUpdateMutationVariables = Exact<{
  input: PersonUpdateInput;
}>;


export type PersonUpdateMutation = { __typename: 'Mutation', personUpdate: { __typename: 'PersonPayload', person: { __typename: 'Person', id: string, version: number, name: string | null, givenName: string | null, familyName: string | null, title: string | null, email: string | null, phone: string | null, language: string | null, timeZone: string | null, viewerCan: { __typename: 'PersonAbilities', update: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type QuotesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: QuoteFilter | null | undefined;
}>;


export type QuotesQuery = { __typename: 'Query', quotes: { __typename: 'QuoteConnection', nodes: Array<{ __typename: 'Quote', id: string, number: string, revision: number, status: QuoteStatus, sentAt: string | null, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type QuoteRowFragment = { __typename: 'Quote', id: string, number: string, revision: number, status: QuoteStatus, sentAt: string | null, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } };

export type QuoteQueryVariables = Exact<{
  id: string;
}>;


export type QuoteQuery = { __typename: 'Query', quote: { __typename: 'Quote', version: number, isCurrent: boolean, terms: string | null, acceptedAt: string | null, rejectedAt: string | null, rejectReason: string | null, taxRate: string, id: string, number: string, revision: number, status: QuoteStatus, sentAt: string | null, expiresOn: string | null, subtotal: { __typename: 'Money', amount: string, currency: string }, tax: { __typename: 'Money', amount: string, currency: string }, order: { __typename: 'Order', id: string, number: string } | null, lines: { __typename: 'QuoteLineConnection', nodes: Array<{ __typename: 'QuoteLine', id: string, quantity: number, discount: string, listPrice: { __typename: 'Money', amount: string, currency: string }, net: { __typename: 'Money', amount: string, currency: string }, product: { __typename: 'Product', id: string, name: string, sku: string } | null }> }, viewerCan: { __typename: 'QuoteAbilities', accept: boolean, reject: boolean }, total: { __typename: 'Money', amount: string, currency: string } } | null };

export type QuoteAcceptMutationVariables = Exact<{
  input: QuoteAcceptInput;
}>;


export type QuoteAcceptMutation = { __typename: 'Mutation', quoteAccept: { __typename: 'QuotePayload', quote: { __typename: 'Quote', id: string, version: number, status: QuoteStatus, acceptedAt: string | null, rejectedAt: string | null, rejectReason: string | null, order: { __typename: 'Order', id: string, number: string } | null, viewerCan: { __typename: 'QuoteAbilities', accept: boolean, reject: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type QuoteRejectMutationVariables = Exact<{
  input: QuoteRejectInput;
}>;


export type QuoteRejectMutation = { __typename: 'Mutation', quoteReject: { __typename: 'QuotePayload', quote: { __typename: 'Quote', id: string, version: number, status: QuoteStatus, acceptedAt: string | null, rejectedAt: string | null, rejectReason: string | null, order: { __typename: 'Order', id: string, number: string } | null, viewerCan: { __typename: 'QuoteAbilities', accept: boolean, reject: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type QuoteAnswerFragment = { __typename: 'Quote', id: string, version: number, status: QuoteStatus, acceptedAt: string | null, rejectedAt: string | null, rejectReason: string | null, order: { __typename: 'Order', id: string, number: string } | null, viewerCan: { __typename: 'QuoteAbilities', accept: boolean, reject: boolean } };

export type ReturnQueryVariables = Exact<{
  id: string;
}>;


export type ReturnQuery = { __typename: 'Query', return: { __typename: 'Return', version: number, comment: string | null, findings: string | null, closeReason: string | null, id: string, number: string, status: ReturnStatus, requestedAt: string, expectedRefund: { __typename: 'Money', amount: string, currency: string }, lines: { __typename: 'ReturnLineConnection', nodes: Array<{ __typename: 'ReturnLine', id: string, quantity: number, receivedQuantity: number | null, reason: ReturnReason, orderLine: { __typename: 'OrderLine', id: string, product: { __typename: 'Product', id: string, name: string } | null } | null }> }, viewerCan: { __typename: 'ReturnAbilities', cancel: boolean }, refund: { __typename: 'Money', amount: string, currency: string } | null, order: { __typename: 'Order', id: string, number: string } | null } | null };

export type ReturnableQueryVariables = Exact<{
  id: string;
}>;


export type ReturnableQuery = { __typename: 'Query', order: { __typename: 'Order', id: string, number: string, lines: { __typename: 'OrderLineConnection', nodes: Array<{ __typename: 'OrderLine', id: string, quantity: number, returnableQuantity: number, returnableUntil: string | null, product: { __typename: 'Product', id: string, name: string } | null }> } } | null };

export type ReturnDetailFragment = { __typename: 'Return', version: number, comment: string | null, findings: string | null, closeReason: string | null, id: string, number: string, status: ReturnStatus, requestedAt: string, expectedRefund: { __typename: 'Money', amount: string, currency: string }, lines: { __typename: 'ReturnLineConnection', nodes: Array<{ __typename: 'ReturnLine', id: string, quantity: number, receivedQuantity: number | null, reason: ReturnReason, orderLine: { __typename: 'OrderLine', id: string, product: { __typename: 'Product', id: string, name: string } | null } | null }> }, viewerCan: { __typename: 'ReturnAbilities', cancel: boolean }, refund: { __typename: 'Money', amount: string, currency: string } | null, order: { __typename: 'Order', id: string, number: string } | null };

export type ReturnRequestMutationVariables = Exact<{
  input: ReturnRequestInput;
}>;


export type ReturnRequestMutation = { __typename: 'Mutation', returnRequest: { __typename: 'ReturnPayload', return: { __typename: 'Return', version: number, comment: string | null, findings: string | null, closeReason: string | null, id: string, number: string, status: ReturnStatus, requestedAt: string, expectedRefund: { __typename: 'Money', amount: string, currency: string }, lines: { __typename: 'ReturnLineConnection', nodes: Array<{ __typename: 'ReturnLine', id: string, quantity: number, receivedQuantity: number | null, reason: ReturnReason, orderLine: { __typename: 'OrderLine', id: string, product: { __typename: 'Product', id: string, name: string } | null } | null }> }, viewerCan: { __typename: 'ReturnAbilities', cancel: boolean }, refund: { __typename: 'Money', amount: string, currency: string } | null, order: { __typename: 'Order', id: string, number: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type ReturnCancelMutationVariables = Exact<{
  input: ReturnCancelInput;
}>;


export type ReturnCancelMutation = { __typename: 'Mutation', returnCancel: { __typename: 'ReturnPayload', return: { __typename: 'Return', version: number, comment: string | null, findings: string | null, closeReason: string | null, id: string, number: string, status: ReturnStatus, requestedAt: string, expectedRefund: { __typename: 'Money', amount: string, currency: string }, lines: { __typename: 'ReturnLineConnection', nodes: Array<{ __typename: 'ReturnLine', id: string, quantity: number, receivedQuantity: number | null, reason: ReturnReason, orderLine: { __typename: 'OrderLine', id: string, product: { __typename: 'Product', id: string, name: string } | null } | null }> }, viewerCan: { __typename: 'ReturnAbilities', cancel: boolean }, refund: { __typename: 'Money', amount: string, currency: string } | null, order: { __typename: 'Order', id: string, number: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type ReturnsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  orderBy?: Array<ReturnOrder> | ReturnOrder | null | undefined;
}>;


export type ReturnsQuery = { __typename: 'Query', returns: { __typename: 'ReturnConnection', nodes: Array<{ __typename: 'Return', id: string, number: string, status: ReturnStatus, requestedAt: string, refund: { __typename: 'Money', amount: string, currency: string } | null, order: { __typename: 'Order', id: string, number: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type ReturnRowFragment = { __typename: 'Return', id: string, number: string, status: ReturnStatus, requestedAt: string, refund: { __typename: 'Money', amount: string, currency: string } | null, order: { __typename: 'Order', id: string, number: string } | null };

export type SurveyQuestionQueryVariables = Exact<{
  token: string;
  language: string;
}>;


export type SurveyQuestionQuery = { __typename: 'Query', surveyQuestion: { __typename: 'SurveyQuestion', kind: SurveyKind, question: string, low: number, high: number, expiresAt: string, state: SurveyResponseState } | null };

export type SurveyAnswerMutationVariables = Exact<{
  input: SurveyAnswerInput;
}>;


export type SurveyAnswerMutation = { __typename: 'Mutation', surveyAnswer: { __typename: 'SurveyResponsePayload', surveyResponse: { __typename: 'SurveyResponse', id: string, state: SurveyResponseState, score: number | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', kind: PrincipalKind, roles: Array<Role>, person: { __typename: 'Person', id: string, name: string | null, email: string | null, language: string | null, timeZone: string | null } | null, accounts: { __typename: 'AccountConnection', nodes: Array<{ __typename: 'Account', id: string, name: string | null, parent: { __typename: 'Account', id: string } | null }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AddressCardFragmentDoc = new TypedDocumentString(`
    fragment AddressCard on Address {
  __typename
  id
  kind
  line1
  line2
  postalCode
  city
  region
  country
  isDefault
  viewerCan {
    __typename
    update
    delete
  }
}
    `, {"fragmentName":"AddressCard"}) as unknown as TypedDocumentString<AddressCardFragment, unknown>;
export const AssetRowFragmentDoc = new TypedDocumentString(`
    fragment AssetRow on Asset {
  __typename
  id
  serial
  boughtOn
  warrantyUntil
  product {
    __typename
    id
    name
    sku
  }
  order {
    __typename
    id
    number
  }
}
    `, {"fragmentName":"AssetRow"}) as unknown as TypedDocumentString<AssetRowFragment, unknown>;
export const CaseRowFragmentDoc = new TypedDocumentString(`
    fragment CaseRow on Case {
  __typename
  id
  number
  subject
  kind
  status
  openedAt
}
    `, {"fragmentName":"CaseRow"}) as unknown as TypedDocumentString<CaseRowFragment, unknown>;
export const CaseDetailFragmentDoc = new TypedDocumentString(`
    fragment CaseDetail on Case {
  __typename
  ...CaseRow
  resolvedAt
  order {
    __typename
    id
    number
  }
  surveyResponses(first: 1) {
    __typename
    nodes {
      __typename
      id
      state
      score
      survey {
        __typename
        id
        kind
        question
        questions
        low
        high
      }
    }
  }
  messages(last: 100) {
    __typename
    nodes {
      __typename
      id
      at
      text
      authorKind
      authorName
      attachments(first: 10) {
        __typename
        nodes {
          __typename
          id
          name
          type
          size
          url
        }
      }
    }
  }
  viewerCan {
    __typename
    reply
    resolve
    reopen
  }
}
    fragment CaseRow on Case {
  __typename
  id
  number
  subject
  kind
  status
  openedAt
}`, {"fragmentName":"CaseDetail"}) as unknown as TypedDocumentString<CaseDetailFragment, unknown>;
export const ProductCardFragmentDoc = new TypedDocumentString(`
    fragment ProductCard on Product {
  __typename
  id
  sku
  name
  description
  attributes
  warrantyMonths
  category {
    __typename
    id
    name
  }
  price {
    __typename
    amount
    currency
  }
  listPrice {
    __typename
    amount
    currency
  }
  prices(first: 5) {
    __typename
    nodes {
      __typename
      id
      minQuantity
      unitPrice {
        __typename
        amount
        currency
      }
    }
  }
}
    `, {"fragmentName":"ProductCard"}) as unknown as TypedDocumentString<ProductCardFragment, unknown>;
export const ArticleNameFragmentDoc = new TypedDocumentString(`
    fragment ArticleName on Article {
  __typename
  id
  slug
  language
  title
}
    `, {"fragmentName":"ArticleName"}) as unknown as TypedDocumentString<ArticleNameFragment, unknown>;
export const ShelvedArticleFragmentDoc = new TypedDocumentString(`
    fragment ShelvedArticle on Article {
  __typename
  ...ArticleName
  translations(first: 1, where: {language: {eq: $language}}) {
    __typename
    nodes {
      __typename
      ...ArticleName
    }
  }
}
    fragment ArticleName on Article {
  __typename
  id
  slug
  language
  title
}`, {"fragmentName":"ShelvedArticle"}) as unknown as TypedDocumentString<ShelvedArticleFragment, unknown>;
export const HitFragmentDoc = new TypedDocumentString(`
    fragment Hit on ArticleHit {
  __typename
  title
  excerpt
  article {
    __typename
    ...ArticleName
  }
}
    fragment ArticleName on Article {
  __typename
  id
  slug
  language
  title
}`, {"fragmentName":"Hit"}) as unknown as TypedDocumentString<HitFragment, unknown>;
export const InvoiceRowFragmentDoc = new TypedDocumentString(`
    fragment InvoiceRow on Invoice {
  __typename
  id
  number
  status
  issuedOn
  dueOn
  balance
  currency
  total {
    __typename
    amount
    currency
  }
}
    `, {"fragmentName":"InvoiceRow"}) as unknown as TypedDocumentString<InvoiceRowFragment, unknown>;
export const MemberRowFragmentDoc = new TypedDocumentString(`
    fragment MemberRow on Contact {
  __typename
  id
  version
  title
  portalRole
  active
  signIn
  account {
    __typename
    id
    name
  }
  person {
    __typename
    id
    name
    email
  }
  viewerCan {
    __typename
    update
  }
}
    `, {"fragmentName":"MemberRow"}) as unknown as TypedDocumentString<MemberRowFragment, unknown>;
export const OrderRowFragmentDoc = new TypedDocumentString(`
    fragment OrderRow on Order {
  __typename
  id
  number
  status
  placedAt
  promisedOn
  purchaseOrder
  total {
    __typename
    amount
    currency
  }
}
    `, {"fragmentName":"OrderRow"}) as unknown as TypedDocumentString<OrderRowFragment, unknown>;
export const PersonConsentsFragmentDoc = new TypedDocumentString(`
    fragment PersonConsents on Person {
  __typename
  id
  consents(first: 100) {
    __typename
    nodes {
      __typename
      id
      channel
      state
      at
      purpose {
        __typename
        id
      }
      wording {
        __typename
        id
      }
    }
  }
  consentEvents(first: 100) {
    __typename
    nodes {
      __typename
      id
      at
      channel
      kind
      source
      purpose {
        __typename
        id
        name
      }
      wording {
        __typename
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"PersonConsents"}) as unknown as TypedDocumentString<PersonConsentsFragment, unknown>;
export const PrivacyRequestRowFragmentDoc = new TypedDocumentString(`
    fragment PrivacyRequestRow on PrivacyRequest {
  __typename
  id
  version
  kind
  status
  createdAt
  dueAt
  confirmedAt
  closedAt
  extendedReason
  rejectReason
  archiveUntil
  archiveUrl
  viewerCan {
    __typename
    confirm
    cancel
  }
}
    `, {"fragmentName":"PrivacyRequestRow"}) as unknown as TypedDocumentString<PrivacyRequestRowFragment, unknown>;
export const ProfileFieldsFragmentDoc = new TypedDocumentString(`
    fragment ProfileFields on Person {
  __typename
  id
  version
  name
  givenName
  familyName
  title
  email
  phone
  language
  timeZone
  viewerCan {
    __typename
    update
  }
}
    `, {"fragmentName":"ProfileFields"}) as unknown as TypedDocumentString<ProfileFieldsFragment, unknown>;
export const QuoteRowFragmentDoc = new TypedDocumentString(`
    fragment QuoteRow on Quote {
  __typename
  id
  number
  revision
  status
  sentAt
  expiresOn
  total {
    __typename
    amount
    currency
  }
}
    `, {"fragmentName":"QuoteRow"}) as unknown as TypedDocumentString<QuoteRowFragment, unknown>;
export const QuoteAnswerFragmentDoc = new TypedDocumentString(`
    fragment QuoteAnswer on Quote {
  __typename
  id
  version
  status
  acceptedAt
  rejectedAt
  rejectReason
  order {
    __typename
    id
    number
  }
  viewerCan {
    __typename
    accept
    reject
  }
}
    `, {"fragmentName":"QuoteAnswer"}) as unknown as TypedDocumentString<QuoteAnswerFragment, unknown>;
export const ReturnRowFragmentDoc = new TypedDocumentString(`
    fragment ReturnRow on Return {
  __typename
  id
  number
  status
  requestedAt
  refund {
    __typename
    amount
    currency
  }
  order {
    __typename
    id
    number
  }
}
    `, {"fragmentName":"ReturnRow"}) as unknown as TypedDocumentString<ReturnRowFragment, unknown>;
export const ReturnDetailFragmentDoc = new TypedDocumentString(`
    fragment ReturnDetail on Return {
  __typename
  ...ReturnRow
  version
  comment
  findings
  closeReason
  expectedRefund {
    __typename
    amount
    currency
  }
  lines(first: 100) {
    __typename
    nodes {
      __typename
      id
      quantity
      receivedQuantity
      reason
      orderLine {
        __typename
        id
        product {
          __typename
          id
          name
        }
      }
    }
  }
  viewerCan {
    __typename
    cancel
  }
}
    fragment ReturnRow on Return {
  __typename
  id
  number
  status
  requestedAt
  refund {
    __typename
    amount
    currency
  }
  order {
    __typename
    id
    number
  }
}`, {"fragmentName":"ReturnDetail"}) as unknown as TypedDocumentString<ReturnDetailFragment, unknown>;
export const AddressesDocument = new TypedDocumentString(`
    query Addresses {
  __typename
  viewer {
    __typename
    kind
    person {
      __typename
      id
      addresses(first: 25) {
        __typename
        nodes {
          __typename
          ...AddressCard
        }
      }
    }
    accounts(first: 25) {
      __typename
      nodes {
        __typename
        id
        name
        viewerCan {
          __typename
          update
        }
        addresses(first: 25) {
          __typename
          nodes {
            __typename
            ...AddressCard
          }
        }
      }
    }
  }
}
    fragment AddressCard on Address {
  __typename
  id
  kind
  line1
  line2
  postalCode
  city
  region
  country
  isDefault
  viewerCan {
    __typename
    update
    delete
  }
}`, {"hash":"sha256:35f78f47fd2bf961d21e1d7e5a9a5706edcebc9327be2f97c49d410aacb9154f"}) as unknown as TypedDocumentString<AddressesQuery, AddressesQueryVariables>;
export const AddressSetDocument = new TypedDocumentString(`
    mutation AddressSet($input: AddressSetInput!) {
  __typename
  addressSet(input: $input) {
    __typename
    address {
      __typename
      ...AddressCard
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment AddressCard on Address {
  __typename
  id
  kind
  line1
  line2
  postalCode
  city
  region
  country
  isDefault
  viewerCan {
    __typename
    update
    delete
  }
}`, {"hash":"sha256:1f53e6567f52dfef4cbf3e2c6aebc4d85b42ddda8ccab058ca13a2f368389346"}) as unknown as TypedDocumentString<AddressSetMutation, AddressSetMutationVariables>;
export const AddressRemoveDocument = new TypedDocumentString(`
    mutation AddressRemove($input: AddressRemoveInput!) {
  __typename
  addressRemove(input: $input) {
    __typename
    address {
      __typename
      id
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:8230c97979177a8524a8785be7ea1cf3aa27a40b48a25d7f3e3aaf4dfef9436e"}) as unknown as TypedDocumentString<AddressRemoveMutation, AddressRemoveMutationVariables>;
export const AssetsDocument = new TypedDocumentString(`
    query Assets($first: Int!, $after: String, $where: AssetFilter, $orderBy: [AssetOrder!]) {
  __typename
  assets(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    __typename
    nodes {
      __typename
      ...AssetRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment AssetRow on Asset {
  __typename
  id
  serial
  boughtOn
  warrantyUntil
  product {
    __typename
    id
    name
    sku
  }
  order {
    __typename
    id
    number
  }
}`, {"hash":"sha256:0c24603e6ab6e7d94933af28a99afad38f9f7eff4dc19ce9322b3dfddb7b5d31"}) as unknown as TypedDocumentString<AssetsQuery, AssetsQueryVariables>;
export const CaseDocument = new TypedDocumentString(`
    query Case($id: ID!) {
  __typename
  case(id: $id) {
    __typename
    ...CaseDetail
  }
}
    fragment CaseDetail on Case {
  __typename
  ...CaseRow
  resolvedAt
  order {
    __typename
    id
    number
  }
  surveyResponses(first: 1) {
    __typename
    nodes {
      __typename
      id
      state
      score
      survey {
        __typename
        id
        kind
        question
        questions
        low
        high
      }
    }
  }
  messages(last: 100) {
    __typename
    nodes {
      __typename
      id
      at
      text
      authorKind
      authorName
      attachments(first: 10) {
        __typename
        nodes {
          __typename
          id
          name
          type
          size
          url
        }
      }
    }
  }
  viewerCan {
    __typename
    reply
    resolve
    reopen
  }
}
fragment CaseRow on Case {
  __typename
  id
  number
  subject
  kind
  status
  openedAt
}`, {"hash":"sha256:58f439885302d0edad6d0ceae78f0f7caefa4a956daa160fa3e55808beda715e"}) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
export const CaseChangedDocument = new TypedDocumentString(`
    subscription CaseChanged($id: ID!) {
  caseChanged(id: $id) {
    __typename
    ...CaseDetail
  }
}
    fragment CaseDetail on Case {
  __typename
  ...CaseRow
  resolvedAt
  order {
    __typename
    id
    number
  }
  surveyResponses(first: 1) {
    __typename
    nodes {
      __typename
      id
      state
      score
      survey {
        __typename
        id
        kind
        question
        questions
        low
        high
      }
    }
  }
  messages(last: 100) {
    __typename
    nodes {
      __typename
      id
      at
      text
      authorKind
      authorName
      attachments(first: 10) {
        __typename
        nodes {
          __typename
          id
          name
          type
          size
          url
        }
      }
    }
  }
  viewerCan {
    __typename
    reply
    resolve
    reopen
  }
}
fragment CaseRow on Case {
  __typename
  id
  number
  subject
  kind
  status
  openedAt
}`, {"hash":"sha256:a4752e732d8aaff27bbdf17bb42799f3b83391a36101f8e2ee9941ef4c535540"}) as unknown as TypedDocumentString<CaseChangedSubscription, CaseChangedSubscriptionVariables>;
export const CaseCreateDocument = new TypedDocumentString(`
    mutation CaseCreate($input: CaseCreateInput!) {
  __typename
  caseCreate(input: $input) {
    __typename
    case {
      __typename
      ...CaseDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment CaseDetail on Case {
  __typename
  ...CaseRow
  resolvedAt
  order {
    __typename
    id
    number
  }
  surveyResponses(first: 1) {
    __typename
    nodes {
      __typename
      id
      state
      score
      survey {
        __typename
        id
        kind
        question
        questions
        low
        high
      }
    }
  }
  messages(last: 100) {
    __typename
    nodes {
      __typename
      id
      at
      text
      authorKind
      authorName
      attachments(first: 10) {
        __typename
        nodes {
          __typename
          id
          name
          type
          size
          url
        }
      }
    }
  }
  viewerCan {
    __typename
    reply
    resolve
    reopen
  }
}
fragment CaseRow on Case {
  __typename
  id
  number
  subject
  kind
  status
  openedAt
}`, {"hash":"sha256:8e13cc831b6a634098c2b735afd354f188b0fbd12d1165a99dfad4bdfab8688f"}) as unknown as TypedDocumentString<CaseCreateMutation, CaseCreateMutationVariables>;
export const CaseReplyDocument = new TypedDocumentString(`
    mutation CaseReply($input: CaseReplyInput!) {
  __typename
  caseReply(input: $input) {
    __typename
    caseMessage {
      __typename
      id
      case {
        __typename
        ...CaseDetail
      }
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment CaseDetail on Case {
  __typename
  ...CaseRow
  resolvedAt
  order {
    __typename
    id
    number
  }
  surveyResponses(first: 1) {
    __typename
    nodes {
      __typename
      id
      state
      score
      survey {
        __typename
        id
        kind
        question
        questions
        low
        high
      }
    }
  }
  messages(last: 100) {
    __typename
    nodes {
      __typename
      id
      at
      text
      authorKind
      authorName
      attachments(first: 10) {
        __typename
        nodes {
          __typename
          id
          name
          type
          size
          url
        }
      }
    }
  }
  viewerCan {
    __typename
    reply
    resolve
    reopen
  }
}
fragment CaseRow on Case {
  __typename
  id
  number
  subject
  kind
  status
  openedAt
}`, {"hash":"sha256:92161de0cbec9b91c5ab050730f1c2582e2f6181cdcf8fe18081b4b83e7b5cbb"}) as unknown as TypedDocumentString<CaseReplyMutation, CaseReplyMutationVariables>;
export const CaseResolveDocument = new TypedDocumentString(`
    mutation CaseResolve($input: CaseResolveInput!) {
  __typename
  caseResolve(input: $input) {
    __typename
    case {
      __typename
      ...CaseDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment CaseDetail on Case {
  __typename
  ...CaseRow
  resolvedAt
  order {
    __typename
    id
    number
  }
  surveyResponses(first: 1) {
    __typename
    nodes {
      __typename
      id
      state
      score
      survey {
        __typename
        id
        kind
        question
        questions
        low
        high
      }
    }
  }
  messages(last: 100) {
    __typename
    nodes {
      __typename
      id
      at
      text
      authorKind
      authorName
      attachments(first: 10) {
        __typename
        nodes {
          __typename
          id
          name
          type
          size
          url
        }
      }
    }
  }
  viewerCan {
    __typename
    reply
    resolve
    reopen
  }
}
fragment CaseRow on Case {
  __typename
  id
  number
  subject
  kind
  status
  openedAt
}`, {"hash":"sha256:6bd22429dbcec8788fcdbbfa9e374ddd869e833afcd176478b2821e2dda10b14"}) as unknown as TypedDocumentString<CaseResolveMutation, CaseResolveMutationVariables>;
export const CaseReopenDocument = new TypedDocumentString(`
    mutation CaseReopen($input: CaseReopenInput!) {
  __typename
  caseReopen(input: $input) {
    __typename
    case {
      __typename
      ...CaseDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment CaseDetail on Case {
  __typename
  ...CaseRow
  resolvedAt
  order {
    __typename
    id
    number
  }
  surveyResponses(first: 1) {
    __typename
    nodes {
      __typename
      id
      state
      score
      survey {
        __typename
        id
        kind
        question
        questions
        low
        high
      }
    }
  }
  messages(last: 100) {
    __typename
    nodes {
      __typename
      id
      at
      text
      authorKind
      authorName
      attachments(first: 10) {
        __typename
        nodes {
          __typename
          id
          name
          type
          size
          url
        }
      }
    }
  }
  viewerCan {
    __typename
    reply
    resolve
    reopen
  }
}
fragment CaseRow on Case {
  __typename
  id
  number
  subject
  kind
  status
  openedAt
}`, {"hash":"sha256:9e20f843a9d499aed7a71fd49e71c4367e8f632a695f22d8162ea0dd785c77e7"}) as unknown as TypedDocumentString<CaseReopenMutation, CaseReopenMutationVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($first: Int!, $after: String, $where: CaseFilter, $orderBy: [CaseOrder!]) {
  __typename
  cases(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    __typename
    nodes {
      __typename
      ...CaseRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment CaseRow on Case {
  __typename
  id
  number
  subject
  kind
  status
  openedAt
}`, {"hash":"sha256:30eb52d4d1573e30791e918e4df89e65b78117c495a8dfdd3197b59f14d42651"}) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue($first: Int!, $after: String, $search: ProductSearchInput!, $orderBy: [ProductOrder!]) {
  __typename
  productSearch(first: $first, after: $after, search: $search, orderBy: $orderBy) {
    __typename
    totalCount
    nodes {
      __typename
      ...ProductCard
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
  productAttributes(search: $search) {
    __typename
    name
    value
    count
  }
  productCategories(first: 100, orderBy: [{field: NAME}]) {
    __typename
    nodes {
      __typename
      id
      name
      parent {
        __typename
        id
      }
    }
  }
}
    fragment ProductCard on Product {
  __typename
  id
  sku
  name
  description
  attributes
  warrantyMonths
  category {
    __typename
    id
    name
  }
  price {
    __typename
    amount
    currency
  }
  listPrice {
    __typename
    amount
    currency
  }
  prices(first: 5) {
    __typename
    nodes {
      __typename
      id
      minQuantity
      unitPrice {
        __typename
        amount
        currency
      }
    }
  }
}`, {"hash":"sha256:5280b79ed9ff326503223a47bf5ceb821696b823adab377ef173ae0bcb48f51d"}) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const ProductDocument = new TypedDocumentString(`
    query Product($id: ID!) {
  __typename
  product(id: $id) {
    __typename
    ...ProductCard
    items(first: 25) {
      __typename
      nodes {
        __typename
        id
        quantity
        product {
          __typename
          id
          name
        }
      }
    }
    relations(first: 12) {
      __typename
      nodes {
        __typename
        id
        kind
        related {
          __typename
          id
          sku
          name
          price {
            __typename
            amount
            currency
          }
        }
      }
    }
  }
}
    fragment ProductCard on Product {
  __typename
  id
  sku
  name
  description
  attributes
  warrantyMonths
  category {
    __typename
    id
    name
  }
  price {
    __typename
    amount
    currency
  }
  listPrice {
    __typename
    amount
    currency
  }
  prices(first: 5) {
    __typename
    nodes {
      __typename
      id
      minQuantity
      unitPrice {
        __typename
        amount
        currency
      }
    }
  }
}`, {"hash":"sha256:5044d8efcbd9e195b7346ccc8b2cfa2bd84cbb9839a50dea7c455f1c5b2491f6"}) as unknown as TypedDocumentString<ProductQuery, ProductQueryVariables>;
export const CompareProductsDocument = new TypedDocumentString(`
    query CompareProducts($ids: [ID!]!) {
  __typename
  products(first: 4, where: {id: {in: $ids}}) {
    __typename
    nodes {
      __typename
      ...ProductCard
    }
  }
}
    fragment ProductCard on Product {
  __typename
  id
  sku
  name
  description
  attributes
  warrantyMonths
  category {
    __typename
    id
    name
  }
  price {
    __typename
    amount
    currency
  }
  listPrice {
    __typename
    amount
    currency
  }
  prices(first: 5) {
    __typename
    nodes {
      __typename
      id
      minQuantity
      unitPrice {
        __typename
        amount
        currency
      }
    }
  }
}`, {"hash":"sha256:9b7692ead302023ffb4b0c485294898891144eac4fe7b254eca8032b19e7fe38"}) as unknown as TypedDocumentString<CompareProductsQuery, CompareProductsQueryVariables>;
export const HelpShelvesDocument = new TypedDocumentString(`
    query HelpShelves($language: String!) {
  __typename
  articleCategories(first: 20) {
    __typename
    nodes {
      __typename
      id
      name
      names
      articles(first: 20, where: {original: {isNull: true}}) {
        __typename
        nodes {
          __typename
          ...ShelvedArticle
        }
      }
    }
  }
  articles(first: 20, where: {original: {isNull: true}, category: {isNull: true}}) {
    __typename
    nodes {
      __typename
      ...ShelvedArticle
    }
  }
}
    fragment ShelvedArticle on Article {
  __typename
  ...ArticleName
  translations(first: 1, where: {language: {eq: $language}}) {
    __typename
    nodes {
      __typename
      ...ArticleName
    }
  }
}
fragment ArticleName on Article {
  __typename
  id
  slug
  language
  title
}`, {"hash":"sha256:819bd5a5a0743027d7bf91764e280dbf53a5c1e0b2ea53337ebe60e66419403f"}) as unknown as TypedDocumentString<HelpShelvesQuery, HelpShelvesQueryVariables>;
export const HelpSearchDocument = new TypedDocumentString(`
    query HelpSearch($text: String!, $language: String!, $first: Int!, $after: String) {
  __typename
  articleSearch(
    search: {text: $text, language: $language}
    first: $first
    after: $after
  ) {
    __typename
    nodes {
      __typename
      ...Hit
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
  elsewhere: articleSearch(search: {text: $text}, first: 5) {
    __typename
    nodes {
      __typename
      ...Hit
    }
  }
}
    fragment ArticleName on Article {
  __typename
  id
  slug
  language
  title
}
fragment Hit on ArticleHit {
  __typename
  title
  excerpt
  article {
    __typename
    ...ArticleName
  }
}`, {"hash":"sha256:0c06474830982c439e79860ce889b3fbd30d3515735938667773dac1741de55c"}) as unknown as TypedDocumentString<HelpSearchQuery, HelpSearchQueryVariables>;
export const HelpArticleDocument = new TypedDocumentString(`
    query HelpArticle($slug: String!, $language: String!) {
  __typename
  articleBySlug(slug: $slug, language: $language) {
    __typename
    ...ArticleName
    summary
    html
    publishedAt
    myVote
    category {
      __typename
      id
      name
      names
    }
    viewerCan {
      __typename
      vote
    }
  }
}
    fragment ArticleName on Article {
  __typename
  id
  slug
  language
  title
}`, {"hash":"sha256:035569fe03b68d198a9862cf06abbb375e230ace18c7ce0a094859c3e9a4f925"}) as unknown as TypedDocumentString<HelpArticleQuery, HelpArticleQueryVariables>;
export const ArticleSuggestionsDocument = new TypedDocumentString(`
    query ArticleSuggestions($subject: String!, $text: String, $language: String!) {
  __typename
  articleSuggestions(
    subject: $subject
    text: $text
    language: $language
    first: 3
  ) {
    __typename
    article {
      __typename
      ...ArticleName
      summary
      html
    }
  }
}
    fragment ArticleName on Article {
  __typename
  id
  slug
  language
  title
}`, {"hash":"sha256:c3fca8cf0bc09991c3bdbf3dc2723ee37563578fdd12989c07e232e4ed7755c3"}) as unknown as TypedDocumentString<ArticleSuggestionsQuery, ArticleSuggestionsQueryVariables>;
export const ArticleVoteDocument = new TypedDocumentString(`
    mutation ArticleVote($input: ArticleVoteInput!) {
  __typename
  articleVote(input: $input) {
    __typename
    article {
      __typename
      id
      myVote
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:794af231b6dcee4f9f730eb8f17284356570045eb2e87b6a2bc13381ffe145c9"}) as unknown as TypedDocumentString<ArticleVoteMutation, ArticleVoteMutationVariables>;
export const ArticleNoteDocument = new TypedDocumentString(`
    mutation ArticleNote($input: ArticleNoteInput!) {
  __typename
  articleNote(input: $input) {
    __typename
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:4201de495c81857c701131bb3e7387407bbba7f5204ddbf2ef9eb580836539d3"}) as unknown as TypedDocumentString<ArticleNoteMutation, ArticleNoteMutationVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($today: LocalDate!, $soon: LocalDate!) {
  __typename
  cases(first: 5, where: {status: {eq: PENDING}}, orderBy: [{field: OPENED_AT}]) {
    __typename
    nodes {
      __typename
      ...CaseRow
    }
  }
  returns(
    first: 5
    where: {status: {eq: APPROVED}}
    orderBy: [{field: REQUESTED_AT}]
  ) {
    __typename
    nodes {
      __typename
      ...ReturnRow
    }
  }
  invoices(
    first: 5
    where: {paidAt: {isNull: true}, cancelledAt: {isNull: true}}
    orderBy: [{field: DUE_ON}]
  ) {
    __typename
    nodes {
      __typename
      ...InvoiceRow
    }
  }
  quotes(
    first: 5
    where: {isCurrent: {eq: true}, status: {eq: SENT}}
    orderBy: [{field: EXPIRES_ON}]
  ) {
    __typename
    nodes {
      __typename
      ...QuoteRow
    }
  }
  orders(
    first: 5
    where: {status: {in: [PLACED, CONFIRMED, PARTIALLY_SHIPPED, SHIPPED]}}
    orderBy: [{field: PLACED_AT, direction: DESC}]
  ) {
    __typename
    nodes {
      __typename
      ...OrderRow
    }
  }
  assets(
    first: 5
    where: {warrantyUntil: {gte: $today, lte: $soon}}
    orderBy: [{field: WARRANTY_UNTIL}]
  ) {
    __typename
    nodes {
      __typename
      ...AssetRow
    }
  }
}
    fragment AssetRow on Asset {
  __typename
  id
  serial
  boughtOn
  warrantyUntil
  product {
    __typename
    id
    name
    sku
  }
  order {
    __typename
    id
    number
  }
}
fragment CaseRow on Case {
  __typename
  id
  number
  subject
  kind
  status
  openedAt
}
fragment InvoiceRow on Invoice {
  __typename
  id
  number
  status
  issuedOn
  dueOn
  balance
  currency
  total {
    __typename
    amount
    currency
  }
}
fragment OrderRow on Order {
  __typename
  id
  number
  status
  placedAt
  promisedOn
  purchaseOrder
  total {
    __typename
    amount
    currency
  }
}
fragment QuoteRow on Quote {
  __typename
  id
  number
  revision
  status
  sentAt
  expiresOn
  total {
    __typename
    amount
    currency
  }
}
fragment ReturnRow on Return {
  __typename
  id
  number
  status
  requestedAt
  refund {
    __typename
    amount
    currency
  }
  order {
    __typename
    id
    number
  }
}`, {"hash":"sha256:a9988665893b7eaf967db96f616e9231e878666c88e2a6850d0d4f70c601c677"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const InvoicesDocument = new TypedDocumentString(`
    query Invoices($first: Int!, $after: String, $where: InvoiceFilter, $orderBy: [InvoiceOrder!]) {
  __typename
  invoices(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    __typename
    nodes {
      __typename
      ...InvoiceRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment InvoiceRow on Invoice {
  __typename
  id
  number
  status
  issuedOn
  dueOn
  balance
  currency
  total {
    __typename
    amount
    currency
  }
}`, {"hash":"sha256:c6efb594b08a4c8d2713cd4f6dd53c390ca35304e1746d330f1a9c448a8fb987"}) as unknown as TypedDocumentString<InvoicesQuery, InvoicesQueryVariables>;
export const InvoiceDocument = new TypedDocumentString(`
    query Invoice($id: ID!) {
  __typename
  invoice(id: $id) {
    __typename
    ...InvoiceRow
    paidAt
    cancelledAt
    cancelReason
    subtotal {
      __typename
      amount
      currency
    }
    tax {
      __typename
      amount
      currency
    }
    freight {
      __typename
      amount
      currency
    }
    paid {
      __typename
      amount
      currency
    }
    order {
      __typename
      id
      number
    }
    lines(first: 100) {
      __typename
      nodes {
        __typename
        id
        description
        quantity
        amount {
          __typename
          amount
          currency
        }
      }
    }
    payments(first: 25) {
      __typename
      nodes {
        __typename
        id
        paidOn
        method
        amount {
          __typename
          amount
          currency
        }
      }
    }
  }
}
    fragment InvoiceRow on Invoice {
  __typename
  id
  number
  status
  issuedOn
  dueOn
  balance
  currency
  total {
    __typename
    amount
    currency
  }
}`, {"hash":"sha256:c8c4361f6c1ec5542cfaf2fc39af26f35892ba2da08b6da15be27a463bda51bb"}) as unknown as TypedDocumentString<InvoiceQuery, InvoiceQueryVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($first: Int!, $after: String, $where: ContactFilter) {
  __typename
  contacts(first: $first, after: $after, where: $where) {
    __typename
    nodes {
      __typename
      ...MemberRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
  viewer {
    __typename
    kind
    person {
      __typename
      id
    }
    accounts(first: 100) {
      __typename
      nodes {
        __typename
        id
        name
        parent {
          __typename
          id
        }
        viewerCan {
          __typename
          update
        }
      }
    }
  }
}
    fragment MemberRow on Contact {
  __typename
  id
  version
  title
  portalRole
  active
  signIn
  account {
    __typename
    id
    name
  }
  person {
    __typename
    id
    name
    email
  }
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:d8ad174063283264a28f6763a8e42391d4ff64e3d650b4de5deb44f9a14b2458"}) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const ContactCreateDocument = new TypedDocumentString(`
    mutation ContactCreate($input: ContactCreateInput!) {
  __typename
  contactCreate(input: $input) {
    __typename
    contact {
      __typename
      ...MemberRow
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment MemberRow on Contact {
  __typename
  id
  version
  title
  portalRole
  active
  signIn
  account {
    __typename
    id
    name
  }
  person {
    __typename
    id
    name
    email
  }
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:5d70ef56f032ba2018254d52f0fc617c533a65c232f98cb50fd8b101eb168efa"}) as unknown as TypedDocumentString<ContactCreateMutation, ContactCreateMutationVariables>;
export const ContactUpdateDocument = new TypedDocumentString(`
    mutation ContactUpdate($input: ContactUpdateInput!) {
  __typename
  contactUpdate(input: $input) {
    __typename
    contact {
      __typename
      ...MemberRow
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment MemberRow on Contact {
  __typename
  id
  version
  title
  portalRole
  active
  signIn
  account {
    __typename
    id
    name
  }
  person {
    __typename
    id
    name
    email
  }
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:cc9b32572b00091da4d7fc67097ffb1cd1d3a2941af581895b518cde06cd0a68"}) as unknown as TypedDocumentString<ContactUpdateMutation, ContactUpdateMutationVariables>;
export const ContactInviteDocument = new TypedDocumentString(`
    mutation ContactInvite($input: ContactInviteInput!) {
  __typename
  contactInvite(input: $input) {
    __typename
    invitation {
      __typename
      id
      state
      expiresAt
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:23632beca3af6d726da65492583b5877f9e07667c0507eb1f0bcf70246a18684"}) as unknown as TypedDocumentString<ContactInviteMutation, ContactInviteMutationVariables>;
export const OrderDocument = new TypedDocumentString(`
    query Order($id: ID!) {
  __typename
  order(id: $id) {
    __typename
    ...OrderRow
    version
    confirmedAt
    shippedAt
    deliveredAt
    cancelledAt
    cancelReason
    shortCloseReason
    subtotal {
      __typename
      amount
      currency
    }
    tax {
      __typename
      amount
      currency
    }
    freight {
      __typename
      amount
      currency
    }
    contact {
      __typename
      id
      person {
        __typename
        id
        name
      }
    }
    lines(first: 100, orderBy: [{field: POSITION}]) {
      __typename
      nodes {
        __typename
        id
        quantity
        discount
        unitPrice {
          __typename
          amount
          currency
        }
        total {
          __typename
          amount
          currency
        }
        product {
          __typename
          id
          name
          sku
        }
      }
    }
    shipments(first: 25) {
      __typename
      nodes {
        __typename
        id
        carrier
        tracking
        shippedAt
        deliveredAt
        lines(first: 100) {
          __typename
          nodes {
            __typename
            id
            quantity
            orderLine {
              __typename
              id
              product {
                __typename
                id
                name
              }
            }
          }
        }
      }
    }
    invoices(first: 25) {
      __typename
      nodes {
        __typename
        id
        number
        status
        dueOn
        total {
          __typename
          amount
          currency
        }
      }
    }
    viewerCan {
      __typename
      cancel
      return
    }
  }
}
    fragment OrderRow on Order {
  __typename
  id
  number
  status
  placedAt
  promisedOn
  purchaseOrder
  total {
    __typename
    amount
    currency
  }
}`, {"hash":"sha256:1f8cd0effff3ef97590d5ed30f78a783ecec37f5865d601f5cd5d0e55b47f075"}) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const OrderCancelDocument = new TypedDocumentString(`
    mutation OrderCancel($input: OrderCancelInput!) {
  __typename
  orderCancel(input: $input) {
    __typename
    order {
      __typename
      id
      version
      status
      cancelledAt
      cancelReason
      viewerCan {
        __typename
        cancel
      }
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:8b9c4fdad278ff023887f16805801237e2b41160c0f843c7d114f1fc16d41b9d"}) as unknown as TypedDocumentString<OrderCancelMutation, OrderCancelMutationVariables>;
export const OrdersDocument = new TypedDocumentString(`
    query Orders($first: Int!, $after: String, $where: OrderFilter, $orderBy: [OrderOrder!]) {
  __typename
  orders(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    __typename
    nodes {
      __typename
      ...OrderRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment OrderRow on Order {
  __typename
  id
  number
  status
  placedAt
  promisedOn
  purchaseOrder
  total {
    __typename
    amount
    currency
  }
}`, {"hash":"sha256:589740a0f337f22f96539c24725834927470bef07923885aee576f2c92c26468"}) as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
export const PreferencesDocument = new TypedDocumentString(`
    query Preferences {
  __typename
  viewer {
    __typename
    kind
    person {
      __typename
      ...PersonConsents
      ...ProfileFields
    }
  }
  consentPurposes(first: 50, where: {active: {eq: true}}) {
    __typename
    nodes {
      __typename
      id
      name
      channels
      wordings(first: 50) {
        __typename
        nodes {
          __typename
          id
          language
          revision
          name
          text
        }
      }
    }
  }
}
    fragment PersonConsents on Person {
  __typename
  id
  consents(first: 100) {
    __typename
    nodes {
      __typename
      id
      channel
      state
      at
      purpose {
        __typename
        id
      }
      wording {
        __typename
        id
      }
    }
  }
  consentEvents(first: 100) {
    __typename
    nodes {
      __typename
      id
      at
      channel
      kind
      source
      purpose {
        __typename
        id
        name
      }
      wording {
        __typename
        id
        name
      }
    }
  }
}
fragment ProfileFields on Person {
  __typename
  id
  version
  name
  givenName
  familyName
  title
  email
  phone
  language
  timeZone
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:9d3753255c5b143dbec616991591616fe2765cca5edf0cd7b53bccb999198283"}) as unknown as TypedDocumentString<PreferencesQuery, PreferencesQueryVariables>;
export const ConsentUpdateDocument = new TypedDocumentString(`
    mutation ConsentUpdate($input: ConsentUpdateInput!) {
  __typename
  consentUpdate(input: $input) {
    __typename
    person {
      __typename
      ...PersonConsents
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment PersonConsents on Person {
  __typename
  id
  consents(first: 100) {
    __typename
    nodes {
      __typename
      id
      channel
      state
      at
      purpose {
        __typename
        id
      }
      wording {
        __typename
        id
      }
    }
  }
  consentEvents(first: 100) {
    __typename
    nodes {
      __typename
      id
      at
      channel
      kind
      source
      purpose {
        __typename
        id
        name
      }
      wording {
        __typename
        id
        name
      }
    }
  }
}`, {"hash":"sha256:4b44d9562f5175b141ce8003a4a99937cacf546a2f107fa73cc26b16c0b42d2c"}) as unknown as TypedDocumentString<ConsentUpdateMutation, ConsentUpdateMutationVariables>;
export const PrivacyDocument = new TypedDocumentString(`
    query Privacy {
  __typename
  privacyRequests(first: 50, orderBy: [{field: CREATED_AT, direction: DESC}]) {
    __typename
    nodes {
      __typename
      ...PrivacyRequestRow
    }
  }
}
    fragment PrivacyRequestRow on PrivacyRequest {
  __typename
  id
  version
  kind
  status
  createdAt
  dueAt
  confirmedAt
  closedAt
  extendedReason
  rejectReason
  archiveUntil
  archiveUrl
  viewerCan {
    __typename
    confirm
    cancel
  }
}`, {"hash":"sha256:c520d41661038b9fcd11c4610168ce23bbe2d0d4dcb28cecb8a93dcc1e3f2c80"}) as unknown as TypedDocumentString<PrivacyQuery, PrivacyQueryVariables>;
export const ErasurePreviewDocument = new TypedDocumentString(`
    query ErasurePreview {
  __typename
  privacyErasurePreview {
    __typename
    obstacles
    obstacleKinds
    lines {
      __typename
      kind
      description
      count
      effect
      why
      ground
    }
  }
  privacyRequests(first: 50, orderBy: [{field: CREATED_AT, direction: DESC}]) {
    __typename
    nodes {
      __typename
      ...PrivacyRequestRow
    }
  }
}
    fragment PrivacyRequestRow on PrivacyRequest {
  __typename
  id
  version
  kind
  status
  createdAt
  dueAt
  confirmedAt
  closedAt
  extendedReason
  rejectReason
  archiveUntil
  archiveUrl
  viewerCan {
    __typename
    confirm
    cancel
  }
}`, {"hash":"sha256:f48d9440ddaa7b52a1a90bdb1e01c0e343080a8ecb959426016000fbb8115758"}) as unknown as TypedDocumentString<ErasurePreviewQuery, ErasurePreviewQueryVariables>;
export const PrivacyRequestCreateDocument = new TypedDocumentString(`
    mutation PrivacyRequestCreate($input: PrivacyRequestCreateInput!) {
  __typename
  privacyRequestCreate(input: $input) {
    __typename
    privacyRequest {
      __typename
      ...PrivacyRequestRow
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment PrivacyRequestRow on PrivacyRequest {
  __typename
  id
  version
  kind
  status
  createdAt
  dueAt
  confirmedAt
  closedAt
  extendedReason
  rejectReason
  archiveUntil
  archiveUrl
  viewerCan {
    __typename
    confirm
    cancel
  }
}`, {"hash":"sha256:77331123161fc23dfe438d6ea08ffe4200126278e84119d9208c68ab491e8374"}) as unknown as TypedDocumentString<PrivacyRequestCreateMutation, PrivacyRequestCreateMutationVariables>;
export const PrivacyRequestConfirmDocument = new TypedDocumentString(`
    mutation PrivacyRequestConfirm($input: PrivacyRequestConfirmInput!) {
  __typename
  privacyRequestConfirm(input: $input) {
    __typename
    privacyRequest {
      __typename
      ...PrivacyRequestRow
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment PrivacyRequestRow on PrivacyRequest {
  __typename
  id
  version
  kind
  status
  createdAt
  dueAt
  confirmedAt
  closedAt
  extendedReason
  rejectReason
  archiveUntil
  archiveUrl
  viewerCan {
    __typename
    confirm
    cancel
  }
}`, {"hash":"sha256:25e3066682b6ddd234dcf2b555b05639b02fc879887ceacb813fdc70a988a47b"}) as unknown as TypedDocumentString<PrivacyRequestConfirmMutation, PrivacyRequestConfirmMutationVariables>;
export const PrivacyRequestCancelDocument = new TypedDocumentString(`
    mutation PrivacyRequestCancel($input: PrivacyRequestCancelInput!) {
  __typename
  privacyRequestCancel(input: $input) {
    __typename
    privacyRequest {
      __typename
      ...PrivacyRequestRow
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment PrivacyRequestRow on PrivacyRequest {
  __typename
  id
  version
  kind
  status
  createdAt
  dueAt
  confirmedAt
  closedAt
  extendedReason
  rejectReason
  archiveUntil
  archiveUrl
  viewerCan {
    __typename
    confirm
    cancel
  }
}`, {"hash":"sha256:22e4987404135e516a3d5ce5e424544352750fd24393428d496e6519756937f7"}) as unknown as TypedDocumentString<PrivacyRequestCancelMutation, PrivacyRequestCancelMutationVariables>;
export const ProfileDocument = new TypedDocumentString(`
    query Profile {
  __typename
  viewer {
    __typename
    kind
    person {
      __typename
      ...ProfileFields
      contacts(first: 10) {
        __typename
        nodes {
          __typename
          id
          title
          portalRole
          account {
            __typename
            id
            name
          }
        }
      }
    }
  }
}
    fragment ProfileFields on Person {
  __typename
  id
  version
  name
  givenName
  familyName
  title
  email
  phone
  language
  timeZone
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:c3ec7879992acb5d11fdf7d4fa7a3c4b052ab9ae511333e597aa74ac6f5536d0"}) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const PersonUpdateDocument = new TypedDocumentString(`
    mutation PersonUpdate($input: PersonUpdateInput!) {
  __typename
  personUpdate(input: $input) {
    __typename
    person {
      __typename
      ...ProfileFields
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment ProfileFields on Person {
  __typename
  id
  version
  name
  givenName
  familyName
  title
  email
  phone
  language
  timeZone
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:98024dcb1c9795b7adc10b59dfeaf777e28f7781515742cbbedff1e9635334d5"}) as unknown as TypedDocumentString<PersonUpdateMutation, PersonUpdateMutationVariables>;
export const QuotesDocument = new TypedDocumentString(`
    query Quotes($first: Int!, $after: String, $where: QuoteFilter) {
  __typename
  quotes(
    first: $first
    after: $after
    where: $where
    orderBy: [{field: SENT_AT, direction: DESC}]
  ) {
    __typename
    nodes {
      __typename
      ...QuoteRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment QuoteRow on Quote {
  __typename
  id
  number
  revision
  status
  sentAt
  expiresOn
  total {
    __typename
    amount
    currency
  }
}`, {"hash":"sha256:325514b68a023a75d29196fdbba4d0f2bf82667871c4cf2f32da1ebcdb8f229a"}) as unknown as TypedDocumentString<QuotesQuery, QuotesQueryVariables>;
export const QuoteDocument = new TypedDocumentString(`
    query Quote($id: ID!) {
  __typename
  quote(id: $id) {
    __typename
    ...QuoteRow
    version
    isCurrent
    terms
    acceptedAt
    rejectedAt
    rejectReason
    taxRate
    subtotal {
      __typename
      amount
      currency
    }
    tax {
      __typename
      amount
      currency
    }
    order {
      __typename
      id
      number
    }
    lines(first: 100) {
      __typename
      nodes {
        __typename
        id
        quantity
        discount
        listPrice {
          __typename
          amount
          currency
        }
        net {
          __typename
          amount
          currency
        }
        product {
          __typename
          id
          name
          sku
        }
      }
    }
    viewerCan {
      __typename
      accept
      reject
    }
  }
}
    fragment QuoteRow on Quote {
  __typename
  id
  number
  revision
  status
  sentAt
  expiresOn
  total {
    __typename
    amount
    currency
  }
}`, {"hash":"sha256:64e2e20a56a176d1e50ed52f29442d5786994334938f8a8556fd828ed14fb830"}) as unknown as TypedDocumentString<QuoteQuery, QuoteQueryVariables>;
export const QuoteAcceptDocument = new TypedDocumentString(`
    mutation QuoteAccept($input: QuoteAcceptInput!) {
  __typename
  quoteAccept(input: $input) {
    __typename
    quote {
      __typename
      ...QuoteAnswer
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment QuoteAnswer on Quote {
  __typename
  id
  version
  status
  acceptedAt
  rejectedAt
  rejectReason
  order {
    __typename
    id
    number
  }
  viewerCan {
    __typename
    accept
    reject
  }
}`, {"hash":"sha256:cbf7d3b930a3bf9d7e3f1fb8a4c725820f4f465f1d7fc47804ec2bb5afdb9d9d"}) as unknown as TypedDocumentString<QuoteAcceptMutation, QuoteAcceptMutationVariables>;
export const QuoteRejectDocument = new TypedDocumentString(`
    mutation QuoteReject($input: QuoteRejectInput!) {
  __typename
  quoteReject(input: $input) {
    __typename
    quote {
      __typename
      ...QuoteAnswer
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment QuoteAnswer on Quote {
  __typename
  id
  version
  status
  acceptedAt
  rejectedAt
  rejectReason
  order {
    __typename
    id
    number
  }
  viewerCan {
    __typename
    accept
    reject
  }
}`, {"hash":"sha256:2443e647a574dd70cfddedb87bd009c738702b8485c036bb48c95c45d77938a9"}) as unknown as TypedDocumentString<QuoteRejectMutation, QuoteRejectMutationVariables>;
export const ReturnDocument = new TypedDocumentString(`
    query Return($id: ID!) {
  __typename
  return(id: $id) {
    __typename
    ...ReturnDetail
  }
}
    fragment ReturnDetail on Return {
  __typename
  ...ReturnRow
  version
  comment
  findings
  closeReason
  expectedRefund {
    __typename
    amount
    currency
  }
  lines(first: 100) {
    __typename
    nodes {
      __typename
      id
      quantity
      receivedQuantity
      reason
      orderLine {
        __typename
        id
        product {
          __typename
          id
          name
        }
      }
    }
  }
  viewerCan {
    __typename
    cancel
  }
}
fragment ReturnRow on Return {
  __typename
  id
  number
  status
  requestedAt
  refund {
    __typename
    amount
    currency
  }
  order {
    __typename
    id
    number
  }
}`, {"hash":"sha256:d9a7218e7cbc10d15d5377a51b1841268065b174790a79ffee166e5382a65532"}) as unknown as TypedDocumentString<ReturnQuery, ReturnQueryVariables>;
export const ReturnableDocument = new TypedDocumentString(`
    query Returnable($id: ID!) {
  __typename
  order(id: $id) {
    __typename
    id
    number
    lines(first: 100, orderBy: [{field: POSITION}]) {
      __typename
      nodes {
        __typename
        id
        quantity
        returnableQuantity
        returnableUntil
        product {
          __typename
          id
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:7547da32087dac5213bc88cd26f088e8aca02e03032fa28057bad1f09a0d6f89"}) as unknown as TypedDocumentString<ReturnableQuery, ReturnableQueryVariables>;
export const ReturnRequestDocument = new TypedDocumentString(`
    mutation ReturnRequest($input: ReturnRequestInput!) {
  __typename
  returnRequest(input: $input) {
    __typename
    return {
      __typename
      ...ReturnDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment ReturnDetail on Return {
  __typename
  ...ReturnRow
  version
  comment
  findings
  closeReason
  expectedRefund {
    __typename
    amount
    currency
  }
  lines(first: 100) {
    __typename
    nodes {
      __typename
      id
      quantity
      receivedQuantity
      reason
      orderLine {
        __typename
        id
        product {
          __typename
          id
          name
        }
      }
    }
  }
  viewerCan {
    __typename
    cancel
  }
}
fragment ReturnRow on Return {
  __typename
  id
  number
  status
  requestedAt
  refund {
    __typename
    amount
    currency
  }
  order {
    __typename
    id
    number
  }
}`, {"hash":"sha256:039b9ec26d316d32c177cc0f30c5eb1c8188f5698eeb5c0ef3ff35668e1fbca4"}) as unknown as TypedDocumentString<ReturnRequestMutation, ReturnRequestMutationVariables>;
export const ReturnCancelDocument = new TypedDocumentString(`
    mutation ReturnCancel($input: ReturnCancelInput!) {
  __typename
  returnCancel(input: $input) {
    __typename
    return {
      __typename
      ...ReturnDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment ReturnDetail on Return {
  __typename
  ...ReturnRow
  version
  comment
  findings
  closeReason
  expectedRefund {
    __typename
    amount
    currency
  }
  lines(first: 100) {
    __typename
    nodes {
      __typename
      id
      quantity
      receivedQuantity
      reason
      orderLine {
        __typename
        id
        product {
          __typename
          id
          name
        }
      }
    }
  }
  viewerCan {
    __typename
    cancel
  }
}
fragment ReturnRow on Return {
  __typename
  id
  number
  status
  requestedAt
  refund {
    __typename
    amount
    currency
  }
  order {
    __typename
    id
    number
  }
}`, {"hash":"sha256:c3124677a8c39097254eec2285fbcea9304d9cbc5aad17a94961514d300a7b6f"}) as unknown as TypedDocumentString<ReturnCancelMutation, ReturnCancelMutationVariables>;
export const ReturnsDocument = new TypedDocumentString(`
    query Returns($first: Int!, $after: String, $orderBy: [ReturnOrder!]) {
  __typename
  returns(first: $first, after: $after, orderBy: $orderBy) {
    __typename
    nodes {
      __typename
      ...ReturnRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment ReturnRow on Return {
  __typename
  id
  number
  status
  requestedAt
  refund {
    __typename
    amount
    currency
  }
  order {
    __typename
    id
    number
  }
}`, {"hash":"sha256:8b52fee7810542da40cd336752740b3af2d5ddc35c9c8500f68ee1f07d75696a"}) as unknown as TypedDocumentString<ReturnsQuery, ReturnsQueryVariables>;
export const SurveyQuestionDocument = new TypedDocumentString(`
    query SurveyQuestion($token: String!, $language: String!) {
  __typename
  surveyQuestion(token: $token, language: $language) {
    __typename
    kind
    question
    low
    high
    expiresAt
    state
  }
}
    `, {"hash":"sha256:97f79032234d48c9c47ac349f37fe3527fe63dee515592ee4f1f1d45e4b01f44"}) as unknown as TypedDocumentString<SurveyQuestionQuery, SurveyQuestionQueryVariables>;
export const SurveyAnswerDocument = new TypedDocumentString(`
    mutation SurveyAnswer($input: SurveyAnswerInput!) {
  __typename
  surveyAnswer(input: $input) {
    __typename
    surveyResponse {
      __typename
      id
      state
      score
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:df6113036d8f12bdac296af35496658315032a2413b4d90c65f7a0c219558968"}) as unknown as TypedDocumentString<SurveyAnswerMutation, SurveyAnswerMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  __typename
  viewer {
    __typename
    kind
    roles
    person {
      __typename
      id
      name
      email
      language
      timeZone
    }
    accounts(first: 25) {
      __typename
      nodes {
        __typename
        id
        name
        parent {
          __typename
          id
        }
      }
    }
  }
}
    `, {"hash":"sha256:f4c06e614d4d4c8fb9f3bbb91e4dc31c581af5fa7f9992b030cd892d09db02e1"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;