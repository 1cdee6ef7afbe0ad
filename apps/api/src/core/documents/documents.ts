import type { Sheet } from './sheet.js';

/**
 * Documents are made when they are asked for, from the record as the viewer may see it: what they may not see is not on
 * it. Each domain names its kinds; `pages/documents.ts` serves them.
 */
export interface DocumentKind {
  /** Prefix of the ids of its record. */
  prefix: string;
  /** The record, asked as any other question of the graph: `query ($id: ID!) { record: … { number … } }`. */
  source: string;
  /** The sheet for what was answered; null where there is none. */
  // biome-ignore lint/suspicious/noExplicitAny: the answer of the question above
  sheet(record: any, issuer: string[]): Sheet | null;
}

const kinds = new Map<string, DocumentKind>();

/** Names a kind of document by its place in addresses: `documentKind('invoices', …)`. */
export function documentKind(name: string, kind: DocumentKind): void {
  if (kinds.has(name)) throw new Error(`Two kinds of document are called "${name}"`);
  kinds.set(name, kind);
}

export const documentNamed = (name: string): DocumentKind | undefined => kinds.get(name);

/** Where the document of a row is downloaded, as SQL. */
export const documentUrl = (name: string, row: string): string => `'/documents/${name}/' || ${row}.id || '.pdf'`;
