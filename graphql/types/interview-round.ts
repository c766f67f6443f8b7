import { roundDetails } from '../../domain/catalogue/rounds.ts';
import { NotFoundError } from '../../domain/errors.ts';
import { sealedPlace } from '../../store/sealed.ts';
import { builder } from '../builder.ts';
import type { GraphQLContext } from '../context.ts';
import type { Frame } from '../frames.ts';
import { openIn } from '../sealed.ts';
import { RoundKind, RoundStatus } from './vocabulary.ts';

async function frameOf({ frames }: GraphQLContext, interviewId: string): Promise<Frame> {
  const frame = await frames.of(interviewId);
  if (!frame) throw new NotFoundError('This interview is not there any more.');
  return frame;
}

export const InterviewRound = builder.prismaNode('InterviewRound', {
  id: { field: 'id' },
  authScopes: (round) => ({ interview: round.interviewId }),
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Counts from 1.' }),
    kind: t.expose('kind', { type: RoundKind }),
    title: t.string({
      resolve: async ({ interviewId, kind }, _args, context) =>
        roundDetails((await frameOf(context, interviewId)).jobRoleId, kind).title,
    }),
    status: t.expose('status', { type: RoundStatus }),
    questionCount: t.exposeInt('questionCount', { description: 'Main questions; follow-ups come on top.' }),
    minutes: t.int({
      description: 'A guide that expires nothing; extra time is counted in.',
      resolve: async ({ interviewId, minutes }, _args, context) =>
        Math.round(minutes * (await frameOf(context, interviewId)).timeFactor),
    }),
    weight: t.exposeFloat('weight', { description: 'Share in the overall score; all rounds together are 1.' }),
    score: t.exposeFloat('score', {
      nullable: true,
      description: '0–100; null until scored, or where too little was.',
    }),
    summary: t.string({
      nullable: true,
      resolve: ({ id, interviewId, summarySealed }, _args, context) =>
        summarySealed === null ? null : openIn(context, interviewId, sealedPlace.roundSummary(id), summarySealed),
    }),
    opensAt: t.expose('opensAt', { type: 'DateTime', nullable: true }),
    startedAt: t.expose('startedAt', { type: 'DateTime', nullable: true }),
    dueAt: t.expose('dueAt', { type: 'DateTime', nullable: true }),
    completedAt: t.expose('completedAt', { type: 'DateTime', nullable: true }),
    questions: t.relation('questions', {
      query: { where: { state: { not: 'PREPARED' } }, orderBy: { sequence: 'asc' } },
    }),
    interview: t.relation('interview'),
  }),
});
