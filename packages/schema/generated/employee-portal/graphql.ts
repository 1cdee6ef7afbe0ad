/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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