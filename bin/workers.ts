import { NativeConnection, type NativeConnectionOptions, Worker, type WorkerOptions } from '@temporalio/worker';
import { ActivityErrors } from '../activities/errors.ts';
import type { Activities } from '../activities/index.ts';
import type { Logger } from '../platform/log.ts';
import { TASK_QUEUES } from '../workflows/names.ts';

/** A dead worker holds its sticky tasks this long; the SDK's own 10 s would be felt by a candidate. */
const STICKY_TIMEOUT = '1 second';
/** What does not even end when it is cancelled is left behind after this much more; supervisors wait little longer. */
const FORCE_MS = 3_000;
/** Workflows that a worker keeps in memory; one that fell out is replayed from its history when it wakes. */
export const CACHED_WORKFLOWS = 500;

export interface WorkerSetup {
  connection: NativeConnectionOptions;
  namespace: string;
  activities: Activities;
  workflowBundle: NonNullable<WorkerOptions['workflowBundle']>;
  log: Logger;
  /** Longest wait before a model is tried again, ms. */
  modelRetryMs: number;
  /** How long activities may go on once the workers shut down, ms; others redo those that are cancelled then. */
  shutdownGraceMs: number;
}

export interface RunningWorkers {
  /**
   * Resolves when all have ended, after `shutdown` or because the engine was lost; rejects on a fault, and where an
   * activity could not be ended.
   */
  ended: Promise<void>;
  shutdown(): void;
}

/** Connects and runs one worker a task queue in this process. Rejects where the engine is away. */
export async function runWorkers(setup: WorkerSetup): Promise<RunningWorkers> {
  const connection = await NativeConnection.connect(setup.connection);
  const common = {
    connection,
    namespace: setup.namespace,
    activities: setup.activities,
    shutdownGraceTime: setup.shutdownGraceMs,
    shutdownForceTime: setup.shutdownGraceMs + FORCE_MS,
    interceptors: { activity: [() => ({ inbound: new ActivityErrors(setup.log, setup.modelRetryMs) })] },
  };
  const workers: Worker[] = [];
  try {
    workers.push(
      await Worker.create({
        ...common,
        taskQueue: TASK_QUEUES.interviews,
        workflowBundle: setup.workflowBundle,
        stickyQueueScheduleToStartTimeout: STICKY_TIMEOUT,
        maxCachedWorkflows: CACHED_WORKFLOWS,
      }),
      await Worker.create({ ...common, taskQueue: TASK_QUEUES.interviewer }),
      await Worker.create({ ...common, taskQueue: TASK_QUEUES.delivery }),
    );
  } catch (error) {
    await connection.close();
    throw error;
  }
  const shutdown = () => {
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  const runs = workers.map(async (worker) => {
    try {
      await worker.run();
    } finally {
      // One that ends takes the others with it: the process starts all of them anew.
      shutdown();
    }
  });
  const ended = Promise.allSettled(runs).then(async (outcomes) => {
    await connection.close();
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  });
  return { ended, shutdown };
}
