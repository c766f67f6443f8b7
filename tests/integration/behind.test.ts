import { afterEach, expect, test } from 'vitest';
import { startRound } from '../../services/interviews/start-round.ts';
import { submitAnswer } from '../../services/interviews/submit-answer.ts';
import type { Viewer } from '../../services/services.ts';
import { plan, until } from '../support/interviewing.ts';
import { type ScriptedModel, createScriptedModel } from '../support/scripted-model.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

let system: TestSystem | undefined;
afterEach(async () => {
  await system?.close();
  system = undefined;
});

/** An interview of one round with two questions that a model judges, its first question asked. */
async function started(patienceMs: number) {
  const model = createScriptedModel();
  system = await startSystem({ interviewer: model, env: { INTERVIEW_PATIENCE_MS: String(patienceMs) } });
  const viewer = await system.candidate();
  const interviewId = await plan(system.services, viewer, [{ kind: 'FUNDAMENTALS', questionCount: 2 }]);
  const ready = await until(system.services, interviewId, (event) => event.type === 'ROUND_READY');
  await startRound(system.services, viewer, { roundId: ready.roundId });
  const first = await nextQuestion(interviewId, 0);
  return { services: system.services, model, viewer, interviewId, first };
}

async function nextQuestion(interviewId: string, afterSequence: number): Promise<{ id: string; sequence: number }> {
  if (!system) throw new Error('No system.');
  const event = await until(system.services, interviewId, ({ type }) => type === 'QUESTION_ASKED', afterSequence);
  return { id: event.questionId ?? '', sequence: event.sequence };
}

const ANSWER = 'An index makes reads quicker and every write a little slower, because it has to be kept.';

async function answer(viewer: Viewer, questionId: string): Promise<void> {
  if (!system) throw new Error('No system.');
  await submitAnswer(system.services, viewer, { questionId, text: ANSWER, idempotencyKey: `key-${questionId}` });
}

const kindOf = async (id: string): Promise<string> => {
  if (!system) throw new Error('No system.');
  return (await system.services.database.prisma.interviewQuestion.findUniqueOrThrow({ where: { id } })).kind;
};

async function interviewRow(interviewId: string) {
  if (!system) throw new Error('No system.');
  return system.services.database.prisma.interview.findUniqueOrThrow({
    where: { id: interviewId },
    include: { questions: { orderBy: { sequence: 'asc' } }, evaluations: true },
  });
}

async function judged(model: ScriptedModel, more: { level: number; probe: boolean }): Promise<void> {
  (await model.asked()).judge(more);
}

test('an evaluation within the patience brings its follow-up before the next question', async () => {
  const { model, viewer, interviewId, first } = await started(30_000);
  await answer(viewer, first.id);
  await judged(model, { level: 3, probe: true });
  const followUp = await nextQuestion(interviewId, first.sequence);
  expect(await kindOf(followUp.id)).toBe('FOLLOW_UP');
  expect((await interviewRow(interviewId)).misses).toBe(0);
});

test('a model that is slow is not waited for: the next question comes, its probe at the end of the round', async () => {
  const { services, model, viewer, interviewId, first } = await started(200);
  await answer(viewer, first.id);
  const slow = await model.asked();
  const second = await nextQuestion(interviewId, first.sequence);
  expect(await kindOf(second.id)).toBe('MAIN');
  expect((await interviewRow(interviewId)).misses).toBe(1);

  slow.judge({ level: 4, probe: true });
  await answer(viewer, second.id);
  await judged(model, { level: 4, probe: false });
  const followUp = await nextQuestion(interviewId, second.sequence);
  expect(await kindOf(followUp.id)).toBe('FOLLOW_UP');
  const asked = await interviewRow(interviewId);
  expect(asked.questions.find((question) => question.id === followUp.id)?.parentId).toBe(first.id);

  await answer(viewer, followUp.id);
  await judged(model, { level: 4, probe: false });
  await until(services, interviewId, (event) => event.type === 'INTERVIEW_COMPLETED');
  const done = await interviewRow(interviewId);
  expect(done.questions.map((question) => question.state)).toEqual(['SCORED', 'SCORED', 'SCORED']);
  expect(done.evaluations.map((evaluation) => evaluation.answersSeen).toSorted((a, b) => a - b)).toEqual([1, 1, 2]);
  expect(model.calls).toBe(3);
});

test('a model that is down holds nobody up: given up after the scoring window, scored again on request', async () => {
  const { services, model, viewer, interviewId, first } = await started(100);
  // The shortest window that can be stored: the answers' own times start it.
  await services.database.pool.query('update interviews set scoring_window_seconds = 1 where id = $1', [interviewId]);
  await answer(viewer, first.id);
  (await model.asked()).fail(new Error('The model is down.'));
  const second = await nextQuestion(interviewId, first.sequence);
  await answer(viewer, second.id);
  await until(services, interviewId, (event) => event.type === 'INTERVIEW_COMPLETED');
  const done = await interviewRow(interviewId);
  expect(done.status).toBe('COMPLETED');
  expect(done.score).toBeNull();
  expect(done.evaluations.map(({ status, reason }) => ({ status, reason }))).toEqual([
    { status: 'NOT_SCORED', reason: 'MODEL_UNAVAILABLE' },
    { status: 'NOT_SCORED', reason: 'MODEL_UNAVAILABLE' },
  ]);
});
