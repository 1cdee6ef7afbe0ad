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
    "query Order($id: ID!) {\n  order(id: $id) {\n    ...OrderRow\n    version\n    confirmedAt\n    shippedAt\n    deliveredAt\n    cancelledAt\n    cancelReason\n    shortCloseReason\n    subtotal {\n      amount\n      currency\n    }\n    tax {\n      amount\n      currency\n    }\n    freight {\n      amount\n      currency\n    }\n    contact {\n      id\n      person {\n        id\n        name\n      }\n    }\n    lines(first: 100, orderBy: [{field: POSITION}]) {\n      nodes {\n        id\n        quantity\n        discount\n        unitPrice {\n          amount\n          currency\n        }\n        total {\n          amount\n          currency\n        }\n        product {\n          id\n          name\n          sku\n        }\n      }\n    }\n    shipments(first: 25) {\n      nodes {\n        id\n        carrier\n        tracking\n        shippedAt\n        deliveredAt\n        lines(first: 100) {\n          nodes {\n            id\n            quantity\n            orderLine {\n              id\n              product {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n    invoices(first: 25) {\n      nodes {\n        id\n        number\n        status\n        dueOn\n        total {\n          amount\n          currency\n        }\n      }\n    }\n    viewerCan {\n      cancel\n    }\n  }\n}\n\nmutation OrderCancel($input: OrderCancelInput!) {\n  orderCancel(input: $input) {\n    order {\n      id\n      version\n      status\n      cancelledAt\n      cancelReason\n      viewerCan {\n        cancel\n      }\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.OrderDocument,
    "query Orders($first: Int!, $after: String, $where: OrderFilter, $orderBy: [OrderOrder!]) {\n  orders(first: $first, after: $after, where: $where, orderBy: $orderBy) {\n    nodes {\n      ...OrderRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment OrderRow on Order {\n  id\n  number\n  status\n  placedAt\n  promisedOn\n  purchaseOrder\n  total {\n    amount\n    currency\n  }\n}": typeof types.OrdersDocument,
    "query Viewer {\n  viewer {\n    kind\n    roles\n    person {\n      id\n      name\n      email\n      language\n      timeZone\n    }\n    accounts(first: 25) {\n      nodes {\n        id\n        name\n        parent {\n          id\n        }\n      }\n    }\n  }\n}": typeof types.ViewerDocument,
};
const documents: Documents = {
    "query Order($id: ID!) {\n  order(id: $id) {\n    ...OrderRow\n    version\n    confirmedAt\n    shippedAt\n    deliveredAt\n    cancelledAt\n    cancelReason\n    shortCloseReason\n    subtotal {\n      amount\n      currency\n    }\n    tax {\n      amount\n      currency\n    }\n    freight {\n      amount\n      currency\n    }\n    contact {\n      id\n      person {\n        id\n        name\n      }\n    }\n    lines(first: 100, orderBy: [{field: POSITION}]) {\n      nodes {\n        id\n        quantity\n        discount\n        unitPrice {\n          amount\n          currency\n        }\n        total {\n          amount\n          currency\n        }\n        product {\n          id\n          name\n          sku\n        }\n      }\n    }\n    shipments(first: 25) {\n      nodes {\n        id\n        carrier\n        tracking\n        shippedAt\n        deliveredAt\n        lines(first: 100) {\n          nodes {\n            id\n            quantity\n            orderLine {\n              id\n              product {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n    invoices(first: 25) {\n      nodes {\n        id\n        number\n        status\n        dueOn\n        total {\n          amount\n          currency\n        }\n      }\n    }\n    viewerCan {\n      cancel\n    }\n  }\n}\n\nmutation OrderCancel($input: OrderCancelInput!) {\n  orderCancel(input: $input) {\n    order {\n      id\n      version\n      status\n      cancelledAt\n      cancelReason\n      viewerCan {\n        cancel\n      }\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.OrderDocument,
    "query Orders($first: Int!, $after: String, $where: OrderFilter, $orderBy: [OrderOrder!]) {\n  orders(first: $first, after: $after, where: $where, orderBy: $orderBy) {\n    nodes {\n      ...OrderRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment OrderRow on Order {\n  id\n  number\n  status\n  placedAt\n  promisedOn\n  purchaseOrder\n  total {\n    amount\n    currency\n  }\n}": types.OrdersDocument,
    "query Viewer {\n  viewer {\n    kind\n    roles\n    person {\n      id\n      name\n      email\n      language\n      timeZone\n    }\n    accounts(first: 25) {\n      nodes {\n        id\n        name\n        parent {\n          id\n        }\n      }\n    }\n  }\n}": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Order($id: ID!) {\n  order(id: $id) {\n    ...OrderRow\n    version\n    confirmedAt\n    shippedAt\n    deliveredAt\n    cancelledAt\n    cancelReason\n    shortCloseReason\n    subtotal {\n      amount\n      currency\n    }\n    tax {\n      amount\n      currency\n    }\n    freight {\n      amount\n      currency\n    }\n    contact {\n      id\n      person {\n        id\n        name\n      }\n    }\n    lines(first: 100, orderBy: [{field: POSITION}]) {\n      nodes {\n        id\n        quantity\n        discount\n        unitPrice {\n          amount\n          currency\n        }\n        total {\n          amount\n          currency\n        }\n        product {\n          id\n          name\n          sku\n        }\n      }\n    }\n    shipments(first: 25) {\n      nodes {\n        id\n        carrier\n        tracking\n        shippedAt\n        deliveredAt\n        lines(first: 100) {\n          nodes {\n            id\n            quantity\n            orderLine {\n              id\n              product {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n    invoices(first: 25) {\n      nodes {\n        id\n        number\n        status\n        dueOn\n        total {\n          amount\n          currency\n        }\n      }\n    }\n    viewerCan {\n      cancel\n    }\n  }\n}\n\nmutation OrderCancel($input: OrderCancelInput!) {\n  orderCancel(input: $input) {\n    order {\n      id\n      version\n      status\n      cancelledAt\n      cancelReason\n      viewerCan {\n        cancel\n      }\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.js').OrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Orders($first: Int!, $after: String, $where: OrderFilter, $orderBy: [OrderOrder!]) {\n  orders(first: $first, after: $after, where: $where, orderBy: $orderBy) {\n    nodes {\n      ...OrderRow\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment OrderRow on Order {\n  id\n  number\n  status\n  placedAt\n  promisedOn\n  purchaseOrder\n  total {\n    amount\n    currency\n  }\n}"): typeof import('./graphql.js').OrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    kind\n    roles\n    person {\n      id\n      name\n      email\n      language\n      timeZone\n    }\n    accounts(first: 25) {\n      nodes {\n        id\n        name\n        parent {\n          id\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').ViewerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
