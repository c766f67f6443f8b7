import { once } from 'node:events';
import { type AddressInfo, type Server, createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { startRound } from '../../services/interviews/start-round.ts';
import { submitAnswer } from '../../services/interviews/submit-answer.ts';
import { type HeldModel, startHeldModel } from '../support/held-model.ts';
import { plan, play, sayOf, until } from '../support/interviewing.ts';
import { freePort } from '../support/ports.ts';
import { type ProgramProcess, spawnProgram } from '../support/program-process.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

const ANSWER = sayOf('How would you begin?', 1);
const MODEL = { MODEL_RETRY_MS: '200', INTERVIEW_PATIENCE_MS: '60000' };

let model: HeldModel | undefined;
let mailServer: Server | undefined;
let system: TestSystem;
let worker: ProgramProcess | undefined;
afterEach(async () => {
  worker?.process.kill('SIGKILL');
  await system.close();
  model?.close();
  mailServer?.close();
  model = undefined;
  mailServer = undefined;
});

async function startWorkerProcess(graceMs: number): Promise<ProgramProcess> {
  worker = spawnProgram('worker', {
    ...system.environment,
    METRICS_PORT: String(await freePort()),
    LOG_LEVEL: 'info',
    SHUTDOWN_GRACE_MS: String(graceMs),
  });
  return worker;
}

/** A worker as a process of its own, which waits for a model to judge an answer. */
async function judging(graceMs: number) {
  const held = await startHeldModel((body) => body.includes(ANSWER));
  model = held;
  system = await startSystem({ worker: false, env: { GROQ_BASE_URL: held.url, ...MODEL } });
  const { services } = system;
  const process = await startWorkerProcess(graceMs);
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS', questionCount: 2 }]);
  const ready = await until(services, interviewId, ({ type }) => type === 'ROUND_READY');
  await startRound(services, viewer, { roundId: ready.roundId });
  const asked = await until(services, interviewId, ({ type }) => type === 'QUESTION_ASKED');
  await submitAnswer(services, viewer, { questionId: asked.questionId, text: ANSWER, idempotencyKey: 'one' });
  await held.asked(1);
  const judgements = () => services.database.prisma.evaluation.count({ where: { interviewId } });
  /** What follows from the judgement: a follow-up or the next question. */
  const next = () => until(services, interviewId, ({ type }) => type === 'QUESTION_ASKED', asked.sequence);
  return { process, judgements, next, release: held.release };
}

test('a worker that is told to stop ends what it has begun, and takes no more', async () => {
  const { process, judgements, release } = await judging(30_000);
  process.process.kill('SIGTERM');
  await process.said('the worker stops');
  release();
  expect(await process.ended).toBe(0);
  expect(await judgements()).toBe(1);
});

test('what a worker cannot end in its grace, another one does at once', async () => {
  const { process, judgements, next, release } = await judging(300);
  process.process.kill('SIGTERM');
  expect(await process.ended).toBe(0);
  expect(await judgements()).toBe(0);
  const handedOver = performance.now();
  release();
  await system.startWorker();
  await next();
  // Long before the engine would have missed the first one's heartbeat.
  expect(performance.now() - handedOver).toBeLessThan(15_000);
  expect(await judgements()).toBe(1);
});

test('what does not even end when it is cancelled is left behind', async () => {
  // A mail server that never says a word: nothing but its time ends the attempt.
  const silent = createServer().listen(0, '127.0.0.1');
  mailServer = silent;
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  system = await startSystem({ worker: false, env: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
  const process = await startWorkerProcess(0);
  const viewer = await system.candidate();
  const interviewId = await plan(system.services, viewer, [{ kind: 'FUNDAMENTALS', questionCount: 1 }]);
  const sending = once(silent, 'connection');
  await play(system.services, viewer, interviewId, () => null);
  await sending;
  process.process.kill('SIGTERM');
  await process.said('did not end in time');
  expect(await process.ended).toBe(0);
});
