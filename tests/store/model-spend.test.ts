import { afterAll, beforeAll, expect, test } from 'vitest';
import { createInterview } from '../../domain/interview/create.ts';
import { newId } from '../../platform/ids.ts';
import { insertInterview } from '../../store/create-interview.ts';
import { recordModelCall } from '../../store/model-calls.ts';
import type { BrokenCap, SpendGuard } from '../../store/model-spend.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

const DAY_MS = 86_400_000;
const NO_CAP = { accountCapMicros: null, partnerCapMicros: null, globalCapMicros: null };

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem({ worker: false });
});
afterAll(() => system.close());

const pool = () => system.services.database.pool;

async function partner(): Promise<string> {
  const id = newId();
  await pool().query('insert into partners (id, name, created_at) values ($1, $2, now())', [id, 'A partner']);
  return id;
}

/** Inserts an interview of a new person that sets 100 aside; resolves with the cap that it would break. */
async function insert(partnerId: string | null, caps: Partial<SpendGuard>, userId?: string): Promise<BrokenCap | null> {
  const now = Date.now();
  const policy = { patience: 0, scoringWindow: DAY_MS, pauseLimit: DAY_MS, timeFactor: 1 };
  const round = { id: newId(), questionCount: 1, minutes: 5, maxProbes: 0, weight: 1, opensAt: null, dueAt: null };
  const change = createInterview({ dueSetBy: 'PARTNER', dueAt: null, model: 'first', policy, rounds: [round] }, now);
  if (change.outcome !== 'changed') throw new Error('The plan was refused.');
  const made = {
    id: newId(),
    userId: userId ?? (await system.candidate()).userId,
    partnerId,
    jobRoleId: 'backend',
    level: 'MID' as const,
    language: 'en',
    interviewer: 'GROQ' as const,
    roundKinds: ['FUNDAMENTALS' as const],
    idempotencyKey: newId(),
    inputHash: 'hash',
  };
  return insertInterview(pool(), made, change, now, {
    estimateMicros: 100,
    since: now - (now % DAY_MS),
    ...NO_CAP,
    ...caps,
  });
}

test('a partner has a cap for all its candidates, which is nobody else\'s', async () => {
  const [one, other] = [await partner(), await partner()];
  const cap = { partnerCapMicros: 250 };
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => insert(one, cap)));
  expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(2);
  expect(outcomes.filter((outcome) => outcome === 'PARTNER')).toHaveLength(4);
  expect(await insert(other, cap)).toBeNull();
  expect(await insert(null, cap), 'of no partner').toBeNull();
});

test('a call for one partner takes from its budget only', async () => {
  const [one, other] = [await partner(), await partner()];
  await recordModelCall(pool(), {
    account: { interviewId: null, userId: null, partnerId: one },
    purpose: 'EVALUATE_THREAD',
    model: 'first',
    promptVersion: 'test@1',
    outcome: 'DONE',
    tokens: { prompt: 1, completion: 1 },
    latencyMs: 1,
    costMicros: 151,
  });
  expect(await insert(one, { partnerCapMicros: 250 })).toBe('PARTNER');
  expect(await insert(other, { partnerCapMicros: 250 })).toBeNull();
});

test('creations of different people race for what is left of all', async () => {
  const { rows } = await pool().query<{ spent: number }>(
    `select model_spend('-infinity', null, null)::float8 as spent`,
  );
  const cap = { globalCapMicros: (rows[0]?.spent ?? 0) + 350 };
  const outcomes = await Promise.all(Array.from({ length: 12 }, () => insert(null, cap)));
  expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(3);
  expect(outcomes.filter((outcome) => outcome === 'GLOBAL')).toHaveLength(9);
});

test('what a cap refuses leaves no row and notifies nobody', async () => {
  const { userId } = await system.candidate();
  const listener = await pool().connect();
  const heard: (string | undefined)[] = [];
  try {
    listener.on('notification', ({ payload }) => heard.push(payload));
    await listener.query('listen interview_events');
    expect(await insert(null, { accountCapMicros: 99 }, userId)).toBe('ACCOUNT');
    expect(await insert(null, { accountCapMicros: 100 }, userId)).toBeNull();
    await listener.query('select 1');
  } finally {
    listener.removeAllListeners('notification');
    await listener.query('unlisten *');
    listener.release();
  }
  const { rows } = await pool().query<{ id: string }>('select id from interviews where user_id = $1', [userId]);
  expect(heard).toEqual(rows.map((row) => row.id));
  expect(rows).toHaveLength(1);
});
