import type { TypedDocumentString } from './generated/graphql.js';

/** An error at the top level of an answer: sign-in, permission, document, limit or fault. */
export interface GraphError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; requestId?: string; retryAfter?: number };
}

/** Thrown where an answer has errors at its top level. `data` is what was answered beside them. */
export class RelataError extends Error {
  constructor(
    readonly errors: GraphError[],
    readonly data: unknown,
  ) {
    super(errors.map(({ message }) => message).join(' '));
    this.name = 'RelataError';
  }

  /** `UNAUTHENTICATED`, `FORBIDDEN`, `BAD_USER_INPUT`, `RATE_LIMITED`, `TOO_COMPLEX` … */
  get code(): string {
    return this.errors[0]?.extensions.code ?? 'INTERNAL_SERVER_ERROR';
  }
}

export interface ClientOptions {
  /** Where the graph is: `https://relata.example.com/graphql`. */
  url: string;
  /** Headers of every request: an API key, or a session's cookie. */
  headers: Record<string, string>;
  /** @default globalThis.fetch */
  fetch?: typeof fetch;
  /** How often a request is sent again after RATE_LIMITED or UNAVAILABLE. @default 2 */
  retries?: number;
}

/** Sends a document and answers its data, in the types that the document has. */
export type Request = <Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables) => Promise<Data>;

const wait = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1000));

/**
 * A small client. What may be retried is: queries, and mutations whose input carries an `idempotencyKey`, answer a
 * second time what they answered the first.
 */
export function createClient({ url, headers, fetch: send = fetch, retries = 2 }: ClientOptions): Request {
  return async (document, variables) => {
    for (let attempt = 0; ; attempt += 1) {
      const response = await send(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: document.toString(), variables }),
      });
      const answer = (await response.json()) as { data?: unknown; errors?: GraphError[] };
      if (!answer.errors) return answer.data as never;
      const error = new RelataError(answer.errors, answer.data);
      if (attempt >= retries || !['RATE_LIMITED', 'UNAVAILABLE'].includes(error.code)) throw error;
      await wait(error.errors[0]?.extensions.retryAfter ?? 1);
    }
  };
}
