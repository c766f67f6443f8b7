import { ConflictError, type FieldError, ValidationError } from '../../domain/errors.ts';
import { hmac } from '../../platform/crypto.ts';
import type { Services, Viewer } from '../services.ts';

const KEY_LIMIT = 200;

type Mutation = 'createInterview' | 'submitAnswer' | 'skipQuestion';

/** What is stored of a key and of the input that it came with: neither can be read back. */
export interface RequestKey {
  /** Names account, mutation and key at once. */
  value: string;
  inputHash: string;
}

export const keyProblem = (key: string): FieldError[] =>
  key.length >= 1 && key.length <= KEY_LIMIT
    ? []
    : [{ path: 'idempotencyKey', message: `A key has 1 to ${KEY_LIMIT} characters.` }];

/** @throws ValidationError for a key that is empty or too long */
export function requestKey(
  { config }: Services,
  viewer: Viewer,
  mutation: Mutation,
  key: string,
  input: unknown,
): RequestKey {
  const problems = keyProblem(key);
  if (problems.length > 0) throw new ValidationError(problems);
  const secret = config.secrets.idempotencyKey;
  return {
    value: hmac(secret, ['idempotency-key', viewer.userId, mutation, key]).toString('hex'),
    inputHash: hmac(secret, ['idempotent-input', JSON.stringify(input)]).toString('hex'),
  };
}

/** @throws ConflictError where the key was used with another input */
export function sameInput(key: RequestKey, seen: { inputHash: string }): void {
  if (seen.inputHash !== key.inputHash) {
    throw new ConflictError('This idempotency key was used with another input. Use a new key for a new request.');
  }
}
