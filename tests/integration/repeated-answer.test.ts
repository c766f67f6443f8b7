import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EvaluationDetails } from '../../domain/evaluation-details.ts';
import { QUESTIONS } from '../../interviewer/bank/bank.ts';
import { sealedPlace } from '../../store/sealed.ts';
import { plan, play } from '../support/interviewing.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.close());

const STORY =
  'In my last job our team had a project that was late. I talked with everybody, I made a plan and I worked hard on ' +
  'it for two weeks. In the end we shipped it and the customer was happy, and I learned that talking early helps.';
const OWN =
  'When I began nobody looked at the tickets of our users. I read two hundred of them in a week, sorted them by what ' +
  'they cost us and showed the list to the whole team, and after a month we had half as many.';

const isMain = (text: string): boolean => QUESTIONS.some((question) => question.text === text);

/** What is shown for each main question in the order asked, after an interview with behavioural questions only. */
async function feedbackFor(
  rounds: number[],
  answer: (question: { isMain: boolean; sequence: number }) => string,
): Promise<EvaluationDetails[]> {
  const { services } = system;
  const { prisma } = services.database;
  const viewer = await system.candidate();
  const planned = rounds.map((questionCount) => ({ kind: 'BEHAVIOURAL' as const, questionCount }));
  const interviewId = await plan(services, viewer, planned);
  await play(services, viewer, interviewId, ({ text, sequence }) => answer({ isMain: isMain(text), sequence }));
  const questions = await prisma.interviewQuestion.findMany({
    where: { interviewId, kind: 'MAIN' },
    include: { evaluations: { orderBy: { answersSeen: 'desc' }, take: 1 } },
    orderBy: { sequence: 'asc' },
  });
  const key = await services.sealer.forUser(viewer.userId);
  return questions.map(({ evaluations: [evaluation] }) => {
    if (!evaluation) throw new Error('A question was not evaluated.');
    return JSON.parse(key.open(sealedPlace.evaluationDetails(evaluation.id), evaluation.detailsSealed));
  });
}

const SAME = 'This answer is the same text as your answer to question 1';
const floored = ({ criteria }: EvaluationDetails): boolean => criteria.every(({ level }) => level === 1);

test('a text given to two questions counts for the first, and the second says whose text it is', async () => {
  const [first, second, ...others] = await feedbackFor([2], () => STORY);
  if (!first || !second || others.length > 0) throw new Error('Two questions were planned.');
  expect(first.improvements.join(' ')).not.toContain('same text');
  expect(floored(second)).toBe(true);
  expect(second.improvements).toHaveLength(1);
  expect(second.improvements[0]).toContain(`${SAME}.`);
});

test('the reason stands first too where a follow-up was answered in other words', async () => {
  const [, second] = await feedbackFor([2], ({ isMain: main, sequence }) => (main ? STORY : `${OWN} Part ${sequence}.`));
  expect(second?.improvements[0]).toContain(`${SAME}.`);
  expect(second?.improvements.join(' ')).not.toContain('Nothing in the answer speaks to the question');
});

test('a question of another round is named with its round', async () => {
  const [, second] = await feedbackFor([1, 1], () => STORY);
  expect(second?.improvements[0]).toContain(`${SAME} of round 1.`);
});
