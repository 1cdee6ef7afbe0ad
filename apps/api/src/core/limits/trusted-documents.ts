import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PublicError } from '../errors.js';
import type { Principal } from '../policy/principal.js';
import type { PrincipalKind } from '../policy/roles.js';

/** A document that a portal was built with. */
export interface TrustedDocument {
  text: string;
  /** Kinds of principal whose portal it belongs to; a document that several portals share has several. */
  kinds: ReadonlySet<PrincipalKind>;
}

/** Documents of the portals by their sha256, as their build has written them. */
export type TrustedDocuments = ReadonlyMap<string, TrustedDocument>;

/** Each portal is for one kind of principal: its documents are of no use to the sessions of the others. */
export const PORTALS = { 'employee-portal': 'employee', 'partner-portal': 'partner', 'self-service': 'customer' } as const satisfies Record<
  string,
  PrincipalKind
>;
export type Portal = keyof typeof PORTALS;

/** One manifest for each portal, `employee-portal.json`. */
export const MANIFESTS = join(import.meta.dirname, '../../../../../packages/schema/trusted-documents');
const HASH = /^[0-9a-f]{64}$/;

/** Reads the manifests, `{ "<sha256>": "<document>" }` each. A document that isn't the one of its hash stops the start. */
export function loadTrustedDocuments(folder = MANIFESTS): TrustedDocuments {
  const texts: Partial<Record<Portal, string[]>> = {};
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const file = join(folder, name);
    const portal = name.replace(/\.json$/, '');
    if (!isPortal(portal)) throw new Error(`${file}: there is no portal of this name; there are ${Object.keys(PORTALS).join(', ')}`);
    const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
    for (const [hash, document] of entries)
      if (sha256(document) !== hash) throw new Error(`${file}: the document under ${hash} has another hash; build the manifest again`);
    texts[portal] = entries.map(([, document]) => document);
  }
  return trust(texts);
}

/** These documents, each for those who use the portal that it belongs to. */
export function trust(texts: Partial<Record<Portal, string[]>>): TrustedDocuments {
  const found = new Map<string, TrustedDocument>();
  for (const [portal, documents] of Object.entries(texts) as [Portal, string[]][])
    for (const text of documents) {
      const hash = sha256(text);
      found.set(hash, { text, kinds: new Set([...(found.get(hash)?.kinds ?? []), PORTALS[portal]]) });
    }
  return found;
}

const isPortal = (name: string): name is Portal => name in PORTALS;

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
  const query = rest.query ?? trusted.get(hash)?.text;
  if (query === undefined) throw new PublicError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
  if (typeof query !== 'string' || sha256(query) !== hash) throw new PublicError('BAD_USER_INPUT', 'The document is not the one of its hash.');
  return { ...rest, query, ...(Object.keys(others).length > 0 ? { extensions: others } : {}) };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * In production, people's browsers run what their portal was built with and nothing else: only API clients may send
 * documents of their own. Whoever acts as a partner can't send what employees send, though the policy would refuse
 * them its fields too: what a portal doesn't ask for, its sessions can't.
 */
export function checkTrusted(trusted: TrustedDocuments, production: boolean, caller: Principal | null, query: unknown): void {
  if (!production || caller?.apiClientId || typeof query !== 'string') return;
  const known = byText(trusted).get(query);
  if (!known || (caller && !known.has(caller.kind)))
    throw new PublicError('PERSISTED_QUERY_ONLY', 'Only documents of your portal are taken here; use an API key to send your own.');
}

const texts = new WeakMap<TrustedDocuments, ReadonlyMap<string, ReadonlySet<PrincipalKind>>>();

/** By text, since working out its hash costs more than all else that is looked at here. */
function byText(trusted: TrustedDocuments): ReadonlyMap<string, ReadonlySet<PrincipalKind>> {
  const found = texts.get(trusted) ?? new Map([...trusted.values()].map(({ text, kinds }) => [text, kinds]));
  texts.set(trusted, found);
  return found;
}
