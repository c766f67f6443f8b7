import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ModelBucket, request } from '../support/model-bucket.ts';

let bucket: ModelBucket;
beforeAll(async () => {
  bucket = await ModelBucket.open();
});
beforeEach(() => bucket.empty());
afterAll(() => bucket.close());

test('as long as no limit is known, every call is granted', async () => {
  const waits = await Promise.all(Array.from({ length: 50 }, (_, at) => bucket.reserve(`person-${at}`, 100_000)));
  expect(waits.every((wait) => wait === null)).toBe(true);
});

test('fifty reservations at once from two workers never take more than the bucket holds', async () => {
  await bucket.told({ tokenLimit: 8_000, tokensLeft: 8_000 });
  const waits = await Promise.all(
    Array.from({ length: 50 }, (_, at) => (bucket.meters[at % 2] ?? bucket.meters[0]).reserve(request(`person-${at}`))),
  );
  expect(waits.filter((wait) => wait === null)).toHaveLength(8);
  for (const wait of waits) if (wait !== null) expect(wait > 0 && wait <= 300_000, `waits ${wait} ms`).toBe(true);
  const { rows } = await bucket.pool.query<{ tokens: number }>('select tokens from model_budgets');
  expect(rows[0]?.tokens).toBeGreaterThanOrEqual(0);
});

test('the bucket fills by its limit a minute, and never above it', async () => {
  await bucket.told({ tokenLimit: 8_000, tokensLeft: 0 });
  const wait = await bucket.reserve('ada');
  expect(wait).toBeGreaterThan(7_000);
  expect(wait).toBeLessThanOrEqual(7_500);
  await bucket.pass(30);
  expect(await bucket.granted()).toBe(4);
  await bucket.pass(3_600);
  expect(await bucket.granted()).toBe(8);
});

test('the bucket never holds more than the endpoint says is left, and is not raised by what it says', async () => {
  await bucket.told({ tokenLimit: 8_000, tokensLeft: 8_000 });
  await bucket.told({ tokenLimit: 8_000, tokensLeft: 2_500 });
  expect(await bucket.granted()).toBe(2);
  await bucket.told({ tokenLimit: 8_000, tokensLeft: 8_000 });
  expect(await bucket.granted()).toBe(0);
});

test('what a call did not use is given back', async () => {
  await bucket.told({ tokenLimit: 8_000, tokensLeft: 8_000 });
  expect(await bucket.reserve('ada', 7_000)).toBeNull();
  await bucket.settle('ada', 2_000, 7_000);
  expect(await bucket.granted()).toBe(6);
});

test('a call that used more than was set aside is taken from what comes', async () => {
  await bucket.told({ tokenLimit: 8_000, tokensLeft: 8_000 });
  expect(await bucket.reserve('ada', 1_000)).toBeNull();
  await bucket.settle('ada', 6_000, 1_000);
  expect(await bucket.granted()).toBe(2);
});

test('a call larger than the bucket waits until it is full, and is paid for within two minutes', async () => {
  await bucket.told({ tokenLimit: 4_000, tokensLeft: 3_000 });
  expect(await bucket.reserve('ada', 50_000)).toBeGreaterThan(0);
  await bucket.pass(60);
  expect(await bucket.reserve('ada', 50_000)).toBeNull();
  await bucket.pass(59);
  expect(await bucket.granted()).toBe(0);
  await bucket.pass(61);
  expect(await bucket.granted()).toBe(4);
});

test('nobody is told to wait for longer than five minutes', async () => {
  await bucket.told({ tokenLimit: 4_000, tokensLeft: 4_000 });
  expect(await bucket.reserve('ada', 50_000)).toBeNull();
  await bucket.told({ tokenLimit: 4_000, tokensLeft: 0, tokensResetMs: 86_400_000 });
  expect(await bucket.reserve('ada', 4_000)).toBe(300_000);
});

test('retry-after and a day whose requests are used up stop every call, five minutes at most', async () => {
  await bucket.told({ retryAfterMs: 10_000 });
  const first = await bucket.reserve('ada');
  expect(first).toBeGreaterThan(9_000);
  expect(first).toBeLessThanOrEqual(10_000);
  await bucket.pass(11);
  expect(await bucket.reserve('ada')).toBeNull();

  await bucket.told({ retryAfterMs: 3_600_000 });
  expect(await bucket.reserve('ada')).toBeGreaterThan(299_000);
  expect(await bucket.reserve('ada')).toBeLessThanOrEqual(300_000);
  await bucket.pass(300);
  expect(await bucket.reserve('ada')).toBeNull();

  await bucket.told({ requestsLeft: 0, requestsResetMs: 20_000 });
  expect(await bucket.reserve('ada')).toBeGreaterThan(19_000);
  await bucket.told({ requestsLeft: 100 });
  expect(await bucket.reserve('ada'), 'a reply from before the block lifts it').toBeGreaterThan(19_000);
  await bucket.pass(21);
  await bucket.told({ requestsLeft: 0 });
  expect(await bucket.reserve('ada')).toBeGreaterThan(59_000);
});

test('where little is left, the reset tells the pace; where much is left it is only rounding', async () => {
  await bucket.told({ tokenLimit: 6_000, tokensLeft: 0, tokensResetMs: 120_000 });
  await bucket.pass(60);
  expect(await bucket.granted()).toBe(3);
  await bucket.told({ tokenLimit: 6_000, tokensLeft: 0, tokensResetMs: 86_400_000 });
  await bucket.pass(300);
  expect(await bucket.granted(), 'a reset of a day stops the model for longer than five minutes').toBe(6);
  await bucket.told({ tokenLimit: 6_000, tokensLeft: 5_999, tokensResetMs: 1_000 });
  await bucket.pass(60);
  expect(await bucket.granted()).toBe(6);
});

test('nonsense in the headers changes nothing', async () => {
  await bucket.told({ tokenLimit: 8_000, tokensLeft: 8_000 });
  const nonsense = [0, -1, Number.NaN, Infinity, 1e300];
  for (const value of nonsense) await bucket.told({ tokenLimit: value, retryAfterMs: value === 0 ? null : value });
  for (const value of nonsense.slice(1)) {
    await bucket.told({ tokenLimit: 8_000, tokensLeft: value, tokensResetMs: value });
  }
  expect(await bucket.granted()).toBe(8);
  await bucket.pool.query('truncate model_budgets');
  await bucket.told({ tokensLeft: 5, tokensResetMs: 5 });
  expect(await bucket.reserve('ada'), 'tokens are left of no limit').toBeNull();
});

test('nobody is remembered who used nothing for ten minutes', async () => {
  await bucket.told({ tokenLimit: 6_000, tokensLeft: 6_000 });
  await bucket.reserve('ada');
  await bucket.pass(601);
  await bucket.reserve('grace');
  await bucket.settle('grace', 10);
  const { rows } = await bucket.pool.query<{ principal: string }>('select principal from model_shares');
  expect(rows.map((row) => row.principal)).toEqual(['grace']);
});

test('each model has a bucket of its own', async () => {
  await bucket.told({ tokenLimit: 6_000, tokensLeft: 0 });
  expect(await bucket.reserve('ada')).not.toBeNull();
  expect(await bucket.meters[0].reserve({ ...request('ada'), model: 'openai/gpt-oss-20b' })).toBeNull();
});
