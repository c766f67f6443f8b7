import type { RunStatus } from '../../domain/repairs.ts';
import { type StuckInterview, stuckInterviews } from '../../store/stuck.ts';
import type { OperatorServices } from './operator.ts';

/** What is overdue for less may still be under way. */
const OVERDUE_SECONDS = 60;
const AT_ONCE = 10;

export interface StuckWithRun extends StuckInterview {
  /** Null where the engine cannot be asked. */
  run: RunStatus | null;
}

/** Interviews that are overdue for a minute or given up, the longest first, with how their run stands. */
export async function listStuckInterviews(services: OperatorServices, limit: number): Promise<StuckWithRun[]> {
  const { database, config } = services;
  const seconds = Math.min(OVERDUE_SECONDS, config.reconcileAfterSeconds);
  const stuck = await stuckInterviews(database.pool, seconds, limit);
  const found: StuckWithRun[] = [];
  for (let at = 0; at < stuck.length; at += AT_ONCE) {
    const some = stuck.slice(at, at + AT_ONCE);
    found.push(...(await Promise.all(some.map(async (one) => ({ ...one, run: await runOf(services, one) })))));
  }
  return found;
}

async function runOf({ runs, log }: OperatorServices, { interviewId }: StuckInterview): Promise<RunStatus | null> {
  try {
    return await runs.status(interviewId);
  } catch (error) {
    log.debug({ err: error, interviewId }, 'the engine could not be asked for a run');
    return null;
  }
}
