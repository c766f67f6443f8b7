import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { DefaultLogger, NativeConnection, Runtime, Worker, bundleWorkflowCode } from '@temporalio/worker';
import { loadConfig } from '../../platform/config.ts';
import { newId } from '../../platform/ids.ts';
import { createTemporal, temporalConnectConfig } from '../../platform/temporal.ts';
import { FLOOR_QUEUE, FLOOR_SIGNAL, FLOOR_WORKFLOW, type FloorSignal } from './floor-names.ts';
import { BETWEEN_ANSWERS_MS, CROWD } from './figures.ts';
import type { Parts } from './parts.ts';
import { type Timings, timingsOf } from './statistics.ts';

const SINGLE_BEATS = 60;
const BURSTS = 4;
const WARM_UP_BURSTS = 2;

interface BeatTimes {
  /** The engine took the signal, ms. */
  readonly taken: number;
  /** The activity ran, ms. */
  readonly done: number;
}

interface BeatTimings {
  readonly taken: Timings;
  readonly done: Timings;
}

/** What the engine takes for nothing: a signal, and an activity that it leads to. */
export interface FloorTimings {
  readonly single: BeatTimings;
  readonly crowd: BeatTimings;
}

export interface Floor {
  /** By an activity of its own. */
  readonly activity: FloorTimings;
  /** By a local one. */
  readonly local: FloorTimings;
}

const logger = new DefaultLogger('WARN');
Runtime.install({ logger });

const timings = (times: readonly BeatTimes[]): BeatTimings => ({
  taken: timingsOf(times.map(({ taken }) => taken)),
  done: timingsOf(times.map(({ done }) => done)),
});

async function measureBeats(beat: (workflow: number) => Promise<BeatTimes>): Promise<FloorTimings> {
  const burst = () => Promise.all(Array.from({ length: CROWD }, (_, workflow) => beat(workflow)));
  for (let warmUp = 0; warmUp < WARM_UP_BURSTS; warmUp += 1) await burst();
  const crowd: BeatTimes[] = [];
  for (let made = 0; made < BURSTS; made += 1) crowd.push(...(await burst()));
  const single: BeatTimes[] = [];
  for (let made = 0; made < SINGLE_BEATS; made += 1) {
    // As between answers: what runs behind the one before has come to rest.
    await pause(BETWEEN_ANSWERS_MS);
    single.push(await beat(made % CROWD));
  }
  return { single: timings(single), crowd: timings(crowd) };
}

/** The engine's own floor, by a worker in this process: as near to nothing as it gets. */
export async function measureFloor(parts: Pick<Parts, 'env'>): Promise<Floor> {
  const config = loadConfig(parts.env);
  const { connectionOptions, namespace } = temporalConnectConfig(config);
  const connection = await NativeConnection.connect(connectionOptions);
  const temporal = createTemporal(config);
  const waiting = new Map<number, () => void>();
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: FLOOR_QUEUE,
    workflowBundle: await bundleWorkflowCode({
      workflowsPath: fileURLToPath(new URL('floor-workflow.ts', import.meta.url)),
      logger,
    }),
    activities: { beat: async (number: number) => waiting.get(number)?.() },
  });
  const run = newId();
  let last = 0;
  const beat = async (workflow: number, isLocal: boolean): Promise<BeatTimes> => {
    last += 1;
    const number = last;
    const started = performance.now();
    const done = new Promise<number>((resolve) => {
      waiting.set(number, () => resolve(performance.now() - started));
    });
    const signal: FloorSignal = { number, isLocal };
    await temporal.client.workflow.signalWithStart(FLOOR_WORKFLOW, {
      workflowId: `floor-${run}-${workflow}`,
      taskQueue: FLOOR_QUEUE,
      signal: FLOOR_SIGNAL,
      signalArgs: [signal],
    });
    const taken = performance.now() - started;
    const times = { taken, done: await done };
    waiting.delete(number);
    return times;
  };
  try {
    return await worker.runUntil(async () => ({
      activity: await measureBeats((workflow) => beat(workflow, false)),
      local: await measureBeats((workflow) => beat(workflow, true)),
    }));
  } finally {
    await temporal.close();
    await connection.close();
  }
}
