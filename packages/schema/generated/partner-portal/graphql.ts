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

/** An order of a list of Account. */
export type AccountOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: AccountOrderField;
};

/** What a list of Account can be ordered by. */
export type AccountOrderField =
  /** When the record was made. */
  | 'CREATED_AT'
  /** Number of employees. */
  | 'EMPLOYEES'
  | 'ID'
  /** Industry. */
  | 'INDUSTRY'
  /** Name. */
  | 'NAME'
  /** Their yearly revenue. */
  | 'REVENUE'
  /** When the record last changed. */
  | 'UPDATED_AT';

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

/** The answer to a question of an open attempt. It is kept at once, and can be changed until the attempt is submitted. */
export type AttemptQuestionAnswerInput = {
  /** Letters of the choices: A is the first. None takes the answer back. */
  answer: Array<string>;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The AttemptQuestion. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** What has become of an attempt at a quiz. */
export type AttemptStatus =
  | 'FAILED'
  | 'IN_PROGRESS'
  | 'PASSED';

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

/** Whether a certificate holds. */
export type CertificateState =
  | 'EXPIRED'
  | 'REVOKED'
  | 'VALID';

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

/** Assigning a course to people. Who is at it already gets the new day by which it is due. */
export type CourseAssignInput = {
  /** The day by which they should have passed. */
  dueOn?: string | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Course. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The people, 1 to 200. */
  personIds: Array<string>;
};

/** How far a course, or a version of it, has come. */
export type CourseStatus =
  /** Of a version: another took its place. Of a course: nobody begins it any more; certificates stay valid. */
  | 'ARCHIVED'
  | 'DRAFT'
  /** Its audiences take it. The course stays so while its next version is being written. */
  | 'PUBLISHED';

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

/** A person on the customer’s side. */
export type DealRegistrationContactInput = {
  /** E-mail address. */
  email?: string | null | undefined;
  /** Family name. */
  familyName: string;
  /** Given name. */
  givenName: string;
  /** Phone number. */
  phone?: string | null | undefined;
  /** Job title. */
  title?: string | null | undefined;
};

/** A new registration, as a draft; `dealRegistrationSubmit` sends it in. A draft need not be complete. */
export type DealRegistrationCreateInput = {
  /** What the deal is worth. */
  amount?: MoneyInput | null | undefined;
  /** City. */
  city?: string | null | undefined;
  /** The day it is expected to close. */
  closeDate?: string | null | undefined;
  /** Company that would buy. */
  company: string;
  /** People on the customer’s side, at most 20; the first is the one to talk to. */
  contacts?: Array<DealRegistrationContactInput> | null | undefined;
  /** Country, ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  /** Internet domain of the company. */
  domain?: string | null | undefined;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it is about, at most 50. */
  items?: Array<DealRegistrationItemInput> | null | undefined;
  /** What the customer needs it for. */
  need?: string | null | undefined;
  /** Region, state or province. */
  region?: string | null | undefined;
  /** The partner’s seller. */
  sellerId?: string | null | undefined;
};

/** Asking for a longer protection, by the days that the programme gives. */
export type DealRegistrationExtendInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The DealRegistration. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why more time is needed. */
  reason: string;
};

/** Conditions on a DealRegistration; all of them hold. At most 3 levels and 50 conditions. */
export type DealRegistrationFilter = {
  /** The account that the customer is, as far as that is known. */
  account?: AccountFilter | null | undefined;
  /** What the deal is worth. */
  amount?: DecimalFilter | null | undefined;
  /** All of these hold. */
  and?: Array<DealRegistrationFilter> | null | undefined;
  /** When it was approved. */
  approvedAt?: DateTimeFilter | null | undefined;
  /** Where it was rejected as PROTECTED: the last day of that protection. */
  blockedUntil?: LocalDateFilter | null | undefined;
  /** When conflicts were last looked for. */
  checkedAt?: DateTimeFilter | null | undefined;
  /** City. */
  city?: StringFilter | null | undefined;
  /** The day it is expected to close. */
  closeDate?: LocalDateFilter | null | undefined;
  /** Company that would buy. */
  company?: StringFilter | null | undefined;
  /** Country, ISO 3166-1 alpha-2. */
  country?: StringFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** Currency of the amount. */
  currency?: StringFilter | null | undefined;
  /** When it was returned, rejected or approved. */
  decidedAt?: DateTimeFilter | null | undefined;
  /** Extra discount on the deal, as a share: 0.05 is 5 %. Set with the approval. */
  discount?: DecimalFilter | null | undefined;
  /** Internet domain of the company. */
  domain?: StringFilter | null | undefined;
  /** By when the vendor decides, counted in business hours; null while it is not the vendor’s turn. */
  dueAt?: DateTimeFilter | null | undefined;
  /** Why it was rejected. */
  ground?: RejectionGroundFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no DealRegistration (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** What was said with the last change of its state; both sides read it. */
  message?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: DealRegistrationFilter | null | undefined;
  /** Internal note on the last decision. */
  note?: StringFilter | null | undefined;
  /** The opportunity that it became or joined. */
  opportunity?: OpportunityFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<DealRegistrationFilter> | null | undefined;
  /** Who is responsible for that account. */
  owner?: EmployeeFilter | null | undefined;
  /** The partner. */
  partner?: PartnerFilter | null | undefined;
  /** The programme by whose rules it is decided. */
  programme?: PartnerProgrammeFilter | null | undefined;
  /** Last day of its protection (UTC). */
  protectedUntil?: LocalDateFilter | null | undefined;
  /** Region, state or province. */
  region?: StringFilter | null | undefined;
  /** How often it was submitted. */
  round?: IntFilter | null | undefined;
  /** The partner’s seller. */
  seller?: PersonFilter | null | undefined;
  /** How far it has come. */
  status?: RegistrationStatusFilter | null | undefined;
  /** When it was first submitted; of two that conflict this says which was first. */
  submittedAt?: DateTimeFilter | null | undefined;
  /** The territory of the customer, by the rules. */
  territory?: TerritoryFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
};

/** A product, or a whole category, that the deal is about. */
export type DealRegistrationItemInput = {
  /** The category. */
  categoryId?: string | null | undefined;
  /** The product. */
  productId?: string | null | undefined;
  /** How many, as far as that is known. */
  quantity?: number | null | undefined;
};

/** An order of a list of DealRegistration. */
export type DealRegistrationOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: DealRegistrationOrderField;
};

/** What a list of DealRegistration can be ordered by. */
export type DealRegistrationOrderField =
  /** What the deal is worth. */
  | 'AMOUNT'
  /** When it was approved. */
  | 'APPROVED_AT'
  /** The day it is expected to close. */
  | 'CLOSE_DATE'
  /** Company that would buy. */
  | 'COMPANY'
  /** When the record was made. */
  | 'CREATED_AT'
  /** By when the vendor decides, counted in business hours; null while it is not the vendor’s turn. */
  | 'DUE_AT'
  | 'ID'
  /** Last day of its protection (UTC). */
  | 'PROTECTED_UNTIL'
  /** When it was first submitted; of two that conflict this says which was first. */
  | 'SUBMITTED_AT'
  /** When the record last changed. */
  | 'UPDATED_AT';

/** Sending in a draft, or one that was returned. */
export type DealRegistrationSubmitInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The DealRegistration. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Changes to a registration that is a draft or was returned. What is omitted stays; `items` and `contacts` take the place of those that are there. */
export type DealRegistrationUpdateInput = {
  /** What the deal is worth. */
  amount?: MoneyInput | null | undefined;
  /** City. */
  city?: string | null | undefined;
  /** The day it is expected to close. */
  closeDate?: string | null | undefined;
  /** Company that would buy. */
  company?: string | null | undefined;
  /** People on the customer’s side, at most 20. */
  contacts?: Array<DealRegistrationContactInput> | null | undefined;
  /** Country, ISO 3166-1 alpha-2. */
  country?: string | null | undefined;
  /** Internet domain of the company. */
  domain?: string | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The DealRegistration. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it is about, at most 50. */
  items?: Array<DealRegistrationItemInput> | null | undefined;
  /** What the customer needs it for. */
  need?: string | null | undefined;
  /** Region, state or province. */
  region?: string | null | undefined;
  /** The partner’s seller. */
  sellerId?: string | null | undefined;
};

/** Taking a registration back; protection that it has ends. */
export type DealRegistrationWithdrawInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The DealRegistration. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why; the vendor reads it. */
  message?: string | null | undefined;
};

/** On which side of a deal somebody stands. */
export type DealSide =
  | 'PARTNER'
  | 'VENDOR';

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

/** Saying that an entry of one’s own ledger is wrong. */
export type EarningsDisputeOpenInput = {
  /** The entry. */
  entryId: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What is wrong about it. */
  reason: string;
};

/** Where a dispute stands. */
export type EarningsDisputeStatus =
  /** The answer is an adjustment, which counts once a second person has agreed. */
  | 'ADJUSTED'
  /** The entry stays; the answer says why. */
  | 'EXPLAINED'
  | 'OPEN'
  /** The payee took it back. */
  | 'WITHDRAWN';

/** Taking a dispute back. */
export type EarningsDisputeWithdrawInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The EarningsDispute. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** What an entry of the ledger does. */
export type EarningsEntryKind =
  /** Two people have agreed on a correction. */
  | 'ADJUSTMENT'
  /** What was earned is taken back, since the sale was. Never more than was credited. */
  | 'CLAWBACK'
  /** Something was earned. */
  | 'CREDIT'
  /** What was owed was paid. */
  | 'PAYOUT';

/** Where a statement stands. */
export type EarningsStatementStatus =
  /** Nothing is added to it any more. What it comes to is to be paid, or where that is below zero carried over. */
  | 'CLOSED'
  /** The payee may look at it and dispute what is on it. */
  | 'OPEN'
  /** It was paid, by itself or together with a later one. */
  | 'PAID';

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

/** Taking a course oneself. */
export type EnrolmentCreateInput = {
  /** The course. */
  courseId: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** How far somebody has come with a course. */
export type EnrolmentStatus =
  | 'ENROLLED'
  /** No attempt is left for now. */
  | 'FAILED'
  | 'IN_PROGRESS'
  /** Until they begin it again, to renew their certificate. */
  | 'PASSED'
  | 'WITHDRAWN';

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

/** What a partner does with money from a fund. */
export type FundActivity =
  /** Case studies, films, pages. */
  | 'CONTENT'
  /** Products to be shown. */
  | 'DEMO_EQUIPMENT'
  /** Advertising and mailings on the web. */
  | 'DIGITAL'
  /** A fair or an event for customers. */
  | 'EVENT'
  /** Printed advertising. */
  | 'PRINT'
  /** Several events on the road. */
  | 'ROADSHOW'
  /** Calls to customers who may buy. */
  | 'TELEMARKETING'
  /** Training of their own people. */
  | 'TRAINING';

/** A document of a claim. */
export type FundClaimDocumentInput = {
  /** The cost that an invoice shows, without tax. */
  cost?: MoneyInput | null | undefined;
  /** What POST /fund-documents answered. */
  documentId: string;
  /** What it proves. */
  kind: FundDocumentKind;
};

/** How far a claim has come. */
export type FundClaimStatus =
  | 'APPROVED'
  | 'PAID'
  | 'REJECTED'
  | 'SUBMITTED';

/** A claim: what an approved activity cost, with the documents that prove it. */
export type FundClaimSubmitInput = {
  /** What is claimed. */
  amount: MoneyInput;
  /** What the partner says about it. */
  comment?: string | null | undefined;
  /** Its documents, 1 to 30, each once; at least one invoice. */
  documents: Array<FundClaimDocumentInput>;
  /** Nothing more will be claimed for the request: once this is paid, what is left of it goes back to the fund. */
  final?: boolean | null | undefined;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The approved request. */
  requestId: string;
};

/** What a document of a claim proves. */
export type FundDocumentKind =
  /** What the activity cost. */
  | 'INVOICE'
  /** That it took place: photos, a list of guests, the advertisement. */
  | 'PROOF';

/** What the review of a document found. */
export type FundDocumentStatus =
  | 'ACCEPTED'
  | 'PENDING'
  | 'REFUSED';

/** A request that is given up; what was set aside for it goes back. */
export type FundRequestCancelInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The FundRequest. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 500 characters. */
  reason?: string | null | undefined;
};

/** A draft of a request for money. */
export type FundRequestCreateInput = {
  /** What kind of activity it is for. */
  activity: FundActivity;
  /** What is asked for. */
  amount: MoneyInput;
  /** What is planned, where, and for whom. */
  description?: string | null | undefined;
  /** The last day of the activity. */
  endsOn: string;
  /** How many leads are expected of it. */
  expectedLeads?: number | null | undefined;
  /** What revenue is expected of it. */
  expectedRevenue?: MoneyInput | null | undefined;
  /** The fund that it is to be paid from. */
  fundId: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Name of the activity. */
  name: string;
  /** What it is going to cost in all. */
  plannedCost: MoneyInput;
  /** The first day of the activity. */
  startsOn: string;
};

/** How far a request for money has come. */
export type FundRequestStatus =
  | 'APPROVED'
  | 'CANCELLED'
  | 'DRAFT'
  | 'REJECTED'
  | 'SUBMITTED';

/** The draft goes to the channel manager. */
export type FundRequestSubmitInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The FundRequest. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Changes to the draft of a request. What is omitted stays. */
export type FundRequestUpdateInput = {
  /** What kind of activity it is for. */
  activity?: FundActivity | null | undefined;
  /** What is asked for. */
  amount?: MoneyInput | null | undefined;
  /** What is planned, where, and for whom. */
  description?: string | null | undefined;
  /** The last day of the activity. */
  endsOn?: string | null | undefined;
  /** How many leads are expected of it. */
  expectedLeads?: number | null | undefined;
  /** What revenue is expected of it. */
  expectedRevenue?: MoneyInput | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The FundRequest. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Name of the activity. */
  name?: string | null | undefined;
  /** What it is going to cost in all. */
  plannedCost?: MoneyInput | null | undefined;
  /** The first day of the activity. */
  startsOn?: string | null | undefined;
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

/** Giving a lead to an employee, or to a partner and one of their sellers. */
export type LeadAssignInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Lead. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The employee who works it from now on; it is no partner’s then. */
  ownerId?: string | null | undefined;
  /** The partner who works it from now on; it is no employee’s then. */
  partnerId?: string | null | undefined;
  /** The seller of that partner, or of the partner who has it. */
  partnerSellerId?: string | null | undefined;
};

/** Why a partner does not want a lead. */
export type LeadDeclineReason =
  /** They work for a competitor of the company, say. */
  | 'CONFLICT'
  /** They don’t know enough of the industry or the product. */
  | 'EXPERTISE'
  /** Nobody has time for it. */
  | 'NO_CAPACITY'
  /** As the note says. */
  | 'OTHER'
  /** They don’t sell there. */
  | 'TERRITORY'
  | 'TOO_SMALL';

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

/** A step of a lead. Use leadAssign to assign it and leadConvert to convert it. */
export type LeadMoveInput = {
  /** Why it is disqualified; required then. At most 500 characters. */
  disqualifyReason?: string | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Lead. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The state to enter: WORKING, QUALIFIED, RECYCLED or DISQUALIFIED. */
  status: LeadStatus;
};

/** Accepting a lead for one’s partner. */
export type LeadOfferAcceptInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The LeadOffer. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** A word to the vendor. At most 500 characters. */
  note?: string | null | undefined;
  /** The seller who works it: an administrator names one, for everybody else it is themself. */
  sellerId?: string | null | undefined;
};

/** Declining a lead for one’s partner. */
export type LeadOfferDeclineInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The LeadOffer. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** More to it; required where the reason is OTHER. At most 500 characters. */
  note?: string | null | undefined;
  /** Why. */
  reason: LeadDeclineReason;
};

/** What became of an offer. */
export type LeadOfferState =
  | 'ACCEPTED'
  | 'DECLINED'
  /** Nobody answered in time. */
  | 'EXPIRED'
  | 'OFFERED'
  /** It was withdrawn, or the lead was taken back after it had been accepted. */
  | 'PULLED_BACK';

/** How promising a lead is. */
export type LeadScoreBand =
  /** Below 40, or not scored. */
  | 'COLD'
  /** A score of 70 and more. */
  | 'HOT'
  /** 40 to 69. */
  | 'WARM';

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

/** How somebody stands with a course. */
export type LearningStanding =
  | 'CERTIFIED'
  /** Certified, and the certificate ends within 60 days. */
  | 'ENDING'
  | 'ENROLLED'
  /** Certified once; no certificate holds any more. */
  | 'EXPIRED'
  | 'FAILED'
  | 'IN_PROGRESS'
  /** Nobody asks it of them. */
  | 'NONE'
  /** They have to take it, and are not enrolled. */
  | 'REQUIRED';

/** A lesson that the caller has read. */
export type LessonCompleteInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Enrolment. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The lesson. */
  lessonId: string;
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

/** An exact amount in one currency. */
export type MoneyInput = {
  /** The amount, exact, at most four decimals. */
  amount: string;
  /** ISO 4217 code. */
  currency: string;
};

/** Whose step it is. */
export type OnboardingSide =
  | 'PARTNER'
  | 'VENDOR';

/** That a step is done. */
export type OnboardingStepCompleteInput = {
  /** AGREEMENT: the AgreementVersion that was read and is accepted. */
  agreementId?: string | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The OnboardingStep. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What is to be said with it, at most 500 characters. */
  note?: string | null | undefined;
};

/** What a step of the onboarding is. */
export type OnboardingStepKind =
  /** The partner accepts the agreement in its current version. */
  | 'AGREEMENT'
  /** One of the partner’s people is certified in the course; it is then done by itself. */
  | 'COURSE'
  /** The partner says where it is paid; it is then done by itself. */
  | 'PAYMENT_DETAILS'
  /** The partner’s own record is complete: its internet domain is known. */
  | 'PROFILE'
  | 'TASK';

/** A comment on a deal, which the other side sees. */
export type OpportunityCommentAddInput = {
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The deal. */
  opportunityId: string;
  /** What was said. */
  text: string;
};

/** A contact who takes part in a deal. */
export type OpportunityContactInput = {
  /** The contact. */
  contactId: string;
  /** Part in this deal. */
  role?: DecisionRole | null | undefined;
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

/** A product on an opportunity. */
export type OpportunityLineInput = {
  /** Discount as a share, 0 to 1. */
  discount?: string | null | undefined;
  /** The product. */
  productId: string;
  /** How many. */
  quantity: number;
  /** Price of one before discount. */
  unitPrice?: MoneyInput | null | undefined;
};

/** An order of a list of Opportunity. */
export type OpportunityOrder = {
  /** Up or down. */
  direction?: OrderDirection;
  /** What to order by. */
  field: OpportunityOrderField;
};

/** What a list of Opportunity can be ordered by. */
export type OpportunityOrderField =
  /** What it is worth: the sum of its lines, or typed where it has none. */
  | 'AMOUNT'
  /** When it was won or lost. */
  | 'CLOSED_AT'
  /** The day it is expected to close, or did. */
  | 'CLOSE_DATE'
  /** When the record was made. */
  | 'CREATED_AT'
  | 'ID'
  /** Name. */
  | 'NAME'
  /** When it entered its stage. */
  | 'STAGE_ENTERED_AT'
  /** When the record last changed. */
  | 'UPDATED_AT';

/** Changes to an opportunity. What is omitted stays. `lines` and `contacts` take the place of those that are there. */
export type OpportunityUpdateInput = {
  /** Who may buy; can be unknown early on. */
  accountId?: string | null | undefined;
  /** What it is worth: the sum of its lines, or typed where it has none. */
  amount?: MoneyInput | null | undefined;
  /** The day it is expected to close, or did. */
  closeDate?: string | null | undefined;
  /** Who else wants the deal. */
  competitor?: string | null | undefined;
  /** Who takes part, at most 100. */
  contacts?: Array<OpportunityContactInput> | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** How it counts in the forecast: its stage’s category, unless the owner says otherwise. */
  forecastCategory?: ForecastCategory | null | undefined;
  /** The Opportunity. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What would be sold, at most 100 lines; the amount is then their sum. An empty list leaves the amount to be typed. */
  lines?: Array<OpportunityLineInput> | null | undefined;
  /** Name. */
  name?: string | null | undefined;
  /** What happens next. */
  nextStep?: string | null | undefined;
  /** Who is responsible. */
  ownerId?: string | null | undefined;
  /** The partner on the deal. */
  partnerId?: string | null | undefined;
  /** What the partner did. */
  partnerInvolvement?: PartnerInvolvement | null | undefined;
  /** The partner’s seller on the deal. */
  partnerSellerId?: string | null | undefined;
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

/** That whoever applied has the e-mail address that they gave. */
export type PartnerApplicationConfirmInput = {
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The token in the link of the mail. */
  token: string;
};

/** An application to become a partner. */
export type PartnerApplyInput = {
  /** Country, ISO 3166-1 alpha-2. */
  country: string;
  /** Internet domain. */
  domain?: string | null | undefined;
  /** E-mail address of whoever applies. */
  email: string;
  /** Last name of whoever applies. */
  familyName: string;
  /** First name of whoever applies. */
  givenName: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Language in which we write to them, BCP 47. */
  language?: string | null | undefined;
  /** What they say about themselves, at most 2,000 characters. */
  message?: string | null | undefined;
  /** Name of the organisation. */
  organisation: string;
  /** How they want to work with us. */
  partnerType: PartnerType;
  /** Phone. */
  phone?: string | null | undefined;
};

/** Conditions on a PartnerAsset; all of them hold. At most 3 levels and 50 conditions. */
export type PartnerAssetFilter = {
  /** All of these hold. */
  and?: Array<PartnerAssetFilter> | null | undefined;
  /** Printed with the logo and the contact of the partner who downloads it; a text, not a file. */
  coBranded?: BooleanFilter | null | undefined;
  /** When the record was made. */
  createdAt?: DateTimeFilter | null | undefined;
  /** The last day on which it can be downloaded. */
  expiresOn?: LocalDateFilter | null | undefined;
  /** Name of the file of that version. */
  fileName?: StringFilter | null | undefined;
  /** Its size in bytes. */
  fileSize?: IntFilter | null | undefined;
  /** Its media type. */
  fileType?: StringFilter | null | undefined;
  /** Id of the record. */
  id?: IdFilter | null | undefined;
  /** Inside the filter of another type: there is no PartnerAsset (true), or there is one (false). */
  isNull?: boolean | null | undefined;
  /** What it is. */
  kind?: PartnerAssetKindFilter | null | undefined;
  /** Its language: `en`, `de`. */
  language?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: PartnerAssetFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<PartnerAssetFilter> | null | undefined;
  /** The product that it is about. */
  product?: ProductFilter | null | undefined;
  /** Whether partners see it. */
  status?: PartnerAssetStatusFilter | null | undefined;
  /** The tier from which partners see it; null: all of them do. */
  tier?: PartnerTierFilter | null | undefined;
  /** Title. */
  title?: StringFilter | null | undefined;
  /** When the record last changed. */
  updatedAt?: DateTimeFilter | null | undefined;
  /** When that version came. */
  versionAt?: DateTimeFilter | null | undefined;
  /** Number of its version; 0 while it has none. */
  versionNumber?: IntFilter | null | undefined;
};

/** What a document for partners is. */
export type PartnerAssetKind =
  | 'ADVERTISEMENT'
  | 'BROCHURE'
  | 'CASE_STUDY'
  | 'DATASHEET'
  | 'GUIDE'
  | 'PICTURE'
  | 'PRESENTATION';

/** Compares a PartnerAssetKind. */
export type PartnerAssetKindFilter = {
  /** Equal to. */
  eq?: PartnerAssetKind | null | undefined;
  /** One of, at most 100. */
  in?: Array<PartnerAssetKind> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: PartnerAssetKind | null | undefined;
};

/** Whether partners see a document. */
export type PartnerAssetStatus =
  | 'ARCHIVED'
  | 'DRAFT'
  | 'PUBLISHED';

/** Compares a PartnerAssetStatus. */
export type PartnerAssetStatusFilter = {
  /** Equal to. */
  eq?: PartnerAssetStatus | null | undefined;
  /** One of, at most 100. */
  in?: Array<PartnerAssetStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: PartnerAssetStatus | null | undefined;
};

/** How the caller’s partner presents itself. */
export type PartnerBrandSaveInput = {
  /** Whom to ask and how, in up to five lines. */
  contact?: string | null | undefined;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Another logo: what POST /partner-logos answered. Left out: it stays as it is. */
  logoId?: string | null | undefined;
  /** Its name, as it is printed. */
  name: string;
};

/** What changed about a partner. */
export type PartnerChangeKind =
  /** It fulfils its tier again, or was excused. */
  | 'GRACE_ENDED'
  /** It no longer fulfils its tier and has until `graceUntil` to do so again. */
  | 'GRACE_STARTED'
  | 'STATUS'
  | 'TIER';

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

/** A new member of a partner: a known person by `personId`, or a new one in `person`. */
export type PartnerMemberAddInput = {
  /** Make the new person although there is one with the same e-mail address. Without it the answer is then DUPLICATE. */
  allowDuplicate?: boolean | null | undefined;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The partner. */
  partnerId: string;
  /** A new person. */
  person?: PartnerMemberPersonInput | null | undefined;
  /** A person who is known already. */
  personId?: string | null | undefined;
  /** What they may do. */
  role: PartnerRole;
};

/** Inviting a member of a partner to sign in with the role that they have there. Sent again, it sends a new link, and the old one ends. */
export type PartnerMemberInviteInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The PartnerMember. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** The person whom a new member is. */
export type PartnerMemberPersonInput = {
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

/** Changes to a member. What is omitted stays. */
export type PartnerMemberUpdateInput = {
  /** Can sign in for the partner. */
  active?: boolean | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The PartnerMember. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What they may do. */
  role?: PartnerRole | null | undefined;
};

/** Where the viewer’s own organisation is paid. It takes the place of what is there. */
export type PartnerPaymentDetailsSetInput = {
  /** In whose name the account is. */
  accountHolder: string;
  /** Number of the account: an IBAN, or what the bank calls it. */
  accountNumber: string;
  /** The bank’s BIC or routing number. */
  bankCode?: string | null | undefined;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The partner’s VAT or tax number. */
  taxNumber?: string | null | undefined;
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

/** What a partner’s member may do. */
export type PartnerRole =
  | 'ADMIN'
  | 'MARKETER'
  | 'SELLER'
  | 'TECHNICIAN';

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

/** Changes to a partner. What is omitted stays; another tier brings its programme along. */
export type PartnerUpdateInput = {
  /** The account, where the partner is itself a customer. */
  accountId?: string | null | undefined;
  /** Who looks after them. */
  channelManagerId?: string | null | undefined;
  /** Internet domain. */
  domain?: string | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Partner. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Name. */
  name?: string | null | undefined;
  /** The programme that they are in. */
  programmeId?: string | null | undefined;
  /** Why its status or tier changes, at most 500 characters. The log of the partner keeps it, and the partner reads it. */
  reason?: string | null | undefined;
  /** What they specialise in. */
  specialisations?: Array<string> | null | undefined;
  /** Where they stand. */
  status?: PartnerStatus | null | undefined;
  /** Where they sell: territories, at most 50. The list takes the place of the one that is there. */
  territoryIds?: Array<string> | null | undefined;
  /** Their tier in it. */
  tierId?: string | null | undefined;
  /** How they work with the company. */
  type?: PartnerType | null | undefined;
};

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

/** How a question is answered. */
export type QuestionKind =
  /** Any number of choices is right; all of them and no others make the answer right. */
  | 'MULTIPLE'
  /** One choice is right. */
  | 'SINGLE'
  /** Two choices, in their order. */
  | 'TRUE_FALSE';

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

/** Beginning the quiz of a course, or going on with the attempt that is open. */
export type QuizAttemptBeginInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Enrolment. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Submitting an attempt to be graded. Sent again it answers what it answered. */
export type QuizAttemptSubmitInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The QuizAttempt. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
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

/** A partner asks for a quote on a deal of theirs. */
export type QuoteRequestCreateInput = {
  /** The day by which the partner needs it. */
  dueOn?: string | null | undefined;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What the quote is to contain. */
  note: string;
  /** The deal. */
  opportunityId: string;
};

/** How far a request for a quote has come. */
export type QuoteRequestStatus =
  /** A quote of the deal was sent to the customer, or shown to the partner. */
  | 'ANSWERED'
  | 'DECLINED'
  | 'REQUESTED'
  /** By the partner. */
  | 'WITHDRAWN';

/** The partner needs no quote any more. */
export type QuoteRequestWithdrawInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The QuoteRequest. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
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

/** How far the registration of a deal has come. */
export type RegistrationStatus =
  /** The deal is the partner’s and protected; it is an opportunity. */
  | 'APPROVED'
  /** Its opportunity was won. */
  | 'CONVERTED'
  /** Being written by the partner. */
  | 'DRAFT'
  /** Its protection has ended. */
  | 'EXPIRED'
  | 'REJECTED'
  /** The partner has to complete it and submit it again. */
  | 'RETURNED'
  /** The vendor has it; the time for the decision runs. */
  | 'SUBMITTED'
  /** Somebody looks at it, or further approvers have to decide. */
  | 'UNDER_REVIEW'
  | 'WITHDRAWN';

/** Compares a RegistrationStatus. */
export type RegistrationStatusFilter = {
  /** Equal to. */
  eq?: RegistrationStatus | null | undefined;
  /** One of, at most 100. */
  in?: Array<RegistrationStatus> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: RegistrationStatus | null | undefined;
};

/** Why a registration was rejected, as far as the partner is told. */
export type RejectionGround =
  /** The deal can’t be protected; nothing else is said. */
  | 'NOT_PROTECTABLE'
  /** The deal is protected already, until `blockedUntil`; nothing else is said. */
  | 'PROTECTED'
  /** It is not what the programme protects; `message` says why. */
  | 'TERMS';

/** Compares a RejectionGround. */
export type RejectionGroundFilter = {
  /** Equal to. */
  eq?: RejectionGround | null | undefined;
  /** One of, at most 100. */
  in?: Array<RejectionGround> | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal to; rows without a value match too. */
  neq?: RejectionGround | null | undefined;
};

/** What became of what a partner asked for. */
export type RequestStatus =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'PENDING'
  | 'WITHDRAWN';

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

/** What partners are measured by. */
export type ScorecardMeasure =
  /** Their people with a certificate that held on the last day. */
  | 'CERTIFIED_PEOPLE'
  /** Mean satisfaction, 1 to 5, of customers whose cases they serviced. */
  | 'CSAT'
  /** Share by which revenue grew against the same days a year before. */
  | 'GROWTH'
  /** Leads that they took on. */
  | 'LEADS_ACCEPTED'
  /** Share of the offered leads that they took on. */
  | 'LEAD_ACCEPTANCE'
  /** Mean minutes until they took a lead on; less is better. */
  | 'LEAD_MINUTES'
  /** Promoters less detractors, as a share, of the same customers. */
  | 'NPS'
  /** Their open deals now, in the company’s currency. */
  | 'PIPELINE'
  /** Deals that were registered. */
  | 'REGISTRATIONS'
  /** Share of the decided registrations that were approved. */
  | 'REGISTRATION_APPROVAL'
  /** Returns for each order; less is better. */
  | 'RETURN_RATE'
  /** Subtotals of their orders, cancelled ones left out, in the company’s currency. */
  | 'REVENUE'
  /** Share of the deals that closed which were won. */
  | 'WIN_RATE'
  | 'WON_DEALS';

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

/** What a tier is measured by. */
export type TierMeasure =
  /** Active members with a certificate that holds today. */
  | 'CERTIFIED_PEOPLE'
  /** Deal registrations that were approved. */
  | 'REGISTRATIONS'
  /** Subtotals of the partner’s orders, cancelled ones left out, in the currency of the programme at the rates of their days. */
  | 'REVENUE'
  /** Share of answers 4 and 5 of 5 about the partner’s orders and cases; unknown without an answer. */
  | 'SATISFACTION'
  /** Opportunities of the partner that were won. */
  | 'WON_DEALS';

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

/** The time over which is measured. */
export type TierWindow =
  /** The running year of the programme or the one before it, whichever is better, so that nobody falls on its first day. */
  | 'PROGRAMME_YEAR'
  /** The last twelve months, today included. */
  | 'TRAILING_YEAR';

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

export type PartnerApplyMutationVariables = Exact<{
  input: PartnerApplyInput;
}>;


export type PartnerApplyMutation = { __typename: 'Mutation', partnerApply: { __typename: 'PartnerApplicationPayload', userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type PartnerApplicationConfirmMutationVariables = Exact<{
  input: PartnerApplicationConfirmInput;
}>;


export type PartnerApplicationConfirmMutation = { __typename: 'Mutation', partnerApplicationConfirm: { __typename: 'PartnerApplicationPayload', userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type AssetsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: PartnerAssetFilter | null | undefined;
}>;


export type AssetsQuery = { __typename: 'Query', partnerAssets: { __typename: 'PartnerAssetConnection', pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'PartnerAsset', id: string, title: string, kind: PartnerAssetKind, language: string, coBranded: boolean, expiresOn: string | null, fileName: string | null, fileType: string | null, fileSize: number | null, versionNumber: number, url: string, product: { __typename: 'Product', id: string, name: string } | null }> } | null };

export type AssetQueryVariables = Exact<{
  id: string;
}>;


export type AssetQuery = { __typename: 'Query', partnerAsset: { __typename: 'PartnerAsset', description: string | null, body: string | null, versionAt: string | null, id: string, title: string, kind: PartnerAssetKind, language: string, coBranded: boolean, expiresOn: string | null, fileName: string | null, fileType: string | null, fileSize: number | null, versionNumber: number, url: string, product: { __typename: 'Product', id: string, name: string } | null } | null, partnerBrands: { __typename: 'PartnerBrandConnection', nodes: Array<{ __typename: 'PartnerBrand', id: string, name: string, contact: string | null, logo: { __typename: 'PartnerLogo', id: string, url: string } | null }> } | null };

export type OwnBrandQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnBrandQuery = { __typename: 'Query', partnerBrands: { __typename: 'PartnerBrandConnection', nodes: Array<{ __typename: 'PartnerBrand', id: string, name: string, contact: string | null, logo: { __typename: 'PartnerLogo', id: string, url: string } | null }> } | null };

export type AssetRowFragment = { __typename: 'PartnerAsset', id: string, title: string, kind: PartnerAssetKind, language: string, coBranded: boolean, expiresOn: string | null, fileName: string | null, fileType: string | null, fileSize: number | null, versionNumber: number, url: string, product: { __typename: 'Product', id: string, name: string } | null };

export type BrandFragment = { __typename: 'PartnerBrand', id: string, name: string, contact: string | null, logo: { __typename: 'PartnerLogo', id: string, url: string } | null };

export type PartnerBrandSaveMutationVariables = Exact<{
  input: PartnerBrandSaveInput;
}>;


export type PartnerBrandSaveMutation = { __typename: 'Mutation', partnerBrandSave: { __typename: 'PartnerBrandPayload', partnerBrand: { __typename: 'PartnerBrand', id: string, name: string, contact: string | null, logo: { __typename: 'PartnerLogo', id: string, url: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type CaseQueryVariables = Exact<{
  id: string;
}>;


export type CaseQuery = { __typename: 'Query', case: { __typename: 'Case', resolvedAt: string | null, id: string, number: string, subject: string | null, kind: CaseKind, priority: CasePriority, status: CaseStatus, openedAt: string, order: { __typename: 'Order', id: string, number: string } | null, messages: { __typename: 'CaseMessageConnection', nodes: Array<{ __typename: 'CaseMessage', id: string, at: string, text: string | null, authorKind: AuthorKind, authorName: string | null, attachments: { __typename: 'AttachmentConnection', nodes: Array<{ __typename: 'Attachment', id: string, name: string, type: string, size: number, url: string }> } }> }, viewerCan: { __typename: 'CaseAbilities', reply: boolean, resolve: boolean, reopen: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, partnerAssignee: { __typename: 'Person', id: string, name: string | null } | null } | null };

export type CaseChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type CaseChangedSubscription = { caseChanged: { __typename: 'Case', resolvedAt: string | null, id: string, number: string, subject: string | null, kind: CaseKind, priority: CasePriority, status: CaseStatus, openedAt: string, order: { __typename: 'Order', id: string, number: string } | null, messages: { __typename: 'CaseMessageConnection', nodes: Array<{ __typename: 'CaseMessage', id: string, at: string, text: string | null, authorKind: AuthorKind, authorName: string | null, attachments: { __typename: 'AttachmentConnection', nodes: Array<{ __typename: 'Attachment', id: string, name: string, type: string, size: number, url: string }> } }> }, viewerCan: { __typename: 'CaseAbilities', reply: boolean, resolve: boolean, reopen: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, partnerAssignee: { __typename: 'Person', id: string, name: string | null } | null } | null };

export type ServicedCaseFragment = { __typename: 'Case', resolvedAt: string | null, id: string, number: string, subject: string | null, kind: CaseKind, priority: CasePriority, status: CaseStatus, openedAt: string, order: { __typename: 'Order', id: string, number: string } | null, messages: { __typename: 'CaseMessageConnection', nodes: Array<{ __typename: 'CaseMessage', id: string, at: string, text: string | null, authorKind: AuthorKind, authorName: string | null, attachments: { __typename: 'AttachmentConnection', nodes: Array<{ __typename: 'Attachment', id: string, name: string, type: string, size: number, url: string }> } }> }, viewerCan: { __typename: 'CaseAbilities', reply: boolean, resolve: boolean, reopen: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, partnerAssignee: { __typename: 'Person', id: string, name: string | null } | null };

export type CaseReplyMutationVariables = Exact<{
  input: CaseReplyInput;
}>;


export type CaseReplyMutation = { __typename: 'Mutation', caseReply: { __typename: 'CaseMessagePayload', caseMessage: { __typename: 'CaseMessage', id: string, case: { __typename: 'Case', resolvedAt: string | null, id: string, number: string, subject: string | null, kind: CaseKind, priority: CasePriority, status: CaseStatus, openedAt: string, order: { __typename: 'Order', id: string, number: string } | null, messages: { __typename: 'CaseMessageConnection', nodes: Array<{ __typename: 'CaseMessage', id: string, at: string, text: string | null, authorKind: AuthorKind, authorName: string | null, attachments: { __typename: 'AttachmentConnection', nodes: Array<{ __typename: 'Attachment', id: string, name: string, type: string, size: number, url: string }> } }> }, viewerCan: { __typename: 'CaseAbilities', reply: boolean, resolve: boolean, reopen: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, partnerAssignee: { __typename: 'Person', id: string, name: string | null } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type CaseResolveMutationVariables = Exact<{
  input: CaseResolveInput;
}>;


export type CaseResolveMutation = { __typename: 'Mutation', caseResolve: { __typename: 'CasePayload', case: { __typename: 'Case', resolvedAt: string | null, id: string, number: string, subject: string | null, kind: CaseKind, priority: CasePriority, status: CaseStatus, openedAt: string, order: { __typename: 'Order', id: string, number: string } | null, messages: { __typename: 'CaseMessageConnection', nodes: Array<{ __typename: 'CaseMessage', id: string, at: string, text: string | null, authorKind: AuthorKind, authorName: string | null, attachments: { __typename: 'AttachmentConnection', nodes: Array<{ __typename: 'Attachment', id: string, name: string, type: string, size: number, url: string }> } }> }, viewerCan: { __typename: 'CaseAbilities', reply: boolean, resolve: boolean, reopen: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, partnerAssignee: { __typename: 'Person', id: string, name: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type CaseReopenMutationVariables = Exact<{
  input: CaseReopenInput;
}>;


export type CaseReopenMutation = { __typename: 'Mutation', caseReopen: { __typename: 'CasePayload', case: { __typename: 'Case', resolvedAt: string | null, id: string, number: string, subject: string | null, kind: CaseKind, priority: CasePriority, status: CaseStatus, openedAt: string, order: { __typename: 'Order', id: string, number: string } | null, messages: { __typename: 'CaseMessageConnection', nodes: Array<{ __typename: 'CaseMessage', id: string, at: string, text: string | null, authorKind: AuthorKind, authorName: string | null, attachments: { __typename: 'AttachmentConnection', nodes: Array<{ __typename: 'Attachment', id: string, name: string, type: string, size: number, url: string }> } }> }, viewerCan: { __typename: 'CaseAbilities', reply: boolean, resolve: boolean, reopen: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, partnerAssignee: { __typename: 'Person', id: string, name: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type CasesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: CaseFilter | null | undefined;
  orderBy?: Array<CaseOrder> | CaseOrder | null | undefined;
}>;


export type CasesQuery = { __typename: 'Query', cases: { __typename: 'CaseConnection', nodes: Array<{ __typename: 'Case', id: string, number: string, subject: string | null, kind: CaseKind, priority: CasePriority, status: CaseStatus, openedAt: string, account: { __typename: 'Account', id: string, name: string | null } | null, partnerAssignee: { __typename: 'Person', id: string, name: string | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type CaseRowFragment = { __typename: 'Case', id: string, number: string, subject: string | null, kind: CaseKind, priority: CasePriority, status: CaseStatus, openedAt: string, account: { __typename: 'Account', id: string, name: string | null } | null, partnerAssignee: { __typename: 'Person', id: string, name: string | null } | null };

export type CompanyQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', kind: PrincipalKind, partner: { __typename: 'Partner', id: string, version: number, name: string, domain: string | null, type: PartnerType, status: PartnerStatus, specialisations: Array<string> | null, tierSince: string | null, tierGraceUntil: string | null, programme: { __typename: 'PartnerProgramme', id: string, name: string } | null, tier: { __typename: 'PartnerTier', id: string, name: string, rank: number, benefits: string | null } | null, territories: { __typename: 'PartnerTerritoryConnection', nodes: Array<{ __typename: 'PartnerTerritory', id: string, territory: { __typename: 'Territory', id: string, name: string } | null }> }, channelManager: { __typename: 'Employee', id: string, name: string | null, position: string | null, department: string | null, person: { __typename: 'Person', id: string, email: string | null, phone: string | null } | null } | null, viewerCan: { __typename: 'PartnerAbilities', update: boolean } } | null } | null };

export type CompanyFieldsFragment = { __typename: 'Partner', id: string, version: number, name: string, domain: string | null, type: PartnerType, status: PartnerStatus, specialisations: Array<string> | null, tierSince: string | null, tierGraceUntil: string | null, programme: { __typename: 'PartnerProgramme', id: string, name: string } | null, tier: { __typename: 'PartnerTier', id: string, name: string, rank: number, benefits: string | null } | null, territories: { __typename: 'PartnerTerritoryConnection', nodes: Array<{ __typename: 'PartnerTerritory', id: string, territory: { __typename: 'Territory', id: string, name: string } | null }> }, channelManager: { __typename: 'Employee', id: string, name: string | null, position: string | null, department: string | null, person: { __typename: 'Person', id: string, email: string | null, phone: string | null } | null } | null, viewerCan: { __typename: 'PartnerAbilities', update: boolean } };

export type PartnerUpdateMutationVariables = Exact<{
  input: PartnerUpdateInput;
}>;


export type PartnerUpdateMutation = { __typename: 'Mutation', partnerUpdate: { __typename: 'PartnerPayload', partner: { __typename: 'Partner', id: string, version: number, name: string, domain: string | null, type: PartnerType, status: PartnerStatus, specialisations: Array<string> | null, tierSince: string | null, tierGraceUntil: string | null, programme: { __typename: 'PartnerProgramme', id: string, name: string } | null, tier: { __typename: 'PartnerTier', id: string, name: string, rank: number, benefits: string | null } | null, territories: { __typename: 'PartnerTerritoryConnection', nodes: Array<{ __typename: 'PartnerTerritory', id: string, territory: { __typename: 'Territory', id: string, name: string } | null }> }, channelManager: { __typename: 'Employee', id: string, name: string | null, position: string | null, department: string | null, person: { __typename: 'Person', id: string, email: string | null, phone: string | null } | null } | null, viewerCan: { __typename: 'PartnerAbilities', update: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type CustomersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: AccountFilter | null | undefined;
  orderBy?: Array<AccountOrder> | AccountOrder | null | undefined;
}>;


export type CustomersQuery = { __typename: 'Query', accounts: { __typename: 'AccountConnection', nodes: Array<{ __typename: 'Account', id: string, name: string | null, domain: string | null, opportunities: { __typename: 'OpportunityConnection', totalCount: number }, orders: { __typename: 'OrderConnection', totalCount: number } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type CustomerRowFragment = { __typename: 'Account', id: string, name: string | null, domain: string | null, opportunities: { __typename: 'OpportunityConnection', totalCount: number }, orders: { __typename: 'OrderConnection', totalCount: number } };

export type CustomerQueryVariables = Exact<{
  id: string;
}>;


export type CustomerQuery = { __typename: 'Query', account: { __typename: 'Account', id: string, name: string | null, domain: string | null, addresses: { __typename: 'AddressConnection', nodes: Array<{ __typename: 'Address', id: string, line1: string | null, postalCode: string | null, city: string, country: string }> }, contacts: { __typename: 'ContactConnection', nodes: Array<{ __typename: 'Contact', id: string, title: string | null, person: { __typename: 'Person', id: string, name: string | null, email: string | null, phone: string | null } | null }> }, opportunities: { __typename: 'OpportunityConnection', nodes: Array<{ __typename: 'Opportunity', id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null }> }, orders: { __typename: 'OrderConnection', nodes: Array<{ __typename: 'Order', id: string, number: string, placedAt: string, status: OrderStatus, total: { __typename: 'Money', amount: string, currency: string } }> }, cases: { __typename: 'CaseConnection', nodes: Array<{ __typename: 'Case', id: string, number: string, subject: string | null, kind: CaseKind, priority: CasePriority, status: CaseStatus, openedAt: string, account: { __typename: 'Account', id: string, name: string | null } | null, partnerAssignee: { __typename: 'Person', id: string, name: string | null } | null }> } } | null };

export type EarningsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  language: string;
}>;


export type EarningsQuery = { __typename: 'Query', earningsSummary: Array<{ __typename: 'EarningsSummary', currency: string, balance: string, expected: string, openDisputes: number, months: Array<{ __typename: 'EarningsMonth', startsOn: string, credits: string, clawbacks: string, adjustments: string, payouts: string }> }> | null, earningsStatements: { __typename: 'EarningsStatementConnection', pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'EarningsStatement', id: string, number: string, startsOn: string, endsOn: string, status: EarningsStatementStatus, closingBalance: { __typename: 'Money', amount: string, currency: string } }> } | null, earningsEntries: { __typename: 'EarningsEntryConnection', nodes: Array<{ __typename: 'EarningsEntry', id: string, kind: EarningsEntryKind, bookedOn: string, disputable: boolean, explanation: string, amount: { __typename: 'Money', amount: string, currency: string }, component: { __typename: 'EarningsComponent', id: string, name: string } | null, order: { __typename: 'Order', id: string, number: string } | null, orderLine: { __typename: 'OrderLine', id: string, quantity: number, product: { __typename: 'Product', id: string, name: string } | null } | null, opportunity: { __typename: 'Opportunity', id: string, name: string } | null }> } | null };

export type EarningsStatementQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  language: string;
}>;


export type EarningsStatementQuery = { __typename: 'Query', earningsStatement: { __typename: 'EarningsStatement', reviewUntil: string, pdfUrl: string, id: string, number: string, startsOn: string, endsOn: string, status: EarningsStatementStatus, openingBalance: { __typename: 'Money', amount: string, currency: string }, credits: { __typename: 'Money', amount: string, currency: string }, clawbacks: { __typename: 'Money', amount: string, currency: string }, adjustments: { __typename: 'Money', amount: string, currency: string }, payouts: { __typename: 'Money', amount: string, currency: string }, lines: { __typename: 'EarningsStatementLineConnection', pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'EarningsStatementLine', id: string, entry: { __typename: 'EarningsEntry', id: string, kind: EarningsEntryKind, bookedOn: string, disputable: boolean, explanation: string, amount: { __typename: 'Money', amount: string, currency: string }, component: { __typename: 'EarningsComponent', id: string, name: string } | null, order: { __typename: 'Order', id: string, number: string } | null, orderLine: { __typename: 'OrderLine', id: string, quantity: number, product: { __typename: 'Product', id: string, name: string } | null } | null, opportunity: { __typename: 'Opportunity', id: string, name: string } | null } | null }> }, closingBalance: { __typename: 'Money', amount: string, currency: string } } | null, earningsDisputes: { __typename: 'EarningsDisputeConnection', nodes: Array<{ __typename: 'EarningsDispute', id: string, version: number, status: EarningsDisputeStatus, reason: string, answer: string | null, openedAt: string, adjustment: { __typename: 'EarningsAdjustment', id: string, amount: { __typename: 'Money', amount: string, currency: string } } | null, entry: { __typename: 'EarningsEntry', id: string, explanation: string } | null, viewerCan: { __typename: 'EarningsDisputeAbilities', withdraw: boolean } }> } | null };

export type EarningsStatementCsvQueryVariables = Exact<{
  id: string;
}>;


export type EarningsStatementCsvQuery = { __typename: 'Query', earningsStatement: { __typename: 'EarningsStatement', id: string, csv: string } | null };

export type StatementRowFragment = { __typename: 'EarningsStatement', id: string, number: string, startsOn: string, endsOn: string, status: EarningsStatementStatus, closingBalance: { __typename: 'Money', amount: string, currency: string } };

export type EntryRowFragment = { __typename: 'EarningsEntry', id: string, kind: EarningsEntryKind, bookedOn: string, disputable: boolean, explanation: string, amount: { __typename: 'Money', amount: string, currency: string }, component: { __typename: 'EarningsComponent', id: string, name: string } | null, order: { __typename: 'Order', id: string, number: string } | null, orderLine: { __typename: 'OrderLine', id: string, quantity: number, product: { __typename: 'Product', id: string, name: string } | null } | null, opportunity: { __typename: 'Opportunity', id: string, name: string } | null };

export type EarningsDisputeOpenMutationVariables = Exact<{
  input: EarningsDisputeOpenInput;
}>;


export type EarningsDisputeOpenMutation = { __typename: 'Mutation', earningsDisputeOpen: { __typename: 'EarningsDisputePayload', earningsDispute: { __typename: 'EarningsDispute', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type EarningsDisputeWithdrawMutationVariables = Exact<{
  input: EarningsDisputeWithdrawInput;
}>;


export type EarningsDisputeWithdrawMutation = { __typename: 'Mutation', earningsDisputeWithdraw: { __typename: 'EarningsDisputePayload', earningsDispute: { __typename: 'EarningsDispute', id: string, status: EarningsDisputeStatus, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type FundRequestQueryVariables = Exact<{
  id: string;
}>;


export type FundRequestQuery = { __typename: 'Query', fundRequest: { __typename: 'FundRequest', version: number, description: string | null, expectedLeads: number | null, claimUntil: string, decidedAt: string | null, decisionNote: string | null, id: string, number: string, name: string, activity: FundActivity, startsOn: string, endsOn: string, status: FundRequestStatus, closedAt: string | null, expectedRevenue: { __typename: 'Money', amount: string, currency: string } | null, plannedCost: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, fund: { __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, name: string, reimbursement: string } | null } | null, return: { __typename: 'FundReturn', leads: number, opportunities: number, won: number, perPaid: string | null, revenue: { __typename: 'Money', amount: string, currency: string } | null }, claims: { __typename: 'FundClaimConnection', nodes: Array<{ __typename: 'FundClaim', id: string, number: string, status: FundClaimStatus, submittedAt: string, paidOn: string | null, paymentReference: string | null, decisionNote: string | null, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, documents: { __typename: 'FundDocumentConnection', nodes: Array<{ __typename: 'FundDocument', id: string, name: string, type: string, size: number, url: string, kind: FundDocumentKind, status: FundDocumentStatus, reason: string | null, cost: { __typename: 'Money', amount: string, currency: string } | null }> } }> }, viewerCan: { __typename: 'FundRequestAbilities', update: boolean, submit: boolean, cancel: boolean }, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, paid: { __typename: 'Money', amount: string, currency: string } } | null };

export type FundRequestDetailFragment = { __typename: 'FundRequest', version: number, description: string | null, expectedLeads: number | null, claimUntil: string, decidedAt: string | null, decisionNote: string | null, id: string, number: string, name: string, activity: FundActivity, startsOn: string, endsOn: string, status: FundRequestStatus, closedAt: string | null, expectedRevenue: { __typename: 'Money', amount: string, currency: string } | null, plannedCost: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, fund: { __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, name: string, reimbursement: string } | null } | null, return: { __typename: 'FundReturn', leads: number, opportunities: number, won: number, perPaid: string | null, revenue: { __typename: 'Money', amount: string, currency: string } | null }, claims: { __typename: 'FundClaimConnection', nodes: Array<{ __typename: 'FundClaim', id: string, number: string, status: FundClaimStatus, submittedAt: string, paidOn: string | null, paymentReference: string | null, decisionNote: string | null, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, documents: { __typename: 'FundDocumentConnection', nodes: Array<{ __typename: 'FundDocument', id: string, name: string, type: string, size: number, url: string, kind: FundDocumentKind, status: FundDocumentStatus, reason: string | null, cost: { __typename: 'Money', amount: string, currency: string } | null }> } }> }, viewerCan: { __typename: 'FundRequestAbilities', update: boolean, submit: boolean, cancel: boolean }, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, paid: { __typename: 'Money', amount: string, currency: string } };

export type FundClaimDetailFragment = { __typename: 'FundClaim', id: string, number: string, status: FundClaimStatus, submittedAt: string, paidOn: string | null, paymentReference: string | null, decisionNote: string | null, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, documents: { __typename: 'FundDocumentConnection', nodes: Array<{ __typename: 'FundDocument', id: string, name: string, type: string, size: number, url: string, kind: FundDocumentKind, status: FundDocumentStatus, reason: string | null, cost: { __typename: 'Money', amount: string, currency: string } | null }> } };

export type FundRequestCreateMutationVariables = Exact<{
  input: FundRequestCreateInput;
}>;


export type FundRequestCreateMutation = { __typename: 'Mutation', fundRequestCreate: { __typename: 'FundRequestPayload', fundRequest: { __typename: 'FundRequest', version: number, description: string | null, expectedLeads: number | null, claimUntil: string, decidedAt: string | null, decisionNote: string | null, id: string, number: string, name: string, activity: FundActivity, startsOn: string, endsOn: string, status: FundRequestStatus, closedAt: string | null, expectedRevenue: { __typename: 'Money', amount: string, currency: string } | null, plannedCost: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, fund: { __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, name: string, reimbursement: string } | null } | null, return: { __typename: 'FundReturn', leads: number, opportunities: number, won: number, perPaid: string | null, revenue: { __typename: 'Money', amount: string, currency: string } | null }, claims: { __typename: 'FundClaimConnection', nodes: Array<{ __typename: 'FundClaim', id: string, number: string, status: FundClaimStatus, submittedAt: string, paidOn: string | null, paymentReference: string | null, decisionNote: string | null, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, documents: { __typename: 'FundDocumentConnection', nodes: Array<{ __typename: 'FundDocument', id: string, name: string, type: string, size: number, url: string, kind: FundDocumentKind, status: FundDocumentStatus, reason: string | null, cost: { __typename: 'Money', amount: string, currency: string } | null }> } }> }, viewerCan: { __typename: 'FundRequestAbilities', update: boolean, submit: boolean, cancel: boolean }, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, paid: { __typename: 'Money', amount: string, currency: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type FundRequestUpdateMutationVariables = Exact<{
  input: FundRequestUpdateInput;
}>;


export type FundRequestUpdateMutation = { __typename: 'Mutation', fundRequestUpdate: { __typename: 'FundRequestPayload', fundRequest: { __typename: 'FundRequest', version: number, description: string | null, expectedLeads: number | null, claimUntil: string, decidedAt: string | null, decisionNote: string | null, id: string, number: string, name: string, activity: FundActivity, startsOn: string, endsOn: string, status: FundRequestStatus, closedAt: string | null, expectedRevenue: { __typename: 'Money', amount: string, currency: string } | null, plannedCost: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, fund: { __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, name: string, reimbursement: string } | null } | null, return: { __typename: 'FundReturn', leads: number, opportunities: number, won: number, perPaid: string | null, revenue: { __typename: 'Money', amount: string, currency: string } | null }, claims: { __typename: 'FundClaimConnection', nodes: Array<{ __typename: 'FundClaim', id: string, number: string, status: FundClaimStatus, submittedAt: string, paidOn: string | null, paymentReference: string | null, decisionNote: string | null, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, documents: { __typename: 'FundDocumentConnection', nodes: Array<{ __typename: 'FundDocument', id: string, name: string, type: string, size: number, url: string, kind: FundDocumentKind, status: FundDocumentStatus, reason: string | null, cost: { __typename: 'Money', amount: string, currency: string } | null }> } }> }, viewerCan: { __typename: 'FundRequestAbilities', update: boolean, submit: boolean, cancel: boolean }, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, paid: { __typename: 'Money', amount: string, currency: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type FundRequestSubmitMutationVariables = Exact<{
  input: FundRequestSubmitInput;
}>;


export type FundRequestSubmitMutation = { __typename: 'Mutation', fundRequestSubmit: { __typename: 'FundRequestPayload', fundRequest: { __typename: 'FundRequest', version: number, description: string | null, expectedLeads: number | null, claimUntil: string, decidedAt: string | null, decisionNote: string | null, id: string, number: string, name: string, activity: FundActivity, startsOn: string, endsOn: string, status: FundRequestStatus, closedAt: string | null, expectedRevenue: { __typename: 'Money', amount: string, currency: string } | null, plannedCost: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, fund: { __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, name: string, reimbursement: string } | null } | null, return: { __typename: 'FundReturn', leads: number, opportunities: number, won: number, perPaid: string | null, revenue: { __typename: 'Money', amount: string, currency: string } | null }, claims: { __typename: 'FundClaimConnection', nodes: Array<{ __typename: 'FundClaim', id: string, number: string, status: FundClaimStatus, submittedAt: string, paidOn: string | null, paymentReference: string | null, decisionNote: string | null, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, documents: { __typename: 'FundDocumentConnection', nodes: Array<{ __typename: 'FundDocument', id: string, name: string, type: string, size: number, url: string, kind: FundDocumentKind, status: FundDocumentStatus, reason: string | null, cost: { __typename: 'Money', amount: string, currency: string } | null }> } }> }, viewerCan: { __typename: 'FundRequestAbilities', update: boolean, submit: boolean, cancel: boolean }, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, paid: { __typename: 'Money', amount: string, currency: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type FundRequestCancelMutationVariables = Exact<{
  input: FundRequestCancelInput;
}>;


export type FundRequestCancelMutation = { __typename: 'Mutation', fundRequestCancel: { __typename: 'FundRequestPayload', fundRequest: { __typename: 'FundRequest', version: number, description: string | null, expectedLeads: number | null, claimUntil: string, decidedAt: string | null, decisionNote: string | null, id: string, number: string, name: string, activity: FundActivity, startsOn: string, endsOn: string, status: FundRequestStatus, closedAt: string | null, expectedRevenue: { __typename: 'Money', amount: string, currency: string } | null, plannedCost: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, fund: { __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, name: string, reimbursement: string } | null } | null, return: { __typename: 'FundReturn', leads: number, opportunities: number, won: number, perPaid: string | null, revenue: { __typename: 'Money', amount: string, currency: string } | null }, claims: { __typename: 'FundClaimConnection', nodes: Array<{ __typename: 'FundClaim', id: string, number: string, status: FundClaimStatus, submittedAt: string, paidOn: string | null, paymentReference: string | null, decisionNote: string | null, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, documents: { __typename: 'FundDocumentConnection', nodes: Array<{ __typename: 'FundDocument', id: string, name: string, type: string, size: number, url: string, kind: FundDocumentKind, status: FundDocumentStatus, reason: string | null, cost: { __typename: 'Money', amount: string, currency: string } | null }> } }> }, viewerCan: { __typename: 'FundRequestAbilities', update: boolean, submit: boolean, cancel: boolean }, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, paid: { __typename: 'Money', amount: string, currency: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type FundClaimSubmitMutationVariables = Exact<{
  input: FundClaimSubmitInput;
}>;


export type FundClaimSubmitMutation = { __typename: 'Mutation', fundClaimSubmit: { __typename: 'FundClaimPayload', fundClaim: { __typename: 'FundClaim', id: string, request: { __typename: 'FundRequest', version: number, description: string | null, expectedLeads: number | null, claimUntil: string, decidedAt: string | null, decisionNote: string | null, id: string, number: string, name: string, activity: FundActivity, startsOn: string, endsOn: string, status: FundRequestStatus, closedAt: string | null, expectedRevenue: { __typename: 'Money', amount: string, currency: string } | null, plannedCost: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, fund: { __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, name: string, reimbursement: string } | null } | null, return: { __typename: 'FundReturn', leads: number, opportunities: number, won: number, perPaid: string | null, revenue: { __typename: 'Money', amount: string, currency: string } | null }, claims: { __typename: 'FundClaimConnection', nodes: Array<{ __typename: 'FundClaim', id: string, number: string, status: FundClaimStatus, submittedAt: string, paidOn: string | null, paymentReference: string | null, decisionNote: string | null, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, documents: { __typename: 'FundDocumentConnection', nodes: Array<{ __typename: 'FundDocument', id: string, name: string, type: string, size: number, url: string, kind: FundDocumentKind, status: FundDocumentStatus, reason: string | null, cost: { __typename: 'Money', amount: string, currency: string } | null }> } }> }, viewerCan: { __typename: 'FundRequestAbilities', update: boolean, submit: boolean, cancel: boolean }, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, paid: { __typename: 'Money', amount: string, currency: string } } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type FundsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type FundsQuery = { __typename: 'Query', funds: { __typename: 'FundConnection', nodes: Array<{ __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, name: string, startsOn: string, endsOn: string } | null, allocated: { __typename: 'Money', amount: string, currency: string }, paid: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, available: { __typename: 'Money', amount: string, currency: string }, viewerCan: { __typename: 'FundAbilities', ask: boolean } }> } | null, fundRequests: { __typename: 'FundRequestConnection', pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'FundRequest', id: string, number: string, name: string, activity: FundActivity, startsOn: string, endsOn: string, status: FundRequestStatus, closedAt: string | null, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, paid: { __typename: 'Money', amount: string, currency: string } }> } | null };

export type FundsToAskFromQueryVariables = Exact<{ [key: string]: never; }>;


export type FundsToAskFromQuery = { __typename: 'Query', funds: { __typename: 'FundConnection', nodes: Array<{ __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, activities: Array<string>, reimbursement: string, terms: string | null, name: string, startsOn: string, endsOn: string } | null, allocated: { __typename: 'Money', amount: string, currency: string }, paid: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, available: { __typename: 'Money', amount: string, currency: string }, viewerCan: { __typename: 'FundAbilities', ask: boolean } }> } | null };

export type FundBalanceFragment = { __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, name: string, startsOn: string, endsOn: string } | null, allocated: { __typename: 'Money', amount: string, currency: string }, paid: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, available: { __typename: 'Money', amount: string, currency: string }, viewerCan: { __typename: 'FundAbilities', ask: boolean } };

export type FundRequestRowFragment = { __typename: 'FundRequest', id: string, number: string, name: string, activity: FundActivity, startsOn: string, endsOn: string, status: FundRequestStatus, closedAt: string | null, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, paid: { __typename: 'Money', amount: string, currency: string } };

export type FundRequestEditQueryVariables = Exact<{
  id: string;
}>;


export type FundRequestEditQuery = { __typename: 'Query', fundRequest: { __typename: 'FundRequest', version: number, description: string | null, expectedLeads: number | null, claimUntil: string, decidedAt: string | null, decisionNote: string | null, id: string, number: string, name: string, activity: FundActivity, startsOn: string, endsOn: string, status: FundRequestStatus, closedAt: string | null, expectedRevenue: { __typename: 'Money', amount: string, currency: string } | null, plannedCost: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, fund: { __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, name: string, reimbursement: string } | null } | null, return: { __typename: 'FundReturn', leads: number, opportunities: number, won: number, perPaid: string | null, revenue: { __typename: 'Money', amount: string, currency: string } | null }, claims: { __typename: 'FundClaimConnection', nodes: Array<{ __typename: 'FundClaim', id: string, number: string, status: FundClaimStatus, submittedAt: string, paidOn: string | null, paymentReference: string | null, decisionNote: string | null, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, documents: { __typename: 'FundDocumentConnection', nodes: Array<{ __typename: 'FundDocument', id: string, name: string, type: string, size: number, url: string, kind: FundDocumentKind, status: FundDocumentStatus, reason: string | null, cost: { __typename: 'Money', amount: string, currency: string } | null }> } }> }, viewerCan: { __typename: 'FundRequestAbilities', update: boolean, submit: boolean, cancel: boolean }, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, paid: { __typename: 'Money', amount: string, currency: string } } | null, funds: { __typename: 'FundConnection', nodes: Array<{ __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, activities: Array<string>, reimbursement: string, terms: string | null, name: string, startsOn: string, endsOn: string } | null, allocated: { __typename: 'Money', amount: string, currency: string }, paid: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, available: { __typename: 'Money', amount: string, currency: string }, viewerCan: { __typename: 'FundAbilities', ask: boolean } }> } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', partner: { __typename: 'Partner', id: string, name: string, type: PartnerType, status: PartnerStatus, tierSince: string | null, tierGraceUntil: string | null, programme: { __typename: 'PartnerProgramme', id: string, name: string } | null, tier: { __typename: 'PartnerTier', id: string, name: string } | null, channelManager: { __typename: 'Employee', id: string, name: string | null, person: { __typename: 'Person', id: string, email: string | null, phone: string | null } | null } | null } | null } | null, opportunityTotals: { __typename: 'OpportunityTotalsConnection', nodes: Array<{ __typename: 'OpportunityTotals', count: number, amount: { __typename: 'Money', amount: string, currency: string } | null, stage: { __typename: 'Stage', id: string, name: string, position: number } | null }> } | null, opportunities: { __typename: 'OpportunityConnection', nodes: Array<{ __typename: 'Opportunity', nextStep: string | null, id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null }> } | null, cases: { __typename: 'CaseConnection', nodes: Array<{ __typename: 'Case', id: string, number: string, subject: string | null, kind: CaseKind, priority: CasePriority, status: CaseStatus, openedAt: string, account: { __typename: 'Account', id: string, name: string | null } | null, partnerAssignee: { __typename: 'Person', id: string, name: string | null } | null }> } | null, total: { __typename: 'OpportunityTotalsConnection', nodes: Array<{ __typename: 'OpportunityTotals', count: number, amount: { __typename: 'Money', amount: string, currency: string } | null }> } | null };

export type StageTotalsFragment = { __typename: 'OpportunityTotals', count: number, amount: { __typename: 'Money', amount: string, currency: string } | null, stage: { __typename: 'Stage', id: string, name: string, position: number } | null };

export type LeadsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: LeadFilter | null | undefined;
}>;


export type LeadsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: string } | null, partner: { __typename: 'Partner', id: string, members: { __typename: 'PartnerMemberConnection', nodes: Array<{ __typename: 'PartnerMember', id: string, role: PartnerRole, person: { __typename: 'Person', id: string, name: string | null } | null }> } } | null } | null, leadOffers: { __typename: 'LeadOfferConnection', nodes: Array<{ __typename: 'LeadOffer', id: string, version: number, state: LeadOfferState, offeredAt: string, respondUntil: string, company: string | null, city: string | null, region: string | null, country: string | null, industry: string | null, need: string | null, scoreBand: LeadScoreBand, product: { __typename: 'Product', id: string, name: string } | null, viewerCan: { __typename: 'LeadOfferAbilities', answer: boolean } }> } | null, leads: { __typename: 'LeadConnection', nodes: Array<{ __typename: 'Lead', id: string, status: LeadStatus, givenName: string | null, familyName: string | null, company: string | null, city: string | null, country: string | null, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null, offers: { __typename: 'LeadOfferConnection', nodes: Array<{ __typename: 'LeadOffer', id: string, answeredAt: string | null, touchUntil: string | null, touchedAt: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type LeadSellersFragment = { __typename: 'Viewer', person: { __typename: 'Person', id: string } | null, partner: { __typename: 'Partner', id: string, members: { __typename: 'PartnerMemberConnection', nodes: Array<{ __typename: 'PartnerMember', id: string, role: PartnerRole, person: { __typename: 'Person', id: string, name: string | null } | null }> } } | null };

export type OfferCardFragment = { __typename: 'LeadOffer', id: string, version: number, state: LeadOfferState, offeredAt: string, respondUntil: string, company: string | null, city: string | null, region: string | null, country: string | null, industry: string | null, need: string | null, scoreBand: LeadScoreBand, product: { __typename: 'Product', id: string, name: string } | null, viewerCan: { __typename: 'LeadOfferAbilities', answer: boolean } };

export type LeadRowFragment = { __typename: 'Lead', id: string, status: LeadStatus, givenName: string | null, familyName: string | null, company: string | null, city: string | null, country: string | null, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null, offers: { __typename: 'LeadOfferConnection', nodes: Array<{ __typename: 'LeadOffer', id: string, answeredAt: string | null, touchUntil: string | null, touchedAt: string | null }> } };

export type LeadQueryVariables = Exact<{
  id: string;
}>;


export type LeadQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: string } | null, partner: { __typename: 'Partner', id: string, members: { __typename: 'PartnerMemberConnection', nodes: Array<{ __typename: 'PartnerMember', id: string, role: PartnerRole, person: { __typename: 'Person', id: string, name: string | null } | null }> } } | null } | null, lead: { __typename: 'Lead', version: number, title: string | null, email: string | null, phone: string | null, region: string | null, industry: string | null, need: string | null, source: string | null, createdAt: string, firstTouchedAt: string | null, disqualifyReason: string | null, id: string, status: LeadStatus, givenName: string | null, familyName: string | null, company: string | null, city: string | null, country: string | null, product: { __typename: 'Product', id: string, name: string } | null, opportunity: { __typename: 'Opportunity', id: string, name: string } | null, viewerCan: { __typename: 'LeadAbilities', update: boolean, assign: boolean }, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null, offers: { __typename: 'LeadOfferConnection', nodes: Array<{ __typename: 'LeadOffer', id: string, answeredAt: string | null, touchUntil: string | null, touchedAt: string | null }> } } | null };

export type LeadOfferAcceptMutationVariables = Exact<{
  input: LeadOfferAcceptInput;
}>;


export type LeadOfferAcceptMutation = { __typename: 'Mutation', leadOfferAccept: { __typename: 'LeadOfferPayload', leadOffer: { __typename: 'LeadOffer', id: string, version: number, state: LeadOfferState, lead: { __typename: 'Lead', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type LeadOfferDeclineMutationVariables = Exact<{
  input: LeadOfferDeclineInput;
}>;


export type LeadOfferDeclineMutation = { __typename: 'Mutation', leadOfferDecline: { __typename: 'LeadOfferPayload', leadOffer: { __typename: 'LeadOffer', id: string, version: number, state: LeadOfferState } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type LeadMoveMutationVariables = Exact<{
  input: LeadMoveInput;
}>;


export type LeadMoveMutation = { __typename: 'Mutation', leadMove: { __typename: 'LeadPayload', lead: { __typename: 'Lead', id: string, version: number, status: LeadStatus, firstTouchedAt: string | null, disqualifyReason: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type LeadAssignMutationVariables = Exact<{
  input: LeadAssignInput;
}>;


export type LeadAssignMutation = { __typename: 'Mutation', leadAssign: { __typename: 'LeadPayload', lead: { __typename: 'Lead', id: string, version: number, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type CertificateCheckQueryVariables = Exact<{
  number: string;
  code: string;
}>;


export type CertificateCheckQuery = { __typename: 'Query', certificateCheck: { __typename: 'CertificateCheck', number: string, name: string, course: string, issuedAt: string, expiresAt: string | null, state: CertificateState } | null };

export type LearningQueryVariables = Exact<{ [key: string]: never; }>;


export type LearningQuery = { __typename: 'Query', courses: { __typename: 'CourseConnection', nodes: Array<{ __typename: 'Course', id: string, title: string, summary: string | null, minutes: number, required: boolean }> } | null, myEnrolments: { __typename: 'EnrolmentConnection', nodes: Array<{ __typename: 'Enrolment', id: string, status: EnrolmentStatus, dueOn: string | null, overdue: boolean, score: string | null, lessonsDone: number, lessonsTotal: number, attemptsLeft: number | null, nextAttemptAt: string | null, course: { __typename: 'Course', id: string } | null }> } | null, myCertificates: { __typename: 'CertificateConnection', nodes: Array<{ __typename: 'Certificate', id: string, number: string, code: string, title: string, state: CertificateState, latest: boolean, issuedAt: string, expiresAt: string | null, revokedReason: string | null, documentUrl: string, course: { __typename: 'Course', id: string } | null }> } | null };

export type CourseCardFragment = { __typename: 'Course', id: string, title: string, summary: string | null, minutes: number, required: boolean };

export type MyEnrolmentFragment = { __typename: 'Enrolment', id: string, status: EnrolmentStatus, dueOn: string | null, overdue: boolean, score: string | null, lessonsDone: number, lessonsTotal: number, attemptsLeft: number | null, nextAttemptAt: string | null, course: { __typename: 'Course', id: string } | null };

export type MyCertificateFragment = { __typename: 'Certificate', id: string, number: string, code: string, title: string, state: CertificateState, latest: boolean, issuedAt: string, expiresAt: string | null, revokedReason: string | null, documentUrl: string, course: { __typename: 'Course', id: string } | null };

export type CourseQueryVariables = Exact<{
  id: string;
}>;


export type CourseQuery = { __typename: 'Query', course: { __typename: 'Course', status: CourseStatus, validityMonths: number | null, id: string, title: string, summary: string | null, minutes: number, required: boolean, publishedVersion: { __typename: 'CourseVersion', id: string, passMark: number, quizSize: number, timeLimitMinutes: number | null, lessons: { __typename: 'LessonConnection', nodes: Array<{ __typename: 'Lesson', id: string, title: string, minutes: number, html: string }> } } | null } | null, myEnrolments: { __typename: 'EnrolmentConnection', nodes: Array<{ __typename: 'Enrolment', id: string, status: EnrolmentStatus, dueOn: string | null, overdue: boolean, score: string | null, lessonsDone: number, lessonsTotal: number, attemptsLeft: number | null, nextAttemptAt: string | null, progress: { __typename: 'LessonProgressConnection', nodes: Array<{ __typename: 'LessonProgress', id: string, lesson: { __typename: 'Lesson', id: string } | null }> }, attempts: { __typename: 'QuizAttemptConnection', nodes: Array<{ __typename: 'QuizAttempt', id: string, number: number, status: AttemptStatus, score: string | null, startedAt: string }> }, course: { __typename: 'Course', id: string } | null }> } | null, myCertificates: { __typename: 'CertificateConnection', nodes: Array<{ __typename: 'Certificate', id: string, number: string, code: string, title: string, state: CertificateState, latest: boolean, issuedAt: string, expiresAt: string | null, revokedReason: string | null, documentUrl: string, course: { __typename: 'Course', id: string } | null }> } | null };

export type EnrolMutationVariables = Exact<{
  input: EnrolmentCreateInput;
}>;


export type EnrolMutation = { __typename: 'Mutation', enrolmentCreate: { __typename: 'EnrolmentPayload', enrolment: { __typename: 'Enrolment', id: string, status: EnrolmentStatus, dueOn: string | null, overdue: boolean, score: string | null, lessonsDone: number, lessonsTotal: number, attemptsLeft: number | null, nextAttemptAt: string | null, course: { __typename: 'Course', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type LessonCompleteMutationVariables = Exact<{
  input: LessonCompleteInput;
}>;


export type LessonCompleteMutation = { __typename: 'Mutation', lessonComplete: { __typename: 'EnrolmentPayload', enrolment: { __typename: 'Enrolment', id: string, status: EnrolmentStatus, dueOn: string | null, overdue: boolean, score: string | null, lessonsDone: number, lessonsTotal: number, attemptsLeft: number | null, nextAttemptAt: string | null, progress: { __typename: 'LessonProgressConnection', nodes: Array<{ __typename: 'LessonProgress', id: string, lesson: { __typename: 'Lesson', id: string } | null }> }, course: { __typename: 'Course', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type QuizQueryVariables = Exact<{
  id: string;
}>;


export type QuizQuery = { __typename: 'Query', quizAttempt: { __typename: 'QuizAttempt', id: string, number: number, status: AttemptStatus, endsAt: string | null, points: number | null, maxPoints: number, score: string | null, questions: { __typename: 'AttemptQuestionConnection', nodes: Array<{ __typename: 'AttemptQuestion', id: string, kind: QuestionKind, text: string, choices: Array<string>, answer: Array<string>, points: number | null, explanation: string | null }> }, courseVersion: { __typename: 'CourseVersion', id: string, passMark: number } | null, enrolment: { __typename: 'Enrolment', id: string, attemptsLeft: number | null, nextAttemptAt: string | null, course: { __typename: 'Course', id: string, title: string } | null } | null } | null };

export type QuizStateFragment = { __typename: 'QuizAttempt', id: string, number: number, status: AttemptStatus, endsAt: string | null, points: number | null, maxPoints: number, score: string | null, courseVersion: { __typename: 'CourseVersion', id: string, passMark: number } | null, enrolment: { __typename: 'Enrolment', id: string, attemptsLeft: number | null, nextAttemptAt: string | null, course: { __typename: 'Course', id: string, title: string } | null } | null };

export type QuizItemFragment = { __typename: 'AttemptQuestion', id: string, kind: QuestionKind, text: string, choices: Array<string>, answer: Array<string>, points: number | null, explanation: string | null };

export type QuizBeginMutationVariables = Exact<{
  input: QuizAttemptBeginInput;
}>;


export type QuizBeginMutation = { __typename: 'Mutation', quizAttemptBegin: { __typename: 'QuizAttemptPayload', quizAttempt: { __typename: 'QuizAttempt', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type QuizAnswerMutationVariables = Exact<{
  input: AttemptQuestionAnswerInput;
}>;


export type QuizAnswerMutation = { __typename: 'Mutation', attemptQuestionAnswer: { __typename: 'AttemptQuestionPayload', attemptQuestion: { __typename: 'AttemptQuestion', id: string, answer: Array<string> } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type QuizSubmitMutationVariables = Exact<{
  input: QuizAttemptSubmitInput;
}>;


export type QuizSubmitMutation = { __typename: 'Mutation', quizAttemptSubmit: { __typename: 'QuizAttemptPayload', quizAttempt: { __typename: 'QuizAttempt', id: string, number: number, status: AttemptStatus, endsAt: string | null, points: number | null, maxPoints: number, score: string | null, questions: { __typename: 'AttemptQuestionConnection', nodes: Array<{ __typename: 'AttemptQuestion', id: string, kind: QuestionKind, text: string, choices: Array<string>, answer: Array<string>, points: number | null, explanation: string | null }> }, courseVersion: { __typename: 'CourseVersion', id: string, passMark: number } | null, enrolment: { __typename: 'Enrolment', id: string, attemptsLeft: number | null, nextAttemptAt: string | null, course: { __typename: 'Course', id: string, title: string } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type TeamLearningQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamLearningQuery = { __typename: 'Query', teamLearning: Array<{ __typename: 'TeamLearning', standing: LearningStanding, required: boolean, person: { __typename: 'Person', id: string, name: string | null } | null, course: { __typename: 'Course', id: string, title: string } | null, enrolment: { __typename: 'Enrolment', id: string, dueOn: string | null } | null, certificate: { __typename: 'Certificate', id: string, expiresAt: string | null } | null }> | null };

export type TeamAssignMutationVariables = Exact<{
  input: CourseAssignInput;
}>;


export type TeamAssignMutation = { __typename: 'Mutation', courseAssign: { __typename: 'CoursePayload', course: { __typename: 'Course', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type MembersQueryVariables = Exact<{ [key: string]: never; }>;


export type MembersQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', kind: PrincipalKind, person: { __typename: 'Person', id: string } | null, partner: { __typename: 'Partner', id: string, viewerCan: { __typename: 'PartnerAbilities', update: boolean }, members: { __typename: 'PartnerMemberConnection', nodes: Array<{ __typename: 'PartnerMember', id: string, version: number, role: PartnerRole, active: boolean, person: { __typename: 'Person', id: string, name: string | null, email: string | null } | null, viewerCan: { __typename: 'PartnerMemberAbilities', update: boolean } }> } } | null } | null, invitations: { __typename: 'InvitationConnection', nodes: Array<{ __typename: 'Invitation', id: string, state: InvitationState, person: { __typename: 'Person', id: string } | null }> } | null };

export type PartnerMemberRowFragment = { __typename: 'PartnerMember', id: string, version: number, role: PartnerRole, active: boolean, person: { __typename: 'Person', id: string, name: string | null, email: string | null } | null, viewerCan: { __typename: 'PartnerMemberAbilities', update: boolean } };

export type PartnerMemberAddMutationVariables = Exact<{
  input: PartnerMemberAddInput;
}>;


export type PartnerMemberAddMutation = { __typename: 'Mutation', partnerMemberAdd: { __typename: 'PartnerMemberPayload', partnerMember: { __typename: 'PartnerMember', id: string, version: number, role: PartnerRole, active: boolean, person: { __typename: 'Person', id: string, name: string | null, email: string | null } | null, viewerCan: { __typename: 'PartnerMemberAbilities', update: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type PartnerMemberUpdateMutationVariables = Exact<{
  input: PartnerMemberUpdateInput;
}>;


export type PartnerMemberUpdateMutation = { __typename: 'Mutation', partnerMemberUpdate: { __typename: 'PartnerMemberPayload', partnerMember: { __typename: 'PartnerMember', id: string, version: number, role: PartnerRole, active: boolean, person: { __typename: 'Person', id: string, name: string | null, email: string | null } | null, viewerCan: { __typename: 'PartnerMemberAbilities', update: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type PartnerMemberInviteMutationVariables = Exact<{
  input: PartnerMemberInviteInput;
}>;


export type PartnerMemberInviteMutation = { __typename: 'Mutation', partnerMemberInvite: { __typename: 'InvitationPayload', invitation: { __typename: 'Invitation', id: string, state: InvitationState } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type OnboardingQueryVariables = Exact<{ [key: string]: never; }>;


export type OnboardingQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', roles: Array<Role>, partner: { __typename: 'Partner', id: string, version: number, name: string, domain: string | null, status: PartnerStatus, onboardingSteps: { __typename: 'OnboardingStepConnection', nodes: Array<{ __typename: 'OnboardingStep', id: string, version: number, name: string, description: string | null, kind: OnboardingStepKind, side: OnboardingSide, required: boolean, doneAt: string | null, doneBy: { __typename: 'Person', id: string, name: string | null } | null, course: { __typename: 'Course', id: string, title: string } | null, agreement: { __typename: 'AgreementVersion', id: string, number: number } | null, template: { __typename: 'OnboardingTemplate', id: string, agreements: { __typename: 'AgreementVersionConnection', nodes: Array<{ __typename: 'AgreementVersion', id: string, number: number, text: string }> } } | null, viewerCan: { __typename: 'OnboardingStepAbilities', update: boolean } }> } } | null } | null };

export type OnboardingStepDetailFragment = { __typename: 'OnboardingStep', id: string, version: number, name: string, description: string | null, kind: OnboardingStepKind, side: OnboardingSide, required: boolean, doneAt: string | null, doneBy: { __typename: 'Person', id: string, name: string | null } | null, course: { __typename: 'Course', id: string, title: string } | null, agreement: { __typename: 'AgreementVersion', id: string, number: number } | null, template: { __typename: 'OnboardingTemplate', id: string, agreements: { __typename: 'AgreementVersionConnection', nodes: Array<{ __typename: 'AgreementVersion', id: string, number: number, text: string }> } } | null, viewerCan: { __typename: 'OnboardingStepAbilities', update: boolean } };

export type OnboardingStepCompleteMutationVariables = Exact<{
  input: OnboardingStepCompleteInput;
}>;


export type OnboardingStepCompleteMutation = { __typename: 'Mutation', onboardingStepComplete: { __typename: 'OnboardingStepPayload', onboardingStep: { __typename: 'OnboardingStep', id: string, version: number, name: string, description: string | null, kind: OnboardingStepKind, side: OnboardingSide, required: boolean, doneAt: string | null, doneBy: { __typename: 'Person', id: string, name: string | null } | null, course: { __typename: 'Course', id: string, title: string } | null, agreement: { __typename: 'AgreementVersion', id: string, number: number } | null, template: { __typename: 'OnboardingTemplate', id: string, agreements: { __typename: 'AgreementVersionConnection', nodes: Array<{ __typename: 'AgreementVersion', id: string, number: number, text: string }> } } | null, viewerCan: { __typename: 'OnboardingStepAbilities', update: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type OwnDomainMutationVariables = Exact<{
  input: PartnerUpdateInput;
}>;


export type OwnDomainMutation = { __typename: 'Mutation', partnerUpdate: { __typename: 'PartnerPayload', partner: { __typename: 'Partner', id: string, version: number, domain: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type PaymentDetailsSetMutationVariables = Exact<{
  input: PartnerPaymentDetailsSetInput;
}>;


export type PaymentDetailsSetMutation = { __typename: 'Mutation', partnerPaymentDetailsSet: { __typename: 'PartnerPaymentDetailsPayload', userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type OpportunitiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: OpportunityFilter | null | undefined;
  orderBy?: Array<OpportunityOrder> | OpportunityOrder | null | undefined;
}>;


export type OpportunitiesQuery = { __typename: 'Query', opportunities: { __typename: 'OpportunityConnection', nodes: Array<{ __typename: 'Opportunity', id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type PartnerDealRowFragment = { __typename: 'Opportunity', id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null };

export type OpportunityQueryVariables = Exact<{
  id: string;
}>;


export type OpportunityQuery = { __typename: 'Query', opportunity: { __typename: 'Opportunity', version: number, nextStep: string | null, competitor: string | null, lossReason: string | null, id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, comments: { __typename: 'OpportunityCommentConnection', nodes: Array<{ __typename: 'OpportunityComment', id: string, side: DealSide, at: string, text: string | null, authorName: string | null }> }, lines: { __typename: 'OpportunityLineConnection', nodes: Array<{ __typename: 'OpportunityLine', id: string, quantity: number, total: { __typename: 'Money', amount: string, currency: string }, product: { __typename: 'Product', id: string, name: string } | null }> }, contacts: { __typename: 'OpportunityContactConnection', nodes: Array<{ __typename: 'OpportunityContact', id: string, contact: { __typename: 'Contact', id: string, person: { __typename: 'Person', id: string, name: string | null, email: string | null, phone: string | null } | null } | null }> }, quotes: { __typename: 'QuoteConnection', nodes: Array<{ __typename: 'Quote', id: string, number: string, status: QuoteStatus, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } }> }, quoteRequests: { __typename: 'QuoteRequestConnection', nodes: Array<{ __typename: 'QuoteRequest', id: string, status: QuoteRequestStatus, note: string | null, dueOn: string | null, requestedAt: string, requesterName: string | null, declineReason: string | null, quote: { __typename: 'Quote', id: string, number: string } | null }> }, viewerCan: { __typename: 'OpportunityAbilities', update: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null } | null };

export type OpportunityChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type OpportunityChangedSubscription = { opportunityChanged: { __typename: 'Opportunity', version: number, nextStep: string | null, competitor: string | null, lossReason: string | null, id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, comments: { __typename: 'OpportunityCommentConnection', nodes: Array<{ __typename: 'OpportunityComment', id: string, side: DealSide, at: string, text: string | null, authorName: string | null }> }, lines: { __typename: 'OpportunityLineConnection', nodes: Array<{ __typename: 'OpportunityLine', id: string, quantity: number, total: { __typename: 'Money', amount: string, currency: string }, product: { __typename: 'Product', id: string, name: string } | null }> }, contacts: { __typename: 'OpportunityContactConnection', nodes: Array<{ __typename: 'OpportunityContact', id: string, contact: { __typename: 'Contact', id: string, person: { __typename: 'Person', id: string, name: string | null, email: string | null, phone: string | null } | null } | null }> }, quotes: { __typename: 'QuoteConnection', nodes: Array<{ __typename: 'Quote', id: string, number: string, status: QuoteStatus, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } }> }, quoteRequests: { __typename: 'QuoteRequestConnection', nodes: Array<{ __typename: 'QuoteRequest', id: string, status: QuoteRequestStatus, note: string | null, dueOn: string | null, requestedAt: string, requesterName: string | null, declineReason: string | null, quote: { __typename: 'Quote', id: string, number: string } | null }> }, viewerCan: { __typename: 'OpportunityAbilities', update: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null } | null };

export type PartnerDealFragment = { __typename: 'Opportunity', version: number, nextStep: string | null, competitor: string | null, lossReason: string | null, id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, comments: { __typename: 'OpportunityCommentConnection', nodes: Array<{ __typename: 'OpportunityComment', id: string, side: DealSide, at: string, text: string | null, authorName: string | null }> }, lines: { __typename: 'OpportunityLineConnection', nodes: Array<{ __typename: 'OpportunityLine', id: string, quantity: number, total: { __typename: 'Money', amount: string, currency: string }, product: { __typename: 'Product', id: string, name: string } | null }> }, contacts: { __typename: 'OpportunityContactConnection', nodes: Array<{ __typename: 'OpportunityContact', id: string, contact: { __typename: 'Contact', id: string, person: { __typename: 'Person', id: string, name: string | null, email: string | null, phone: string | null } | null } | null }> }, quotes: { __typename: 'QuoteConnection', nodes: Array<{ __typename: 'Quote', id: string, number: string, status: QuoteStatus, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } }> }, quoteRequests: { __typename: 'QuoteRequestConnection', nodes: Array<{ __typename: 'QuoteRequest', id: string, status: QuoteRequestStatus, note: string | null, dueOn: string | null, requestedAt: string, requesterName: string | null, declineReason: string | null, quote: { __typename: 'Quote', id: string, number: string } | null }> }, viewerCan: { __typename: 'OpportunityAbilities', update: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null };

export type OpportunityUpdateMutationVariables = Exact<{
  input: OpportunityUpdateInput;
}>;


export type OpportunityUpdateMutation = { __typename: 'Mutation', opportunityUpdate: { __typename: 'OpportunityPayload', opportunity: { __typename: 'Opportunity', version: number, nextStep: string | null, competitor: string | null, lossReason: string | null, id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, comments: { __typename: 'OpportunityCommentConnection', nodes: Array<{ __typename: 'OpportunityComment', id: string, side: DealSide, at: string, text: string | null, authorName: string | null }> }, lines: { __typename: 'OpportunityLineConnection', nodes: Array<{ __typename: 'OpportunityLine', id: string, quantity: number, total: { __typename: 'Money', amount: string, currency: string }, product: { __typename: 'Product', id: string, name: string } | null }> }, contacts: { __typename: 'OpportunityContactConnection', nodes: Array<{ __typename: 'OpportunityContact', id: string, contact: { __typename: 'Contact', id: string, person: { __typename: 'Person', id: string, name: string | null, email: string | null, phone: string | null } | null } | null }> }, quotes: { __typename: 'QuoteConnection', nodes: Array<{ __typename: 'Quote', id: string, number: string, status: QuoteStatus, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } }> }, quoteRequests: { __typename: 'QuoteRequestConnection', nodes: Array<{ __typename: 'QuoteRequest', id: string, status: QuoteRequestStatus, note: string | null, dueOn: string | null, requestedAt: string, requesterName: string | null, declineReason: string | null, quote: { __typename: 'Quote', id: string, number: string } | null }> }, viewerCan: { __typename: 'OpportunityAbilities', update: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type OpportunityCommentAddMutationVariables = Exact<{
  input: OpportunityCommentAddInput;
}>;


export type OpportunityCommentAddMutation = { __typename: 'Mutation', opportunityCommentAdd: { __typename: 'OpportunityCommentPayload', opportunityComment: { __typename: 'OpportunityComment', id: string, opportunity: { __typename: 'Opportunity', version: number, nextStep: string | null, competitor: string | null, lossReason: string | null, id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, comments: { __typename: 'OpportunityCommentConnection', nodes: Array<{ __typename: 'OpportunityComment', id: string, side: DealSide, at: string, text: string | null, authorName: string | null }> }, lines: { __typename: 'OpportunityLineConnection', nodes: Array<{ __typename: 'OpportunityLine', id: string, quantity: number, total: { __typename: 'Money', amount: string, currency: string }, product: { __typename: 'Product', id: string, name: string } | null }> }, contacts: { __typename: 'OpportunityContactConnection', nodes: Array<{ __typename: 'OpportunityContact', id: string, contact: { __typename: 'Contact', id: string, person: { __typename: 'Person', id: string, name: string | null, email: string | null, phone: string | null } | null } | null }> }, quotes: { __typename: 'QuoteConnection', nodes: Array<{ __typename: 'Quote', id: string, number: string, status: QuoteStatus, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } }> }, quoteRequests: { __typename: 'QuoteRequestConnection', nodes: Array<{ __typename: 'QuoteRequest', id: string, status: QuoteRequestStatus, note: string | null, dueOn: string | null, requestedAt: string, requesterName: string | null, declineReason: string | null, quote: { __typename: 'Quote', id: string, number: string } | null }> }, viewerCan: { __typename: 'OpportunityAbilities', update: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type QuoteRequestCreateMutationVariables = Exact<{
  input: QuoteRequestCreateInput;
}>;


export type QuoteRequestCreateMutation = { __typename: 'Mutation', quoteRequestCreate: { __typename: 'QuoteRequestPayload', quoteRequest: { __typename: 'QuoteRequest', id: string, opportunity: { __typename: 'Opportunity', version: number, nextStep: string | null, competitor: string | null, lossReason: string | null, id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, comments: { __typename: 'OpportunityCommentConnection', nodes: Array<{ __typename: 'OpportunityComment', id: string, side: DealSide, at: string, text: string | null, authorName: string | null }> }, lines: { __typename: 'OpportunityLineConnection', nodes: Array<{ __typename: 'OpportunityLine', id: string, quantity: number, total: { __typename: 'Money', amount: string, currency: string }, product: { __typename: 'Product', id: string, name: string } | null }> }, contacts: { __typename: 'OpportunityContactConnection', nodes: Array<{ __typename: 'OpportunityContact', id: string, contact: { __typename: 'Contact', id: string, person: { __typename: 'Person', id: string, name: string | null, email: string | null, phone: string | null } | null } | null }> }, quotes: { __typename: 'QuoteConnection', nodes: Array<{ __typename: 'Quote', id: string, number: string, status: QuoteStatus, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } }> }, quoteRequests: { __typename: 'QuoteRequestConnection', nodes: Array<{ __typename: 'QuoteRequest', id: string, status: QuoteRequestStatus, note: string | null, dueOn: string | null, requestedAt: string, requesterName: string | null, declineReason: string | null, quote: { __typename: 'Quote', id: string, number: string } | null }> }, viewerCan: { __typename: 'OpportunityAbilities', update: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type QuoteRequestWithdrawMutationVariables = Exact<{
  input: QuoteRequestWithdrawInput;
}>;


export type QuoteRequestWithdrawMutation = { __typename: 'Mutation', quoteRequestWithdraw: { __typename: 'QuoteRequestPayload', quoteRequest: { __typename: 'QuoteRequest', id: string, opportunity: { __typename: 'Opportunity', version: number, nextStep: string | null, competitor: string | null, lossReason: string | null, id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, comments: { __typename: 'OpportunityCommentConnection', nodes: Array<{ __typename: 'OpportunityComment', id: string, side: DealSide, at: string, text: string | null, authorName: string | null }> }, lines: { __typename: 'OpportunityLineConnection', nodes: Array<{ __typename: 'OpportunityLine', id: string, quantity: number, total: { __typename: 'Money', amount: string, currency: string }, product: { __typename: 'Product', id: string, name: string } | null }> }, contacts: { __typename: 'OpportunityContactConnection', nodes: Array<{ __typename: 'OpportunityContact', id: string, contact: { __typename: 'Contact', id: string, person: { __typename: 'Person', id: string, name: string | null, email: string | null, phone: string | null } | null } | null }> }, quotes: { __typename: 'QuoteConnection', nodes: Array<{ __typename: 'Quote', id: string, number: string, status: QuoteStatus, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } }> }, quoteRequests: { __typename: 'QuoteRequestConnection', nodes: Array<{ __typename: 'QuoteRequest', id: string, status: QuoteRequestStatus, note: string | null, dueOn: string | null, requestedAt: string, requesterName: string | null, declineReason: string | null, quote: { __typename: 'Quote', id: string, number: string } | null }> }, viewerCan: { __typename: 'OpportunityAbilities', update: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', kind: PrincipalKind, person: { __typename: 'Person', id: string, version: number, name: string | null, givenName: string | null, familyName: string | null, title: string | null, email: string | null, phone: string | null, language: string | null, timeZone: string | null, viewerCan: { __typename: 'PersonAbilities', update: boolean } } | null } | null };

export type ProfileFieldsFragment = { __typename: 'Person', id: string, version: number, name: string | null, givenName: string | null, familyName: string | null, title: string | null, email: string | null, phone: string | null, language: string | null, timeZone: string | null, viewerCan: { __typename: 'PersonAbilities', update: boolean } };

export type PersonUpdateMutationVariables = Exact<{
  input: PersonUpdateInput;
}>;


export type PersonUpdateMutation = { __typename: 'Mutation', personUpdate: { __typename: 'PersonPayload', person: { __typename: 'Person', id: string, version: number, name: string | null, givenName: string | null, familyName: string | null, title: string | null, email: string | null, phone: string | null, language: string | null, timeZone: string | null, viewerCan: { __typename: 'PersonAbilities', update: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type ProgrammeQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', partner: { __typename: 'Partner', id: string, status: PartnerStatus, tierSince: string | null, tierGraceUntil: string | null, tier: { __typename: 'PartnerTier', id: string, name: string } | null, programme: { __typename: 'PartnerProgramme', id: string, name: string, description: string | null, promotion: TierPromotion, graceDays: number, reviews: { __typename: 'TierReviewConnection', nodes: Array<{ __typename: 'TierReview', id: string, reviewOn: string }> }, tiers: { __typename: 'PartnerTierConnection', nodes: Array<{ __typename: 'PartnerTier', id: string, rank: number, benefits: string | null, discount: string | null, fundAllowance: { __typename: 'Money', amount: string, currency: string } | null }> } } | null, tierProgress: Array<{ __typename: 'TierProgress', name: string, rank: number, current: boolean, reached: boolean, requirements: Array<{ __typename: 'MeasuredRequirement', kind: TierMeasure, window: TierWindow, courseTitle: string | null, currency: string | null, needed: string, measured: string | null, missing: string | null }> }> | null, changes: { __typename: 'PartnerChangeConnection', nodes: Array<{ __typename: 'PartnerChange', id: string, at: string, kind: PartnerChangeKind, toStatus: PartnerStatus | null, graceUntil: string | null, reason: string | null, fromTier: { __typename: 'PartnerTier', id: string, name: string } | null, toTier: { __typename: 'PartnerTier', id: string, name: string } | null, requirements: Array<{ __typename: 'MeasuredRequirement', kind: TierMeasure, window: TierWindow, courseTitle: string | null, currency: string | null, needed: string, measured: string | null, missing: string | null }> }> } } | null } | null };

export type MeasuredRequirementFactsFragment = { __typename: 'MeasuredRequirement', kind: TierMeasure, window: TierWindow, courseTitle: string | null, currency: string | null, needed: string, measured: string | null, missing: string | null };

export type PartnerChangeFactsFragment = { __typename: 'PartnerChange', id: string, at: string, kind: PartnerChangeKind, toStatus: PartnerStatus | null, graceUntil: string | null, reason: string | null, fromTier: { __typename: 'PartnerTier', id: string, name: string } | null, toTier: { __typename: 'PartnerTier', id: string, name: string } | null, requirements: Array<{ __typename: 'MeasuredRequirement', kind: TierMeasure, window: TierWindow, courseTitle: string | null, currency: string | null, needed: string, measured: string | null, missing: string | null }> };

export type RegistrationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: DealRegistrationFilter | null | undefined;
  orderBy?: Array<DealRegistrationOrder> | DealRegistrationOrder | null | undefined;
}>;


export type RegistrationsQuery = { __typename: 'Query', dealRegistrations: { __typename: 'DealRegistrationConnection', nodes: Array<{ __typename: 'DealRegistration', id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, ground: RejectionGround | null, blockedUntil: string | null, amount: { __typename: 'Money', amount: string, currency: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type RegistrationRowFragment = { __typename: 'DealRegistration', id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, ground: RejectionGround | null, blockedUntil: string | null, amount: { __typename: 'Money', amount: string, currency: string } | null };

export type RegistrationQueryVariables = Exact<{
  id: string;
}>;


export type RegistrationQuery = { __typename: 'Query', dealRegistration: { __typename: 'DealRegistration', version: number, domain: string | null, country: string | null, region: string | null, city: string | null, need: string | null, dueAt: string | null, message: string | null, discount: string | null, id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, ground: RejectionGround | null, blockedUntil: string | null, opportunity: { __typename: 'Opportunity', id: string, name: string } | null, seller: { __typename: 'Person', id: string, name: string | null } | null, items: { __typename: 'DealRegistrationItemConnection', nodes: Array<{ __typename: 'DealRegistrationItem', id: string, quantity: number | null, product: { __typename: 'Product', id: string, name: string } | null, category: { __typename: 'ProductCategory', id: string, name: string } | null }> }, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, givenName: string, familyName: string, title: string | null, email: string | null, phone: string | null }> }, changes: { __typename: 'DealRegistrationChangeConnection', nodes: Array<{ __typename: 'DealRegistrationChange', id: string, to: RegistrationStatus, at: string, message: string | null, by: { __typename: 'Person', id: string, name: string | null } | null }> }, extensions: { __typename: 'DealRegistrationExtensionConnection', nodes: Array<{ __typename: 'DealRegistrationExtension', id: string, days: number, reason: string, status: RequestStatus, message: string | null, createdAt: string }> }, viewerCan: { __typename: 'DealRegistrationAbilities', update: boolean, withdraw: boolean, extend: boolean }, amount: { __typename: 'Money', amount: string, currency: string } | null } | null };

export type RegistrationDetailFragment = { __typename: 'DealRegistration', version: number, domain: string | null, country: string | null, region: string | null, city: string | null, need: string | null, dueAt: string | null, message: string | null, discount: string | null, id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, ground: RejectionGround | null, blockedUntil: string | null, opportunity: { __typename: 'Opportunity', id: string, name: string } | null, seller: { __typename: 'Person', id: string, name: string | null } | null, items: { __typename: 'DealRegistrationItemConnection', nodes: Array<{ __typename: 'DealRegistrationItem', id: string, quantity: number | null, product: { __typename: 'Product', id: string, name: string } | null, category: { __typename: 'ProductCategory', id: string, name: string } | null }> }, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, givenName: string, familyName: string, title: string | null, email: string | null, phone: string | null }> }, changes: { __typename: 'DealRegistrationChangeConnection', nodes: Array<{ __typename: 'DealRegistrationChange', id: string, to: RegistrationStatus, at: string, message: string | null, by: { __typename: 'Person', id: string, name: string | null } | null }> }, extensions: { __typename: 'DealRegistrationExtensionConnection', nodes: Array<{ __typename: 'DealRegistrationExtension', id: string, days: number, reason: string, status: RequestStatus, message: string | null, createdAt: string }> }, viewerCan: { __typename: 'DealRegistrationAbilities', update: boolean, withdraw: boolean, extend: boolean }, amount: { __typename: 'Money', amount: string, currency: string } | null };

export type RegistrationFormQueryVariables = Exact<{ [key: string]: never; }>;


export type RegistrationFormQuery = { __typename: 'Query', registrationPolicies: { __typename: 'RegistrationPolicyConnection', nodes: Array<{ __typename: 'RegistrationPolicy', id: string, active: boolean, decisionHours: number, protectionDays: number, maxCloseDays: number | null, minAmount: { __typename: 'Money', amount: string, currency: string } | null, programme: { __typename: 'PartnerProgramme', id: string, currency: string } | null }> } | null, productCategories: { __typename: 'ProductCategoryConnection', nodes: Array<{ __typename: 'ProductCategory', id: string, name: string }> } | null, products: { __typename: 'ProductConnection', nodes: Array<{ __typename: 'Product', id: string, name: string }> } | null };

export type RegistrationEditQueryVariables = Exact<{
  id: string;
}>;


export type RegistrationEditQuery = { __typename: 'Query', dealRegistration: { __typename: 'DealRegistration', version: number, domain: string | null, country: string | null, region: string | null, city: string | null, need: string | null, dueAt: string | null, message: string | null, discount: string | null, id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, ground: RejectionGround | null, blockedUntil: string | null, opportunity: { __typename: 'Opportunity', id: string, name: string } | null, seller: { __typename: 'Person', id: string, name: string | null } | null, items: { __typename: 'DealRegistrationItemConnection', nodes: Array<{ __typename: 'DealRegistrationItem', id: string, quantity: number | null, product: { __typename: 'Product', id: string, name: string } | null, category: { __typename: 'ProductCategory', id: string, name: string } | null }> }, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, givenName: string, familyName: string, title: string | null, email: string | null, phone: string | null }> }, changes: { __typename: 'DealRegistrationChangeConnection', nodes: Array<{ __typename: 'DealRegistrationChange', id: string, to: RegistrationStatus, at: string, message: string | null, by: { __typename: 'Person', id: string, name: string | null } | null }> }, extensions: { __typename: 'DealRegistrationExtensionConnection', nodes: Array<{ __typename: 'DealRegistrationExtension', id: string, days: number, reason: string, status: RequestStatus, message: string | null, createdAt: string }> }, viewerCan: { __typename: 'DealRegistrationAbilities', update: boolean, withdraw: boolean, extend: boolean }, amount: { __typename: 'Money', amount: string, currency: string } | null } | null, registrationPolicies: { __typename: 'RegistrationPolicyConnection', nodes: Array<{ __typename: 'RegistrationPolicy', id: string, active: boolean, decisionHours: number, protectionDays: number, maxCloseDays: number | null, minAmount: { __typename: 'Money', amount: string, currency: string } | null, programme: { __typename: 'PartnerProgramme', id: string, currency: string } | null }> } | null, productCategories: { __typename: 'ProductCategoryConnection', nodes: Array<{ __typename: 'ProductCategory', id: string, name: string }> } | null, products: { __typename: 'ProductConnection', nodes: Array<{ __typename: 'Product', id: string, name: string }> } | null };

export type RegistrationCreateMutationVariables = Exact<{
  input: DealRegistrationCreateInput;
}>;


export type RegistrationCreateMutation = { __typename: 'Mutation', dealRegistrationCreate: { __typename: 'DealRegistrationPayload', dealRegistration: { __typename: 'DealRegistration', version: number, domain: string | null, country: string | null, region: string | null, city: string | null, need: string | null, dueAt: string | null, message: string | null, discount: string | null, id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, ground: RejectionGround | null, blockedUntil: string | null, opportunity: { __typename: 'Opportunity', id: string, name: string } | null, seller: { __typename: 'Person', id: string, name: string | null } | null, items: { __typename: 'DealRegistrationItemConnection', nodes: Array<{ __typename: 'DealRegistrationItem', id: string, quantity: number | null, product: { __typename: 'Product', id: string, name: string } | null, category: { __typename: 'ProductCategory', id: string, name: string } | null }> }, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, givenName: string, familyName: string, title: string | null, email: string | null, phone: string | null }> }, changes: { __typename: 'DealRegistrationChangeConnection', nodes: Array<{ __typename: 'DealRegistrationChange', id: string, to: RegistrationStatus, at: string, message: string | null, by: { __typename: 'Person', id: string, name: string | null } | null }> }, extensions: { __typename: 'DealRegistrationExtensionConnection', nodes: Array<{ __typename: 'DealRegistrationExtension', id: string, days: number, reason: string, status: RequestStatus, message: string | null, createdAt: string }> }, viewerCan: { __typename: 'DealRegistrationAbilities', update: boolean, withdraw: boolean, extend: boolean }, amount: { __typename: 'Money', amount: string, currency: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type RegistrationUpdateMutationVariables = Exact<{
  input: DealRegistrationUpdateInput;
}>;


export type RegistrationUpdateMutation = { __typename: 'Mutation', dealRegistrationUpdate: { __typename: 'DealRegistrationPayload', dealRegistration: { __typename: 'DealRegistration', version: number, domain: string | null, country: string | null, region: string | null, city: string | null, need: string | null, dueAt: string | null, message: string | null, discount: string | null, id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, ground: RejectionGround | null, blockedUntil: string | null, opportunity: { __typename: 'Opportunity', id: string, name: string } | null, seller: { __typename: 'Person', id: string, name: string | null } | null, items: { __typename: 'DealRegistrationItemConnection', nodes: Array<{ __typename: 'DealRegistrationItem', id: string, quantity: number | null, product: { __typename: 'Product', id: string, name: string } | null, category: { __typename: 'ProductCategory', id: string, name: string } | null }> }, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, givenName: string, familyName: string, title: string | null, email: string | null, phone: string | null }> }, changes: { __typename: 'DealRegistrationChangeConnection', nodes: Array<{ __typename: 'DealRegistrationChange', id: string, to: RegistrationStatus, at: string, message: string | null, by: { __typename: 'Person', id: string, name: string | null } | null }> }, extensions: { __typename: 'DealRegistrationExtensionConnection', nodes: Array<{ __typename: 'DealRegistrationExtension', id: string, days: number, reason: string, status: RequestStatus, message: string | null, createdAt: string }> }, viewerCan: { __typename: 'DealRegistrationAbilities', update: boolean, withdraw: boolean, extend: boolean }, amount: { __typename: 'Money', amount: string, currency: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type RegistrationSubmitMutationVariables = Exact<{
  input: DealRegistrationSubmitInput;
}>;


export type RegistrationSubmitMutation = { __typename: 'Mutation', dealRegistrationSubmit: { __typename: 'DealRegistrationPayload', dealRegistration: { __typename: 'DealRegistration', version: number, domain: string | null, country: string | null, region: string | null, city: string | null, need: string | null, dueAt: string | null, message: string | null, discount: string | null, id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, ground: RejectionGround | null, blockedUntil: string | null, opportunity: { __typename: 'Opportunity', id: string, name: string } | null, seller: { __typename: 'Person', id: string, name: string | null } | null, items: { __typename: 'DealRegistrationItemConnection', nodes: Array<{ __typename: 'DealRegistrationItem', id: string, quantity: number | null, product: { __typename: 'Product', id: string, name: string } | null, category: { __typename: 'ProductCategory', id: string, name: string } | null }> }, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, givenName: string, familyName: string, title: string | null, email: string | null, phone: string | null }> }, changes: { __typename: 'DealRegistrationChangeConnection', nodes: Array<{ __typename: 'DealRegistrationChange', id: string, to: RegistrationStatus, at: string, message: string | null, by: { __typename: 'Person', id: string, name: string | null } | null }> }, extensions: { __typename: 'DealRegistrationExtensionConnection', nodes: Array<{ __typename: 'DealRegistrationExtension', id: string, days: number, reason: string, status: RequestStatus, message: string | null, createdAt: string }> }, viewerCan: { __typename: 'DealRegistrationAbilities', update: boolean, withdraw: boolean, extend: boolean }, amount: { __typename: 'Money', amount: string, currency: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type RegistrationWithdrawMutationVariables = Exact<{
  input: DealRegistrationWithdrawInput;
}>;


export type RegistrationWithdrawMutation = { __typename: 'Mutation', dealRegistrationWithdraw: { __typename: 'DealRegistrationPayload', dealRegistration: { __typename: 'DealRegistration', version: number, domain: string | null, country: string | null, region: string | null, city: string | null, need: string | null, dueAt: string | null, message: string | null, discount: string | null, id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, ground: RejectionGround | null, blockedUntil: string | null, opportunity: { __typename: 'Opportunity', id: string, name: string } | null, seller: { __typename: 'Person', id: string, name: string | null } | null, items: { __typename: 'DealRegistrationItemConnection', nodes: Array<{ __typename: 'DealRegistrationItem', id: string, quantity: number | null, product: { __typename: 'Product', id: string, name: string } | null, category: { __typename: 'ProductCategory', id: string, name: string } | null }> }, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, givenName: string, familyName: string, title: string | null, email: string | null, phone: string | null }> }, changes: { __typename: 'DealRegistrationChangeConnection', nodes: Array<{ __typename: 'DealRegistrationChange', id: string, to: RegistrationStatus, at: string, message: string | null, by: { __typename: 'Person', id: string, name: string | null } | null }> }, extensions: { __typename: 'DealRegistrationExtensionConnection', nodes: Array<{ __typename: 'DealRegistrationExtension', id: string, days: number, reason: string, status: RequestStatus, message: string | null, createdAt: string }> }, viewerCan: { __typename: 'DealRegistrationAbilities', update: boolean, withdraw: boolean, extend: boolean }, amount: { __typename: 'Money', amount: string, currency: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type RegistrationExtendMutationVariables = Exact<{
  input: DealRegistrationExtendInput;
}>;


export type RegistrationExtendMutation = { __typename: 'Mutation', dealRegistrationExtend: { __typename: 'DealRegistrationPayload', dealRegistration: { __typename: 'DealRegistration', version: number, domain: string | null, country: string | null, region: string | null, city: string | null, need: string | null, dueAt: string | null, message: string | null, discount: string | null, id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, ground: RejectionGround | null, blockedUntil: string | null, opportunity: { __typename: 'Opportunity', id: string, name: string } | null, seller: { __typename: 'Person', id: string, name: string | null } | null, items: { __typename: 'DealRegistrationItemConnection', nodes: Array<{ __typename: 'DealRegistrationItem', id: string, quantity: number | null, product: { __typename: 'Product', id: string, name: string } | null, category: { __typename: 'ProductCategory', id: string, name: string } | null }> }, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, givenName: string, familyName: string, title: string | null, email: string | null, phone: string | null }> }, changes: { __typename: 'DealRegistrationChangeConnection', nodes: Array<{ __typename: 'DealRegistrationChange', id: string, to: RegistrationStatus, at: string, message: string | null, by: { __typename: 'Person', id: string, name: string | null } | null }> }, extensions: { __typename: 'DealRegistrationExtensionConnection', nodes: Array<{ __typename: 'DealRegistrationExtension', id: string, days: number, reason: string, status: RequestStatus, message: string | null, createdAt: string }> }, viewerCan: { __typename: 'DealRegistrationAbilities', update: boolean, withdraw: boolean, extend: boolean }, amount: { __typename: 'Money', amount: string, currency: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type ScorecardQueryVariables = Exact<{
  partnerId: string;
  startsOn: string;
  endsOn: string;
}>;


export type ScorecardQuery = { __typename: 'Query', partnerScorecard: { __typename: 'PartnerScorecard', currency: string, partner: { __typename: 'Partner', id: string, name: string, tier: { __typename: 'PartnerTier', id: string, name: string } | null } | null, figures: Array<{ __typename: 'ScorecardFigure', measure: ScorecardMeasure, value: string | null, target: string | null, attainment: string | null }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', kind: PrincipalKind, roles: Array<Role>, person: { __typename: 'Person', id: string, name: string | null, email: string | null, language: string | null, timeZone: string | null } | null, partner: { __typename: 'Partner', id: string, name: string } | null } | null };

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
export const AssetRowFragmentDoc = new TypedDocumentString(`
    fragment AssetRow on PartnerAsset {
  __typename
  id
  title
  kind
  language
  coBranded
  expiresOn
  fileName
  fileType
  fileSize
  versionNumber
  url
  product {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"AssetRow"}) as unknown as TypedDocumentString<AssetRowFragment, unknown>;
export const BrandFragmentDoc = new TypedDocumentString(`
    fragment Brand on PartnerBrand {
  __typename
  id
  name
  contact
  logo {
    __typename
    id
    url
  }
}
    `, {"fragmentName":"Brand"}) as unknown as TypedDocumentString<BrandFragment, unknown>;
export const CaseRowFragmentDoc = new TypedDocumentString(`
    fragment CaseRow on Case {
  __typename
  id
  number
  subject
  kind
  priority
  status
  openedAt
  account {
    __typename
    id
    name
  }
  partnerAssignee {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"CaseRow"}) as unknown as TypedDocumentString<CaseRowFragment, unknown>;
export const ServicedCaseFragmentDoc = new TypedDocumentString(`
    fragment ServicedCase on Case {
  __typename
  ...CaseRow
  resolvedAt
  order {
    __typename
    id
    number
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
  priority
  status
  openedAt
  account {
    __typename
    id
    name
  }
  partnerAssignee {
    __typename
    id
    name
  }
}`, {"fragmentName":"ServicedCase"}) as unknown as TypedDocumentString<ServicedCaseFragment, unknown>;
export const CompanyFieldsFragmentDoc = new TypedDocumentString(`
    fragment CompanyFields on Partner {
  __typename
  id
  version
  name
  domain
  type
  status
  specialisations
  tierSince
  tierGraceUntil
  programme {
    __typename
    id
    name
  }
  tier {
    __typename
    id
    name
    rank
    benefits
  }
  territories(first: 50) {
    __typename
    nodes {
      __typename
      id
      territory {
        __typename
        id
        name
      }
    }
  }
  channelManager {
    __typename
    id
    name
    position
    department
    person {
      __typename
      id
      email
      phone
    }
  }
  viewerCan {
    __typename
    update
  }
}
    `, {"fragmentName":"CompanyFields"}) as unknown as TypedDocumentString<CompanyFieldsFragment, unknown>;
export const CustomerRowFragmentDoc = new TypedDocumentString(`
    fragment CustomerRow on Account {
  __typename
  id
  name
  domain
  opportunities(first: 1, where: {closedAt: {isNull: true}}) {
    __typename
    totalCount
  }
  orders(first: 1) {
    __typename
    totalCount
  }
}
    `, {"fragmentName":"CustomerRow"}) as unknown as TypedDocumentString<CustomerRowFragment, unknown>;
export const StatementRowFragmentDoc = new TypedDocumentString(`
    fragment StatementRow on EarningsStatement {
  __typename
  id
  number
  startsOn
  endsOn
  status
  closingBalance {
    __typename
    amount
    currency
  }
}
    `, {"fragmentName":"StatementRow"}) as unknown as TypedDocumentString<StatementRowFragment, unknown>;
export const EntryRowFragmentDoc = new TypedDocumentString(`
    fragment EntryRow on EarningsEntry {
  __typename
  id
  kind
  bookedOn
  disputable
  explanation(language: $language)
  amount {
    __typename
    amount
    currency
  }
  component {
    __typename
    id
    name
  }
  order {
    __typename
    id
    number
  }
  orderLine {
    __typename
    id
    quantity
    product {
      __typename
      id
      name
    }
  }
  opportunity {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"EntryRow"}) as unknown as TypedDocumentString<EntryRowFragment, unknown>;
export const FundRequestRowFragmentDoc = new TypedDocumentString(`
    fragment FundRequestRow on FundRequest {
  __typename
  id
  number
  name
  activity
  startsOn
  endsOn
  status
  closedAt
  amount {
    __typename
    amount
    currency
  }
  approvedAmount {
    __typename
    amount
    currency
  }
  paid {
    __typename
    amount
    currency
  }
}
    `, {"fragmentName":"FundRequestRow"}) as unknown as TypedDocumentString<FundRequestRowFragment, unknown>;
export const FundClaimDetailFragmentDoc = new TypedDocumentString(`
    fragment FundClaimDetail on FundClaim {
  __typename
  id
  number
  status
  submittedAt
  paidOn
  paymentReference
  decisionNote
  amount {
    __typename
    amount
    currency
  }
  approvedAmount {
    __typename
    amount
    currency
  }
  documents(first: 30) {
    __typename
    nodes {
      __typename
      id
      name
      type
      size
      url
      kind
      status
      reason
      cost {
        __typename
        amount
        currency
      }
    }
  }
}
    `, {"fragmentName":"FundClaimDetail"}) as unknown as TypedDocumentString<FundClaimDetailFragment, unknown>;
export const FundRequestDetailFragmentDoc = new TypedDocumentString(`
    fragment FundRequestDetail on FundRequest {
  __typename
  ...FundRequestRow
  version
  description
  expectedLeads
  expectedRevenue {
    __typename
    amount
    currency
  }
  plannedCost {
    __typename
    amount
    currency
  }
  committed {
    __typename
    amount
    currency
  }
  claimUntil
  decidedAt
  decisionNote
  fund {
    __typename
    id
    programme {
      __typename
      id
      name
      reimbursement
    }
  }
  return {
    __typename
    leads
    opportunities
    won
    revenue {
      __typename
      amount
      currency
    }
    perPaid
  }
  claims(first: 20) {
    __typename
    nodes {
      __typename
      ...FundClaimDetail
    }
  }
  viewerCan {
    __typename
    update
    submit
    cancel
  }
}
    fragment FundClaimDetail on FundClaim {
  __typename
  id
  number
  status
  submittedAt
  paidOn
  paymentReference
  decisionNote
  amount {
    __typename
    amount
    currency
  }
  approvedAmount {
    __typename
    amount
    currency
  }
  documents(first: 30) {
    __typename
    nodes {
      __typename
      id
      name
      type
      size
      url
      kind
      status
      reason
      cost {
        __typename
        amount
        currency
      }
    }
  }
}
fragment FundRequestRow on FundRequest {
  __typename
  id
  number
  name
  activity
  startsOn
  endsOn
  status
  closedAt
  amount {
    __typename
    amount
    currency
  }
  approvedAmount {
    __typename
    amount
    currency
  }
  paid {
    __typename
    amount
    currency
  }
}`, {"fragmentName":"FundRequestDetail"}) as unknown as TypedDocumentString<FundRequestDetailFragment, unknown>;
export const FundBalanceFragmentDoc = new TypedDocumentString(`
    fragment FundBalance on Fund {
  __typename
  id
  programme {
    __typename
    id
    name
    startsOn
    endsOn
  }
  allocated {
    __typename
    amount
    currency
  }
  paid {
    __typename
    amount
    currency
  }
  committed {
    __typename
    amount
    currency
  }
  available {
    __typename
    amount
    currency
  }
  viewerCan {
    __typename
    ask
  }
}
    `, {"fragmentName":"FundBalance"}) as unknown as TypedDocumentString<FundBalanceFragment, unknown>;
export const StageTotalsFragmentDoc = new TypedDocumentString(`
    fragment StageTotals on OpportunityTotals {
  __typename
  count
  amount {
    __typename
    amount
    currency
  }
  stage {
    __typename
    id
    name
    position
  }
}
    `, {"fragmentName":"StageTotals"}) as unknown as TypedDocumentString<StageTotalsFragment, unknown>;
export const LeadSellersFragmentDoc = new TypedDocumentString(`
    fragment LeadSellers on Viewer {
  __typename
  person {
    __typename
    id
  }
  partner {
    __typename
    id
    members(first: 100, where: {active: {eq: true}, role: {in: [ADMIN, SELLER]}}) {
      __typename
      nodes {
        __typename
        id
        role
        person {
          __typename
          id
          name
        }
      }
    }
  }
}
    `, {"fragmentName":"LeadSellers"}) as unknown as TypedDocumentString<LeadSellersFragment, unknown>;
export const OfferCardFragmentDoc = new TypedDocumentString(`
    fragment OfferCard on LeadOffer {
  __typename
  id
  version
  state
  offeredAt
  respondUntil
  company
  city
  region
  country
  industry
  need
  scoreBand
  product {
    __typename
    id
    name
  }
  viewerCan {
    __typename
    answer
  }
}
    `, {"fragmentName":"OfferCard"}) as unknown as TypedDocumentString<OfferCardFragment, unknown>;
export const LeadRowFragmentDoc = new TypedDocumentString(`
    fragment LeadRow on Lead {
  __typename
  id
  status
  givenName
  familyName
  company
  city
  country
  partnerSeller {
    __typename
    id
    name
  }
  offers(first: 1) {
    __typename
    nodes {
      __typename
      id
      answeredAt
      touchUntil
      touchedAt
    }
  }
}
    `, {"fragmentName":"LeadRow"}) as unknown as TypedDocumentString<LeadRowFragment, unknown>;
export const CourseCardFragmentDoc = new TypedDocumentString(`
    fragment CourseCard on Course {
  __typename
  id
  title
  summary
  minutes
  required
}
    `, {"fragmentName":"CourseCard"}) as unknown as TypedDocumentString<CourseCardFragment, unknown>;
export const MyEnrolmentFragmentDoc = new TypedDocumentString(`
    fragment MyEnrolment on Enrolment {
  __typename
  id
  status
  dueOn
  overdue
  score
  lessonsDone
  lessonsTotal
  attemptsLeft
  nextAttemptAt
  course {
    __typename
    id
  }
}
    `, {"fragmentName":"MyEnrolment"}) as unknown as TypedDocumentString<MyEnrolmentFragment, unknown>;
export const MyCertificateFragmentDoc = new TypedDocumentString(`
    fragment MyCertificate on Certificate {
  __typename
  id
  number
  code
  title
  state
  latest
  issuedAt
  expiresAt
  revokedReason
  documentUrl
  course {
    __typename
    id
  }
}
    `, {"fragmentName":"MyCertificate"}) as unknown as TypedDocumentString<MyCertificateFragment, unknown>;
export const QuizStateFragmentDoc = new TypedDocumentString(`
    fragment QuizState on QuizAttempt {
  __typename
  id
  number
  status
  endsAt
  points
  maxPoints
  score
  courseVersion {
    __typename
    id
    passMark
  }
  enrolment {
    __typename
    id
    attemptsLeft
    nextAttemptAt
    course {
      __typename
      id
      title
    }
  }
}
    `, {"fragmentName":"QuizState"}) as unknown as TypedDocumentString<QuizStateFragment, unknown>;
export const QuizItemFragmentDoc = new TypedDocumentString(`
    fragment QuizItem on AttemptQuestion {
  __typename
  id
  kind
  text
  choices
  answer
  points
  explanation
}
    `, {"fragmentName":"QuizItem"}) as unknown as TypedDocumentString<QuizItemFragment, unknown>;
export const PartnerMemberRowFragmentDoc = new TypedDocumentString(`
    fragment PartnerMemberRow on PartnerMember {
  __typename
  id
  version
  role
  active
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
    `, {"fragmentName":"PartnerMemberRow"}) as unknown as TypedDocumentString<PartnerMemberRowFragment, unknown>;
export const OnboardingStepDetailFragmentDoc = new TypedDocumentString(`
    fragment OnboardingStepDetail on OnboardingStep {
  __typename
  id
  version
  name
  description
  kind
  side
  required
  doneAt
  doneBy {
    __typename
    id
    name
  }
  course {
    __typename
    id
    title
  }
  agreement {
    __typename
    id
    number
  }
  template {
    __typename
    id
    agreements(first: 1) {
      __typename
      nodes {
        __typename
        id
        number
        text
      }
    }
  }
  viewerCan {
    __typename
    update
  }
}
    `, {"fragmentName":"OnboardingStepDetail"}) as unknown as TypedDocumentString<OnboardingStepDetailFragment, unknown>;
export const PartnerDealRowFragmentDoc = new TypedDocumentString(`
    fragment PartnerDealRow on Opportunity {
  __typename
  id
  name
  account {
    __typename
    id
    name
  }
  stage {
    __typename
    id
    name
    forecastCategory
  }
  amount {
    __typename
    amount
    currency
  }
  closeDate
  closedAt
  rotting
  partnerSeller {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"PartnerDealRow"}) as unknown as TypedDocumentString<PartnerDealRowFragment, unknown>;
export const PartnerDealFragmentDoc = new TypedDocumentString(`
    fragment PartnerDeal on Opportunity {
  __typename
  ...PartnerDealRow
  version
  nextStep
  competitor
  lossReason
  comments(last: 100) {
    __typename
    nodes {
      __typename
      id
      side
      at
      text
      authorName
    }
  }
  lines(first: 100) {
    __typename
    nodes {
      __typename
      id
      quantity
      total {
        __typename
        amount
        currency
      }
      product {
        __typename
        id
        name
      }
    }
  }
  contacts(first: 20) {
    __typename
    nodes {
      __typename
      id
      contact {
        __typename
        id
        person {
          __typename
          id
          name
          email
          phone
        }
      }
    }
  }
  quotes(first: 20, where: {isCurrent: {eq: true}}) {
    __typename
    nodes {
      __typename
      id
      number
      status
      expiresOn
      total {
        __typename
        amount
        currency
      }
    }
  }
  quoteRequests(first: 20) {
    __typename
    nodes {
      __typename
      id
      status
      note
      dueOn
      requestedAt
      requesterName
      declineReason
      quote {
        __typename
        id
        number
      }
    }
  }
  viewerCan {
    __typename
    update
  }
}
    fragment PartnerDealRow on Opportunity {
  __typename
  id
  name
  account {
    __typename
    id
    name
  }
  stage {
    __typename
    id
    name
    forecastCategory
  }
  amount {
    __typename
    amount
    currency
  }
  closeDate
  closedAt
  rotting
  partnerSeller {
    __typename
    id
    name
  }
}`, {"fragmentName":"PartnerDeal"}) as unknown as TypedDocumentString<PartnerDealFragment, unknown>;
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
export const MeasuredRequirementFactsFragmentDoc = new TypedDocumentString(`
    fragment MeasuredRequirementFacts on MeasuredRequirement {
  __typename
  kind
  window
  courseTitle
  currency
  needed
  measured
  missing
}
    `, {"fragmentName":"MeasuredRequirementFacts"}) as unknown as TypedDocumentString<MeasuredRequirementFactsFragment, unknown>;
export const PartnerChangeFactsFragmentDoc = new TypedDocumentString(`
    fragment PartnerChangeFacts on PartnerChange {
  __typename
  id
  at
  kind
  toStatus
  graceUntil
  reason
  fromTier {
    __typename
    id
    name
  }
  toTier {
    __typename
    id
    name
  }
  requirements {
    __typename
    ...MeasuredRequirementFacts
  }
}
    fragment MeasuredRequirementFacts on MeasuredRequirement {
  __typename
  kind
  window
  courseTitle
  currency
  needed
  measured
  missing
}`, {"fragmentName":"PartnerChangeFacts"}) as unknown as TypedDocumentString<PartnerChangeFactsFragment, unknown>;
export const RegistrationRowFragmentDoc = new TypedDocumentString(`
    fragment RegistrationRow on DealRegistration {
  __typename
  id
  company
  status
  closeDate
  submittedAt
  protectedUntil
  protectedDays
  daysLeft
  ground
  blockedUntil
  amount {
    __typename
    amount
    currency
  }
}
    `, {"fragmentName":"RegistrationRow"}) as unknown as TypedDocumentString<RegistrationRowFragment, unknown>;
export const RegistrationDetailFragmentDoc = new TypedDocumentString(`
    fragment RegistrationDetail on DealRegistration {
  __typename
  ...RegistrationRow
  version
  domain
  country
  region
  city
  need
  dueAt
  message
  discount
  opportunity {
    __typename
    id
    name
  }
  seller {
    __typename
    id
    name
  }
  items(first: 50) {
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
      category {
        __typename
        id
        name
      }
    }
  }
  contacts(first: 20) {
    __typename
    nodes {
      __typename
      id
      givenName
      familyName
      title
      email
      phone
    }
  }
  changes(first: 50) {
    __typename
    nodes {
      __typename
      id
      to
      at
      message
      by {
        __typename
        id
        name
      }
    }
  }
  extensions(first: 10) {
    __typename
    nodes {
      __typename
      id
      days
      reason
      status
      message
      createdAt
    }
  }
  viewerCan {
    __typename
    update
    withdraw
    extend
  }
}
    fragment RegistrationRow on DealRegistration {
  __typename
  id
  company
  status
  closeDate
  submittedAt
  protectedUntil
  protectedDays
  daysLeft
  ground
  blockedUntil
  amount {
    __typename
    amount
    currency
  }
}`, {"fragmentName":"RegistrationDetail"}) as unknown as TypedDocumentString<RegistrationDetailFragment, unknown>;
export const PartnerApplyDocument = new TypedDocumentString(`
    mutation PartnerApply($input: PartnerApplyInput!) {
  __typename
  partnerApply(input: $input) {
    __typename
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:149bc6e4741a5642c3b9c6a9488fe25a152d2d3cd92836cf7e0412438329475b"}) as unknown as TypedDocumentString<PartnerApplyMutation, PartnerApplyMutationVariables>;
export const PartnerApplicationConfirmDocument = new TypedDocumentString(`
    mutation PartnerApplicationConfirm($input: PartnerApplicationConfirmInput!) {
  __typename
  partnerApplicationConfirm(input: $input) {
    __typename
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:730bb0e1567fb14e2184c62b100d70374c358e5af4a6d5c95a11b6946230b5c8"}) as unknown as TypedDocumentString<PartnerApplicationConfirmMutation, PartnerApplicationConfirmMutationVariables>;
export const AssetsDocument = new TypedDocumentString(`
    query Assets($first: Int!, $after: String, $where: PartnerAssetFilter) {
  __typename
  partnerAssets(first: $first, after: $after, where: $where) {
    __typename
    pageInfo {
      __typename
      endCursor
      hasNextPage
    }
    nodes {
      __typename
      ...AssetRow
    }
  }
}
    fragment AssetRow on PartnerAsset {
  __typename
  id
  title
  kind
  language
  coBranded
  expiresOn
  fileName
  fileType
  fileSize
  versionNumber
  url
  product {
    __typename
    id
    name
  }
}`, {"hash":"sha256:f3f5ca3abc94671be823a6a06da26142e37e55420678c22d7668afbd71f9fa98"}) as unknown as TypedDocumentString<AssetsQuery, AssetsQueryVariables>;
export const AssetDocument = new TypedDocumentString(`
    query Asset($id: ID!) {
  __typename
  partnerAsset(id: $id) {
    __typename
    ...AssetRow
    description
    body
    versionAt
  }
  partnerBrands(first: 1) {
    __typename
    nodes {
      __typename
      ...Brand
    }
  }
}
    fragment AssetRow on PartnerAsset {
  __typename
  id
  title
  kind
  language
  coBranded
  expiresOn
  fileName
  fileType
  fileSize
  versionNumber
  url
  product {
    __typename
    id
    name
  }
}
fragment Brand on PartnerBrand {
  __typename
  id
  name
  contact
  logo {
    __typename
    id
    url
  }
}`, {"hash":"sha256:215dcfb75749ce47f0e2a9472f91081304c12b75aae9b3eaae6664888b646313"}) as unknown as TypedDocumentString<AssetQuery, AssetQueryVariables>;
export const OwnBrandDocument = new TypedDocumentString(`
    query OwnBrand {
  __typename
  partnerBrands(first: 1) {
    __typename
    nodes {
      __typename
      ...Brand
    }
  }
}
    fragment Brand on PartnerBrand {
  __typename
  id
  name
  contact
  logo {
    __typename
    id
    url
  }
}`, {"hash":"sha256:6bd21b69997c5da250201a9b97d240e2b1e67406816145760da913c097c19283"}) as unknown as TypedDocumentString<OwnBrandQuery, OwnBrandQueryVariables>;
export const PartnerBrandSaveDocument = new TypedDocumentString(`
    mutation PartnerBrandSave($input: PartnerBrandSaveInput!) {
  __typename
  partnerBrandSave(input: $input) {
    __typename
    partnerBrand {
      __typename
      ...Brand
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment Brand on PartnerBrand {
  __typename
  id
  name
  contact
  logo {
    __typename
    id
    url
  }
}`, {"hash":"sha256:69171fb1b9c6288b58742dd36f2ce8643135175bafb43e79146ea97ceae61b53"}) as unknown as TypedDocumentString<PartnerBrandSaveMutation, PartnerBrandSaveMutationVariables>;
export const CaseDocument = new TypedDocumentString(`
    query Case($id: ID!) {
  __typename
  case(id: $id) {
    __typename
    ...ServicedCase
  }
}
    fragment ServicedCase on Case {
  __typename
  ...CaseRow
  resolvedAt
  order {
    __typename
    id
    number
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
  priority
  status
  openedAt
  account {
    __typename
    id
    name
  }
  partnerAssignee {
    __typename
    id
    name
  }
}`, {"hash":"sha256:b19d64a393688b8b0fa7eb1b0301695ad63f60be47f67846e26fcd045dae168e"}) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
export const CaseChangedDocument = new TypedDocumentString(`
    subscription CaseChanged($id: ID!) {
  caseChanged(id: $id) {
    __typename
    ...ServicedCase
  }
}
    fragment ServicedCase on Case {
  __typename
  ...CaseRow
  resolvedAt
  order {
    __typename
    id
    number
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
  priority
  status
  openedAt
  account {
    __typename
    id
    name
  }
  partnerAssignee {
    __typename
    id
    name
  }
}`, {"hash":"sha256:7fd33fe70fa7c6cea9fef3086c33fb552dc5be68e0561d7416bf1bd29c25a9e2"}) as unknown as TypedDocumentString<CaseChangedSubscription, CaseChangedSubscriptionVariables>;
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
        ...ServicedCase
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
    fragment ServicedCase on Case {
  __typename
  ...CaseRow
  resolvedAt
  order {
    __typename
    id
    number
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
  priority
  status
  openedAt
  account {
    __typename
    id
    name
  }
  partnerAssignee {
    __typename
    id
    name
  }
}`, {"hash":"sha256:92e943a24ca663f110acf31e74b171df7618e93ea76ae576fe8412d91684c6bb"}) as unknown as TypedDocumentString<CaseReplyMutation, CaseReplyMutationVariables>;
export const CaseResolveDocument = new TypedDocumentString(`
    mutation CaseResolve($input: CaseResolveInput!) {
  __typename
  caseResolve(input: $input) {
    __typename
    case {
      __typename
      ...ServicedCase
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment ServicedCase on Case {
  __typename
  ...CaseRow
  resolvedAt
  order {
    __typename
    id
    number
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
  priority
  status
  openedAt
  account {
    __typename
    id
    name
  }
  partnerAssignee {
    __typename
    id
    name
  }
}`, {"hash":"sha256:0ec86d8272f08ca9a482804022b41df8a98334f746b53d48794a071731c5c718"}) as unknown as TypedDocumentString<CaseResolveMutation, CaseResolveMutationVariables>;
export const CaseReopenDocument = new TypedDocumentString(`
    mutation CaseReopen($input: CaseReopenInput!) {
  __typename
  caseReopen(input: $input) {
    __typename
    case {
      __typename
      ...ServicedCase
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment ServicedCase on Case {
  __typename
  ...CaseRow
  resolvedAt
  order {
    __typename
    id
    number
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
  priority
  status
  openedAt
  account {
    __typename
    id
    name
  }
  partnerAssignee {
    __typename
    id
    name
  }
}`, {"hash":"sha256:f8bd1c92e1231d0243add7ce799c7d9e2fac640a98cfbe8eb7a18b5192e11ff7"}) as unknown as TypedDocumentString<CaseReopenMutation, CaseReopenMutationVariables>;
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
  priority
  status
  openedAt
  account {
    __typename
    id
    name
  }
  partnerAssignee {
    __typename
    id
    name
  }
}`, {"hash":"sha256:570f8d4f94f8c44bb6efcc7b1704698c2d44de0ced50a60e8fe43ea8f64acbff"}) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CompanyDocument = new TypedDocumentString(`
    query Company {
  __typename
  viewer {
    __typename
    kind
    partner {
      __typename
      ...CompanyFields
    }
  }
}
    fragment CompanyFields on Partner {
  __typename
  id
  version
  name
  domain
  type
  status
  specialisations
  tierSince
  tierGraceUntil
  programme {
    __typename
    id
    name
  }
  tier {
    __typename
    id
    name
    rank
    benefits
  }
  territories(first: 50) {
    __typename
    nodes {
      __typename
      id
      territory {
        __typename
        id
        name
      }
    }
  }
  channelManager {
    __typename
    id
    name
    position
    department
    person {
      __typename
      id
      email
      phone
    }
  }
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:a7ec62618a3848dde9ece2b28feacee57e9f02cf8f21d599bf8a5b9b0804986d"}) as unknown as TypedDocumentString<CompanyQuery, CompanyQueryVariables>;
export const PartnerUpdateDocument = new TypedDocumentString(`
    mutation PartnerUpdate($input: PartnerUpdateInput!) {
  __typename
  partnerUpdate(input: $input) {
    __typename
    partner {
      __typename
      ...CompanyFields
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment CompanyFields on Partner {
  __typename
  id
  version
  name
  domain
  type
  status
  specialisations
  tierSince
  tierGraceUntil
  programme {
    __typename
    id
    name
  }
  tier {
    __typename
    id
    name
    rank
    benefits
  }
  territories(first: 50) {
    __typename
    nodes {
      __typename
      id
      territory {
        __typename
        id
        name
      }
    }
  }
  channelManager {
    __typename
    id
    name
    position
    department
    person {
      __typename
      id
      email
      phone
    }
  }
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:b4a1f21f98882b0a8fd087797c1b5ced1d601d0293a167f31eb03db6c3c3053b"}) as unknown as TypedDocumentString<PartnerUpdateMutation, PartnerUpdateMutationVariables>;
export const CustomersDocument = new TypedDocumentString(`
    query Customers($first: Int!, $after: String, $where: AccountFilter, $orderBy: [AccountOrder!]) {
  __typename
  accounts(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    __typename
    nodes {
      __typename
      ...CustomerRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment CustomerRow on Account {
  __typename
  id
  name
  domain
  opportunities(first: 1, where: {closedAt: {isNull: true}}) {
    __typename
    totalCount
  }
  orders(first: 1) {
    __typename
    totalCount
  }
}`, {"hash":"sha256:3ab667f34fc2699656d53c10b478f222b2e30c8600b74b8f19903e355d873b3b"}) as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
export const CustomerDocument = new TypedDocumentString(`
    query Customer($id: ID!) {
  __typename
  account(id: $id) {
    __typename
    id
    name
    domain
    addresses(first: 5) {
      __typename
      nodes {
        __typename
        id
        line1
        postalCode
        city
        country
      }
    }
    contacts(first: 20) {
      __typename
      nodes {
        __typename
        id
        title
        person {
          __typename
          id
          name
          email
          phone
        }
      }
    }
    opportunities(first: 20, orderBy: [{field: STAGE_ENTERED_AT, direction: DESC}]) {
      __typename
      nodes {
        __typename
        ...PartnerDealRow
      }
    }
    orders(first: 20, orderBy: [{field: PLACED_AT, direction: DESC}]) {
      __typename
      nodes {
        __typename
        id
        number
        placedAt
        status
        total {
          __typename
          amount
          currency
        }
      }
    }
    cases(first: 20, orderBy: [{field: OPENED_AT, direction: DESC}]) {
      __typename
      nodes {
        __typename
        ...CaseRow
      }
    }
  }
}
    fragment CaseRow on Case {
  __typename
  id
  number
  subject
  kind
  priority
  status
  openedAt
  account {
    __typename
    id
    name
  }
  partnerAssignee {
    __typename
    id
    name
  }
}
fragment PartnerDealRow on Opportunity {
  __typename
  id
  name
  account {
    __typename
    id
    name
  }
  stage {
    __typename
    id
    name
    forecastCategory
  }
  amount {
    __typename
    amount
    currency
  }
  closeDate
  closedAt
  rotting
  partnerSeller {
    __typename
    id
    name
  }
}`, {"hash":"sha256:1be391ffe5eeb1578c05d861fd582c4794b180560d14ac66dd9eb851fe98e60c"}) as unknown as TypedDocumentString<CustomerQuery, CustomerQueryVariables>;
export const EarningsDocument = new TypedDocumentString(`
    query Earnings($first: Int!, $after: String, $language: String!) {
  __typename
  earningsSummary {
    __typename
    currency
    balance
    expected
    openDisputes
    months {
      __typename
      startsOn
      credits
      clawbacks
      adjustments
      payouts
    }
  }
  earningsStatements(first: $first, after: $after) {
    __typename
    pageInfo {
      __typename
      endCursor
      hasNextPage
    }
    nodes {
      __typename
      ...StatementRow
    }
  }
  earningsEntries(first: 10) {
    __typename
    nodes {
      __typename
      ...EntryRow
    }
  }
}
    fragment StatementRow on EarningsStatement {
  __typename
  id
  number
  startsOn
  endsOn
  status
  closingBalance {
    __typename
    amount
    currency
  }
}
fragment EntryRow on EarningsEntry {
  __typename
  id
  kind
  bookedOn
  disputable
  explanation(language: $language)
  amount {
    __typename
    amount
    currency
  }
  component {
    __typename
    id
    name
  }
  order {
    __typename
    id
    number
  }
  orderLine {
    __typename
    id
    quantity
    product {
      __typename
      id
      name
    }
  }
  opportunity {
    __typename
    id
    name
  }
}`, {"hash":"sha256:6f3c958dcc3a1f3a5f96b4dd1152eabb7715f8a2ab21b5906b58c89e33ad8b72"}) as unknown as TypedDocumentString<EarningsQuery, EarningsQueryVariables>;
export const EarningsStatementDocument = new TypedDocumentString(`
    query EarningsStatement($id: ID!, $first: Int!, $after: String, $language: String!) {
  __typename
  earningsStatement(id: $id) {
    __typename
    ...StatementRow
    reviewUntil
    pdfUrl
    openingBalance {
      __typename
      amount
      currency
    }
    credits {
      __typename
      amount
      currency
    }
    clawbacks {
      __typename
      amount
      currency
    }
    adjustments {
      __typename
      amount
      currency
    }
    payouts {
      __typename
      amount
      currency
    }
    lines(first: $first, after: $after) {
      __typename
      pageInfo {
        __typename
        endCursor
        hasNextPage
      }
      nodes {
        __typename
        id
        entry {
          __typename
          ...EntryRow
        }
      }
    }
  }
  earningsDisputes(first: 20) {
    __typename
    nodes {
      __typename
      id
      version
      status
      reason
      answer
      openedAt
      adjustment {
        __typename
        id
        amount {
          __typename
          amount
          currency
        }
      }
      entry {
        __typename
        id
        explanation(language: $language)
      }
      viewerCan {
        __typename
        withdraw
      }
    }
  }
}
    fragment StatementRow on EarningsStatement {
  __typename
  id
  number
  startsOn
  endsOn
  status
  closingBalance {
    __typename
    amount
    currency
  }
}
fragment EntryRow on EarningsEntry {
  __typename
  id
  kind
  bookedOn
  disputable
  explanation(language: $language)
  amount {
    __typename
    amount
    currency
  }
  component {
    __typename
    id
    name
  }
  order {
    __typename
    id
    number
  }
  orderLine {
    __typename
    id
    quantity
    product {
      __typename
      id
      name
    }
  }
  opportunity {
    __typename
    id
    name
  }
}`, {"hash":"sha256:77be5f7c7540c9eb0c141bdfed83f679a6ff98cc991616c11722e154a6ad5699"}) as unknown as TypedDocumentString<EarningsStatementQuery, EarningsStatementQueryVariables>;
export const EarningsStatementCsvDocument = new TypedDocumentString(`
    query EarningsStatementCsv($id: ID!) {
  __typename
  earningsStatement(id: $id) {
    __typename
    id
    csv
  }
}
    `, {"hash":"sha256:f07d491c04bf9cef8ed729ec04d402e9a39c58338233c80a419794e866cdd71e"}) as unknown as TypedDocumentString<EarningsStatementCsvQuery, EarningsStatementCsvQueryVariables>;
export const EarningsDisputeOpenDocument = new TypedDocumentString(`
    mutation EarningsDisputeOpen($input: EarningsDisputeOpenInput!) {
  __typename
  earningsDisputeOpen(input: $input) {
    __typename
    earningsDispute {
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
    `, {"hash":"sha256:42bb9445eb79f96e3e151ec1a69a3433e7e3722506eacdd12256ce0c9cc53fe1"}) as unknown as TypedDocumentString<EarningsDisputeOpenMutation, EarningsDisputeOpenMutationVariables>;
export const EarningsDisputeWithdrawDocument = new TypedDocumentString(`
    mutation EarningsDisputeWithdraw($input: EarningsDisputeWithdrawInput!) {
  __typename
  earningsDisputeWithdraw(input: $input) {
    __typename
    earningsDispute {
      __typename
      id
      status
      version
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:df628637df2af7df4d92073ac06f1a14507e8cf879f8c7fa55aace192d5940c1"}) as unknown as TypedDocumentString<EarningsDisputeWithdrawMutation, EarningsDisputeWithdrawMutationVariables>;
export const FundRequestDocument = new TypedDocumentString(`
    query FundRequest($id: ID!) {
  __typename
  fundRequest(id: $id) {
    __typename
    ...FundRequestDetail
  }
}
    fragment FundRequestDetail on FundRequest {
  __typename
  ...FundRequestRow
  version
  description
  expectedLeads
  expectedRevenue {
    __typename
    amount
    currency
  }
  plannedCost {
    __typename
    amount
    currency
  }
  committed {
    __typename
    amount
    currency
  }
  claimUntil
  decidedAt
  decisionNote
  fund {
    __typename
    id
    programme {
      __typename
      id
      name
      reimbursement
    }
  }
  return {
    __typename
    leads
    opportunities
    won
    revenue {
      __typename
      amount
      currency
    }
    perPaid
  }
  claims(first: 20) {
    __typename
    nodes {
      __typename
      ...FundClaimDetail
    }
  }
  viewerCan {
    __typename
    update
    submit
    cancel
  }
}
fragment FundClaimDetail on FundClaim {
  __typename
  id
  number
  status
  submittedAt
  paidOn
  paymentReference
  decisionNote
  amount {
    __typename
    amount
    currency
  }
  approvedAmount {
    __typename
    amount
    currency
  }
  documents(first: 30) {
    __typename
    nodes {
      __typename
      id
      name
      type
      size
      url
      kind
      status
      reason
      cost {
        __typename
        amount
        currency
      }
    }
  }
}
fragment FundRequestRow on FundRequest {
  __typename
  id
  number
  name
  activity
  startsOn
  endsOn
  status
  closedAt
  amount {
    __typename
    amount
    currency
  }
  approvedAmount {
    __typename
    amount
    currency
  }
  paid {
    __typename
    amount
    currency
  }
}`, {"hash":"sha256:3cd83d19ac3eda24a0cf5295cafb1d86638bf4ab63d140102a75f9b43ae8a46e"}) as unknown as TypedDocumentString<FundRequestQuery, FundRequestQueryVariables>;
export const FundRequestCreateDocument = new TypedDocumentString(`
    mutation FundRequestCreate($input: FundRequestCreateInput!) {
  __typename
  fundRequestCreate(input: $input) {
    __typename
    fundRequest {
      __typename
      ...FundRequestDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment FundRequestDetail on FundRequest {
  __typename
  ...FundRequestRow
  version
  description
  expectedLeads
  expectedRevenue {
    __typename
    amount
    currency
  }
  plannedCost {
    __typename
    amount
    currency
  }
  committed {
    __typename
    amount
    currency
  }
  claimUntil
  decidedAt
  decisionNote
  fund {
    __typename
    id
    programme {
      __typename
      id
      name
      reimbursement
    }
  }
  return {
    __typename
    leads
    opportunities
    won
    revenue {
      __typename
      amount
      currency
    }
    perPaid
  }
  claims(first: 20) {
    __typename
    nodes {
      __typename
      ...FundClaimDetail
    }
  }
  viewerCan {
    __typename
    update
    submit
    cancel
  }
}
fragment FundClaimDetail on FundClaim {
  __typename
  id
  number
  status
  submittedAt
  paidOn
  paymentReference
  decisionNote
  amount {
    __typename
    amount
    currency
  }
  approvedAmount {
    __typename
    amount
    currency
  }
  documents(first: 30) {
    __typename
    nodes {
      __typename
      id
      name
      type
      size
      url
      kind
      status
      reason
      cost {
        __typename
        amount
        currency
      }
    }
  }
}
fragment FundRequestRow on FundRequest {
  __typename
  id
  number
  name
  activity
  startsOn
  endsOn
  status
  closedAt
  amount {
    __typename
    amount
    currency
  }
  approvedAmount {
    __typename
    amount
    currency
  }
  paid {
    __typename
    amount
    currency
  }
}`, {"hash":"sha256:cbd584d70c608af1e13f163b406ecc2c4819035e24bf4ee4d4a60512ddc8a763"}) as unknown as TypedDocumentString<FundRequestCreateMutation, FundRequestCreateMutationVariables>;
export const FundRequestUpdateDocument = new TypedDocumentString(`
    mutation FundRequestUpdate($input: FundRequestUpdateInput!) {
  __typename
  fundRequestUpdate(input: $input) {
    __typename
    fundRequest {
      __typename
      ...FundRequestDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment FundRequestDetail on FundRequest {
  __typename
  ...FundRequestRow
  version
  description
  expectedLeads
  expectedRevenue {
    __typename
    amount
    currency
  }
  plannedCost {
    __typename
    amount
    currency
  }
  committed {
    __typename
    amount
    currency
  }
  claimUntil
  decidedAt
  decisionNote
  fund {
    __typename
    id
    programme {
      __typename
      id
      name
      reimbursement
    }
  }
  return {
    __typename
    leads
    opportunities
    won
    revenue {
      __typename
      amount
      currency
    }
    perPaid
  }
  claims(first: 20) {
    __typename
    nodes {
      __typename
      ...FundClaimDetail
    }
  }
  viewerCan {
    __typename
    update
    submit
    cancel
  }
}
fragment FundClaimDetail on FundClaim {
  __typename
  id
  number
  status
  submittedAt
  paidOn
  paymentReference
  decisionNote
  amount {
    __typename
    amount
    currency
  }
  approvedAmount {
    __typename
    amount
    currency
  }
  documents(first: 30) {
    __typename
    nodes {
      __typename
      id
      name
      type
      size
      url
      kind
      status
      reason
      cost {
        __typename
        amount
        currency
      }
    }
  }
}
fragment FundRequestRow on FundRequest {
  __typename
  id
  number
  name
  activity
  startsOn
  endsOn
  status
  closedAt
  amount {
    __typename
    amount
    currency
  }
  approvedAmount {
    __typename
    amount
    currency
  }
  paid {
    __typename
    amount
    currency
  }
}`, {"hash":"sha256:d7b0741e95a21d2f06aa3d0b1291255e282924c621e2f12666dae225f31d9d93"}) as unknown as TypedDocumentString<FundRequestUpdateMutation, FundRequestUpdateMutationVariables>;
export const FundRequestSubmitDocument = new TypedDocumentString(`
    mutation FundRequestSubmit($input: FundRequestSubmitInput!) {
  __typename
  fundRequestSubmit(input: $input) {
    __typename
    fundRequest {
      __typename
      ...FundRequestDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment FundRequestDetail on FundRequest {
  __typename
  ...FundRequestRow
  version
  description
  expectedLeads
  expectedRevenue {
    __typename
    amount
    currency
  }
  plannedCost {
    __typename
    amount
    currency
  }
  committed {
    __typename
    amount
    currency
  }
  claimUntil
  decidedAt
  decisionNote
  fund {
    __typename
    id
    programme {
      __typename
      id
      name
      reimbursement
    }
  }
  return {
    __typename
    leads
    opportunities
    won
    revenue {
      __typename
      amount
      currency
    }
    perPaid
  }
  claims(first: 20) {
    __typename
    nodes {
      __typename
      ...FundClaimDetail
    }
  }
  viewerCan {
    __typename
    update
    submit
    cancel
  }
}
fragment FundClaimDetail on FundClaim {
  __typename
  id
  number
  status
  submittedAt
  paidOn
  paymentReference
  decisionNote
  amount {
    __typename
    amount
    currency
  }
  approvedAmount {
    __typename
    amount
    currency
  }
  documents(first: 30) {
    __typename
    nodes {
      __typename
      id
      name
      type
      size
      url
      kind
      status
      reason
      cost {
        __typename
        amount
        currency
      }
    }
  }
}
fragment FundRequestRow on FundRequest {
  __typename
  id
  number
  name
  activity
  startsOn
  endsOn
  status
  closedAt
  amount {
    __typename
    amount
    currency
  }
  approvedAmount {
    __typename
    amount
    currency
  }
  paid {
    __typename
    amount
    currency
  }
}`, {"hash":"sha256:90747ca2dd3f108ff69f4a244f9d4121dc5e99f883f0edf2c76a479b21d82f5a"}) as unknown as TypedDocumentString<FundRequestSubmitMutation, FundRequestSubmitMutationVariables>;
export const FundRequestCancelDocument = new TypedDocumentString(`
    mutation FundRequestCancel($input: FundRequestCancelInput!) {
  __typename
  fundRequestCancel(input: $input) {
    __typename
    fundRequest {
      __typename
      ...FundRequestDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment FundRequestDetail on FundRequest {
  __typename
  ...FundRequestRow
  version
  description
  expectedLeads
  expectedRevenue {
    __typename
    amount
    currency
  }
  plannedCost {
    __typename
    amount
    currency
  }
  committed {
    __typename
    amount
    currency
  }
  claimUntil
  decidedAt
  decisionNote
  fund {
    __typename
    id
    programme {
      __typename
      id
      name
      reimbursement
    }
  }
  return {
    __typename
    leads
    opportunities
    won
    revenue {
      __typename
      amount
      currency
    }
    perPaid
  }
  claims(first: 20) {
    __typename
    nodes {
      __typename
      ...FundClaimDetail
    }
  }
  viewerCan {
    __typename
    update
    submit
    cancel
  }
}
fragment FundClaimDetail on FundClaim {
  __typename
  id
  number
  status
  submittedAt
  paidOn
  paymentReference
  decisionNote
  amount {
    __typename
    amount
    currency
  }
  approvedAmount {
    __typename
    amount
    currency
  }
  documents(first: 30) {
    __typename
    nodes {
      __typename
      id
      name
      type
      size
      url
      kind
      status
      reason
      cost {
        __typename
        amount
        currency
      }
    }
  }
}
fragment FundRequestRow on FundRequest {
  __typename
  id
  number
  name
  activity
  startsOn
  endsOn
  status
  closedAt
  amount {
    __typename
    amount
    currency
  }
  approvedAmount {
    __typename
    amount
    currency
  }
  paid {
    __typename
    amount
    currency
  }
}`, {"hash":"sha256:9def6703a3b334acf4789e3a7e2e6e08d3425af58e25f2a6c564f9ecb74b0cba"}) as unknown as TypedDocumentString<FundRequestCancelMutation, FundRequestCancelMutationVariables>;
export const FundClaimSubmitDocument = new TypedDocumentString(`
    mutation FundClaimSubmit($input: FundClaimSubmitInput!) {
  __typename
  fundClaimSubmit(input: $input) {
    __typename
    fundClaim {
      __typename
      id
      request {
        __typename
        ...FundRequestDetail
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
    fragment FundRequestDetail on FundRequest {
  __typename
  ...FundRequestRow
  version
  description
  expectedLeads
  expectedRevenue {
    __typename
    amount
    currency
  }
  plannedCost {
    __typename
    amount
    currency
  }
  committed {
    __typename
    amount
    currency
  }
  claimUntil
  decidedAt
  decisionNote
  fund {
    __typename
    id
    programme {
      __typename
      id
      name
      reimbursement
    }
  }
  return {
    __typename
    leads
    opportunities
    won
    revenue {
      __typename
      amount
      currency
    }
    perPaid
  }
  claims(first: 20) {
    __typename
    nodes {
      __typename
      ...FundClaimDetail
    }
  }
  viewerCan {
    __typename
    update
    submit
    cancel
  }
}
fragment FundClaimDetail on FundClaim {
  __typename
  id
  number
  status
  submittedAt
  paidOn
  paymentReference
  decisionNote
  amount {
    __typename
    amount
    currency
  }
  approvedAmount {
    __typename
    amount
    currency
  }
  documents(first: 30) {
    __typename
    nodes {
      __typename
      id
      name
      type
      size
      url
      kind
      status
      reason
      cost {
        __typename
        amount
        currency
      }
    }
  }
}
fragment FundRequestRow on FundRequest {
  __typename
  id
  number
  name
  activity
  startsOn
  endsOn
  status
  closedAt
  amount {
    __typename
    amount
    currency
  }
  approvedAmount {
    __typename
    amount
    currency
  }
  paid {
    __typename
    amount
    currency
  }
}`, {"hash":"sha256:8677802aaf87090c3d6fd01e217f838523ad4e5c7ce8e3d4662add7e0555c5ea"}) as unknown as TypedDocumentString<FundClaimSubmitMutation, FundClaimSubmitMutationVariables>;
export const FundsDocument = new TypedDocumentString(`
    query Funds($first: Int!, $after: String) {
  __typename
  funds(first: 20) {
    __typename
    nodes {
      __typename
      ...FundBalance
    }
  }
  fundRequests(first: $first, after: $after) {
    __typename
    pageInfo {
      __typename
      endCursor
      hasNextPage
    }
    nodes {
      __typename
      ...FundRequestRow
    }
  }
}
    fragment FundBalance on Fund {
  __typename
  id
  programme {
    __typename
    id
    name
    startsOn
    endsOn
  }
  allocated {
    __typename
    amount
    currency
  }
  paid {
    __typename
    amount
    currency
  }
  committed {
    __typename
    amount
    currency
  }
  available {
    __typename
    amount
    currency
  }
  viewerCan {
    __typename
    ask
  }
}
fragment FundRequestRow on FundRequest {
  __typename
  id
  number
  name
  activity
  startsOn
  endsOn
  status
  closedAt
  amount {
    __typename
    amount
    currency
  }
  approvedAmount {
    __typename
    amount
    currency
  }
  paid {
    __typename
    amount
    currency
  }
}`, {"hash":"sha256:0d59ae9dc6f20c3f8ec883ee230618f3e06aeeeeaf36f1774b526269faab37b6"}) as unknown as TypedDocumentString<FundsQuery, FundsQueryVariables>;
export const FundsToAskFromDocument = new TypedDocumentString(`
    query FundsToAskFrom {
  __typename
  funds(first: 20) {
    __typename
    nodes {
      __typename
      ...FundBalance
      programme {
        __typename
        id
        activities
        reimbursement
        terms
      }
    }
  }
}
    fragment FundBalance on Fund {
  __typename
  id
  programme {
    __typename
    id
    name
    startsOn
    endsOn
  }
  allocated {
    __typename
    amount
    currency
  }
  paid {
    __typename
    amount
    currency
  }
  committed {
    __typename
    amount
    currency
  }
  available {
    __typename
    amount
    currency
  }
  viewerCan {
    __typename
    ask
  }
}`, {"hash":"sha256:4c8cdd4b4f7ad398cacd24b290efef43113c30a6eb0bc6468bf7195329dc1306"}) as unknown as TypedDocumentString<FundsToAskFromQuery, FundsToAskFromQueryVariables>;
export const FundRequestEditDocument = new TypedDocumentString(`
    query FundRequestEdit($id: ID!) {
  __typename
  fundRequest(id: $id) {
    __typename
    ...FundRequestDetail
  }
  funds(first: 20) {
    __typename
    nodes {
      __typename
      ...FundBalance
      programme {
        __typename
        id
        activities
        reimbursement
        terms
      }
    }
  }
}
    fragment FundRequestDetail on FundRequest {
  __typename
  ...FundRequestRow
  version
  description
  expectedLeads
  expectedRevenue {
    __typename
    amount
    currency
  }
  plannedCost {
    __typename
    amount
    currency
  }
  committed {
    __typename
    amount
    currency
  }
  claimUntil
  decidedAt
  decisionNote
  fund {
    __typename
    id
    programme {
      __typename
      id
      name
      reimbursement
    }
  }
  return {
    __typename
    leads
    opportunities
    won
    revenue {
      __typename
      amount
      currency
    }
    perPaid
  }
  claims(first: 20) {
    __typename
    nodes {
      __typename
      ...FundClaimDetail
    }
  }
  viewerCan {
    __typename
    update
    submit
    cancel
  }
}
fragment FundClaimDetail on FundClaim {
  __typename
  id
  number
  status
  submittedAt
  paidOn
  paymentReference
  decisionNote
  amount {
    __typename
    amount
    currency
  }
  approvedAmount {
    __typename
    amount
    currency
  }
  documents(first: 30) {
    __typename
    nodes {
      __typename
      id
      name
      type
      size
      url
      kind
      status
      reason
      cost {
        __typename
        amount
        currency
      }
    }
  }
}
fragment FundBalance on Fund {
  __typename
  id
  programme {
    __typename
    id
    name
    startsOn
    endsOn
  }
  allocated {
    __typename
    amount
    currency
  }
  paid {
    __typename
    amount
    currency
  }
  committed {
    __typename
    amount
    currency
  }
  available {
    __typename
    amount
    currency
  }
  viewerCan {
    __typename
    ask
  }
}
fragment FundRequestRow on FundRequest {
  __typename
  id
  number
  name
  activity
  startsOn
  endsOn
  status
  closedAt
  amount {
    __typename
    amount
    currency
  }
  approvedAmount {
    __typename
    amount
    currency
  }
  paid {
    __typename
    amount
    currency
  }
}`, {"hash":"sha256:5f54ce600f0c0554738812c23469f9e11f9310d71b02026ef4081566ca2c731d"}) as unknown as TypedDocumentString<FundRequestEditQuery, FundRequestEditQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  __typename
  viewer {
    __typename
    partner {
      __typename
      id
      name
      type
      status
      tierSince
      tierGraceUntil
      programme {
        __typename
        id
        name
      }
      tier {
        __typename
        id
        name
      }
      channelManager {
        __typename
        id
        name
        person {
          __typename
          id
          email
          phone
        }
      }
    }
  }
  opportunityTotals(
    first: 100
    groupBy: [STAGE]
    where: {closedAt: {isNull: true}}
  ) {
    __typename
    nodes {
      __typename
      ...StageTotals
    }
  }
  opportunities(
    first: 5
    where: {closedAt: {isNull: true}}
    orderBy: [{field: CLOSE_DATE}]
  ) {
    __typename
    nodes {
      __typename
      ...PartnerDealRow
      nextStep
    }
  }
  cases(
    first: 5
    where: {status: {in: [NEW, OPEN, PENDING, ON_HOLD]}}
    orderBy: [{field: OPENED_AT}]
  ) {
    __typename
    nodes {
      __typename
      ...CaseRow
    }
  }
  total: opportunityTotals(first: 1, where: {closedAt: {isNull: true}}) {
    __typename
    nodes {
      __typename
      count
      amount {
        __typename
        amount
        currency
      }
    }
  }
}
    fragment CaseRow on Case {
  __typename
  id
  number
  subject
  kind
  priority
  status
  openedAt
  account {
    __typename
    id
    name
  }
  partnerAssignee {
    __typename
    id
    name
  }
}
fragment StageTotals on OpportunityTotals {
  __typename
  count
  amount {
    __typename
    amount
    currency
  }
  stage {
    __typename
    id
    name
    position
  }
}
fragment PartnerDealRow on Opportunity {
  __typename
  id
  name
  account {
    __typename
    id
    name
  }
  stage {
    __typename
    id
    name
    forecastCategory
  }
  amount {
    __typename
    amount
    currency
  }
  closeDate
  closedAt
  rotting
  partnerSeller {
    __typename
    id
    name
  }
}`, {"hash":"sha256:c61ddf63f1cb65df738b5608d6d1002862b06c253a21288b0192064e451edc93"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const LeadsDocument = new TypedDocumentString(`
    query Leads($first: Int!, $after: String, $where: LeadFilter) {
  __typename
  viewer {
    __typename
    ...LeadSellers
  }
  leadOffers(
    first: 50
    where: {state: {eq: OFFERED}}
    orderBy: [{field: RESPOND_UNTIL, direction: ASC}]
  ) {
    __typename
    nodes {
      __typename
      ...OfferCard
    }
  }
  leads(
    first: $first
    after: $after
    where: $where
    orderBy: [{field: CREATED_AT, direction: DESC}]
  ) {
    __typename
    nodes {
      __typename
      ...LeadRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment LeadSellers on Viewer {
  __typename
  person {
    __typename
    id
  }
  partner {
    __typename
    id
    members(first: 100, where: {active: {eq: true}, role: {in: [ADMIN, SELLER]}}) {
      __typename
      nodes {
        __typename
        id
        role
        person {
          __typename
          id
          name
        }
      }
    }
  }
}
fragment OfferCard on LeadOffer {
  __typename
  id
  version
  state
  offeredAt
  respondUntil
  company
  city
  region
  country
  industry
  need
  scoreBand
  product {
    __typename
    id
    name
  }
  viewerCan {
    __typename
    answer
  }
}
fragment LeadRow on Lead {
  __typename
  id
  status
  givenName
  familyName
  company
  city
  country
  partnerSeller {
    __typename
    id
    name
  }
  offers(first: 1) {
    __typename
    nodes {
      __typename
      id
      answeredAt
      touchUntil
      touchedAt
    }
  }
}`, {"hash":"sha256:c18367d8fb9cdbbf1b73890b6ba4a11cb79d20012dc1bcc6f3632e31e2cbd0bd"}) as unknown as TypedDocumentString<LeadsQuery, LeadsQueryVariables>;
export const LeadDocument = new TypedDocumentString(`
    query Lead($id: ID!) {
  __typename
  viewer {
    __typename
    ...LeadSellers
  }
  lead(id: $id) {
    __typename
    ...LeadRow
    version
    title
    email
    phone
    region
    industry
    need
    source
    createdAt
    firstTouchedAt
    disqualifyReason
    product {
      __typename
      id
      name
    }
    opportunity {
      __typename
      id
      name
    }
    viewerCan {
      __typename
      update
      assign
    }
  }
}
    fragment LeadSellers on Viewer {
  __typename
  person {
    __typename
    id
  }
  partner {
    __typename
    id
    members(first: 100, where: {active: {eq: true}, role: {in: [ADMIN, SELLER]}}) {
      __typename
      nodes {
        __typename
        id
        role
        person {
          __typename
          id
          name
        }
      }
    }
  }
}
fragment LeadRow on Lead {
  __typename
  id
  status
  givenName
  familyName
  company
  city
  country
  partnerSeller {
    __typename
    id
    name
  }
  offers(first: 1) {
    __typename
    nodes {
      __typename
      id
      answeredAt
      touchUntil
      touchedAt
    }
  }
}`, {"hash":"sha256:5d5e4474308f7053ec2928a22299620a03017eb9cc91417cbb8312cf50f920b8"}) as unknown as TypedDocumentString<LeadQuery, LeadQueryVariables>;
export const LeadOfferAcceptDocument = new TypedDocumentString(`
    mutation LeadOfferAccept($input: LeadOfferAcceptInput!) {
  __typename
  leadOfferAccept(input: $input) {
    __typename
    leadOffer {
      __typename
      id
      version
      state
      lead {
        __typename
        id
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
    `, {"hash":"sha256:84893c6fce39ce7f1f272b20948bd7987328b993adef1bfd74bfbca2ebb84996"}) as unknown as TypedDocumentString<LeadOfferAcceptMutation, LeadOfferAcceptMutationVariables>;
export const LeadOfferDeclineDocument = new TypedDocumentString(`
    mutation LeadOfferDecline($input: LeadOfferDeclineInput!) {
  __typename
  leadOfferDecline(input: $input) {
    __typename
    leadOffer {
      __typename
      id
      version
      state
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:e7058d023622a2697f1a7d1163da7dcabf9463a36b44dc514cfccf0576d26fe2"}) as unknown as TypedDocumentString<LeadOfferDeclineMutation, LeadOfferDeclineMutationVariables>;
export const LeadMoveDocument = new TypedDocumentString(`
    mutation LeadMove($input: LeadMoveInput!) {
  __typename
  leadMove(input: $input) {
    __typename
    lead {
      __typename
      id
      version
      status
      firstTouchedAt
      disqualifyReason
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:e8a1080b65a932ea4eb4e2d6767c6b42edaf7a4013a86f11a3242c4ce24a835e"}) as unknown as TypedDocumentString<LeadMoveMutation, LeadMoveMutationVariables>;
export const LeadAssignDocument = new TypedDocumentString(`
    mutation LeadAssign($input: LeadAssignInput!) {
  __typename
  leadAssign(input: $input) {
    __typename
    lead {
      __typename
      id
      version
      partnerSeller {
        __typename
        id
        name
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
    `, {"hash":"sha256:ecdf5cc1948b9fc4b680a5e63790bbcf9538a98af4b355af2cf19d8d9f5ecd20"}) as unknown as TypedDocumentString<LeadAssignMutation, LeadAssignMutationVariables>;
export const CertificateCheckDocument = new TypedDocumentString(`
    query CertificateCheck($number: String!, $code: String!) {
  __typename
  certificateCheck(number: $number, code: $code) {
    __typename
    number
    name
    course
    issuedAt
    expiresAt
    state
  }
}
    `, {"hash":"sha256:5678d82ec4b27bfd53cfe973a82301773e385ecf5f0420be77dad5220825994b"}) as unknown as TypedDocumentString<CertificateCheckQuery, CertificateCheckQueryVariables>;
export const LearningDocument = new TypedDocumentString(`
    query Learning {
  __typename
  courses(first: 100, where: {status: {eq: PUBLISHED}}) {
    __typename
    nodes {
      __typename
      ...CourseCard
    }
  }
  myEnrolments(first: 100, where: {status: {neq: WITHDRAWN}}) {
    __typename
    nodes {
      __typename
      ...MyEnrolment
    }
  }
  myCertificates(first: 50) {
    __typename
    nodes {
      __typename
      ...MyCertificate
    }
  }
}
    fragment CourseCard on Course {
  __typename
  id
  title
  summary
  minutes
  required
}
fragment MyEnrolment on Enrolment {
  __typename
  id
  status
  dueOn
  overdue
  score
  lessonsDone
  lessonsTotal
  attemptsLeft
  nextAttemptAt
  course {
    __typename
    id
  }
}
fragment MyCertificate on Certificate {
  __typename
  id
  number
  code
  title
  state
  latest
  issuedAt
  expiresAt
  revokedReason
  documentUrl
  course {
    __typename
    id
  }
}`, {"hash":"sha256:b2b02060c6c246e5e35c92a86c677dd76e0c1f7413d20bd12f01cfa94149f524"}) as unknown as TypedDocumentString<LearningQuery, LearningQueryVariables>;
export const CourseDocument = new TypedDocumentString(`
    query Course($id: ID!) {
  __typename
  course(id: $id) {
    __typename
    ...CourseCard
    status
    validityMonths
    publishedVersion {
      __typename
      id
      passMark
      quizSize
      timeLimitMinutes
      lessons(first: 50) {
        __typename
        nodes {
          __typename
          id
          title
          minutes
          html
        }
      }
    }
  }
  myEnrolments(
    first: 1
    where: {course: {id: {eq: $id}}, status: {neq: WITHDRAWN}}
  ) {
    __typename
    nodes {
      __typename
      ...MyEnrolment
      progress(first: 100) {
        __typename
        nodes {
          __typename
          id
          lesson {
            __typename
            id
          }
        }
      }
      attempts(first: 5) {
        __typename
        nodes {
          __typename
          id
          number
          status
          score
          startedAt
        }
      }
    }
  }
  myCertificates(first: 1, where: {course: {id: {eq: $id}}}) {
    __typename
    nodes {
      __typename
      ...MyCertificate
    }
  }
}
    fragment CourseCard on Course {
  __typename
  id
  title
  summary
  minutes
  required
}
fragment MyEnrolment on Enrolment {
  __typename
  id
  status
  dueOn
  overdue
  score
  lessonsDone
  lessonsTotal
  attemptsLeft
  nextAttemptAt
  course {
    __typename
    id
  }
}
fragment MyCertificate on Certificate {
  __typename
  id
  number
  code
  title
  state
  latest
  issuedAt
  expiresAt
  revokedReason
  documentUrl
  course {
    __typename
    id
  }
}`, {"hash":"sha256:392053d60fe8f2f6b3588376b96acec7f7fc74e3b63229b52428413c1eeab450"}) as unknown as TypedDocumentString<CourseQuery, CourseQueryVariables>;
export const EnrolDocument = new TypedDocumentString(`
    mutation Enrol($input: EnrolmentCreateInput!) {
  __typename
  enrolmentCreate(input: $input) {
    __typename
    enrolment {
      __typename
      ...MyEnrolment
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment MyEnrolment on Enrolment {
  __typename
  id
  status
  dueOn
  overdue
  score
  lessonsDone
  lessonsTotal
  attemptsLeft
  nextAttemptAt
  course {
    __typename
    id
  }
}`, {"hash":"sha256:397b3d68cc6b331936e4d45476c9c5858a6d11c57ae1e662051393c960ab8dc5"}) as unknown as TypedDocumentString<EnrolMutation, EnrolMutationVariables>;
export const LessonCompleteDocument = new TypedDocumentString(`
    mutation LessonComplete($input: LessonCompleteInput!) {
  __typename
  lessonComplete(input: $input) {
    __typename
    enrolment {
      __typename
      ...MyEnrolment
      progress(first: 100) {
        __typename
        nodes {
          __typename
          id
          lesson {
            __typename
            id
          }
        }
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
    fragment MyEnrolment on Enrolment {
  __typename
  id
  status
  dueOn
  overdue
  score
  lessonsDone
  lessonsTotal
  attemptsLeft
  nextAttemptAt
  course {
    __typename
    id
  }
}`, {"hash":"sha256:a8d8d5fe78f4a2d4394feb94c23827bd82f5f10198bb3a5f8ce5ce42adb7119b"}) as unknown as TypedDocumentString<LessonCompleteMutation, LessonCompleteMutationVariables>;
export const QuizDocument = new TypedDocumentString(`
    query Quiz($id: ID!) {
  __typename
  quizAttempt(id: $id) {
    __typename
    ...QuizState
    questions(first: 100) {
      __typename
      nodes {
        __typename
        ...QuizItem
      }
    }
  }
}
    fragment QuizState on QuizAttempt {
  __typename
  id
  number
  status
  endsAt
  points
  maxPoints
  score
  courseVersion {
    __typename
    id
    passMark
  }
  enrolment {
    __typename
    id
    attemptsLeft
    nextAttemptAt
    course {
      __typename
      id
      title
    }
  }
}
fragment QuizItem on AttemptQuestion {
  __typename
  id
  kind
  text
  choices
  answer
  points
  explanation
}`, {"hash":"sha256:9dbefb50582b1c456502866f6a5d1ba3970db029df0f591e1e9e5a137c03b576"}) as unknown as TypedDocumentString<QuizQuery, QuizQueryVariables>;
export const QuizBeginDocument = new TypedDocumentString(`
    mutation QuizBegin($input: QuizAttemptBeginInput!) {
  __typename
  quizAttemptBegin(input: $input) {
    __typename
    quizAttempt {
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
    `, {"hash":"sha256:9487b569467e6e2006b95fc6eac6b7b795a00b08bc87feb3fa2a57c7f857d389"}) as unknown as TypedDocumentString<QuizBeginMutation, QuizBeginMutationVariables>;
export const QuizAnswerDocument = new TypedDocumentString(`
    mutation QuizAnswer($input: AttemptQuestionAnswerInput!) {
  __typename
  attemptQuestionAnswer(input: $input) {
    __typename
    attemptQuestion {
      __typename
      id
      answer
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:cdffa44006b681219e7c64037734c8703ba6f556dfc96a08440410b0bd2562fe"}) as unknown as TypedDocumentString<QuizAnswerMutation, QuizAnswerMutationVariables>;
export const QuizSubmitDocument = new TypedDocumentString(`
    mutation QuizSubmit($input: QuizAttemptSubmitInput!) {
  __typename
  quizAttemptSubmit(input: $input) {
    __typename
    quizAttempt {
      __typename
      ...QuizState
      questions(first: 100) {
        __typename
        nodes {
          __typename
          ...QuizItem
        }
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
    fragment QuizState on QuizAttempt {
  __typename
  id
  number
  status
  endsAt
  points
  maxPoints
  score
  courseVersion {
    __typename
    id
    passMark
  }
  enrolment {
    __typename
    id
    attemptsLeft
    nextAttemptAt
    course {
      __typename
      id
      title
    }
  }
}
fragment QuizItem on AttemptQuestion {
  __typename
  id
  kind
  text
  choices
  answer
  points
  explanation
}`, {"hash":"sha256:94238275fa9d66bd9b70f0e9c28ab01b6f658859809bda2c56df70be6d5692aa"}) as unknown as TypedDocumentString<QuizSubmitMutation, QuizSubmitMutationVariables>;
export const TeamLearningDocument = new TypedDocumentString(`
    query TeamLearning {
  __typename
  teamLearning {
    __typename
    standing
    required
    person {
      __typename
      id
      name
    }
    course {
      __typename
      id
      title
    }
    enrolment {
      __typename
      id
      dueOn
    }
    certificate {
      __typename
      id
      expiresAt
    }
  }
}
    `, {"hash":"sha256:8c9cf98ee5a63074486918e264a6ba74c4fb054e98b25336f0904753db8982f2"}) as unknown as TypedDocumentString<TeamLearningQuery, TeamLearningQueryVariables>;
export const TeamAssignDocument = new TypedDocumentString(`
    mutation TeamAssign($input: CourseAssignInput!) {
  __typename
  courseAssign(input: $input) {
    __typename
    course {
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
    `, {"hash":"sha256:560c7b10bd16fa435be17c668b4542ea3cb6750aab31b291f5f092b4cc4ed6c5"}) as unknown as TypedDocumentString<TeamAssignMutation, TeamAssignMutationVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members {
  __typename
  viewer {
    __typename
    kind
    person {
      __typename
      id
    }
    partner {
      __typename
      id
      viewerCan {
        __typename
        update
      }
      members(first: 100, orderBy: [{field: CREATED_AT}]) {
        __typename
        nodes {
          __typename
          ...PartnerMemberRow
        }
      }
    }
  }
  invitations(first: 100, orderBy: [{field: CREATED_AT, direction: DESC}]) {
    __typename
    nodes {
      __typename
      id
      state
      person {
        __typename
        id
      }
    }
  }
}
    fragment PartnerMemberRow on PartnerMember {
  __typename
  id
  version
  role
  active
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
}`, {"hash":"sha256:3e8844bf3d69b963df9afcf9faea9277c262e981e0fcb7b71850fbde5575bb49"}) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const PartnerMemberAddDocument = new TypedDocumentString(`
    mutation PartnerMemberAdd($input: PartnerMemberAddInput!) {
  __typename
  partnerMemberAdd(input: $input) {
    __typename
    partnerMember {
      __typename
      ...PartnerMemberRow
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment PartnerMemberRow on PartnerMember {
  __typename
  id
  version
  role
  active
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
}`, {"hash":"sha256:30cc3cc89028304b621cef95ac794eae7e264b5a0d6808f03831ff6af3a74da6"}) as unknown as TypedDocumentString<PartnerMemberAddMutation, PartnerMemberAddMutationVariables>;
export const PartnerMemberUpdateDocument = new TypedDocumentString(`
    mutation PartnerMemberUpdate($input: PartnerMemberUpdateInput!) {
  __typename
  partnerMemberUpdate(input: $input) {
    __typename
    partnerMember {
      __typename
      ...PartnerMemberRow
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment PartnerMemberRow on PartnerMember {
  __typename
  id
  version
  role
  active
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
}`, {"hash":"sha256:eec1fe15fd4714948250876f741f1a4ef53a97ebd37774354d695392edfe2637"}) as unknown as TypedDocumentString<PartnerMemberUpdateMutation, PartnerMemberUpdateMutationVariables>;
export const PartnerMemberInviteDocument = new TypedDocumentString(`
    mutation PartnerMemberInvite($input: PartnerMemberInviteInput!) {
  __typename
  partnerMemberInvite(input: $input) {
    __typename
    invitation {
      __typename
      id
      state
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:9d592c2cc0d70d700b9a18dea31ee97e09449e466245abd4045c7820c0d99584"}) as unknown as TypedDocumentString<PartnerMemberInviteMutation, PartnerMemberInviteMutationVariables>;
export const OnboardingDocument = new TypedDocumentString(`
    query Onboarding {
  __typename
  viewer {
    __typename
    roles
    partner {
      __typename
      id
      version
      name
      domain
      status
      onboardingSteps(first: 50) {
        __typename
        nodes {
          __typename
          ...OnboardingStepDetail
        }
      }
    }
  }
}
    fragment OnboardingStepDetail on OnboardingStep {
  __typename
  id
  version
  name
  description
  kind
  side
  required
  doneAt
  doneBy {
    __typename
    id
    name
  }
  course {
    __typename
    id
    title
  }
  agreement {
    __typename
    id
    number
  }
  template {
    __typename
    id
    agreements(first: 1) {
      __typename
      nodes {
        __typename
        id
        number
        text
      }
    }
  }
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:028436bae0b3baea437b0faaa9f71b27cc72c7ceea54db063fcd2eb3a2e05f84"}) as unknown as TypedDocumentString<OnboardingQuery, OnboardingQueryVariables>;
export const OnboardingStepCompleteDocument = new TypedDocumentString(`
    mutation OnboardingStepComplete($input: OnboardingStepCompleteInput!) {
  __typename
  onboardingStepComplete(input: $input) {
    __typename
    onboardingStep {
      __typename
      ...OnboardingStepDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment OnboardingStepDetail on OnboardingStep {
  __typename
  id
  version
  name
  description
  kind
  side
  required
  doneAt
  doneBy {
    __typename
    id
    name
  }
  course {
    __typename
    id
    title
  }
  agreement {
    __typename
    id
    number
  }
  template {
    __typename
    id
    agreements(first: 1) {
      __typename
      nodes {
        __typename
        id
        number
        text
      }
    }
  }
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:2905b8ad9e8a525340898f9573de0ffb6a19004c81b7816fb3edfdc9ee62894d"}) as unknown as TypedDocumentString<OnboardingStepCompleteMutation, OnboardingStepCompleteMutationVariables>;
export const OwnDomainDocument = new TypedDocumentString(`
    mutation OwnDomain($input: PartnerUpdateInput!) {
  __typename
  partnerUpdate(input: $input) {
    __typename
    partner {
      __typename
      id
      version
      domain
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:cc64ae35e0b938b31d665bb2f0d8f6bddb45421adba72473261f0d3770ca476d"}) as unknown as TypedDocumentString<OwnDomainMutation, OwnDomainMutationVariables>;
export const PaymentDetailsSetDocument = new TypedDocumentString(`
    mutation PaymentDetailsSet($input: PartnerPaymentDetailsSetInput!) {
  __typename
  partnerPaymentDetailsSet(input: $input) {
    __typename
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:cd3ccb9a54fbc6469ecfe70e5856f8b0195c00049be8d59b907755de743592a0"}) as unknown as TypedDocumentString<PaymentDetailsSetMutation, PaymentDetailsSetMutationVariables>;
export const OpportunitiesDocument = new TypedDocumentString(`
    query Opportunities($first: Int!, $after: String, $where: OpportunityFilter, $orderBy: [OpportunityOrder!]) {
  __typename
  opportunities(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    __typename
    nodes {
      __typename
      ...PartnerDealRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment PartnerDealRow on Opportunity {
  __typename
  id
  name
  account {
    __typename
    id
    name
  }
  stage {
    __typename
    id
    name
    forecastCategory
  }
  amount {
    __typename
    amount
    currency
  }
  closeDate
  closedAt
  rotting
  partnerSeller {
    __typename
    id
    name
  }
}`, {"hash":"sha256:7de2629fcc614b6111dd17972c884c568b8fe2f03cd86690bf6d30ece8c837cd"}) as unknown as TypedDocumentString<OpportunitiesQuery, OpportunitiesQueryVariables>;
export const OpportunityDocument = new TypedDocumentString(`
    query Opportunity($id: ID!) {
  __typename
  opportunity(id: $id) {
    __typename
    ...PartnerDeal
  }
}
    fragment PartnerDealRow on Opportunity {
  __typename
  id
  name
  account {
    __typename
    id
    name
  }
  stage {
    __typename
    id
    name
    forecastCategory
  }
  amount {
    __typename
    amount
    currency
  }
  closeDate
  closedAt
  rotting
  partnerSeller {
    __typename
    id
    name
  }
}
fragment PartnerDeal on Opportunity {
  __typename
  ...PartnerDealRow
  version
  nextStep
  competitor
  lossReason
  comments(last: 100) {
    __typename
    nodes {
      __typename
      id
      side
      at
      text
      authorName
    }
  }
  lines(first: 100) {
    __typename
    nodes {
      __typename
      id
      quantity
      total {
        __typename
        amount
        currency
      }
      product {
        __typename
        id
        name
      }
    }
  }
  contacts(first: 20) {
    __typename
    nodes {
      __typename
      id
      contact {
        __typename
        id
        person {
          __typename
          id
          name
          email
          phone
        }
      }
    }
  }
  quotes(first: 20, where: {isCurrent: {eq: true}}) {
    __typename
    nodes {
      __typename
      id
      number
      status
      expiresOn
      total {
        __typename
        amount
        currency
      }
    }
  }
  quoteRequests(first: 20) {
    __typename
    nodes {
      __typename
      id
      status
      note
      dueOn
      requestedAt
      requesterName
      declineReason
      quote {
        __typename
        id
        number
      }
    }
  }
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:8ef92a4563892a3cdf36690127fabd9127c2665adddb2904983655a92ec508aa"}) as unknown as TypedDocumentString<OpportunityQuery, OpportunityQueryVariables>;
export const OpportunityChangedDocument = new TypedDocumentString(`
    subscription OpportunityChanged($id: ID!) {
  opportunityChanged(id: $id) {
    __typename
    ...PartnerDeal
  }
}
    fragment PartnerDealRow on Opportunity {
  __typename
  id
  name
  account {
    __typename
    id
    name
  }
  stage {
    __typename
    id
    name
    forecastCategory
  }
  amount {
    __typename
    amount
    currency
  }
  closeDate
  closedAt
  rotting
  partnerSeller {
    __typename
    id
    name
  }
}
fragment PartnerDeal on Opportunity {
  __typename
  ...PartnerDealRow
  version
  nextStep
  competitor
  lossReason
  comments(last: 100) {
    __typename
    nodes {
      __typename
      id
      side
      at
      text
      authorName
    }
  }
  lines(first: 100) {
    __typename
    nodes {
      __typename
      id
      quantity
      total {
        __typename
        amount
        currency
      }
      product {
        __typename
        id
        name
      }
    }
  }
  contacts(first: 20) {
    __typename
    nodes {
      __typename
      id
      contact {
        __typename
        id
        person {
          __typename
          id
          name
          email
          phone
        }
      }
    }
  }
  quotes(first: 20, where: {isCurrent: {eq: true}}) {
    __typename
    nodes {
      __typename
      id
      number
      status
      expiresOn
      total {
        __typename
        amount
        currency
      }
    }
  }
  quoteRequests(first: 20) {
    __typename
    nodes {
      __typename
      id
      status
      note
      dueOn
      requestedAt
      requesterName
      declineReason
      quote {
        __typename
        id
        number
      }
    }
  }
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:bf9dee2e9f66ac82f3b8a4996ec1202ad00c9a68efbf41ebbc179476f9083b5d"}) as unknown as TypedDocumentString<OpportunityChangedSubscription, OpportunityChangedSubscriptionVariables>;
export const OpportunityUpdateDocument = new TypedDocumentString(`
    mutation OpportunityUpdate($input: OpportunityUpdateInput!) {
  __typename
  opportunityUpdate(input: $input) {
    __typename
    opportunity {
      __typename
      ...PartnerDeal
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment PartnerDealRow on Opportunity {
  __typename
  id
  name
  account {
    __typename
    id
    name
  }
  stage {
    __typename
    id
    name
    forecastCategory
  }
  amount {
    __typename
    amount
    currency
  }
  closeDate
  closedAt
  rotting
  partnerSeller {
    __typename
    id
    name
  }
}
fragment PartnerDeal on Opportunity {
  __typename
  ...PartnerDealRow
  version
  nextStep
  competitor
  lossReason
  comments(last: 100) {
    __typename
    nodes {
      __typename
      id
      side
      at
      text
      authorName
    }
  }
  lines(first: 100) {
    __typename
    nodes {
      __typename
      id
      quantity
      total {
        __typename
        amount
        currency
      }
      product {
        __typename
        id
        name
      }
    }
  }
  contacts(first: 20) {
    __typename
    nodes {
      __typename
      id
      contact {
        __typename
        id
        person {
          __typename
          id
          name
          email
          phone
        }
      }
    }
  }
  quotes(first: 20, where: {isCurrent: {eq: true}}) {
    __typename
    nodes {
      __typename
      id
      number
      status
      expiresOn
      total {
        __typename
        amount
        currency
      }
    }
  }
  quoteRequests(first: 20) {
    __typename
    nodes {
      __typename
      id
      status
      note
      dueOn
      requestedAt
      requesterName
      declineReason
      quote {
        __typename
        id
        number
      }
    }
  }
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:af07a04903c62979f60bf6637ec5e5d404b991267ca1093218b8020b0dce8f27"}) as unknown as TypedDocumentString<OpportunityUpdateMutation, OpportunityUpdateMutationVariables>;
export const OpportunityCommentAddDocument = new TypedDocumentString(`
    mutation OpportunityCommentAdd($input: OpportunityCommentAddInput!) {
  __typename
  opportunityCommentAdd(input: $input) {
    __typename
    opportunityComment {
      __typename
      id
      opportunity {
        __typename
        ...PartnerDeal
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
    fragment PartnerDealRow on Opportunity {
  __typename
  id
  name
  account {
    __typename
    id
    name
  }
  stage {
    __typename
    id
    name
    forecastCategory
  }
  amount {
    __typename
    amount
    currency
  }
  closeDate
  closedAt
  rotting
  partnerSeller {
    __typename
    id
    name
  }
}
fragment PartnerDeal on Opportunity {
  __typename
  ...PartnerDealRow
  version
  nextStep
  competitor
  lossReason
  comments(last: 100) {
    __typename
    nodes {
      __typename
      id
      side
      at
      text
      authorName
    }
  }
  lines(first: 100) {
    __typename
    nodes {
      __typename
      id
      quantity
      total {
        __typename
        amount
        currency
      }
      product {
        __typename
        id
        name
      }
    }
  }
  contacts(first: 20) {
    __typename
    nodes {
      __typename
      id
      contact {
        __typename
        id
        person {
          __typename
          id
          name
          email
          phone
        }
      }
    }
  }
  quotes(first: 20, where: {isCurrent: {eq: true}}) {
    __typename
    nodes {
      __typename
      id
      number
      status
      expiresOn
      total {
        __typename
        amount
        currency
      }
    }
  }
  quoteRequests(first: 20) {
    __typename
    nodes {
      __typename
      id
      status
      note
      dueOn
      requestedAt
      requesterName
      declineReason
      quote {
        __typename
        id
        number
      }
    }
  }
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:d9e585916ce7f8587740d1c5c0225ddba1f49e5640aaaf123b199c246998b486"}) as unknown as TypedDocumentString<OpportunityCommentAddMutation, OpportunityCommentAddMutationVariables>;
export const QuoteRequestCreateDocument = new TypedDocumentString(`
    mutation QuoteRequestCreate($input: QuoteRequestCreateInput!) {
  __typename
  quoteRequestCreate(input: $input) {
    __typename
    quoteRequest {
      __typename
      id
      opportunity {
        __typename
        ...PartnerDeal
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
    fragment PartnerDealRow on Opportunity {
  __typename
  id
  name
  account {
    __typename
    id
    name
  }
  stage {
    __typename
    id
    name
    forecastCategory
  }
  amount {
    __typename
    amount
    currency
  }
  closeDate
  closedAt
  rotting
  partnerSeller {
    __typename
    id
    name
  }
}
fragment PartnerDeal on Opportunity {
  __typename
  ...PartnerDealRow
  version
  nextStep
  competitor
  lossReason
  comments(last: 100) {
    __typename
    nodes {
      __typename
      id
      side
      at
      text
      authorName
    }
  }
  lines(first: 100) {
    __typename
    nodes {
      __typename
      id
      quantity
      total {
        __typename
        amount
        currency
      }
      product {
        __typename
        id
        name
      }
    }
  }
  contacts(first: 20) {
    __typename
    nodes {
      __typename
      id
      contact {
        __typename
        id
        person {
          __typename
          id
          name
          email
          phone
        }
      }
    }
  }
  quotes(first: 20, where: {isCurrent: {eq: true}}) {
    __typename
    nodes {
      __typename
      id
      number
      status
      expiresOn
      total {
        __typename
        amount
        currency
      }
    }
  }
  quoteRequests(first: 20) {
    __typename
    nodes {
      __typename
      id
      status
      note
      dueOn
      requestedAt
      requesterName
      declineReason
      quote {
        __typename
        id
        number
      }
    }
  }
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:edafe32eec2a89e1e3dd055bc04d24bb239a9e8d35993bdee1c428fd317c366b"}) as unknown as TypedDocumentString<QuoteRequestCreateMutation, QuoteRequestCreateMutationVariables>;
export const QuoteRequestWithdrawDocument = new TypedDocumentString(`
    mutation QuoteRequestWithdraw($input: QuoteRequestWithdrawInput!) {
  __typename
  quoteRequestWithdraw(input: $input) {
    __typename
    quoteRequest {
      __typename
      id
      opportunity {
        __typename
        ...PartnerDeal
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
    fragment PartnerDealRow on Opportunity {
  __typename
  id
  name
  account {
    __typename
    id
    name
  }
  stage {
    __typename
    id
    name
    forecastCategory
  }
  amount {
    __typename
    amount
    currency
  }
  closeDate
  closedAt
  rotting
  partnerSeller {
    __typename
    id
    name
  }
}
fragment PartnerDeal on Opportunity {
  __typename
  ...PartnerDealRow
  version
  nextStep
  competitor
  lossReason
  comments(last: 100) {
    __typename
    nodes {
      __typename
      id
      side
      at
      text
      authorName
    }
  }
  lines(first: 100) {
    __typename
    nodes {
      __typename
      id
      quantity
      total {
        __typename
        amount
        currency
      }
      product {
        __typename
        id
        name
      }
    }
  }
  contacts(first: 20) {
    __typename
    nodes {
      __typename
      id
      contact {
        __typename
        id
        person {
          __typename
          id
          name
          email
          phone
        }
      }
    }
  }
  quotes(first: 20, where: {isCurrent: {eq: true}}) {
    __typename
    nodes {
      __typename
      id
      number
      status
      expiresOn
      total {
        __typename
        amount
        currency
      }
    }
  }
  quoteRequests(first: 20) {
    __typename
    nodes {
      __typename
      id
      status
      note
      dueOn
      requestedAt
      requesterName
      declineReason
      quote {
        __typename
        id
        number
      }
    }
  }
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:09bc267e33471bf4de4ec1d7f327453b99e04409e4caa44bb94bb22f81be8876"}) as unknown as TypedDocumentString<QuoteRequestWithdrawMutation, QuoteRequestWithdrawMutationVariables>;
export const ProfileDocument = new TypedDocumentString(`
    query Profile {
  __typename
  viewer {
    __typename
    kind
    person {
      __typename
      ...ProfileFields
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
}`, {"hash":"sha256:95c6f28ad1867f19fbff52804d5883f2590afcccb3cf07437474f271b9d636bb"}) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
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
export const ProgrammeDocument = new TypedDocumentString(`
    query Programme {
  __typename
  viewer {
    __typename
    partner {
      __typename
      id
      status
      tierSince
      tierGraceUntil
      tier {
        __typename
        id
        name
      }
      programme {
        __typename
        id
        name
        description
        promotion
        graceDays
        reviews(first: 1, where: {run: {isNull: true}}) {
          __typename
          nodes {
            __typename
            id
            reviewOn
          }
        }
        tiers(first: 20) {
          __typename
          nodes {
            __typename
            id
            rank
            benefits
            discount
            fundAllowance {
              __typename
              amount
              currency
            }
          }
        }
      }
      tierProgress {
        __typename
        name
        rank
        current
        reached
        requirements {
          __typename
          ...MeasuredRequirementFacts
        }
      }
      changes(first: 20) {
        __typename
        nodes {
          __typename
          ...PartnerChangeFacts
        }
      }
    }
  }
}
    fragment MeasuredRequirementFacts on MeasuredRequirement {
  __typename
  kind
  window
  courseTitle
  currency
  needed
  measured
  missing
}
fragment PartnerChangeFacts on PartnerChange {
  __typename
  id
  at
  kind
  toStatus
  graceUntil
  reason
  fromTier {
    __typename
    id
    name
  }
  toTier {
    __typename
    id
    name
  }
  requirements {
    __typename
    ...MeasuredRequirementFacts
  }
}`, {"hash":"sha256:7367ad4c2fbb23ce88b96d0f0fdd435fae168e8c3b014114ae431ffe7dc10a18"}) as unknown as TypedDocumentString<ProgrammeQuery, ProgrammeQueryVariables>;
export const RegistrationsDocument = new TypedDocumentString(`
    query Registrations($first: Int!, $after: String, $where: DealRegistrationFilter, $orderBy: [DealRegistrationOrder!]) {
  __typename
  dealRegistrations(
    first: $first
    after: $after
    where: $where
    orderBy: $orderBy
  ) {
    __typename
    nodes {
      __typename
      ...RegistrationRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment RegistrationRow on DealRegistration {
  __typename
  id
  company
  status
  closeDate
  submittedAt
  protectedUntil
  protectedDays
  daysLeft
  ground
  blockedUntil
  amount {
    __typename
    amount
    currency
  }
}`, {"hash":"sha256:4c2934325e200cb27564a9eafbd306925e7d4df7cd0c86b8f717f2374fb7a58b"}) as unknown as TypedDocumentString<RegistrationsQuery, RegistrationsQueryVariables>;
export const RegistrationDocument = new TypedDocumentString(`
    query Registration($id: ID!) {
  __typename
  dealRegistration(id: $id) {
    __typename
    ...RegistrationDetail
  }
}
    fragment RegistrationRow on DealRegistration {
  __typename
  id
  company
  status
  closeDate
  submittedAt
  protectedUntil
  protectedDays
  daysLeft
  ground
  blockedUntil
  amount {
    __typename
    amount
    currency
  }
}
fragment RegistrationDetail on DealRegistration {
  __typename
  ...RegistrationRow
  version
  domain
  country
  region
  city
  need
  dueAt
  message
  discount
  opportunity {
    __typename
    id
    name
  }
  seller {
    __typename
    id
    name
  }
  items(first: 50) {
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
      category {
        __typename
        id
        name
      }
    }
  }
  contacts(first: 20) {
    __typename
    nodes {
      __typename
      id
      givenName
      familyName
      title
      email
      phone
    }
  }
  changes(first: 50) {
    __typename
    nodes {
      __typename
      id
      to
      at
      message
      by {
        __typename
        id
        name
      }
    }
  }
  extensions(first: 10) {
    __typename
    nodes {
      __typename
      id
      days
      reason
      status
      message
      createdAt
    }
  }
  viewerCan {
    __typename
    update
    withdraw
    extend
  }
}`, {"hash":"sha256:e0d42bc182ac4046c79c5a5d3e153d382e094d148bd7dcd2f8522403f071ae46"}) as unknown as TypedDocumentString<RegistrationQuery, RegistrationQueryVariables>;
export const RegistrationFormDocument = new TypedDocumentString(`
    query RegistrationForm {
  __typename
  registrationPolicies(first: 1) {
    __typename
    nodes {
      __typename
      id
      active
      decisionHours
      protectionDays
      maxCloseDays
      minAmount {
        __typename
        amount
        currency
      }
      programme {
        __typename
        id
        currency
      }
    }
  }
  productCategories(first: 100) {
    __typename
    nodes {
      __typename
      id
      name
    }
  }
  products(first: 100) {
    __typename
    nodes {
      __typename
      id
      name
    }
  }
}
    `, {"hash":"sha256:6c37e14fa214349e65945ad0cb3012515c2caa93b59be7d4f0c4eb2889ac4f6c"}) as unknown as TypedDocumentString<RegistrationFormQuery, RegistrationFormQueryVariables>;
export const RegistrationEditDocument = new TypedDocumentString(`
    query RegistrationEdit($id: ID!) {
  __typename
  dealRegistration(id: $id) {
    __typename
    ...RegistrationDetail
  }
  registrationPolicies(first: 1) {
    __typename
    nodes {
      __typename
      id
      active
      decisionHours
      protectionDays
      maxCloseDays
      minAmount {
        __typename
        amount
        currency
      }
      programme {
        __typename
        id
        currency
      }
    }
  }
  productCategories(first: 100) {
    __typename
    nodes {
      __typename
      id
      name
    }
  }
  products(first: 100) {
    __typename
    nodes {
      __typename
      id
      name
    }
  }
}
    fragment RegistrationRow on DealRegistration {
  __typename
  id
  company
  status
  closeDate
  submittedAt
  protectedUntil
  protectedDays
  daysLeft
  ground
  blockedUntil
  amount {
    __typename
    amount
    currency
  }
}
fragment RegistrationDetail on DealRegistration {
  __typename
  ...RegistrationRow
  version
  domain
  country
  region
  city
  need
  dueAt
  message
  discount
  opportunity {
    __typename
    id
    name
  }
  seller {
    __typename
    id
    name
  }
  items(first: 50) {
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
      category {
        __typename
        id
        name
      }
    }
  }
  contacts(first: 20) {
    __typename
    nodes {
      __typename
      id
      givenName
      familyName
      title
      email
      phone
    }
  }
  changes(first: 50) {
    __typename
    nodes {
      __typename
      id
      to
      at
      message
      by {
        __typename
        id
        name
      }
    }
  }
  extensions(first: 10) {
    __typename
    nodes {
      __typename
      id
      days
      reason
      status
      message
      createdAt
    }
  }
  viewerCan {
    __typename
    update
    withdraw
    extend
  }
}`, {"hash":"sha256:6c0b14332eeb27b4a237631b6543083152616f42f8d546e9f93064ca5fcd17e8"}) as unknown as TypedDocumentString<RegistrationEditQuery, RegistrationEditQueryVariables>;
export const RegistrationCreateDocument = new TypedDocumentString(`
    mutation RegistrationCreate($input: DealRegistrationCreateInput!) {
  __typename
  dealRegistrationCreate(input: $input) {
    __typename
    dealRegistration {
      __typename
      ...RegistrationDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment RegistrationRow on DealRegistration {
  __typename
  id
  company
  status
  closeDate
  submittedAt
  protectedUntil
  protectedDays
  daysLeft
  ground
  blockedUntil
  amount {
    __typename
    amount
    currency
  }
}
fragment RegistrationDetail on DealRegistration {
  __typename
  ...RegistrationRow
  version
  domain
  country
  region
  city
  need
  dueAt
  message
  discount
  opportunity {
    __typename
    id
    name
  }
  seller {
    __typename
    id
    name
  }
  items(first: 50) {
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
      category {
        __typename
        id
        name
      }
    }
  }
  contacts(first: 20) {
    __typename
    nodes {
      __typename
      id
      givenName
      familyName
      title
      email
      phone
    }
  }
  changes(first: 50) {
    __typename
    nodes {
      __typename
      id
      to
      at
      message
      by {
        __typename
        id
        name
      }
    }
  }
  extensions(first: 10) {
    __typename
    nodes {
      __typename
      id
      days
      reason
      status
      message
      createdAt
    }
  }
  viewerCan {
    __typename
    update
    withdraw
    extend
  }
}`, {"hash":"sha256:507e624340af5a9dc571ae07405703eaea32f2e84311dada9bac10a2ceb210e6"}) as unknown as TypedDocumentString<RegistrationCreateMutation, RegistrationCreateMutationVariables>;
export const RegistrationUpdateDocument = new TypedDocumentString(`
    mutation RegistrationUpdate($input: DealRegistrationUpdateInput!) {
  __typename
  dealRegistrationUpdate(input: $input) {
    __typename
    dealRegistration {
      __typename
      ...RegistrationDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment RegistrationRow on DealRegistration {
  __typename
  id
  company
  status
  closeDate
  submittedAt
  protectedUntil
  protectedDays
  daysLeft
  ground
  blockedUntil
  amount {
    __typename
    amount
    currency
  }
}
fragment RegistrationDetail on DealRegistration {
  __typename
  ...RegistrationRow
  version
  domain
  country
  region
  city
  need
  dueAt
  message
  discount
  opportunity {
    __typename
    id
    name
  }
  seller {
    __typename
    id
    name
  }
  items(first: 50) {
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
      category {
        __typename
        id
        name
      }
    }
  }
  contacts(first: 20) {
    __typename
    nodes {
      __typename
      id
      givenName
      familyName
      title
      email
      phone
    }
  }
  changes(first: 50) {
    __typename
    nodes {
      __typename
      id
      to
      at
      message
      by {
        __typename
        id
        name
      }
    }
  }
  extensions(first: 10) {
    __typename
    nodes {
      __typename
      id
      days
      reason
      status
      message
      createdAt
    }
  }
  viewerCan {
    __typename
    update
    withdraw
    extend
  }
}`, {"hash":"sha256:af76d23e05f32ddf6ef3c655cc99cbbf2783b550419a016b347da19db4524249"}) as unknown as TypedDocumentString<RegistrationUpdateMutation, RegistrationUpdateMutationVariables>;
export const RegistrationSubmitDocument = new TypedDocumentString(`
    mutation RegistrationSubmit($input: DealRegistrationSubmitInput!) {
  __typename
  dealRegistrationSubmit(input: $input) {
    __typename
    dealRegistration {
      __typename
      ...RegistrationDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment RegistrationRow on DealRegistration {
  __typename
  id
  company
  status
  closeDate
  submittedAt
  protectedUntil
  protectedDays
  daysLeft
  ground
  blockedUntil
  amount {
    __typename
    amount
    currency
  }
}
fragment RegistrationDetail on DealRegistration {
  __typename
  ...RegistrationRow
  version
  domain
  country
  region
  city
  need
  dueAt
  message
  discount
  opportunity {
    __typename
    id
    name
  }
  seller {
    __typename
    id
    name
  }
  items(first: 50) {
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
      category {
        __typename
        id
        name
      }
    }
  }
  contacts(first: 20) {
    __typename
    nodes {
      __typename
      id
      givenName
      familyName
      title
      email
      phone
    }
  }
  changes(first: 50) {
    __typename
    nodes {
      __typename
      id
      to
      at
      message
      by {
        __typename
        id
        name
      }
    }
  }
  extensions(first: 10) {
    __typename
    nodes {
      __typename
      id
      days
      reason
      status
      message
      createdAt
    }
  }
  viewerCan {
    __typename
    update
    withdraw
    extend
  }
}`, {"hash":"sha256:1a61c73951763cd6b3898bb625f2c9508340492d46cc6a5be988b2c1ed9bda0c"}) as unknown as TypedDocumentString<RegistrationSubmitMutation, RegistrationSubmitMutationVariables>;
export const RegistrationWithdrawDocument = new TypedDocumentString(`
    mutation RegistrationWithdraw($input: DealRegistrationWithdrawInput!) {
  __typename
  dealRegistrationWithdraw(input: $input) {
    __typename
    dealRegistration {
      __typename
      ...RegistrationDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment RegistrationRow on DealRegistration {
  __typename
  id
  company
  status
  closeDate
  submittedAt
  protectedUntil
  protectedDays
  daysLeft
  ground
  blockedUntil
  amount {
    __typename
    amount
    currency
  }
}
fragment RegistrationDetail on DealRegistration {
  __typename
  ...RegistrationRow
  version
  domain
  country
  region
  city
  need
  dueAt
  message
  discount
  opportunity {
    __typename
    id
    name
  }
  seller {
    __typename
    id
    name
  }
  items(first: 50) {
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
      category {
        __typename
        id
        name
      }
    }
  }
  contacts(first: 20) {
    __typename
    nodes {
      __typename
      id
      givenName
      familyName
      title
      email
      phone
    }
  }
  changes(first: 50) {
    __typename
    nodes {
      __typename
      id
      to
      at
      message
      by {
        __typename
        id
        name
      }
    }
  }
  extensions(first: 10) {
    __typename
    nodes {
      __typename
      id
      days
      reason
      status
      message
      createdAt
    }
  }
  viewerCan {
    __typename
    update
    withdraw
    extend
  }
}`, {"hash":"sha256:be2146240af092fa26ee74b45cb29477f2485d4f4d3be8806295617da7d01f80"}) as unknown as TypedDocumentString<RegistrationWithdrawMutation, RegistrationWithdrawMutationVariables>;
export const RegistrationExtendDocument = new TypedDocumentString(`
    mutation RegistrationExtend($input: DealRegistrationExtendInput!) {
  __typename
  dealRegistrationExtend(input: $input) {
    __typename
    dealRegistration {
      __typename
      ...RegistrationDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment RegistrationRow on DealRegistration {
  __typename
  id
  company
  status
  closeDate
  submittedAt
  protectedUntil
  protectedDays
  daysLeft
  ground
  blockedUntil
  amount {
    __typename
    amount
    currency
  }
}
fragment RegistrationDetail on DealRegistration {
  __typename
  ...RegistrationRow
  version
  domain
  country
  region
  city
  need
  dueAt
  message
  discount
  opportunity {
    __typename
    id
    name
  }
  seller {
    __typename
    id
    name
  }
  items(first: 50) {
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
      category {
        __typename
        id
        name
      }
    }
  }
  contacts(first: 20) {
    __typename
    nodes {
      __typename
      id
      givenName
      familyName
      title
      email
      phone
    }
  }
  changes(first: 50) {
    __typename
    nodes {
      __typename
      id
      to
      at
      message
      by {
        __typename
        id
        name
      }
    }
  }
  extensions(first: 10) {
    __typename
    nodes {
      __typename
      id
      days
      reason
      status
      message
      createdAt
    }
  }
  viewerCan {
    __typename
    update
    withdraw
    extend
  }
}`, {"hash":"sha256:cbe2d6c9a69b35b5cd517aaec9a3667f8760e5d32b89387a2276ec371c741d13"}) as unknown as TypedDocumentString<RegistrationExtendMutation, RegistrationExtendMutationVariables>;
export const ScorecardDocument = new TypedDocumentString(`
    query Scorecard($partnerId: ID!, $startsOn: LocalDate!, $endsOn: LocalDate!) {
  __typename
  partnerScorecard(partnerId: $partnerId, startsOn: $startsOn, endsOn: $endsOn) {
    __typename
    currency
    partner {
      __typename
      id
      name
      tier {
        __typename
        id
        name
      }
    }
    figures {
      __typename
      measure
      value
      target
      attainment
    }
  }
}
    `, {"hash":"sha256:04e09b8806ef4221834cdfd0cce3a5bdb50f445fe5de6edea6e5b13b4da93e5c"}) as unknown as TypedDocumentString<ScorecardQuery, ScorecardQueryVariables>;
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
    partner {
      __typename
      id
      name
    }
  }
}
    `, {"hash":"sha256:48f5fe043ccb8219c63f54d96041ab51c3e569a6a3a3ccc967006abf5769ba44"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;