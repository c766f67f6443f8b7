import { randomInt } from 'node:crypto';
import { EventEmitter, on } from 'node:events';
import pg from 'pg';
import { expect, test } from 'vitest';
import { seededRandom } from '../../domain/seeded-random.ts';
import {
  auditAnswers, auditEngines, auditEvaluations, auditLog, auditResults, auditShown, auditTold,
} from './audit.ts';
import { type Taken, register, takeInterviews } from './candidate.ts';
import { Client, type Tally } from './client.ts';
import { type Kills, killAtRandom } from './killer.ts';
import { RunningSystem } from './running-system.ts';

const CANDIDATES = 8;
/** After a turn of kills the system has this long to ask as many questions as there are candidates. */
const WORKING_MS = 10_000;
/** How long an answer is waited for; with parts down, none may come. */
const SENDING_MS = 1_500;
const KILLING_MS = 45_000;
/** What is under way when the killing ends has this long to come to its end. */
const FINISHING_MS = 90_000;

/** KILL_SEED repeats a run's kills; KILL_KEEP keeps the folder of a good one as well. */
const seed = process.env['KILL_SEED'] || String(randomInt(1_000_000_000));

const print = (line: string): void => void process.stderr.write(`kill test, seed ${seed}: ${line}\n`);

interface Storm {
  taken: Taken[];
  kills: Kills;
  tally: Tally;
  /** How long the last interview took to end after the last kill, seconds. */
  tail: number;
}

/** Candidates take interviews while parts of the system are killed, and finish them afterwards. */
async function storm(system: RunningSystem): Promise<Storm> {
  const tally: Tally = { retries: 0, resumed: 0 };
  const deadline = AbortSignal.timeout(KILLING_MS + FINISHING_MS);
  const clients = Array.from({ length: CANDIDATES }, () => new Client(system.url, deadline, tally));
  await Promise.all(clients.map(register));
  const moments = new EventEmitter();
  let isTime = true;
  let killedUntil = Infinity;
  const killing = killAtRandom(system, {
    random: seededRandom(seed),
    duration: KILLING_MS,
    works: () => emitted(moments, 'asked', CANDIDATES, WORKING_MS),
    sends: () => emitted(moments, 'sent', 1, SENDING_MS),
  }).finally(() => {
    isTime = false;
    killedUntil = performance.now();
  });
  const [kills, ...taken] = await Promise.all([
    killing,
    ...clients.map((client, number) => takeInterviews(client, {
      number,
      random: seededRandom(`${seed}/${number}`),
      hasTime: () => isTime,
      notice: (moment) => void moments.emit(moment),
    })),
  ]);
  return { taken: taken.flat(), kills, tally, tail: Math.round((performance.now() - killedUntil) / 1000) };
}

/** Resolves after so many such moments, or when the time is up. */
async function emitted(moments: EventEmitter, name: string, count: number, timeoutMs: number): Promise<void> {
  const signal = AbortSignal.timeout(timeoutMs);
  let left = count;
  try {
    for await (const _ of on(moments, name, { signal })) {
      left -= 1;
      if (left === 0) return;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function audit(system: RunningSystem, taken: Taken[], firstEngine: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: system.databaseUrl, options: '-c TimeZone=UTC' });
  try {
    await auditTold(pool);
    await auditAnswers(pool, taken);
    await auditEvaluations(pool);
    await auditResults(pool);
    await auditEngines(pool, firstEngine, await system.engineId());
    for (const interview of taken) {
      await auditLog(pool, interview);
      await auditShown(interview);
    }
  } finally {
    await pool.end();
  }
}

function summary({ taken, kills, tally, tail }: Storm): string {
  const answers = taken.reduce((sum, interview) => sum + interview.answers.length, 0);
  const killed = Object.entries(kills).map(([what, times]) => `${what} ${times}`).join(', ');
  return `killed ${killed}; ${taken.length} interviews, ${answers} answers, ${tally.retries} requests sent again, `
    + `${tally.resumed} subscriptions resumed; over ${tail} s after the last kill`;
}

test('kills of every part, and the loss of the engine, lose, double and hold up nothing', async () => {
  const seconds = () => `${Math.round(performance.now() / 1000)} s`;
  print('begins; KILL_SEED repeats it');
  const system = await RunningSystem.start();
  let isGood = false;
  try {
    print(`ready after ${seconds()}`);
    const firstEngine = await system.engineId();
    const outcome = await storm(system);
    print(`${summary(outcome)}; ${seconds()}`);
    await audit(system, outcome.taken, firstEngine);
    expect(Object.values(outcome.kills)).not.toContain(0);
    expect(await system.interrupt()).toEqual({ code: 0, left: [] });
    isGood = true;
  } finally {
    await system.kill();
    if (isGood && !process.env['KILL_KEEP']) system.remove();
    else print(`the system's data and logs are in ${system.folder}`);
  }
});
