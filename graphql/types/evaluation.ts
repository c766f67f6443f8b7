import { ROUND_KIND_DETAILS } from '../../domain/catalogue/rounds.ts';
import type { EvaluationDetails } from '../../domain/evaluation-details.ts';
import type { Evaluation as EvaluationRow } from '../../prisma/generated/prisma/client.ts';
import { sealedPlace } from '../../store/sealed.ts';
import { builder } from '../builder.ts';
import type { GraphQLContext } from '../context.ts';
import { openIn } from '../sealed.ts';
import { EvaluationStatus, NotScoredReason } from './vocabulary.ts';

/** A criterion has the same title in every kind of round that uses it. */
const CRITERION_TITLES = new Map(
  Object.values(ROUND_KIND_DETAILS).flatMap(({ criteria }) =>
    criteria.map(({ criterion, title }) => [criterion, title])),
);

const CriterionScore = builder.objectRef<EvaluationDetails['criteria'][number]>('CriterionScore').implement({
  authScopes: { anyone: true },
  fields: (t) => ({
    criterion: t.exposeString('criterion'),
    title: t.string({ resolve: ({ criterion }) => CRITERION_TITLES.get(criterion) ?? criterion }),
    level: t.exposeInt('level', { nullable: true, description: '1–5; null where the evidence did not hold.' }),
    evidence: t.exposeString('evidence', { nullable: true, description: 'Verbatim from an answer of the thread.' }),
  }),
});

async function detailsOf(
  { id, interviewId, detailsSealed }: EvaluationRow,
  context: GraphQLContext,
): Promise<EvaluationDetails> {
  return JSON.parse(await openIn(context, interviewId, sealedPlace.evaluationDetails(id), detailsSealed));
}

export const Evaluation = builder.prismaNode('Evaluation', {
  id: { field: 'id' },
  authScopes: (evaluation) => ({ interview: evaluation.interviewId }),
  fields: (t) => ({
    status: t.expose('status', { type: EvaluationStatus }),
    score: t.exposeFloat('score', { nullable: true, description: '0–100.' }),
    criteria: t.field({
      type: [CriterionScore],
      resolve: async (evaluation, _args, context) => (await detailsOf(evaluation, context)).criteria,
    }),
    strengths: t.stringList({
      resolve: async (evaluation, _args, context) => (await detailsOf(evaluation, context)).strengths,
    }),
    improvements: t.stringList({
      resolve: async (evaluation, _args, context) => (await detailsOf(evaluation, context)).improvements,
    }),
    reason: t.expose('reason', { type: NotScoredReason, nullable: true }),
    provider: t.exposeString('provider'),
    model: t.exposeString('model', { nullable: true }),
    at: t.expose('at', { type: 'DateTime' }),
  }),
});
