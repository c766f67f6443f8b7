import { NotFoundError, UnavailableError } from '../../domain/errors.ts';
import { setReminders } from '../../services/accounts/set-reminders.ts';
import { sealedPlace } from '../../store/sealed.ts';
import { builder } from '../builder.ts';
import { viewerOf } from '../context.ts';
import { orUnavailable } from '../errors.ts';
import { openOf } from '../sealed.ts';

export const User = builder.prismaNode('User', {
  id: { field: 'id' },
  authScopes: (user) => ({ account: user.id }),
  fields: (t) => ({
    email: t.string({
      resolve: (user, _args, context) => openOf(context, user.id, sealedPlace.userEmail(user.id), user.emailSealed),
    }),
    name: t.string({
      resolve: (user, _args, context) => openOf(context, user.id, sealedPlace.userName(user.id), user.nameSealed),
    }),
    timeZone: t.exposeString('timeZone'),
    reminders: t.exposeBoolean('reminders', {
      description: 'Whether reminders of due dates and invitations to continue are sent.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
});

builder.queryField('me', (t) =>
  t.prismaField({
    type: User,
    nullable: true,
    authScopes: { public: true },
    resolve: (query, _root, _args, { services, viewer }) =>
      viewer && services.database.prisma.user.findUnique({ ...query, where: { id: viewer.userId } }),
  }),
);

const SetRemindersInput = builder.inputType('SetRemindersInput', { fields: (t) => ({ wanted: t.boolean() }) });

builder.mutationField('setReminders', (t) =>
  t.prismaField({
    type: User,
    args: { input: t.arg({ type: SetRemindersInput }) },
    authScopes: { signedIn: true },
    errors: { union: { name: 'SetRemindersResult' }, types: [NotFoundError, UnavailableError] },
    resolve: (query, _root, { input }, context) => {
      const viewer = viewerOf(context);
      const { user } = context.services.database.prisma;
      const done = setReminders(context.services, viewer, input.wanted);
      return orUnavailable(done.then(() => user.findUniqueOrThrow({ ...query, where: { id: viewer.userId } })));
    },
  }),
);
