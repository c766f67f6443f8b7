import { Context } from '@temporalio/activity';
import type { View } from '../domain/interview/view.ts';
import { type InterviewResults, readResults } from '../store/results.ts';
import { sealedPlace } from '../store/sealed.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { byModelOrRules } from './model-work.ts';
import { once } from './once.ts';
import { type Underway, record } from './record.ts';

/** A summary is words about scores that are there: it is not worth a long wait. */
const ATTEMPTS = 2;

export function createScoringActivities(deps: ActivityDependencies) {
  function summaryOf(results: InterviewResults, interviewId: string, roundId: string, score: number | null) {
    const round = results.rounds.find((one) => one.id === roundId);
    if (!round) throw new Error('A round of the interview is not in its results.');
    const { userId, partnerId, jobRoleId, level } = results;
    const account = { interviewId, userId, partnerId };
    const given = { jobRoleId, level, kind: round.kind, threads: round.threads, score, account };
    return byModelOrRules(
      deps,
      { interviewId, interviewer: results.interviewer, model: results.model },
      { purpose: 'SUMMARISE_ROUND', attempts: ATTEMPTS },
      (interviewer, model) =>
        interviewer.summariseRound({ ...given, model, signal: Context.current().cancellationSignal }),
      () => deps.interviewerOf('RULE_BASED').summariseRound({ ...given, model: null }),
    );
  }

  return {
    /** Stores a round's score, which the decision computes, with a summary of it in words. */
    async scoreRound(interviewId: string, roundId: string, underway: Underway): Promise<View | null> {
      // Decided anew after a race, a commit needs the same words.
      const summarise = once(async (score: number | null) => {
        const results = await readResults(deps.pool, deps.sealer, interviewId);
        if (!results) return null;
        const [summary, key] = await Promise.all([
          summaryOf(results, interviewId, roundId, score),
          deps.sealer.forUser(results.userId),
        ]);
        return key.seal(sealedPlace.roundSummary(roundId), summary);
      });
      return record(deps, interviewId, { type: 'recordRoundScore', roundId }, underway, async (_, change) => {
        const summarySealed = await summarise(change.rounds.find((row) => row.id === roundId)?.score ?? null);
        return summarySealed === null ? {} : { summarySealed };
      });
    },
  };
}
