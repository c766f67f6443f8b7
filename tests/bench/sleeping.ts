import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { decodeIdOf } from '../../graphql/global-id.ts';
import { loadConfig } from '../../platform/config.ts';
import { type Temporal, createTemporal } from '../../platform/temporal.ts';
import { interviewWorkflowId } from '../../workflows/names.ts';
import type { BenchCandidate } from './bench-candidate.ts';
import type { EngineKind } from './engines.ts';
import { type Parts, startParts, stopOnSignal } from './parts.ts';
import { processorSeconds, residentBytes, untilIdle, workerMemory } from './process-figures.ts';
import { type Sender, createSender } from './sender.ts';
import { each, openDue, openInterviews } from './sleeping-people.ts';
import { type SleepingFigures, sleepingReport } from './sleeping-report.ts';
import { measureSizes } from './sleeping-sizes.ts';
import { idleStatements, lookingPlans } from './sleeping-statements.ts';
import { coldStarts, wakeByPeople, wokenByClock } from './sleeping-wakes.ts';

const WARM_UP = 20;
const WOKEN = 100;
const DUE = 20;
const DUE_IN_MS = 5_000;
const IDLE_MS = 20_000;
const SETTLE_MS = 1_200_000;
const SAMPLE = 20;
const POLL_MS = 200;
const PROGRESS_STEPS = 10;

type Print = (line: string) => void;

/** Resolves when the engine runs so many interviews and the worker has nothing more to do. */
async function untilAsleep(parts: Parts, temporal: Temporal, count: number): Promise<void> {
  const end = performance.now() + SETTLE_MS;
  for (;;) {
    const running = await temporal.client.workflow.count('ExecutionStatus = "Running"');
    if (running.count >= count) break;
    if (performance.now() > end) throw new Error(`Only ${running.count} of ${count} interviews run in the engine.`);
    await pause(POLL_MS);
  }
  await untilIdle(parts.worker.pid, SETTLE_MS);
}

const memoryOf = async ({ worker, engine }: Parts) => ({
  worker: await workerMemory(worker.pid, worker.metricsUrl),
  engine: await residentBytes(engine.pid),
});

/** Mean number of events in the histories of some of them. */
async function historyEvents(temporal: Temporal, candidates: readonly BenchCandidate[]): Promise<number> {
  const lengths = await each(candidates, 1, async ({ interviewId }) => {
    const id = decodeIdOf('Interview', interviewId) ?? '';
    const { historyLength } = await temporal.client.workflow.getHandle(interviewWorkflowId(id)).describe();
    return historyLength;
  });
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

/** What everything costs while nobody does anything. */
async function measureIdle(parts: Parts): Promise<SleepingFigures['idle']> {
  const used = async () => ({
    worker: await processorSeconds(parts.worker.pid),
    engine: await processorSeconds(parts.engine.pid),
  });
  const before = await used();
  const started = performance.now();
  let seconds = 0;
  const statements = await idleStatements(parts, async () => {
    await pause(IDLE_MS);
    seconds = (performance.now() - started) / 1000;
    return seconds;
  });
  const after = await used();
  return {
    statements,
    plans: await lookingPlans(parts),
    workerShare: (after.worker - before.worker) / seconds,
    engineShare: (after.engine - before.engine) / seconds,
  };
}

async function measure(
  parts: Parts,
  { count, send, temporal, ending, print }: {
    count: number; send: Sender; temporal: Temporal; ending: AbortSignal; print: Print;
  },
): Promise<SleepingFigures> {
  print('Warming up.');
  const warm = await openInterviews(send, WARM_UP, () => undefined);
  await wakeByPeople(parts.url, warm.candidates, ending);
  await untilAsleep(parts, temporal, WARM_UP);
  const [memoryBefore, sizesBefore] = [await memoryOf(parts), await measureSizes(parts)];

  print(`Opening ${count} interviews.`);
  const step = Math.max(1, Math.floor(count / PROGRESS_STEPS));
  const opened = await openInterviews(send, count, (open) => {
    if (open % step === 0) print(`${open} are open.`);
  });
  await openDue(send, DUE, DUE_IN_MS);
  const closingStarted = performance.now();
  await untilAsleep(parts, temporal, WARM_UP + count);
  const settledSeconds = (performance.now() - closingStarted) / 1000;
  const [memoryAfter, sizesAfter] = [await memoryOf(parts), await measureSizes(parts)];
  const events = await historyEvents(temporal, opened.candidates.slice(0, SAMPLE));

  print('All sleep. Measuring what that costs.');
  const idle = await measureIdle(parts);
  print('Waking some.');
  const sleepers = opened.candidates.slice(0, Math.min(WOKEN, count));
  const { woken, following } = await wakeByPeople(parts.url, sleepers, ending);
  const expired = await wokenByClock(parts, DUE, DUE_IN_MS);
  print('Killing and starting the worker.');
  const cold = await coldStarts(parts, following);
  return {
    engine: parts.engine.kind, count, openSeconds: opened.seconds, settledSeconds,
    memory: { before: memoryBefore, after: memoryAfter }, sizes: { before: sizesBefore, after: sizesAfter },
    historyEvents: events, idle, woken, expired, cold,
  };
}

/**
 * Opens interviews that nobody comes to, and says what they cost and how fast they wake.
 * @returns the exit code: 1 where the first answer after a cold start took too long
 */
export async function sleeping(count: number, engine: EngineKind, print: Print): Promise<number> {
  print(`Building the server and starting Postgres, Temporal (${engine}), the API and a worker of the bench.`);
  const parts = await startParts({ engine, isBuilt: true, env: { ACCESS_TOKEN_MINUTES: '1440' } });
  stopOnSignal(parts);
  const temporal = createTemporal(loadConfig(parts.env));
  const { send, close } = createSender(parts.url);
  const ending = new AbortController();
  // Each candidate follows and waits.
  setMaxListeners(10 * (WOKEN + WARM_UP), ending.signal);
  try {
    const figures = await measure(parts, { count, send, temporal, ending: ending.signal, print });
    const { lines, isMet } = sleepingReport(figures);
    for (const line of ['', ...lines]) print(line);
    return isMet ? 0 : 1;
  } finally {
    ending.abort();
    close();
    await temporal.close();
    await parts.stop();
  }
}
