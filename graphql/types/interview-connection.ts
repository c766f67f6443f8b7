import { queryFromInfo } from '@pothos/plugin-prisma';
import { ValidationError } from '../../domain/errors.ts';
import { isId } from '../../platform/ids.ts';
import type { Interview as InterviewRow, Prisma } from '../../prisma/generated/prisma/client.ts';
import { builder } from '../builder.ts';
import { viewerOf } from '../context.ts';
import { Interview } from './interview.ts';
import { InterviewStatus } from './vocabulary.ts';

const PAGE_DEFAULT = 20;
const PAGE_LIMIT = 100;

/** A place in the list: newest first, equal times by id. */
interface Position {
  createdAt: Date;
  id: string;
}

function encodeCursor({ createdAt, id }: Position): string {
  return Buffer.from(`${createdAt.getTime()}:${id}`).toString('base64url');
}

function decodeCursor(cursor: string): Position | null {
  const [, time, id] = /^(\d{1,15}):(.{36})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  return time !== undefined && id !== undefined && isId(id) ? { createdAt: new Date(Number(time)), id } : null;
}

const behind = ({ createdAt, id }: Position): Prisma.InterviewWhereInput => ({
  OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }],
});

/** The size of a page and where it starts; out of range is refused rather than quietly changed. */
function pageOf(args: { first?: number | null; after?: string | null }): { size: number; after: Position | null } {
  const size = args.first ?? PAGE_DEFAULT;
  const cursor = args.after ?? null;
  const after = cursor === null ? null : decodeCursor(cursor);
  const fields = [
    ...(size < 1 || size > PAGE_LIMIT ? [{ path: 'first', message: `Ask for 1 to ${PAGE_LIMIT} interviews.` }] : []),
    ...(cursor !== null && !after ? [{ path: 'after', message: 'Use a cursor of this list.' }] : []),
  ];
  if (fields.length > 0) throw new ValidationError(fields, fields.map((field) => field.message).join(' '));
  return { size, after };
}

const InterviewEdge = builder.objectRef<InterviewRow>('InterviewEdge').implement({
  authScopes: { anyone: true },
  fields: (t) => ({
    cursor: t.string({ resolve: encodeCursor }),
    node: t.field({ type: Interview, resolve: (interview) => interview }),
  }),
});

interface Page {
  interviews: InterviewRow[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

const InterviewConnection = builder.objectRef<Page>('InterviewConnection').implement({
  authScopes: { anyone: true },
  fields: (t) => ({
    edges: t.field({ type: [InterviewEdge], resolve: ({ interviews }) => interviews }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      resolve: ({ interviews, hasNextPage, hasPreviousPage }) => {
        const [first, last] = [interviews.at(0), interviews.at(-1)];
        return {
          hasNextPage,
          hasPreviousPage,
          startCursor: first ? encodeCursor(first) : null,
          endCursor: last ? encodeCursor(last) : null,
        };
      },
    }),
  }),
});

builder.queryField('interviews', (t) =>
  t.field({
    type: InterviewConnection,
    description: 'Your own interviews, newest first.',
    args: {
      first: t.arg.int({ required: false, defaultValue: PAGE_DEFAULT, description: `1–${PAGE_LIMIT}` }),
      after: t.arg.string({ required: false }),
      status: t.arg({ type: InterviewStatus, required: false }),
    },
    authScopes: { signedIn: true },
    resolve: async (_root, args, context, info) => {
      const { userId } = viewerOf(context);
      const { size, after } = pageOf(args);
      const { interview } = context.services.database.prisma;
      const listed: Prisma.InterviewWhereInput = { userId, ...(args.status && { status: args.status }) };
      const query = queryFromInfo({ context, info, typeName: 'Interview', path: ['edges', 'node'] });
      const [rows, previous] = await Promise.all([
        interview.findMany({
          ...query,
          where: after ? { ...listed, ...behind(after) } : listed,
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
          take: size + 1,
        }),
        after && interview.findFirst({ where: { ...listed, NOT: behind(after) }, select: { id: true } }),
      ]);
      return { interviews: rows.slice(0, size), hasNextPage: rows.length > size, hasPreviousPage: previous !== null };
    },
  }),
);
