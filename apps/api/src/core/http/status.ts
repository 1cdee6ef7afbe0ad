import type { ApolloServerPlugin } from '@apollo/server';
import { MODERN, mediaType } from './media.js';

/** Errors that keep an operation from running, by their status. Whatever is wrong with the request itself is 400. */
export const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  PERSISTED_QUERY_ONLY: 403,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
  UNAVAILABLE: 503,
};

/**
 * The status of an answer, by GraphQL over HTTP: an operation that ran is 200, whatever its fields say. One that did
 * not run has the status of its error; but under the older `application/json`, a well-formed request whose document
 * is at fault is 200 too, since there a client takes any other status for the answer of some proxy.
 */
export function statusPlugin(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, source, response: { body, http } }) {
          if (body.kind !== 'single') return;
          const type = mediaType(request.http?.headers.get('accept'));
          http.headers.set('content-type', `${type}; charset=utf-8`);
          const { data, errors } = body.singleResult;
          if (data !== undefined) {
            http.status = 200;
            return;
          }
          const { code, retryAfter } = (errors?.[0]?.extensions ?? {}) as { code?: string; retryAfter?: number };
          const special = http.status !== 400 && http.status !== 500 ? http.status : undefined;
          const status = special ?? STATUS[code ?? ''] ?? 400;
          http.status = status === 400 && type !== MODERN && source ? 200 : status;
          if (retryAfter !== undefined) http.headers.set('retry-after', String(retryAfter));
        },
      };
    },
  };
}
