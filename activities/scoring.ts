import type { View } from '../domain/interview/view.ts';
import { sealedPlace } from '../store/sealed.ts';
import { readResults } from '../store/results.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { type Underway, record } from './record.ts';

export function createScoringActivities(deps: ActivityDependencies) {
  return {
    /** Stores a round's score, which the decision computes, with a summary of it in words. */
    async scoreRound(interviewId: string, roundId: string, underway: Underway): Promise<View | null> {
      const results = await readResults(deps.pool, deps.sealer, interviewId);
      const round = results?.rounds.find((one) => one.id === roundId);
      if (!results || !round) return null;
      const key = await deps.sealer.forUser(results.userId);
      return record(deps, interviewId, { type: 'recordRoundScore', roundId }, underway, async (_, change) => {
        const score = change.rounds.find((row) => row.id === roundId)?.score ?? null;
        const summary = await deps.interviewerOf(results.interviewer).summariseRound({
          kind: round.kind,
          level: results.level,
          score,
          threads: round.threads,
        });
        return { summarySealed: key.seal(sealedPlace.roundSummary(roundId), summary) };
      });
    },
  };
}
