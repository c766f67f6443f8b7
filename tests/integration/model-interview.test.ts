import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ModelServer, startModelServer } from '../../bin/demo/model-server.ts';
import { plan, play } from '../support/interviewing.ts';
import { scoreFaults } from '../support/judged.ts';
import { interviewHistory } from '../support/histories.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

let server: ModelServer;
let system: TestSystem;
beforeAll(async () => {
  server = await startModelServer();
  const prices = { GROQ_PRICES: 'openai/gpt-oss-120b=0.15/0.60' };
  system = await startSystem({ env: { GROQ_BASE_URL: server.url, ...prices, INTERVIEW_PATIENCE_MS: '20000' } });
});
afterAll(async () => {
  await system.close();
  await server.close();
});

/** Long enough for level 3, not for 4, so that the script follows up. */
const say = (text: string): string =>
  `About “${text.split(' ').slice(-6).join(' ')}”: I measure first, because a guess costs a day. ` +
  'Then I take the smallest step that can be undone, and compare the numbers with those from before.';

test('an interview of three rounds is asked, followed up and judged by a model, and says what that took', async () => {
  const { services } = system;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [
    { kind: 'FUNDAMENTALS', questionCount: 2 },
    { kind: 'SYSTEM_DESIGN', questionCount: 1 },
    { kind: 'BEHAVIOURAL', questionCount: 2 },
  ]);
  await play(services, viewer, interviewId, ({ text }) => say(text));
  await system.workflowEnds(interviewId);
  const interview = await services.database.prisma.interview.findUniqueOrThrow({
    where: { id: interviewId },
    include: { rounds: true, questions: true, evaluations: true, learningPaths: true },
  });
  expect(interview).toMatchObject({ status: 'COMPLETED', interviewer: 'GROQ', model: 'openai/gpt-oss-120b' });
  expect(interview.rounds.map((round) => round.summarySealed === null)).toEqual([false, false, false]);
  expect(interview.score).toBeGreaterThan(0);
  expect(interview.learningPaths).toHaveLength(1);
  const mains = interview.questions.filter((question) => question.kind === 'MAIN');
  expect(mains.map(({ textSealed, state }) => ({ made: textSealed !== null, state }))).toEqual(
    Array.from({ length: 5 }, () => ({ made: true, state: 'SCORED' })),
  );
  expect(interview.questions.filter((question) => question.kind === 'FOLLOW_UP').length).toBeGreaterThanOrEqual(3);
  for (const evaluation of interview.evaluations) {
    expect(evaluation.model).toBe('openai/gpt-oss-120b');
    expect(evaluation.interviewerVersion).toContain('evaluate-thread@');
  }
  expect(await scoreFaults(services, interviewId)).toEqual([]);

  const calls = await services.database.pool.query<{ purpose: string; calls: number; tokens: number; micros: number }>(
    `select purpose, count(*)::int as calls, sum(prompt_tokens + completion_tokens)::int as tokens,
        sum(cost_micros)::int as micros
      from model_calls where interview_id = $1 and outcome = 'DONE' group by purpose`,
    [interviewId],
  );
  const by = new Map(calls.rows.map(({ purpose, calls: count }) => [purpose, count]));
  expect(by.get('GENERATE_QUESTIONS')).toBe(3);
  expect(by.get('SUMMARISE_ROUND')).toBe(3);
  expect(by.get('LEARNING_PATH')).toBe(1);
  expect(by.get('EVALUATE_THREAD')).toBe(interview.evaluations.length);
  expect(calls.rows.every(({ tokens, micros }) => tokens > 0 && micros > 0)).toBe(true);

  // What a model wrote is in the database, sealed; the engine's never has a word.
  const { text } = await interviewHistory(services, interviewId);
  for (const word of ['smallest', 'measure', 'step by step', 'colleague']) expect(text).not.toContain(word);
});
