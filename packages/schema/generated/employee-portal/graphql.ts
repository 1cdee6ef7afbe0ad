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

/** Completing an activity. */
export type ActivityCompleteInput = {
  /** When it was done; now unless said. */
  doneAt?: string | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Activity. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** What an activity is. */
export type ActivityKind =
  | 'CALL'
  | 'EMAIL'
  | 'MEETING'
  | 'NOTE'
  | 'TASK';

/** How far an application has come. */
export type ApplicationStatus =
  | 'APPROVED'
  | 'REJECTED'
  /** The link in the mail has not been opened; nobody sees it, and after a week it is gone. */
  | 'UNCONFIRMED'
  /** For the decision. */
  | 'WAITING';

/** What an approver has decided. */
export type ApprovalStatus =
  | 'APPROVED'
  | 'PENDING'
  | 'REJECTED';

/** Compares yes and no. */
export type BooleanFilter = {
  /** Equal to. */
  eq?: boolean | null | undefined;
  /** Has no value (true) or has one (false). */
  isNull?: boolean | null | undefined;
};

/** Why the rule gives a partner no lead. */
export type CandidateExclusion =
  /** The lead was offered to them before. */
  | 'ASKED_BEFORE'
  /** Nobody there has the certificate that the rule asks for. */
  | 'CERTIFICATE'
  | 'NOT_ACTIVE'
  /** They have as many leads as they may have at once. */
  | 'NO_CAPACITY'
  | 'OTHER_PROGRAMME'
  /** A specialisation that the rule asks for is missing. */
  | 'SPECIALISATION'
  /** They don’t sell where the lead is. */
  | 'TERRITORY';

/** What a registration can be in conflict with. */
export type ConflictKind =
  | 'ACCOUNT'
  | 'LEAD'
  | 'OPPORTUNITY'
  | 'REGISTRATION';

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

/** Closing a course: nobody begins it any more. Certificates stay valid. */
export type CourseArchiveInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Course. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
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

/** A new course. It has a first draft, to be written with `courseDraft`. */
export type CourseCreateInput = {
  /** Days in which that many attempts are allowed, counted back from now; null: ever. */
  attemptWindowDays?: number | null | undefined;
  /** How often its quiz can be tried before it is passed; null: without end. */
  attemptsAllowed?: number | null | undefined;
  /** For whom it is: any of `PARTNER`, `EMPLOYEE`, `CUSTOMER`. */
  audiences: Array<string>;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Language, ISO 639-1: `en`. */
  language: string;
  /** Minutes that it takes, quiz and all. */
  minutes?: number | null | undefined;
  /** Roles of partners’ members who have to take it: any of `ADMIN`, `SELLER`, `TECHNICIAN`, `MARKETER`. None: all roles, where types are named. */
  requiredRoles?: Array<string> | null | undefined;
  /** Types of partners whose members have to take it, such as `RESELLER`. None: all types, where roles are named. */
  requiredTypes?: Array<string> | null | undefined;
  /** Hours to wait after an attempt that was not passed. */
  retryHours?: number | null | undefined;
  /** What it teaches, in one or two sentences. */
  summary?: string | null | undefined;
  /** Title. */
  title: string;
  /** Months for which its certificate is valid; null: for good. */
  validityMonths?: number | null | undefined;
};

/** Giving up what is being written. What is published stays. */
export type CourseDiscardInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Course. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Writes the next version of a course; where none is being written it begins with what is published. What is omitted stays; `lessons` and `questions` take the place of those that are there. */
export type CourseDraftInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The CourseVersion. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Its lessons, in order, at most 50. */
  lessons?: Array<LessonInput> | null | undefined;
  /** Percent of the points that pass the quiz. */
  passMark?: number | null | undefined;
  /** The questions that attempts draw from, at most 200. */
  questions?: Array<QuizQuestionInput> | null | undefined;
  /** How many questions are drawn for an attempt; null: all. */
  questionsDrawn?: number | null | undefined;
  /** Minutes for an attempt; null: as long as one likes. */
  timeLimitMinutes?: number | null | undefined;
};

/** Publishing the version that is being written; of an archived course, opening it again. */
export type CoursePublishInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Course. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** How far a course, or a version of it, has come. */
export type CourseStatus =
  /** Of a version: another took its place. Of a course: nobody begins it any more; certificates stay valid. */
  | 'ARCHIVED'
  | 'DRAFT'
  /** Its audiences take it. The course stays so while its next version is being written. */
  | 'PUBLISHED';

/** Changes to what a course is and for whom. What is omitted stays; what it teaches and asks is changed by `courseDraft`. */
export type CourseUpdateInput = {
  /** Days in which that many attempts are allowed, counted back from now; null: ever. */
  attemptWindowDays?: number | null | undefined;
  /** How often its quiz can be tried before it is passed; null: without end. */
  attemptsAllowed?: number | null | undefined;
  /** For whom it is: any of `PARTNER`, `EMPLOYEE`, `CUSTOMER`. */
  audiences?: Array<string> | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Course. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Language, ISO 639-1: `en`. */
  language?: string | null | undefined;
  /** Minutes that it takes, quiz and all. */
  minutes?: number | null | undefined;
  /** Roles of partners’ members who have to take it: any of `ADMIN`, `SELLER`, `TECHNICIAN`, `MARKETER`. None: all roles, where types are named. */
  requiredRoles?: Array<string> | null | undefined;
  /** Types of partners whose members have to take it, such as `RESELLER`. None: all types, where roles are named. */
  requiredTypes?: Array<string> | null | undefined;
  /** Hours to wait after an attempt that was not passed. */
  retryHours?: number | null | undefined;
  /** What it teaches, in one or two sentences. */
  summary?: string | null | undefined;
  /** Title. */
  title?: string | null | undefined;
  /** Months for which its certificate is valid; null: for good. */
  validityMonths?: number | null | undefined;
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

/** Approving a registration, or the caller’s step of it. */
export type DealRegistrationApproveInput = {
  /** Which of the conflicts found it is: that account, or that opportunity, then becomes the deal. Omitted: what matches, else new ones. It counts with the last step. */
  conflictId?: string | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The DealRegistration. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** For the partner to read. */
  message?: string | null | undefined;
  /** Internal note. */
  note?: string | null | undefined;
  /** Who is responsible for a new opportunity; omitted: the owner of the account, else the channel manager. */
  ownerId?: string | null | undefined;
};

/** Looking for conflicts anew. */
export type DealRegistrationCheckInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The DealRegistration. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** A decision on a longer protection. */
export type DealRegistrationExtensionDecideInput = {
  /** The protection becomes longer; else it stays. */
  accept: boolean;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The DealRegistrationExtension. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** For the partner to read; required when it is declined. */
  message?: string | null | undefined;
};

/** Rejecting a registration. */
export type DealRegistrationRejectInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** Why, as far as the partner is told. */
  ground: RejectionGround;
  /** The DealRegistration. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What the partner reads; required with TERMS, and not possible with the other grounds. */
  message?: string | null | undefined;
  /** Internal note. */
  note?: string | null | undefined;
};

/** Giving a registration back to be completed. */
export type DealRegistrationReturnInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The DealRegistration. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What the partner has to complete; they read it. It says nothing of conflicts. */
  message: string;
  /** Internal note. */
  note?: string | null | undefined;
};

/** Beginning to look at a registration. */
export type DealRegistrationStartReviewInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The DealRegistration. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
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

/** Putting a draft into use. The version that was in use for the same programme is retired. */
export type DistributionRuleActivateInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The DistributionRule. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** A new draft. What is omitted is as in `previous`, the version that it is made from, or as usual. */
export type DistributionRuleCreateInput = {
  /** Business hours within which a partner has to accept. */
  acceptHours?: number | null | undefined;
  /** What it counts how many of its offers of the last 90 days the partner accepted. */
  acceptanceWeight?: number | null | undefined;
  /** The calendar by which its hours are counted. */
  calendarId?: string | null | undefined;
  /** Leads that a partner may have at once: open ones and those on offer. */
  capacity?: number | null | undefined;
  /** What it counts how much room the partner has left. */
  capacityWeight?: number | null | undefined;
  /** It takes leads in these countries, ISO 3166-1 alpha-2. Empty: in any. */
  countries?: Array<string> | null | undefined;
  /** What it counts how many leads went to others since the partner had one. */
  fairnessWeight?: number | null | undefined;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** It takes leads of these industries. Empty: of any. */
  industries?: Array<string> | null | undefined;
  /** Who answers for it, and is told of leads for which no partner is left. */
  managerId?: string | null | undefined;
  /** Partners to whom a lead is offered one after the other, before it comes back to the channel manager. */
  maxOffers?: number | null | undefined;
  /** It takes leads with at most this score. */
  maxScore?: number | null | undefined;
  /** It takes leads with at least this score. */
  minScore?: number | null | undefined;
  /** Name of the version. */
  name: string;
  /** Of several rules in use that take a lead, the one with the lowest position decides. */
  position?: number | null | undefined;
  /** The version that it was made from. */
  previousId?: string | null | undefined;
  /** It gives leads to partners of this programme; null: to any. Each has one version in use. */
  programmeId?: string | null | undefined;
  /** The partner is reminded once this share of that time is over, in percent. */
  remindAtPercent?: number | null | undefined;
  /** Only partners with somebody who is certified in this course. */
  requiredCourseId?: string | null | undefined;
  /** It takes leads from these sources. Empty: from any. */
  sources?: Array<string> | null | undefined;
  /** What it counts that the partner specialises in the lead’s industry and in what it asks for. */
  specialisationWeight?: number | null | undefined;
  /** Only partners with all of these specialisations. */
  specialisations?: Array<string> | null | undefined;
  /** It takes leads in this territory or below it; null: anywhere. */
  territoryId?: string | null | undefined;
  /** Only partners whose territories cover that of the lead. */
  territoryRequired?: boolean | null | undefined;
  /** What it counts that the partner’s territory is near the lead’s. */
  territoryWeight?: number | null | undefined;
  /** What the partner’s tier counts. */
  tierWeight?: number | null | undefined;
  /** Business hours from accepting within which the partner has to begin to work; else the lead is taken back. */
  touchHours?: number | null | undefined;
};

/** Throwing a draft away. */
export type DistributionRuleDeleteInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The DistributionRule. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Taking a rule out of use. Offers that are open go on. */
export type DistributionRuleRetireInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The DistributionRule. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Whether leads are given out by a version of a rule. */
export type DistributionRuleState =
  /** In use. To change it, make a new version of it. */
  | 'ACTIVE'
  /** Being written: it can be changed and simulated. */
  | 'DRAFT'
  /** Was in use; the offers that it made point to it. */
  | 'RETIRED';

/** Changes to a draft. What is in use stays as it is: make a new version of it. */
export type DistributionRuleUpdateInput = {
  /** Business hours within which a partner has to accept. */
  acceptHours?: number | null | undefined;
  /** What it counts how many of its offers of the last 90 days the partner accepted. */
  acceptanceWeight?: number | null | undefined;
  /** The calendar by which its hours are counted. */
  calendarId?: string | null | undefined;
  /** Leads that a partner may have at once: open ones and those on offer. */
  capacity?: number | null | undefined;
  /** What it counts how much room the partner has left. */
  capacityWeight?: number | null | undefined;
  /** It takes leads in these countries, ISO 3166-1 alpha-2. Empty: in any. */
  countries?: Array<string> | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** What it counts how many leads went to others since the partner had one. */
  fairnessWeight?: number | null | undefined;
  /** The DistributionRule. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** It takes leads of these industries. Empty: of any. */
  industries?: Array<string> | null | undefined;
  /** Who answers for it, and is told of leads for which no partner is left. */
  managerId?: string | null | undefined;
  /** Partners to whom a lead is offered one after the other, before it comes back to the channel manager. */
  maxOffers?: number | null | undefined;
  /** It takes leads with at most this score. */
  maxScore?: number | null | undefined;
  /** It takes leads with at least this score. */
  minScore?: number | null | undefined;
  /** Name of the version. */
  name?: string | null | undefined;
  /** Of several rules in use that take a lead, the one with the lowest position decides. */
  position?: number | null | undefined;
  /** It gives leads to partners of this programme; null: to any. Each has one version in use. */
  programmeId?: string | null | undefined;
  /** The partner is reminded once this share of that time is over, in percent. */
  remindAtPercent?: number | null | undefined;
  /** Only partners with somebody who is certified in this course. */
  requiredCourseId?: string | null | undefined;
  /** It takes leads from these sources. Empty: from any. */
  sources?: Array<string> | null | undefined;
  /** What it counts that the partner specialises in the lead’s industry and in what it asks for. */
  specialisationWeight?: number | null | undefined;
  /** Only partners with all of these specialisations. */
  specialisations?: Array<string> | null | undefined;
  /** It takes leads in this territory or below it; null: anywhere. */
  territoryId?: string | null | undefined;
  /** Only partners whose territories cover that of the lead. */
  territoryRequired?: boolean | null | undefined;
  /** What it counts that the partner’s territory is near the lead’s. */
  territoryWeight?: number | null | undefined;
  /** What the partner’s tier counts. */
  tierWeight?: number | null | undefined;
  /** Business hours from accepting within which the partner has to begin to work; else the lead is taken back. */
  touchHours?: number | null | undefined;
};

/** A run over all leads that wait for a partner. */
export type DistributionRunStartInput = {
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** How far a run is. */
export type DistributionRunState =
  | 'DONE'
  /** It waits for its turn, or is at work. */
  | 'QUEUED';

/** Agreeing to an adjustment that somebody else proposed, or not. */
export type EarningsAdjustmentDecideInput = {
  /** Agreed, and then it is in the ledger; or else it is rejected. */
  approve: boolean;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The EarningsAdjustment. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Where an adjustment stands. */
export type EarningsAdjustmentStatus =
  /** A second person has agreed, and it is in the ledger. */
  | 'APPROVED'
  | 'PROPOSED'
  | 'REJECTED';

/** A band of a rebate or accelerator. */
export type EarningsBandInput = {
  /** Where it begins: a volume in the currency of the plan, or of an accelerator a share of the target. */
  from: string;
  /** Its rate, as a share. */
  rate: string;
};

/** Of what the rate is taken. */
export type EarningsBasis =
  /** Of the net amount: after discount, before tax and freight. */
  | 'AMOUNT'
  /** Of what is left of it after cost; of nothing where the cost isn’t known. */
  | 'MARGIN';

/** What a version pays for. A commission has a rate; a rebate or accelerator a method and bands. */
export type EarningsComponentInput = {
  /** Bands, at most 20. */
  bands?: Array<EarningsBandInput> | null | undefined;
  /** Of what the rate is taken. */
  basis?: EarningsBasis | null | undefined;
  /** Only for products of this category and of those below it. */
  categoryId?: string | null | undefined;
  /** Only for orders that came in this way. */
  channel?: OrderChannel | null | undefined;
  /** Only where the partner did this for the deal; an order without a deal counts as FULFILLED. */
  involvement?: PartnerInvolvement | null | undefined;
  /** How it pays. */
  kind: EarningsComponentKind;
  /** What it looks at. Rebates and accelerators look at what is ordered or invoiced. */
  measure: EarningsMeasure;
  /** How the bands of a rebate or accelerator pay. */
  method?: EarningsMethod | null | undefined;
  /** Name, as statements say it. */
  name: string;
  /** Only for this product. */
  productId?: string | null | undefined;
  /** Rate of a commission, as a share: 0.05 is five per cent. The others have bands. */
  rate?: string | null | undefined;
  /** Volume of a period that an accelerator calls 1, in the currency of the plan. */
  target?: string | null | undefined;
  /** Only while the partner is in this tier. */
  tierId?: string | null | undefined;
};

/** How a component pays. */
export type EarningsComponentKind =
  /** A rebate whose bands are shares of a target: 1 is all of it. */
  | 'ACCELERATOR'
  /** A rate on each sale, when it happens. */
  | 'COMMISSION'
  /** A rate by bands of the volume of a period, at its end. */
  | 'REBATE';

/** Answering a dispute: by an explanation, or by an adjustment that a second person has to agree to. */
export type EarningsDisputeDecideInput = {
  /** What the entry is to be corrected by; without it the entry stays. */
  adjustment?: MoneyInput | null | undefined;
  /** The answer; the payee reads it. */
  answer: string;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The EarningsDispute. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
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

/** How long a period of statements is. */
export type EarningsFrequency =
  | 'MONTH'
  | 'QUARTER';

/** What a component looks at. */
export type EarningsMeasure =
  /** Lines of invoices, when they are issued. */
  | 'INVOICED'
  /** Lines of orders, when they are placed. */
  | 'ORDERED'
  /** What was paid for lines of invoices, when it comes in. */
  | 'PAID'
  /** The amount of a deal, when it is won. */
  | 'WON';

/** How bands pay. */
export type EarningsMethod =
  /** Each band’s rate on the part of the volume that lies in it. */
  | 'MARGINAL'
  /** The rate of the highest band reached, on all of the volume. */
  | 'RETROACTIVE';

/** A new plan, for one of programme, tier and partner. It pays once a version is published. */
export type EarningsPlanCreateInput = {
  /** What it pays in; null: in the currency of the order or deal. */
  currency?: string | null | undefined;
  /** Last day whose orders and deals count; null: until further notice. */
  endsOn?: string | null | undefined;
  /** How long the periods of its statements and rebates are. */
  frequency?: EarningsFrequency | null | undefined;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Name, unique. */
  name: string;
  /** For this partner alone. */
  partnerId?: string | null | undefined;
  /** For all partners of this programme. A plan has one of programme, tier and partner. */
  programmeId?: string | null | undefined;
  /** Days for which a statement can be disputed before it closes. */
  reviewDays?: number | null | undefined;
  /** For all partners of this tier. */
  tierId?: string | null | undefined;
};

/** Throwing a draft away. */
export type EarningsPlanVersionDiscardInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The EarningsPlanVersion. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** A new draft of a plan. Without `components` it begins with those of the version before it. */
export type EarningsPlanVersionDraftInput = {
  /** What it pays for, at most 50, in the order in which they are looked at. */
  components?: Array<EarningsComponentInput> | null | undefined;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it changes, and why. */
  note?: string | null | undefined;
  /** The plan. */
  planId: string;
  /** First day whose orders and deals count; said when it is published, at the latest. */
  validFrom?: string | null | undefined;
};

/** Publishing a draft: from then on it never changes, and the version before it ends where it begins. */
export type EarningsPlanVersionPublishInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The EarningsPlanVersion. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** First day that counts, where the draft doesn’t say. */
  validFrom?: string | null | undefined;
};

/** Changes to a draft. What is omitted stays; `components` take the place of those that are there. */
export type EarningsPlanVersionUpdateInput = {
  /** What it pays for, at most 50, in the order in which they are looked at. */
  components?: Array<EarningsComponentInput> | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The EarningsPlanVersion. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it changes, and why. */
  note?: string | null | undefined;
  /** First day whose orders and deals count; said when it is published, at the latest. */
  validFrom?: string | null | undefined;
};

/** Paying a statement that has closed. */
export type EarningsStatementPayInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The EarningsStatement. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Reference of the payout, such as the bank’s; at most 120 characters. */
  reference?: string | null | undefined;
};

/** Where a statement stands. */
export type EarningsStatementStatus =
  /** Nothing is added to it any more. What it comes to is to be paid, or where that is below zero carried over. */
  | 'CLOSED'
  /** The payee may look at it and dispute what is on it. */
  | 'OPEN'
  /** It was paid, by itself or together with a later one. */
  | 'PAID';

/** Whether a version pays. */
export type EarningsVersionStatus =
  | 'DRAFT'
  /** It pays for what happens while it is valid, and never changes. */
  | 'PUBLISHED';

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

/** Money for a partner, from the budget of a programme. */
export type FundAllocateInput = {
  /** How much, in the currency of the programme. Left out: the allowance of the partner’s tier. */
  amount?: MoneyInput | null | undefined;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why; at most 500 characters. */
  note?: string | null | undefined;
  /** The partner. */
  partnerId: string;
  /** The programme. */
  programmeId: string;
};

/** The approval of a claim, once each of its documents is reviewed. */
export type FundClaimApproveInput = {
  /** How much of what was claimed. Left out: as much of it as the accepted invoices bear. */
  amount?: MoneyInput | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The FundClaim. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What to tell the partner; at most 500 characters. */
  note?: string | null | undefined;
};

/** The payment of an approved claim. */
export type FundClaimPayInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The FundClaim. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Reference of the payment, at most 120 characters. */
  reference?: string | null | undefined;
};

/** The refusal of a claim. */
export type FundClaimRejectInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The FundClaim. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why, for the partner; at most 500 characters. */
  reason: string;
};

/** How far a claim has come. */
export type FundClaimStatus =
  | 'APPROVED'
  | 'PAID'
  | 'REJECTED'
  | 'SUBMITTED';

/** What a document of a claim proves. */
export type FundDocumentKind =
  /** What the activity cost. */
  | 'INVOICE'
  /** That it took place: photos, a list of guests, the advertisement. */
  | 'PROOF';

/** What the review of a document found. */
export type FundDocumentReviewInput = {
  /** Accepted, or else refused. */
  accepted: boolean;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The FundDocument. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why it is refused, for the partner; at most 500 characters. */
  reason?: string | null | undefined;
};

/** What the review of a document found. */
export type FundDocumentStatus =
  | 'ACCEPTED'
  | 'PENDING'
  | 'REFUSED';

/** A new fund programme. */
export type FundProgrammeCreateInput = {
  /** What it may be used for. Empty: anything. */
  activities?: Array<FundActivity> | null | undefined;
  /** What may be allocated to all partners together. */
  budget: MoneyInput;
  /** How many certified people a partner needs to ask for money. */
  certifiedPeople?: number | null | undefined;
  /** Days after the end of an activity within which it is claimed; what isn’t goes back. */
  claimDays?: number | null | undefined;
  /** The last day of its activities. */
  endsOn: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Name. */
  name: string;
  /** The share of an activity’s cost that is reimbursed: 0.5 is half. */
  reimbursement: string;
  /** The first day of its activities. */
  startsOn: string;
  /** Its terms, for partners: what is reimbursed, and what proof is needed. */
  terms?: string | null | undefined;
};

/** An approval: the money is set aside. */
export type FundRequestApproveInput = {
  /** How much of what was asked for. Left out: all of it. */
  amount?: MoneyInput | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The FundRequest. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What to tell the partner; at most 500 characters. */
  note?: string | null | undefined;
};

/** The end of an approved request: what is left of it goes back. */
export type FundRequestCloseInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The FundRequest. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** A refusal. */
export type FundRequestRejectInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The FundRequest. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why, for the partner; at most 500 characters. */
  reason: string;
};

/** How far a request for money has come. */
export type FundRequestStatus =
  | 'APPROVED'
  | 'CANCELLED'
  | 'DRAFT'
  | 'REJECTED'
  | 'SUBMITTED';

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

/** Offering a lead to a partner by hand, whatever the rule says of it. */
export type LeadOfferCreateInput = {
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The lead. A partner sees it once it has accepted, and for as long as it works it. */
  leadId: string;
  /** To whom it is offered. */
  partnerId: string;
  /** Until when it can be accepted. */
  respondUntil?: string | null | undefined;
};

/** Taking back an offer, or a lead that was accepted. It goes on to the next partner. */
export type LeadOfferPullBackInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The LeadOffer. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why; for the company alone. At most 500 characters. */
  note: string;
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

/** A lesson. */
export type LessonInput = {
  /** Its text in Markdown. */
  body: string;
  /** Minutes that it takes to read. */
  minutes?: number | null | undefined;
  /** Title. */
  title: string;
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

/** What an application is like. */
export type LikenessKind =
  | 'ACCOUNT'
  | 'APPLICATION'
  | 'PARTNER'
  | 'PERSON';

/** Why a record may be the same as an application. */
export type LikenessReason =
  | 'SAME_DOMAIN'
  | 'SAME_EMAIL'
  | 'SAME_NAME'
  /** The same name under another ending: contoso.de and contoso.com. */
  | 'SIMILAR_DOMAIN'
  | 'SIMILAR_NAME';

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

/** Winning or losing an opportunity. */
export type OpportunityCloseInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Opportunity. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why it was lost; required on loss. */
  lossReason?: string | null | undefined;
  /** Won, or else lost. */
  won: boolean;
};

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

/** A move to another open stage, of its pipeline or of another one. */
export type OpportunityMoveInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Opportunity. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The stage to enter. One of another pipeline takes the opportunity there. */
  stageId: string;
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

/** Opening a closed opportunity again, in the stage it was in before it closed. */
export type OpportunityReopenInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The Opportunity. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

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

/** Up or down. Empty values come last upwards and first downwards. */
export type OrderDirection =
  | 'ASC'
  | 'DESC';

/** Taking in a company as a partner. It begins its onboarding, and whoever applied is invited as its administrator. */
export type PartnerApplicationApproveInput = {
  /** Make a new person although there is one with the same e-mail address. Without it the answer is then DUPLICATE. */
  allowDuplicate?: boolean | null | undefined;
  /** Who looks after it; the viewer unless said. */
  channelManagerId?: string | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The PartnerApplication. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The person who applied, where they are known already. */
  personId?: string | null | undefined;
  /** The programme that it comes into. */
  programmeId?: string | null | undefined;
};

/** Turning down an application. */
export type PartnerApplicationRejectInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The PartnerApplication. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why, at most 1,000 characters. It is mailed to whoever applied. */
  reason: string;
};

/** The document is shown to partners no longer. */
export type PartnerAssetArchiveInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The PartnerAsset. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
};

/** A new document for partners. They see it once it has a version and is published. */
export type PartnerAssetCreateInput = {
  /** Printed with the logo and the contact of the partner who downloads it; a text, not a file. */
  coBranded?: boolean | null | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** The last day on which it can be downloaded. */
  expiresOn?: string | null | undefined;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What it is. */
  kind: PartnerAssetKind;
  /** Its language: `en`, `de`. */
  language: string;
  /** The product that it is about. */
  productId?: string | null | undefined;
  /** The tier from which partners see it; null: all of them do. */
  tierId?: string | null | undefined;
  /** Title. */
  title: string;
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

/** The document is shown to partners. */
export type PartnerAssetPublishInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The PartnerAsset. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
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

/** Another version, which takes the place of the one before at once: a text where the document is co-branded, else a file. */
export type PartnerAssetVersionAddInput = {
  /** The text, at most 20,000 characters. */
  body?: string | null | undefined;
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** What POST /partner-asset-files answered. */
  fileId?: string | null | undefined;
  /** The PartnerAsset. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What is new in it; at most 500 characters. */
  note?: string | null | undefined;
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

/** What a tier asks for. The list takes the place of the one that is there; partners move with the next run. */
export type PartnerTierSetRequirementsInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The PartnerTier. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** All requirements, at most 20. None: the tier is open to everyone. */
  requirements: Array<TierRequirementInput>;
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

/** A requirement that is only being tried. */
export type PlannedRequirementInput = {
  /** CERTIFIED_PEOPLE: in this course; null: in any. */
  courseId?: string | null | undefined;
  /** What is measured. */
  kind: TierMeasure;
  /** How much it takes: an amount in the programme’s currency, a number, or a share (0.9 is 90 %). */
  threshold: string;
  /** The tier. */
  tierId: string;
  /** Over which time. */
  window?: TierWindow | null | undefined;
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

/** Why an offer or an accepted lead was taken back. */
export type PullBackReason =
  /** The vendor decided so. */
  | 'BY_VENDOR'
  /** Nobody began to work on it in time. */
  | 'IDLE'
  /** The partner gave it back. */
  | 'RETURNED';

/** How a question is answered. */
export type QuestionKind =
  /** Any number of choices is right; all of them and no others make the answer right. */
  | 'MULTIPLE'
  /** One choice is right. */
  | 'SINGLE'
  /** Two choices, in their order. */
  | 'TRUE_FALSE';

/** A choice of a question. */
export type QuizChoiceInput = {
  /** It is right. */
  correct: boolean;
  /** What it says. */
  text: string;
};

/** A question with its choices. */
export type QuizQuestionInput = {
  /** What can be answered: 2 to 10; for TRUE_FALSE two. */
  choices: Array<QuizChoiceInput>;
  /** Why the right answer is right; for who has passed. */
  explanation?: string | null | undefined;
  /** How it is answered. */
  kind: QuestionKind;
  /** Points for the right answer. */
  points?: number | null | undefined;
  /** The question. */
  text: string;
};

/** A quote of the deal answers the request, before or without being sent to the customer. */
export type QuoteRequestAnswerInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The QuoteRequest. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The quote, of the same deal. */
  quoteId: string;
};

/** There will be no quote. */
export type QuoteRequestDeclineInput = {
  /** The `version` that the caller saw: if it has changed since, the answer is CONFLICT and nothing is written. */
  expectedVersion?: number | null | undefined;
  /** The QuoteRequest. */
  id: string;
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** Why, for the partner. At most 500 characters. */
  reason: string;
};

/** How far a request for a quote has come. */
export type QuoteRequestStatus =
  /** A quote of the deal was sent to the customer, or shown to the partner. */
  | 'ANSWERED'
  | 'DECLINED'
  | 'REQUESTED'
  /** By the partner. */
  | 'WITHDRAWN';

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

/** Why a registration was rejected, as far as the partner is told. */
export type RejectionGround =
  /** The deal can’t be protected; nothing else is said. */
  | 'NOT_PROTECTABLE'
  /** The deal is protected already, until `blockedUntil`; nothing else is said. */
  | 'PROTECTED'
  /** It is not what the programme protects; `message` says why. */
  | 'TERMS';

/** What became of what a partner asked for. */
export type RequestStatus =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'PENDING'
  | 'WITHDRAWN';

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

/** What makes up the score of a partner for a lead. Each value is from 0 to 1. */
export type ScorePartKind =
  /** (accepted + 1) / (answered or expired + 2), over the offers of the last 90 days. */
  | 'ACCEPTANCE'
  /** The share of the partner’s room that is free. */
  | 'CAPACITY'
  /** Offers to others since the partner’s last one, as a share of the partners; at most 1. */
  | 'FAIRNESS'
  /** The share of the lead’s industry and product category in which the partner specialises. */
  | 'SPECIALISATION'
  /** How near the partner’s territory is: 1 is the lead’s own, a half the one above, a third that above it … */
  | 'TERRITORY'
  /** The lead weight of the partner’s tier as a share of the largest there is. */
  | 'TIER';

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

/** What a run of the tiers does with a partner. */
export type TierMoveKind =
  /** Its grace is over and it comes into the highest tier that it fulfils, if any. */
  | 'DEMOTION'
  /** It misses a requirement of its tier, and its grace begins. */
  | 'GRACE'
  /** It comes into a tier, or into a higher one. */
  | 'PROMOTION'
  /** It fulfils its tier again within its grace. */
  | 'RECOVERY';

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

/** A requirement of a tier. */
export type TierRequirementInput = {
  /** CERTIFIED_PEOPLE: in this course; null: in any. */
  courseId?: string | null | undefined;
  /** What is measured. */
  kind: TierMeasure;
  /** How much it takes: an amount in the programme’s currency, a number, or a share (0.9 is 90 %). */
  threshold: string;
  /** Over which time. */
  window?: TierWindow | null | undefined;
};

/** A review date to come. */
export type TierReviewPlanInput = {
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The programme. */
  programmeId: string;
  /** The day. */
  reviewOn: string;
};

/** A run of the tiers of a programme, now. */
export type TierRunStartInput = {
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** The programme. */
  programmeId: string;
};

/** The time over which is measured. */
export type TierWindow =
  /** The running year of the programme or the one before it, whichever is better, so that nobody falls on its first day. */
  | 'PROGRAMME_YEAR'
  /** The last twelve months, today included. */
  | 'TRAILING_YEAR';

/** Why a lead has no partner. */
export type UnplacedReason =
  /** No partner fits, or none that does has room. Each run looks again. */
  | 'NO_CANDIDATE'
  /** It was offered to as many partners as the rule says. It stays until somebody offers it by hand or takes it. */
  | 'OFFERS_USED_UP';

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

export type ApplicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationsQuery = { __typename: 'Query', partnerApplications: { __typename: 'PartnerApplicationConnection', nodes: Array<{ __typename: 'PartnerApplication', id: string, organisation: string, partnerType: PartnerType, country: string, status: ApplicationStatus, createdAt: string, givenName: string, familyName: string }> } | null };

export type ApplicationQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationQuery = { __typename: 'Query', partnerApplication: { __typename: 'PartnerApplication', id: string, version: number, organisation: string, partnerType: PartnerType, domain: string | null, country: string, givenName: string, familyName: string, email: string, phone: string | null, message: string | null, status: ApplicationStatus, createdAt: string, decidedAt: string | null, rejectReason: string | null, partner: { __typename: 'Partner', id: string, name: string } | null, likenesses: Array<{ __typename: 'ApplicationLikeness', kind: LikenessKind, recordId: string, name: string, reasons: Array<LikenessReason> }>, viewerCan: { __typename: 'PartnerApplicationAbilities', update: boolean } } | null, partnerProgrammes: { __typename: 'PartnerProgrammeConnection', nodes: Array<{ __typename: 'PartnerProgramme', id: string, name: string }> } | null };

export type ApplicationDetailFragment = { __typename: 'PartnerApplication', id: string, version: number, organisation: string, partnerType: PartnerType, domain: string | null, country: string, givenName: string, familyName: string, email: string, phone: string | null, message: string | null, status: ApplicationStatus, createdAt: string, decidedAt: string | null, rejectReason: string | null, partner: { __typename: 'Partner', id: string, name: string } | null, likenesses: Array<{ __typename: 'ApplicationLikeness', kind: LikenessKind, recordId: string, name: string, reasons: Array<LikenessReason> }>, viewerCan: { __typename: 'PartnerApplicationAbilities', update: boolean } };

export type ApplicationApproveMutationVariables = Exact<{
  input: PartnerApplicationApproveInput;
}>;


export type ApplicationApproveMutation = { __typename: 'Mutation', partnerApplicationApprove: { __typename: 'PartnerApplicationPayload', partnerApplication: { __typename: 'PartnerApplication', id: string, version: number, organisation: string, partnerType: PartnerType, domain: string | null, country: string, givenName: string, familyName: string, email: string, phone: string | null, message: string | null, status: ApplicationStatus, createdAt: string, decidedAt: string | null, rejectReason: string | null, partner: { __typename: 'Partner', id: string, name: string } | null, likenesses: Array<{ __typename: 'ApplicationLikeness', kind: LikenessKind, recordId: string, name: string, reasons: Array<LikenessReason> }>, viewerCan: { __typename: 'PartnerApplicationAbilities', update: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type ApplicationRejectMutationVariables = Exact<{
  input: PartnerApplicationRejectInput;
}>;


export type ApplicationRejectMutation = { __typename: 'Mutation', partnerApplicationReject: { __typename: 'PartnerApplicationPayload', partnerApplication: { __typename: 'PartnerApplication', id: string, version: number, organisation: string, partnerType: PartnerType, domain: string | null, country: string, givenName: string, familyName: string, email: string, phone: string | null, message: string | null, status: ApplicationStatus, createdAt: string, decidedAt: string | null, rejectReason: string | null, partner: { __typename: 'Partner', id: string, name: string } | null, likenesses: Array<{ __typename: 'ApplicationLikeness', kind: LikenessKind, recordId: string, name: string, reasons: Array<LikenessReason> }>, viewerCan: { __typename: 'PartnerApplicationAbilities', update: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type PartnerAssetsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: PartnerAssetFilter | null | undefined;
}>;


export type PartnerAssetsQuery = { __typename: 'Query', partnerAssets: { __typename: 'PartnerAssetConnection', pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'PartnerAsset', id: string, title: string, kind: PartnerAssetKind, language: string, status: PartnerAssetStatus, coBranded: boolean, expiresOn: string | null, versionNumber: number, downloadCount: number | null, tier: { __typename: 'PartnerTier', id: string, name: string } | null }> } | null };

export type PartnerAssetQueryVariables = Exact<{
  id: string;
}>;


export type PartnerAssetQuery = { __typename: 'Query', partnerAsset: { __typename: 'PartnerAsset', version: number, url: string, description: string | null, body: string | null, fileName: string | null, versionAt: string | null, id: string, title: string, kind: PartnerAssetKind, language: string, status: PartnerAssetStatus, coBranded: boolean, expiresOn: string | null, versionNumber: number, downloadCount: number | null, viewerCan: { __typename: 'PartnerAssetAbilities', update: boolean }, tier: { __typename: 'PartnerTier', id: string, name: string } | null } | null, partnerAssetDownloads: { __typename: 'PartnerAssetDownloadConnection', nodes: Array<{ __typename: 'PartnerAssetDownload', id: string, at: string, versionNumber: number, partner: { __typename: 'Partner', id: string, name: string } | null }> } | null };

export type PartnerAssetPartsQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerAssetPartsQuery = { __typename: 'Query', partnerTiers: { __typename: 'PartnerTierConnection', nodes: Array<{ __typename: 'PartnerTier', id: string, name: string, programme: { __typename: 'PartnerProgramme', id: string, name: string } | null }> } | null };

export type PartnerAssetRowFragment = { __typename: 'PartnerAsset', id: string, title: string, kind: PartnerAssetKind, language: string, status: PartnerAssetStatus, coBranded: boolean, expiresOn: string | null, versionNumber: number, downloadCount: number | null, tier: { __typename: 'PartnerTier', id: string, name: string } | null };

export type PartnerAssetDetailFragment = { __typename: 'PartnerAsset', version: number, url: string, description: string | null, body: string | null, fileName: string | null, versionAt: string | null, id: string, title: string, kind: PartnerAssetKind, language: string, status: PartnerAssetStatus, coBranded: boolean, expiresOn: string | null, versionNumber: number, downloadCount: number | null, viewerCan: { __typename: 'PartnerAssetAbilities', update: boolean }, tier: { __typename: 'PartnerTier', id: string, name: string } | null };

export type PartnerAssetCreateMutationVariables = Exact<{
  input: PartnerAssetCreateInput;
}>;


export type PartnerAssetCreateMutation = { __typename: 'Mutation', partnerAssetCreate: { __typename: 'PartnerAssetPayload', partnerAsset: { __typename: 'PartnerAsset', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type PartnerAssetVersionAddMutationVariables = Exact<{
  input: PartnerAssetVersionAddInput;
}>;


export type PartnerAssetVersionAddMutation = { __typename: 'Mutation', partnerAssetVersionAdd: { __typename: 'PartnerAssetPayload', partnerAsset: { __typename: 'PartnerAsset', version: number, url: string, description: string | null, body: string | null, fileName: string | null, versionAt: string | null, id: string, title: string, kind: PartnerAssetKind, language: string, status: PartnerAssetStatus, coBranded: boolean, expiresOn: string | null, versionNumber: number, downloadCount: number | null, viewerCan: { __typename: 'PartnerAssetAbilities', update: boolean }, tier: { __typename: 'PartnerTier', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type PartnerAssetPublishMutationVariables = Exact<{
  input: PartnerAssetPublishInput;
}>;


export type PartnerAssetPublishMutation = { __typename: 'Mutation', partnerAssetPublish: { __typename: 'PartnerAssetPayload', partnerAsset: { __typename: 'PartnerAsset', version: number, url: string, description: string | null, body: string | null, fileName: string | null, versionAt: string | null, id: string, title: string, kind: PartnerAssetKind, language: string, status: PartnerAssetStatus, coBranded: boolean, expiresOn: string | null, versionNumber: number, downloadCount: number | null, viewerCan: { __typename: 'PartnerAssetAbilities', update: boolean }, tier: { __typename: 'PartnerTier', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type PartnerAssetArchiveMutationVariables = Exact<{
  input: PartnerAssetArchiveInput;
}>;


export type PartnerAssetArchiveMutation = { __typename: 'Mutation', partnerAssetArchive: { __typename: 'PartnerAssetPayload', partnerAsset: { __typename: 'PartnerAsset', version: number, url: string, description: string | null, body: string | null, fileName: string | null, versionAt: string | null, id: string, title: string, kind: PartnerAssetKind, language: string, status: PartnerAssetStatus, coBranded: boolean, expiresOn: string | null, versionNumber: number, downloadCount: number | null, viewerCan: { __typename: 'PartnerAssetAbilities', update: boolean }, tier: { __typename: 'PartnerTier', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type DistributionRulesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DistributionRulesQuery = { __typename: 'Query', distributionRules: { __typename: 'DistributionRuleConnection', nodes: Array<{ __typename: 'DistributionRule', id: string, version: number, name: string, state: DistributionRuleState, activatedAt: string | null, retiredAt: string | null, createdAt: string, programme: { __typename: 'PartnerProgramme', id: string, name: string } | null, manager: { __typename: 'Employee', id: string, name: string | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type RuleRowFragment = { __typename: 'DistributionRule', id: string, version: number, name: string, state: DistributionRuleState, activatedAt: string | null, retiredAt: string | null, createdAt: string, programme: { __typename: 'PartnerProgramme', id: string, name: string } | null, manager: { __typename: 'Employee', id: string, name: string | null } | null };

export type DistributionRuleQueryVariables = Exact<{
  id: string;
}>;


export type DistributionRuleQuery = { __typename: 'Query', distributionRule: { __typename: 'DistributionRule', id: string, version: number, name: string, state: DistributionRuleState, activatedAt: string | null, retiredAt: string | null, createdAt: string, position: number, countries: Array<string>, industries: Array<string>, sources: Array<string>, minScore: number | null, maxScore: number | null, territoryRequired: boolean, specialisations: Array<string>, capacity: number, territoryWeight: number, specialisationWeight: number, tierWeight: number, acceptanceWeight: number, capacityWeight: number, fairnessWeight: number, acceptHours: number, remindAtPercent: number, touchHours: number, maxOffers: number, previous: { __typename: 'DistributionRule', id: string, name: string } | null, calendar: { __typename: 'BusinessCalendar', id: string, name: string } | null, viewerCan: { __typename: 'DistributionRuleAbilities', update: boolean }, programme: { __typename: 'PartnerProgramme', id: string, name: string } | null, manager: { __typename: 'Employee', id: string, name: string | null } | null, requiredCourse: { __typename: 'Course', id: string, title: string } | null, territory: { __typename: 'Territory', id: string, name: string } | null } | null, businessCalendars: { __typename: 'BusinessCalendarConnection', nodes: Array<{ __typename: 'BusinessCalendar', id: string, name: string }> } | null, territories: { __typename: 'TerritoryConnection', nodes: Array<{ __typename: 'Territory', id: string, name: string }> } | null, courses: { __typename: 'CourseConnection', nodes: Array<{ __typename: 'Course', id: string, title: string }> } | null, partnerProgrammes: { __typename: 'PartnerProgrammeConnection', nodes: Array<{ __typename: 'PartnerProgramme', id: string, name: string }> } | null };

export type RuleTermsFragment = { __typename: 'DistributionRule', position: number, countries: Array<string>, industries: Array<string>, sources: Array<string>, minScore: number | null, maxScore: number | null, territoryRequired: boolean, specialisations: Array<string>, capacity: number, territoryWeight: number, specialisationWeight: number, tierWeight: number, acceptanceWeight: number, capacityWeight: number, fairnessWeight: number, acceptHours: number, remindAtPercent: number, touchHours: number, maxOffers: number, requiredCourse: { __typename: 'Course', id: string, title: string } | null, territory: { __typename: 'Territory', id: string, name: string } | null };

export type DistributionSimulationQueryVariables = Exact<{
  ruleId: string;
  startsOn?: string | null | undefined;
  endsOn?: string | null | undefined;
  first: number;
  skip: number;
}>;


export type DistributionSimulationQuery = { __typename: 'Query', distributionSimulation: { __typename: 'DistributionSimulation', startsOn: string, endsOn: string, leads: number, placed: number, withoutCandidate: number, acceptedThen: number, expectedAccepted: string, differenceCount: number, partners: Array<{ __typename: 'SimulatedPartner', leadsThen: number, leads: number, expectedAccepted: string, partner: { __typename: 'Partner', id: string, name: string } }>, differences: Array<{ __typename: 'SimulatedLead', score: string | null, lead: { __typename: 'Lead', id: string, company: string | null, givenName: string | null, familyName: string | null, score: number | null }, partnerThen: { __typename: 'Partner', id: string, name: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null }> } | null };

export type DistributionRuleCreateMutationVariables = Exact<{
  input: DistributionRuleCreateInput;
}>;


export type DistributionRuleCreateMutation = { __typename: 'Mutation', distributionRuleCreate: { __typename: 'DistributionRulePayload', distributionRule: { __typename: 'DistributionRule', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type DistributionRuleUpdateMutationVariables = Exact<{
  input: DistributionRuleUpdateInput;
}>;


export type DistributionRuleUpdateMutation = { __typename: 'Mutation', distributionRuleUpdate: { __typename: 'DistributionRulePayload', distributionRule: { __typename: 'DistributionRule', id: string, version: number, name: string, state: DistributionRuleState, activatedAt: string | null, retiredAt: string | null, createdAt: string, position: number, countries: Array<string>, industries: Array<string>, sources: Array<string>, minScore: number | null, maxScore: number | null, territoryRequired: boolean, specialisations: Array<string>, capacity: number, territoryWeight: number, specialisationWeight: number, tierWeight: number, acceptanceWeight: number, capacityWeight: number, fairnessWeight: number, acceptHours: number, remindAtPercent: number, touchHours: number, maxOffers: number, programme: { __typename: 'PartnerProgramme', id: string, name: string } | null, manager: { __typename: 'Employee', id: string, name: string | null } | null, requiredCourse: { __typename: 'Course', id: string, title: string } | null, territory: { __typename: 'Territory', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type DistributionRuleActivateMutationVariables = Exact<{
  input: DistributionRuleActivateInput;
}>;


export type DistributionRuleActivateMutation = { __typename: 'Mutation', distributionRuleActivate: { __typename: 'DistributionRulePayload', distributionRule: { __typename: 'DistributionRule', id: string, version: number, name: string, state: DistributionRuleState, activatedAt: string | null, retiredAt: string | null, createdAt: string, programme: { __typename: 'PartnerProgramme', id: string, name: string } | null, manager: { __typename: 'Employee', id: string, name: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type DistributionRuleRetireMutationVariables = Exact<{
  input: DistributionRuleRetireInput;
}>;


export type DistributionRuleRetireMutation = { __typename: 'Mutation', distributionRuleRetire: { __typename: 'DistributionRulePayload', distributionRule: { __typename: 'DistributionRule', id: string, version: number, name: string, state: DistributionRuleState, activatedAt: string | null, retiredAt: string | null, createdAt: string, programme: { __typename: 'PartnerProgramme', id: string, name: string } | null, manager: { __typename: 'Employee', id: string, name: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type DistributionRuleDeleteMutationVariables = Exact<{
  input: DistributionRuleDeleteInput;
}>;


export type DistributionRuleDeleteMutation = { __typename: 'Mutation', distributionRuleDelete: { __typename: 'DistributionRulePayload', distributionRule: { __typename: 'DistributionRule', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type EarningsDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type EarningsDeskQuery = { __typename: 'Query', toPay: { __typename: 'EarningsStatementConnection', nodes: Array<{ __typename: 'EarningsStatement', id: string, number: string, startsOn: string, endsOn: string, status: EarningsStatementStatus, version: number, reviewUntil: string, partner: { __typename: 'Partner', id: string, name: string } | null, closingBalance: { __typename: 'Money', amount: string, currency: string }, payable: { __typename: 'Money', amount: string, currency: string }, viewerCan: { __typename: 'EarningsStatementAbilities', pay: boolean } }> } | null, inReview: { __typename: 'EarningsStatementConnection', nodes: Array<{ __typename: 'EarningsStatement', id: string, number: string, startsOn: string, endsOn: string, status: EarningsStatementStatus, version: number, reviewUntil: string, partner: { __typename: 'Partner', id: string, name: string } | null, closingBalance: { __typename: 'Money', amount: string, currency: string }, payable: { __typename: 'Money', amount: string, currency: string }, viewerCan: { __typename: 'EarningsStatementAbilities', pay: boolean } }> } | null, disputes: { __typename: 'EarningsDisputeConnection', nodes: Array<{ __typename: 'EarningsDispute', id: string, reason: string, openedAt: string, partner: { __typename: 'Partner', id: string, name: string } | null, entry: { __typename: 'EarningsEntry', id: string, amount: { __typename: 'Money', amount: string, currency: string } } | null }> } | null, adjustments: { __typename: 'EarningsAdjustmentConnection', nodes: Array<{ __typename: 'EarningsAdjustment', id: string, version: number, reason: string, bookedOn: string, amount: { __typename: 'Money', amount: string, currency: string }, partner: { __typename: 'Partner', id: string, name: string } | null, proposedBy: { __typename: 'Employee', id: string, person: { __typename: 'Person', id: string, name: string | null } | null } | null, viewerCan: { __typename: 'EarningsAdjustmentAbilities', decide: boolean } }> } | null, payouts: { __typename: 'EarningsEntryConnection', nodes: Array<{ __typename: 'EarningsEntry', id: string, bookedOn: string, amount: { __typename: 'Money', amount: string, currency: string }, partner: { __typename: 'Partner', id: string, name: string } | null, statement: { __typename: 'EarningsStatement', id: string, number: string, payoutReference: string | null } | null }> } | null, earningsPlans: { __typename: 'EarningsPlanConnection', nodes: Array<{ __typename: 'EarningsPlan', id: string, name: string, programme: { __typename: 'PartnerProgramme', id: string, name: string } | null, tier: { __typename: 'PartnerTier', id: string, name: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, versions: { __typename: 'EarningsPlanVersionConnection', nodes: Array<{ __typename: 'EarningsPlanVersion', id: string, number: number, status: EarningsVersionStatus }> } }> } | null };

export type DeskStatementFragment = { __typename: 'EarningsStatement', id: string, number: string, startsOn: string, endsOn: string, status: EarningsStatementStatus, version: number, reviewUntil: string, partner: { __typename: 'Partner', id: string, name: string } | null, closingBalance: { __typename: 'Money', amount: string, currency: string }, payable: { __typename: 'Money', amount: string, currency: string }, viewerCan: { __typename: 'EarningsStatementAbilities', pay: boolean } };

export type EarningsStatementDeskQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  language: string;
}>;


export type EarningsStatementDeskQuery = { __typename: 'Query', earningsStatement: { __typename: 'EarningsStatement', payoutReference: string | null, paidAt: string | null, id: string, number: string, startsOn: string, endsOn: string, status: EarningsStatementStatus, version: number, reviewUntil: string, openingBalance: { __typename: 'Money', amount: string, currency: string }, credits: { __typename: 'Money', amount: string, currency: string }, clawbacks: { __typename: 'Money', amount: string, currency: string }, adjustments: { __typename: 'Money', amount: string, currency: string }, payouts: { __typename: 'Money', amount: string, currency: string }, lines: { __typename: 'EarningsStatementLineConnection', pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ __typename: 'EarningsStatementLine', id: string, entry: { __typename: 'EarningsEntry', id: string, kind: EarningsEntryKind, bookedOn: string, explanation: string, amount: { __typename: 'Money', amount: string, currency: string }, component: { __typename: 'EarningsComponent', id: string, name: string } | null, order: { __typename: 'Order', id: string, number: string } | null, orderLine: { __typename: 'OrderLine', id: string, quantity: number, product: { __typename: 'Product', id: string, name: string } | null } | null, opportunity: { __typename: 'Opportunity', id: string, name: string } | null } | null }> }, partner: { __typename: 'Partner', id: string, name: string } | null, closingBalance: { __typename: 'Money', amount: string, currency: string }, payable: { __typename: 'Money', amount: string, currency: string }, viewerCan: { __typename: 'EarningsStatementAbilities', pay: boolean } } | null };

export type DeskEntryFragment = { __typename: 'EarningsEntry', id: string, kind: EarningsEntryKind, bookedOn: string, explanation: string, amount: { __typename: 'Money', amount: string, currency: string }, component: { __typename: 'EarningsComponent', id: string, name: string } | null, order: { __typename: 'Order', id: string, number: string } | null, orderLine: { __typename: 'OrderLine', id: string, quantity: number, product: { __typename: 'Product', id: string, name: string } | null } | null, opportunity: { __typename: 'Opportunity', id: string, name: string } | null };

export type EarningsDisputeDeskQueryVariables = Exact<{
  id: string;
  language: string;
}>;


export type EarningsDisputeDeskQuery = { __typename: 'Query', earningsDispute: { __typename: 'EarningsDispute', id: string, version: number, status: EarningsDisputeStatus, reason: string, answer: string | null, openedAt: string, partner: { __typename: 'Partner', id: string, name: string } | null, openedBy: { __typename: 'Person', id: string, name: string | null } | null, adjustment: { __typename: 'EarningsAdjustment', id: string, status: EarningsAdjustmentStatus, amount: { __typename: 'Money', amount: string, currency: string } } | null, entry: { __typename: 'EarningsEntry', id: string, kind: EarningsEntryKind, bookedOn: string, explanation: string, planVersion: { __typename: 'EarningsPlanVersion', id: string, number: number, plan: { __typename: 'EarningsPlan', id: string, name: string } | null } | null, amount: { __typename: 'Money', amount: string, currency: string }, component: { __typename: 'EarningsComponent', id: string, name: string } | null, order: { __typename: 'Order', id: string, number: string } | null, orderLine: { __typename: 'OrderLine', id: string, quantity: number, product: { __typename: 'Product', id: string, name: string } | null } | null, opportunity: { __typename: 'Opportunity', id: string, name: string } | null } | null, viewerCan: { __typename: 'EarningsDisputeAbilities', decide: boolean } } | null };

export type EarningsDisputeDecideMutationVariables = Exact<{
  input: EarningsDisputeDecideInput;
}>;


export type EarningsDisputeDecideMutation = { __typename: 'Mutation', earningsDisputeDecide: { __typename: 'EarningsDisputePayload', earningsDispute: { __typename: 'EarningsDispute', id: string, status: EarningsDisputeStatus, answer: string | null, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type EarningsAdjustmentDecideMutationVariables = Exact<{
  input: EarningsAdjustmentDecideInput;
}>;


export type EarningsAdjustmentDecideMutation = { __typename: 'Mutation', earningsAdjustmentDecide: { __typename: 'EarningsAdjustmentPayload', earningsAdjustment: { __typename: 'EarningsAdjustment', id: string, status: EarningsAdjustmentStatus } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type EarningsStatementPayMutationVariables = Exact<{
  input: EarningsStatementPayInput;
}>;


export type EarningsStatementPayMutation = { __typename: 'Mutation', earningsStatementPay: { __typename: 'EarningsStatementPayload', earningsStatement: { __typename: 'EarningsStatement', payoutReference: string | null, paidAt: string | null, id: string, number: string, startsOn: string, endsOn: string, status: EarningsStatementStatus, version: number, reviewUntil: string, partner: { __typename: 'Partner', id: string, name: string } | null, closingBalance: { __typename: 'Money', amount: string, currency: string }, payable: { __typename: 'Money', amount: string, currency: string }, viewerCan: { __typename: 'EarningsStatementAbilities', pay: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type EarningsPlanDeskQueryVariables = Exact<{
  id: string;
}>;


export type EarningsPlanDeskQuery = { __typename: 'Query', earningsPlan: { __typename: 'EarningsPlan', id: string, name: string, frequency: EarningsFrequency, reviewDays: number, currency: string | null, endsOn: string | null, programme: { __typename: 'PartnerProgramme', id: string, name: string } | null, tier: { __typename: 'PartnerTier', id: string, name: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, viewerCan: { __typename: 'EarningsPlanAbilities', update: boolean }, versions: { __typename: 'EarningsPlanVersionConnection', nodes: Array<{ __typename: 'EarningsPlanVersion', id: string, number: number, status: EarningsVersionStatus, validFrom: string | null, validUntil: string | null, note: string | null }> } } | null };

export type EarningsPlanNewQueryVariables = Exact<{ [key: string]: never; }>;


export type EarningsPlanNewQuery = { __typename: 'Query', partnerProgrammes: { __typename: 'PartnerProgrammeConnection', nodes: Array<{ __typename: 'PartnerProgramme', id: string, name: string }> } | null, partnerTiers: { __typename: 'PartnerTierConnection', nodes: Array<{ __typename: 'PartnerTier', id: string, name: string, programme: { __typename: 'PartnerProgramme', id: string, name: string } | null }> } | null, partners: { __typename: 'PartnerConnection', nodes: Array<{ __typename: 'Partner', id: string, name: string }> } | null };

export type EarningsVersionDeskQueryVariables = Exact<{
  id: string;
}>;


export type EarningsVersionDeskQuery = { __typename: 'Query', earningsPlanVersion: { __typename: 'EarningsPlanVersion', id: string, version: number, number: number, status: EarningsVersionStatus, validFrom: string | null, validUntil: string | null, note: string | null, viewerCan: { __typename: 'EarningsPlanVersionAbilities', update: boolean, publish: boolean, delete: boolean, replay: boolean }, plan: { __typename: 'EarningsPlan', id: string, name: string, currency: string | null } | null, components: { __typename: 'EarningsComponentConnection', nodes: Array<{ __typename: 'EarningsComponent', id: string, name: string, kind: EarningsComponentKind, measure: EarningsMeasure, basis: EarningsBasis, rate: string | null, method: EarningsMethod | null, target: string | null, channel: OrderChannel | null, involvement: PartnerInvolvement | null, product: { __typename: 'Product', id: string, name: string } | null, category: { __typename: 'ProductCategory', id: string, name: string } | null, tier: { __typename: 'PartnerTier', id: string, name: string } | null, bands: { __typename: 'EarningsBandConnection', nodes: Array<{ __typename: 'EarningsBand', id: string, from: string, rate: string }> } }> } } | null };

export type EarningsVersionReplayQueryVariables = Exact<{
  id: string;
  startsOn: string;
  endsOn: string;
}>;


export type EarningsVersionReplayQuery = { __typename: 'Query', earningsPlanVersionReplay: Array<{ __typename: 'EarningsReplayRow', sales: number, partner: { __typename: 'Partner', id: string, name: string } | null, old: { __typename: 'Money', amount: string, currency: string }, new: { __typename: 'Money', amount: string, currency: string }, difference: { __typename: 'Money', amount: string, currency: string } }> | null };

export type EarningsPlanCreateMutationVariables = Exact<{
  input: EarningsPlanCreateInput;
}>;


export type EarningsPlanCreateMutation = { __typename: 'Mutation', earningsPlanCreate: { __typename: 'EarningsPlanPayload', earningsPlan: { __typename: 'EarningsPlan', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type EarningsPlanVersionDraftMutationVariables = Exact<{
  input: EarningsPlanVersionDraftInput;
}>;


export type EarningsPlanVersionDraftMutation = { __typename: 'Mutation', earningsPlanVersionDraft: { __typename: 'EarningsPlanVersionPayload', earningsPlanVersion: { __typename: 'EarningsPlanVersion', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type EarningsPlanVersionUpdateMutationVariables = Exact<{
  input: EarningsPlanVersionUpdateInput;
}>;


export type EarningsPlanVersionUpdateMutation = { __typename: 'Mutation', earningsPlanVersionUpdate: { __typename: 'EarningsPlanVersionPayload', earningsPlanVersion: { __typename: 'EarningsPlanVersion', id: string, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type EarningsPlanVersionPublishMutationVariables = Exact<{
  input: EarningsPlanVersionPublishInput;
}>;


export type EarningsPlanVersionPublishMutation = { __typename: 'Mutation', earningsPlanVersionPublish: { __typename: 'EarningsPlanVersionPayload', earningsPlanVersion: { __typename: 'EarningsPlanVersion', id: string, version: number, status: EarningsVersionStatus, validFrom: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type EarningsPlanVersionDiscardMutationVariables = Exact<{
  input: EarningsPlanVersionDiscardInput;
}>;


export type EarningsPlanVersionDiscardMutation = { __typename: 'Mutation', earningsPlanVersionDiscard: { __typename: 'EarningsPlanVersionPayload', userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type FundRequestQueryVariables = Exact<{
  id: string;
}>;


export type FundRequestQuery = { __typename: 'Query', fundRequest: { __typename: 'FundRequest', version: number, description: string | null, decisionNote: string | null, expectedLeads: number | null, claimUntil: string, id: string, number: string, name: string, activity: FundActivity, startsOn: string, endsOn: string, status: FundRequestStatus, closedAt: string | null, submittedAt: string | null, expectedRevenue: { __typename: 'Money', amount: string, currency: string } | null, plannedCost: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, committed: { __typename: 'Money', amount: string, currency: string }, paid: { __typename: 'Money', amount: string, currency: string }, fund: { __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, name: string, reimbursement: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, allocated: { __typename: 'Money', amount: string, currency: string }, paid: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, available: { __typename: 'Money', amount: string, currency: string } } | null, return: { __typename: 'FundReturn', leads: number, opportunities: number, won: number, perPaid: string | null, revenue: { __typename: 'Money', amount: string, currency: string } | null }, claims: { __typename: 'FundClaimConnection', nodes: Array<{ __typename: 'FundClaim', id: string, number: string, status: FundClaimStatus, submittedAt: string, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, request: { __typename: 'FundRequest', id: string, name: string } | null }> }, viewerCan: { __typename: 'FundRequestAbilities', decide: boolean }, amount: { __typename: 'Money', amount: string, currency: string }, partner: { __typename: 'Partner', id: string, name: string } | null } | null };

export type FundRequestDetailFragment = { __typename: 'FundRequest', version: number, description: string | null, decisionNote: string | null, expectedLeads: number | null, claimUntil: string, id: string, number: string, name: string, activity: FundActivity, startsOn: string, endsOn: string, status: FundRequestStatus, closedAt: string | null, submittedAt: string | null, expectedRevenue: { __typename: 'Money', amount: string, currency: string } | null, plannedCost: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, committed: { __typename: 'Money', amount: string, currency: string }, paid: { __typename: 'Money', amount: string, currency: string }, fund: { __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, name: string, reimbursement: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, allocated: { __typename: 'Money', amount: string, currency: string }, paid: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, available: { __typename: 'Money', amount: string, currency: string } } | null, return: { __typename: 'FundReturn', leads: number, opportunities: number, won: number, perPaid: string | null, revenue: { __typename: 'Money', amount: string, currency: string } | null }, claims: { __typename: 'FundClaimConnection', nodes: Array<{ __typename: 'FundClaim', id: string, number: string, status: FundClaimStatus, submittedAt: string, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, request: { __typename: 'FundRequest', id: string, name: string } | null }> }, viewerCan: { __typename: 'FundRequestAbilities', decide: boolean }, amount: { __typename: 'Money', amount: string, currency: string }, partner: { __typename: 'Partner', id: string, name: string } | null };

export type FundClaimQueryVariables = Exact<{
  id: string;
}>;


export type FundClaimQuery = { __typename: 'Query', fundClaim: { __typename: 'FundClaim', version: number, final: boolean, comment: string | null, decisionNote: string | null, paidOn: string | null, paymentReference: string | null, id: string, number: string, status: FundClaimStatus, submittedAt: string, acceptedCost: { __typename: 'Money', amount: string, currency: string }, request: { __typename: 'FundRequest', id: string, name: string, number: string, activity: FundActivity, startsOn: string, endsOn: string, description: string | null, plannedCost: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, committed: { __typename: 'Money', amount: string, currency: string }, fund: { __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, reimbursement: string } | null } | null } | null, documents: { __typename: 'FundDocumentConnection', nodes: Array<{ __typename: 'FundDocument', id: string, name: string, type: string, size: number, url: string, kind: FundDocumentKind, status: FundDocumentStatus, reason: string | null, cost: { __typename: 'Money', amount: string, currency: string } | null }> }, viewerCan: { __typename: 'FundClaimAbilities', decide: boolean, pay: boolean }, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null } | null };

export type FundClaimDetailFragment = { __typename: 'FundClaim', version: number, final: boolean, comment: string | null, decisionNote: string | null, paidOn: string | null, paymentReference: string | null, id: string, number: string, status: FundClaimStatus, submittedAt: string, acceptedCost: { __typename: 'Money', amount: string, currency: string }, request: { __typename: 'FundRequest', id: string, name: string, number: string, activity: FundActivity, startsOn: string, endsOn: string, description: string | null, plannedCost: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, committed: { __typename: 'Money', amount: string, currency: string }, fund: { __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, reimbursement: string } | null } | null } | null, documents: { __typename: 'FundDocumentConnection', nodes: Array<{ __typename: 'FundDocument', id: string, name: string, type: string, size: number, url: string, kind: FundDocumentKind, status: FundDocumentStatus, reason: string | null, cost: { __typename: 'Money', amount: string, currency: string } | null }> }, viewerCan: { __typename: 'FundClaimAbilities', decide: boolean, pay: boolean }, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null };

export type FundDocumentDetailFragment = { __typename: 'FundDocument', id: string, name: string, type: string, size: number, url: string, kind: FundDocumentKind, status: FundDocumentStatus, reason: string | null, cost: { __typename: 'Money', amount: string, currency: string } | null };

export type FundRequestApproveMutationVariables = Exact<{
  input: FundRequestApproveInput;
}>;


export type FundRequestApproveMutation = { __typename: 'Mutation', fundRequestApprove: { __typename: 'FundRequestPayload', fundRequest: { __typename: 'FundRequest', version: number, description: string | null, decisionNote: string | null, expectedLeads: number | null, claimUntil: string, id: string, number: string, name: string, activity: FundActivity, startsOn: string, endsOn: string, status: FundRequestStatus, closedAt: string | null, submittedAt: string | null, expectedRevenue: { __typename: 'Money', amount: string, currency: string } | null, plannedCost: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, committed: { __typename: 'Money', amount: string, currency: string }, paid: { __typename: 'Money', amount: string, currency: string }, fund: { __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, name: string, reimbursement: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, allocated: { __typename: 'Money', amount: string, currency: string }, paid: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, available: { __typename: 'Money', amount: string, currency: string } } | null, return: { __typename: 'FundReturn', leads: number, opportunities: number, won: number, perPaid: string | null, revenue: { __typename: 'Money', amount: string, currency: string } | null }, claims: { __typename: 'FundClaimConnection', nodes: Array<{ __typename: 'FundClaim', id: string, number: string, status: FundClaimStatus, submittedAt: string, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, request: { __typename: 'FundRequest', id: string, name: string } | null }> }, viewerCan: { __typename: 'FundRequestAbilities', decide: boolean }, amount: { __typename: 'Money', amount: string, currency: string }, partner: { __typename: 'Partner', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type FundRequestRejectMutationVariables = Exact<{
  input: FundRequestRejectInput;
}>;


export type FundRequestRejectMutation = { __typename: 'Mutation', fundRequestReject: { __typename: 'FundRequestPayload', fundRequest: { __typename: 'FundRequest', version: number, description: string | null, decisionNote: string | null, expectedLeads: number | null, claimUntil: string, id: string, number: string, name: string, activity: FundActivity, startsOn: string, endsOn: string, status: FundRequestStatus, closedAt: string | null, submittedAt: string | null, expectedRevenue: { __typename: 'Money', amount: string, currency: string } | null, plannedCost: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, committed: { __typename: 'Money', amount: string, currency: string }, paid: { __typename: 'Money', amount: string, currency: string }, fund: { __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, name: string, reimbursement: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, allocated: { __typename: 'Money', amount: string, currency: string }, paid: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, available: { __typename: 'Money', amount: string, currency: string } } | null, return: { __typename: 'FundReturn', leads: number, opportunities: number, won: number, perPaid: string | null, revenue: { __typename: 'Money', amount: string, currency: string } | null }, claims: { __typename: 'FundClaimConnection', nodes: Array<{ __typename: 'FundClaim', id: string, number: string, status: FundClaimStatus, submittedAt: string, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, request: { __typename: 'FundRequest', id: string, name: string } | null }> }, viewerCan: { __typename: 'FundRequestAbilities', decide: boolean }, amount: { __typename: 'Money', amount: string, currency: string }, partner: { __typename: 'Partner', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type FundRequestCloseMutationVariables = Exact<{
  input: FundRequestCloseInput;
}>;


export type FundRequestCloseMutation = { __typename: 'Mutation', fundRequestClose: { __typename: 'FundRequestPayload', fundRequest: { __typename: 'FundRequest', version: number, description: string | null, decisionNote: string | null, expectedLeads: number | null, claimUntil: string, id: string, number: string, name: string, activity: FundActivity, startsOn: string, endsOn: string, status: FundRequestStatus, closedAt: string | null, submittedAt: string | null, expectedRevenue: { __typename: 'Money', amount: string, currency: string } | null, plannedCost: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, committed: { __typename: 'Money', amount: string, currency: string }, paid: { __typename: 'Money', amount: string, currency: string }, fund: { __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, name: string, reimbursement: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, allocated: { __typename: 'Money', amount: string, currency: string }, paid: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, available: { __typename: 'Money', amount: string, currency: string } } | null, return: { __typename: 'FundReturn', leads: number, opportunities: number, won: number, perPaid: string | null, revenue: { __typename: 'Money', amount: string, currency: string } | null }, claims: { __typename: 'FundClaimConnection', nodes: Array<{ __typename: 'FundClaim', id: string, number: string, status: FundClaimStatus, submittedAt: string, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, request: { __typename: 'FundRequest', id: string, name: string } | null }> }, viewerCan: { __typename: 'FundRequestAbilities', decide: boolean }, amount: { __typename: 'Money', amount: string, currency: string }, partner: { __typename: 'Partner', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type FundDocumentReviewMutationVariables = Exact<{
  input: FundDocumentReviewInput;
}>;


export type FundDocumentReviewMutation = { __typename: 'Mutation', fundDocumentReview: { __typename: 'FundDocumentPayload', fundDocument: { __typename: 'FundDocument', id: string, name: string, type: string, size: number, url: string, kind: FundDocumentKind, status: FundDocumentStatus, reason: string | null, claim: { __typename: 'FundClaim', id: string, acceptedCost: { __typename: 'Money', amount: string, currency: string } } | null, cost: { __typename: 'Money', amount: string, currency: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type FundClaimApproveMutationVariables = Exact<{
  input: FundClaimApproveInput;
}>;


export type FundClaimApproveMutation = { __typename: 'Mutation', fundClaimApprove: { __typename: 'FundClaimPayload', fundClaim: { __typename: 'FundClaim', version: number, final: boolean, comment: string | null, decisionNote: string | null, paidOn: string | null, paymentReference: string | null, id: string, number: string, status: FundClaimStatus, submittedAt: string, acceptedCost: { __typename: 'Money', amount: string, currency: string }, request: { __typename: 'FundRequest', id: string, name: string, number: string, activity: FundActivity, startsOn: string, endsOn: string, description: string | null, plannedCost: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, committed: { __typename: 'Money', amount: string, currency: string }, fund: { __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, reimbursement: string } | null } | null } | null, documents: { __typename: 'FundDocumentConnection', nodes: Array<{ __typename: 'FundDocument', id: string, name: string, type: string, size: number, url: string, kind: FundDocumentKind, status: FundDocumentStatus, reason: string | null, cost: { __typename: 'Money', amount: string, currency: string } | null }> }, viewerCan: { __typename: 'FundClaimAbilities', decide: boolean, pay: boolean }, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type FundClaimRejectMutationVariables = Exact<{
  input: FundClaimRejectInput;
}>;


export type FundClaimRejectMutation = { __typename: 'Mutation', fundClaimReject: { __typename: 'FundClaimPayload', fundClaim: { __typename: 'FundClaim', version: number, final: boolean, comment: string | null, decisionNote: string | null, paidOn: string | null, paymentReference: string | null, id: string, number: string, status: FundClaimStatus, submittedAt: string, acceptedCost: { __typename: 'Money', amount: string, currency: string }, request: { __typename: 'FundRequest', id: string, name: string, number: string, activity: FundActivity, startsOn: string, endsOn: string, description: string | null, plannedCost: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, committed: { __typename: 'Money', amount: string, currency: string }, fund: { __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, reimbursement: string } | null } | null } | null, documents: { __typename: 'FundDocumentConnection', nodes: Array<{ __typename: 'FundDocument', id: string, name: string, type: string, size: number, url: string, kind: FundDocumentKind, status: FundDocumentStatus, reason: string | null, cost: { __typename: 'Money', amount: string, currency: string } | null }> }, viewerCan: { __typename: 'FundClaimAbilities', decide: boolean, pay: boolean }, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type FundClaimPayMutationVariables = Exact<{
  input: FundClaimPayInput;
}>;


export type FundClaimPayMutation = { __typename: 'Mutation', fundClaimPay: { __typename: 'FundClaimPayload', fundClaim: { __typename: 'FundClaim', version: number, final: boolean, comment: string | null, decisionNote: string | null, paidOn: string | null, paymentReference: string | null, id: string, number: string, status: FundClaimStatus, submittedAt: string, acceptedCost: { __typename: 'Money', amount: string, currency: string }, request: { __typename: 'FundRequest', id: string, name: string, number: string, activity: FundActivity, startsOn: string, endsOn: string, description: string | null, plannedCost: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, committed: { __typename: 'Money', amount: string, currency: string }, fund: { __typename: 'Fund', id: string, programme: { __typename: 'FundProgramme', id: string, reimbursement: string } | null } | null } | null, documents: { __typename: 'FundDocumentConnection', nodes: Array<{ __typename: 'FundDocument', id: string, name: string, type: string, size: number, url: string, kind: FundDocumentKind, status: FundDocumentStatus, reason: string | null, cost: { __typename: 'Money', amount: string, currency: string } | null }> }, viewerCan: { __typename: 'FundClaimAbilities', decide: boolean, pay: boolean }, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type FundDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type FundDeskQuery = { __typename: 'Query', toDecide: { __typename: 'FundRequestConnection', totalCount: number, nodes: Array<{ __typename: 'FundRequest', id: string, number: string, name: string, activity: FundActivity, startsOn: string, endsOn: string, status: FundRequestStatus, closedAt: string | null, submittedAt: string | null, amount: { __typename: 'Money', amount: string, currency: string }, partner: { __typename: 'Partner', id: string, name: string } | null }> } | null, toReview: { __typename: 'FundClaimConnection', totalCount: number, nodes: Array<{ __typename: 'FundClaim', id: string, number: string, status: FundClaimStatus, submittedAt: string, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, request: { __typename: 'FundRequest', id: string, name: string } | null }> } | null, toPay: { __typename: 'FundClaimConnection', totalCount: number, nodes: Array<{ __typename: 'FundClaim', id: string, number: string, status: FundClaimStatus, submittedAt: string, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, request: { __typename: 'FundRequest', id: string, name: string } | null }> } | null, fundProgrammes: { __typename: 'FundProgrammeConnection', nodes: Array<{ __typename: 'FundProgramme', id: string, name: string, startsOn: string, endsOn: string, budget: { __typename: 'Money', amount: string, currency: string } | null, allocated: { __typename: 'Money', amount: string, currency: string } | null }> } | null };

export type FundRequestRowFragment = { __typename: 'FundRequest', id: string, number: string, name: string, activity: FundActivity, startsOn: string, endsOn: string, status: FundRequestStatus, closedAt: string | null, submittedAt: string | null, amount: { __typename: 'Money', amount: string, currency: string }, partner: { __typename: 'Partner', id: string, name: string } | null };

export type FundClaimRowFragment = { __typename: 'FundClaim', id: string, number: string, status: FundClaimStatus, submittedAt: string, amount: { __typename: 'Money', amount: string, currency: string }, approvedAmount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, request: { __typename: 'FundRequest', id: string, name: string } | null };

export type FundProgrammeQueryVariables = Exact<{
  id: string;
}>;


export type FundProgrammeQuery = { __typename: 'Query', fundProgramme: { __typename: 'FundProgramme', id: string, name: string, startsOn: string, endsOn: string, reimbursement: string, activities: Array<string>, claimDays: number, terms: string | null, budget: { __typename: 'Money', amount: string, currency: string } | null, allocated: { __typename: 'Money', amount: string, currency: string } | null, viewerCan: { __typename: 'FundProgrammeAbilities', update: boolean }, funds: { __typename: 'FundConnection', nodes: Array<{ __typename: 'Fund', id: string, partner: { __typename: 'Partner', id: string, name: string } | null, allocated: { __typename: 'Money', amount: string, currency: string }, paid: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, available: { __typename: 'Money', amount: string, currency: string } }> } } | null, partners: { __typename: 'PartnerConnection', nodes: Array<{ __typename: 'Partner', id: string, name: string }> } | null };

export type FundRowFragment = { __typename: 'Fund', id: string, partner: { __typename: 'Partner', id: string, name: string } | null, allocated: { __typename: 'Money', amount: string, currency: string }, paid: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, available: { __typename: 'Money', amount: string, currency: string } };

export type FundProgrammeCreateMutationVariables = Exact<{
  input: FundProgrammeCreateInput;
}>;


export type FundProgrammeCreateMutation = { __typename: 'Mutation', fundProgrammeCreate: { __typename: 'FundProgrammePayload', fundProgramme: { __typename: 'FundProgramme', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type FundAllocateMutationVariables = Exact<{
  input: FundAllocateInput;
}>;


export type FundAllocateMutation = { __typename: 'Mutation', fundAllocate: { __typename: 'FundPayload', fund: { __typename: 'Fund', id: string, partner: { __typename: 'Partner', id: string, name: string } | null, allocated: { __typename: 'Money', amount: string, currency: string }, paid: { __typename: 'Money', amount: string, currency: string }, committed: { __typename: 'Money', amount: string, currency: string }, available: { __typename: 'Money', amount: string, currency: string } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { __typename: 'Query', opportunityTotals: { __typename: 'OpportunityTotalsConnection', nodes: Array<{ __typename: 'OpportunityTotals', count: number, amount: { __typename: 'Money', amount: string, currency: string } | null, stage: { __typename: 'Stage', id: string, name: string, position: number } | null }> } | null, opportunities: { __typename: 'OpportunityConnection', nodes: Array<{ __typename: 'Opportunity', nextStep: string | null, id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, owner: { __typename: 'Employee', id: string, name: string | null } | null }> } | null, activitiesDue: { __typename: 'ActivityConnection', nodes: Array<{ __typename: 'Activity', id: string, version: number, subject: string | null, kind: ActivityKind, dueAt: string | null, doneAt: string | null, opportunity: { __typename: 'Opportunity', id: string, name: string } | null, account: { __typename: 'Account', id: string, name: string | null } | null }> } | null, total: { __typename: 'OpportunityTotalsConnection', nodes: Array<{ __typename: 'OpportunityTotals', count: number, amount: { __typename: 'Money', amount: string, currency: string } | null }> } | null };

export type StageTotalsFragment = { __typename: 'OpportunityTotals', count: number, amount: { __typename: 'Money', amount: string, currency: string } | null, stage: { __typename: 'Stage', id: string, name: string, position: number } | null };

export type DueActivityFragment = { __typename: 'Activity', id: string, version: number, subject: string | null, kind: ActivityKind, dueAt: string | null, doneAt: string | null, opportunity: { __typename: 'Opportunity', id: string, name: string } | null, account: { __typename: 'Account', id: string, name: string | null } | null };

export type ActivityCompleteMutationVariables = Exact<{
  input: ActivityCompleteInput;
}>;


export type ActivityCompleteMutation = { __typename: 'Mutation', activityComplete: { __typename: 'ActivityPayload', activity: { __typename: 'Activity', id: string, version: number, subject: string | null, kind: ActivityKind, dueAt: string | null, doneAt: string | null, opportunity: { __typename: 'Opportunity', id: string, name: string } | null, account: { __typename: 'Account', id: string, name: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type CourseDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type CourseDeskQuery = { __typename: 'Query', courses: { __typename: 'CourseConnection', nodes: Array<{ __typename: 'Course', id: string, title: string, status: CourseStatus, language: string, audiences: Array<string>, minutes: number, publishedAt: string | null }> } | null };

export type CourseEditQueryVariables = Exact<{
  id: string;
}>;


export type CourseEditQuery = { __typename: 'Query', course: { __typename: 'Course', id: string, version: number, title: string, summary: string | null, status: CourseStatus, language: string, audiences: Array<string>, minutes: number, requiredRoles: Array<string>, validityMonths: number | null, attemptsAllowed: number | null, attemptWindowDays: number | null, retryHours: number, publishedAt: string | null, versions: { __typename: 'CourseVersionConnection', nodes: Array<{ __typename: 'CourseVersion', id: string, number: number, status: CourseStatus, passMark: number, questionsDrawn: number | null, timeLimitMinutes: number | null, lessons: { __typename: 'LessonConnection', nodes: Array<{ __typename: 'Lesson', id: string, title: string, minutes: number, body: string, html: string }> }, questions: { __typename: 'QuizQuestionConnection', nodes: Array<{ __typename: 'QuizQuestion', id: string, kind: QuestionKind, text: string, explanation: string | null, points: number, choices: { __typename: 'QuizChoiceConnection', nodes: Array<{ __typename: 'QuizChoice', id: string, text: string, correct: boolean }> } }> } }> }, viewerCan: { __typename: 'CourseAbilities', update: boolean, publish: boolean } } | null, certifiedPartners: Array<{ __typename: 'CertifiedPartner', people: number, certified: number, ending: number, learning: number, partner: { __typename: 'Partner', id: string, name: string } | null }> | null };

export type CourseAboutFragment = { __typename: 'Course', id: string, version: number, title: string, summary: string | null, status: CourseStatus, language: string, audiences: Array<string>, minutes: number, requiredRoles: Array<string>, validityMonths: number | null, attemptsAllowed: number | null, attemptWindowDays: number | null, retryHours: number, publishedAt: string | null, viewerCan: { __typename: 'CourseAbilities', update: boolean, publish: boolean } };

export type CourseContentFragment = { __typename: 'CourseVersion', id: string, number: number, status: CourseStatus, passMark: number, questionsDrawn: number | null, timeLimitMinutes: number | null, lessons: { __typename: 'LessonConnection', nodes: Array<{ __typename: 'Lesson', id: string, title: string, minutes: number, body: string, html: string }> }, questions: { __typename: 'QuizQuestionConnection', nodes: Array<{ __typename: 'QuizQuestion', id: string, kind: QuestionKind, text: string, explanation: string | null, points: number, choices: { __typename: 'QuizChoiceConnection', nodes: Array<{ __typename: 'QuizChoice', id: string, text: string, correct: boolean }> } }> } };

export type PartnerLearningQueryVariables = Exact<{
  id: string;
}>;


export type PartnerLearningQuery = { __typename: 'Query', partner: { __typename: 'Partner', id: string, name: string } | null, teamLearning: Array<{ __typename: 'TeamLearning', standing: LearningStanding, required: boolean, person: { __typename: 'Person', id: string, name: string | null } | null, course: { __typename: 'Course', id: string, title: string } | null, enrolment: { __typename: 'Enrolment', id: string, dueOn: string | null } | null, certificate: { __typename: 'Certificate', id: string, expiresAt: string | null } | null }> | null };

export type CourseCreateMutationVariables = Exact<{
  input: CourseCreateInput;
}>;


export type CourseCreateMutation = { __typename: 'Mutation', courseCreate: { __typename: 'CoursePayload', course: { __typename: 'Course', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type CourseUpdateMutationVariables = Exact<{
  input: CourseUpdateInput;
}>;


export type CourseUpdateMutation = { __typename: 'Mutation', courseUpdate: { __typename: 'CoursePayload', course: { __typename: 'Course', id: string, version: number, title: string, summary: string | null, status: CourseStatus, language: string, audiences: Array<string>, minutes: number, requiredRoles: Array<string>, validityMonths: number | null, attemptsAllowed: number | null, attemptWindowDays: number | null, retryHours: number, publishedAt: string | null, viewerCan: { __typename: 'CourseAbilities', update: boolean, publish: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type CourseDraftMutationVariables = Exact<{
  input: CourseDraftInput;
}>;


export type CourseDraftMutation = { __typename: 'Mutation', courseDraft: { __typename: 'CoursePayload', course: { __typename: 'Course', id: string, versions: { __typename: 'CourseVersionConnection', nodes: Array<{ __typename: 'CourseVersion', id: string, number: number, status: CourseStatus, passMark: number, questionsDrawn: number | null, timeLimitMinutes: number | null, lessons: { __typename: 'LessonConnection', nodes: Array<{ __typename: 'Lesson', id: string, title: string, minutes: number, body: string, html: string }> }, questions: { __typename: 'QuizQuestionConnection', nodes: Array<{ __typename: 'QuizQuestion', id: string, kind: QuestionKind, text: string, explanation: string | null, points: number, choices: { __typename: 'QuizChoiceConnection', nodes: Array<{ __typename: 'QuizChoice', id: string, text: string, correct: boolean }> } }> } }> } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type CoursePublishMutationVariables = Exact<{
  input: CoursePublishInput;
}>;


export type CoursePublishMutation = { __typename: 'Mutation', coursePublish: { __typename: 'CoursePayload', course: { __typename: 'Course', id: string, version: number, title: string, summary: string | null, status: CourseStatus, language: string, audiences: Array<string>, minutes: number, requiredRoles: Array<string>, validityMonths: number | null, attemptsAllowed: number | null, attemptWindowDays: number | null, retryHours: number, publishedAt: string | null, versions: { __typename: 'CourseVersionConnection', nodes: Array<{ __typename: 'CourseVersion', id: string, number: number, status: CourseStatus, passMark: number, questionsDrawn: number | null, timeLimitMinutes: number | null, lessons: { __typename: 'LessonConnection', nodes: Array<{ __typename: 'Lesson', id: string, title: string, minutes: number, body: string, html: string }> }, questions: { __typename: 'QuizQuestionConnection', nodes: Array<{ __typename: 'QuizQuestion', id: string, kind: QuestionKind, text: string, explanation: string | null, points: number, choices: { __typename: 'QuizChoiceConnection', nodes: Array<{ __typename: 'QuizChoice', id: string, text: string, correct: boolean }> } }> } }> }, viewerCan: { __typename: 'CourseAbilities', update: boolean, publish: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type CourseDiscardMutationVariables = Exact<{
  input: CourseDiscardInput;
}>;


export type CourseDiscardMutation = { __typename: 'Mutation', courseDiscard: { __typename: 'CoursePayload', course: { __typename: 'Course', id: string, version: number, title: string, summary: string | null, status: CourseStatus, language: string, audiences: Array<string>, minutes: number, requiredRoles: Array<string>, validityMonths: number | null, attemptsAllowed: number | null, attemptWindowDays: number | null, retryHours: number, publishedAt: string | null, versions: { __typename: 'CourseVersionConnection', nodes: Array<{ __typename: 'CourseVersion', id: string, number: number, status: CourseStatus, passMark: number, questionsDrawn: number | null, timeLimitMinutes: number | null, lessons: { __typename: 'LessonConnection', nodes: Array<{ __typename: 'Lesson', id: string, title: string, minutes: number, body: string, html: string }> }, questions: { __typename: 'QuizQuestionConnection', nodes: Array<{ __typename: 'QuizQuestion', id: string, kind: QuestionKind, text: string, explanation: string | null, points: number, choices: { __typename: 'QuizChoiceConnection', nodes: Array<{ __typename: 'QuizChoice', id: string, text: string, correct: boolean }> } }> } }> }, viewerCan: { __typename: 'CourseAbilities', update: boolean, publish: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type CourseArchiveMutationVariables = Exact<{
  input: CourseArchiveInput;
}>;


export type CourseArchiveMutation = { __typename: 'Mutation', courseArchive: { __typename: 'CoursePayload', course: { __typename: 'Course', id: string, version: number, title: string, summary: string | null, status: CourseStatus, language: string, audiences: Array<string>, minutes: number, requiredRoles: Array<string>, validityMonths: number | null, attemptsAllowed: number | null, attemptWindowDays: number | null, retryHours: number, publishedAt: string | null, viewerCan: { __typename: 'CourseAbilities', update: boolean, publish: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type CourseAssignMutationVariables = Exact<{
  input: CourseAssignInput;
}>;


export type CourseAssignMutation = { __typename: 'Mutation', courseAssign: { __typename: 'CoursePayload', course: { __typename: 'Course', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type OpportunitiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: OpportunityFilter | null | undefined;
  orderBy?: Array<OpportunityOrder> | OpportunityOrder | null | undefined;
}>;


export type OpportunitiesQuery = { __typename: 'Query', opportunities: { __typename: 'OpportunityConnection', nodes: Array<{ __typename: 'Opportunity', id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, owner: { __typename: 'Employee', id: string, name: string | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type DealRowFragment = { __typename: 'Opportunity', id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, owner: { __typename: 'Employee', id: string, name: string | null } | null };

export type OpportunityQueryVariables = Exact<{
  id: string;
}>;


export type OpportunityQuery = { __typename: 'Query', opportunity: { __typename: 'Opportunity', version: number, nextStep: string | null, competitor: string | null, lossReason: string | null, id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, comments: { __typename: 'OpportunityCommentConnection', nodes: Array<{ __typename: 'OpportunityComment', id: string, side: DealSide, at: string, text: string | null, authorName: string | null }> }, lines: { __typename: 'OpportunityLineConnection', nodes: Array<{ __typename: 'OpportunityLine', id: string, quantity: number, total: { __typename: 'Money', amount: string, currency: string }, product: { __typename: 'Product', id: string, name: string } | null }> }, contacts: { __typename: 'OpportunityContactConnection', nodes: Array<{ __typename: 'OpportunityContact', id: string, contact: { __typename: 'Contact', id: string, person: { __typename: 'Person', id: string, name: string | null, email: string | null, phone: string | null } | null } | null }> }, quotes: { __typename: 'QuoteConnection', nodes: Array<{ __typename: 'Quote', id: string, number: string, status: QuoteStatus, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } }> }, quoteRequests: { __typename: 'QuoteRequestConnection', nodes: Array<{ __typename: 'QuoteRequest', id: string, status: QuoteRequestStatus, note: string | null, dueOn: string | null, requestedAt: string, requesterName: string | null, declineReason: string | null, quote: { __typename: 'Quote', id: string, number: string } | null }> }, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null, pipeline: { __typename: 'Pipeline', id: string, stages: { __typename: 'StageConnection', nodes: Array<{ __typename: 'Stage', id: string, name: string, position: number, forecastCategory: ForecastCategory }> } } | null, viewerCan: { __typename: 'OpportunityAbilities', update: boolean, close: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, owner: { __typename: 'Employee', id: string, name: string | null } | null } | null };

export type OpportunityChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type OpportunityChangedSubscription = { opportunityChanged: { __typename: 'Opportunity', version: number, nextStep: string | null, competitor: string | null, lossReason: string | null, id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, comments: { __typename: 'OpportunityCommentConnection', nodes: Array<{ __typename: 'OpportunityComment', id: string, side: DealSide, at: string, text: string | null, authorName: string | null }> }, lines: { __typename: 'OpportunityLineConnection', nodes: Array<{ __typename: 'OpportunityLine', id: string, quantity: number, total: { __typename: 'Money', amount: string, currency: string }, product: { __typename: 'Product', id: string, name: string } | null }> }, contacts: { __typename: 'OpportunityContactConnection', nodes: Array<{ __typename: 'OpportunityContact', id: string, contact: { __typename: 'Contact', id: string, person: { __typename: 'Person', id: string, name: string | null, email: string | null, phone: string | null } | null } | null }> }, quotes: { __typename: 'QuoteConnection', nodes: Array<{ __typename: 'Quote', id: string, number: string, status: QuoteStatus, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } }> }, quoteRequests: { __typename: 'QuoteRequestConnection', nodes: Array<{ __typename: 'QuoteRequest', id: string, status: QuoteRequestStatus, note: string | null, dueOn: string | null, requestedAt: string, requesterName: string | null, declineReason: string | null, quote: { __typename: 'Quote', id: string, number: string } | null }> }, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null, pipeline: { __typename: 'Pipeline', id: string, stages: { __typename: 'StageConnection', nodes: Array<{ __typename: 'Stage', id: string, name: string, position: number, forecastCategory: ForecastCategory }> } } | null, viewerCan: { __typename: 'OpportunityAbilities', update: boolean, close: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, owner: { __typename: 'Employee', id: string, name: string | null } | null } | null };

export type DealFragment = { __typename: 'Opportunity', version: number, nextStep: string | null, competitor: string | null, lossReason: string | null, id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, comments: { __typename: 'OpportunityCommentConnection', nodes: Array<{ __typename: 'OpportunityComment', id: string, side: DealSide, at: string, text: string | null, authorName: string | null }> }, lines: { __typename: 'OpportunityLineConnection', nodes: Array<{ __typename: 'OpportunityLine', id: string, quantity: number, total: { __typename: 'Money', amount: string, currency: string }, product: { __typename: 'Product', id: string, name: string } | null }> }, contacts: { __typename: 'OpportunityContactConnection', nodes: Array<{ __typename: 'OpportunityContact', id: string, contact: { __typename: 'Contact', id: string, person: { __typename: 'Person', id: string, name: string | null, email: string | null, phone: string | null } | null } | null }> }, quotes: { __typename: 'QuoteConnection', nodes: Array<{ __typename: 'Quote', id: string, number: string, status: QuoteStatus, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } }> }, quoteRequests: { __typename: 'QuoteRequestConnection', nodes: Array<{ __typename: 'QuoteRequest', id: string, status: QuoteRequestStatus, note: string | null, dueOn: string | null, requestedAt: string, requesterName: string | null, declineReason: string | null, quote: { __typename: 'Quote', id: string, number: string } | null }> }, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null, pipeline: { __typename: 'Pipeline', id: string, stages: { __typename: 'StageConnection', nodes: Array<{ __typename: 'Stage', id: string, name: string, position: number, forecastCategory: ForecastCategory }> } } | null, viewerCan: { __typename: 'OpportunityAbilities', update: boolean, close: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, owner: { __typename: 'Employee', id: string, name: string | null } | null };

export type OpportunityUpdateMutationVariables = Exact<{
  input: OpportunityUpdateInput;
}>;


export type OpportunityUpdateMutation = { __typename: 'Mutation', opportunityUpdate: { __typename: 'OpportunityPayload', opportunity: { __typename: 'Opportunity', version: number, nextStep: string | null, competitor: string | null, lossReason: string | null, id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, comments: { __typename: 'OpportunityCommentConnection', nodes: Array<{ __typename: 'OpportunityComment', id: string, side: DealSide, at: string, text: string | null, authorName: string | null }> }, lines: { __typename: 'OpportunityLineConnection', nodes: Array<{ __typename: 'OpportunityLine', id: string, quantity: number, total: { __typename: 'Money', amount: string, currency: string }, product: { __typename: 'Product', id: string, name: string } | null }> }, contacts: { __typename: 'OpportunityContactConnection', nodes: Array<{ __typename: 'OpportunityContact', id: string, contact: { __typename: 'Contact', id: string, person: { __typename: 'Person', id: string, name: string | null, email: string | null, phone: string | null } | null } | null }> }, quotes: { __typename: 'QuoteConnection', nodes: Array<{ __typename: 'Quote', id: string, number: string, status: QuoteStatus, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } }> }, quoteRequests: { __typename: 'QuoteRequestConnection', nodes: Array<{ __typename: 'QuoteRequest', id: string, status: QuoteRequestStatus, note: string | null, dueOn: string | null, requestedAt: string, requesterName: string | null, declineReason: string | null, quote: { __typename: 'Quote', id: string, number: string } | null }> }, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null, pipeline: { __typename: 'Pipeline', id: string, stages: { __typename: 'StageConnection', nodes: Array<{ __typename: 'Stage', id: string, name: string, position: number, forecastCategory: ForecastCategory }> } } | null, viewerCan: { __typename: 'OpportunityAbilities', update: boolean, close: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, owner: { __typename: 'Employee', id: string, name: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type OpportunityMoveMutationVariables = Exact<{
  input: OpportunityMoveInput;
}>;


export type OpportunityMoveMutation = { __typename: 'Mutation', opportunityMove: { __typename: 'OpportunityPayload', opportunity: { __typename: 'Opportunity', version: number, nextStep: string | null, competitor: string | null, lossReason: string | null, id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, comments: { __typename: 'OpportunityCommentConnection', nodes: Array<{ __typename: 'OpportunityComment', id: string, side: DealSide, at: string, text: string | null, authorName: string | null }> }, lines: { __typename: 'OpportunityLineConnection', nodes: Array<{ __typename: 'OpportunityLine', id: string, quantity: number, total: { __typename: 'Money', amount: string, currency: string }, product: { __typename: 'Product', id: string, name: string } | null }> }, contacts: { __typename: 'OpportunityContactConnection', nodes: Array<{ __typename: 'OpportunityContact', id: string, contact: { __typename: 'Contact', id: string, person: { __typename: 'Person', id: string, name: string | null, email: string | null, phone: string | null } | null } | null }> }, quotes: { __typename: 'QuoteConnection', nodes: Array<{ __typename: 'Quote', id: string, number: string, status: QuoteStatus, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } }> }, quoteRequests: { __typename: 'QuoteRequestConnection', nodes: Array<{ __typename: 'QuoteRequest', id: string, status: QuoteRequestStatus, note: string | null, dueOn: string | null, requestedAt: string, requesterName: string | null, declineReason: string | null, quote: { __typename: 'Quote', id: string, number: string } | null }> }, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null, pipeline: { __typename: 'Pipeline', id: string, stages: { __typename: 'StageConnection', nodes: Array<{ __typename: 'Stage', id: string, name: string, position: number, forecastCategory: ForecastCategory }> } } | null, viewerCan: { __typename: 'OpportunityAbilities', update: boolean, close: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, owner: { __typename: 'Employee', id: string, name: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type OpportunityCloseMutationVariables = Exact<{
  input: OpportunityCloseInput;
}>;


export type OpportunityCloseMutation = { __typename: 'Mutation', opportunityClose: { __typename: 'OpportunityPayload', opportunity: { __typename: 'Opportunity', version: number, nextStep: string | null, competitor: string | null, lossReason: string | null, id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, comments: { __typename: 'OpportunityCommentConnection', nodes: Array<{ __typename: 'OpportunityComment', id: string, side: DealSide, at: string, text: string | null, authorName: string | null }> }, lines: { __typename: 'OpportunityLineConnection', nodes: Array<{ __typename: 'OpportunityLine', id: string, quantity: number, total: { __typename: 'Money', amount: string, currency: string }, product: { __typename: 'Product', id: string, name: string } | null }> }, contacts: { __typename: 'OpportunityContactConnection', nodes: Array<{ __typename: 'OpportunityContact', id: string, contact: { __typename: 'Contact', id: string, person: { __typename: 'Person', id: string, name: string | null, email: string | null, phone: string | null } | null } | null }> }, quotes: { __typename: 'QuoteConnection', nodes: Array<{ __typename: 'Quote', id: string, number: string, status: QuoteStatus, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } }> }, quoteRequests: { __typename: 'QuoteRequestConnection', nodes: Array<{ __typename: 'QuoteRequest', id: string, status: QuoteRequestStatus, note: string | null, dueOn: string | null, requestedAt: string, requesterName: string | null, declineReason: string | null, quote: { __typename: 'Quote', id: string, number: string } | null }> }, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null, pipeline: { __typename: 'Pipeline', id: string, stages: { __typename: 'StageConnection', nodes: Array<{ __typename: 'Stage', id: string, name: string, position: number, forecastCategory: ForecastCategory }> } } | null, viewerCan: { __typename: 'OpportunityAbilities', update: boolean, close: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, owner: { __typename: 'Employee', id: string, name: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type OpportunityReopenMutationVariables = Exact<{
  input: OpportunityReopenInput;
}>;


export type OpportunityReopenMutation = { __typename: 'Mutation', opportunityReopen: { __typename: 'OpportunityPayload', opportunity: { __typename: 'Opportunity', version: number, nextStep: string | null, competitor: string | null, lossReason: string | null, id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, comments: { __typename: 'OpportunityCommentConnection', nodes: Array<{ __typename: 'OpportunityComment', id: string, side: DealSide, at: string, text: string | null, authorName: string | null }> }, lines: { __typename: 'OpportunityLineConnection', nodes: Array<{ __typename: 'OpportunityLine', id: string, quantity: number, total: { __typename: 'Money', amount: string, currency: string }, product: { __typename: 'Product', id: string, name: string } | null }> }, contacts: { __typename: 'OpportunityContactConnection', nodes: Array<{ __typename: 'OpportunityContact', id: string, contact: { __typename: 'Contact', id: string, person: { __typename: 'Person', id: string, name: string | null, email: string | null, phone: string | null } | null } | null }> }, quotes: { __typename: 'QuoteConnection', nodes: Array<{ __typename: 'Quote', id: string, number: string, status: QuoteStatus, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } }> }, quoteRequests: { __typename: 'QuoteRequestConnection', nodes: Array<{ __typename: 'QuoteRequest', id: string, status: QuoteRequestStatus, note: string | null, dueOn: string | null, requestedAt: string, requesterName: string | null, declineReason: string | null, quote: { __typename: 'Quote', id: string, number: string } | null }> }, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null, pipeline: { __typename: 'Pipeline', id: string, stages: { __typename: 'StageConnection', nodes: Array<{ __typename: 'Stage', id: string, name: string, position: number, forecastCategory: ForecastCategory }> } } | null, viewerCan: { __typename: 'OpportunityAbilities', update: boolean, close: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, owner: { __typename: 'Employee', id: string, name: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type OpportunityCommentAddMutationVariables = Exact<{
  input: OpportunityCommentAddInput;
}>;


export type OpportunityCommentAddMutation = { __typename: 'Mutation', opportunityCommentAdd: { __typename: 'OpportunityCommentPayload', opportunityComment: { __typename: 'OpportunityComment', id: string, opportunity: { __typename: 'Opportunity', version: number, nextStep: string | null, competitor: string | null, lossReason: string | null, id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, comments: { __typename: 'OpportunityCommentConnection', nodes: Array<{ __typename: 'OpportunityComment', id: string, side: DealSide, at: string, text: string | null, authorName: string | null }> }, lines: { __typename: 'OpportunityLineConnection', nodes: Array<{ __typename: 'OpportunityLine', id: string, quantity: number, total: { __typename: 'Money', amount: string, currency: string }, product: { __typename: 'Product', id: string, name: string } | null }> }, contacts: { __typename: 'OpportunityContactConnection', nodes: Array<{ __typename: 'OpportunityContact', id: string, contact: { __typename: 'Contact', id: string, person: { __typename: 'Person', id: string, name: string | null, email: string | null, phone: string | null } | null } | null }> }, quotes: { __typename: 'QuoteConnection', nodes: Array<{ __typename: 'Quote', id: string, number: string, status: QuoteStatus, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } }> }, quoteRequests: { __typename: 'QuoteRequestConnection', nodes: Array<{ __typename: 'QuoteRequest', id: string, status: QuoteRequestStatus, note: string | null, dueOn: string | null, requestedAt: string, requesterName: string | null, declineReason: string | null, quote: { __typename: 'Quote', id: string, number: string } | null }> }, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null, pipeline: { __typename: 'Pipeline', id: string, stages: { __typename: 'StageConnection', nodes: Array<{ __typename: 'Stage', id: string, name: string, position: number, forecastCategory: ForecastCategory }> } } | null, viewerCan: { __typename: 'OpportunityAbilities', update: boolean, close: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, owner: { __typename: 'Employee', id: string, name: string | null } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type QuoteRequestAnswerMutationVariables = Exact<{
  input: QuoteRequestAnswerInput;
}>;


export type QuoteRequestAnswerMutation = { __typename: 'Mutation', quoteRequestAnswer: { __typename: 'QuoteRequestPayload', quoteRequest: { __typename: 'QuoteRequest', id: string, opportunity: { __typename: 'Opportunity', version: number, nextStep: string | null, competitor: string | null, lossReason: string | null, id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, comments: { __typename: 'OpportunityCommentConnection', nodes: Array<{ __typename: 'OpportunityComment', id: string, side: DealSide, at: string, text: string | null, authorName: string | null }> }, lines: { __typename: 'OpportunityLineConnection', nodes: Array<{ __typename: 'OpportunityLine', id: string, quantity: number, total: { __typename: 'Money', amount: string, currency: string }, product: { __typename: 'Product', id: string, name: string } | null }> }, contacts: { __typename: 'OpportunityContactConnection', nodes: Array<{ __typename: 'OpportunityContact', id: string, contact: { __typename: 'Contact', id: string, person: { __typename: 'Person', id: string, name: string | null, email: string | null, phone: string | null } | null } | null }> }, quotes: { __typename: 'QuoteConnection', nodes: Array<{ __typename: 'Quote', id: string, number: string, status: QuoteStatus, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } }> }, quoteRequests: { __typename: 'QuoteRequestConnection', nodes: Array<{ __typename: 'QuoteRequest', id: string, status: QuoteRequestStatus, note: string | null, dueOn: string | null, requestedAt: string, requesterName: string | null, declineReason: string | null, quote: { __typename: 'Quote', id: string, number: string } | null }> }, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null, pipeline: { __typename: 'Pipeline', id: string, stages: { __typename: 'StageConnection', nodes: Array<{ __typename: 'Stage', id: string, name: string, position: number, forecastCategory: ForecastCategory }> } } | null, viewerCan: { __typename: 'OpportunityAbilities', update: boolean, close: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, owner: { __typename: 'Employee', id: string, name: string | null } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type QuoteRequestDeclineMutationVariables = Exact<{
  input: QuoteRequestDeclineInput;
}>;


export type QuoteRequestDeclineMutation = { __typename: 'Mutation', quoteRequestDecline: { __typename: 'QuoteRequestPayload', quoteRequest: { __typename: 'QuoteRequest', id: string, opportunity: { __typename: 'Opportunity', version: number, nextStep: string | null, competitor: string | null, lossReason: string | null, id: string, name: string, closeDate: string | null, closedAt: string | null, rotting: boolean, comments: { __typename: 'OpportunityCommentConnection', nodes: Array<{ __typename: 'OpportunityComment', id: string, side: DealSide, at: string, text: string | null, authorName: string | null }> }, lines: { __typename: 'OpportunityLineConnection', nodes: Array<{ __typename: 'OpportunityLine', id: string, quantity: number, total: { __typename: 'Money', amount: string, currency: string }, product: { __typename: 'Product', id: string, name: string } | null }> }, contacts: { __typename: 'OpportunityContactConnection', nodes: Array<{ __typename: 'OpportunityContact', id: string, contact: { __typename: 'Contact', id: string, person: { __typename: 'Person', id: string, name: string | null, email: string | null, phone: string | null } | null } | null }> }, quotes: { __typename: 'QuoteConnection', nodes: Array<{ __typename: 'Quote', id: string, number: string, status: QuoteStatus, expiresOn: string | null, total: { __typename: 'Money', amount: string, currency: string } }> }, quoteRequests: { __typename: 'QuoteRequestConnection', nodes: Array<{ __typename: 'QuoteRequest', id: string, status: QuoteRequestStatus, note: string | null, dueOn: string | null, requestedAt: string, requesterName: string | null, declineReason: string | null, quote: { __typename: 'Quote', id: string, number: string } | null }> }, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null, pipeline: { __typename: 'Pipeline', id: string, stages: { __typename: 'StageConnection', nodes: Array<{ __typename: 'Stage', id: string, name: string, position: number, forecastCategory: ForecastCategory }> } } | null, viewerCan: { __typename: 'OpportunityAbilities', update: boolean, close: boolean }, account: { __typename: 'Account', id: string, name: string | null } | null, stage: { __typename: 'Stage', id: string, name: string, forecastCategory: ForecastCategory } | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null, owner: { __typename: 'Employee', id: string, name: string | null } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type PartnerLeadsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: LeadFilter | null | undefined;
  now?: string | null | undefined;
}>;


export type PartnerLeadsQuery = { __typename: 'Query', leadsAwaitingPartner: { __typename: 'LeadConnection', nodes: Array<{ __typename: 'Lead', id: string, company: string | null, givenName: string | null, familyName: string | null, city: string | null, country: string | null, industry: string | null, score: number | null, createdAt: string, territory: { __typename: 'Territory', id: string, name: string } | null, offers: { __typename: 'LeadOfferConnection', nodes: Array<{ __typename: 'LeadOffer', id: string, state: LeadOfferState, offeredAt: string, respondUntil: string, partner: { __typename: 'Partner', id: string, name: string } | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, unplacedLeads: { __typename: 'UnplacedLeadConnection', totalCount: number, nodes: Array<{ __typename: 'UnplacedLead', id: string, reason: UnplacedReason, lead: { __typename: 'Lead', id: string } | null }> } | null, open: { __typename: 'LeadOfferConnection', totalCount: number } | null, leadOfferTotals: { __typename: 'LeadOfferTotalsConnection', nodes: Array<{ __typename: 'LeadOfferTotals', count: number, acceptance: string | null, minutesToAccept: string | null, minutesToTouch: string | null, partner: { __typename: 'Partner', id: string, name: string } | null }> } | null };

export type PartnerAnswersFragment = { __typename: 'LeadOfferTotals', count: number, acceptance: string | null, minutesToAccept: string | null, minutesToTouch: string | null, partner: { __typename: 'Partner', id: string, name: string } | null };

export type WaitingLeadFragment = { __typename: 'Lead', id: string, company: string | null, givenName: string | null, familyName: string | null, city: string | null, country: string | null, industry: string | null, score: number | null, createdAt: string, territory: { __typename: 'Territory', id: string, name: string } | null, offers: { __typename: 'LeadOfferConnection', nodes: Array<{ __typename: 'LeadOffer', id: string, state: LeadOfferState, offeredAt: string, respondUntil: string, partner: { __typename: 'Partner', id: string, name: string } | null }> } };

export type PartnerLeadQueryVariables = Exact<{
  id: string;
}>;


export type PartnerLeadQuery = { __typename: 'Query', lead: { __typename: 'Lead', status: LeadStatus, region: string | null, need: string | null, source: string | null, firstTouchedAt: string | null, id: string, company: string | null, givenName: string | null, familyName: string | null, city: string | null, country: string | null, industry: string | null, score: number | null, createdAt: string, product: { __typename: 'Product', id: string, name: string } | null, owner: { __typename: 'Employee', id: string, name: string | null } | null, partner: { __typename: 'Partner', id: string, name: string } | null, partnerSeller: { __typename: 'Person', id: string, name: string | null } | null, history: { __typename: 'LeadOfferConnection', nodes: Array<{ __typename: 'LeadOffer', id: string, version: number, state: LeadOfferState, hop: number | null, score: string | null, offeredAt: string, respondUntil: string, answeredAt: string | null, declineReason: LeadDeclineReason | null, note: string | null, touchUntil: string | null, touchedAt: string | null, pulledBackAt: string | null, pullBackReason: PullBackReason | null, pullBackNote: string | null, partner: { __typename: 'Partner', id: string, name: string } | null, seller: { __typename: 'Person', id: string, name: string | null } | null, answeredBy: { __typename: 'Person', id: string, name: string | null } | null, offeredBy: { __typename: 'Employee', id: string, name: string | null } | null, rule: { __typename: 'DistributionRule', id: string, name: string } | null, viewerCan: { __typename: 'LeadOfferAbilities', pullBack: boolean } }> }, territory: { __typename: 'Territory', id: string, name: string } | null, offers: { __typename: 'LeadOfferConnection', nodes: Array<{ __typename: 'LeadOffer', id: string, state: LeadOfferState, offeredAt: string, respondUntil: string, partner: { __typename: 'Partner', id: string, name: string } | null }> } } | null, leadCandidates: { __typename: 'LeadCandidates', eligible: number, excluded: number, rule: { __typename: 'DistributionRule', id: string, name: string }, candidates: Array<{ __typename: 'LeadCandidate', rank: number | null, score: string, openLeads: number, exclusions: Array<CandidateExclusion>, partner: { __typename: 'Partner', id: string, name: string }, parts: Array<{ __typename: 'ScorePart', kind: ScorePartKind, value: string, weight: number, points: string }> }> } | null };

export type OfferStepFragment = { __typename: 'LeadOffer', id: string, version: number, state: LeadOfferState, hop: number | null, score: string | null, offeredAt: string, respondUntil: string, answeredAt: string | null, declineReason: LeadDeclineReason | null, note: string | null, touchUntil: string | null, touchedAt: string | null, pulledBackAt: string | null, pullBackReason: PullBackReason | null, pullBackNote: string | null, partner: { __typename: 'Partner', id: string, name: string } | null, seller: { __typename: 'Person', id: string, name: string | null } | null, answeredBy: { __typename: 'Person', id: string, name: string | null } | null, offeredBy: { __typename: 'Employee', id: string, name: string | null } | null, rule: { __typename: 'DistributionRule', id: string, name: string } | null, viewerCan: { __typename: 'LeadOfferAbilities', pullBack: boolean } };

export type CandidateFragment = { __typename: 'LeadCandidate', rank: number | null, score: string, openLeads: number, exclusions: Array<CandidateExclusion>, partner: { __typename: 'Partner', id: string, name: string }, parts: Array<{ __typename: 'ScorePart', kind: ScorePartKind, value: string, weight: number, points: string }> };

export type LeadOfferCreateMutationVariables = Exact<{
  input: LeadOfferCreateInput;
}>;


export type LeadOfferCreateMutation = { __typename: 'Mutation', leadOfferCreate: { __typename: 'LeadOfferPayload', leadOffer: { __typename: 'LeadOffer', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type LeadOfferPullBackMutationVariables = Exact<{
  input: LeadOfferPullBackInput;
}>;


export type LeadOfferPullBackMutation = { __typename: 'Mutation', leadOfferPullBack: { __typename: 'LeadOfferPayload', leadOffer: { __typename: 'LeadOffer', id: string, version: number, state: LeadOfferState } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type DistributionRunStartMutationVariables = Exact<{
  input: DistributionRunStartInput;
}>;


export type DistributionRunStartMutation = { __typename: 'Mutation', distributionRunStart: { __typename: 'DistributionRunPayload', distributionRun: { __typename: 'DistributionRun', id: string, state: DistributionRunState } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type PartnersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  where?: PartnerFilter | null | undefined;
}>;


export type PartnersQuery = { __typename: 'Query', partners: { __typename: 'PartnerConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Partner', id: string, name: string, type: PartnerType, status: PartnerStatus, tierGraceUntil: string | null, tier: { __typename: 'PartnerTier', id: string, name: string } | null, channelManager: { __typename: 'Employee', id: string, name: string | null } | null }> } | null };

export type Partner360QueryVariables = Exact<{
  id: string;
}>;


export type Partner360Query = { __typename: 'Query', partner: { __typename: 'Partner', id: string, version: number, name: string, type: PartnerType, status: PartnerStatus, domain: string | null, specialisations: Array<string> | null, tierSince: string | null, tierGraceUntil: string | null, tierProgress: Array<{ __typename: 'TierProgress', name: string, rank: number, current: boolean, reached: boolean, requirements: Array<{ __typename: 'MeasuredRequirement', kind: TierMeasure, window: TierWindow, courseTitle: string | null, currency: string | null, needed: string, measured: string | null, missing: string | null }> }> | null, changes: { __typename: 'PartnerChangeConnection', nodes: Array<{ __typename: 'PartnerChange', id: string, at: string, kind: PartnerChangeKind, toStatus: PartnerStatus | null, graceUntil: string | null, reason: string | null, fromTier: { __typename: 'PartnerTier', id: string, name: string } | null, toTier: { __typename: 'PartnerTier', id: string, name: string } | null, requirements: Array<{ __typename: 'MeasuredRequirement', kind: TierMeasure, window: TierWindow, courseTitle: string | null, currency: string | null, needed: string, measured: string | null, missing: string | null }> }> }, onboardingSteps: { __typename: 'OnboardingStepConnection', nodes: Array<{ __typename: 'OnboardingStep', id: string, version: number, name: string, kind: OnboardingStepKind, side: OnboardingSide, required: boolean, doneAt: string | null, viewerCan: { __typename: 'OnboardingStepAbilities', update: boolean } }> }, members: { __typename: 'PartnerMemberConnection', nodes: Array<{ __typename: 'PartnerMember', id: string, role: PartnerRole, active: boolean, person: { __typename: 'Person', id: string, name: string | null, email: string | null } | null }> }, opportunities: { __typename: 'OpportunityConnection', totalCount: number, nodes: Array<{ __typename: 'Opportunity', id: string, name: string, closeDate: string | null, stage: { __typename: 'Stage', id: string, name: string } | null, amount: { __typename: 'Money', amount: string, currency: string } | null }> }, orders: { __typename: 'OrderConnection', totalCount: number, nodes: Array<{ __typename: 'Order', id: string, number: string, placedAt: string, subtotal: { __typename: 'Money', amount: string, currency: string } }> }, cases: { __typename: 'CaseConnection', totalCount: number, nodes: Array<{ __typename: 'Case', id: string, number: string, subject: string | null, openedAt: string }> }, tier: { __typename: 'PartnerTier', id: string, name: string } | null, programme: { __typename: 'PartnerProgramme', id: string, name: string } | null, channelManager: { __typename: 'Employee', id: string, name: string | null } | null, account: { __typename: 'Account', id: string, name: string | null } | null, territories: { __typename: 'PartnerTerritoryConnection', nodes: Array<{ __typename: 'PartnerTerritory', id: string, territory: { __typename: 'Territory', id: string, name: string } | null }> }, viewerCan: { __typename: 'PartnerAbilities', update: boolean } } | null };

export type PartnerFactsFragment = { __typename: 'Partner', id: string, version: number, name: string, type: PartnerType, status: PartnerStatus, domain: string | null, specialisations: Array<string> | null, tierSince: string | null, tierGraceUntil: string | null, tier: { __typename: 'PartnerTier', id: string, name: string } | null, programme: { __typename: 'PartnerProgramme', id: string, name: string } | null, channelManager: { __typename: 'Employee', id: string, name: string | null } | null, account: { __typename: 'Account', id: string, name: string | null } | null, territories: { __typename: 'PartnerTerritoryConnection', nodes: Array<{ __typename: 'PartnerTerritory', id: string, territory: { __typename: 'Territory', id: string, name: string } | null }> }, viewerCan: { __typename: 'PartnerAbilities', update: boolean } };

export type MeasuredFactsFragment = { __typename: 'MeasuredRequirement', kind: TierMeasure, window: TierWindow, courseTitle: string | null, currency: string | null, needed: string, measured: string | null, missing: string | null };

export type PartnerStepFactsFragment = { __typename: 'OnboardingStep', id: string, version: number, name: string, kind: OnboardingStepKind, side: OnboardingSide, required: boolean, doneAt: string | null, viewerCan: { __typename: 'OnboardingStepAbilities', update: boolean } };

export type PartnerStateMutationVariables = Exact<{
  input: PartnerUpdateInput;
}>;


export type PartnerStateMutation = { __typename: 'Mutation', partnerUpdate: { __typename: 'PartnerPayload', partner: { __typename: 'Partner', id: string, version: number, name: string, type: PartnerType, status: PartnerStatus, domain: string | null, specialisations: Array<string> | null, tierSince: string | null, tierGraceUntil: string | null, tier: { __typename: 'PartnerTier', id: string, name: string } | null, programme: { __typename: 'PartnerProgramme', id: string, name: string } | null, channelManager: { __typename: 'Employee', id: string, name: string | null } | null, account: { __typename: 'Account', id: string, name: string | null } | null, territories: { __typename: 'PartnerTerritoryConnection', nodes: Array<{ __typename: 'PartnerTerritory', id: string, territory: { __typename: 'Territory', id: string, name: string } | null }> }, viewerCan: { __typename: 'PartnerAbilities', update: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type VendorStepCompleteMutationVariables = Exact<{
  input: OnboardingStepCompleteInput;
}>;


export type VendorStepCompleteMutation = { __typename: 'Mutation', onboardingStepComplete: { __typename: 'OnboardingStepPayload', onboardingStep: { __typename: 'OnboardingStep', id: string, version: number, name: string, kind: OnboardingStepKind, side: OnboardingSide, required: boolean, doneAt: string | null, viewerCan: { __typename: 'OnboardingStepAbilities', update: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', kind: PrincipalKind, person: { __typename: 'Person', id: string, version: number, name: string | null, givenName: string | null, familyName: string | null, title: string | null, email: string | null, phone: string | null, language: string | null, timeZone: string | null, viewerCan: { __typename: 'PersonAbilities', update: boolean } } | null } | null };

export type ProfileFieldsFragment = { __typename: 'Person', id: string, version: number, name: string | null, givenName: string | null, familyName: string | null, title: string | null, email: string | null, phone: string | null, language: string | null, timeZone: string | null, viewerCan: { __typename: 'PersonAbilities', update: boolean } };

export type PersonUpdateMutationVariables = Exact<{
  input: PersonUpdateInput;
}>;


export type PersonUpdateMutation = { __typename: 'Mutation', personUpdate: { __typename: 'PersonPayload', person: { __typename: 'Person', id: string, version: number, name: string | null, givenName: string | null, familyName: string | null, title: string | null, email: string | null, phone: string | null, language: string | null, timeZone: string | null, viewerCan: { __typename: 'PersonAbilities', update: boolean } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type ProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammesQuery = { __typename: 'Query', partnerProgrammes: { __typename: 'PartnerProgrammeConnection', nodes: Array<{ __typename: 'PartnerProgramme', id: string, name: string, active: boolean, promotion: TierPromotion, graceDays: number, tierRuns: { __typename: 'TierRunConnection', nodes: Array<{ __typename: 'TierRun', id: string, finishedAt: string | null, partners: number }> } }> } | null };

export type ProgrammeEditorQueryVariables = Exact<{
  id: string;
}>;


export type ProgrammeEditorQuery = { __typename: 'Query', partnerProgramme: { __typename: 'PartnerProgramme', id: string, name: string, currency: string, graceDays: number, promotion: TierPromotion, viewerCan: { __typename: 'PartnerProgrammeAbilities', update: boolean }, reviews: { __typename: 'TierReviewConnection', nodes: Array<{ __typename: 'TierReview', id: string, reviewOn: string, run: { __typename: 'TierRun', id: string } | null }> }, tierRuns: { __typename: 'TierRunConnection', nodes: Array<{ __typename: 'TierRun', id: string, createdAt: string, finishedAt: string | null, measuredOn: string | null, review: boolean, partners: number, promotions: number, graces: number, recoveries: number, demotions: number }> }, tiers: { __typename: 'PartnerTierConnection', nodes: Array<{ __typename: 'PartnerTier', id: string, version: number, name: string, rank: number, requirements: { __typename: 'TierRequirementConnection', nodes: Array<{ __typename: 'TierRequirement', id: string, kind: TierMeasure, threshold: string, window: TierWindow, course: { __typename: 'Course', id: string, title: string } | null }> } }> } } | null };

export type TierRulesFragment = { __typename: 'PartnerTier', id: string, version: number, name: string, rank: number, requirements: { __typename: 'TierRequirementConnection', nodes: Array<{ __typename: 'TierRequirement', id: string, kind: TierMeasure, threshold: string, window: TierWindow, course: { __typename: 'Course', id: string, title: string } | null }> } };

export type TierRunFactsFragment = { __typename: 'TierRun', id: string, createdAt: string, finishedAt: string | null, measuredOn: string | null, review: boolean, partners: number, promotions: number, graces: number, recoveries: number, demotions: number };

export type TierReplayQueryVariables = Exact<{
  programmeId: string;
  requirements?: Array<PlannedRequirementInput> | PlannedRequirementInput | null | undefined;
}>;


export type TierReplayQuery = { __typename: 'Query', tierReplay: { __typename: 'TierReplay', partners: number, promotions: number, graces: number, recoveries: number, demotions: number, moves: Array<{ __typename: 'TierMove', kind: TierMoveKind, graceUntil: string | null, partner: { __typename: 'Partner', id: string, name: string } | null, fromTier: { __typename: 'PartnerTier', id: string, name: string } | null, toTier: { __typename: 'PartnerTier', id: string, name: string } | null, requirements: Array<{ __typename: 'MeasuredRequirement', kind: TierMeasure, window: TierWindow, courseTitle: string | null, currency: string | null, needed: string, measured: string | null, missing: string | null }> }> } | null };

export type TierRequirementsSetMutationVariables = Exact<{
  input: PartnerTierSetRequirementsInput;
}>;


export type TierRequirementsSetMutation = { __typename: 'Mutation', partnerTierSetRequirements: { __typename: 'PartnerTierPayload', partnerTier: { __typename: 'PartnerTier', id: string, version: number, name: string, rank: number, requirements: { __typename: 'TierRequirementConnection', nodes: Array<{ __typename: 'TierRequirement', id: string, kind: TierMeasure, threshold: string, window: TierWindow, course: { __typename: 'Course', id: string, title: string } | null }> } } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type TierRunStartMutationVariables = Exact<{
  input: TierRunStartInput;
}>;


export type TierRunStartMutation = { __typename: 'Mutation', tierRunStart: { __typename: 'TierRunPayload', tierRun: { __typename: 'TierRun', id: string, createdAt: string, finishedAt: string | null, measuredOn: string | null, review: boolean, partners: number, promotions: number, graces: number, recoveries: number, demotions: number } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type TierReviewPlanMutationVariables = Exact<{
  input: TierReviewPlanInput;
}>;


export type TierReviewPlanMutation = { __typename: 'Mutation', tierReviewPlan: { __typename: 'TierReviewPayload', tierReview: { __typename: 'TierReview', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type RegistrationDeskQueryVariables = Exact<{
  today: string;
}>;


export type RegistrationDeskQuery = { __typename: 'Query', toDecide: { __typename: 'DealRegistrationConnection', totalCount: number, nodes: Array<{ __typename: 'DealRegistration', id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, dueAt: string | null, overdue: boolean, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null }> } | null, toExtend: { __typename: 'DealRegistrationExtensionConnection', nodes: Array<{ __typename: 'DealRegistrationExtension', id: string, days: number, reason: string, createdAt: string, requestedBy: { __typename: 'Person', id: string, name: string | null } | null, registration: { __typename: 'DealRegistration', id: string, company: string | null, protectedUntil: string | null, partner: { __typename: 'Partner', id: string, name: string } | null } | null }> } | null, protected: { __typename: 'DealRegistrationConnection', nodes: Array<{ __typename: 'DealRegistration', id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, dueAt: string | null, overdue: boolean, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null }> } | null };

export type RegistrationRowFragment = { __typename: 'DealRegistration', id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, dueAt: string | null, overdue: boolean, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null };

export type RegistrationQueryVariables = Exact<{
  id: string;
}>;


export type RegistrationQuery = { __typename: 'Query', dealRegistration: { __typename: 'DealRegistration', version: number, domain: string | null, country: string | null, region: string | null, city: string | null, need: string | null, message: string | null, note: string | null, ground: RejectionGround | null, blockedUntil: string | null, checkedAt: string | null, id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, dueAt: string | null, overdue: boolean, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, seller: { __typename: 'Person', id: string, name: string | null } | null, opportunity: { __typename: 'Opportunity', id: string, name: string, owner: { __typename: 'Employee', id: string, name: string | null } | null } | null, territory: { __typename: 'Territory', id: string, name: string } | null, items: { __typename: 'DealRegistrationItemConnection', nodes: Array<{ __typename: 'DealRegistrationItem', id: string, quantity: number | null, product: { __typename: 'Product', id: string, name: string } | null, category: { __typename: 'ProductCategory', id: string, name: string } | null }> }, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, givenName: string, familyName: string, email: string | null, phone: string | null }> }, conflicts: { __typename: 'DealRegistrationConflictConnection', nodes: Array<{ __typename: 'DealRegistrationConflict', id: string, kind: ConflictKind, score: number, reasons: Array<string>, sameDeal: boolean, title: string | null, state: string | null, knownSince: string | null, protectedUntil: string | null, owner: { __typename: 'Employee', id: string, name: string | null } | null, partner: { __typename: 'Partner', id: string, name: string } | null, account: { __typename: 'Account', id: string, domain: string | null, territory: { __typename: 'Territory', id: string, name: string } | null } | null, lead: { __typename: 'Lead', id: string, email: string | null, phone: string | null, city: string | null, country: string | null } | null, other: { __typename: 'DealRegistration', id: string, domain: string | null, city: string | null, country: string | null, submittedAt: string | null, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, email: string | null, phone: string | null }> }, amount: { __typename: 'Money', amount: string, currency: string } | null } | null }> }, approvals: { __typename: 'DealRegistrationApprovalConnection', nodes: Array<{ __typename: 'DealRegistrationApproval', id: string, step: number, round: number, status: ApprovalStatus, reason: string, role: Role | null, decidedAt: string | null, approver: { __typename: 'Employee', id: string, name: string | null } | null }> }, changes: { __typename: 'DealRegistrationChangeConnection', nodes: Array<{ __typename: 'DealRegistrationChange', id: string, to: RegistrationStatus, at: string, message: string | null, note: string | null, by: { __typename: 'Person', id: string, name: string | null } | null }> }, viewerCan: { __typename: 'DealRegistrationAbilities', decide: boolean }, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null } | null, dealRegistrationApprovalPreview: Array<{ __typename: 'ApproverPreview', step: number, role: Role | null, approverName: string | null, reason: string }> | null };

export type RegistrationDetailFragment = { __typename: 'DealRegistration', version: number, domain: string | null, country: string | null, region: string | null, city: string | null, need: string | null, message: string | null, note: string | null, ground: RejectionGround | null, blockedUntil: string | null, checkedAt: string | null, id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, dueAt: string | null, overdue: boolean, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, seller: { __typename: 'Person', id: string, name: string | null } | null, opportunity: { __typename: 'Opportunity', id: string, name: string, owner: { __typename: 'Employee', id: string, name: string | null } | null } | null, territory: { __typename: 'Territory', id: string, name: string } | null, items: { __typename: 'DealRegistrationItemConnection', nodes: Array<{ __typename: 'DealRegistrationItem', id: string, quantity: number | null, product: { __typename: 'Product', id: string, name: string } | null, category: { __typename: 'ProductCategory', id: string, name: string } | null }> }, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, givenName: string, familyName: string, email: string | null, phone: string | null }> }, conflicts: { __typename: 'DealRegistrationConflictConnection', nodes: Array<{ __typename: 'DealRegistrationConflict', id: string, kind: ConflictKind, score: number, reasons: Array<string>, sameDeal: boolean, title: string | null, state: string | null, knownSince: string | null, protectedUntil: string | null, owner: { __typename: 'Employee', id: string, name: string | null } | null, partner: { __typename: 'Partner', id: string, name: string } | null, account: { __typename: 'Account', id: string, domain: string | null, territory: { __typename: 'Territory', id: string, name: string } | null } | null, lead: { __typename: 'Lead', id: string, email: string | null, phone: string | null, city: string | null, country: string | null } | null, other: { __typename: 'DealRegistration', id: string, domain: string | null, city: string | null, country: string | null, submittedAt: string | null, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, email: string | null, phone: string | null }> }, amount: { __typename: 'Money', amount: string, currency: string } | null } | null }> }, approvals: { __typename: 'DealRegistrationApprovalConnection', nodes: Array<{ __typename: 'DealRegistrationApproval', id: string, step: number, round: number, status: ApprovalStatus, reason: string, role: Role | null, decidedAt: string | null, approver: { __typename: 'Employee', id: string, name: string | null } | null }> }, changes: { __typename: 'DealRegistrationChangeConnection', nodes: Array<{ __typename: 'DealRegistrationChange', id: string, to: RegistrationStatus, at: string, message: string | null, note: string | null, by: { __typename: 'Person', id: string, name: string | null } | null }> }, viewerCan: { __typename: 'DealRegistrationAbilities', decide: boolean }, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null };

export type ConflictDetailFragment = { __typename: 'DealRegistrationConflict', id: string, kind: ConflictKind, score: number, reasons: Array<string>, sameDeal: boolean, title: string | null, state: string | null, knownSince: string | null, protectedUntil: string | null, owner: { __typename: 'Employee', id: string, name: string | null } | null, partner: { __typename: 'Partner', id: string, name: string } | null, account: { __typename: 'Account', id: string, domain: string | null, territory: { __typename: 'Territory', id: string, name: string } | null } | null, lead: { __typename: 'Lead', id: string, email: string | null, phone: string | null, city: string | null, country: string | null } | null, other: { __typename: 'DealRegistration', id: string, domain: string | null, city: string | null, country: string | null, submittedAt: string | null, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, email: string | null, phone: string | null }> }, amount: { __typename: 'Money', amount: string, currency: string } | null } | null };

export type RegistrationStartReviewMutationVariables = Exact<{
  input: DealRegistrationStartReviewInput;
}>;


export type RegistrationStartReviewMutation = { __typename: 'Mutation', dealRegistrationStartReview: { __typename: 'DealRegistrationPayload', dealRegistration: { __typename: 'DealRegistration', version: number, domain: string | null, country: string | null, region: string | null, city: string | null, need: string | null, message: string | null, note: string | null, ground: RejectionGround | null, blockedUntil: string | null, checkedAt: string | null, id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, dueAt: string | null, overdue: boolean, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, seller: { __typename: 'Person', id: string, name: string | null } | null, opportunity: { __typename: 'Opportunity', id: string, name: string, owner: { __typename: 'Employee', id: string, name: string | null } | null } | null, territory: { __typename: 'Territory', id: string, name: string } | null, items: { __typename: 'DealRegistrationItemConnection', nodes: Array<{ __typename: 'DealRegistrationItem', id: string, quantity: number | null, product: { __typename: 'Product', id: string, name: string } | null, category: { __typename: 'ProductCategory', id: string, name: string } | null }> }, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, givenName: string, familyName: string, email: string | null, phone: string | null }> }, conflicts: { __typename: 'DealRegistrationConflictConnection', nodes: Array<{ __typename: 'DealRegistrationConflict', id: string, kind: ConflictKind, score: number, reasons: Array<string>, sameDeal: boolean, title: string | null, state: string | null, knownSince: string | null, protectedUntil: string | null, owner: { __typename: 'Employee', id: string, name: string | null } | null, partner: { __typename: 'Partner', id: string, name: string } | null, account: { __typename: 'Account', id: string, domain: string | null, territory: { __typename: 'Territory', id: string, name: string } | null } | null, lead: { __typename: 'Lead', id: string, email: string | null, phone: string | null, city: string | null, country: string | null } | null, other: { __typename: 'DealRegistration', id: string, domain: string | null, city: string | null, country: string | null, submittedAt: string | null, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, email: string | null, phone: string | null }> }, amount: { __typename: 'Money', amount: string, currency: string } | null } | null }> }, approvals: { __typename: 'DealRegistrationApprovalConnection', nodes: Array<{ __typename: 'DealRegistrationApproval', id: string, step: number, round: number, status: ApprovalStatus, reason: string, role: Role | null, decidedAt: string | null, approver: { __typename: 'Employee', id: string, name: string | null } | null }> }, changes: { __typename: 'DealRegistrationChangeConnection', nodes: Array<{ __typename: 'DealRegistrationChange', id: string, to: RegistrationStatus, at: string, message: string | null, note: string | null, by: { __typename: 'Person', id: string, name: string | null } | null }> }, viewerCan: { __typename: 'DealRegistrationAbilities', decide: boolean }, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type RegistrationCheckMutationVariables = Exact<{
  input: DealRegistrationCheckInput;
}>;


export type RegistrationCheckMutation = { __typename: 'Mutation', dealRegistrationCheck: { __typename: 'DealRegistrationPayload', dealRegistration: { __typename: 'DealRegistration', version: number, domain: string | null, country: string | null, region: string | null, city: string | null, need: string | null, message: string | null, note: string | null, ground: RejectionGround | null, blockedUntil: string | null, checkedAt: string | null, id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, dueAt: string | null, overdue: boolean, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, seller: { __typename: 'Person', id: string, name: string | null } | null, opportunity: { __typename: 'Opportunity', id: string, name: string, owner: { __typename: 'Employee', id: string, name: string | null } | null } | null, territory: { __typename: 'Territory', id: string, name: string } | null, items: { __typename: 'DealRegistrationItemConnection', nodes: Array<{ __typename: 'DealRegistrationItem', id: string, quantity: number | null, product: { __typename: 'Product', id: string, name: string } | null, category: { __typename: 'ProductCategory', id: string, name: string } | null }> }, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, givenName: string, familyName: string, email: string | null, phone: string | null }> }, conflicts: { __typename: 'DealRegistrationConflictConnection', nodes: Array<{ __typename: 'DealRegistrationConflict', id: string, kind: ConflictKind, score: number, reasons: Array<string>, sameDeal: boolean, title: string | null, state: string | null, knownSince: string | null, protectedUntil: string | null, owner: { __typename: 'Employee', id: string, name: string | null } | null, partner: { __typename: 'Partner', id: string, name: string } | null, account: { __typename: 'Account', id: string, domain: string | null, territory: { __typename: 'Territory', id: string, name: string } | null } | null, lead: { __typename: 'Lead', id: string, email: string | null, phone: string | null, city: string | null, country: string | null } | null, other: { __typename: 'DealRegistration', id: string, domain: string | null, city: string | null, country: string | null, submittedAt: string | null, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, email: string | null, phone: string | null }> }, amount: { __typename: 'Money', amount: string, currency: string } | null } | null }> }, approvals: { __typename: 'DealRegistrationApprovalConnection', nodes: Array<{ __typename: 'DealRegistrationApproval', id: string, step: number, round: number, status: ApprovalStatus, reason: string, role: Role | null, decidedAt: string | null, approver: { __typename: 'Employee', id: string, name: string | null } | null }> }, changes: { __typename: 'DealRegistrationChangeConnection', nodes: Array<{ __typename: 'DealRegistrationChange', id: string, to: RegistrationStatus, at: string, message: string | null, note: string | null, by: { __typename: 'Person', id: string, name: string | null } | null }> }, viewerCan: { __typename: 'DealRegistrationAbilities', decide: boolean }, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type RegistrationReturnMutationVariables = Exact<{
  input: DealRegistrationReturnInput;
}>;


export type RegistrationReturnMutation = { __typename: 'Mutation', dealRegistrationReturn: { __typename: 'DealRegistrationPayload', dealRegistration: { __typename: 'DealRegistration', version: number, domain: string | null, country: string | null, region: string | null, city: string | null, need: string | null, message: string | null, note: string | null, ground: RejectionGround | null, blockedUntil: string | null, checkedAt: string | null, id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, dueAt: string | null, overdue: boolean, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, seller: { __typename: 'Person', id: string, name: string | null } | null, opportunity: { __typename: 'Opportunity', id: string, name: string, owner: { __typename: 'Employee', id: string, name: string | null } | null } | null, territory: { __typename: 'Territory', id: string, name: string } | null, items: { __typename: 'DealRegistrationItemConnection', nodes: Array<{ __typename: 'DealRegistrationItem', id: string, quantity: number | null, product: { __typename: 'Product', id: string, name: string } | null, category: { __typename: 'ProductCategory', id: string, name: string } | null }> }, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, givenName: string, familyName: string, email: string | null, phone: string | null }> }, conflicts: { __typename: 'DealRegistrationConflictConnection', nodes: Array<{ __typename: 'DealRegistrationConflict', id: string, kind: ConflictKind, score: number, reasons: Array<string>, sameDeal: boolean, title: string | null, state: string | null, knownSince: string | null, protectedUntil: string | null, owner: { __typename: 'Employee', id: string, name: string | null } | null, partner: { __typename: 'Partner', id: string, name: string } | null, account: { __typename: 'Account', id: string, domain: string | null, territory: { __typename: 'Territory', id: string, name: string } | null } | null, lead: { __typename: 'Lead', id: string, email: string | null, phone: string | null, city: string | null, country: string | null } | null, other: { __typename: 'DealRegistration', id: string, domain: string | null, city: string | null, country: string | null, submittedAt: string | null, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, email: string | null, phone: string | null }> }, amount: { __typename: 'Money', amount: string, currency: string } | null } | null }> }, approvals: { __typename: 'DealRegistrationApprovalConnection', nodes: Array<{ __typename: 'DealRegistrationApproval', id: string, step: number, round: number, status: ApprovalStatus, reason: string, role: Role | null, decidedAt: string | null, approver: { __typename: 'Employee', id: string, name: string | null } | null }> }, changes: { __typename: 'DealRegistrationChangeConnection', nodes: Array<{ __typename: 'DealRegistrationChange', id: string, to: RegistrationStatus, at: string, message: string | null, note: string | null, by: { __typename: 'Person', id: string, name: string | null } | null }> }, viewerCan: { __typename: 'DealRegistrationAbilities', decide: boolean }, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type RegistrationApproveMutationVariables = Exact<{
  input: DealRegistrationApproveInput;
}>;


export type RegistrationApproveMutation = { __typename: 'Mutation', dealRegistrationApprove: { __typename: 'DealRegistrationPayload', dealRegistration: { __typename: 'DealRegistration', version: number, domain: string | null, country: string | null, region: string | null, city: string | null, need: string | null, message: string | null, note: string | null, ground: RejectionGround | null, blockedUntil: string | null, checkedAt: string | null, id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, dueAt: string | null, overdue: boolean, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, seller: { __typename: 'Person', id: string, name: string | null } | null, opportunity: { __typename: 'Opportunity', id: string, name: string, owner: { __typename: 'Employee', id: string, name: string | null } | null } | null, territory: { __typename: 'Territory', id: string, name: string } | null, items: { __typename: 'DealRegistrationItemConnection', nodes: Array<{ __typename: 'DealRegistrationItem', id: string, quantity: number | null, product: { __typename: 'Product', id: string, name: string } | null, category: { __typename: 'ProductCategory', id: string, name: string } | null }> }, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, givenName: string, familyName: string, email: string | null, phone: string | null }> }, conflicts: { __typename: 'DealRegistrationConflictConnection', nodes: Array<{ __typename: 'DealRegistrationConflict', id: string, kind: ConflictKind, score: number, reasons: Array<string>, sameDeal: boolean, title: string | null, state: string | null, knownSince: string | null, protectedUntil: string | null, owner: { __typename: 'Employee', id: string, name: string | null } | null, partner: { __typename: 'Partner', id: string, name: string } | null, account: { __typename: 'Account', id: string, domain: string | null, territory: { __typename: 'Territory', id: string, name: string } | null } | null, lead: { __typename: 'Lead', id: string, email: string | null, phone: string | null, city: string | null, country: string | null } | null, other: { __typename: 'DealRegistration', id: string, domain: string | null, city: string | null, country: string | null, submittedAt: string | null, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, email: string | null, phone: string | null }> }, amount: { __typename: 'Money', amount: string, currency: string } | null } | null }> }, approvals: { __typename: 'DealRegistrationApprovalConnection', nodes: Array<{ __typename: 'DealRegistrationApproval', id: string, step: number, round: number, status: ApprovalStatus, reason: string, role: Role | null, decidedAt: string | null, approver: { __typename: 'Employee', id: string, name: string | null } | null }> }, changes: { __typename: 'DealRegistrationChangeConnection', nodes: Array<{ __typename: 'DealRegistrationChange', id: string, to: RegistrationStatus, at: string, message: string | null, note: string | null, by: { __typename: 'Person', id: string, name: string | null } | null }> }, viewerCan: { __typename: 'DealRegistrationAbilities', decide: boolean }, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type RegistrationRejectMutationVariables = Exact<{
  input: DealRegistrationRejectInput;
}>;


export type RegistrationRejectMutation = { __typename: 'Mutation', dealRegistrationReject: { __typename: 'DealRegistrationPayload', dealRegistration: { __typename: 'DealRegistration', version: number, domain: string | null, country: string | null, region: string | null, city: string | null, need: string | null, message: string | null, note: string | null, ground: RejectionGround | null, blockedUntil: string | null, checkedAt: string | null, id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, dueAt: string | null, overdue: boolean, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, seller: { __typename: 'Person', id: string, name: string | null } | null, opportunity: { __typename: 'Opportunity', id: string, name: string, owner: { __typename: 'Employee', id: string, name: string | null } | null } | null, territory: { __typename: 'Territory', id: string, name: string } | null, items: { __typename: 'DealRegistrationItemConnection', nodes: Array<{ __typename: 'DealRegistrationItem', id: string, quantity: number | null, product: { __typename: 'Product', id: string, name: string } | null, category: { __typename: 'ProductCategory', id: string, name: string } | null }> }, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, givenName: string, familyName: string, email: string | null, phone: string | null }> }, conflicts: { __typename: 'DealRegistrationConflictConnection', nodes: Array<{ __typename: 'DealRegistrationConflict', id: string, kind: ConflictKind, score: number, reasons: Array<string>, sameDeal: boolean, title: string | null, state: string | null, knownSince: string | null, protectedUntil: string | null, owner: { __typename: 'Employee', id: string, name: string | null } | null, partner: { __typename: 'Partner', id: string, name: string } | null, account: { __typename: 'Account', id: string, domain: string | null, territory: { __typename: 'Territory', id: string, name: string } | null } | null, lead: { __typename: 'Lead', id: string, email: string | null, phone: string | null, city: string | null, country: string | null } | null, other: { __typename: 'DealRegistration', id: string, domain: string | null, city: string | null, country: string | null, submittedAt: string | null, contacts: { __typename: 'DealRegistrationContactConnection', nodes: Array<{ __typename: 'DealRegistrationContact', id: string, email: string | null, phone: string | null }> }, amount: { __typename: 'Money', amount: string, currency: string } | null } | null }> }, approvals: { __typename: 'DealRegistrationApprovalConnection', nodes: Array<{ __typename: 'DealRegistrationApproval', id: string, step: number, round: number, status: ApprovalStatus, reason: string, role: Role | null, decidedAt: string | null, approver: { __typename: 'Employee', id: string, name: string | null } | null }> }, changes: { __typename: 'DealRegistrationChangeConnection', nodes: Array<{ __typename: 'DealRegistrationChange', id: string, to: RegistrationStatus, at: string, message: string | null, note: string | null, by: { __typename: 'Person', id: string, name: string | null } | null }> }, viewerCan: { __typename: 'DealRegistrationAbilities', decide: boolean }, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type RegistrationExtensionDecideMutationVariables = Exact<{
  input: DealRegistrationExtensionDecideInput;
}>;


export type RegistrationExtensionDecideMutation = { __typename: 'Mutation', dealRegistrationExtensionDecide: { __typename: 'DealRegistrationExtensionPayload', dealRegistrationExtension: { __typename: 'DealRegistrationExtension', id: string, status: RequestStatus, registration: { __typename: 'DealRegistration', id: string, company: string | null, status: RegistrationStatus, closeDate: string | null, submittedAt: string | null, dueAt: string | null, overdue: boolean, protectedUntil: string | null, protectedDays: number | null, daysLeft: number | null, amount: { __typename: 'Money', amount: string, currency: string } | null, partner: { __typename: 'Partner', id: string, name: string } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type ScorecardsQueryVariables = Exact<{
  startsOn: string;
  endsOn: string;
}>;


export type ScorecardsQuery = { __typename: 'Query', partnerScorecards: Array<{ __typename: 'PartnerScorecard', score: string | null, rank: number | null, currency: string, partner: { __typename: 'Partner', id: string, name: string, tier: { __typename: 'PartnerTier', id: string, name: string } | null } | null, figures: Array<{ __typename: 'ScorecardFigure', measure: ScorecardMeasure, value: string | null, target: string | null, attainment: string | null, median: string | null }> }> | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', kind: PrincipalKind, roles: Array<Role>, person: { __typename: 'Person', id: string, name: string | null, email: string | null, language: string | null, timeZone: string | null } | null, employee: { __typename: 'Employee', id: string, position: string | null } | null } | null };

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
export const ApplicationDetailFragmentDoc = new TypedDocumentString(`
    fragment ApplicationDetail on PartnerApplication {
  __typename
  id
  version
  organisation
  partnerType
  domain
  country
  givenName
  familyName
  email
  phone
  message
  status
  createdAt
  decidedAt
  rejectReason
  partner {
    __typename
    id
    name
  }
  likenesses {
    __typename
    kind
    recordId
    name
    reasons
  }
  viewerCan {
    __typename
    update
  }
}
    `, {"fragmentName":"ApplicationDetail"}) as unknown as TypedDocumentString<ApplicationDetailFragment, unknown>;
export const PartnerAssetRowFragmentDoc = new TypedDocumentString(`
    fragment PartnerAssetRow on PartnerAsset {
  __typename
  id
  title
  kind
  language
  status
  coBranded
  expiresOn
  versionNumber
  downloadCount
  tier {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"PartnerAssetRow"}) as unknown as TypedDocumentString<PartnerAssetRowFragment, unknown>;
export const PartnerAssetDetailFragmentDoc = new TypedDocumentString(`
    fragment PartnerAssetDetail on PartnerAsset {
  __typename
  ...PartnerAssetRow
  version
  url
  description
  body
  fileName
  versionAt
  viewerCan {
    __typename
    update
  }
}
    fragment PartnerAssetRow on PartnerAsset {
  __typename
  id
  title
  kind
  language
  status
  coBranded
  expiresOn
  versionNumber
  downloadCount
  tier {
    __typename
    id
    name
  }
}`, {"fragmentName":"PartnerAssetDetail"}) as unknown as TypedDocumentString<PartnerAssetDetailFragment, unknown>;
export const RuleRowFragmentDoc = new TypedDocumentString(`
    fragment RuleRow on DistributionRule {
  __typename
  id
  version
  name
  state
  activatedAt
  retiredAt
  createdAt
  programme {
    __typename
    id
    name
  }
  manager {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"RuleRow"}) as unknown as TypedDocumentString<RuleRowFragment, unknown>;
export const RuleTermsFragmentDoc = new TypedDocumentString(`
    fragment RuleTerms on DistributionRule {
  __typename
  position
  countries
  industries
  sources
  minScore
  maxScore
  territoryRequired
  specialisations
  capacity
  territoryWeight
  specialisationWeight
  tierWeight
  acceptanceWeight
  capacityWeight
  fairnessWeight
  acceptHours
  remindAtPercent
  touchHours
  maxOffers
  requiredCourse {
    __typename
    id
    title
  }
  territory {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"RuleTerms"}) as unknown as TypedDocumentString<RuleTermsFragment, unknown>;
export const DeskStatementFragmentDoc = new TypedDocumentString(`
    fragment DeskStatement on EarningsStatement {
  __typename
  id
  number
  startsOn
  endsOn
  status
  version
  reviewUntil
  partner {
    __typename
    id
    name
  }
  closingBalance {
    __typename
    amount
    currency
  }
  payable {
    __typename
    amount
    currency
  }
  viewerCan {
    __typename
    pay
  }
}
    `, {"fragmentName":"DeskStatement"}) as unknown as TypedDocumentString<DeskStatementFragment, unknown>;
export const DeskEntryFragmentDoc = new TypedDocumentString(`
    fragment DeskEntry on EarningsEntry {
  __typename
  id
  kind
  bookedOn
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
    `, {"fragmentName":"DeskEntry"}) as unknown as TypedDocumentString<DeskEntryFragment, unknown>;
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
  submittedAt
  amount {
    __typename
    amount
    currency
  }
  partner {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"FundRequestRow"}) as unknown as TypedDocumentString<FundRequestRowFragment, unknown>;
export const FundRowFragmentDoc = new TypedDocumentString(`
    fragment FundRow on Fund {
  __typename
  id
  partner {
    __typename
    id
    name
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
}
    `, {"fragmentName":"FundRow"}) as unknown as TypedDocumentString<FundRowFragment, unknown>;
export const FundClaimRowFragmentDoc = new TypedDocumentString(`
    fragment FundClaimRow on FundClaim {
  __typename
  id
  number
  status
  submittedAt
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
  partner {
    __typename
    id
    name
  }
  request {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"FundClaimRow"}) as unknown as TypedDocumentString<FundClaimRowFragment, unknown>;
export const FundRequestDetailFragmentDoc = new TypedDocumentString(`
    fragment FundRequestDetail on FundRequest {
  __typename
  ...FundRequestRow
  version
  description
  decisionNote
  expectedLeads
  claimUntil
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
  approvedAmount {
    __typename
    amount
    currency
  }
  committed {
    __typename
    amount
    currency
  }
  paid {
    __typename
    amount
    currency
  }
  fund {
    __typename
    ...FundRow
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
      ...FundClaimRow
    }
  }
  viewerCan {
    __typename
    decide
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
  submittedAt
  amount {
    __typename
    amount
    currency
  }
  partner {
    __typename
    id
    name
  }
}
fragment FundClaimRow on FundClaim {
  __typename
  id
  number
  status
  submittedAt
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
  partner {
    __typename
    id
    name
  }
  request {
    __typename
    id
    name
  }
}
fragment FundRow on Fund {
  __typename
  id
  partner {
    __typename
    id
    name
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
}`, {"fragmentName":"FundRequestDetail"}) as unknown as TypedDocumentString<FundRequestDetailFragment, unknown>;
export const FundDocumentDetailFragmentDoc = new TypedDocumentString(`
    fragment FundDocumentDetail on FundDocument {
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
    `, {"fragmentName":"FundDocumentDetail"}) as unknown as TypedDocumentString<FundDocumentDetailFragment, unknown>;
export const FundClaimDetailFragmentDoc = new TypedDocumentString(`
    fragment FundClaimDetail on FundClaim {
  __typename
  ...FundClaimRow
  version
  final
  comment
  decisionNote
  paidOn
  paymentReference
  acceptedCost {
    __typename
    amount
    currency
  }
  request {
    __typename
    id
    name
    number
    activity
    startsOn
    endsOn
    description
    plannedCost {
      __typename
      amount
      currency
    }
    approvedAmount {
      __typename
      amount
      currency
    }
    committed {
      __typename
      amount
      currency
    }
    fund {
      __typename
      id
      programme {
        __typename
        id
        reimbursement
      }
    }
  }
  documents(first: 30) {
    __typename
    nodes {
      __typename
      ...FundDocumentDetail
    }
  }
  viewerCan {
    __typename
    decide
    pay
  }
}
    fragment FundDocumentDetail on FundDocument {
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
fragment FundClaimRow on FundClaim {
  __typename
  id
  number
  status
  submittedAt
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
  partner {
    __typename
    id
    name
  }
  request {
    __typename
    id
    name
  }
}`, {"fragmentName":"FundClaimDetail"}) as unknown as TypedDocumentString<FundClaimDetailFragment, unknown>;
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
export const DueActivityFragmentDoc = new TypedDocumentString(`
    fragment DueActivity on Activity {
  __typename
  id
  version
  subject
  kind
  dueAt
  doneAt
  opportunity {
    __typename
    id
    name
  }
  account {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"DueActivity"}) as unknown as TypedDocumentString<DueActivityFragment, unknown>;
export const CourseAboutFragmentDoc = new TypedDocumentString(`
    fragment CourseAbout on Course {
  __typename
  id
  version
  title
  summary
  status
  language
  audiences
  minutes
  requiredRoles
  validityMonths
  attemptsAllowed
  attemptWindowDays
  retryHours
  publishedAt
  viewerCan {
    __typename
    update
    publish
  }
}
    `, {"fragmentName":"CourseAbout"}) as unknown as TypedDocumentString<CourseAboutFragment, unknown>;
export const CourseContentFragmentDoc = new TypedDocumentString(`
    fragment CourseContent on CourseVersion {
  __typename
  id
  number
  status
  passMark
  questionsDrawn
  timeLimitMinutes
  lessons(first: 50) {
    __typename
    nodes {
      __typename
      id
      title
      minutes
      body
      html
    }
  }
  questions(first: 100) {
    __typename
    nodes {
      __typename
      id
      kind
      text
      explanation
      points
      choices(first: 10) {
        __typename
        nodes {
          __typename
          id
          text
          correct
        }
      }
    }
  }
}
    `, {"fragmentName":"CourseContent"}) as unknown as TypedDocumentString<CourseContentFragment, unknown>;
export const DealRowFragmentDoc = new TypedDocumentString(`
    fragment DealRow on Opportunity {
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
  partner {
    __typename
    id
    name
  }
  owner {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"DealRow"}) as unknown as TypedDocumentString<DealRowFragment, unknown>;
export const DealFragmentDoc = new TypedDocumentString(`
    fragment Deal on Opportunity {
  __typename
  ...DealRow
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
  partnerSeller {
    __typename
    id
    name
  }
  pipeline {
    __typename
    id
    stages(first: 50, where: {archived: {eq: false}}) {
      __typename
      nodes {
        __typename
        id
        name
        position
        forecastCategory
      }
    }
  }
  viewerCan {
    __typename
    update
    close
  }
}
    fragment DealRow on Opportunity {
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
  partner {
    __typename
    id
    name
  }
  owner {
    __typename
    id
    name
  }
}`, {"fragmentName":"Deal"}) as unknown as TypedDocumentString<DealFragment, unknown>;
export const PartnerAnswersFragmentDoc = new TypedDocumentString(`
    fragment PartnerAnswers on LeadOfferTotals {
  __typename
  count
  acceptance
  minutesToAccept
  minutesToTouch
  partner {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"PartnerAnswers"}) as unknown as TypedDocumentString<PartnerAnswersFragment, unknown>;
export const WaitingLeadFragmentDoc = new TypedDocumentString(`
    fragment WaitingLead on Lead {
  __typename
  id
  company
  givenName
  familyName
  city
  country
  industry
  score
  createdAt
  territory {
    __typename
    id
    name
  }
  offers(first: 1) {
    __typename
    nodes {
      __typename
      id
      state
      offeredAt
      respondUntil
      partner {
        __typename
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"WaitingLead"}) as unknown as TypedDocumentString<WaitingLeadFragment, unknown>;
export const OfferStepFragmentDoc = new TypedDocumentString(`
    fragment OfferStep on LeadOffer {
  __typename
  id
  version
  state
  hop
  score
  offeredAt
  respondUntil
  answeredAt
  declineReason
  note
  touchUntil
  touchedAt
  pulledBackAt
  pullBackReason
  pullBackNote
  partner {
    __typename
    id
    name
  }
  seller {
    __typename
    id
    name
  }
  answeredBy {
    __typename
    id
    name
  }
  offeredBy {
    __typename
    id
    name
  }
  rule {
    __typename
    id
    name
  }
  viewerCan {
    __typename
    pullBack
  }
}
    `, {"fragmentName":"OfferStep"}) as unknown as TypedDocumentString<OfferStepFragment, unknown>;
export const CandidateFragmentDoc = new TypedDocumentString(`
    fragment Candidate on LeadCandidate {
  __typename
  rank
  score
  openLeads
  exclusions
  partner {
    __typename
    id
    name
  }
  parts {
    __typename
    kind
    value
    weight
    points
  }
}
    `, {"fragmentName":"Candidate"}) as unknown as TypedDocumentString<CandidateFragment, unknown>;
export const PartnerFactsFragmentDoc = new TypedDocumentString(`
    fragment PartnerFacts on Partner {
  __typename
  id
  version
  name
  type
  status
  domain
  specialisations
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
  }
  channelManager {
    __typename
    id
    name
  }
  account {
    __typename
    id
    name
  }
  territories(first: 20) {
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
  viewerCan {
    __typename
    update
  }
}
    `, {"fragmentName":"PartnerFacts"}) as unknown as TypedDocumentString<PartnerFactsFragment, unknown>;
export const MeasuredFactsFragmentDoc = new TypedDocumentString(`
    fragment MeasuredFacts on MeasuredRequirement {
  __typename
  kind
  window
  courseTitle
  currency
  needed
  measured
  missing
}
    `, {"fragmentName":"MeasuredFacts"}) as unknown as TypedDocumentString<MeasuredFactsFragment, unknown>;
export const PartnerStepFactsFragmentDoc = new TypedDocumentString(`
    fragment PartnerStepFacts on OnboardingStep {
  __typename
  id
  version
  name
  kind
  side
  required
  doneAt
  viewerCan {
    __typename
    update
  }
}
    `, {"fragmentName":"PartnerStepFacts"}) as unknown as TypedDocumentString<PartnerStepFactsFragment, unknown>;
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
export const TierRulesFragmentDoc = new TypedDocumentString(`
    fragment TierRules on PartnerTier {
  __typename
  id
  version
  name
  rank
  requirements(first: 20) {
    __typename
    nodes {
      __typename
      id
      kind
      threshold
      window
      course {
        __typename
        id
        title
      }
    }
  }
}
    `, {"fragmentName":"TierRules"}) as unknown as TypedDocumentString<TierRulesFragment, unknown>;
export const TierRunFactsFragmentDoc = new TypedDocumentString(`
    fragment TierRunFacts on TierRun {
  __typename
  id
  createdAt
  finishedAt
  measuredOn
  review
  partners
  promotions
  graces
  recoveries
  demotions
}
    `, {"fragmentName":"TierRunFacts"}) as unknown as TypedDocumentString<TierRunFactsFragment, unknown>;
export const RegistrationRowFragmentDoc = new TypedDocumentString(`
    fragment RegistrationRow on DealRegistration {
  __typename
  id
  company
  status
  closeDate
  submittedAt
  dueAt
  overdue
  protectedUntil
  protectedDays
  daysLeft
  amount {
    __typename
    amount
    currency
  }
  partner {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"RegistrationRow"}) as unknown as TypedDocumentString<RegistrationRowFragment, unknown>;
export const ConflictDetailFragmentDoc = new TypedDocumentString(`
    fragment ConflictDetail on DealRegistrationConflict {
  __typename
  id
  kind
  score
  reasons
  sameDeal
  title
  state
  knownSince
  protectedUntil
  owner {
    __typename
    id
    name
  }
  partner {
    __typename
    id
    name
  }
  account {
    __typename
    id
    domain
    territory {
      __typename
      id
      name
    }
  }
  lead {
    __typename
    id
    email
    phone
    city
    country
  }
  other {
    __typename
    id
    domain
    city
    country
    submittedAt
    contacts(first: 1) {
      __typename
      nodes {
        __typename
        id
        email
        phone
      }
    }
    amount {
      __typename
      amount
      currency
    }
  }
}
    `, {"fragmentName":"ConflictDetail"}) as unknown as TypedDocumentString<ConflictDetailFragment, unknown>;
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
  message
  note
  ground
  blockedUntil
  checkedAt
  seller {
    __typename
    id
    name
  }
  opportunity {
    __typename
    id
    name
    owner {
      __typename
      id
      name
    }
  }
  territory {
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
      email
      phone
    }
  }
  conflicts(first: 20) {
    __typename
    nodes {
      __typename
      ...ConflictDetail
    }
  }
  approvals(first: 20) {
    __typename
    nodes {
      __typename
      id
      step
      round
      status
      reason
      role
      approver {
        __typename
        id
        name
      }
      decidedAt
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
      note
      by {
        __typename
        id
        name
      }
    }
  }
  viewerCan {
    __typename
    decide
  }
}
    fragment RegistrationRow on DealRegistration {
  __typename
  id
  company
  status
  closeDate
  submittedAt
  dueAt
  overdue
  protectedUntil
  protectedDays
  daysLeft
  amount {
    __typename
    amount
    currency
  }
  partner {
    __typename
    id
    name
  }
}
fragment ConflictDetail on DealRegistrationConflict {
  __typename
  id
  kind
  score
  reasons
  sameDeal
  title
  state
  knownSince
  protectedUntil
  owner {
    __typename
    id
    name
  }
  partner {
    __typename
    id
    name
  }
  account {
    __typename
    id
    domain
    territory {
      __typename
      id
      name
    }
  }
  lead {
    __typename
    id
    email
    phone
    city
    country
  }
  other {
    __typename
    id
    domain
    city
    country
    submittedAt
    contacts(first: 1) {
      __typename
      nodes {
        __typename
        id
        email
        phone
      }
    }
    amount {
      __typename
      amount
      currency
    }
  }
}`, {"fragmentName":"RegistrationDetail"}) as unknown as TypedDocumentString<RegistrationDetailFragment, unknown>;
export const ApplicationsDocument = new TypedDocumentString(`
    query Applications {
  __typename
  partnerApplications(first: 100) {
    __typename
    nodes {
      __typename
      id
      organisation
      partnerType
      country
      status
      createdAt
      givenName
      familyName
    }
  }
}
    `, {"hash":"sha256:5ea55540d21f46a8099d29351ec7fadf890a9b41806226566daee1028db261f9"}) as unknown as TypedDocumentString<ApplicationsQuery, ApplicationsQueryVariables>;
export const ApplicationDocument = new TypedDocumentString(`
    query Application($id: ID!) {
  __typename
  partnerApplication(id: $id) {
    __typename
    ...ApplicationDetail
  }
  partnerProgrammes(first: 50, where: {active: {eq: true}}) {
    __typename
    nodes {
      __typename
      id
      name
    }
  }
}
    fragment ApplicationDetail on PartnerApplication {
  __typename
  id
  version
  organisation
  partnerType
  domain
  country
  givenName
  familyName
  email
  phone
  message
  status
  createdAt
  decidedAt
  rejectReason
  partner {
    __typename
    id
    name
  }
  likenesses {
    __typename
    kind
    recordId
    name
    reasons
  }
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:4d710bf1450453b6336150da9eea5c119fed690add6f1d531ef08edf1d66f0f8"}) as unknown as TypedDocumentString<ApplicationQuery, ApplicationQueryVariables>;
export const ApplicationApproveDocument = new TypedDocumentString(`
    mutation ApplicationApprove($input: PartnerApplicationApproveInput!) {
  __typename
  partnerApplicationApprove(input: $input) {
    __typename
    partnerApplication {
      __typename
      ...ApplicationDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment ApplicationDetail on PartnerApplication {
  __typename
  id
  version
  organisation
  partnerType
  domain
  country
  givenName
  familyName
  email
  phone
  message
  status
  createdAt
  decidedAt
  rejectReason
  partner {
    __typename
    id
    name
  }
  likenesses {
    __typename
    kind
    recordId
    name
    reasons
  }
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:02830bad5e3b4c67c8ec6c46d4b930b3334a0b123a4f5e99b4bfcac3758b8974"}) as unknown as TypedDocumentString<ApplicationApproveMutation, ApplicationApproveMutationVariables>;
export const ApplicationRejectDocument = new TypedDocumentString(`
    mutation ApplicationReject($input: PartnerApplicationRejectInput!) {
  __typename
  partnerApplicationReject(input: $input) {
    __typename
    partnerApplication {
      __typename
      ...ApplicationDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment ApplicationDetail on PartnerApplication {
  __typename
  id
  version
  organisation
  partnerType
  domain
  country
  givenName
  familyName
  email
  phone
  message
  status
  createdAt
  decidedAt
  rejectReason
  partner {
    __typename
    id
    name
  }
  likenesses {
    __typename
    kind
    recordId
    name
    reasons
  }
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:a922fac31355204d895fcc927e8519f35693082ff84b1733f9f0f0e9f695167c"}) as unknown as TypedDocumentString<ApplicationRejectMutation, ApplicationRejectMutationVariables>;
export const PartnerAssetsDocument = new TypedDocumentString(`
    query PartnerAssets($first: Int!, $after: String, $where: PartnerAssetFilter) {
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
      ...PartnerAssetRow
    }
  }
}
    fragment PartnerAssetRow on PartnerAsset {
  __typename
  id
  title
  kind
  language
  status
  coBranded
  expiresOn
  versionNumber
  downloadCount
  tier {
    __typename
    id
    name
  }
}`, {"hash":"sha256:4f8641d76591ae7e15b3be3af5dfc6d501a4bba0b1a931fa60412737701ba426"}) as unknown as TypedDocumentString<PartnerAssetsQuery, PartnerAssetsQueryVariables>;
export const PartnerAssetDocument = new TypedDocumentString(`
    query PartnerAsset($id: ID!) {
  __typename
  partnerAsset(id: $id) {
    __typename
    ...PartnerAssetDetail
  }
  partnerAssetDownloads(first: 20, where: {asset: {id: {eq: $id}}}) {
    __typename
    nodes {
      __typename
      id
      at
      versionNumber
      partner {
        __typename
        id
        name
      }
    }
  }
}
    fragment PartnerAssetRow on PartnerAsset {
  __typename
  id
  title
  kind
  language
  status
  coBranded
  expiresOn
  versionNumber
  downloadCount
  tier {
    __typename
    id
    name
  }
}
fragment PartnerAssetDetail on PartnerAsset {
  __typename
  ...PartnerAssetRow
  version
  url
  description
  body
  fileName
  versionAt
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:dc99d8c793fe2a065f5d7e2949f0f588952e548474cd7b85c712a64b86fa9ef7"}) as unknown as TypedDocumentString<PartnerAssetQuery, PartnerAssetQueryVariables>;
export const PartnerAssetPartsDocument = new TypedDocumentString(`
    query PartnerAssetParts {
  __typename
  partnerTiers(first: 50) {
    __typename
    nodes {
      __typename
      id
      name
      programme {
        __typename
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:8f66fa2c79864d004a47ddc1acb1f6feddcc9db1f8035f6fbf76ae73be3ae54c"}) as unknown as TypedDocumentString<PartnerAssetPartsQuery, PartnerAssetPartsQueryVariables>;
export const PartnerAssetCreateDocument = new TypedDocumentString(`
    mutation PartnerAssetCreate($input: PartnerAssetCreateInput!) {
  __typename
  partnerAssetCreate(input: $input) {
    __typename
    partnerAsset {
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
    `, {"hash":"sha256:9df9f18bdd3e9809e990be747b838a985ea6594fb91ce149e2e18fb106d8d818"}) as unknown as TypedDocumentString<PartnerAssetCreateMutation, PartnerAssetCreateMutationVariables>;
export const PartnerAssetVersionAddDocument = new TypedDocumentString(`
    mutation PartnerAssetVersionAdd($input: PartnerAssetVersionAddInput!) {
  __typename
  partnerAssetVersionAdd(input: $input) {
    __typename
    partnerAsset {
      __typename
      ...PartnerAssetDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment PartnerAssetRow on PartnerAsset {
  __typename
  id
  title
  kind
  language
  status
  coBranded
  expiresOn
  versionNumber
  downloadCount
  tier {
    __typename
    id
    name
  }
}
fragment PartnerAssetDetail on PartnerAsset {
  __typename
  ...PartnerAssetRow
  version
  url
  description
  body
  fileName
  versionAt
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:5a9d896ad814e5a62c3007136dd985b27e4d81d544dd930f8d484c4983d4220e"}) as unknown as TypedDocumentString<PartnerAssetVersionAddMutation, PartnerAssetVersionAddMutationVariables>;
export const PartnerAssetPublishDocument = new TypedDocumentString(`
    mutation PartnerAssetPublish($input: PartnerAssetPublishInput!) {
  __typename
  partnerAssetPublish(input: $input) {
    __typename
    partnerAsset {
      __typename
      ...PartnerAssetDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment PartnerAssetRow on PartnerAsset {
  __typename
  id
  title
  kind
  language
  status
  coBranded
  expiresOn
  versionNumber
  downloadCount
  tier {
    __typename
    id
    name
  }
}
fragment PartnerAssetDetail on PartnerAsset {
  __typename
  ...PartnerAssetRow
  version
  url
  description
  body
  fileName
  versionAt
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:07e561d3c62d8b36a7f26a6e8ad2769b795838fce744390ef3c96a8c2526b21e"}) as unknown as TypedDocumentString<PartnerAssetPublishMutation, PartnerAssetPublishMutationVariables>;
export const PartnerAssetArchiveDocument = new TypedDocumentString(`
    mutation PartnerAssetArchive($input: PartnerAssetArchiveInput!) {
  __typename
  partnerAssetArchive(input: $input) {
    __typename
    partnerAsset {
      __typename
      ...PartnerAssetDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment PartnerAssetRow on PartnerAsset {
  __typename
  id
  title
  kind
  language
  status
  coBranded
  expiresOn
  versionNumber
  downloadCount
  tier {
    __typename
    id
    name
  }
}
fragment PartnerAssetDetail on PartnerAsset {
  __typename
  ...PartnerAssetRow
  version
  url
  description
  body
  fileName
  versionAt
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:ffa5528c80e3df1dc96ed4f2ca090cd86c85878f4eda97d014c4d2bb73262619"}) as unknown as TypedDocumentString<PartnerAssetArchiveMutation, PartnerAssetArchiveMutationVariables>;
export const DistributionRulesDocument = new TypedDocumentString(`
    query DistributionRules($first: Int!, $after: String) {
  __typename
  distributionRules(
    first: $first
    after: $after
    orderBy: [{field: CREATED_AT, direction: DESC}]
  ) {
    __typename
    nodes {
      __typename
      ...RuleRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment RuleRow on DistributionRule {
  __typename
  id
  version
  name
  state
  activatedAt
  retiredAt
  createdAt
  programme {
    __typename
    id
    name
  }
  manager {
    __typename
    id
    name
  }
}`, {"hash":"sha256:f0299e86a7bf0f2f30bbb0cd0f440618e619465f0b5001e7d95cf2ec91c9edba"}) as unknown as TypedDocumentString<DistributionRulesQuery, DistributionRulesQueryVariables>;
export const DistributionRuleDocument = new TypedDocumentString(`
    query DistributionRule($id: ID!) {
  __typename
  distributionRule(id: $id) {
    __typename
    ...RuleRow
    ...RuleTerms
    previous {
      __typename
      id
      name
    }
    calendar {
      __typename
      id
      name
    }
    viewerCan {
      __typename
      update
    }
  }
  businessCalendars(first: 100) {
    __typename
    nodes {
      __typename
      id
      name
    }
  }
  territories(first: 100) {
    __typename
    nodes {
      __typename
      id
      name
    }
  }
  courses(
    first: 100
    where: {status: {eq: PUBLISHED}, audiences: {has: "PARTNER"}}
  ) {
    __typename
    nodes {
      __typename
      id
      title
    }
  }
  partnerProgrammes(first: 100) {
    __typename
    nodes {
      __typename
      id
      name
    }
  }
}
    fragment RuleRow on DistributionRule {
  __typename
  id
  version
  name
  state
  activatedAt
  retiredAt
  createdAt
  programme {
    __typename
    id
    name
  }
  manager {
    __typename
    id
    name
  }
}
fragment RuleTerms on DistributionRule {
  __typename
  position
  countries
  industries
  sources
  minScore
  maxScore
  territoryRequired
  specialisations
  capacity
  territoryWeight
  specialisationWeight
  tierWeight
  acceptanceWeight
  capacityWeight
  fairnessWeight
  acceptHours
  remindAtPercent
  touchHours
  maxOffers
  requiredCourse {
    __typename
    id
    title
  }
  territory {
    __typename
    id
    name
  }
}`, {"hash":"sha256:6af81a0e9c434767e849f6ac6a4af8a4f6fc77e6f809b73bdc9797a8f1faa6b3"}) as unknown as TypedDocumentString<DistributionRuleQuery, DistributionRuleQueryVariables>;
export const DistributionSimulationDocument = new TypedDocumentString(`
    query DistributionSimulation($ruleId: ID!, $startsOn: LocalDate, $endsOn: LocalDate, $first: Int!, $skip: Int!) {
  __typename
  distributionSimulation(
    ruleId: $ruleId
    startsOn: $startsOn
    endsOn: $endsOn
    first: $first
    skip: $skip
  ) {
    __typename
    startsOn
    endsOn
    leads
    placed
    withoutCandidate
    acceptedThen
    expectedAccepted
    differenceCount
    partners {
      __typename
      leadsThen
      leads
      expectedAccepted
      partner {
        __typename
        id
        name
      }
    }
    differences {
      __typename
      score
      lead {
        __typename
        id
        company
        givenName
        familyName
        score
      }
      partnerThen {
        __typename
        id
        name
      }
      partner {
        __typename
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:6d361661766d0f7ab1015499e548bc7d61ecad4ba8834a9ac70ccf8c884c83de"}) as unknown as TypedDocumentString<DistributionSimulationQuery, DistributionSimulationQueryVariables>;
export const DistributionRuleCreateDocument = new TypedDocumentString(`
    mutation DistributionRuleCreate($input: DistributionRuleCreateInput!) {
  __typename
  distributionRuleCreate(input: $input) {
    __typename
    distributionRule {
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
    `, {"hash":"sha256:a4d014d36698b153d919356562821cfe432b84229706fd2408d093751a98cc6e"}) as unknown as TypedDocumentString<DistributionRuleCreateMutation, DistributionRuleCreateMutationVariables>;
export const DistributionRuleUpdateDocument = new TypedDocumentString(`
    mutation DistributionRuleUpdate($input: DistributionRuleUpdateInput!) {
  __typename
  distributionRuleUpdate(input: $input) {
    __typename
    distributionRule {
      __typename
      ...RuleRow
      ...RuleTerms
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment RuleRow on DistributionRule {
  __typename
  id
  version
  name
  state
  activatedAt
  retiredAt
  createdAt
  programme {
    __typename
    id
    name
  }
  manager {
    __typename
    id
    name
  }
}
fragment RuleTerms on DistributionRule {
  __typename
  position
  countries
  industries
  sources
  minScore
  maxScore
  territoryRequired
  specialisations
  capacity
  territoryWeight
  specialisationWeight
  tierWeight
  acceptanceWeight
  capacityWeight
  fairnessWeight
  acceptHours
  remindAtPercent
  touchHours
  maxOffers
  requiredCourse {
    __typename
    id
    title
  }
  territory {
    __typename
    id
    name
  }
}`, {"hash":"sha256:8fa87b5d83918d8e6544050111a48ba5767248a0933f44f24a9c0668d068267c"}) as unknown as TypedDocumentString<DistributionRuleUpdateMutation, DistributionRuleUpdateMutationVariables>;
export const DistributionRuleActivateDocument = new TypedDocumentString(`
    mutation DistributionRuleActivate($input: DistributionRuleActivateInput!) {
  __typename
  distributionRuleActivate(input: $input) {
    __typename
    distributionRule {
      __typename
      ...RuleRow
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment RuleRow on DistributionRule {
  __typename
  id
  version
  name
  state
  activatedAt
  retiredAt
  createdAt
  programme {
    __typename
    id
    name
  }
  manager {
    __typename
    id
    name
  }
}`, {"hash":"sha256:ca2eeff63e8d15309d915f74db270094a8d1c5dfeaa209c1d22d6e2c850e8cb2"}) as unknown as TypedDocumentString<DistributionRuleActivateMutation, DistributionRuleActivateMutationVariables>;
export const DistributionRuleRetireDocument = new TypedDocumentString(`
    mutation DistributionRuleRetire($input: DistributionRuleRetireInput!) {
  __typename
  distributionRuleRetire(input: $input) {
    __typename
    distributionRule {
      __typename
      ...RuleRow
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment RuleRow on DistributionRule {
  __typename
  id
  version
  name
  state
  activatedAt
  retiredAt
  createdAt
  programme {
    __typename
    id
    name
  }
  manager {
    __typename
    id
    name
  }
}`, {"hash":"sha256:b840ba42eedc858e4f330234b9a078ad41898e6710300f2667c31a20afc72519"}) as unknown as TypedDocumentString<DistributionRuleRetireMutation, DistributionRuleRetireMutationVariables>;
export const DistributionRuleDeleteDocument = new TypedDocumentString(`
    mutation DistributionRuleDelete($input: DistributionRuleDeleteInput!) {
  __typename
  distributionRuleDelete(input: $input) {
    __typename
    distributionRule {
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
    `, {"hash":"sha256:722bf0ef9ca9b79e2a5a56af86278aa518882a8283f79c014e62160c96605f9d"}) as unknown as TypedDocumentString<DistributionRuleDeleteMutation, DistributionRuleDeleteMutationVariables>;
export const EarningsDeskDocument = new TypedDocumentString(`
    query EarningsDesk {
  __typename
  toPay: earningsStatements(
    first: 100
    where: {status: {eq: CLOSED}}
    orderBy: [{field: ENDS_ON, direction: ASC}]
  ) {
    __typename
    nodes {
      __typename
      ...DeskStatement
    }
  }
  inReview: earningsStatements(first: 50, where: {status: {eq: OPEN}}) {
    __typename
    nodes {
      __typename
      ...DeskStatement
    }
  }
  disputes: earningsDisputes(first: 50, where: {status: {eq: OPEN}}) {
    __typename
    nodes {
      __typename
      id
      reason
      openedAt
      partner {
        __typename
        id
        name
      }
      entry {
        __typename
        id
        amount {
          __typename
          amount
          currency
        }
      }
    }
  }
  adjustments: earningsAdjustments(first: 50, where: {status: {eq: PROPOSED}}) {
    __typename
    nodes {
      __typename
      id
      version
      reason
      bookedOn
      amount {
        __typename
        amount
        currency
      }
      partner {
        __typename
        id
        name
      }
      proposedBy {
        __typename
        id
        person {
          __typename
          id
          name
        }
      }
      viewerCan {
        __typename
        decide
      }
    }
  }
  payouts: earningsEntries(first: 100, where: {kind: {eq: PAYOUT}}) {
    __typename
    nodes {
      __typename
      id
      bookedOn
      amount {
        __typename
        amount
        currency
      }
      partner {
        __typename
        id
        name
      }
      statement {
        __typename
        id
        number
        payoutReference
      }
    }
  }
  earningsPlans(first: 50) {
    __typename
    nodes {
      __typename
      id
      name
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
      partner {
        __typename
        id
        name
      }
      versions(first: 1) {
        __typename
        nodes {
          __typename
          id
          number
          status
        }
      }
    }
  }
}
    fragment DeskStatement on EarningsStatement {
  __typename
  id
  number
  startsOn
  endsOn
  status
  version
  reviewUntil
  partner {
    __typename
    id
    name
  }
  closingBalance {
    __typename
    amount
    currency
  }
  payable {
    __typename
    amount
    currency
  }
  viewerCan {
    __typename
    pay
  }
}`, {"hash":"sha256:ca15df85d7e07f927886642fbeb9f96e850845e7631a06b033652f6ca607fd8c"}) as unknown as TypedDocumentString<EarningsDeskQuery, EarningsDeskQueryVariables>;
export const EarningsStatementDeskDocument = new TypedDocumentString(`
    query EarningsStatementDesk($id: ID!, $first: Int!, $after: String, $language: String!) {
  __typename
  earningsStatement(id: $id) {
    __typename
    ...DeskStatement
    payoutReference
    paidAt
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
          ...DeskEntry
        }
      }
    }
  }
}
    fragment DeskStatement on EarningsStatement {
  __typename
  id
  number
  startsOn
  endsOn
  status
  version
  reviewUntil
  partner {
    __typename
    id
    name
  }
  closingBalance {
    __typename
    amount
    currency
  }
  payable {
    __typename
    amount
    currency
  }
  viewerCan {
    __typename
    pay
  }
}
fragment DeskEntry on EarningsEntry {
  __typename
  id
  kind
  bookedOn
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
}`, {"hash":"sha256:34510b34d240bba58f881b962114bcf01853b44fb0aa6190d5d023cf3b00fe30"}) as unknown as TypedDocumentString<EarningsStatementDeskQuery, EarningsStatementDeskQueryVariables>;
export const EarningsDisputeDeskDocument = new TypedDocumentString(`
    query EarningsDisputeDesk($id: ID!, $language: String!) {
  __typename
  earningsDispute(id: $id) {
    __typename
    id
    version
    status
    reason
    answer
    openedAt
    partner {
      __typename
      id
      name
    }
    openedBy {
      __typename
      id
      name
    }
    adjustment {
      __typename
      id
      status
      amount {
        __typename
        amount
        currency
      }
    }
    entry {
      __typename
      ...DeskEntry
      planVersion {
        __typename
        id
        number
        plan {
          __typename
          id
          name
        }
      }
    }
    viewerCan {
      __typename
      decide
    }
  }
}
    fragment DeskEntry on EarningsEntry {
  __typename
  id
  kind
  bookedOn
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
}`, {"hash":"sha256:3b6c41e20001467beae995683a0a5b668888f9a3ebbffca528880d66a7b61e2c"}) as unknown as TypedDocumentString<EarningsDisputeDeskQuery, EarningsDisputeDeskQueryVariables>;
export const EarningsDisputeDecideDocument = new TypedDocumentString(`
    mutation EarningsDisputeDecide($input: EarningsDisputeDecideInput!) {
  __typename
  earningsDisputeDecide(input: $input) {
    __typename
    earningsDispute {
      __typename
      id
      status
      answer
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
    `, {"hash":"sha256:2082dd5fcca9c4a04eb124deb4b4c2873b471bfb5e0cf41fa50ee93220f4790c"}) as unknown as TypedDocumentString<EarningsDisputeDecideMutation, EarningsDisputeDecideMutationVariables>;
export const EarningsAdjustmentDecideDocument = new TypedDocumentString(`
    mutation EarningsAdjustmentDecide($input: EarningsAdjustmentDecideInput!) {
  __typename
  earningsAdjustmentDecide(input: $input) {
    __typename
    earningsAdjustment {
      __typename
      id
      status
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:e8ce17282eb8e7ca404a0839d220fa6c8c4dc562c9e03594eb180296adf282d9"}) as unknown as TypedDocumentString<EarningsAdjustmentDecideMutation, EarningsAdjustmentDecideMutationVariables>;
export const EarningsStatementPayDocument = new TypedDocumentString(`
    mutation EarningsStatementPay($input: EarningsStatementPayInput!) {
  __typename
  earningsStatementPay(input: $input) {
    __typename
    earningsStatement {
      __typename
      ...DeskStatement
      payoutReference
      paidAt
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment DeskStatement on EarningsStatement {
  __typename
  id
  number
  startsOn
  endsOn
  status
  version
  reviewUntil
  partner {
    __typename
    id
    name
  }
  closingBalance {
    __typename
    amount
    currency
  }
  payable {
    __typename
    amount
    currency
  }
  viewerCan {
    __typename
    pay
  }
}`, {"hash":"sha256:c799aaa25dc58de532a81784b1b3679115800a1f87562c0c05e14a225041473d"}) as unknown as TypedDocumentString<EarningsStatementPayMutation, EarningsStatementPayMutationVariables>;
export const EarningsPlanDeskDocument = new TypedDocumentString(`
    query EarningsPlanDesk($id: ID!) {
  __typename
  earningsPlan(id: $id) {
    __typename
    id
    name
    frequency
    reviewDays
    currency
    endsOn
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
    partner {
      __typename
      id
      name
    }
    viewerCan {
      __typename
      update
    }
    versions(first: 50) {
      __typename
      nodes {
        __typename
        id
        number
        status
        validFrom
        validUntil
        note
      }
    }
  }
}
    `, {"hash":"sha256:c8271d0f0f35af0e57461d6fc548683683ca1b06a2d7734a0cf4942dfc5480d4"}) as unknown as TypedDocumentString<EarningsPlanDeskQuery, EarningsPlanDeskQueryVariables>;
export const EarningsPlanNewDocument = new TypedDocumentString(`
    query EarningsPlanNew {
  __typename
  partnerProgrammes(first: 50) {
    __typename
    nodes {
      __typename
      id
      name
    }
  }
  partnerTiers(first: 100) {
    __typename
    nodes {
      __typename
      id
      name
      programme {
        __typename
        id
        name
      }
    }
  }
  partners(first: 100) {
    __typename
    nodes {
      __typename
      id
      name
    }
  }
}
    `, {"hash":"sha256:5c5bdc3781260847e1bfa3a6a7f6928b11b00882797076146d0b6ab2cb59776d"}) as unknown as TypedDocumentString<EarningsPlanNewQuery, EarningsPlanNewQueryVariables>;
export const EarningsVersionDeskDocument = new TypedDocumentString(`
    query EarningsVersionDesk($id: ID!) {
  __typename
  earningsPlanVersion(id: $id) {
    __typename
    id
    version
    number
    status
    validFrom
    validUntil
    note
    viewerCan {
      __typename
      update
      publish
      delete
      replay
    }
    plan {
      __typename
      id
      name
      currency
    }
    components(first: 50) {
      __typename
      nodes {
        __typename
        id
        name
        kind
        measure
        basis
        rate
        method
        target
        channel
        involvement
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
        tier {
          __typename
          id
          name
        }
        bands(first: 20) {
          __typename
          nodes {
            __typename
            id
            from
            rate
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:d2e3e85fb4a4fc4ee19d83ccfc383a672269ee23d4fa745336413dae1be5c4c1"}) as unknown as TypedDocumentString<EarningsVersionDeskQuery, EarningsVersionDeskQueryVariables>;
export const EarningsVersionReplayDocument = new TypedDocumentString(`
    query EarningsVersionReplay($id: ID!, $startsOn: LocalDate!, $endsOn: LocalDate!) {
  __typename
  earningsPlanVersionReplay(id: $id, startsOn: $startsOn, endsOn: $endsOn) {
    __typename
    partner {
      __typename
      id
      name
    }
    sales
    old {
      __typename
      amount
      currency
    }
    new {
      __typename
      amount
      currency
    }
    difference {
      __typename
      amount
      currency
    }
  }
}
    `, {"hash":"sha256:b719fc8832b90254a3de5adc522abc791514cb58e7eda35247cdd6e5647d0b48"}) as unknown as TypedDocumentString<EarningsVersionReplayQuery, EarningsVersionReplayQueryVariables>;
export const EarningsPlanCreateDocument = new TypedDocumentString(`
    mutation EarningsPlanCreate($input: EarningsPlanCreateInput!) {
  __typename
  earningsPlanCreate(input: $input) {
    __typename
    earningsPlan {
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
    `, {"hash":"sha256:b8cdd6b036d03d2cb1bf8f5e2709e6c6b37fc3ff6b7c5eccf3c87f8e745d0fc7"}) as unknown as TypedDocumentString<EarningsPlanCreateMutation, EarningsPlanCreateMutationVariables>;
export const EarningsPlanVersionDraftDocument = new TypedDocumentString(`
    mutation EarningsPlanVersionDraft($input: EarningsPlanVersionDraftInput!) {
  __typename
  earningsPlanVersionDraft(input: $input) {
    __typename
    earningsPlanVersion {
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
    `, {"hash":"sha256:c1de24f44834e9576366c2db0eb337750a5fd99a989937332d29e927d4feb0cd"}) as unknown as TypedDocumentString<EarningsPlanVersionDraftMutation, EarningsPlanVersionDraftMutationVariables>;
export const EarningsPlanVersionUpdateDocument = new TypedDocumentString(`
    mutation EarningsPlanVersionUpdate($input: EarningsPlanVersionUpdateInput!) {
  __typename
  earningsPlanVersionUpdate(input: $input) {
    __typename
    earningsPlanVersion {
      __typename
      id
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
    `, {"hash":"sha256:97c9677e65fafd27400cc83fcb21477b598ecd06cca1f5450cb0cc2462b502e6"}) as unknown as TypedDocumentString<EarningsPlanVersionUpdateMutation, EarningsPlanVersionUpdateMutationVariables>;
export const EarningsPlanVersionPublishDocument = new TypedDocumentString(`
    mutation EarningsPlanVersionPublish($input: EarningsPlanVersionPublishInput!) {
  __typename
  earningsPlanVersionPublish(input: $input) {
    __typename
    earningsPlanVersion {
      __typename
      id
      version
      status
      validFrom
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:62096862296d97b1652f7ef623d27397e2e768c6db8bf75482c602dff02019c2"}) as unknown as TypedDocumentString<EarningsPlanVersionPublishMutation, EarningsPlanVersionPublishMutationVariables>;
export const EarningsPlanVersionDiscardDocument = new TypedDocumentString(`
    mutation EarningsPlanVersionDiscard($input: EarningsPlanVersionDiscardInput!) {
  __typename
  earningsPlanVersionDiscard(input: $input) {
    __typename
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:5f4a8e361bcfe0d08b2502159c5f2efb1e65cdb77ef641c008d6534baf127f9e"}) as unknown as TypedDocumentString<EarningsPlanVersionDiscardMutation, EarningsPlanVersionDiscardMutationVariables>;
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
  decisionNote
  expectedLeads
  claimUntil
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
  approvedAmount {
    __typename
    amount
    currency
  }
  committed {
    __typename
    amount
    currency
  }
  paid {
    __typename
    amount
    currency
  }
  fund {
    __typename
    ...FundRow
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
      ...FundClaimRow
    }
  }
  viewerCan {
    __typename
    decide
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
  submittedAt
  amount {
    __typename
    amount
    currency
  }
  partner {
    __typename
    id
    name
  }
}
fragment FundClaimRow on FundClaim {
  __typename
  id
  number
  status
  submittedAt
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
  partner {
    __typename
    id
    name
  }
  request {
    __typename
    id
    name
  }
}
fragment FundRow on Fund {
  __typename
  id
  partner {
    __typename
    id
    name
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
}`, {"hash":"sha256:e90420e97f0b56897c1662e2ca6c7e955596aa25a3a071a2171a0ee4f5f09d17"}) as unknown as TypedDocumentString<FundRequestQuery, FundRequestQueryVariables>;
export const FundClaimDocument = new TypedDocumentString(`
    query FundClaim($id: ID!) {
  __typename
  fundClaim(id: $id) {
    __typename
    ...FundClaimDetail
  }
}
    fragment FundClaimDetail on FundClaim {
  __typename
  ...FundClaimRow
  version
  final
  comment
  decisionNote
  paidOn
  paymentReference
  acceptedCost {
    __typename
    amount
    currency
  }
  request {
    __typename
    id
    name
    number
    activity
    startsOn
    endsOn
    description
    plannedCost {
      __typename
      amount
      currency
    }
    approvedAmount {
      __typename
      amount
      currency
    }
    committed {
      __typename
      amount
      currency
    }
    fund {
      __typename
      id
      programme {
        __typename
        id
        reimbursement
      }
    }
  }
  documents(first: 30) {
    __typename
    nodes {
      __typename
      ...FundDocumentDetail
    }
  }
  viewerCan {
    __typename
    decide
    pay
  }
}
fragment FundDocumentDetail on FundDocument {
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
fragment FundClaimRow on FundClaim {
  __typename
  id
  number
  status
  submittedAt
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
  partner {
    __typename
    id
    name
  }
  request {
    __typename
    id
    name
  }
}`, {"hash":"sha256:f56b06c5e50afa3408bcc1c1278298ba0525a6239df32fcfe98f4a63f50a9825"}) as unknown as TypedDocumentString<FundClaimQuery, FundClaimQueryVariables>;
export const FundRequestApproveDocument = new TypedDocumentString(`
    mutation FundRequestApprove($input: FundRequestApproveInput!) {
  __typename
  fundRequestApprove(input: $input) {
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
  decisionNote
  expectedLeads
  claimUntil
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
  approvedAmount {
    __typename
    amount
    currency
  }
  committed {
    __typename
    amount
    currency
  }
  paid {
    __typename
    amount
    currency
  }
  fund {
    __typename
    ...FundRow
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
      ...FundClaimRow
    }
  }
  viewerCan {
    __typename
    decide
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
  submittedAt
  amount {
    __typename
    amount
    currency
  }
  partner {
    __typename
    id
    name
  }
}
fragment FundClaimRow on FundClaim {
  __typename
  id
  number
  status
  submittedAt
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
  partner {
    __typename
    id
    name
  }
  request {
    __typename
    id
    name
  }
}
fragment FundRow on Fund {
  __typename
  id
  partner {
    __typename
    id
    name
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
}`, {"hash":"sha256:d497a4b332dc8c36f7ca50ab260b24fde2f333a58b3603259ced5e6cd60f6674"}) as unknown as TypedDocumentString<FundRequestApproveMutation, FundRequestApproveMutationVariables>;
export const FundRequestRejectDocument = new TypedDocumentString(`
    mutation FundRequestReject($input: FundRequestRejectInput!) {
  __typename
  fundRequestReject(input: $input) {
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
  decisionNote
  expectedLeads
  claimUntil
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
  approvedAmount {
    __typename
    amount
    currency
  }
  committed {
    __typename
    amount
    currency
  }
  paid {
    __typename
    amount
    currency
  }
  fund {
    __typename
    ...FundRow
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
      ...FundClaimRow
    }
  }
  viewerCan {
    __typename
    decide
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
  submittedAt
  amount {
    __typename
    amount
    currency
  }
  partner {
    __typename
    id
    name
  }
}
fragment FundClaimRow on FundClaim {
  __typename
  id
  number
  status
  submittedAt
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
  partner {
    __typename
    id
    name
  }
  request {
    __typename
    id
    name
  }
}
fragment FundRow on Fund {
  __typename
  id
  partner {
    __typename
    id
    name
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
}`, {"hash":"sha256:2d9bf843bea60fa98895c38e08aba3fd44cdbe65cd199cc475b356c71b3c0fe1"}) as unknown as TypedDocumentString<FundRequestRejectMutation, FundRequestRejectMutationVariables>;
export const FundRequestCloseDocument = new TypedDocumentString(`
    mutation FundRequestClose($input: FundRequestCloseInput!) {
  __typename
  fundRequestClose(input: $input) {
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
  decisionNote
  expectedLeads
  claimUntil
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
  approvedAmount {
    __typename
    amount
    currency
  }
  committed {
    __typename
    amount
    currency
  }
  paid {
    __typename
    amount
    currency
  }
  fund {
    __typename
    ...FundRow
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
      ...FundClaimRow
    }
  }
  viewerCan {
    __typename
    decide
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
  submittedAt
  amount {
    __typename
    amount
    currency
  }
  partner {
    __typename
    id
    name
  }
}
fragment FundClaimRow on FundClaim {
  __typename
  id
  number
  status
  submittedAt
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
  partner {
    __typename
    id
    name
  }
  request {
    __typename
    id
    name
  }
}
fragment FundRow on Fund {
  __typename
  id
  partner {
    __typename
    id
    name
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
}`, {"hash":"sha256:519e8198463076912e0d287089f6ed4055b35a8056098a0ee8f5e6b60cba9730"}) as unknown as TypedDocumentString<FundRequestCloseMutation, FundRequestCloseMutationVariables>;
export const FundDocumentReviewDocument = new TypedDocumentString(`
    mutation FundDocumentReview($input: FundDocumentReviewInput!) {
  __typename
  fundDocumentReview(input: $input) {
    __typename
    fundDocument {
      __typename
      ...FundDocumentDetail
      claim {
        __typename
        id
        acceptedCost {
          __typename
          amount
          currency
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
    fragment FundDocumentDetail on FundDocument {
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
}`, {"hash":"sha256:3e4b1938fbabd89108a0f7067ab5280445b8badeefabbd1d4849fb950ace5ed4"}) as unknown as TypedDocumentString<FundDocumentReviewMutation, FundDocumentReviewMutationVariables>;
export const FundClaimApproveDocument = new TypedDocumentString(`
    mutation FundClaimApprove($input: FundClaimApproveInput!) {
  __typename
  fundClaimApprove(input: $input) {
    __typename
    fundClaim {
      __typename
      ...FundClaimDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment FundClaimDetail on FundClaim {
  __typename
  ...FundClaimRow
  version
  final
  comment
  decisionNote
  paidOn
  paymentReference
  acceptedCost {
    __typename
    amount
    currency
  }
  request {
    __typename
    id
    name
    number
    activity
    startsOn
    endsOn
    description
    plannedCost {
      __typename
      amount
      currency
    }
    approvedAmount {
      __typename
      amount
      currency
    }
    committed {
      __typename
      amount
      currency
    }
    fund {
      __typename
      id
      programme {
        __typename
        id
        reimbursement
      }
    }
  }
  documents(first: 30) {
    __typename
    nodes {
      __typename
      ...FundDocumentDetail
    }
  }
  viewerCan {
    __typename
    decide
    pay
  }
}
fragment FundDocumentDetail on FundDocument {
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
fragment FundClaimRow on FundClaim {
  __typename
  id
  number
  status
  submittedAt
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
  partner {
    __typename
    id
    name
  }
  request {
    __typename
    id
    name
  }
}`, {"hash":"sha256:53d7dd1e6468b4ae7dab4f03742f71b74f8ad35c5d0f0c1d1d04f263c21393fe"}) as unknown as TypedDocumentString<FundClaimApproveMutation, FundClaimApproveMutationVariables>;
export const FundClaimRejectDocument = new TypedDocumentString(`
    mutation FundClaimReject($input: FundClaimRejectInput!) {
  __typename
  fundClaimReject(input: $input) {
    __typename
    fundClaim {
      __typename
      ...FundClaimDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment FundClaimDetail on FundClaim {
  __typename
  ...FundClaimRow
  version
  final
  comment
  decisionNote
  paidOn
  paymentReference
  acceptedCost {
    __typename
    amount
    currency
  }
  request {
    __typename
    id
    name
    number
    activity
    startsOn
    endsOn
    description
    plannedCost {
      __typename
      amount
      currency
    }
    approvedAmount {
      __typename
      amount
      currency
    }
    committed {
      __typename
      amount
      currency
    }
    fund {
      __typename
      id
      programme {
        __typename
        id
        reimbursement
      }
    }
  }
  documents(first: 30) {
    __typename
    nodes {
      __typename
      ...FundDocumentDetail
    }
  }
  viewerCan {
    __typename
    decide
    pay
  }
}
fragment FundDocumentDetail on FundDocument {
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
fragment FundClaimRow on FundClaim {
  __typename
  id
  number
  status
  submittedAt
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
  partner {
    __typename
    id
    name
  }
  request {
    __typename
    id
    name
  }
}`, {"hash":"sha256:bd823626d69af3c67a7af2b5567cb5f5eb1974836616817425b462da091253aa"}) as unknown as TypedDocumentString<FundClaimRejectMutation, FundClaimRejectMutationVariables>;
export const FundClaimPayDocument = new TypedDocumentString(`
    mutation FundClaimPay($input: FundClaimPayInput!) {
  __typename
  fundClaimPay(input: $input) {
    __typename
    fundClaim {
      __typename
      ...FundClaimDetail
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment FundClaimDetail on FundClaim {
  __typename
  ...FundClaimRow
  version
  final
  comment
  decisionNote
  paidOn
  paymentReference
  acceptedCost {
    __typename
    amount
    currency
  }
  request {
    __typename
    id
    name
    number
    activity
    startsOn
    endsOn
    description
    plannedCost {
      __typename
      amount
      currency
    }
    approvedAmount {
      __typename
      amount
      currency
    }
    committed {
      __typename
      amount
      currency
    }
    fund {
      __typename
      id
      programme {
        __typename
        id
        reimbursement
      }
    }
  }
  documents(first: 30) {
    __typename
    nodes {
      __typename
      ...FundDocumentDetail
    }
  }
  viewerCan {
    __typename
    decide
    pay
  }
}
fragment FundDocumentDetail on FundDocument {
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
fragment FundClaimRow on FundClaim {
  __typename
  id
  number
  status
  submittedAt
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
  partner {
    __typename
    id
    name
  }
  request {
    __typename
    id
    name
  }
}`, {"hash":"sha256:5d403ba6a9a34bad6a586a68a7ee6d5454b3562c70c8fd22b94634c766d0b88c"}) as unknown as TypedDocumentString<FundClaimPayMutation, FundClaimPayMutationVariables>;
export const FundDeskDocument = new TypedDocumentString(`
    query FundDesk {
  __typename
  toDecide: fundRequests(first: 50, where: {status: {eq: SUBMITTED}}) {
    __typename
    totalCount
    nodes {
      __typename
      ...FundRequestRow
    }
  }
  toReview: fundClaims(first: 50, where: {status: {eq: SUBMITTED}}) {
    __typename
    totalCount
    nodes {
      __typename
      ...FundClaimRow
    }
  }
  toPay: fundClaims(first: 50, where: {status: {eq: APPROVED}}) {
    __typename
    totalCount
    nodes {
      __typename
      ...FundClaimRow
    }
  }
  fundProgrammes(first: 50) {
    __typename
    nodes {
      __typename
      id
      name
      startsOn
      endsOn
      budget {
        __typename
        amount
        currency
      }
      allocated {
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
  submittedAt
  amount {
    __typename
    amount
    currency
  }
  partner {
    __typename
    id
    name
  }
}
fragment FundClaimRow on FundClaim {
  __typename
  id
  number
  status
  submittedAt
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
  partner {
    __typename
    id
    name
  }
  request {
    __typename
    id
    name
  }
}`, {"hash":"sha256:ca5a57a0634389c6f228c62f1cc631d5100c62ee433010643a7d6f01bb0f2aca"}) as unknown as TypedDocumentString<FundDeskQuery, FundDeskQueryVariables>;
export const FundProgrammeDocument = new TypedDocumentString(`
    query FundProgramme($id: ID!) {
  __typename
  fundProgramme(id: $id) {
    __typename
    id
    name
    startsOn
    endsOn
    reimbursement
    activities
    claimDays
    terms
    budget {
      __typename
      amount
      currency
    }
    allocated {
      __typename
      amount
      currency
    }
    viewerCan {
      __typename
      update
    }
    funds(first: 100) {
      __typename
      nodes {
        __typename
        ...FundRow
      }
    }
  }
  partners(first: 100, where: {status: {eq: ACTIVE}}) {
    __typename
    nodes {
      __typename
      id
      name
    }
  }
}
    fragment FundRow on Fund {
  __typename
  id
  partner {
    __typename
    id
    name
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
}`, {"hash":"sha256:729f8a9a1209156d3f988675da77d73fad46603b713345901e3d0dafca0bdfa2"}) as unknown as TypedDocumentString<FundProgrammeQuery, FundProgrammeQueryVariables>;
export const FundProgrammeCreateDocument = new TypedDocumentString(`
    mutation FundProgrammeCreate($input: FundProgrammeCreateInput!) {
  __typename
  fundProgrammeCreate(input: $input) {
    __typename
    fundProgramme {
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
    `, {"hash":"sha256:2135dac5c961e9adfc77dd9de4196e0dcaa494a22dadf8e47564fa3744b7f68c"}) as unknown as TypedDocumentString<FundProgrammeCreateMutation, FundProgrammeCreateMutationVariables>;
export const FundAllocateDocument = new TypedDocumentString(`
    mutation FundAllocate($input: FundAllocateInput!) {
  __typename
  fundAllocate(input: $input) {
    __typename
    fund {
      __typename
      ...FundRow
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment FundRow on Fund {
  __typename
  id
  partner {
    __typename
    id
    name
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
}`, {"hash":"sha256:43b6826d7eedb9d2ca8a4ef0dfa9a850c71f1a568dbc4904ef81cb0e28df140a"}) as unknown as TypedDocumentString<FundAllocateMutation, FundAllocateMutationVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  __typename
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
      ...DealRow
      nextStep
    }
  }
  activitiesDue(first: 8) {
    __typename
    nodes {
      __typename
      ...DueActivity
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
fragment DueActivity on Activity {
  __typename
  id
  version
  subject
  kind
  dueAt
  doneAt
  opportunity {
    __typename
    id
    name
  }
  account {
    __typename
    id
    name
  }
}
fragment DealRow on Opportunity {
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
  partner {
    __typename
    id
    name
  }
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:a5af314f9eff4f0e9350cb23a4e99027789f9fad9819a026f16753e30cbefb70"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const ActivityCompleteDocument = new TypedDocumentString(`
    mutation ActivityComplete($input: ActivityCompleteInput!) {
  __typename
  activityComplete(input: $input) {
    __typename
    activity {
      __typename
      ...DueActivity
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment DueActivity on Activity {
  __typename
  id
  version
  subject
  kind
  dueAt
  doneAt
  opportunity {
    __typename
    id
    name
  }
  account {
    __typename
    id
    name
  }
}`, {"hash":"sha256:d975d2f57e2125d6aac61f6c3621940e5b174e464e2c6751c93c63853bf2b89d"}) as unknown as TypedDocumentString<ActivityCompleteMutation, ActivityCompleteMutationVariables>;
export const CourseDeskDocument = new TypedDocumentString(`
    query CourseDesk {
  __typename
  courses(first: 100) {
    __typename
    nodes {
      __typename
      id
      title
      status
      language
      audiences
      minutes
      publishedAt
    }
  }
}
    `, {"hash":"sha256:19364428cd1bc146a2b71c0b74ae170d4839f6bdea10f6d1d0dd6a8001fda750"}) as unknown as TypedDocumentString<CourseDeskQuery, CourseDeskQueryVariables>;
export const CourseEditDocument = new TypedDocumentString(`
    query CourseEdit($id: ID!) {
  __typename
  course(id: $id) {
    __typename
    ...CourseAbout
    versions(first: 1) {
      __typename
      nodes {
        __typename
        ...CourseContent
      }
    }
  }
  certifiedPartners(courseId: $id) {
    __typename
    people
    certified
    ending
    learning
    partner {
      __typename
      id
      name
    }
  }
}
    fragment CourseAbout on Course {
  __typename
  id
  version
  title
  summary
  status
  language
  audiences
  minutes
  requiredRoles
  validityMonths
  attemptsAllowed
  attemptWindowDays
  retryHours
  publishedAt
  viewerCan {
    __typename
    update
    publish
  }
}
fragment CourseContent on CourseVersion {
  __typename
  id
  number
  status
  passMark
  questionsDrawn
  timeLimitMinutes
  lessons(first: 50) {
    __typename
    nodes {
      __typename
      id
      title
      minutes
      body
      html
    }
  }
  questions(first: 100) {
    __typename
    nodes {
      __typename
      id
      kind
      text
      explanation
      points
      choices(first: 10) {
        __typename
        nodes {
          __typename
          id
          text
          correct
        }
      }
    }
  }
}`, {"hash":"sha256:24b2d0c3794f2c6d84597ef41f87f5bd6f7af30307d25037966e2f88af375e7f"}) as unknown as TypedDocumentString<CourseEditQuery, CourseEditQueryVariables>;
export const PartnerLearningDocument = new TypedDocumentString(`
    query PartnerLearning($id: ID!) {
  __typename
  partner(id: $id) {
    __typename
    id
    name
  }
  teamLearning(partnerId: $id) {
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
    `, {"hash":"sha256:76942dc3204c6f03a630d90956ecf6578b98b2ec4fa1d78233fe4fc45e8cf128"}) as unknown as TypedDocumentString<PartnerLearningQuery, PartnerLearningQueryVariables>;
export const CourseCreateDocument = new TypedDocumentString(`
    mutation CourseCreate($input: CourseCreateInput!) {
  __typename
  courseCreate(input: $input) {
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
    `, {"hash":"sha256:ac34c275b5a528bb0adcf03e39169da40bec98fc819eba8ab786c6541246cb37"}) as unknown as TypedDocumentString<CourseCreateMutation, CourseCreateMutationVariables>;
export const CourseUpdateDocument = new TypedDocumentString(`
    mutation CourseUpdate($input: CourseUpdateInput!) {
  __typename
  courseUpdate(input: $input) {
    __typename
    course {
      __typename
      ...CourseAbout
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment CourseAbout on Course {
  __typename
  id
  version
  title
  summary
  status
  language
  audiences
  minutes
  requiredRoles
  validityMonths
  attemptsAllowed
  attemptWindowDays
  retryHours
  publishedAt
  viewerCan {
    __typename
    update
    publish
  }
}`, {"hash":"sha256:a35082cb1a30a89438243842ad2f4d53ae57ace816101274ba5df6b7afa953df"}) as unknown as TypedDocumentString<CourseUpdateMutation, CourseUpdateMutationVariables>;
export const CourseDraftDocument = new TypedDocumentString(`
    mutation CourseDraft($input: CourseDraftInput!) {
  __typename
  courseDraft(input: $input) {
    __typename
    course {
      __typename
      id
      versions(first: 1) {
        __typename
        nodes {
          __typename
          ...CourseContent
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
    fragment CourseContent on CourseVersion {
  __typename
  id
  number
  status
  passMark
  questionsDrawn
  timeLimitMinutes
  lessons(first: 50) {
    __typename
    nodes {
      __typename
      id
      title
      minutes
      body
      html
    }
  }
  questions(first: 100) {
    __typename
    nodes {
      __typename
      id
      kind
      text
      explanation
      points
      choices(first: 10) {
        __typename
        nodes {
          __typename
          id
          text
          correct
        }
      }
    }
  }
}`, {"hash":"sha256:9a4378a29252992a80d933c06f6f7bc365a37dfd808f5e822d5b8c5754ac92be"}) as unknown as TypedDocumentString<CourseDraftMutation, CourseDraftMutationVariables>;
export const CoursePublishDocument = new TypedDocumentString(`
    mutation CoursePublish($input: CoursePublishInput!) {
  __typename
  coursePublish(input: $input) {
    __typename
    course {
      __typename
      ...CourseAbout
      versions(first: 1) {
        __typename
        nodes {
          __typename
          ...CourseContent
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
    fragment CourseAbout on Course {
  __typename
  id
  version
  title
  summary
  status
  language
  audiences
  minutes
  requiredRoles
  validityMonths
  attemptsAllowed
  attemptWindowDays
  retryHours
  publishedAt
  viewerCan {
    __typename
    update
    publish
  }
}
fragment CourseContent on CourseVersion {
  __typename
  id
  number
  status
  passMark
  questionsDrawn
  timeLimitMinutes
  lessons(first: 50) {
    __typename
    nodes {
      __typename
      id
      title
      minutes
      body
      html
    }
  }
  questions(first: 100) {
    __typename
    nodes {
      __typename
      id
      kind
      text
      explanation
      points
      choices(first: 10) {
        __typename
        nodes {
          __typename
          id
          text
          correct
        }
      }
    }
  }
}`, {"hash":"sha256:8731f129ea02e3c94ab5b4e2da5f815ea441cceb68350a105452fe9735240cbc"}) as unknown as TypedDocumentString<CoursePublishMutation, CoursePublishMutationVariables>;
export const CourseDiscardDocument = new TypedDocumentString(`
    mutation CourseDiscard($input: CourseDiscardInput!) {
  __typename
  courseDiscard(input: $input) {
    __typename
    course {
      __typename
      ...CourseAbout
      versions(first: 1) {
        __typename
        nodes {
          __typename
          ...CourseContent
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
    fragment CourseAbout on Course {
  __typename
  id
  version
  title
  summary
  status
  language
  audiences
  minutes
  requiredRoles
  validityMonths
  attemptsAllowed
  attemptWindowDays
  retryHours
  publishedAt
  viewerCan {
    __typename
    update
    publish
  }
}
fragment CourseContent on CourseVersion {
  __typename
  id
  number
  status
  passMark
  questionsDrawn
  timeLimitMinutes
  lessons(first: 50) {
    __typename
    nodes {
      __typename
      id
      title
      minutes
      body
      html
    }
  }
  questions(first: 100) {
    __typename
    nodes {
      __typename
      id
      kind
      text
      explanation
      points
      choices(first: 10) {
        __typename
        nodes {
          __typename
          id
          text
          correct
        }
      }
    }
  }
}`, {"hash":"sha256:2f1d140f23f05b8d542f4dd33db6002054473b4a5b399f71e2c77376568dcf3b"}) as unknown as TypedDocumentString<CourseDiscardMutation, CourseDiscardMutationVariables>;
export const CourseArchiveDocument = new TypedDocumentString(`
    mutation CourseArchive($input: CourseArchiveInput!) {
  __typename
  courseArchive(input: $input) {
    __typename
    course {
      __typename
      ...CourseAbout
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment CourseAbout on Course {
  __typename
  id
  version
  title
  summary
  status
  language
  audiences
  minutes
  requiredRoles
  validityMonths
  attemptsAllowed
  attemptWindowDays
  retryHours
  publishedAt
  viewerCan {
    __typename
    update
    publish
  }
}`, {"hash":"sha256:f7f126f99380972d115dfb171e78049a7cf97aa09879195bdc92d6b0d08c921a"}) as unknown as TypedDocumentString<CourseArchiveMutation, CourseArchiveMutationVariables>;
export const CourseAssignDocument = new TypedDocumentString(`
    mutation CourseAssign($input: CourseAssignInput!) {
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
    `, {"hash":"sha256:b2159a4769bcf7c49c77f8ddf464dde738dc363548630b62974e3cfeba902b8e"}) as unknown as TypedDocumentString<CourseAssignMutation, CourseAssignMutationVariables>;
export const OpportunitiesDocument = new TypedDocumentString(`
    query Opportunities($first: Int!, $after: String, $where: OpportunityFilter, $orderBy: [OpportunityOrder!]) {
  __typename
  opportunities(first: $first, after: $after, where: $where, orderBy: $orderBy) {
    __typename
    nodes {
      __typename
      ...DealRow
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment DealRow on Opportunity {
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
  partner {
    __typename
    id
    name
  }
  owner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:197a5f886d13075fcc57f45c7f5809792f3cc7a1b0d9d082aca17ad05996bcb7"}) as unknown as TypedDocumentString<OpportunitiesQuery, OpportunitiesQueryVariables>;
export const OpportunityDocument = new TypedDocumentString(`
    query Opportunity($id: ID!) {
  __typename
  opportunity(id: $id) {
    __typename
    ...Deal
  }
}
    fragment DealRow on Opportunity {
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
  partner {
    __typename
    id
    name
  }
  owner {
    __typename
    id
    name
  }
}
fragment Deal on Opportunity {
  __typename
  ...DealRow
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
  partnerSeller {
    __typename
    id
    name
  }
  pipeline {
    __typename
    id
    stages(first: 50, where: {archived: {eq: false}}) {
      __typename
      nodes {
        __typename
        id
        name
        position
        forecastCategory
      }
    }
  }
  viewerCan {
    __typename
    update
    close
  }
}`, {"hash":"sha256:90c742b5cad14cf9a584286d3135bb72f76ad40496380582578a3bb2abba76c9"}) as unknown as TypedDocumentString<OpportunityQuery, OpportunityQueryVariables>;
export const OpportunityChangedDocument = new TypedDocumentString(`
    subscription OpportunityChanged($id: ID!) {
  opportunityChanged(id: $id) {
    __typename
    ...Deal
  }
}
    fragment DealRow on Opportunity {
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
  partner {
    __typename
    id
    name
  }
  owner {
    __typename
    id
    name
  }
}
fragment Deal on Opportunity {
  __typename
  ...DealRow
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
  partnerSeller {
    __typename
    id
    name
  }
  pipeline {
    __typename
    id
    stages(first: 50, where: {archived: {eq: false}}) {
      __typename
      nodes {
        __typename
        id
        name
        position
        forecastCategory
      }
    }
  }
  viewerCan {
    __typename
    update
    close
  }
}`, {"hash":"sha256:107234bff08aeb6938efec9451ab2f9ab4d4cd0e9f981edb65cd2e3642c55890"}) as unknown as TypedDocumentString<OpportunityChangedSubscription, OpportunityChangedSubscriptionVariables>;
export const OpportunityUpdateDocument = new TypedDocumentString(`
    mutation OpportunityUpdate($input: OpportunityUpdateInput!) {
  __typename
  opportunityUpdate(input: $input) {
    __typename
    opportunity {
      __typename
      ...Deal
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment DealRow on Opportunity {
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
  partner {
    __typename
    id
    name
  }
  owner {
    __typename
    id
    name
  }
}
fragment Deal on Opportunity {
  __typename
  ...DealRow
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
  partnerSeller {
    __typename
    id
    name
  }
  pipeline {
    __typename
    id
    stages(first: 50, where: {archived: {eq: false}}) {
      __typename
      nodes {
        __typename
        id
        name
        position
        forecastCategory
      }
    }
  }
  viewerCan {
    __typename
    update
    close
  }
}`, {"hash":"sha256:a3fc5e211bb3802fe6b09a337cb7fe9d73182617bd5c35763bc835c561db0785"}) as unknown as TypedDocumentString<OpportunityUpdateMutation, OpportunityUpdateMutationVariables>;
export const OpportunityMoveDocument = new TypedDocumentString(`
    mutation OpportunityMove($input: OpportunityMoveInput!) {
  __typename
  opportunityMove(input: $input) {
    __typename
    opportunity {
      __typename
      ...Deal
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment DealRow on Opportunity {
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
  partner {
    __typename
    id
    name
  }
  owner {
    __typename
    id
    name
  }
}
fragment Deal on Opportunity {
  __typename
  ...DealRow
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
  partnerSeller {
    __typename
    id
    name
  }
  pipeline {
    __typename
    id
    stages(first: 50, where: {archived: {eq: false}}) {
      __typename
      nodes {
        __typename
        id
        name
        position
        forecastCategory
      }
    }
  }
  viewerCan {
    __typename
    update
    close
  }
}`, {"hash":"sha256:32341cc9824877b71c4eb3570195095bce0851f219a77f0a75882efce8d7fd76"}) as unknown as TypedDocumentString<OpportunityMoveMutation, OpportunityMoveMutationVariables>;
export const OpportunityCloseDocument = new TypedDocumentString(`
    mutation OpportunityClose($input: OpportunityCloseInput!) {
  __typename
  opportunityClose(input: $input) {
    __typename
    opportunity {
      __typename
      ...Deal
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment DealRow on Opportunity {
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
  partner {
    __typename
    id
    name
  }
  owner {
    __typename
    id
    name
  }
}
fragment Deal on Opportunity {
  __typename
  ...DealRow
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
  partnerSeller {
    __typename
    id
    name
  }
  pipeline {
    __typename
    id
    stages(first: 50, where: {archived: {eq: false}}) {
      __typename
      nodes {
        __typename
        id
        name
        position
        forecastCategory
      }
    }
  }
  viewerCan {
    __typename
    update
    close
  }
}`, {"hash":"sha256:d93eb79de733bac8293703946bda2c7d93b3009ab718921a4ee6a99906a999d8"}) as unknown as TypedDocumentString<OpportunityCloseMutation, OpportunityCloseMutationVariables>;
export const OpportunityReopenDocument = new TypedDocumentString(`
    mutation OpportunityReopen($input: OpportunityReopenInput!) {
  __typename
  opportunityReopen(input: $input) {
    __typename
    opportunity {
      __typename
      ...Deal
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment DealRow on Opportunity {
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
  partner {
    __typename
    id
    name
  }
  owner {
    __typename
    id
    name
  }
}
fragment Deal on Opportunity {
  __typename
  ...DealRow
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
  partnerSeller {
    __typename
    id
    name
  }
  pipeline {
    __typename
    id
    stages(first: 50, where: {archived: {eq: false}}) {
      __typename
      nodes {
        __typename
        id
        name
        position
        forecastCategory
      }
    }
  }
  viewerCan {
    __typename
    update
    close
  }
}`, {"hash":"sha256:62604c018d89967b0e8f2048f6fc5a77e3e7986933cd30a27fdbdd82f870b5a1"}) as unknown as TypedDocumentString<OpportunityReopenMutation, OpportunityReopenMutationVariables>;
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
        ...Deal
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
    fragment DealRow on Opportunity {
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
  partner {
    __typename
    id
    name
  }
  owner {
    __typename
    id
    name
  }
}
fragment Deal on Opportunity {
  __typename
  ...DealRow
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
  partnerSeller {
    __typename
    id
    name
  }
  pipeline {
    __typename
    id
    stages(first: 50, where: {archived: {eq: false}}) {
      __typename
      nodes {
        __typename
        id
        name
        position
        forecastCategory
      }
    }
  }
  viewerCan {
    __typename
    update
    close
  }
}`, {"hash":"sha256:9307136bf9c58d1319d9ea3da7fbaef7b4353cde12df9632f93557de24891d8d"}) as unknown as TypedDocumentString<OpportunityCommentAddMutation, OpportunityCommentAddMutationVariables>;
export const QuoteRequestAnswerDocument = new TypedDocumentString(`
    mutation QuoteRequestAnswer($input: QuoteRequestAnswerInput!) {
  __typename
  quoteRequestAnswer(input: $input) {
    __typename
    quoteRequest {
      __typename
      id
      opportunity {
        __typename
        ...Deal
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
    fragment DealRow on Opportunity {
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
  partner {
    __typename
    id
    name
  }
  owner {
    __typename
    id
    name
  }
}
fragment Deal on Opportunity {
  __typename
  ...DealRow
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
  partnerSeller {
    __typename
    id
    name
  }
  pipeline {
    __typename
    id
    stages(first: 50, where: {archived: {eq: false}}) {
      __typename
      nodes {
        __typename
        id
        name
        position
        forecastCategory
      }
    }
  }
  viewerCan {
    __typename
    update
    close
  }
}`, {"hash":"sha256:b1ddda17cb146cfc7b63ca58cad864e4204d10f4b5c1f6d4a390173f55603f36"}) as unknown as TypedDocumentString<QuoteRequestAnswerMutation, QuoteRequestAnswerMutationVariables>;
export const QuoteRequestDeclineDocument = new TypedDocumentString(`
    mutation QuoteRequestDecline($input: QuoteRequestDeclineInput!) {
  __typename
  quoteRequestDecline(input: $input) {
    __typename
    quoteRequest {
      __typename
      id
      opportunity {
        __typename
        ...Deal
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
    fragment DealRow on Opportunity {
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
  partner {
    __typename
    id
    name
  }
  owner {
    __typename
    id
    name
  }
}
fragment Deal on Opportunity {
  __typename
  ...DealRow
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
  partnerSeller {
    __typename
    id
    name
  }
  pipeline {
    __typename
    id
    stages(first: 50, where: {archived: {eq: false}}) {
      __typename
      nodes {
        __typename
        id
        name
        position
        forecastCategory
      }
    }
  }
  viewerCan {
    __typename
    update
    close
  }
}`, {"hash":"sha256:9fea0b1ccb44ed01f2c1df8a2fa2e7359676e3e5f09439aebdfcc44e47fe13c2"}) as unknown as TypedDocumentString<QuoteRequestDeclineMutation, QuoteRequestDeclineMutationVariables>;
export const PartnerLeadsDocument = new TypedDocumentString(`
    query PartnerLeads($first: Int!, $after: String, $where: LeadFilter, $now: DateTime) {
  __typename
  leadsAwaitingPartner(
    first: $first
    after: $after
    where: $where
    orderBy: [{field: CREATED_AT, direction: DESC}]
  ) {
    __typename
    nodes {
      __typename
      ...WaitingLead
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
  unplacedLeads(first: 100, where: {closedAt: {isNull: true}}) {
    __typename
    nodes {
      __typename
      id
      reason
      lead {
        __typename
        id
      }
    }
    totalCount
  }
  open: leadOffers(
    first: 1
    where: {state: {eq: OFFERED}, respondUntil: {gt: $now}}
  ) {
    __typename
    totalCount
  }
  leadOfferTotals(first: 10, groupBy: [PARTNER]) {
    __typename
    nodes {
      __typename
      ...PartnerAnswers
    }
  }
}
    fragment PartnerAnswers on LeadOfferTotals {
  __typename
  count
  acceptance
  minutesToAccept
  minutesToTouch
  partner {
    __typename
    id
    name
  }
}
fragment WaitingLead on Lead {
  __typename
  id
  company
  givenName
  familyName
  city
  country
  industry
  score
  createdAt
  territory {
    __typename
    id
    name
  }
  offers(first: 1) {
    __typename
    nodes {
      __typename
      id
      state
      offeredAt
      respondUntil
      partner {
        __typename
        id
        name
      }
    }
  }
}`, {"hash":"sha256:229a37f8b4d32b73be57b54400a77cacb44d701b010518c9668e114a33e41762"}) as unknown as TypedDocumentString<PartnerLeadsQuery, PartnerLeadsQueryVariables>;
export const PartnerLeadDocument = new TypedDocumentString(`
    query PartnerLead($id: ID!) {
  __typename
  lead(id: $id) {
    __typename
    ...WaitingLead
    status
    region
    need
    source
    firstTouchedAt
    product {
      __typename
      id
      name
    }
    owner {
      __typename
      id
      name
    }
    partner {
      __typename
      id
      name
    }
    partnerSeller {
      __typename
      id
      name
    }
    history: offers(first: 50) {
      __typename
      nodes {
        __typename
        ...OfferStep
      }
    }
  }
  leadCandidates(leadId: $id, first: 25) {
    __typename
    eligible
    excluded
    rule {
      __typename
      id
      name
    }
    candidates {
      __typename
      ...Candidate
    }
  }
}
    fragment WaitingLead on Lead {
  __typename
  id
  company
  givenName
  familyName
  city
  country
  industry
  score
  createdAt
  territory {
    __typename
    id
    name
  }
  offers(first: 1) {
    __typename
    nodes {
      __typename
      id
      state
      offeredAt
      respondUntil
      partner {
        __typename
        id
        name
      }
    }
  }
}
fragment OfferStep on LeadOffer {
  __typename
  id
  version
  state
  hop
  score
  offeredAt
  respondUntil
  answeredAt
  declineReason
  note
  touchUntil
  touchedAt
  pulledBackAt
  pullBackReason
  pullBackNote
  partner {
    __typename
    id
    name
  }
  seller {
    __typename
    id
    name
  }
  answeredBy {
    __typename
    id
    name
  }
  offeredBy {
    __typename
    id
    name
  }
  rule {
    __typename
    id
    name
  }
  viewerCan {
    __typename
    pullBack
  }
}
fragment Candidate on LeadCandidate {
  __typename
  rank
  score
  openLeads
  exclusions
  partner {
    __typename
    id
    name
  }
  parts {
    __typename
    kind
    value
    weight
    points
  }
}`, {"hash":"sha256:4d9225de42d2de308783374cead5348bfa4a9d603ecd45f71f2ba819610f5c0f"}) as unknown as TypedDocumentString<PartnerLeadQuery, PartnerLeadQueryVariables>;
export const LeadOfferCreateDocument = new TypedDocumentString(`
    mutation LeadOfferCreate($input: LeadOfferCreateInput!) {
  __typename
  leadOfferCreate(input: $input) {
    __typename
    leadOffer {
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
    `, {"hash":"sha256:8fb95efd2271acd31c8b2e98a55284dc01eb4752ee6c51219093182181529d37"}) as unknown as TypedDocumentString<LeadOfferCreateMutation, LeadOfferCreateMutationVariables>;
export const LeadOfferPullBackDocument = new TypedDocumentString(`
    mutation LeadOfferPullBack($input: LeadOfferPullBackInput!) {
  __typename
  leadOfferPullBack(input: $input) {
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
    `, {"hash":"sha256:5eb66515461c7e23e5538a60cecf060b246546e241d290b15710033f1e148b95"}) as unknown as TypedDocumentString<LeadOfferPullBackMutation, LeadOfferPullBackMutationVariables>;
export const DistributionRunStartDocument = new TypedDocumentString(`
    mutation DistributionRunStart($input: DistributionRunStartInput!) {
  __typename
  distributionRunStart(input: $input) {
    __typename
    distributionRun {
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
    `, {"hash":"sha256:5eed89d6b1c2219b8a1fa8b070b4622abb8245f8ac25048f2e14539aa7f9fe37"}) as unknown as TypedDocumentString<DistributionRunStartMutation, DistributionRunStartMutationVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners($first: Int, $after: String, $where: PartnerFilter) {
  __typename
  partners(first: $first, after: $after, where: $where) {
    __typename
    totalCount
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      name
      type
      status
      tierGraceUntil
      tier {
        __typename
        id
        name
      }
      channelManager {
        __typename
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:1df0740cd4bbe64ea24dc45198d1806e22ef15fd7811925656d7f575332919b4"}) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const Partner360Document = new TypedDocumentString(`
    query Partner360($id: ID!) {
  __typename
  partner(id: $id) {
    __typename
    ...PartnerFacts
    tierProgress {
      __typename
      name
      rank
      current
      reached
      requirements {
        __typename
        ...MeasuredFacts
      }
    }
    changes(first: 20) {
      __typename
      nodes {
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
          ...MeasuredFacts
        }
      }
    }
    onboardingSteps(first: 50) {
      __typename
      nodes {
        __typename
        ...PartnerStepFacts
      }
    }
    members(first: 50) {
      __typename
      nodes {
        __typename
        id
        role
        active
        person {
          __typename
          id
          name
          email
        }
      }
    }
    opportunities(first: 5) {
      __typename
      totalCount
      nodes {
        __typename
        id
        name
        closeDate
        stage {
          __typename
          id
          name
        }
        amount {
          __typename
          amount
          currency
        }
      }
    }
    orders(first: 5) {
      __typename
      totalCount
      nodes {
        __typename
        id
        number
        placedAt
        subtotal {
          __typename
          amount
          currency
        }
      }
    }
    cases(first: 5) {
      __typename
      totalCount
      nodes {
        __typename
        id
        number
        subject
        openedAt
      }
    }
  }
}
    fragment PartnerFacts on Partner {
  __typename
  id
  version
  name
  type
  status
  domain
  specialisations
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
  }
  channelManager {
    __typename
    id
    name
  }
  account {
    __typename
    id
    name
  }
  territories(first: 20) {
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
  viewerCan {
    __typename
    update
  }
}
fragment MeasuredFacts on MeasuredRequirement {
  __typename
  kind
  window
  courseTitle
  currency
  needed
  measured
  missing
}
fragment PartnerStepFacts on OnboardingStep {
  __typename
  id
  version
  name
  kind
  side
  required
  doneAt
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:97ce13864ec84d677ca01102e99c7c43a102d7037e63ff7abaf51e68a978c3f0"}) as unknown as TypedDocumentString<Partner360Query, Partner360QueryVariables>;
export const PartnerStateDocument = new TypedDocumentString(`
    mutation PartnerState($input: PartnerUpdateInput!) {
  __typename
  partnerUpdate(input: $input) {
    __typename
    partner {
      __typename
      ...PartnerFacts
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment PartnerFacts on Partner {
  __typename
  id
  version
  name
  type
  status
  domain
  specialisations
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
  }
  channelManager {
    __typename
    id
    name
  }
  account {
    __typename
    id
    name
  }
  territories(first: 20) {
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
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:0951d33702310827a5f3b5d72da0c42080f5bbb0c4f0c7e93f0919450d58c46b"}) as unknown as TypedDocumentString<PartnerStateMutation, PartnerStateMutationVariables>;
export const VendorStepCompleteDocument = new TypedDocumentString(`
    mutation VendorStepComplete($input: OnboardingStepCompleteInput!) {
  __typename
  onboardingStepComplete(input: $input) {
    __typename
    onboardingStep {
      __typename
      ...PartnerStepFacts
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment PartnerStepFacts on OnboardingStep {
  __typename
  id
  version
  name
  kind
  side
  required
  doneAt
  viewerCan {
    __typename
    update
  }
}`, {"hash":"sha256:d02dda9705dd61c198fb6a737765dfe1506239cc7a69f67f557ae8b9de67a060"}) as unknown as TypedDocumentString<VendorStepCompleteMutation, VendorStepCompleteMutationVariables>;
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
export const ProgrammesDocument = new TypedDocumentString(`
    query Programmes {
  __typename
  partnerProgrammes(first: 50) {
    __typename
    nodes {
      __typename
      id
      name
      active
      promotion
      graceDays
      tierRuns(first: 1) {
        __typename
        nodes {
          __typename
          id
          finishedAt
          partners
        }
      }
    }
  }
}
    `, {"hash":"sha256:71f43d5b507ef9dd7992839d4ec579f8e05018dd3f7f0d1f1bb4c27de90469aa"}) as unknown as TypedDocumentString<ProgrammesQuery, ProgrammesQueryVariables>;
export const ProgrammeEditorDocument = new TypedDocumentString(`
    query ProgrammeEditor($id: ID!) {
  __typename
  partnerProgramme(id: $id) {
    __typename
    id
    name
    currency
    graceDays
    promotion
    viewerCan {
      __typename
      update
    }
    reviews(first: 12) {
      __typename
      nodes {
        __typename
        id
        reviewOn
        run {
          __typename
          id
        }
      }
    }
    tierRuns(first: 5) {
      __typename
      nodes {
        __typename
        ...TierRunFacts
      }
    }
    tiers(first: 20) {
      __typename
      nodes {
        __typename
        ...TierRules
      }
    }
  }
}
    fragment TierRules on PartnerTier {
  __typename
  id
  version
  name
  rank
  requirements(first: 20) {
    __typename
    nodes {
      __typename
      id
      kind
      threshold
      window
      course {
        __typename
        id
        title
      }
    }
  }
}
fragment TierRunFacts on TierRun {
  __typename
  id
  createdAt
  finishedAt
  measuredOn
  review
  partners
  promotions
  graces
  recoveries
  demotions
}`, {"hash":"sha256:35116cdef4f6699fc8020525510e7b1f19c772e192bd7828098db56c45d838d7"}) as unknown as TypedDocumentString<ProgrammeEditorQuery, ProgrammeEditorQueryVariables>;
export const TierReplayDocument = new TypedDocumentString(`
    query TierReplay($programmeId: ID!, $requirements: [PlannedRequirementInput!]) {
  __typename
  tierReplay(programmeId: $programmeId, requirements: $requirements, first: 25) {
    __typename
    partners
    promotions
    graces
    recoveries
    demotions
    moves {
      __typename
      kind
      graceUntil
      partner {
        __typename
        id
        name
      }
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
        kind
        window
        courseTitle
        currency
        needed
        measured
        missing
      }
    }
  }
}
    `, {"hash":"sha256:663df73dcaa8bd38c2a9893c761aae4f1b9f037f587e2e0a091e5175297d3d81"}) as unknown as TypedDocumentString<TierReplayQuery, TierReplayQueryVariables>;
export const TierRequirementsSetDocument = new TypedDocumentString(`
    mutation TierRequirementsSet($input: PartnerTierSetRequirementsInput!) {
  __typename
  partnerTierSetRequirements(input: $input) {
    __typename
    partnerTier {
      __typename
      ...TierRules
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment TierRules on PartnerTier {
  __typename
  id
  version
  name
  rank
  requirements(first: 20) {
    __typename
    nodes {
      __typename
      id
      kind
      threshold
      window
      course {
        __typename
        id
        title
      }
    }
  }
}`, {"hash":"sha256:cde1bc99af5725ee89f13cfa9cabecfafbea39bd231e2779a6691a441a2d0a4f"}) as unknown as TypedDocumentString<TierRequirementsSetMutation, TierRequirementsSetMutationVariables>;
export const TierRunStartDocument = new TypedDocumentString(`
    mutation TierRunStart($input: TierRunStartInput!) {
  __typename
  tierRunStart(input: $input) {
    __typename
    tierRun {
      __typename
      ...TierRunFacts
    }
    userErrors {
      __typename
      code
      field
      message
    }
  }
}
    fragment TierRunFacts on TierRun {
  __typename
  id
  createdAt
  finishedAt
  measuredOn
  review
  partners
  promotions
  graces
  recoveries
  demotions
}`, {"hash":"sha256:62c06bf802d73f9277655528e02a05175ca992504df4f543256113b60153452c"}) as unknown as TypedDocumentString<TierRunStartMutation, TierRunStartMutationVariables>;
export const TierReviewPlanDocument = new TypedDocumentString(`
    mutation TierReviewPlan($input: TierReviewPlanInput!) {
  __typename
  tierReviewPlan(input: $input) {
    __typename
    tierReview {
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
    `, {"hash":"sha256:2fc28568bc6c5ced5febcb2df77ebfb269fb3d304c5106b7d387b1d142e84181"}) as unknown as TypedDocumentString<TierReviewPlanMutation, TierReviewPlanMutationVariables>;
export const RegistrationDeskDocument = new TypedDocumentString(`
    query RegistrationDesk($today: LocalDate!) {
  __typename
  toDecide: dealRegistrations(
    first: 50
    where: {status: {in: [SUBMITTED, UNDER_REVIEW]}}
    orderBy: [{field: DUE_AT, direction: ASC}]
  ) {
    __typename
    totalCount
    nodes {
      __typename
      ...RegistrationRow
    }
  }
  toExtend: dealRegistrationExtensions(first: 50, where: {status: {eq: PENDING}}) {
    __typename
    nodes {
      __typename
      id
      days
      reason
      createdAt
      requestedBy {
        __typename
        id
        name
      }
      registration {
        __typename
        id
        company
        protectedUntil
        partner {
          __typename
          id
          name
        }
      }
    }
  }
  protected: dealRegistrations(
    first: 50
    where: {status: {eq: APPROVED}, protectedUntil: {gte: $today}}
    orderBy: [{field: PROTECTED_UNTIL, direction: ASC}]
  ) {
    __typename
    nodes {
      __typename
      ...RegistrationRow
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
  dueAt
  overdue
  protectedUntil
  protectedDays
  daysLeft
  amount {
    __typename
    amount
    currency
  }
  partner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:a9508da440705060c8410ba8e4599a31700215ee1930b81bda025acf8310b379"}) as unknown as TypedDocumentString<RegistrationDeskQuery, RegistrationDeskQueryVariables>;
export const RegistrationDocument = new TypedDocumentString(`
    query Registration($id: ID!) {
  __typename
  dealRegistration(id: $id) {
    __typename
    ...RegistrationDetail
  }
  dealRegistrationApprovalPreview(registrationId: $id) {
    __typename
    step
    role
    approverName
    reason
  }
}
    fragment RegistrationRow on DealRegistration {
  __typename
  id
  company
  status
  closeDate
  submittedAt
  dueAt
  overdue
  protectedUntil
  protectedDays
  daysLeft
  amount {
    __typename
    amount
    currency
  }
  partner {
    __typename
    id
    name
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
  message
  note
  ground
  blockedUntil
  checkedAt
  seller {
    __typename
    id
    name
  }
  opportunity {
    __typename
    id
    name
    owner {
      __typename
      id
      name
    }
  }
  territory {
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
      email
      phone
    }
  }
  conflicts(first: 20) {
    __typename
    nodes {
      __typename
      ...ConflictDetail
    }
  }
  approvals(first: 20) {
    __typename
    nodes {
      __typename
      id
      step
      round
      status
      reason
      role
      approver {
        __typename
        id
        name
      }
      decidedAt
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
      note
      by {
        __typename
        id
        name
      }
    }
  }
  viewerCan {
    __typename
    decide
  }
}
fragment ConflictDetail on DealRegistrationConflict {
  __typename
  id
  kind
  score
  reasons
  sameDeal
  title
  state
  knownSince
  protectedUntil
  owner {
    __typename
    id
    name
  }
  partner {
    __typename
    id
    name
  }
  account {
    __typename
    id
    domain
    territory {
      __typename
      id
      name
    }
  }
  lead {
    __typename
    id
    email
    phone
    city
    country
  }
  other {
    __typename
    id
    domain
    city
    country
    submittedAt
    contacts(first: 1) {
      __typename
      nodes {
        __typename
        id
        email
        phone
      }
    }
    amount {
      __typename
      amount
      currency
    }
  }
}`, {"hash":"sha256:ffbf3fbec27412680745b77aa08cc74b8ce07ace3a13a442392a7ee25a258d93"}) as unknown as TypedDocumentString<RegistrationQuery, RegistrationQueryVariables>;
export const RegistrationStartReviewDocument = new TypedDocumentString(`
    mutation RegistrationStartReview($input: DealRegistrationStartReviewInput!) {
  __typename
  dealRegistrationStartReview(input: $input) {
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
  dueAt
  overdue
  protectedUntil
  protectedDays
  daysLeft
  amount {
    __typename
    amount
    currency
  }
  partner {
    __typename
    id
    name
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
  message
  note
  ground
  blockedUntil
  checkedAt
  seller {
    __typename
    id
    name
  }
  opportunity {
    __typename
    id
    name
    owner {
      __typename
      id
      name
    }
  }
  territory {
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
      email
      phone
    }
  }
  conflicts(first: 20) {
    __typename
    nodes {
      __typename
      ...ConflictDetail
    }
  }
  approvals(first: 20) {
    __typename
    nodes {
      __typename
      id
      step
      round
      status
      reason
      role
      approver {
        __typename
        id
        name
      }
      decidedAt
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
      note
      by {
        __typename
        id
        name
      }
    }
  }
  viewerCan {
    __typename
    decide
  }
}
fragment ConflictDetail on DealRegistrationConflict {
  __typename
  id
  kind
  score
  reasons
  sameDeal
  title
  state
  knownSince
  protectedUntil
  owner {
    __typename
    id
    name
  }
  partner {
    __typename
    id
    name
  }
  account {
    __typename
    id
    domain
    territory {
      __typename
      id
      name
    }
  }
  lead {
    __typename
    id
    email
    phone
    city
    country
  }
  other {
    __typename
    id
    domain
    city
    country
    submittedAt
    contacts(first: 1) {
      __typename
      nodes {
        __typename
        id
        email
        phone
      }
    }
    amount {
      __typename
      amount
      currency
    }
  }
}`, {"hash":"sha256:294a5f7b50224e8aa10a5991a7eb6752cc46eab682964fb1ef7138119fb5b034"}) as unknown as TypedDocumentString<RegistrationStartReviewMutation, RegistrationStartReviewMutationVariables>;
export const RegistrationCheckDocument = new TypedDocumentString(`
    mutation RegistrationCheck($input: DealRegistrationCheckInput!) {
  __typename
  dealRegistrationCheck(input: $input) {
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
  dueAt
  overdue
  protectedUntil
  protectedDays
  daysLeft
  amount {
    __typename
    amount
    currency
  }
  partner {
    __typename
    id
    name
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
  message
  note
  ground
  blockedUntil
  checkedAt
  seller {
    __typename
    id
    name
  }
  opportunity {
    __typename
    id
    name
    owner {
      __typename
      id
      name
    }
  }
  territory {
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
      email
      phone
    }
  }
  conflicts(first: 20) {
    __typename
    nodes {
      __typename
      ...ConflictDetail
    }
  }
  approvals(first: 20) {
    __typename
    nodes {
      __typename
      id
      step
      round
      status
      reason
      role
      approver {
        __typename
        id
        name
      }
      decidedAt
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
      note
      by {
        __typename
        id
        name
      }
    }
  }
  viewerCan {
    __typename
    decide
  }
}
fragment ConflictDetail on DealRegistrationConflict {
  __typename
  id
  kind
  score
  reasons
  sameDeal
  title
  state
  knownSince
  protectedUntil
  owner {
    __typename
    id
    name
  }
  partner {
    __typename
    id
    name
  }
  account {
    __typename
    id
    domain
    territory {
      __typename
      id
      name
    }
  }
  lead {
    __typename
    id
    email
    phone
    city
    country
  }
  other {
    __typename
    id
    domain
    city
    country
    submittedAt
    contacts(first: 1) {
      __typename
      nodes {
        __typename
        id
        email
        phone
      }
    }
    amount {
      __typename
      amount
      currency
    }
  }
}`, {"hash":"sha256:c692ba026bbf76e33760ca9533b4ec57a992ce0f4812b64a7a7a664db9126baf"}) as unknown as TypedDocumentString<RegistrationCheckMutation, RegistrationCheckMutationVariables>;
export const RegistrationReturnDocument = new TypedDocumentString(`
    mutation RegistrationReturn($input: DealRegistrationReturnInput!) {
  __typename
  dealRegistrationReturn(input: $input) {
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
  dueAt
  overdue
  protectedUntil
  protectedDays
  daysLeft
  amount {
    __typename
    amount
    currency
  }
  partner {
    __typename
    id
    name
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
  message
  note
  ground
  blockedUntil
  checkedAt
  seller {
    __typename
    id
    name
  }
  opportunity {
    __typename
    id
    name
    owner {
      __typename
      id
      name
    }
  }
  territory {
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
      email
      phone
    }
  }
  conflicts(first: 20) {
    __typename
    nodes {
      __typename
      ...ConflictDetail
    }
  }
  approvals(first: 20) {
    __typename
    nodes {
      __typename
      id
      step
      round
      status
      reason
      role
      approver {
        __typename
        id
        name
      }
      decidedAt
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
      note
      by {
        __typename
        id
        name
      }
    }
  }
  viewerCan {
    __typename
    decide
  }
}
fragment ConflictDetail on DealRegistrationConflict {
  __typename
  id
  kind
  score
  reasons
  sameDeal
  title
  state
  knownSince
  protectedUntil
  owner {
    __typename
    id
    name
  }
  partner {
    __typename
    id
    name
  }
  account {
    __typename
    id
    domain
    territory {
      __typename
      id
      name
    }
  }
  lead {
    __typename
    id
    email
    phone
    city
    country
  }
  other {
    __typename
    id
    domain
    city
    country
    submittedAt
    contacts(first: 1) {
      __typename
      nodes {
        __typename
        id
        email
        phone
      }
    }
    amount {
      __typename
      amount
      currency
    }
  }
}`, {"hash":"sha256:e6c8e9141c7777e7b56cea48a956910a4579f7f15c084c6c6073ec3f83ba31bd"}) as unknown as TypedDocumentString<RegistrationReturnMutation, RegistrationReturnMutationVariables>;
export const RegistrationApproveDocument = new TypedDocumentString(`
    mutation RegistrationApprove($input: DealRegistrationApproveInput!) {
  __typename
  dealRegistrationApprove(input: $input) {
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
  dueAt
  overdue
  protectedUntil
  protectedDays
  daysLeft
  amount {
    __typename
    amount
    currency
  }
  partner {
    __typename
    id
    name
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
  message
  note
  ground
  blockedUntil
  checkedAt
  seller {
    __typename
    id
    name
  }
  opportunity {
    __typename
    id
    name
    owner {
      __typename
      id
      name
    }
  }
  territory {
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
      email
      phone
    }
  }
  conflicts(first: 20) {
    __typename
    nodes {
      __typename
      ...ConflictDetail
    }
  }
  approvals(first: 20) {
    __typename
    nodes {
      __typename
      id
      step
      round
      status
      reason
      role
      approver {
        __typename
        id
        name
      }
      decidedAt
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
      note
      by {
        __typename
        id
        name
      }
    }
  }
  viewerCan {
    __typename
    decide
  }
}
fragment ConflictDetail on DealRegistrationConflict {
  __typename
  id
  kind
  score
  reasons
  sameDeal
  title
  state
  knownSince
  protectedUntil
  owner {
    __typename
    id
    name
  }
  partner {
    __typename
    id
    name
  }
  account {
    __typename
    id
    domain
    territory {
      __typename
      id
      name
    }
  }
  lead {
    __typename
    id
    email
    phone
    city
    country
  }
  other {
    __typename
    id
    domain
    city
    country
    submittedAt
    contacts(first: 1) {
      __typename
      nodes {
        __typename
        id
        email
        phone
      }
    }
    amount {
      __typename
      amount
      currency
    }
  }
}`, {"hash":"sha256:8f525de21de2ca9e4793e3d78f14bb76a493afa3f13f6074563d0f82fa24d26a"}) as unknown as TypedDocumentString<RegistrationApproveMutation, RegistrationApproveMutationVariables>;
export const RegistrationRejectDocument = new TypedDocumentString(`
    mutation RegistrationReject($input: DealRegistrationRejectInput!) {
  __typename
  dealRegistrationReject(input: $input) {
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
  dueAt
  overdue
  protectedUntil
  protectedDays
  daysLeft
  amount {
    __typename
    amount
    currency
  }
  partner {
    __typename
    id
    name
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
  message
  note
  ground
  blockedUntil
  checkedAt
  seller {
    __typename
    id
    name
  }
  opportunity {
    __typename
    id
    name
    owner {
      __typename
      id
      name
    }
  }
  territory {
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
      email
      phone
    }
  }
  conflicts(first: 20) {
    __typename
    nodes {
      __typename
      ...ConflictDetail
    }
  }
  approvals(first: 20) {
    __typename
    nodes {
      __typename
      id
      step
      round
      status
      reason
      role
      approver {
        __typename
        id
        name
      }
      decidedAt
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
      note
      by {
        __typename
        id
        name
      }
    }
  }
  viewerCan {
    __typename
    decide
  }
}
fragment ConflictDetail on DealRegistrationConflict {
  __typename
  id
  kind
  score
  reasons
  sameDeal
  title
  state
  knownSince
  protectedUntil
  owner {
    __typename
    id
    name
  }
  partner {
    __typename
    id
    name
  }
  account {
    __typename
    id
    domain
    territory {
      __typename
      id
      name
    }
  }
  lead {
    __typename
    id
    email
    phone
    city
    country
  }
  other {
    __typename
    id
    domain
    city
    country
    submittedAt
    contacts(first: 1) {
      __typename
      nodes {
        __typename
        id
        email
        phone
      }
    }
    amount {
      __typename
      amount
      currency
    }
  }
}`, {"hash":"sha256:e16801e2779fc21d4bfc2c5b9ff0d09e91301cdbea8ab852dd1d9491187aa8fc"}) as unknown as TypedDocumentString<RegistrationRejectMutation, RegistrationRejectMutationVariables>;
export const RegistrationExtensionDecideDocument = new TypedDocumentString(`
    mutation RegistrationExtensionDecide($input: DealRegistrationExtensionDecideInput!) {
  __typename
  dealRegistrationExtensionDecide(input: $input) {
    __typename
    dealRegistrationExtension {
      __typename
      id
      status
      registration {
        __typename
        ...RegistrationRow
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
    fragment RegistrationRow on DealRegistration {
  __typename
  id
  company
  status
  closeDate
  submittedAt
  dueAt
  overdue
  protectedUntil
  protectedDays
  daysLeft
  amount {
    __typename
    amount
    currency
  }
  partner {
    __typename
    id
    name
  }
}`, {"hash":"sha256:d62784bac8ede4a7f673042b43743aae59e4132f9a9fbdd83b3fe19bc2428e00"}) as unknown as TypedDocumentString<RegistrationExtensionDecideMutation, RegistrationExtensionDecideMutationVariables>;
export const ScorecardsDocument = new TypedDocumentString(`
    query Scorecards($startsOn: LocalDate!, $endsOn: LocalDate!) {
  __typename
  partnerScorecards(startsOn: $startsOn, endsOn: $endsOn) {
    __typename
    score
    rank
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
      median
    }
  }
}
    `, {"hash":"sha256:d34799f7ce793598db6eee2457f5159ef1154b2e33d5bf0eac191992f9dab044"}) as unknown as TypedDocumentString<ScorecardsQuery, ScorecardsQueryVariables>;
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
    employee {
      __typename
      id
      position
    }
  }
}
    `, {"hash":"sha256:ddc44176b44b982d47256c80f8c400bac0c01f1c01bede2ec5a3b5808c2e6edb"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;