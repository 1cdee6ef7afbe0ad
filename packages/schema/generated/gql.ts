/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query AccountsPage($after: String) {\n    accounts(first: 100, after: $after, where: { kind: { eq: BUSINESS } }, orderBy: [{ field: NAME }]) {\n      nodes {\n        id\n        name\n        owner {\n          name\n        }\n        contacts(first: 3) {\n          nodes {\n            person {\n              name\n              email\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AccountsPageDocument,
    "\n  mutation OpportunityCreate($input: OpportunityCreateInput!) {\n    opportunityCreate(input: $input) {\n      opportunity {\n        id\n        version\n        stage {\n          name\n        }\n        amount {\n          amount\n          currency\n        }\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.OpportunityCreateDocument,
    "\n  query RevenueByYear {\n    orderTotals(groupBy: [YEAR, CHANNEL], orderBy: [{ field: YEAR }, { field: REVENUE, direction: DESC }]) {\n      nodes {\n        year\n        channel\n        count\n        revenue {\n          amount\n          currency\n        }\n        missingRates\n      }\n    }\n  }\n": typeof types.RevenueByYearDocument,
};
const documents: Documents = {
    "\n  query AccountsPage($after: String) {\n    accounts(first: 100, after: $after, where: { kind: { eq: BUSINESS } }, orderBy: [{ field: NAME }]) {\n      nodes {\n        id\n        name\n        owner {\n          name\n        }\n        contacts(first: 3) {\n          nodes {\n            person {\n              name\n              email\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AccountsPageDocument,
    "\n  mutation OpportunityCreate($input: OpportunityCreateInput!) {\n    opportunityCreate(input: $input) {\n      opportunity {\n        id\n        version\n        stage {\n          name\n        }\n        amount {\n          amount\n          currency\n        }\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.OpportunityCreateDocument,
    "\n  query RevenueByYear {\n    orderTotals(groupBy: [YEAR, CHANNEL], orderBy: [{ field: YEAR }, { field: REVENUE, direction: DESC }]) {\n      nodes {\n        year\n        channel\n        count\n        revenue {\n          amount\n          currency\n        }\n        missingRates\n      }\n    }\n  }\n": types.RevenueByYearDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountsPage($after: String) {\n    accounts(first: 100, after: $after, where: { kind: { eq: BUSINESS } }, orderBy: [{ field: NAME }]) {\n      nodes {\n        id\n        name\n        owner {\n          name\n        }\n        contacts(first: 3) {\n          nodes {\n            person {\n              name\n              email\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.js').AccountsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpportunityCreate($input: OpportunityCreateInput!) {\n    opportunityCreate(input: $input) {\n      opportunity {\n        id\n        version\n        stage {\n          name\n        }\n        amount {\n          amount\n          currency\n        }\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.js').OpportunityCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevenueByYear {\n    orderTotals(groupBy: [YEAR, CHANNEL], orderBy: [{ field: YEAR }, { field: REVENUE, direction: DESC }]) {\n      nodes {\n        year\n        channel\n        count\n        revenue {\n          amount\n          currency\n        }\n        missingRates\n      }\n    }\n  }\n"): typeof import('./graphql.js').RevenueByYearDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
