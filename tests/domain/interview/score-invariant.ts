import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Change } from '../../../domain/interview/decision.ts';
import type { InterviewState, QuestionRow, RoundRow } from '../../../domain/interview/states.ts';
import { scoreBand, scoreInterval } from '../../../domain/scoring.ts';

export const mainsOf = (state: InterviewState, roundId: string): QuestionRow[] =>
  state.questions.filter((question) => question.roundId === roundId && question.kind === 'MAIN');
const isUnsettled = ({ state }: QuestionRow): boolean => state === 'ASKED' || state === 'ANSWERED';
const round1 = (value: number): number => Math.round(value * 10 + 1e-9) / 10;
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** 11 */
export function scoresEqualARecomputation({ state, interview }: Change): void {
  const settled = state.rounds.map((round) => !mainsOf(state, round.id).some(isUnsettled));
  const threads = state.rounds.map((round) => threadScores(state, round));
  state.rounds.forEach((round, index) => {
    const scores = threads[index] ?? [];
    if (round.completedAt === null) equal(round.score, null, 'a round score too early');
    else if (settled[index]) {
      equal(round.score, scores.length * 5 >= round.questionCount * 3 ? round1(mean(scores)) : null);
    }
  });
  for (const { status, score, reason } of state.evaluations) {
    equal(status === 'SCORED', score !== null);
    equal(status === 'NOT_SCORED', reason !== null);
    ok(score === null || (score >= 0 && score <= 100));
  }
  const shown = [interview.score, interview.scoreLow, interview.scoreHigh, interview.band];
  if (interview.pathRescore === null) return deepEqual(shown, [null, null, null, null], 'a score too early');
  if (settled.includes(false)) return;

  const total = state.rounds.reduce((sum, round) => sum + round.weight, 0);
  const share = (round: RoundRow): number => (total > 0 ? round.weight / total : 1 / state.rounds.length);
  const scored = state.rounds.filter((round) => round.score !== null);
  const held = scored.reduce((sum, round) => sum + share(round), 0);
  const points = scored.reduce((sum, round) => sum + share(round) * (round.score ?? 0), 0);
  const score = held > 0 && held >= 0.7 - 1e-9 ? round1(points / held) : null;
  const rounds = state.rounds.map((round, index) => ({ ...round, threadScores: threads[index] ?? [] }));
  const interval = scoreInterval(rounds);
  const low = interval?.low ?? null;
  deepEqual(shown, [score, low, interval?.high ?? null, scoreBand(score, low, state.rounds)]);
}

function threadScores(state: InterviewState, round: RoundRow): number[] {
  return mainsOf(state, round.id).flatMap((main) => {
    if (main.state === 'SKIPPED') return [0];
    if (main.state !== 'SCORED') return [];
    const own = state.evaluations.filter((evaluation) => evaluation.threadId === main.id);
    own.sort((a, b) => b.rescore - a.rescore || b.answersSeen - a.answersSeen);
    return [own[0]?.score ?? -1];
  });
}
