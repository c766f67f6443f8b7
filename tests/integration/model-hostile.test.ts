import { randomInt } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { scriptedReply } from '../../bin/demo/scripted-model.ts';
import { seededRandom } from '../../domain/seeded-random.ts';
import { plan, play, sayOf } from '../support/interviewing.ts';
import { scoreFaults } from '../support/judged.ts';
import {
  HOSTILE_MODES, type HostileMode, type HostileServer, startHostileServer,
} from '../support/model-server/hostile.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

const INTERVIEWS = 20;
/** HOSTILE_SEED repeats a run. */
const seed = process.env['HOSTILE_SEED'] || String(randomInt(1_000_000_000));

const ENV = {
  MODEL_ATTEMPT_MS: '200',
  MODEL_TOTAL_MS: '700',
  MODEL_RETRY_MS: '100',
  INTERVIEW_PATIENCE_MS: '100',
  LOG_LEVEL: 'silent',
};

let server: HostileServer | undefined;
let system: TestSystem | undefined;
afterEach(async () => {
  await system?.close();
  await server?.close();
  system = undefined;
  server = undefined;
});

/** Takes an interview of three rounds; what was acknowledged is what has to be stored. */
async function take(running: TestSystem, number: number) {
  const { services } = running;
  const viewer = await running.candidate();
  const interviewId = await plan(services, viewer, [
    { kind: 'FUNDAMENTALS', questionCount: 1 },
    { kind: 'SYSTEM_DESIGN', questionCount: 1 },
    { kind: 'BEHAVIOURAL', questionCount: 1 },
  ]);
  let given = 0;
  await play(services, viewer, interviewId, ({ text }) => {
    given += 1;
    return sayOf(text, number * 100 + given);
  });
  await running.workflowEnds(interviewId);
  const interview = await services.database.prisma.interview.findUniqueOrThrow({
    where: { id: interviewId },
    include: { answers: true, questions: true, learningPaths: true },
  });
  return { interview, given, faults: await scoreFaults(services, interviewId) };
}

test(`twenty interviews at a hostile endpoint (HOSTILE_SEED=${seed}) lose no answer and invent no score`, async () => {
  const random = seededRandom(seed);
  const right = new Set<HostileMode>(['right', 'right-in-a-fence', 'right-after-thought', 'slow-but-right']);
  // A connection that is reset before a request cannot be chosen request by request.
  const hostile = HOSTILE_MODES.filter((mode) => !right.has(mode) && mode !== 'resets-at-accept');
  server = await startHostileServer(
    () => (random() < 0.5 ? 'right' : (hostile[Math.floor(random() * hostile.length)] ?? 'right')),
    { right: scriptedReply, limits: {} },
  );
  system = await startSystem({ env: { ...ENV, GROQ_BASE_URL: server.url } });
  const running = system;
  const taken = await Promise.all(Array.from({ length: INTERVIEWS }, (_, number) => take(running, number)));
  expect(taken.flatMap(({ faults }) => faults)).toEqual([]);
  expect(taken.map(({ interview }) => interview.status)).toEqual(taken.map(() => 'COMPLETED'));
  expect(taken.map(({ interview }) => interview.answers.length)).toEqual(taken.map(({ given }) => given));
  expect(taken.map(({ interview }) => interview.learningPaths.length > 0)).toEqual(taken.map(() => true));
  const mains = taken.flatMap(({ interview }) => interview.questions.filter((one) => one.kind === 'MAIN'));
  const states = mains.map((one) => one.state);
  expect(states.filter((state) => state === 'SCORED').length).toBeGreaterThan(states.length / 2);
  const lies = new Set(server.hits.map((hit) => hit.mode));
  expect(lies.size).toBeGreaterThan(30);
}, 120_000);

test('an endpoint that is dead for the first round and back in the second leaves nothing unscored', async () => {
  let isDead = true;
  server = await startHostileServer(() => (isDead ? 'http-503' : 'right'), { right: scriptedReply, limits: {} });
  system = await startSystem({ env: { ...ENV, GROQ_BASE_URL: server.url } });
  const { services } = system;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [
    { kind: 'FUNDAMENTALS', questionCount: 2 },
    { kind: 'BEHAVIOURAL', questionCount: 1 },
  ]);
  let given = 0;
  await play(services, viewer, interviewId, ({ text }) => {
    given += 1;
    // The third question is the second round's: nothing of the first round is scored until here.
    if (given === 3) isDead = false;
    return sayOf(text, given);
  });
  await system.workflowEnds(interviewId);
  const interview = await services.database.prisma.interview.findUniqueOrThrow({
    where: { id: interviewId },
    include: { questions: true, answers: true },
  });
  expect(interview.status).toBe('COMPLETED');
  expect(interview.answers).toHaveLength(given);
  const mains = interview.questions.filter((one) => one.kind === 'MAIN');
  expect(mains.map((one) => one.state)).toEqual(['SCORED', 'SCORED', 'SCORED']);
  expect(await scoreFaults(services, interviewId)).toEqual([]);
}, 60_000);
