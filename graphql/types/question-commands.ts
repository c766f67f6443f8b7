import {
  ConflictError, NotFoundError, RateLimitedError, UnavailableError, ValidationError,
} from '../../domain/errors.ts';
import type { Answer as AnswerRow } from '../../prisma/generated/prisma/client.ts';
import { skipQuestion } from '../../services/interviews/skip-question.ts';
import { submitAnswer } from '../../services/interviews/submit-answer.ts';
import { builder } from '../builder.ts';
import { viewerOf } from '../context.ts';
import { orUnavailable } from '../errors.ts';
import { decodeIdOf } from '../global-id.ts';
import { Answer } from './answer.ts';
import { InterviewQuestion } from './interview-question.ts';
import { Interview } from './interview.ts';

const COMMAND_ERRORS = [ValidationError, NotFoundError, ConflictError, UnavailableError];

interface SubmittedAnswerShape {
  answer: AnswerRow;
  questionId: string;
  interviewId: string;
}

/** The answer is known from its commit; what else the client asks for is read behind it. */
const SubmittedAnswer = builder.objectRef<SubmittedAnswerShape>('SubmittedAnswer').implement({
  authScopes: ({ interviewId }) => ({ interview: interviewId }),
  fields: (t) => ({
    answer: t.field({ type: Answer, resolve: ({ answer }) => answer }),
    question: t.prismaField({
      type: InterviewQuestion,
      resolve: (query, { questionId: id }, _args, { services }) =>
        services.database.prisma.interviewQuestion.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    interview: t.prismaField({
      type: Interview,
      resolve: (query, { interviewId: id }, _args, { services }) =>
        services.database.prisma.interview.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});

const SubmitAnswerInput = builder.inputType('SubmitAnswerInput', {
  fields: (t) => ({
    questionId: t.id(),
    text: t.string(),
    idempotencyKey: t.id(),
  }),
});

const SkipQuestionInput = builder.inputType('SkipQuestionInput', {
  fields: (t) => ({
    questionId: t.id(),
    idempotencyKey: t.id(),
  }),
});

builder.mutationFields((t) => ({
  submitAnswer: t.field({
    type: SubmittedAnswer,
    args: { input: t.arg({ type: SubmitAnswerInput }) },
    authScopes: { signedIn: true },
    errors: { union: { name: 'SubmitAnswerResult' }, types: [...COMMAND_ERRORS, RateLimitedError] },
    resolve: async (_root, { input: { questionId, text, idempotencyKey } }, context) => {
      const viewer = viewerOf(context);
      const command = { questionId: decodeIdOf('InterviewQuestion', questionId), text, idempotencyKey };
      const submitted = await orUnavailable(submitAnswer(context.services, viewer, command));
      context.frames.rememberOwner(submitted.interviewId, viewer.userId);
      return submitted;
    },
  }),
  skipQuestion: t.prismaField({
    type: InterviewQuestion,
    args: { input: t.arg({ type: SkipQuestionInput }) },
    authScopes: { signedIn: true },
    errors: { union: { name: 'SkipQuestionResult' }, types: COMMAND_ERRORS },
    resolve: (query, _root, { input: { questionId, idempotencyKey } }, context) => {
      const command = { questionId: decodeIdOf('InterviewQuestion', questionId), idempotencyKey };
      const done = skipQuestion(context.services, viewerOf(context), command);
      const { interviewQuestion } = context.services.database.prisma;
      return orUnavailable(
        done.then(({ questionId: id }) => interviewQuestion.findUniqueOrThrow({ ...query, where: { id } })),
      );
    },
  }),
}));
