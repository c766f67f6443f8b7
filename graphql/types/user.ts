import { sealedPlace } from '../../store/sealed.ts';
import { builder } from '../builder.ts';
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
