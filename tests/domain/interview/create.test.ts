import { describe, expect, test } from 'vitest';
import type { CreateInterview } from '../../../domain/interview/commands.ts';
import { createInterview } from '../../../domain/interview/create.ts';
import { DAY, T0 } from './play.ts';
import { PLAN } from './script.ts';

/** A plan of rounds with `[opensAt, dueAt]`, in days from now. */
function planOf(dueIn: number | null, rounds: [opensIn: number | null, dueIn: number | null][]): CreateInterview {
  const at = (days: number | null): number | null => (days === null ? null : T0 + days * DAY);
  const [round] = PLAN.rounds;
  return {
    ...PLAN,
    dueAt: at(dueIn),
    rounds: rounds.map(([opens, due], index) => ({
      id: `r${index + 1}`,
      questionCount: round?.questionCount ?? 1,
      minutes: 10,
      maxProbes: 1,
      weight: 1,
      opensAt: at(opens),
      dueAt: at(due),
    })),
  };
}

describe('due dates, in days', () => {
  test.each<[string, number | null, [number | null, number | null][], number, number[]]>([
    ['the input', 10, [[null, null], [null, null]], 10, [10, 10]],
    ['the last round, where every round has one', null, [[null, 3], [null, 5]], 5, [3, 5]],
    ['30 days', null, [[null, null]], 30, [30]],
    ['30 days after the last opening', null, [[null, null], [7, null]], 37, [37, 37]],
    ['30 days after the last due date', null, [[null, 9], [7, null]], 39, [9, 39]],
    ['of a round without: the next later one', 10, [[null, null], [null, 4], [null, null]], 10, [4, 4, 10]],
    ['30 days from now, where all that is given has passed', null, [[-1, null]], 30, [30]],
    ['may be the same', 5, [[null, 5], [null, 5]], 5, [5, 5]],
  ])('%s', (_, dueIn, rounds, expected, ofRounds) => {
    const created = createInterview(planOf(dueIn, rounds), T0);
    if (created.outcome === 'refused') throw new Error(created.field);
    expect((created.interview.dueAt - T0) / DAY).toBe(expected);
    expect(created.rounds.map((round) => (round.dueAt - T0) / DAY)).toEqual(ofRounds);
  });
});

describe('refused plans', () => {
  const planAsking = (questionCount: number, rounds = 1): CreateInterview => {
    const plan = planOf(10, Array.from({ length: rounds }, () => [null, null]));
    for (const round of plan.rounds) round.questionCount = questionCount;
    return plan;
  };
  test.each<[string, CreateInterview]>([
    ['rounds', planOf(null, [])],
    ['rounds', planOf(null, Array.from({ length: 13 }, () => [null, null]))],
    ['dueAt', planOf(0, [[null, null]])],
    ['dueAt', planOf(null, [[null, -1]])],
    ['dueAt', { ...PLAN, dueAt: Number.NaN }],
    ['rounds.0.dueAt', planOf(10, [[null, 0]])],
    ['rounds.1.dueAt', planOf(10, [[null, 5], [null, 4]])],
    ['rounds.0.dueAt', planOf(10, [[null, 11], [null, null]])],
    ['rounds.0.opensAt', planOf(10, [[5, 5]])],
    ['rounds.1.opensAt', planOf(10, [[null, 5], [10, null]])],
    ['rounds.0.questionCount', planAsking(0)],
    ['rounds.0.questionCount', planAsking(13)],
    ['rounds.0.questionCount', planAsking(1.5)],
  ])('%s', (field, plan) => {
    expect(createInterview(plan, T0)).toEqual({ outcome: 'refused', refusal: 'INVALID', field });
  });

  test('12 rounds of 12 questions are not', () => {
    expect(createInterview(planAsking(12, 12), T0).outcome).toBe('changed');
  });
});

test('a new interview is scheduled, and its first round ready unless it opens later', () => {
  const now = createInterview(planOf(10, [[0, null], [null, null]]), T0);
  const later = createInterview(planOf(10, [[1, null], [null, null]]), T0);
  if (now.outcome === 'refused' || later.outcome === 'refused') throw new Error('refused');
  expect(now.events.map((event) => event.key)).toEqual(['interview-created', 'round-ready:r1']);
  expect(now.events.map((event) => event.sequence)).toEqual([1, 2]);
  expect(now.rounds.map((round) => [round.index, round.status])).toEqual([[1, 'READY'], [2, 'LOCKED']]);
  expect(now.interview).toMatchObject({ status: 'SCHEDULED', sequence: 2, model: 'a', dueSetBy: 'CANDIDATE' });
  expect(later.events.map((event) => event.key)).toEqual(['interview-created']);
  expect(later.rounds.map((round) => round.status)).toEqual(['LOCKED', 'LOCKED']);
});
