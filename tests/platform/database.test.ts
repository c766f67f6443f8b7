import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import type { Logger } from '../../platform/log.ts';
import { createDatabase } from '../../platform/database.ts';
import { isDatabaseAway } from '../../platform/database-errors.ts';
import { createLogger } from '../../platform/log.ts';
import { makeDatabase } from '../support/database.ts';
import { freePort } from '../support/ports.ts';

const log: Logger = createLogger('test', 'silent');

async function openDatabase(poolSize = 2) {
  const made = await makeDatabase();
  const database = createDatabase({ database: { url: made, poolSize } }, log);
  onTestFinished(async () => {
    await database.close();
  });
  return database;
}

test('gives Prisma and hand-written statements the same sessions, in UTC and with a limit on statements', async () => {
  const { prisma, pool } = await openDatabase(1);
  const session = `SELECT pg_backend_pid() AS pid, current_setting('TimeZone') AS zone,
                          current_setting('statement_timeout') AS patience`;
  const [byHand, byPrisma] = [(await pool.query(session)).rows, await prisma.$queryRawUnsafe(session)];
  expect(byHand).toEqual([{ pid: expect.any(Number), zone: 'UTC', patience: '15s' }]);
  expect(byPrisma).toEqual(byHand);
});

test('outlives the loss of its idle connections', async () => {
  const { prisma, pool } = await openDatabase(2);
  const [idle, other] = [await pool.connect(), await pool.connect()];
  const { rows } = await idle.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  idle.release();
  const lost = once(pool, 'error');
  await other.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
  await lost;
  other.release();
  expect(await prisma.$queryRawUnsafe('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('says of a server that is away that it is away, to Prisma and to hand-written statements', async () => {
  const url = `postgresql://nobody:nothing@127.0.0.1:${await freePort()}/none`;
  const database = createDatabase({ database: { url, poolSize: 1 } }, log);
  const { prisma, pool } = database;
  onTestFinished(() => database.close());
  const errors = await Promise.all([
    pool.query('SELECT 1').catch((error: unknown) => error),
    prisma.user.count().catch((error: unknown) => error),
  ]);
  expect(errors.map(isDatabaseAway)).toEqual([true, true]);
});

test('closes twice without harm', async () => {
  const database = await openDatabase();
  await Promise.all([database.close(), database.close()]);
});
