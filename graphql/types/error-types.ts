import {
  AuthenticationError, ConflictError, type FieldError as FieldErrorShape, ForbiddenError, NotFoundError,
  RateLimitedError, type RoundsError, UnavailableError, ValidationError,
} from '../../domain/errors.ts';
import { builder } from '../builder.ts';
import { ErrorCode } from './vocabulary.ts';

/** What a caller can be told; every union's members beside its result implement it. */
const ErrorInterface = builder.interfaceRef<RoundsError>('Error').implement({
  fields: (t) => ({
    message: t.exposeString('message'),
    code: t.field({ type: ErrorCode, resolve: (error) => error.code }),
  }),
});

const FieldError = builder.objectRef<FieldErrorShape>('FieldError').implement({
  authScopes: { anyone: true },
  fields: (t) => ({
    path: t.exposeString('path'),
    message: t.exposeString('message'),
  }),
});

builder.objectType(ValidationError, {
  name: 'ValidationError',
  interfaces: [ErrorInterface],
  authScopes: { anyone: true },
  fields: (t) => ({
    fields: t.field({ type: [FieldError], resolve: (error) => error.fields }),
  }),
});

for (const [type, name] of [
  [AuthenticationError, 'AuthenticationError'],
  [ForbiddenError, 'ForbiddenError'],
  [NotFoundError, 'NotFoundError'],
  [ConflictError, 'ConflictError'],
] as const) {
  builder.objectType(type, { name, interfaces: [ErrorInterface], authScopes: { anyone: true } });
}

for (const [type, name] of [
  [RateLimitedError, 'RateLimitedError'],
  [UnavailableError, 'UnavailableError'],
] as const) {
  builder.objectType(type, {
    name,
    interfaces: [ErrorInterface],
    authScopes: { anyone: true },
    fields: (t) => ({ retryAfterSeconds: t.exposeInt('retryAfterSeconds') }),
  });
}
