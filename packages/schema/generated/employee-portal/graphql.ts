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

/** An exact amount in one currency. */
export type MoneyInput = {
  /** The amount, exact, at most four decimals. */
  amount: string;
  /** ISO 4217 code. */
  currency: string;
};

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


export type HomeQuery = { __typename: 'Query', opportunityTotals: { __typename: 'OpportunityTotalsConnection', nodes: Array<{ __typename: 'OpportunityTotals', count: number, amount: { __typename: 'Money', amount: string, currency: string } | null, stage: { __typename: 'Stage', id: string, name: string, position: number } | null }> } | null, total: { __typename: 'OpportunityTotalsConnection', nodes: Array<{ __typename: 'OpportunityTotals', count: number, amount: { __typename: 'Money', amount: string, currency: string } | null }> } | null };

export type StageTotalsFragment = { __typename: 'OpportunityTotals', count: number, amount: { __typename: 'Money', amount: string, currency: string } | null, stage: { __typename: 'Stage', id: string, name: string, position: number } | null };

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
}`, {"hash":"sha256:9dbfb119160647b1cf30b6a75711f8354d52a067e530b1bdef1b312c0a422fc2"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
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