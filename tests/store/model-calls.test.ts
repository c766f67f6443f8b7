import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ModelAccount, ModelCall } from '../../domain/model-usage.ts';
import { newId } from '../../platform/ids.ts';
import { modelUsageOf, recordModelCall } from '../../store/model-calls.ts';
import { StoredInterview, setClock } from '../support/stored-interview.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem({ worker: false });
});
afterAll(() => system.close());

const pool = () => system.services.database.pool;

const call = (account: ModelAccount, more: Partial<ModelCall> = {}): ModelCall => ({
  account,
  purpose: 'EVALUATE_THREAD',
  model: 'openai/gpt-oss-120b',
  promptVersion: 'evaluate-thread@1',
  outcome: 'DONE',
  tokens: { prompt: 1_000, completion: 200 },
  latencyMs: 812,
  costMicros: 270,
  ...more,
});

/** A partner's interview of a new person. */
async function account() {
  const { userId } = await system.candidate();
  const partnerId = newId();
  await pool().query('insert into partners (id, name, created_at) values ($1, $2, now())', [partnerId, 'A partner']);
  const { id: interviewId } = await StoredInterview.create(pool(), userId, setClock(Date.UTC(2027, 0, 1)));
  return { userId, partnerId, interviewId };
}

test('the usage of an interview adds up by purpose, calls that failed included', async () => {
  const [ada, grace] = [await account(), await account()];
  await recordModelCall(pool(), call(ada));
  const tokens = { prompt: 500, completion: 0 };
  await recordModelCall(pool(), call(ada, { outcome: 'MALFORMED', tokens, costMicros: 75 }));
  await recordModelCall(pool(), call(ada, { purpose: 'SUMMARISE_ROUND', promptVersion: 'summarise-round@1' }));
  await recordModelCall(pool(), call(grace));
  const usage = await modelUsageOf(pool(), [ada.interviewId, newId()]);
  expect([...usage]).toEqual([
    [ada.interviewId, [
      { purpose: 'EVALUATE_THREAD', calls: 2, promptTokens: 1_500, completionTokens: 200, costMicros: 345 },
      { purpose: 'SUMMARISE_ROUND', calls: 1, promptTokens: 1_000, completionTokens: 200, costMicros: 270 },
    ]],
  ]);
});

test('what a call cost outlives the person, and names nobody then', async () => {
  const ada = await account();
  await recordModelCall(pool(), call(ada, { latencyMs: 4_711 }));
  await pool().query('delete from users where id = $1', [ada.userId]);
  await pool().query('delete from partners where id = $1', [ada.partnerId]);
  const { rows } = await pool().query<{ text: string }>(
    'select row_to_json(c)::text as text from model_calls c where latency_ms = 4711',
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.text).toContain('"cost_micros":270');
  for (const id of Object.values(ada)) expect(rows[0]?.text).not.toContain(id);
});

test('a call that ends after its account was erased is recorded all the same', async () => {
  const ada = await account();
  await pool().query('delete from users where id = $1', [ada.userId]);
  await recordModelCall(pool(), call(ada, { latencyMs: 4_712 }));
  const { rows } = await pool().query(
    'select user_id, interview_id, partner_id from model_calls where latency_ms = 4712',
  );
  expect(rows).toEqual([{ user_id: null, interview_id: null, partner_id: ada.partnerId }]);
});

test('an erasure that ends while a call is being recorded does not lose the record', async () => {
  const ada = await account();
  const erasing = await pool().connect();
  try {
    await erasing.query('begin');
    await erasing.query('delete from users where id = $1', [ada.userId]);
    const recorded = recordModelCall(pool(), call(ada, { latencyMs: 4_713 }));
    await waitsForLock('insert into model_calls');
    await erasing.query('commit');
    await recorded;
  } finally {
    erasing.release();
  }
  const { rows } = await pool().query('select user_id, interview_id from model_calls where latency_ms = 4713');
  expect(rows).toEqual([{ user_id: null, interview_id: null }]);
});

/** Resolves when a statement that begins like this waits for somebody else's lock. */
async function waitsForLock(beginning: string): Promise<void> {
  for (;;) {
    const { rowCount } = await pool().query(
      `select from pg_stat_activity where wait_event_type = 'Lock' and query like $1 and datname = current_database()`,
      [`${beginning}%`],
    );
    if (rowCount) return;
  }
}

test('whatever an endpoint claims to have counted fits into the record', async () => {
  const nobody = { interviewId: null, userId: null, partnerId: null };
  const tokens = { prompt: Number.MAX_SAFE_INTEGER, completion: -5 };
  await recordModelCall(pool(), call(nobody, { tokens, latencyMs: 4_714.4, costMicros: 0.2 }));
  const { rows } = await pool().query(
    'select prompt_tokens, completion_tokens, cost_micros from model_calls where latency_ms = 4714',
  );
  expect(rows).toEqual([{ prompt_tokens: 2_147_483_647, completion_tokens: 0, cost_micros: '1' }]);
});

test('the table refuses what no call can be', async () => {
  const nobody = { interviewId: null, userId: null, partnerId: null };
  await expect(recordModelCall(pool(), call(nobody, { model: '' }))).rejects.toThrow('model_calls_names');
  await expect(
    pool().query('update model_calls set prompt_tokens = -1 where id = (select id from model_calls limit 1)'),
  ).rejects.toThrow('model_calls_counts');
});
