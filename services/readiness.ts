import type { Pool } from 'pg';
import type { Temporal } from '../platform/temporal.ts';
import { TASK_QUEUES } from '../workflows/names.ts';

const DEADLINE_MS = 2_000;
/** However many ask, the parts are asked once a second at most. */
const BELIEVED_MS = 1_000;

export type ReadinessReason = 'READY' | 'DRAINING' | 'DATABASE_AWAY' | 'ENGINE_AWAY' | 'NO_WORKER';

export interface Readiness {
  check(): Promise<ReadinessReason>;
  /** From now on the process is not ready any more: it is about to stop. */
  drain(): void;
}

/**
 * Whether this process should get requests. At first Postgres, the engine and a worker must all have been there once;
 * afterwards Postgres is enough, for answers are accepted while the engine is away.
 * @param believedMs how long an answer stands before the parts are asked again
 */
export function createReadiness(
  ports: { pool: Pick<Pool, 'query'>; temporal: Pick<Temporal, 'connection' | 'namespace' | 'withDeadline'> },
  believedMs: number = BELIEVED_MS,
): Readiness {
  const { pool, temporal } = ports;
  let draining = false;
  let complete = false;
  let asked = -Infinity;
  let answer: Promise<ReadinessReason> = Promise.resolve('DATABASE_AWAY');

  async function databaseAnswers(): Promise<boolean> {
    const late = new Promise<false>((resolve) => {
      setTimeout(() => resolve(false), DEADLINE_MS).unref();
    });
    const found = pool.query('select 1').then(() => true, () => false);
    return Promise.race([found, late]);
  }

  async function workerPolls(): Promise<boolean> {
    const described = await temporal.withDeadline(DEADLINE_MS, () =>
      temporal.connection.workflowService.describeTaskQueue({
        namespace: temporal.namespace,
        taskQueue: { name: TASK_QUEUES.interviews },
      }));
    return (described.pollers ?? []).length > 0;
  }

  async function look(): Promise<ReadinessReason> {
    if (!(await databaseAnswers())) return 'DATABASE_AWAY';
    if (complete) return 'READY';
    try {
      complete = await workerPolls();
    } catch {
      return 'ENGINE_AWAY';
    }
    return complete ? 'READY' : 'NO_WORKER';
  }

  return {
    async check() {
      if (draining) return 'DRAINING';
      const now = performance.now();
      if (now - asked >= believedMs) {
        asked = now;
        answer = look();
      }
      return answer;
    },
    drain() {
      draining = true;
    },
  };
}
