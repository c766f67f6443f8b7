import type { View } from '../domain/interview/view.ts';
import { newId } from '../platform/ids.ts';
import { readResults } from '../store/results.ts';
import { sealedPlace } from '../store/sealed.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { type Underway, record } from './record.ts';

export function createLearningPathActivities(deps: ActivityDependencies) {
  return {
    /**
     * Builds and stores the learning path. The first one completes the interview, and the same commit inserts its
     * results e-mail, which the view then names.
     */
    async storeLearningPath(interviewId: string, underway: Underway): Promise<View | null> {
      const results = await readResults(deps.pool, deps.sealer, interviewId);
      if (!results) return null;
      const content = await deps.interviewerOf(results.interviewer).buildLearningPath({
        jobRoleId: results.jobRoleId,
        level: results.level,
        threads: results.rounds.flatMap((round) => round.threads),
      });
      const key = await deps.sealer.forUser(results.userId);
      const id = newId();
      return record(deps, interviewId, { type: 'storeLearningPath' }, underway, () => ({
        learningPath: { id, contentSealed: key.seal(sealedPlace.learningPath(id), JSON.stringify(content)) },
        resultsEmail: { id: newId(), businessKey: `results:${interviewId}` },
      }));
    },
  };
}
