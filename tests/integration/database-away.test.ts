import pg from 'pg';
import { afterEach, expect, test, vi } from 'vitest';
import { startRound } from '../../services/interviews/start-round.ts';
import { interviewHistory } from '../support/histories.ts';
import { plan, play, until } from '../support/interviewing.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

/** EventType.ACTIVITY_TASK_SCHEDULED: an activity that goes through the engine. */
const ACTIVITY_SCHEDULED = '10';

let system: TestSystem | undefined;
afterEach(() => system?.close());

/** Cuts every connection to a database and refuses new ones, or takes them again. */
async function setAway(databaseUrl: string, isAway: boolean): Promise<void> {
  const admin = new URL(databaseUrl);
  const name = admin.pathname.slice(1);
  admin.pathname = '/postgres';
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  try {
    await client.query(`alter database ${name} allow_connections ${!isAway}`);
    if (isAway) await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  } finally {
    await client.end();
  }
}

test('a workflow that finds the database away waits for it, and goes on as the same run', async () => {
  system = await startSystem({ worker: false });
  const { services } = system;
  const { url } = services.config.database;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS', questionCount: 1 }]);
  const ready = await until(services, interviewId, (event) => event.type === 'ROUND_READY');
  await startRound(services, viewer, { roundId: ready.roundId });
  await services.teller.idle();
  const run = await runOf(system, interviewId);

  await setAway(url, true);
  try {
    await system.startWorker();
    await vi.waitFor(async () => {
      const { eventTypes } = await interviewHistory(services, interviewId);
      expect(eventTypes).toContain(ACTIVITY_SCHEDULED);
    }, { timeout: 20_000, interval: 100 });
  } finally {
    await setAway(url, false);
  }
  await play(services, viewer, interviewId, () => 'I would measure first, because most guesses are wrong.');
  await system.workflowEnds(interviewId);
  expect(await runOf(system, interviewId)).toBe(run);
});

async function runOf({ services }: TestSystem, interviewId: string): Promise<string> {
  const [started] = JSON.parse((await interviewHistory(services, interviewId)).text);
  return started.workflowExecutionStartedEventAttributes.originalExecutionRunId;
}
