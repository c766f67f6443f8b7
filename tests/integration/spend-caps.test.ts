import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { RateLimitedError, UnavailableError, ValidationError } from '../../domain/errors.ts';
import { createInterview } from '../../services/interviews/create-interview.ts';
import { createModelGate } from '../../services/model-gate.ts';
import { startRound } from '../../services/interviews/start-round.ts';
import { suggestRounds } from '../../services/interviews/suggest-rounds.ts';
import { createRuleBasedInterviewer } from '../../interviewer/rule-based/interviewer.ts';
import { newId } from '../../platform/ids.ts';
import type { ModelConfig } from '../../platform/model-config.ts';
import type { Services, Viewer } from '../../services/services.ts';
import { recordModelCall } from '../../store/model-calls.ts';
import { createCountingModel } from '../support/counting-model.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

const DAY_SECONDS = 86_400;
const model = createCountingModel(['first', 'second']);

let system: TestSystem;
let viewer: Viewer;
/** What one interview of these tests sets aside, in millionths of a dollar. */
let estimate: number;

beforeAll(async () => {
  system = await startSystem({
    worker: false,
    interviewer: model,
    env: {
      LOG_LEVEL: 'error',
      GROQ_API_KEY: 'test',
      GROQ_MODELS: 'first,second',
      GROQ_PRICES: 'first=0.15/0.60,second=0.15/0.60',
    },
  });
  const first = await create(system.services, await system.candidate());
  estimate = await reserved(first);
});
beforeEach(async () => {
  viewer = await system.candidate();
  model.calls = 0;
});
afterAll(() => system.close());

const pool = () => system.services.database.pool;

/** The services under other caps; a gate of their own has nothing cached. */
function capped(more: Partial<ModelConfig['spend']> & { stopped?: boolean }): Services {
  const { config, metrics } = system.services;
  if (!config.model) throw new Error('No model is configured.');
  const { stopped = false, ...spend } = more;
  const changed = { ...config, model: { ...config.model, stopped, spend: { ...config.model.spend, ...spend } } };
  const modelGate = createModelGate({ pool: pool(), interviewer: model, config: changed, metrics });
  return { ...system.services, config: changed, modelGate };
}

async function create(
  services: Services,
  who: Viewer,
  more: { key?: string; questions?: number } = {},
): Promise<string> {
  const { interviewId } = await createInterview(services, who, {
    jobRoleId: 'backend',
    level: 'MID',
    rounds: [{ kind: 'FUNDAMENTALS', questionCount: more.questions ?? 2, opensAt: null, dueAt: null }],
    dueAt: null,
    idempotencyKey: more.key ?? newId(),
  });
  return interviewId;
}

async function reserved(interviewId: string): Promise<number> {
  const row = await system.services.database.prisma.interview.findUniqueOrThrow({ where: { id: interviewId } });
  return Number(row.costReservedMicros);
}

/** Has a model cost something. */
const spend = (costMicros: number, interviewId: string | null, userId: string | null = viewer.userId) =>
  recordModelCall(pool(), {
    account: { interviewId, userId, partnerId: null },
    purpose: 'EVALUATE_THREAD',
    model: 'first',
    promptVersion: 'test@1',
    outcome: 'DONE',
    tokens: { prompt: 1, completion: 1 },
    latencyMs: 1,
    costMicros,
  });

async function spentByAll(): Promise<number> {
  const { rows } = await pool().query<{ spent: number }>(
    `select model_spend(date_trunc('day', clock_timestamp(), 'UTC'), null, null)::float8 as spent`,
  );
  return rows[0]?.spent ?? 0;
}

const caught = (work: Promise<unknown>): Promise<unknown> => work.then(() => null, (error: unknown) => error);

const rowsOf = async (who: Viewer): Promise<number> =>
  system.services.database.prisma.interview.count({ where: { userId: who.userId } });

test('an interview by a model sets aside what it may cost', async () => {
  expect(estimate).toBeGreaterThan(1_000);
  const longer = await create(system.services, viewer, { questions: 4 });
  expect(await reserved(longer)).toBeGreaterThan(estimate * 1.5);
});

test('beyond the cap of an account nothing is written and no model is called; another account is free', async () => {
  const services = capped({ accountDailyMicros: Math.floor(estimate * 2.5) });
  await create(services, viewer);
  await create(services, viewer);
  const error = await caught(create(services, viewer));
  expect(error).toBeInstanceOf(RateLimitedError);
  if (!(error instanceof RateLimitedError)) return;
  expect(error.message).toMatch(/budget of your account for today is used up\. Plan .* after midnight UTC, or go on/);
  const left = (DAY_SECONDS * 1000 - (Date.now() % (DAY_SECONDS * 1000))) / 1000;
  expect(Math.abs(error.retryAfterSeconds - left)).toBeLessThan(60);
  expect(await rowsOf(viewer)).toBe(2);
  expect(model.calls).toBe(0);
  await create(services, await system.candidate());
});

test('ten creations at once at the cap: as many as it allows', async () => {
  const services = capped({ accountDailyMicros: estimate * 3 });
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => caught(create(services, viewer))));
  expect(outcomes.filter((error) => error === null)).toHaveLength(3);
  expect(outcomes.filter((error) => error instanceof RateLimitedError)).toHaveLength(7);
  expect(await rowsOf(viewer)).toBe(3);
});

test('a key that made an interview before the cap gives it again, and so does the loser of a race', async () => {
  const services = capped({ accountDailyMicros: estimate });
  const key = newId();
  const raced = await Promise.all([create(services, viewer, { key }), create(services, viewer, { key })]);
  expect(new Set(raced).size).toBe(1);
  expect(await caught(create(services, viewer))).toBeInstanceOf(RateLimitedError);
  expect(await create(services, viewer, { key })).toBe(raced[0]);
  expect(await create(capped({ stopped: true }), viewer, { key })).toBe(raced[0]);
});

test('an interview counts what it set aside or cost, whichever is more, and once it is over what it cost', async () => {
  const services = capped({ accountDailyMicros: estimate * 2 });
  const first = await create(services, viewer);
  await spend(estimate / 2, first);
  await create(services, viewer);
  expect(await caught(create(services, viewer)), 'half of it is still set aside').toBeInstanceOf(RateLimitedError);
  await pool().query(`update interviews set status = 'CANCELLED' where user_id = $1`, [viewer.userId]);
  const third = await create(services, viewer);
  await spend(estimate, third);
  expect(await caught(create(services, viewer)), 'one and a half were spent').toBeInstanceOf(RateLimitedError);

  const dear = await system.candidate();
  const open = await create(services, dear);
  await spend(estimate * 1.5, open, dear.userId);
  expect(await caught(create(services, dear)), 'it cost more than was set aside').toBeInstanceOf(RateLimitedError);
});

test('calls of today count for whatever interview they were made, those of yesterday do not', async () => {
  const services = capped({ accountDailyMicros: estimate * 2 });
  const older = await create(services, viewer);
  await pool().query(`update interviews set created_at = created_at - interval '1 day' where id = $1`, [older]);
  await spend(estimate * 2, older);
  expect(await caught(create(services, viewer))).toBeInstanceOf(RateLimitedError);
  await pool().query(`update model_calls set at = at - interval '1 day' where interview_id = $1`, [older]);
  await create(services, viewer);
  await spend(estimate, null);
  expect(await caught(create(services, viewer)), 'a call for no interview').toBeInstanceOf(RateLimitedError);
});

test('a plan beyond a whole day is a mistake in the plan', async () => {
  const error = await caught(create(capped({ accountDailyMicros: estimate - 1 }), viewer));
  expect(error).toBeInstanceOf(ValidationError);
  if (error instanceof ValidationError) expect(error.fields.map((field) => field.path)).toEqual(['rounds']);
});

test('beyond the cap of all, interviews that exist go on, new ones and suggestions by a model wait', async () => {
  const before = await suggestRounds(capped({}), 'backend', 'MID');
  expect([before[0]?.purpose, model.calls]).toEqual(['Refined by a model.', 1]);

  const services = capped({ globalDailyMicros: Math.floor((await spentByAll()) + estimate * 1.5) });
  const interviewId = await create(services, viewer);
  const error = await caught(create(services, await system.candidate()));
  expect(error).toBeInstanceOf(UnavailableError);
  if (!(error instanceof UnavailableError)) return;
  expect(error.message).toMatch(/AI budget of this site for today is used up\. Plan .* after midnight UTC, or go on/);
  expect(error.retryAfterSeconds).toBeGreaterThan(0);
  expect(error.retryAfterSeconds).toBeLessThanOrEqual(DAY_SECONDS);

  await spend(estimate, null, null);
  const round = await services.database.prisma.interviewRound.findFirstOrThrow({ where: { interviewId } });
  await startRound(services, viewer, { roundId: round.id });
  const after = await suggestRounds(services, 'backend', 'MID');
  expect(after).toEqual(model.suggestRounds('backend', 'MID'));
  expect(model.calls, 'the call after the cap was made').toBe(1);
});

test('a stopped model gets no new interview and makes no suggestion, and the reason is said', async () => {
  const services = capped({ stopped: true });
  const error = await caught(create(services, viewer));
  expect(error).toBeInstanceOf(UnavailableError);
  expect(String(error)).toContain('New AI interviews are switched off for now. Interviews that you have go on.');
  expect(await suggestRounds(services, 'backend', 'MID')).toEqual(model.suggestRounds('backend', 'MID'));
  expect([await rowsOf(viewer), model.calls]).toEqual([0, 0]);
});

test('interviews by rules know no cap', async () => {
  const services = { ...capped({ globalDailyMicros: 0, stopped: true }), interviewer: createRuleBasedInterviewer() };
  expect(await reserved(await create(services, viewer))).toBe(0);
});

test('a new interview gets the first model that is not retired', async () => {
  const modelOf = async (id: string) =>
    (await system.services.database.prisma.interview.findUniqueOrThrow({ where: { id } })).model;
  expect(await modelOf(await create(system.services, viewer))).toBe('first');
  await pool().query(`insert into retired_models values ('first', clock_timestamp())`);
  expect(await modelOf(await create(system.services, viewer))).toBe('second');
  expect(await capped({}).modelGate.inUse()).toBe('second');
  const text = await system.services.metrics.registry.metrics();
  expect(text).toContain('rounds_model_in_use{model="second"} 1');
  expect(text).toContain('rounds_model_in_use{model="first"} 0');
  await pool().query('truncate retired_models');
});
