import { afterEach, expect, test } from 'vitest';
import { scriptedReply } from '../../bin/demo/scripted-model.ts';
import type { Interviewer } from '../../interviewer/interviewer.ts';
import { type TestEngine, startEngine } from '../support/engine.ts';
import { plan, play, sayOf, until } from '../support/interviewing.ts';
import { scoreFaults } from '../support/judged.ts';
import { type HostileServer, startHostileServer } from '../support/model-server/hostile.ts';
import { type ScriptedModel, createScriptedModel } from '../support/scripted-model.ts';
import { type TestSystem, startSystem } from '../support/system.ts';
import { eventCounts, interviewRuns } from '../support/workflow-runs.ts';

/** From so many events on, an engine as it comes suggests to continue as new. */
const SUGGESTED_LIMIT = 4_096;
const ROUNDS = 7;
const QUESTIONS = 6;

let engine: TestEngine | undefined;
let system: TestSystem | undefined;
let server: HostileServer | undefined;
afterEach(async () => {
  await system?.close();
  await engine?.close();
  await server?.close();
  system = undefined;
  engine = undefined;
  server = undefined;
});

/** One who asks a question of the bank again in another round: it holds fewer than the longest interview asks. */
function tireless<I extends Interviewer>(interviewer: I): I {
  const suggestRounds: Interviewer['suggestRounds'] = (...plan) =>
    interviewer.suggestRounds(...plan).map((round) => ({ ...round, maxQuestionCount: ROUNDS * QUESTIONS }));
  const generateQuestions: Interviewer['generateQuestions'] = (request) =>
    interviewer.generateQuestions({ ...request, askedBefore: [] });
  return { ...interviewer, suggestRounds, generateQuestions };
}

/** The whole interview, every question answered. */
async function playLongest(of: TestSystem): Promise<{ id: string; events: number[] }> {
  const { services } = of;
  const viewer = await of.candidate();
  const rounds = Array.from({ length: ROUNDS }, () => ({ kind: 'FUNDAMENTALS' as const, questionCount: QUESTIONS }));
  const id = await plan(services, viewer, rounds);
  await play(services, viewer, id, ({ text, sequence }) => sayOf(text, sequence));
  await of.workflowEnds(id);
  return { id, events: eventCounts(await interviewRuns(services, id)) };
}

async function stored({ services }: TestSystem, id: string) {
  return services.database.prisma.interview.findUniqueOrThrow({
    where: { id },
    include: { questions: true, answers: true, evaluations: true, events: { orderBy: { sequence: 'asc' } } },
  });
}

/** Questions by their kind. */
async function asked(of: TestSystem, id: string): Promise<{ mains: number; followUps: number }> {
  const { questions } = await stored(of, id);
  const mains = questions.filter(({ kind, state }) => kind === 'MAIN' && state === 'SCORED').length;
  return { mains, followUps: questions.filter(({ kind }) => kind === 'FOLLOW_UP').length };
}

/** By rules it takes about half of these events: 817 at the last count. */
test('the longest interview fits into one run when a model judges, and follows up on many answers', async () => {
  const model = createScriptedModel();
  void judgeAll(model);
  const env = { INTERVIEW_PATIENCE_MS: '20000', LOG_LEVEL: 'silent' };
  system = await startSystem({ interviewer: tireless(model), env });
  const { id, events } = await playLongest(system);
  const { mains, followUps } = await asked(system, id);
  expect(mains).toBe(ROUNDS * QUESTIONS);
  expect(followUps).toBeGreaterThan(QUESTIONS);
  expect(events).toHaveLength(1);
  expect(events[0]).toBeLessThan(SUGGESTED_LIMIT / 2);
});

async function judgeAll(model: ScriptedModel): Promise<never> {
  for (let call = 1; ; call++) (await model.asked()).judge({ level: 3, probe: call % 3 === 1 });
}

test('a model that is down across three continued runs costs no answer and no judgement', async () => {
  let isDown = true;
  server = await startHostileServer(() => (isDown ? 'http-503' : 'right'), { right: scriptedReply, limits: {} });
  engine = await startEngine({ suggestContinueAsNew: 40 });
  system = await startSystem({
    temporalAddress: engine.address,
    env: { GROQ_BASE_URL: server.url, MODEL_RETRY_MS: '200', INTERVIEW_PATIENCE_MS: '0', LOG_LEVEL: 'silent' },
  });
  const { services } = system;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [
    { kind: 'FUNDAMENTALS', questionCount: 11 },
    { kind: 'BEHAVIOURAL', questionCount: 1 },
  ]);
  const taking = play(services, viewer, interviewId, ({ text, sequence }) => sayOf(text, sequence));
  await until(services, interviewId, ({ type }) => type === 'ROUND_CLOSED');
  const { evaluations, answers } = await stored(system, interviewId);
  const boundaries = (await interviewRuns(services, interviewId)).length - 1;
  expect(evaluations).toEqual([]);
  expect(answers.length).toBeGreaterThanOrEqual(10);
  expect(boundaries).toBeGreaterThanOrEqual(3);

  isDown = false;
  await taking;
  await system.workflowEnds(interviewId);
  const done = await stored(system, interviewId);
  expect(done.status).toBe('COMPLETED');
  expect(await scoreFaults(services, interviewId)).toEqual([]);
  const mains = done.questions.filter(({ kind }) => kind === 'MAIN');
  expect(mains.map(({ state }) => state)).toEqual(mains.map(() => 'SCORED'));
  for (const { id } of mains) {
    const seen = done.evaluations.filter(({ threadId }) => threadId === id).map(({ answersSeen }) => answersSeen);
    expect(new Set(seen).size).toBe(seen.length);
  }
  expect(done.events.map(({ sequence }) => sequence)).toEqual(done.events.map((_, index) => index + 1));
});
