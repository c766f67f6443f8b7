import { afterEach, expect, test } from 'vitest';
import { scriptedReply } from '../../bin/demo/scripted-model.ts';
import { startRound } from '../../services/interviews/start-round.ts';
import { plan, play, sayOf, until } from '../support/interviewing.ts';
import { scoreFaults } from '../support/judged.ts';
import { type HostileServer, startHostileServer } from '../support/model-server/hostile.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

let server: HostileServer | undefined;
let system: TestSystem | undefined;
afterEach(async () => {
  await system?.close();
  await server?.close();
  system = undefined;
  server = undefined;
});

const interviewOf = ({ services }: TestSystem, id: string) =>
  services.database.prisma.interview.findUniqueOrThrow({
    where: { id },
    include: { questions: true, evaluations: true, events: true },
  });

test('where a model is retired, its successor judges running interviews anew and begins the new ones', async () => {
  let isRetired = false;
  server = await startHostileServer(
    (_, { body }) => (isRetired && body.includes('"first"') ? 'http-404-model-not-found' : 'right'),
    { right: scriptedReply, limits: {} },
  );
  system = await startSystem({
    env: { GROQ_BASE_URL: server.url, GROQ_MODELS: 'first,second', MODEL_RETRY_MS: '200', LOG_LEVEL: 'silent' },
  });
  const { services } = system;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS', questionCount: 2 }]);
  let given = 0;
  const taking = play(services, viewer, interviewId, ({ text }) => {
    given += 1;
    return sayOf(text, given);
  });
  await until(services, interviewId, ({ type }) => type === 'QUESTION_SCORED');
  isRetired = true;
  await taking;
  await system.workflowEnds(interviewId);

  const interview = await interviewOf(system, interviewId);
  expect(interview).toMatchObject({ status: 'COMPLETED', model: 'second' });
  expect(interview.rescore).toBe(1);
  const mains = interview.questions.filter(({ kind }) => kind === 'MAIN');
  expect(mains.map(({ state }) => state)).toEqual(['SCORED', 'SCORED']);
  // Both judgements are kept; what counts is the successor's, throughout.
  const counting = mains.map(({ id }) =>
    interview.evaluations
      .filter(({ threadId }) => threadId === id)
      .sort((a, b) => b.rescore - a.rescore || b.answersSeen - a.answersSeen)[0]?.model,
  );
  expect(counting).toEqual(['second', 'second']);
  expect(interview.evaluations.some(({ model, rescore }) => model === 'first' && rescore === 0)).toBe(true);
  expect(await scoreFaults(services, interviewId)).toEqual([]);
  expect(await services.metrics.registry.metrics()).toMatch(/rounds_models_retired_total 1/);

  const next = await plan(services, viewer, [{ kind: 'BEHAVIOURAL', questionCount: 1 }]);
  expect((await interviewOf(system, next)).model).toBe('second');
});

test('where every model is retired, the bank asks: nobody waits for an operator', async () => {
  server = await startHostileServer('http-404-model-not-found', { right: scriptedReply, limits: {} });
  system = await startSystem({ env: { GROQ_BASE_URL: server.url, GROQ_MODELS: 'only', LOG_LEVEL: 'silent' } });
  const { services } = system;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS', questionCount: 1 }]);
  const ready = await until(services, interviewId, ({ type }) => type === 'ROUND_READY');
  await startRound(services, viewer, { roundId: ready.roundId });
  const asked = await until(services, interviewId, ({ type }) => type === 'QUESTION_ASKED');
  const { questions } = await interviewOf(system, interviewId);
  expect(questions.find(({ id }) => id === asked.questionId)?.bankQuestionId).not.toBeNull();
});
