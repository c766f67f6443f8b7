import { NotFoundError, ValidationError } from '../../domain/errors.ts';
import type {
  Evaluation as EvaluationRow, InterviewQuestion as QuestionRow, InterviewRound as RoundRow,
} from '../../prisma/generated/prisma/client.ts';
import { batchedByPlace, byId } from '../batch.ts';
import { builder } from '../builder.ts';
import { viewerOf } from '../context.ts';
import { decodeIdOf } from '../global-id.ts';
import { eventStream } from '../event-stream.ts';
import { Evaluation } from './evaluation.ts';
import { InterviewQuestion } from './interview-question.ts';
import { InterviewRound } from './interview-round.ts';
import { Interview } from './interview.ts';
import { InterviewEventType } from './vocabulary.ts';
import { ifNamed } from '../selection.ts';

const questions = batchedByPlace<QuestionRow>();
const rounds = batchedByPlace<RoundRow>();
const evaluations = batchedByPlace<EvaluationRow>();

/** An entry of the log. What it names is read together for all entries of a page. */
export const InterviewEvent = builder.prismaObject('InterviewEvent', {
  authScopes: (event) => ({ interview: event.interviewId }),
  fields: (t) => ({
    sequence: t.exposeInt('sequence', { description: 'Counts from 1 through the interview, without gaps.' }),
    type: t.expose('type', { type: InterviewEventType }),
    at: t.expose('at', { type: 'DateTime' }),
    question: t.prismaField({
      type: InterviewQuestion,
      nullable: true,
      description: 'As it is when the event is delivered, like everything else here.',
      resolve: (query, { questionId }, _args, { services }, { fieldNodes }) =>
        ifNamed(questionId, query, (named, selection) =>
          questions(fieldNodes, async (ids) => {
            const where = { id: { in: ids }, state: { not: 'PREPARED' } } as const;
            return byId(await services.database.prisma.interviewQuestion.findMany({ ...selection, where }));
          })(named)),
    }),
    round: t.prismaField({
      type: InterviewRound,
      nullable: true,
      resolve: (query, { roundId }, _args, { services }, { fieldNodes }) =>
        ifNamed(roundId, query, (named, selection) =>
          rounds(fieldNodes, async (ids) => {
            const where = { id: { in: ids } };
            return byId(await services.database.prisma.interviewRound.findMany({ ...selection, where }));
          })(named)),
    }),
    evaluation: t.prismaField({
      type: Evaluation,
      nullable: true,
      resolve: (query, { evaluationId }, _args, { services }, { fieldNodes }) =>
        ifNamed(evaluationId, query, (named, selection) =>
          evaluations(fieldNodes, async (ids) => {
            const where = { id: { in: ids } };
            return byId(await services.database.prisma.evaluation.findMany({ ...selection, where }));
          })(named)),
    }),
    interview: t.prismaField({
      type: Interview,
      resolve: (query, { interviewId: id }, _args, { services }) =>
        services.database.prisma.interview.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});

builder.subscriptionField('interviewEvents', (t) =>
  t.field({
    type: InterviewEvent,
    description: 'The log of an interview from an event on, and then live; it stays open after the completion.',
    args: {
      interviewId: t.arg.id(),
      afterSequence: t.arg.int({ required: false, description: 'The last event that is known; null for all.' }),
    },
    authScopes: { signedIn: true },
    subscribe: async (_root, args, context) => {
      const afterSequence = args.afterSequence ?? 0;
      if (afterSequence < 0) {
        throw new ValidationError([{ path: 'afterSequence', message: 'Sequences start at 1.' }]);
      }
      const { userId } = viewerOf(context);
      const id = decodeIdOf('Interview', args.interviewId);
      const { interview } = context.services.database.prisma;
      const found = id !== null && (await interview.findUnique({ where: { id, userId }, select: { id: true } }));
      if (!found) throw new NotFoundError('There is no such interview.');
      return eventStream(context, found.id, afterSequence);
    },
    resolve: (event) => event,
  }),
);
