import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ModelPurpose } from '../../domain/model-usage.ts';
import { decodeIdOf } from '../../graphql/global-id.ts';
import { recordModelCall } from '../../store/model-calls.ts';
import { createCountingModel } from '../support/counting-model.ts';
import { recordStatements } from '../support/statements.ts';
import { type Account, type Api, startApi } from './api.ts';

const CREATE = `mutation ($key: ID!, $count: Int) { createInterview(input: {jobRoleId: "backend", level: MID,
  rounds: [{kind: FUNDAMENTALS, questionCount: $count}], idempotencyKey: $key})
  { __typename ... on Interview { id } ... on Error { code message }
    ... on RateLimitedError { retryAfterSeconds } ... on UnavailableError { retryAfterSeconds } } }`;
const USAGE = `query ($id: ID!) { interview(id: $id) { interviewer { kind provider model notice }
  usage { calls promptTokens completionTokens costUsd
    byPurpose { purpose calls promptTokens completionTokens costUsd } } } }`;

interface Created {
  createInterview: { __typename: string; id: string; message?: string; retryAfterSeconds?: number };
}

const model = createCountingModel(['first', 'second']);
let api: Api;
let ada: Account;
let eve: Account;

beforeAll(async () => {
  const env = {
    LOG_LEVEL: 'error',
    GROQ_API_KEY: 'test',
    GROQ_MODELS: 'first,second',
    GROQ_PRICES: 'first=1/1,second=1/1',
    MODEL_SPEND_ACCOUNT_DAILY_USD: '0.2',
  };
  api = await startApi({ interviewer: model, env });
  [ada, eve] = [await api.account(), await api.account()];
});
afterAll(() => api.close());

const pool = () => api.system.services.database.pool;

async function create(account: Account, key: string): Promise<string> {
  const { createInterview } = await api.ask<Created>(account.token, CREATE, { key, count: 1 });
  expect(createInterview).toMatchObject({ __typename: 'Interview' });
  return createInterview.id;
}

const call = (id: string, purpose: ModelPurpose, tokens: { prompt: number; completion: number }, costMicros: number) =>
  recordModelCall(pool(), {
    account: { interviewId: decodeIdOf('Interview', id), userId: ada.userId, partnerId: null },
    purpose,
    model: 'first',
    promptVersion: 'test@1',
    outcome: 'DONE',
    tokens,
    latencyMs: 1,
    costMicros,
  });

test('an interview shows what its model was used for, and what it cost', async () => {
  const id = await create(ada, 'one');
  const judge = { kind: 'GROQ', provider: 'Counting', model: 'first', notice: model.notice };
  expect(await api.ask(ada.token, USAGE, { id })).toEqual({
    interview: {
      interviewer: judge,
      usage: { calls: 0, promptTokens: 0, completionTokens: 0, costUsd: 0, byPurpose: [] },
    },
  });
  await call(id, 'GENERATE_QUESTIONS', { prompt: 2_000, completion: 900 }, 1_500);
  await call(id, 'EVALUATE_THREAD', { prompt: 3_000, completion: 700 }, 2_000);
  await call(id, 'EVALUATE_THREAD', { prompt: 3_100, completion: 600 }, 2_001);
  expect(await api.ask(ada.token, USAGE, { id })).toEqual({
    interview: {
      interviewer: judge,
      usage: {
        calls: 3, promptTokens: 8_100, completionTokens: 2_200, costUsd: 0.005501,
        byPurpose: [
          { purpose: 'GENERATE_QUESTIONS', calls: 1, promptTokens: 2_000, completionTokens: 900, costUsd: 0.0015 },
          { purpose: 'EVALUATE_THREAD', calls: 2, promptTokens: 6_100, completionTokens: 1_300, costUsd: 0.004001 },
        ],
      },
    },
  });
  expect(await api.ask(eve.token, USAGE, { id })).toEqual({ interview: null });
});

test('a list of interviews reads their usage with one statement', async () => {
  await create(ada, 'two');
  await create(ada, 'three');
  const statements = recordStatements(pool());
  const { interviews } = await api.ask<{ interviews: { edges: { node: { usage: { calls: number } } }[] } }>(
    ada.token,
    '{ interviews { edges { node { usage { calls costUsd } } } } }',
  );
  expect(interviews.edges.map(({ node }) => node.usage.calls)).toEqual([0, 0, 3]);
  expect(statements.filter((statement) => statement === 'model-usage')).toHaveLength(1);
});

test('an interview by rules has no usage, and keeps its own interviewer', async () => {
  const id = await create(ada, 'four');
  await pool().query(`update interviews set interviewer = 'RULE_BASED', model = null where id = $1`, [
    decodeIdOf('Interview', id),
  ]);
  expect(await api.ask(ada.token, USAGE, { id })).toEqual({
    interview: {
      interviewer: {
        kind: 'RULE_BASED', provider: 'Rounds', model: null, notice: expect.stringContaining('practice mode'),
      },
      usage: null,
    },
  });
});

test('says who would judge a new interview', async () => {
  const query = '{ interviewer { kind provider model notice } }';
  const judge = { kind: 'GROQ', provider: 'Counting', model: 'first', notice: model.notice };
  expect(await api.ask(ada.token, query)).toEqual({ interviewer: judge });
});

test('suggestions are refined by the model where it may be used', async () => {
  const query = '{ roundSuggestions(jobRoleId: "backend", level: MID) { kind purpose questionCount } }';
  const { roundSuggestions } = await api.ask<{ roundSuggestions: { purpose: string }[] }>(ada.token, query);
  expect(new Set(roundSuggestions.map((round) => round.purpose))).toEqual(new Set(['Refined by a model.']));
  expect(roundSuggestions).toHaveLength(model.suggestRounds('backend', 'MID').length);
});

test('beyond the cap the API says what to do and when', async () => {
  const grace = await api.account();
  const outcomes: Created['createInterview'][] = [];
  for (let at = 0; at < 8; at += 1) {
    const { createInterview } = await api.ask<Created>(grace.token, CREATE, { key: `key-${at}`, count: 2 });
    outcomes.push(createInterview);
  }
  expect(outcomes[0]?.__typename).toBe('Interview');
  const refused = outcomes.at(-1);
  expect(refused?.__typename).toBe('RateLimitedError');
  expect(refused?.message).toContain('AI budget of your account');
  expect(refused?.retryAfterSeconds).toBeLessThanOrEqual(86_400);
  const again = await api.ask<Created>(grace.token, CREATE, { key: 'key-0', count: 2 });
  expect(again.createInterview.id).toBe(outcomes[0]?.id);
});
