import {
  ConflictError, ForbiddenError, NotFoundError, RateLimitedError, UnavailableError, ValidationError,
} from '../../domain/errors.ts';
import { cancelInterview } from '../../services/interviews/cancel-interview.ts';
import { createInterview } from '../../services/interviews/create-interview.ts';
import { extendDeadline } from '../../services/interviews/extend-deadline.ts';
import { pauseInterview } from '../../services/interviews/pause-interview.ts';
import { requestRescore } from '../../services/interviews/request-rescore.ts';
import { resumeInterview } from '../../services/interviews/resume-interview.ts';
import type { Interview as InterviewRow, Prisma } from '../../prisma/generated/prisma/client.ts';
import { builder } from '../builder.ts';
import { type GraphQLContext, viewerOf } from '../context.ts';
import { orUnavailable } from '../errors.ts';
import { decodeIdOf } from '../global-id.ts';
import { Interview } from './interview.ts';
import { Level, RoundKind } from './vocabulary.ts';

type InterviewQuery = Pick<Prisma.InterviewFindUniqueOrThrowArgs, 'include' | 'select'>;

const COMMAND_ERRORS = [ValidationError, NotFoundError, ConflictError, UnavailableError];

/** The interview as it is after the command, in what the client asked for. */
function afterwards(
  query: InterviewQuery,
  { services }: GraphQLContext,
  done: Promise<{ interviewId: string }>,
): Promise<InterviewRow> {
  return orUnavailable(
    done.then(({ interviewId: id }) =>
      services.database.prisma.interview.findUniqueOrThrow({ ...query, where: { id } })),
  );
}

const RoundPlanInput = builder.inputType('RoundPlanInput', {
  fields: (t) => ({
    kind: t.field({ type: RoundKind }),
    questionCount: t.int({ required: false }),
    opensAt: t.field({ type: 'DateTime', required: false }),
    dueAt: t.field({ type: 'DateTime', required: false }),
  }),
});

const CreateInterviewInput = builder.inputType('CreateInterviewInput', {
  fields: (t) => ({
    jobRoleId: t.id(),
    level: t.field({ type: Level }),
    rounds: t.field({ type: [RoundPlanInput] }),
    dueAt: t.field({ type: 'DateTime', required: false }),
    idempotencyKey: t.id(),
  }),
});

builder.mutationField('createInterview', (t) =>
  t.prismaField({
    type: Interview,
    args: { input: t.arg({ type: CreateInterviewInput }) },
    authScopes: { signedIn: true },
    errors: { union: { name: 'CreateInterviewResult' }, types: [...COMMAND_ERRORS, RateLimitedError] },
    resolve: (query, _root, { input }, context) => {
      const { jobRoleId, level, idempotencyKey } = input;
      const rounds = input.rounds.map(({ kind, questionCount, opensAt, dueAt }) => {
        return { kind, questionCount: questionCount ?? null, opensAt: opensAt ?? null, dueAt: dueAt ?? null };
      });
      const plan = { jobRoleId, level, rounds, dueAt: input.dueAt ?? null, idempotencyKey };
      return afterwards(query, context, createInterview(context.services, viewerOf(context), plan));
    },
  }),
);

for (const [name, run] of Object.entries({ pauseInterview, resumeInterview, cancelInterview, requestRescore })) {
  const typeName = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const Input = builder.inputType(`${typeName}Input`, { fields: (t) => ({ interviewId: t.id() }) });
  builder.mutationField(name, (t) =>
    t.prismaField({
      type: Interview,
      args: { input: t.arg({ type: Input }) },
      authScopes: { signedIn: true },
      errors: { union: { name: `${typeName}Result` }, types: COMMAND_ERRORS },
      resolve: (query, _root, { input }, context) => {
        const interviewId = decodeIdOf('Interview', input.interviewId);
        return afterwards(query, context, run(context.services, viewerOf(context), { interviewId }));
      },
    }),
  );
}

const ExtendDeadlineInput = builder.inputType('ExtendDeadlineInput', {
  fields: (t) => ({
    interviewId: t.id(),
    until: t.field({ type: 'DateTime' }),
  }),
});

builder.mutationField('extendDeadline', (t) =>
  t.prismaField({
    type: Interview,
    args: { input: t.arg({ type: ExtendDeadlineInput }) },
    authScopes: { signedIn: true },
    errors: { union: { name: 'ExtendDeadlineResult' }, types: [...COMMAND_ERRORS, ForbiddenError] },
    resolve: (query, _root, { input }, context) => {
      const command = { interviewId: decodeIdOf('Interview', input.interviewId), until: input.until };
      return afterwards(query, context, extendDeadline(context.services, viewerOf(context), command));
    },
  }),
);
