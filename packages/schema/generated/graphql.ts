/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What part a contact has in buying. */
export type DecisionRole =
  | 'DECISION_MAKER'
  | 'GATEKEEPER'
  | 'INFLUENCER'
  | 'USER';

/** An exact amount in one currency. */
export type MoneyInput = {
  /** The amount, exact, at most four decimals. */
  amount: string;
  /** ISO 4217 code. */
  currency: string;
};

/** A contact who takes part in a deal. */
export type OpportunityContactInput = {
  /** The contact. */
  contactId: string;
  /** Part in this deal. */
  role?: DecisionRole | null | undefined;
};

/** A new opportunity. It starts in the first stage of the default pipeline unless the input says otherwise. */
export type OpportunityCreateInput = {
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
  /** Makes a retry safe: the same key, sent again by the same caller within a day, answers what the first call did. At most 100 characters. */
  idempotencyKey?: string | null | undefined;
  /** What would be sold, at most 100 lines at the prices that apply unless typed; the amount is then their sum. */
  lines?: Array<OpportunityLineInput> | null | undefined;
  /** Name. */
  name: string;
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
  /** The pipeline it goes through. */
  pipelineId?: string | null | undefined;
  /** Where it stands. */
  stageId?: string | null | undefined;
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

/** How an order came in. */
export type OrderChannel =
  /** Through a sales person. */
  | 'DIRECT'
  /** By the customer, on the web. */
  | 'ONLINE'
  /** Through a partner. */
  | 'PARTNER';

/** What the partner did for a deal. */
export type PartnerInvolvement =
  | 'FULFILLED'
  | 'INFLUENCED'
  | 'SOURCED';

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

export type AccountsPageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AccountsPageQuery = { accounts: { nodes: Array<{ id: string, name: string | null, owner: { name: string | null } | null, contacts: { nodes: Array<{ person: { name: string | null, email: string | null } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpportunityCreateMutationVariables = Exact<{
  input: OpportunityCreateInput;
}>;


export type OpportunityCreateMutation = { opportunityCreate: { opportunity: { id: string, version: number, stage: { name: string } | null, amount: { amount: string, currency: string } | null } | null, userErrors: Array<{ code: UserErrorCode, field: Array<string> | null, message: string }> } | null };

export type RevenueByYearQueryVariables = Exact<{ [key: string]: never; }>;


export type RevenueByYearQuery = { orderTotals: { nodes: Array<{ year: number | null, channel: OrderChannel | null, count: number, missingRates: Array<string>, revenue: { amount: string, currency: string } | null }> } | null };

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

export const AccountsPageDocument = new TypedDocumentString(`
    query AccountsPage($after: String) {
  accounts(
    first: 100
    after: $after
    where: {kind: {eq: BUSINESS}}
    orderBy: [{field: NAME}]
  ) {
    nodes {
      id
      name
      owner {
        name
      }
      contacts(first: 3) {
        nodes {
          person {
            name
            email
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:b01730f8b142fd26bccd09e8f645b436579fe67215ca7272879b6ba2c332a00c"}) as unknown as TypedDocumentString<AccountsPageQuery, AccountsPageQueryVariables>;
export const OpportunityCreateDocument = new TypedDocumentString(`
    mutation OpportunityCreate($input: OpportunityCreateInput!) {
  opportunityCreate(input: $input) {
    opportunity {
      id
      version
      stage {
        name
      }
      amount {
        amount
        currency
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:9ab98111301349b896a39fd92882c68233de091cfd92a5c9f6ecde49011069ed"}) as unknown as TypedDocumentString<OpportunityCreateMutation, OpportunityCreateMutationVariables>;
export const RevenueByYearDocument = new TypedDocumentString(`
    query RevenueByYear {
  orderTotals(
    groupBy: [YEAR, CHANNEL]
    orderBy: [{field: YEAR}, {field: REVENUE, direction: DESC}]
  ) {
    nodes {
      year
      channel
      count
      revenue {
        amount
        currency
      }
      missingRates
    }
  }
}
    `, {"hash":"sha256:76a53b71198beacc0b6f352ffc6f8c02b2d817c8e414be96ae7419ca88042434"}) as unknown as TypedDocumentString<RevenueByYearQuery, RevenueByYearQueryVariables>;