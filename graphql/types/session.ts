import {
  AuthenticationError, ConflictError, RateLimitedError, ValidationError,
} from '../../domain/errors.ts';
import { refreshSession } from '../../services/accounts/refresh-session.ts';
import { register } from '../../services/accounts/register.ts';
import type { Session as OpenSession } from '../../services/accounts/session.ts';
import { signIn } from '../../services/accounts/sign-in.ts';
import { signOut } from '../../services/accounts/sign-out.ts';
import { builder } from '../builder.ts';
import type { GraphQLContext } from '../context.ts';
import { User } from './user.ts';

/** A session on its way to the client; `refreshToken` only where it goes into the body. */
interface HandedSession {
  userId: string;
  accessToken: string;
  accessTokenExpiresAt: Date;
  refreshToken: string | null;
}

const Session = builder.objectRef<HandedSession>('Session').implement({
  authScopes: { anyone: true },
  fields: (t) => ({
    accessToken: t.exposeString('accessToken'),
    accessTokenExpiresAt: t.expose('accessTokenExpiresAt', { type: 'DateTime' }),
    refreshToken: t.exposeString('refreshToken', { nullable: true }),
    user: t.prismaField({
      type: User,
      resolve: (query, session, _args, { services }) =>
        services.database.prisma.user.findUniqueOrThrow({ ...query, where: { id: session.userId } }),
    }),
  }),
});

/**
 * Puts the refresh token where the client keeps it: into the body only if a program asked for it. What a browser sends
 * says so (a cookie, `Origin` or `Sec-Fetch-Site`), and there no script may ever see it.
 */
function hand(context: GraphQLContext, session: OpenSession, wantsToken: boolean): HandedSession {
  const inBody = wantsToken && !context.sessionCookie.fromBrowser;
  if (!inBody) context.sessionCookie.set(session.refreshToken);
  context.signedIn.add(session.userId);
  return { ...session, refreshToken: inBody ? session.refreshToken : null };
}

const RegisterInput = builder.inputType('RegisterInput', {
  fields: (t) => ({
    email: t.string(),
    password: t.string(),
    name: t.string(),
    timeZone: t.string({ required: false, description: 'IANA name; UTC where it is left out.' }),
    returnRefreshToken: t.boolean({ required: false, defaultValue: false }),
  }),
});

const SignInInput = builder.inputType('SignInInput', {
  fields: (t) => ({
    email: t.string(),
    password: t.string(),
    returnRefreshToken: t.boolean({ required: false, defaultValue: false }),
  }),
});

const RefreshSessionInput = builder.inputType('RefreshSessionInput', {
  fields: (t) => ({ refreshToken: t.string({ required: false }) }),
});

builder.mutationFields((t) => ({
  register: t.field({
    type: Session,
    args: { input: t.arg({ type: RegisterInput }) },
    authScopes: { public: true },
    errors: { union: { name: 'RegisterResult' }, types: [ValidationError, ConflictError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      const registration = { ...input, timeZone: input.timeZone ?? 'UTC' };
      const session = await register(context.services, { address: context.address }, registration);
      return hand(context, session, input.returnRefreshToken ?? false);
    },
  }),
  signIn: t.field({
    type: Session,
    args: { input: t.arg({ type: SignInInput }) },
    authScopes: { public: true },
    errors: { union: { name: 'SignInResult' }, types: [AuthenticationError, ValidationError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      const session = await signIn(context.services, { address: context.address }, input);
      return hand(context, session, input.returnRefreshToken ?? false);
    },
  }),
  refreshSession: t.field({
    type: Session,
    args: { input: t.arg({ type: RefreshSessionInput, required: false }) },
    authScopes: { anyone: true },
    errors: { union: { name: 'RefreshSessionResult' }, types: [AuthenticationError, RateLimitedError] },
    resolve: async (_root, { input }, context) => {
      const given = input?.refreshToken ?? null;
      const session = await refreshSession(
        context.services,
        { address: context.address },
        given ?? context.sessionCookie.token,
      );
      return hand(context, session, given !== null);
    },
  }),
  signOut: t.boolean({
    authScopes: { anyone: true },
    resolve: async (_root, _args, context) => {
      await signOut(
        context.services,
        { address: context.address },
        { refreshToken: context.sessionCookie.token, accessToken: context.bearer },
      );
      context.sessionCookie.clear();
      return true;
    },
  }),
}));
