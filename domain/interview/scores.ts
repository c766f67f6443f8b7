/** The scores that an interview shows, computed from the stored evaluations. */
import { interviewScore, roundScore, scoreBand, scoreInterval } from '../scoring.ts';
import { askedMains, current } from './derived.ts';
import type { InterviewRow, InterviewState, RoundRow } from './states.ts';

/** Scores of the threads that count: 0 for a skipped one; one that could not be scored is left out. */
function threadScores(state: InterviewState, round: RoundRow): number[] {
  return askedMains(state, round).flatMap((main) => {
    if (main.state === 'SKIPPED') return [0];
    const score = main.state === 'SCORED' ? (current(state, main)?.score ?? null) : null;
    return score === null ? [] : [score];
  });
}

/** 0–100 in steps of 0.1, or null where too few questions were scored. */
export const scoreOfRound = (state: InterviewState, round: RoundRow): number | null =>
  roundScore(threadScores(state, round), round.questionCount);

/** Score, 80 % interval and band, from the rounds' stored scores; all null where too little of the plan was scored. */
export function overall(state: InterviewState): Pick<InterviewRow, 'score' | 'scoreLow' | 'scoreHigh' | 'band'> {
  const score = interviewScore(state.rounds);
  const interval = scoreInterval(
    state.rounds.map((round) => ({
      weight: round.weight,
      score: round.score,
      threadScores: threadScores(state, round),
    })),
  );
  const scoreLow = interval?.low ?? null;
  return { score, scoreLow, scoreHigh: interval?.high ?? null, band: scoreBand(score, scoreLow, state.rounds) };
}
