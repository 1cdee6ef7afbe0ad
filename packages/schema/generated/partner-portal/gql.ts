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
    "query Home {\n  viewer {\n    partner {\n      id\n      name\n      type\n      status\n      channelManager {\n        id\n        name\n      }\n    }\n  }\n  opportunityTotals(\n    first: 100\n    groupBy: [STAGE]\n    where: {closedAt: {isNull: true}}\n  ) {\n    nodes {\n      ...StageTotals\n    }\n  }\n  total: opportunityTotals(first: 1, where: {closedAt: {isNull: true}}) {\n    nodes {\n      count\n      amount {\n        amount\n        currency\n      }\n    }\n  }\n}\n\nfragment StageTotals on OpportunityTotals {\n  count\n  amount {\n    amount\n    currency\n  }\n  stage {\n    id\n    name\n    position\n  }\n}": typeof types.HomeDocument,
    "query Viewer {\n  viewer {\n    kind\n    roles\n    person {\n      id\n      name\n      email\n      language\n      timeZone\n    }\n    partner {\n      id\n      name\n    }\n  }\n}": typeof types.ViewerDocument,
};
const documents: Documents = {
    "query Home {\n  viewer {\n    partner {\n      id\n      name\n      type\n      status\n      channelManager {\n        id\n        name\n      }\n    }\n  }\n  opportunityTotals(\n    first: 100\n    groupBy: [STAGE]\n    where: {closedAt: {isNull: true}}\n  ) {\n    nodes {\n      ...StageTotals\n    }\n  }\n  total: opportunityTotals(first: 1, where: {closedAt: {isNull: true}}) {\n    nodes {\n      count\n      amount {\n        amount\n        currency\n      }\n    }\n  }\n}\n\nfragment StageTotals on OpportunityTotals {\n  count\n  amount {\n    amount\n    currency\n  }\n  stage {\n    id\n    name\n    position\n  }\n}": types.HomeDocument,
    "query Viewer {\n  viewer {\n    kind\n    roles\n    person {\n      id\n      name\n      email\n      language\n      timeZone\n    }\n    partner {\n      id\n      name\n    }\n  }\n}": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Home {\n  viewer {\n    partner {\n      id\n      name\n      type\n      status\n      channelManager {\n        id\n        name\n      }\n    }\n  }\n  opportunityTotals(\n    first: 100\n    groupBy: [STAGE]\n    where: {closedAt: {isNull: true}}\n  ) {\n    nodes {\n      ...StageTotals\n    }\n  }\n  total: opportunityTotals(first: 1, where: {closedAt: {isNull: true}}) {\n    nodes {\n      count\n      amount {\n        amount\n        currency\n      }\n    }\n  }\n}\n\nfragment StageTotals on OpportunityTotals {\n  count\n  amount {\n    amount\n    currency\n  }\n  stage {\n    id\n    name\n    position\n  }\n}"): typeof import('./graphql.js').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    kind\n    roles\n    person {\n      id\n      name\n      email\n      language\n      timeZone\n    }\n    partner {\n      id\n      name\n    }\n  }\n}"): typeof import('./graphql.js').ViewerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
