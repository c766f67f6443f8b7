import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ModelServer, startModelServer } from '../../bin/demo/model-server.ts';
import { startRound } from '../../services/interviews/start-round.ts';
import { submitAnswer } from '../../services/interviews/submit-answer.ts';
import { modelQueueStatus, pauseModelQueue, resumeModelQueue } from '../../services/operators/model-queue.ts';
import { rescoreInterview } from '../../services/operators/rescore-interview.ts';
import { listStuckInterviews } from '../../services/operators/stuck-interviews.ts';
import { plan, questionText, sayOf, until } from '../support/interviewing.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

const OPERATOR = { userId: null, address: null };

let server: ModelServer;
let system: TestSystem;
beforeAll(async () => {
  server = await startModelServer();
  const env = {
    GROQ_BASE_URL: server.url,
    GROQ_PRICES: 'openai/gpt-oss-120b=0.15/0.60',
    INTERVIEW_PATIENCE_MS: '100',
    MODEL_RETRY_MS: '100',
    LOG_LEVEL: 'error',
  };
  system = await startSystem({ env });
});
afterAll(async () => {
  await system.close();
  await server.close();
});

async function calls(): Promise<number> {
  const { rows } = await system.services.database.pool.query('select count(*)::int as calls from model_calls');
  return rows[0].calls;
}

/** Answers each question of an interview of one round as it is asked; the interview's id. */
async function answered(questionCount: number): Promise<string> {
  const { services } = system;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS', questionCount }]);
  const ready = await until(services, interviewId, (event) => event.type === 'ROUND_READY');
  await startRound(services, viewer, { roundId: ready.roundId });
  let { sequence } = ready;
  for (let number = 0; number < questionCount; number += 1) {
    const asked = await until(services, interviewId, (event) => event.type === 'QUESTION_ASKED', sequence);
    const text = sayOf(await questionText(services, asked.questionId ?? ''), number);
    await submitAnswer(services, viewer, { questionId: asked.questionId, text, idempotencyKey: `${asked.questionId}` });
    ({ sequence } = asked);
  }
  return interviewId;
}

test('while the queue is paused no call leaves and interviews go on; resumed, it catches up', async () => {
  const { services } = system;
  const paused = await pauseModelQueue(services, OPERATOR);
  expect(paused.pausedAt).toBeInstanceOf(Date);
  expect((await pauseModelQueue(services, OPERATOR)).pausedAt).toEqual(paused.pausedAt);
  expect(await services.modelGate.mayBeUsed()).toBe(false);

  const interviewId = await answered(2);
  await until(services, interviewId, (event) => event.type === 'ROUND_CLOSED');
  expect(await calls()).toBe(0);
  const waiting = await modelQueueStatus(services);
  expect(waiting).toMatchObject({ waiting: 2, calls: 0 });
  expect(waiting.oldestSince?.getTime()).toBeGreaterThanOrEqual(paused.pausedAt?.getTime() ?? Infinity);

  expect(await resumeModelQueue(services, OPERATOR)).toMatchObject({ pausedAt: null });
  await until(services, interviewId, (event) => event.type === 'INTERVIEW_COMPLETED');
  const evaluations = await services.database.prisma.evaluation.findMany({ where: { interviewId } });
  expect(evaluations.map(({ status, model }) => [status, model])).toEqual(
    Array.from({ length: 2 }, () => ['SCORED', 'openai/gpt-oss-120b']),
  );
  expect(await modelQueueStatus(services)).toMatchObject({ waiting: 0, oldestSince: null });
});

test('what was given up while no model was called is listed, and judged again when an operator says so', async () => {
  const { services } = system;
  await pauseModelQueue(services, OPERATOR);
  const interviewId = await answered(1);
  await services.database.pool.query(
    `update interview_questions set score_by = clock_timestamp() where interview_id = $1 and state = 'ANSWERED'`,
    [interviewId],
  );
  await services.runs.tell(interviewId);
  const given = await until(services, interviewId, (event) => event.type === 'INTERVIEW_COMPLETED');
  const stuck = await listStuckInterviews(services, 10);
  expect(stuck).toMatchObject([{ interviewId, reason: 'NOT_SCORED', status: 'COMPLETED', interviewer: 'GROQ' }]);

  await resumeModelQueue(services, OPERATOR);
  expect(await rescoreInterview(services, OPERATOR, interviewId)).toEqual({ interviewId, threads: 1 });
  await until(services, interviewId, (event) => event.type === 'QUESTION_SCORED', given.sequence);
  expect((await listStuckInterviews(services, 10)).filter(({ reason }) => reason === 'NOT_SCORED')).toEqual([]);
});
