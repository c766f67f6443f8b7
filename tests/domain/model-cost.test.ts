import { expect, test } from 'vitest';
import { estimatedCostMicros } from '../../domain/model-cost.ts';
import { costMicros, principalOf } from '../../domain/model-usage.ts';

const GROQ = { prompt: 0.15, completion: 0.6 };
const round = (questionCount: number, maxProbes: number) => ({ questionCount, maxProbes });

test('a call costs by its tokens, rounded up: none is free by rounding', () => {
  expect(costMicros({ prompt: 1_000_000, completion: 1_000_000 }, GROQ)).toBe(750_000);
  expect(costMicros({ prompt: 1, completion: 0 }, GROQ)).toBe(1);
  expect(costMicros({ prompt: 1_000, completion: 1_000 }, { prompt: 0, completion: 0 })).toBe(0);
});

test('an interview is estimated by its rounds, its questions and the follow-ups that they may get', () => {
  const estimate = (...rounds: ReturnType<typeof round>[]) => estimatedCostMicros(rounds, GROQ);
  const answer = estimate(round(2, 0)) - estimate(round(1, 0));
  expect(answer).toBeGreaterThan(0);
  expect(estimate(round(4, 2)) - estimate(round(1, 2))).toBe(9 * answer);
  expect(estimate(round(3, 1), round(3, 1)) - estimate(round(3, 1))).toBeGreaterThan(6 * answer);
  expect(estimatedCostMicros([round(4, 2)], { prompt: 0, completion: 0 })).toBe(0);
});

test('an interview of three rounds costs cents at the prices of Groq, not dollars and not nothing', () => {
  const micros = estimatedCostMicros([round(3, 0), round(5, 2), round(4, 1)], GROQ);
  expect(micros).toBeGreaterThan(20_000);
  expect(micros).toBeLessThan(100_000);
});

test('a limit is shared by partner, else by person, else by everybody', () => {
  expect(principalOf({ interviewId: 'i', userId: 'u', partnerId: 'p' })).toBe('p');
  expect(principalOf({ interviewId: 'i', userId: 'u', partnerId: null })).toBe('u');
  expect(principalOf({ interviewId: null, userId: null, partnerId: null })).toBe('everybody');
});
