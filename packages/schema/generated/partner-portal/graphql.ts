/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** An exact amount in one currency. */
export type MoneyInput = {
  /** The amount, exact, at most four decimals. */
  amount: string;
  /** ISO 4217 code. */
  currency: string;
};

/** Where a partner stands. */
export type PartnerStatus =
  | 'ACTIVE'
  | 'APPLICANT'
  | 'FORMER'
  | 'ONBOARDING'
  | 'SUSPENDED';

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

/** As what somebody acts. */
export type PrincipalKind =
  /** A program, by its API key. */
  | 'APP'
  | 'CUSTOMER'
  | 'EMPLOYEE'
  | 'PARTNER';

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


export type HomeQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', partner: { __typename: 'Partner', id: string, name: string, type: PartnerType, status: PartnerStatus, channelManager: { __typename: 'Employee', id: string, name: string | null } | null } | null } | null, opportunityTotals: { __typename: 'OpportunityTotalsConnection', nodes: Array<{ __typename: 'OpportunityTotals', count: number, amount: { __typename: 'Money', amount: string, currency: string } | null, stage: { __typename: 'Stage', id: string, name: string, position: number } | null }> } | null, total: { __typename: 'OpportunityTotalsConnection', nodes: Array<{ __typename: 'OpportunityTotals', count: number, amount: { __typename: 'Money', amount: string, currency: string } | null }> } | null };

export type StageTotalsFragment = { __typename: 'OpportunityTotals', count: number, amount: { __typename: 'Money', amount: string, currency: string } | null, stage: { __typename: 'Stage', id: string, name: string, position: number } | null };

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
      channelManager {
        __typename
        id
        name
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
}`, {"hash":"sha256:0115d149ea7a076af8bbad9af0e0a65a5294c7ed4cfa71a7cf35a912ec2910f3"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
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