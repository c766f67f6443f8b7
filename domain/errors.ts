/** The closed list of what a caller can be told. Every other error is a fault of ours and stays masked. */
export const ERROR_CODES = [
  'VALIDATION',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'RATE_LIMITED',
  'UNAVAILABLE',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error that may be shown: its message says what to do and holds nothing that a person wrote. */
export abstract class RoundsError extends Error {
  abstract readonly code: ErrorCode;
}

export interface FieldError {
  /** Path inside the input: `rounds.0.dueAt`. */
  path: string;
  message: string;
}

export class ValidationError extends RoundsError {
  override readonly name = 'ValidationError';
  readonly code = 'VALIDATION';
  readonly fields: FieldError[];

  constructor(fields: FieldError[], message = 'Some of the input cannot be used.') {
    super(message);
    this.fields = fields;
  }
}

export class AuthenticationError extends RoundsError {
  override readonly name = 'AuthenticationError';
  readonly code = 'UNAUTHENTICATED';
}

export class ForbiddenError extends RoundsError {
  override readonly name = 'ForbiddenError';
  readonly code = 'FORBIDDEN';
}

export class NotFoundError extends RoundsError {
  override readonly name = 'NotFoundError';
  readonly code = 'NOT_FOUND';
}

export class ConflictError extends RoundsError {
  override readonly name = 'ConflictError';
  readonly code = 'CONFLICT';
}

export class RateLimitedError extends RoundsError {
  override readonly name = 'RateLimitedError';
  readonly code = 'RATE_LIMITED';
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number, message = `Too many requests. Try again in ${retryAfterSeconds} seconds.`) {
    super(message);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export class UnavailableError extends RoundsError {
  override readonly name = 'UnavailableError';
  readonly code = 'UNAVAILABLE';
  readonly retryAfterSeconds: number;

  constructor(
    retryAfterSeconds = 2,
    message = `Rounds cannot do this right now. Send the same request again in ${retryAfterSeconds} seconds.`,
  ) {
    super(message);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
