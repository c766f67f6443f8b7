import { expect, test } from 'vitest';
import { scoreBand } from '../../../domain/scoring.ts';
import { bandOf, byCompetency, confidenceOf, heldBack, percentages, percentagesOfScore, percentScored } from './rubric';

test('bands and confidence', () => {
  expect([80, 74.9, 55, 54, 39].map(bandOf)).toEqual(['STRONG', 'READY', 'READY', 'BORDERLINE', 'BUILDING']);
  expect(confidenceOf({ low: 60, high: 75 })).toBe('high');
  expect(confidenceOf({ low: 50, high: 75 })).toBe('medium');
  expect(confidenceOf({ low: 40, high: 75 })).toBe('low');
});

test('shares are renormalised, and equal where every weight is 0', () => {
  const rounds = [
    { weight: 0.1, score: 50 },
    { weight: 0.3, score: null },
  ];
  expect(percentages(rounds)).toEqual([25, 75]);
  expect(percentScored(rounds)).toBe(25);
  expect(percentages(rounds.map((round) => ({ ...round, weight: 0 })))).toEqual([50, 50]);
});

test('a final score is made up of the rounds that have one', () => {
  const rounds = [
    { weight: 0.15, score: 41 },
    { weight: 0.45, score: 68 },
    { weight: 0.4, score: null },
    { weight: 0, score: null },
    { weight: 0, score: 70 },
  ];
  expect(percentagesOfScore(rounds)).toEqual([25, 75, null, 0, 0]);
  expect(percentagesOfScore(rounds.map((round) => ({ ...round, score: null })))).toEqual([null, null, null, 0, 0]);
});

test('says what holds a score from 55 back, and agrees with the rule of the domain', () => {
  const cases = [
    { score: 70, low: 60, weak: 45, held: null },
    { score: 70, low: 49, weak: 45, held: 'INTERVAL' },
    { score: 70, low: 60, weak: 39, held: 'ROUND' },
    { score: 50, low: 40, weak: 39, held: null },
  ];
  for (const { score, low, weak, held } of cases) {
    const rounds = [
      { weight: 0.8, score },
      { weight: 0.2, score: weak },
    ];
    const band = scoreBand(score, low, rounds);
    expect(heldBack({ score, band, scoreInterval: { low, high: 80 }, rounds })).toBe(held);
  }
});

test('a weak round that hardly counts does not hold back', () => {
  const rounds = [
    { weight: 0.9, score: 70 },
    { weight: 0.1, score: 0 },
  ];
  expect(heldBack({ score: 63, band: 'BORDERLINE', scoreInterval: { low: 49, high: 80 }, rounds })).toBe('INTERVAL');
});

test('a competency is the mean of its threads: skipped is 0, not scored and follow-ups are left out', () => {
  const thread = (title: string, state: string, score: number | null, kind: 'MAIN' | 'FOLLOW_UP' = 'MAIN') => ({
    kind,
    state,
    competency: { title },
    evaluation: score === null ? null : { score },
  });
  expect(
    byCompetency([
      thread('Caching', 'SCORED', 80),
      thread('Caching', 'SKIPPED', null),
      thread('Caching', 'SKIPPED', null, 'FOLLOW_UP'),
      thread('Caching', 'NOT_SCORED', null),
      thread('Databases', 'SCORED', 60),
      thread('Reliability', 'NOT_SCORED', null),
    ]),
  ).toEqual([
    { title: 'Caching', score: 40, questions: 2 },
    { title: 'Databases', score: 60, questions: 1 },
  ]);
});
