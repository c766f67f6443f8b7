import type { RunStatus } from '../../domain/repairs.ts';
import { type Timeline, timelineOf } from '../../store/timeline.ts';
import { type OperatorServices, noSuchInterview } from './operator.ts';

export interface TimelineWithRun extends Timeline {
  /** Null where the engine cannot be asked. */
  run: RunStatus | null;
}

/**
 * What happened to an interview and when: no words, no names.
 * @throws NotFoundError
 */
export async function interviewTimeline(services: OperatorServices, interviewId: string): Promise<TimelineWithRun> {
  const timeline = await timelineOf(services.database.pool, interviewId);
  if (!timeline) throw noSuchInterview();
  const run = await services.runs.status(interviewId).catch((error: unknown) => {
    services.log.debug({ err: error, interviewId }, 'the engine could not be asked for a run');
    return null;
  });
  return { ...timeline, run };
}
