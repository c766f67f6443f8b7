import { builder } from '../../graphql/builder.ts';
import { viewerOf } from '../../graphql/context.ts';
import { benchInsert } from './bench-insert.ts';

/** The least that a mutation of a signed-in person can do: one committed row. */
builder.mutationField('benchInsert', (t) =>
  t.boolean({
    args: { text: t.arg.string() },
    authScopes: { signedIn: true },
    resolve: async (_root, { text }, context) => {
      viewerOf(context);
      await benchInsert(context.services.database.pool, text);
      return true;
    },
  }),
);
