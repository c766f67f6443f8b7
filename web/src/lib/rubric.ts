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
export type CompetencyScore = Readonly<{ title: string; score: number }>;

/** One mean per competency, in the order they were asked: a skipped question counts 0, one that was not scored is left out. */
export function byCompetency(questions: readonly Thread[]): readonly CompetencyScore[] {
  const scores = new Map<string, number[]>();
  for (const { kind, state, competency, evaluation } of questions) {
    const score = state === 'SKIPPED' ? 0 : evaluation?.score;
    if (kind !== 'MAIN' || typeof score !== 'number') continue;
    scores.set(competency.title, [...(scores.get(competency.title) ?? []), score]);
  }
  return [...scores].map(([title, all]) => ({ title, score: all.reduce((sum, score) => sum + score, 0) / all.length }));
}

type Quoting = Readonly<{ evidence: string | null }>;

/** `note` is its number, from 1; a criterion without a quote has none. */
export type Footnote<T> = Readonly<{ criterion: T; note: number | null }>;

/** Criteria with their footnotes, in order. */
export function footnotes<T extends Quoting>(criteria: readonly T[]): readonly Footnote<T>[] {
  let note = 0;
  return criteria.map((criterion) => ({ criterion, note: criterion.evidence === null ? null : ++note }));
}

/** The quotes of an evaluation in the order of their footnotes. */
export const quotesOf = (evaluation: Readonly<{ criteria: readonly Quoting[] }> | null | undefined): readonly string[] =>
  (evaluation?.criteria ?? []).flatMap(({ evidence }) => (evidence === null ? [] : [evidence]));
