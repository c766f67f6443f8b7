import { afterEach, beforeEach, expect, test } from 'vitest';
import { cancelInterview } from '../../services/interviews/cancel-interview.ts';
import { startRound } from '../../services/interviews/start-round.ts';
import { submitAnswer } from '../../services/interviews/submit-answer.ts';
import { interviewHistory } from '../support/histories.ts';
import { plan, until } from '../support/interviewing.ts';
import { type ScriptedModel, createScriptedModel } from '../support/scripted-model.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

let model: ScriptedModel;
let system: TestSystem;
beforeEach(async () => {
  model = createScriptedModel();
  system = await startSystem({ interviewer: model, env: { INTERVIEW_PATIENCE_MS: '0' } });
});
afterEach(() => system.close());

test('what models still judge of a cancelled interview counts for nothing and is not asked for again', async () => {
  const { services } = system;
  const { prisma } = services.database;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS', questionCount: 2 }, { kind: 'FUNDAMENTALS' }]);
  const ready = await until(services, interviewId, (event) => event.type === 'ROUND_READY');
  await startRound(services, viewer, { roundId: ready.roundId });
  const asked = await until(services, interviewId, (event) => event.type === 'QUESTION_ASKED');
  const text = 'I would look at the plan of the query first, because a guess about an index is often wrong.';
  await submitAnswer(services, viewer, { questionId: asked.questionId, text, idempotencyKey: 'one' });
  const call = await model.asked();
  await cancelInterview(services, viewer, { interviewId });
  await system.workflowEnds(interviewId);
  const { eventTypes } = await interviewHistory(services, interviewId);
  expect(eventTypes.at(-1)).toBe('2');

  call.judge({ level: 4, probe: true });
  // A worker that stops waits for what its activities still do.
  await system.stopWorker();
  expect(model.calls).toBe(1);
  expect(await prisma.evaluation.count({ where: { interviewId } })).toBe(0);
  expect(await prisma.emailMessage.count({ where: { interviewId } })).toBe(0);
  const after = await prisma.interview.findUniqueOrThrow({ where: { id: interviewId }, include: { rounds: true, questions: true } });
  expect(after.status).toBe('CANCELLED');
  expect(after.rounds.map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED']);
  expect(after.questions.filter(({ state }) => state === 'ASKED')).toEqual([]);
});
