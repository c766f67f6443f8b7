import { Context } from '@temporalio/activity';
import type { View } from '../domain/interview/view.ts';
import { buildLearningPath } from '../domain/learning-path.ts';
import { noticeKey } from '../domain/reminders.ts';
import { RESOURCES } from '../interviewer/bank/resources.ts';
import { newId } from '../platform/ids.ts';
import { type InterviewResults, readResults } from '../store/results.ts';
import { sealedPlace } from '../store/sealed.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { byModelOrRules } from './model-work.ts';
import { once } from './once.ts';
import { type Underway, record } from './record.ts';

/** About a minute: then the path is built from the catalogue alone, and says so. */
const ATTEMPTS = 4;

export function createLearningPathActivities(deps: ActivityDependencies) {
  function contentOf(results: InterviewResults, interviewId: string) {
    const { userId, partnerId, jobRoleId, level } = results;
    const threads = results.rounds.flatMap((round) => round.threads);
    const given = { jobRoleId, level, threads, account: { interviewId, userId, partnerId } };
    return byModelOrRules(
      deps,
      { interviewId, interviewer: results.interviewer, model: results.model },
      { purpose: 'LEARNING_PATH', attempts: ATTEMPTS },
      (interviewer, model) =>
        interviewer.buildLearningPath({ ...given, model, signal: Context.current().cancellationSignal }),
      async () => buildLearningPath(given, RESOURCES, true),
    );
  }

  return {
    /**
     * Builds and stores the learning path. The first one completes the interview, and the same commit inserts its
     * results e-mail, which the view then names.
     */
    async storeLearningPath(interviewId: string, underway: Underway): Promise<View | null> {
      const id = newId();
      // Decided anew after a race, a commit needs the same words.
      const build = once(async (_rescore: number) => {
        const results = await readResults(deps.pool, deps.sealer, interviewId);
        if (!results) return null;
        const [content, key] = await Promise.all([
          contentOf(results, interviewId),
          deps.sealer.forUser(results.userId),
        ]);
        return key.seal(sealedPlace.learningPath(id), JSON.stringify(content));
      });
      return record(deps, interviewId, { type: 'storeLearningPath' }, underway, async (_, change) => {
        const contentSealed = await build(change.interview.rescore);
        if (contentSealed === null) return {};
        return {
          learningPath: { id, contentSealed },
          emails: change.firstResults
            ? [{ id: newId(), kind: 'RESULTS', businessKey: noticeKey.results(interviewId), roundId: null }]
            : [],
        };
      });
    },
  };
}
