import { weightsOf } from '../../../domain/scoring.ts';

export type Band = 'STRONG' | 'READY' | 'BORDERLINE' | 'BUILDING';
export const bands: readonly Readonly<{ band: Band; from: number }>[] = [
  { band: 'STRONG', from: 75 },
  { band: 'READY', from: 55 },
  { band: 'BORDERLINE', from: 40 },
  { band: 'BUILDING', from: 0 },
];
export const ready = 55;
/** The band of the number alone; the API's band also asks how certain the score is and for no weak round. */
export const bandOf = (score: number): Band => bands.find(({ from }) => score >= from)?.band ?? 'BUILDING';

/** 80 % interval of a score, 0–100. */
export type Interval = Readonly<{ low: number; high: number }>;
export type Confidence = 'high' | 'medium' | 'low';
export const confidenceOf = ({ low, high }: Interval): Confidence => {
  const half = (high - low) / 2;
  return half <= 7.5 ? 'high' : half <= 12.5 ? 'medium' : 'low';
};

type Weighed = Readonly<{ weight: number; score: number | null }>;

/** Shares of the overall score in whole percent; equal where all weights are 0. */
export const percentages = (rounds: readonly Weighed[]): readonly number[] =>
  weightsOf(rounds.map(({ weight }) => weight)).map((share) => Math.round(100 * share));

/**
 * What each round makes up of an overall score that is final, in whole percent; null where it is left out because it
 * has no score. One that weighs nothing makes up 0.
 */
export function percentagesOfScore(rounds: readonly Weighed[]): readonly (number | null)[] {
  const planned = weightsOf(rounds.map(({ weight }) => weight));
  const scored = planned.map((share, index) => (rounds[index]?.score === null ? 0 : share));
  const sum = scored.reduce((total, share) => total + share, 0);
  return planned.map((share, index) => {
    if (rounds[index]?.score === null) return share === 0 ? 0 : null;
    return sum === 0 ? 0 : Math.round((100 * share) / sum);
  });
}

/** How much of the overall score's weight the rounds with a score carry, in whole percent. */
export function percentScored(rounds: readonly Weighed[]): number {
  const shares = weightsOf(rounds.map(({ weight }) => weight));
  const scored = shares.filter((_, index) => typeof rounds[index]?.score === 'number');
  return Math.round(100 * scored.reduce((sum, share) => sum + share, 0));
}

type Judged = Readonly<{ score: number | null; band: Band | null; scoreInterval: Interval | null; rounds: readonly Weighed[] }>;
const LEAST_LOW_END = 50;
const WEAK_ROUND = 40;
const ROUND_THAT_COUNTS = 0.15;

/** Why a score from 55 is Borderline: it is not certain enough, or a round that counts is too weak. Null where it is not. */
export function heldBack({ score, band, scoreInterval, rounds }: Judged): 'INTERVAL' | 'ROUND' | null {
  if (band !== 'BORDERLINE' || score === null || score < ready) return null;
  const shares = weightsOf(rounds.map(({ weight }) => weight));
  const weak = rounds.some((round, index) => (shares[index] ?? 0) >= ROUND_THAT_COUNTS && (round.score ?? 100) < WEAK_ROUND);
  if (weak) return 'ROUND';
  return scoreInterval !== null && scoreInterval.low < LEAST_LOW_END ? 'INTERVAL' : null;
}

type Thread = Readonly<{
  kind: 'MAIN' | 'FOLLOW_UP';
  state: string;
  competency: Readonly<{ title: string }>;
  evaluation: Readonly<{ score: number | null }> | null;
}>;
/** `questions` is how many the score is the mean of. */
export type CompetencyScore = Readonly<{ title: string; score: number; questions: number }>;

/** One mean per competency, in the order they were asked: a skipped question counts 0, one that was not scored is left out. */
export function byCompetency(questions: readonly Thread[]): readonly CompetencyScore[] {
  const scores = new Map<string, number[]>();
  for (const { kind, state, competency, evaluation } of questions) {
    const score = state === 'SKIPPED' ? 0 : evaluation?.score;
    if (kind !== 'MAIN' || typeof score !== 'number') continue;
    scores.set(competency.title, [...(scores.get(competency.title) ?? []), score]);
  }
  return [...scores].map(([title, all]) => ({
    title,
    score: all.reduce((sum, score) => sum + score, 0) / all.length,
    questions: all.length,
  }));
}
