import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { RateLimitedError, RoundsError, UnavailableError, ValidationError } from '../domain/errors.ts';
import { isDatabaseAway } from '../platform/database-errors.ts';

/** What may be said at the top level of an answer beside the data. */
function extensionsOf(error: RoundsError): Record<string, unknown> {
  return {
    code: error.code,
    ...(error instanceof ValidationError && { fields: error.fields }),
    ...((error instanceof RateLimitedError || error instanceof UnavailableError) && {
      retryAfterSeconds: error.retryAfterSeconds,
    }),
  };
}

/** A typed error where no union can carry it. */
export function topLevelError(error: RoundsError, place: GraphQLErrorOptions = {}): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: place.nodes,
    source: place.source,
    positions: place.positions,
    path: place.path,
    extensions: extensionsOf(error),
  });
}

/** The error that somebody threw, below the wrapping that says where it happened. */
function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originOf(error.originalError) : error;
}

/** Some of GraphQL's own errors, such as for a variable that does not fit, come without a code. */
function withCode(error: GraphQLError, place: GraphQLErrorOptions): GraphQLError {
  if ('code' in error.extensions) return error;
  const { nodes, source, positions, path } = { ...error, ...place };
  return new GraphQLError(error.message, {
    nodes, source, positions, path, extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
  });
}

/**
 * What the client is told of an error: a typed error says its code, the database being away is UNAVAILABLE, GraphQL's
 * own (a document or a variable that does not fit) pass, and everything else is INTERNAL without words of its own.
 * @param onUnexpected is given what is masked
 */
export function presentableError(error: unknown, onUnexpected: (origin: unknown) => void): GraphQLError {
  const origin = originOf(error);
  const place: GraphQLErrorOptions = error instanceof GraphQLError ? error : {};
  if (origin instanceof RoundsError) return topLevelError(origin, place);
  if (isDatabaseAway(origin)) return topLevelError(new UnavailableError(), place);
  if (origin instanceof GraphQLError) return withCode(origin, place);
  onUnexpected(origin);
  return new GraphQLError('Something went wrong on our side. Try again; if it stays, tell us the time of it.', {
    nodes: place.nodes,
    source: place.source,
    positions: place.positions,
    path: place.path,
    extensions: { code: 'INTERNAL' },
  });
}

/** Says UnavailableError, which most unions carry, where the database is away. */
export async function orUnavailable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw isDatabaseAway(error) ? new UnavailableError() : error;
  }
}
