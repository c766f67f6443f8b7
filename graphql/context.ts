import type { YogaInitialContext } from 'graphql-yoga';
import { AuthenticationError } from '../domain/errors.ts';
import type { Services, Viewer } from '../services/services.ts';
import { type ModelUsagePart, modelUsageOf } from '../store/model-calls.ts';
import { batched } from './batch.ts';
import { topLevelError } from './errors.ts';
import { type Frames, framesOf } from './frames.ts';
import type { SessionCookie } from './session-cookie.ts';

/** What the HTTP server knows of a request beside the request itself. */
export interface ServerContext {
  /** Of the caller, as far as the proxies in front can be trusted; null where it is not known. */
  address: string | null;
  sessionCookie: SessionCookie;
  /** For the metrics: the root field that was asked for, and the code of the first error. */
  measured: { operation: string; outcome: string };
}

/** What is made for each request. */
export interface RequestContext {
  services: Services;
  /** The bearer token as it came; null without one. */
  bearer: string | null;
  /** Null without a token, and with one that is no good. */
  viewer: Viewer | null;
  /** When the viewer's token ends, ms since the epoch. */
  viewerUntil: number;
  /** A token came, and it is no good. */
  badToken: boolean;
  frames: Frames;
  /** What models were used for an interview; null for none. Those asked for together are read together. */
  modelUsage: (interviewId: string) => Promise<ModelUsagePart[] | null>;
  /** Accounts that this request signed in itself. */
  signedIn: Set<string>;
  /** Aborts when the process is about to stop. */
  stopping: AbortSignal;
}

export type GraphQLContext = YogaInitialContext & ServerContext & RequestContext;

const BEARER = /^Bearer +([\w.-]{1,4096}) *$/i;

/** The bearer token of a request: null without a header, `''` where the header holds something else. */
function bearerOf(request: Request): string | null {
  const header = request.headers.get('authorization');
  return header === null ? null : (BEARER.exec(header)?.[1] ?? '');
}

export async function createContext(
  ports: { services: Services; stopping: AbortSignal },
  { request, address }: { request: Request; address: string | null },
): Promise<RequestContext> {
  const { services, stopping } = ports;
  const bearer = bearerOf(request);
  const claims = bearer === null ? null : await services.tokens.verify(bearer);
  return {
    services,
    stopping,
    bearer,
    viewer: claims && { userId: claims.userId, roles: claims.roles, address },
    viewerUntil: claims?.expiresAt ?? 0,
    badToken: bearer !== null && claims === null,
    frames: framesOf(services.database.prisma),
    modelUsage: batched((ids) => modelUsageOf(services.database.pool, ids)),
    signedIn: new Set(),
  };
}

/** The same request later. Caches hang on the object: nothing but frames, which never change, is kept. */
export const renewedContext = (context: GraphQLContext): GraphQLContext => ({ ...context });

/** The error for a request that nobody stands behind. */
export function unauthenticated(context: Pick<GraphQLContext, 'badToken'>): ReturnType<typeof topLevelError> {
  const message = context.badToken
    ? 'The access token is bad or has expired. Refresh the session, or sign in again.'
    : 'Sign in first, and send the access token as a bearer token.';
  return topLevelError(new AuthenticationError(message));
}

/** The viewer where there has to be one. */
export function viewerOf(context: GraphQLContext): Viewer {
  if (!context.viewer) throw unauthenticated(context);
  return context.viewer;
}
