import type { CombinedError } from '@urql/core';

/** Why something can't be shown: what the screen says depends on nothing else. */
export interface Problem {
  kind: 'offline' | 'signedOut' | 'forbidden' | 'notFound' | 'busy' | 'fault';
  /** What the server says, where it says something to people. */
  message?: string | undefined;
  /** By which support finds it in the log. */
  requestId?: string | undefined;
}

const KINDS: Record<string, Problem['kind']> = {
  UNAUTHENTICATED: 'signedOut',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'notFound',
  // An address that nobody has been given, such as half an id.
  BAD_USER_INPUT: 'notFound',
  RATE_LIMITED: 'busy',
  UNAVAILABLE: 'busy',
};

/** What went wrong, from what urql answers. */
export function problemOf(error: CombinedError): Problem {
  const [first] = error.graphQLErrors;
  const requestId = (first?.extensions?.requestId as string | undefined) ?? headerOf(error.response);
  if (first) return { kind: KINDS[String(first.extensions?.code)] ?? 'fault', message: first.message, requestId };
  const status = (error.response as Response | undefined)?.status;
  if (status === undefined) return { kind: 'offline' };
  return { kind: status === 503 ? 'busy' : 'fault', requestId };
}

const headerOf = (response: unknown): string | undefined =>
  response instanceof Response ? (response.headers.get('x-request-id') ?? undefined) : undefined;
