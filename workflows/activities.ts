import { TemporalFailure, isCancellation, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import { TASK_QUEUES } from './names.ts';

/** Recorded beside the workflow's own task, without a turn through the engine. */
const quick = proxyLocalActivities<Activities>({
  startToCloseTimeout: '10 seconds',
  retry: { maximumAttempts: 2, initialInterval: '100 milliseconds' },
});

/** The same, through the engine, until it works. The interval stays short: who comes back is noticed within it. */
const patient = proxyActivities<Activities>({
  startToCloseTimeout: '15 seconds',
  retry: { initialInterval: '500 milliseconds', backoffCoefficient: 2, maximumInterval: '10 seconds' },
});

/** Model calls. They run behind the candidate's back, so nothing but their own timeout ends them. */
export const model = proxyActivities<Activities>({
  taskQueue: TASK_QUEUES.interviewer,
  startToCloseTimeout: '90 seconds',
  heartbeatTimeout: '30 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '10 seconds' },
});

/** A mail server may be away for days. */
export const delivery = proxyActivities<Activities>({
  taskQueue: TASK_QUEUES.delivery,
  startToCloseTimeout: '1 minute',
  scheduleToCloseTimeout: '5 days',
  retry: { initialInterval: '2 seconds', backoffCoefficient: 2, maximumInterval: '30 minutes' },
});

type Name = keyof Activities;

/**
 * Runs an activity at hand, and through the engine where that failed: a local activity holds signals back, so it must
 * not be the one that waits for a database.
 */
export async function record<N extends Name>(name: N, ...input: Parameters<Activities[N]>): Promise<Awaited<ReturnType<Activities[N]>>> {
  type Run = (...values: Parameters<Activities[N]>) => Promise<Awaited<ReturnType<Activities[N]>>>;
  try {
    return await (quick[name] as Run)(...input);
  } catch (error) {
    // The SDK wraps no local activity's failure in an ActivityFailure: what the activity threw arrives itself.
    if (isCancellation(error) || !(error instanceof TemporalFailure)) throw error;
    return (patient[name] as Run)(...input);
  }
}
