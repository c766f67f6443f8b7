import type { ScoreBand } from './interview/states.ts';
import { levelPoints } from './rubric.ts';
import { seededRandom } from './seeded-random.ts';

/** Shares are compared with this slack, so that 0.1 + 0.2 + … reaches the share it means. */
const EPSILON = 1e-9;
const SHARE_OF_THREAD = 0.6;
const SHARE_OF_ROUND = 0.6;
const SHARE_OF_INTERVIEW = 0.7;

const RESAMPLES = 1000;
/**
 * Half a level. One pair of such deviations joins each round's own, so that a round of one question, or of equal
 * scores, is not taken for certain.
 */
const UNSEEN_DEVIATION = 12.5;

interface RoundScore {
  /** Any scale; shares are computed. */
  weight: number;
  /** 0–100, or null where too little of the round was scored. */
  score: number | null;
}

const round1 = (value: number): number => Math.round(value * 10 + EPSILON) / 10;
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** Score of a thread, 0–100 in steps of 0.1, or null where criteria with a level hold less than 60 % of the weight. */
export function threadScore(criteria: { weight: number; level: number | null }[]): number | null {
  let weight = 0;
  let points = 0;
  for (const criterion of criteria) {
    if (criterion.level === null) continue;
    weight += criterion.weight;
    points += criterion.weight * levelPoints(criterion.level);
  }
  const all = sum(criteria.map((criterion) => criterion.weight));
  return weight > 0 && weight >= SHARE_OF_THREAD * all - EPSILON ? round1(points / weight) : null;
}

/**
 * Score of a round, 0–100 in steps of 0.1, or null where fewer than 60 % of the planned questions have a score.
 * @param threadScores of scored main questions; a skipped one counts 0, one that was not scored is left out.
 */
export function roundScore(threadScores: number[], questionCount: number): number | null {
  const enough = threadScores.length > 0 && threadScores.length >= SHARE_OF_ROUND * questionCount - EPSILON;
  return enough ? round1(sum(threadScores) / threadScores.length) : null;
}

/** Shares of the overall score, summing to 1; equal where all weights are 0. */
export function weightsOf(weights: number[]): number[] {
  const total = sum(weights);
  return weights.map((weight) => (total > 0 ? weight / total : 1 / weights.length));
}

/** Overall score, 0–100 in steps of 0.1, or null where rounds with a score hold less than 70 % of the weight. */
export function interviewScore(rounds: RoundScore[]): number | null {
  const shares = weightsOf(rounds.map((round) => round.weight));
  let weight = 0;
  let points = 0;
  rounds.forEach((round, index) => {
    if (round.score === null) return;
    const share = shares[index] ?? 0;
    weight += share;
    points += share * round.score;
  });
  return weight > 0 && weight >= SHARE_OF_INTERVIEW - EPSILON ? round1(points / weight) : null;
}

/**
 * 80 % interval of the overall score, in steps of 0.1 within 0–100 and around the score: bootstrap of the questions
 * within rounds. Null where `interviewScore` is null.
 */
export function scoreInterval(
  rounds: (RoundScore & { threadScores: number[] })[],
): { low: number; high: number } | null {
  const score = interviewScore(rounds);
  if (score === null) return null;
  const shares = weightsOf(rounds.map((round) => round.weight));
  const scored = rounds.flatMap((round, index) => {
    const share = shares[index] ?? 0;
    if (round.score === null || round.threadScores.length === 0 || share === 0) return [];
    const mean = sum(round.threadScores) / round.threadScores.length;
    const deviations = [...round.threadScores.map((x) => x - mean), UNSEEN_DEVIATION, -UNSEEN_DEVIATION];
    return [{ share, score: round.score, deviations, count: round.threadScores.length }];
  });
  const weight = sum(scored.map((round) => round.share));
  if (weight === 0) return { low: score, high: score };
  const random = seededRandom(JSON.stringify(rounds.map((r) => [r.weight, r.score, r.threadScores])));
  const totals = Array.from({ length: RESAMPLES }, () => {
    let total = 0;
    for (const { share, score: centre, deviations, count } of scored) {
      let deviation = 0;
      for (let draw = 0; draw < count; draw++) deviation += deviations[Math.floor(random() * deviations.length)] ?? 0;
      total += share * Math.min(100, Math.max(0, centre + deviation / count));
    }
    return total / weight;
  }).sort((a, b) => a - b);
  const quantile = (share: number): number => round1(totals[Math.round(share * (RESAMPLES - 1))] ?? score);
  return { low: Math.min(score, quantile(0.1)), high: Math.max(score, quantile(0.9)) };
}

/**
 * Band of an overall score. READY and STRONG need a lower end of at least 50 and no round of weight ≥ 0.15 under 40.
 * @param low lower end of the 80 % interval.
 */
export function scoreBand(score: number | null, low: number | null, rounds: RoundScore[]): ScoreBand | null {
  if (score === null) return null;
  if (score < 40) return 'BUILDING';
  if (score < 55) return 'BORDERLINE';
  const shares = weightsOf(rounds.map((round) => round.weight));
  const noWeakRound = rounds.every((round, index) =>
    (shares[index] ?? 0) < 0.15 || round.score === null || round.score >= 40);
  if (low === null || low < 50 || !noWeakRound) return 'BORDERLINE';
  return score >= 75 ? 'STRONG' : 'READY';
}
