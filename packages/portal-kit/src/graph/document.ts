import { gql, type TypedDocumentNode } from '@urql/core';

/** A document as the generator writes it: its text, the sha256 by which the API knows it, and its types. */
export interface GraphDocument<Data, Variables> {
  toString(): string;
  __meta__?: Record<string, unknown> | undefined;
  __apiType?: (variables: Variables) => Data;
}

const parsed = new WeakMap<object, TypedDocumentNode>();
const hashes = new Map<string, string>();

/** The document as urql takes it, parsed when it is first asked for. */
export function documentOf<Data, Variables>(document: GraphDocument<Data, Variables>): TypedDocumentNode<Data, Variables & object> {
  const found = parsed.get(document) ?? gql(document.toString());
  parsed.set(document, found);
  hashes.set(nameOf(found), String(document.__meta__?.hash ?? ''));
  return found as TypedDocumentNode<Data, Variables & object>;
}

/** Portals send nothing but this: the text stays here, for the cache to read. */
export const hashOf = (document: TypedDocumentNode): string | undefined => hashes.get(nameOf(document));

function nameOf(document: TypedDocumentNode): string {
  for (const definition of document.definitions) if (definition.kind === 'OperationDefinition') return definition.name?.value ?? '';
  return '';
}
