import { ValidationError } from '../../domain/errors.ts';
import type { InterviewEvent as EventRow } from '../../prisma/generated/prisma/client.ts';
import { builder } from '../builder.ts';
import { InterviewEvent } from './interview-event.ts';
import { Interview } from './interview.ts';

const PAGE_DEFAULT = 50;
const PAGE_LIMIT = 100;
const SEQUENCE = /^event:(\d{1,9})$/;

const encodeCursor = ({ sequence }: EventRow): string => Buffer.from(`event:${sequence}`).toString('base64url');

function decodeCursor(cursor: string): number | null {
  const [, sequence] = SEQUENCE.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  return sequence === undefined ? null : Number(sequence);
}

interface Paging {
  first?: number | null;
  after?: string | null;
}

/** The size of a page, and the sequence before its first event; out of range is refused. */
function pageOf(paging: Paging): { size: number; after: number } {
  const size = paging.first ?? PAGE_DEFAULT;
  const cursor = paging.after ?? null;
  const after = cursor === null ? 0 : decodeCursor(cursor);
  const fields = [
    ...(size < 1 || size > PAGE_LIMIT ? [{ path: 'first', message: `Ask for 1 to ${PAGE_LIMIT} events.` }] : []),
    ...(after === null ? [{ path: 'after', message: 'Use a cursor of this list.' }] : []),
  ];
  if (fields.length > 0) throw new ValidationError(fields, fields.map((field) => field.message).join(' '));
  return { size, after: after ?? 0 };
}

const InterviewEventEdge = builder.objectRef<EventRow>('InterviewEventEdge').implement({
  authScopes: { anyone: true },
  fields: (t) => ({
    cursor: t.string({ resolve: encodeCursor }),
    node: t.field({ type: InterviewEvent, resolve: (event) => event }),
  }),
});

interface Page {
  events: EventRow[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

const InterviewEventConnection = builder.objectRef<Page>('InterviewEventConnection').implement({
  authScopes: { anyone: true },
  fields: (t) => ({
    edges: t.field({ type: [InterviewEventEdge], resolve: ({ events }) => events }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      resolve: ({ events, hasNextPage, hasPreviousPage }) => {
        const [first, last] = [events.at(0), events.at(-1)];
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

builder.prismaObjectField(Interview, 'events', (t) =>
  t.field({
    type: InterviewEventConnection,
    description: 'What has happened so far, oldest first; `interviewEvents` goes on live from there.',
    args: {
      first: t.arg.int({ required: false, defaultValue: PAGE_DEFAULT, description: `1–${PAGE_LIMIT}` }),
      after: t.arg.string({ required: false }),
    },
    // Read with the interview, so that a list of interviews takes no statement for each.
    select: (args: Paging) => {
      const { size, after } = pageOf(args);
      return { events: { where: { sequence: { gt: after } }, orderBy: { sequence: 'asc' }, take: size + 1 } };
    },
    resolve: ({ events }, args) => {
      const { size, after } = pageOf(args);
      // Sequences have no gaps: whatever comes after one has another before it.
      return { events: events.slice(0, size), hasNextPage: events.length > size, hasPreviousPage: after > 0 };
    },
  }),
);
