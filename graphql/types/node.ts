import { queryFromInfo } from '@pothos/plugin-prisma';
import type { PrismaClient } from '../../prisma/generated/prisma/client.ts';
import { builder } from '../builder.ts';
import { viewerOf } from '../context.ts';
import { type NodeType, decodeGlobalId } from '../global-id.ts';

type Find = (prisma: PrismaClient, id: string, userId: string, query: object) => Promise<object | null>;

/** How each type is found among what the person may see: everything else is not there. */
const FIND: Record<NodeType, Find> = {
  User: async (prisma, id, userId, query) =>
    id === userId ? prisma.user.findUnique({ ...query, where: { id } }) : null,
  Interview: (prisma, id, userId, query) => prisma.interview.findUnique({ ...query, where: { id, userId } }),
  InterviewRound: (prisma, id, userId, query) =>
    prisma.interviewRound.findUnique({ ...query, where: { id, interview: { userId } } }),
  InterviewQuestion: (prisma, id, userId, query) =>
    prisma.interviewQuestion.findUnique({ ...query, where: { id, state: { not: 'PREPARED' }, interview: { userId } } }),
  Answer: (prisma, id, userId, query) => prisma.answer.findUnique({ ...query, where: { id, interview: { userId } } }),
  // An evaluation is there once an event has shown it: not while its thread is open.
  Evaluation: (prisma, id, userId, query) =>
    prisma.evaluation.findUnique({
      ...query,
      where: { id, interview: { userId, events: { some: { evaluationId: id } } } },
    }),
  LearningPath: (prisma, id, userId, query) =>
    prisma.learningPath.findUnique({ ...query, where: { id, interview: { userId } } }),
};

builder.queryField('node', (t) =>
  t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    args: { id: t.arg.id() },
    authScopes: { signedIn: true },
    resolve: async (_root, args, context, info) => {
      const { userId } = viewerOf(context);
      const decoded = decodeGlobalId(args.id);
      if (!decoded) return null;
      const { type, id } = decoded;
      const query = queryFromInfo({ context, info, typeName: type });
      const found = await FIND[type](context.services.database.prisma, id, userId, query);
      return found && Object.assign(found, { __typename: type });
    },
  }),
);
