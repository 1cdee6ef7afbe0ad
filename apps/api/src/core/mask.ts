import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { type ErrorCode, PublicError } from './errors.js';
import { databaseError, isBadValue } from './write/mutate.js';

/** PostgreSQL's query_canceled: the statement timeout of `relata_api`. */
const TOOK_TOO_LONG = '57014';

const DOCUMENT_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** The request in which an error came up, so that the answer, the log and the audit name one id. */
export const faultsOf = new WeakMap<object, string>();

/**
 * The one place where faults are hidden: what isn't meant for the caller is logged under an id, and the caller gets
 * the id. No stack and no SQL leaves.
 */
export function maskError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = publicCause(error);
    const { message, locations, path } = formatted;
    const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    if (cause) return { message: cause.message, ...place, extensions: cause.extensions };
    const code = String(formatted.extensions?.code ?? '');
    if (DOCUMENT_CODES.has(code) && !isFault(error))
      return { message: withoutSuggestion(message), ...place, extensions: { code: code === 'BAD_REQUEST' ? 'BAD_USER_INPUT' : code } };
    const { code: state } = databaseError(unwrapResolverError(error));
    const known = wordsFor(state);
    if (known) return { message: known.message, ...place, extensions: { code: known.code } };
    const id = faultsOf.get(error as object) ?? crypto.randomUUID();
    log.error({ err: unwrapResolverError(error), requestId: id, path }, 'fault');
    const unavailable = state?.startsWith('53') || state?.startsWith('57P') || isDisconnected(unwrapResolverError(error));
    return {
      message: unavailable
        ? `The database is not available; try again in a moment (${id}).`
        : `Something went wrong on our side. Quote this id when you report it: ${id}`,
      ...place,
      extensions: { code: unavailable ? 'UNAVAILABLE' : 'INTERNAL_SERVER_ERROR', requestId: id },
    };
  };
}

/** What the database refuses for what the caller sent. */
function wordsFor(state: string | undefined): { message: string; code: ErrorCode } | null {
  if (isBadValue(state)) return { message: 'A value in a filter or a cursor is not valid.', code: 'BAD_USER_INPUT' };
  if (state === TOOK_TOO_LONG)
    return { message: 'This took too long and was stopped. Ask for less at once, or for something narrower.', code: 'TOO_COMPLEX' };
  return null;
}

/** The connection to the database broke or could not be made. */
function isDisconnected(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/.test(code ?? '') || /^Connection terminated/.test(message ?? '');
}

function publicCause(error: unknown): PublicError | null {
  for (
    let cause = error as { originalError?: unknown } | undefined, depth = 0;
    cause && depth < 5;
    cause = cause.originalError as typeof cause, depth += 1
  ) {
    if (cause instanceof PublicError) return cause;
  }
  return null;
}

/** Raised by our code while a document ran, rather than by reading the document. */
const isFault = (error: unknown): boolean =>
  error instanceof GraphQLError && error.originalError != null && !(error.originalError instanceof GraphQLError);

/** Suggestions would name what the caller can't otherwise see. */
export const withoutSuggestion = (message: string): string => message.replace(/ Did you mean .*$/s, '');
