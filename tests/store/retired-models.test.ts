import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { modelInUse, noticeRetired } from '../../store/retired-models.ts';
import { makeDatabase } from '../support/database.ts';

const MODELS = ['first', 'second', 'third'];

let pool: pg.Pool;
beforeAll(async () => {
  pool = new pg.Pool({ connectionString: await makeDatabase() });
});
beforeEach(async () => {
  await pool.query('truncate retired_models');
});
afterAll(() => pool.end());

test('a retired model gives way to its successor, and the first serves where none is left', async () => {
  expect(await modelInUse(pool, MODELS)).toBe('first');
  await noticeRetired(pool, 'first');
  expect(await modelInUse(pool, MODELS)).toBe('second');
  await noticeRetired(pool, 'third');
  expect(await modelInUse(pool, MODELS)).toBe('second');
  await noticeRetired(pool, 'second');
  expect(await modelInUse(pool, MODELS)).toBe('first');
  expect(await modelInUse(pool, [])).toBeNull();
});

test('only one of many who notice it at once is told that it was in use until now', async () => {
  const told = await Promise.all(Array.from({ length: 8 }, () => noticeRetired(pool, 'first')));
  expect(told.filter(Boolean)).toHaveLength(1);
});

test('after an hour it is tried again, and noticed again', async () => {
  await noticeRetired(pool, 'first');
  const past = async (minutes: number) => {
    await pool.query('update retired_models set noticed_at = clock_timestamp() - make_interval(mins => $1)', [minutes]);
  };
  await past(59);
  expect(await modelInUse(pool, MODELS)).toBe('second');
  expect(await noticeRetired(pool, 'first')).toBe(false);
  await past(61);
  expect(await modelInUse(pool, MODELS)).toBe('first');
  expect(await noticeRetired(pool, 'first')).toBe(true);
  expect(await modelInUse(pool, MODELS)).toBe('second');
});
