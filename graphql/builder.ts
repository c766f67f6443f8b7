import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { ForbiddenError } from '../domain/errors.ts';
import type PrismaTypes from '../prisma/generated/pothos.ts';
import { getDatamodel } from '../prisma/generated/pothos.ts';
import { hasRole } from '../store/roles.ts';
import { type GraphQLContext, unauthenticated } from './context.ts';
import { topLevelError } from './errors.ts';
import { encodeGlobalId } from './global-id.ts';

/**
 * The builder of the schema. A type says who may see an object of it (`authScopes`, run on the object itself, so that
 * `node` and subscriptions are covered); a root field says who may ask.
 */
export const builder = new SchemaBuilder<{
  Context: GraphQLContext;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: true;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  AuthScopes: {
    /** Everybody, whatever token came. */
    anyone: boolean;
    /** Everybody but a token that is no good. */
    public: boolean;
    signedIn: boolean;
    /** Operators, by the role that the account has now, whatever its token says. */
    admin: boolean;
    /** The account of this id. */
    account: string;
    /** Whoever may read the interview of this id. */
    interview: string;
  };
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
  };
}>({
  // The errors plugin stands first, around the others, so that a union can answer what they throw.
  plugins: [ErrorsPlugin, ScopeAuthPlugin, PrismaPlugin, RelayPlugin],
  defaultFieldNullability: false,
  defaultInputFieldRequiredness: true,
  errors: { directResult: true },
  prisma: {
    client: (context) => context.services.database.prisma,
    dmmf: getDatamodel(),
    exposeDescriptions: false,
    onUnusedQuery: process.env['NODE_ENV'] === 'production' ? null : 'error',
  },
  relay: {
    encodeGlobalID: (type, id) => encodeGlobalId(type, String(id)),
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    pageInfoTypeOptions: { authScopes: { anyone: true } },
  },
  scopeAuth: {
    runScopesOnType: true,
    authorizeOnSubscribe: true,
    authScopes: ({ viewer, badToken, frames, signedIn, services }) => ({
      anyone: true,
      public: !badToken,
      signedIn: viewer !== null,
      admin: async () => viewer !== null && hasRole(services.database.pool, viewer.userId, 'ADMIN'),
      account: (userId) => viewer?.userId === userId || signedIn.has(userId),
      interview: async (interviewId) => viewer !== null && (await frames.ownerOf(interviewId)) === viewer.userId,
    }),
    unauthorizedError: (_parent, context) =>
      context.viewer ? topLevelError(new ForbiddenError('This is not yours to see.')) : unauthenticated(context),
  },
});

builder.queryType({ authScopes: { anyone: true } });
builder.mutationType({ authScopes: { anyone: true } });
builder.subscriptionType({ authScopes: { anyone: true } });
