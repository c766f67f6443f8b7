import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interviewScore, roundScore, scoreBand, scoreInterval, threadScore, weightsOf } from '../../domain/scoring.ts';

const score = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
const round = fc
  .record({
    weight: fc.integer({ min: 0, max: 40 }).map((percent) => percent / 100),
    threadScores: fc.array(score, { maxLength: 6 }),
  })
  .map((one) => ({ ...one, score: roundScore(one.threadScores, 6) }));
const rounds = fc.array(round, { minLength: 1, maxLength: 7 });

test('a thread is the weighted mean of its levels once they hold 60 % of the weight', () => {
  expect(threadScore([{ weight: 0.4, level: 3 }, { weight: 0.25, level: 2 }, { weight: 0.35, level: 5 }])).toBe(61.3);
  expect(threadScore([{ weight: 0.6, level: 4 }, { weight: 0.4, level: null }])).toBe(75);
  expect(threadScore([{ weight: 0.1 + 0.2 + 0.3, level: 4 }, { weight: 0.4, level: null }])).toBe(75);
  expect(threadScore([{ weight: 0.59, level: 4 }, { weight: 0.41, level: null }])).toBeNull();
  expect(threadScore([])).toBeNull();
  expect(threadScore([{ weight: 0, level: 3 }])).toBeNull();
  expect(threadScore([{ weight: 1, level: 1 }])).toBe(0);
  expect(threadScore([{ weight: 1, level: 5 }])).toBe(100);
});

test('a round is the mean of at least 60 % of its questions', () => {
  expect(roundScore([50, 0, 75], 5)).toBe(41.7);
  expect(roundScore([50, 75], 5)).toBeNull();
  expect(roundScore([], 1)).toBeNull();
  expect(roundScore([12.3], 1)).toBe(12.3);
});

test('shares add up to 1 and are equal where all weights are 0', () => {
  expect(weightsOf([0, 0, 0, 0])).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(weightsOf([1, 3])).toEqual([0.25, 0.75]);
  expect(weightsOf([])).toEqual([]);
});

test('an interview needs 70 % of its weight', () => {
  expect(interviewScore([{ weight: 0.7, score: 60 }, { weight: 0.3, score: null }])).toBe(60);
  expect(interviewScore([{ weight: 0.69, score: 60 }, { weight: 0.31, score: null }])).toBeNull();
  expect(interviewScore([{ weight: 0, score: 10 }, { weight: 0.5, score: 80 }, { weight: 0.5, score: 60 }])).toBe(70);
  expect(interviewScore([{ weight: 0, score: 10 }, { weight: 0, score: 80 }])).toBe(45);
  expect(interviewScore([{ weight: 1, score: null }, { weight: 0, score: 80 }])).toBeNull();
  expect(interviewScore([])).toBeNull();
});

test('bands follow the score, the interval and weak rounds', () => {
  const one = (value: number | null, weight = 1) => [{ weight, score: value }];
  expect(scoreBand(null, null, [])).toBeNull();
  expect(scoreBand(75, 50, one(75))).toBe('STRONG');
  expect(scoreBand(74.9, 50, one(74.9))).toBe('READY');
  expect(scoreBand(55, 50, one(55))).toBe('READY');
  expect(scoreBand(90, 49.9, one(90))).toBe('BORDERLINE');
  expect(scoreBand(90, null, one(90))).toBe('BORDERLINE');
  expect(scoreBand(54.9, 50, one(54.9))).toBe('BORDERLINE');
  expect(scoreBand(40, 10, one(40))).toBe('BORDERLINE');
  expect(scoreBand(39.9, 10, one(39.9))).toBe('BUILDING');
  expect(scoreBand(80, 60, [{ weight: 0.15, score: 39.9 }, { weight: 0.85, score: 87 }])).toBe('BORDERLINE');
  expect(scoreBand(80, 60, [{ weight: 0.14, score: 39.9 }, { weight: 0.86, score: 87 }])).toBe('STRONG');
  expect(scoreBand(80, 60, [{ weight: 0.2, score: null }, { weight: 0.8, score: 80 }])).toBe('STRONG');
});

test('scores stay within 0–100 in steps of 0.1, and the interval around its score', () => {
  fc.assert(
    fc.property(rounds, (plan) => {
      const total = interviewScore(plan);
      const interval = scoreInterval(plan);
      expect(interval === null).toBe(total === null);
      if (total === null || interval === null) return;
      for (const value of [total, interval.low, interval.high]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
        expect(Math.round(value * 10) / 10).toBe(value);
      }
      expect(interval.low).toBeLessThanOrEqual(total);
      expect(interval.high).toBeGreaterThanOrEqual(total);
      expect(scoreInterval(plan)).toEqual(interval);
    }),
    { numRuns: 150 },
  );
});

test('more questions and equal ones make a narrower interval', () => {
  const width = (...threadScores: number[]): number => {
    const interval = scoreInterval([{ weight: 1, score: roundScore(threadScores, threadScores.length), threadScores }]);
    return interval === null ? Number.NaN : interval.high - interval.low;
  };
  expect(width(50)).toBeGreaterThan(width(50, 50, 50, 50));
  expect(width(50, 50, 50, 50)).toBeGreaterThan(0);
  expect(width(0, 100, 0, 100)).toBeGreaterThan(width(40, 60, 40, 60));
  expect(width(...Array.from({ length: 40 }, (_, at) => (at % 2) * 100))).toBeLessThan(width(0, 100, 0, 100));
});

test('the interval covers the true mean about as often as it says', () => {
  const twelve = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 12, maxLength: 12 });
  const samples = fc.sample(twelve, { numRuns: 400, seed: 3 });
  const covered = samples.filter((levels) => {
    const threadScores = levels.map((level) => level * 25);
    const interval = scoreInterval([{ weight: 1, score: roundScore(threadScores, 12), threadScores }]);
    return interval !== null && interval.low <= 50 && interval.high >= 50;
  }).length;
  expect(covered / samples.length).toBeGreaterThan(0.68);
  expect(covered / samples.length).toBeLessThan(0.9);
});
