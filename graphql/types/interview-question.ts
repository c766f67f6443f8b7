import { sealedPlace } from '../../store/sealed.ts';
import { builder } from '../builder.ts';
import { openIn } from '../sealed.ts';
import { Answer } from './answer.ts';
import { Evaluation } from './evaluation.ts';
import { Competency, competencyShown } from './job-role.ts';
import { QuestionKind, QuestionState } from './vocabulary.ts';

export const InterviewQuestion = builder.prismaNode('InterviewQuestion', {
  id: { field: 'id' },
  // Whatever query forgot to leave it out: a question that was not asked yet is nobody's to see.
  authScopes: (question) => question.state !== 'PREPARED' && { interview: question.interviewId },
  fields: (t) => ({
    sequence: t.int({
      description: 'Counts from 1 through the interview, in the order asked.',
      resolve: ({ sequence }) => asked(sequence),
    }),
    kind: t.expose('kind', { type: QuestionKind }),
    text: t.string({
      resolve: (question, _args, context) => {
        const { id, interviewId, bankQuestionId, bankQuestionVersion, bankProbe, textSealed } = question;
        return textSealed === null
          ? context.services.interviewer.bankText({
              questionId: asked(bankQuestionId),
              version: asked(bankQuestionVersion),
              probe: bankProbe,
            })
          : openIn(context, interviewId, sealedPlace.questionText(id), textSealed);
      },
    }),
    competency: t.field({ type: Competency, resolve: (question) => competencyShown(question.competency) }),
    state: t.field({
      type: QuestionState,
      resolve: ({ state }) => asked(state === 'PREPARED' ? null : state),
    }),
    askedAt: t.field({ type: 'DateTime', resolve: ({ askedAt }) => asked(askedAt) }),
    answer: t.relation('answer', { type: Answer, nullable: true }),
    evaluation: t.field({
      type: Evaluation,
      nullable: true,
      description: 'Of the whole thread, on its main question, once the thread is closed and judged.',
      select: (_args, _context, nestedSelection) => ({
        evaluations: nestedSelection({ orderBy: [{ rescore: 'desc' }, { answersSeen: 'desc' }], take: 1 }),
      }),
      resolve: ({ kind, state, evaluations }) =>
        kind === 'MAIN' && (state === 'SCORED' || state === 'NOT_SCORED') ? (evaluations[0] ?? null) : null,
    }),
    parent: t.relation('parent', { nullable: true, description: 'The main question of a follow-up.' }),
    round: t.relation('round'),
  }),
});

/** What every asked question has; the table's checks say so. */
function asked<T>(value: T | null): T {
  if (value === null) throw new TypeError('A question that was asked lacks what an asked question has.');
  return value;
}
