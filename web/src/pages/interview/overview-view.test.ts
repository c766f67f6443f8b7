import { expect, test } from 'vitest';
import type { Round } from '../../live/reducer.ts';
import { leadOf, lockOf } from './overview-view.ts';

const NOW = Date.UTC(2026, 0, 15, 9);
const LATER = '2026-01-16T09:00:00Z';
const EARLIER = '2026-01-14T09:00:00Z';

const rounds = (...all: [Round['status'], opensAt?: string][]): Round[] =>
  all.map(([status, opensAt], i) => ({
    id: `r${i + 1}`,
    index: i + 1,
    kind: 'CODING',
    title: `Round ${i + 1}`,
    status,
    questionCount: 3,
    minutes: 30,
    weight: 1,
    score: null,
    summary: null,
    opensAt: opensAt ?? null,
    dueAt: null,
    startedAt: null,
    completedAt: null,
  }));

const lead = (...all: [Round['status'], opensAt?: string][]) =>
  leadOf({ status: 'IN_PROGRESS', rounds: rounds(...all) }, NOW);

test('the next round leads, as it stands', () => {
  expect(lead(['COMPLETED'], ['READY'])).toMatchObject({ kind: 'READY', round: { id: 'r2' } });
  expect(lead(['SCORING'], ['PREPARING'])).toMatchObject({ kind: 'PREPARING', round: { id: 'r2' } });
  expect(lead(['COMPLETED'], ['LOCKED', LATER])).toMatchObject({ kind: 'OPENS', round: { id: 'r2' } });
  expect(lead(['COMPLETED'], ['LOCKED', EARLIER])).toMatchObject({ kind: 'SOON', round: { id: 'r2' } });
  expect(lead(['SCORING'], ['EXPIRED'])).toEqual({ kind: 'SCORING' });
});

test('an interview that is paused or over says so, whatever its rounds', () => {
  for (const status of ['PAUSED', 'SCORING', 'COMPLETED', 'EXPIRED', 'CANCELLED'] as const) {
    expect(leadOf({ status, rounds: rounds(['IN_PROGRESS']) }, NOW)).toEqual({ kind: status });
  }
});

test('a locked round says what it waits for', () => {
  const all = rounds(['COMPLETED'], ['IN_PROGRESS'], ['LOCKED', LATER], ['LOCKED']);
  const why = (i: number) => {
    const round = all[i];
    if (!round) throw new Error('There is no such round.');
    return lockOf(all, round, NOW);
  };
  expect(why(2)).toMatchObject({ after: { id: 'r2' }, until: LATER });
  expect(why(3)).toMatchObject({ after: { id: 'r3' }, until: null });
  const first = rounds(['LOCKED', LATER], ['LOCKED']);
  expect(first[0] && lockOf(first, first[0], NOW)).toEqual({ after: null, until: LATER });
});
