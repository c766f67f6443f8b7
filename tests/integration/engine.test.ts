import { afterEach, expect, test, vi } from 'vitest';
import { startRound } from '../../services/interviews/start-round.ts';
import { submitAnswer } from '../../services/interviews/submit-answer.ts';
import { interviewHistory } from '../support/histories.ts';
import { plan, play, until } from '../support/interviewing.ts';
import { type TestEngine, startEngine } from '../support/engine.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

let engine: TestEngine | undefined;
let system: TestSystem | undefined;
afterEach(async () => {
  await system?.close();
  await engine?.close();
});

const ANSWER = 'I would write down what must never break, because everything else can be changed later.';
const PATIENCE = { timeout: 40_000, interval: 100 };

test('an interview outlives the loss of the engine’s database: it is swept up, and answers given meanwhile count', async () => {
  engine = await startEngine();
  system = await startSystem({ temporalAddress: engine.address });
  const { services } = system;
  const viewer = await system.candidate();
  const answered = await plan(services, viewer, [{ kind: 'FUNDAMENTALS', questionCount: 2 }]);
  const untouched = await plan(services, viewer, [{ kind: 'FUNDAMENTALS', questionCount: 2 }]);
  const ready = await until(services, answered, (event) => event.type === 'ROUND_READY');
  await startRound(services, viewer, { roundId: ready.roundId });
  const asked = await until(services, answered, (event) => event.type === 'QUESTION_ASKED');
  const known = await engineOf(untouched);

  await engine.kill();
  await submitAnswer(services, viewer, { questionId: asked.questionId, text: ANSWER, idempotencyKey: 'one' });
  await engine.loseDatabase();
  await engine.start();

  await until(services, answered, (event) => event.type === 'QUESTION_ASKED', asked.sequence);
  const evaluations = await services.database.prisma.evaluation.findMany({ where: { interviewId: answered } });
  expect(evaluations.map((evaluation) => evaluation.answersSeen)).toEqual([1]);
  await vi.waitFor(async () => expect(await engineOf(untouched)).not.toBe(known), PATIENCE);
  const swept = await interviewHistory(services, untouched);
  expect(swept.eventTypes.length).toBeGreaterThan(3);
});

test('a long interview continues as new, and nothing of it is lost or doubled', async () => {
  engine = await startEngine({ suggestContinueAsNew: 30 });
  system = await startSystem({ temporalAddress: engine.address });
  const { services } = system;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS', questionCount: 6 }]);
  await play(services, viewer, interviewId, () => ANSWER);
  const [first] = JSON.parse((await interviewHistory(services, interviewId)).text);
  expect(first.workflowExecutionStartedEventAttributes.continuedExecutionRunId).not.toBe('');
  const answers = await services.database.prisma.answer.count({ where: { interviewId } });
  const threads = await services.database.prisma.interviewQuestion.findMany({
    where: { interviewId, kind: 'MAIN' },
    include: { evaluations: true },
  });
  expect(answers).toBeGreaterThanOrEqual(6);
  expect(threads.map((thread) => thread.state)).toEqual(threads.map(() => 'SCORED'));
  for (const { evaluations } of threads) {
    const seen = evaluations.map((evaluation) => evaluation.answersSeen);
    expect(seen.toSorted((a, b) => a - b)).toEqual(seen.map((_, index) => index + 1));
  }
});

async function engineOf(interviewId: string): Promise<string | null | undefined> {
  const row = await system?.services.database.prisma.interview.findUniqueOrThrow({ where: { id: interviewId } });
  return row?.engine;
}
