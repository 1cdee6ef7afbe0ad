import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PublicError } from '../errors.js';
import type { Principal } from '../policy/principal.js';

/** Documents of the portals by their sha256, as their build has written them. */
export type TrustedDocuments = ReadonlyMap<string, string>;

export const MANIFEST = join(import.meta.dirname, '../../../../../packages/schema/trusted-documents.json');
const HASH = /^[0-9a-f]{64}$/;

/** Reads a manifest, `{ "<sha256>": "<document>" }`. A document that isn't the one of its hash stops the start. */
export function loadTrustedDocuments(file = MANIFEST): TrustedDocuments {
  const entries = existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : [];
  for (const [hash, document] of entries)
    if (sha256(document) !== hash) throw new Error(`${file}: the document under ${hash} has another hash; build the manifest again`);
  return new Map(entries);
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

interface GraphQLParameters {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
  [other: string]: unknown;
}

/**
 * Puts the document into the place of its hash, given as `documentId` or as `extensions.persistedQuery.sha256Hash`.
 * A document that comes with a hash must be the one of that hash.
 */
export function resolveDocument(trusted: TrustedDocuments, parameters: GraphQLParameters): GraphQLParameters {
  const { documentId, extensions, ...rest } = parameters;
  const { persistedQuery, ...others } = (isRecord(extensions) ? extensions : {}) as Record<string, unknown>;
  const given = documentId ?? (isRecord(persistedQuery) ? persistedQuery.sha256Hash : undefined);
  if (given === undefined || given === null) return parameters;
  const hash = typeof given === 'string' ? given.replace(/^sha256:/, '').toLowerCase() : '';
  if (!HASH.test(hash)) throw new PublicError('BAD_USER_INPUT', 'A document is named by its sha256, 64 hexadecimal digits.');
  const query = rest.query ?? trusted.get(hash);
  if (query === undefined) throw new PublicError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
  if (typeof query !== 'string' || sha256(query) !== hash) throw new PublicError('BAD_USER_INPUT', 'The document is not the one of its hash.');
  return { ...rest, query, ...(Object.keys(others).length > 0 ? { extensions: others } : {}) };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * In production, people's browsers run what the portals were built with and nothing else: only API clients may send
 * documents of their own.
 */
export function checkTrusted(trusted: TrustedDocuments, production: boolean, caller: Principal | null, query: unknown): void {
  if (!production || caller?.apiClientId || typeof query !== 'string') return;
  if (!textsOf(trusted).has(query))
    throw new PublicError('PERSISTED_QUERY_ONLY', 'Only documents of the portals are taken here; use an API key to send your own.');
}

const texts = new WeakMap<TrustedDocuments, ReadonlySet<string>>();

/** By text, since working out its hash costs more than all else that is looked at here. */
function textsOf(trusted: TrustedDocuments): ReadonlySet<string> {
  const found = texts.get(trusted) ?? new Set(trusted.values());
  texts.set(trusted, found);
  return found;
}
