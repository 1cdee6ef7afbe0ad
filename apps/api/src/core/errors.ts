import { GraphQLError } from 'graphql';

/** Codes of errors at the top level of an answer. Rules of a domain answer in `userErrors` instead. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'RATE_LIMITED'
  | 'TOO_COMPLEX'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'PERSISTED_QUERY_ONLY'
  | 'UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** An error whose message may be shown to the caller. Anything else is masked by `maskError`. */
export class PublicError extends GraphQLError {
  constructor(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...extensions } });
  }
}

export class Unauthenticated extends PublicError {
  constructor(message = 'Sign in first: send a session cookie, or an API key in the Authorization header.') {
    super('UNAUTHENTICATED', message);
  }
}

export class Forbidden extends PublicError {
  constructor(message = 'You may not do this.') {
    super('FORBIDDEN', message);
  }
}

/** Something about the HTTP request itself. */
export class RequestError extends PublicError {
  constructor(
    readonly statusCode: number,
    message: string,
  ) {
    super('BAD_USER_INPUT', message);
  }
}

export class BadInput extends PublicError {
  constructor(message: string) {
    super('BAD_USER_INPUT', message);
  }
}

/** Codes of `UserError`. */
export enum UserErrorCode {
  NOT_FOUND = 'NOT_FOUND',
  REQUIRED = 'REQUIRED',
  INVALID = 'INVALID',
  TAKEN = 'TAKEN',
  CONFLICT = 'CONFLICT',
  WRONG_STATE = 'WRONG_STATE',
  LIMIT_EXCEEDED = 'LIMIT_EXCEEDED',
  APPROVAL_NEEDED = 'APPROVAL_NEEDED',
  DUPLICATE = 'DUPLICATE',
  IN_USE = 'IN_USE',
  KEY_REUSED = 'KEY_REUSED',
}

export interface UserErrorShape {
  code: UserErrorCode;
  field?: string[] | undefined;
  message: string;
}

/** Thrown by a service when a rule refuses: rolls the mutation back and becomes its `userErrors`. */
export class Refused extends Error {
  readonly userErrors: UserErrorShape[];
  constructor(code: UserErrorCode, message: string, field?: string | string[]) {
    super(message);
    this.userErrors = [{ code, message, field: typeof field === 'string' ? [field] : field }];
  }

  static all(userErrors: UserErrorShape[]): Refused {
    const refused = new Refused(UserErrorCode.INVALID, userErrors.map((e) => e.message).join(' '));
    refused.userErrors.splice(0, 1, ...userErrors);
    return refused;
  }

  static notFound(what: string, field?: string): Refused {
    return new Refused(UserErrorCode.NOT_FOUND, `There is no such ${what}.`, field);
  }
}
