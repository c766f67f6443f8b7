import { expect, test } from 'vitest';
import { type CandidatesAsked, planCandidates, planTurns, type Turn } from './plan.ts';
import { PARTS } from './victims.ts';

const RUN: CandidatesAsked = { seed: '7', count: 200, durationMs: 300_000, interviewers: 'mixed' };

function firstTurns(seed: string, durationMs: number, count: number): Turn[] {
  const turns = planTurns(seed, durationMs, PARTS);
  return Array.from({ length: count }, () => turns.next().value);
}

test('a seed decides on all candidates and all faults, and another seed on others', () => {
  expect(planCandidates(RUN)).toEqual(planCandidates(RUN));
  expect(planCandidates({ ...RUN, seed: '8' })).not.toEqual(planCandidates(RUN));
  expect(firstTurns('7', 300_000, 40)).toEqual(firstTurns('7', 300_000, 40));
  expect(firstTurns('8', 300_000, 40)).not.toEqual(firstTurns('7', 300_000, 40));
});

test('a long run has every action, every ending, both interviewers and rounds that open later', () => {
  const candidates = planCandidates(RUN);
  expect(new Set(candidates.flatMap(({ actions }) => actions)).size).toBe(6);
  expect(new Set(candidates.map(({ ending }) => ending)).size).toBe(3);
  expect(new Set(candidates.map(({ byModel }) => byModel)).size).toBe(2);
  expect(candidates.filter(({ opensAfterMs }) => opensAfterMs !== null).length).toBeGreaterThan(10);
  expect(candidates.at(-1)?.startMs).toBeLessThan(RUN.durationMs);
});

test.each([20_000, 300_000])('the engine is lost once in %i ms, and every part dies in every turn', (durationMs) => {
  for (const seed of ['1', '2', '3', '4', '5']) {
    const turns = firstTurns(seed, durationMs, 60);
    expect(turns.filter(({ disaster }) => disaster === 'loss')).toHaveLength(1);
    expect(turns.slice(0, 2).map(({ disaster }) => disaster)).toContain('outage');
    for (const { kills } of turns) expect(kills.map(({ victim }) => victim).sort()).toEqual([...PARTS].sort());
  }
});
