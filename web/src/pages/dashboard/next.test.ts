import { expect, test } from 'vitest';
import type { OpenInterview, OpenRound } from './dashboard.graphql.ts';
import { isStale, nextStepOf, sortOpen } from './next.ts';

const round = (more: Partial<OpenRound> = {}): OpenRound => ({
  id: 'round',
  index: 1,
  title: 'Technical fundamentals',
  status: 'READY',
  questionCount: 3,
  minutes: 20,
  opensAt: null,
  dueAt: '2026-12-01T00:00:00Z',
  questions: [],
  ...more,
});
const interview = (rounds: readonly OpenRound[], more: Partial<OpenInterview> = {}): OpenInterview => ({
  id: 'interview',
  status: 'IN_PROGRESS',
  level: 'MID',
  dueAt: '2026-12-31T00:00:00Z',
  pausedAt: null,
  resumesAt: null,
  createdAt: '2026-11-01T00:00:00Z',
  jobRole: { id: 'backend', title: 'Backend engineer' },
  rounds,
  ...more,
});
const done = round({ status: 'COMPLETED' });
const answered = { id: '1', kind: 'MAIN', state: 'ANSWERED' } as const;
const followUp = { id: '2', kind: 'FOLLOW_UP', state: 'ANSWERED' } as const;
const asked = { id: '3', kind: 'MAIN', state: 'ASKED' } as const;

test('a question that is asked is the next thing; follow-ups do not count as questions', () => {
  const running = round({ status: 'IN_PROGRESS', questions: [answered, followUp, asked] });
  expect(nextStepOf(interview([done, running]))).toEqual({ kind: 'ANSWER', round: running, place: 2 });
});

test('a round that runs without an open question goes on', () => {
  const running = round({ status: 'IN_PROGRESS', questions: [answered] });
  expect(nextStepOf(interview([running])).kind).toBe('CONTINUE');
  expect(nextStepOf(interview([round({ status: 'PREPARING' })])).kind).toBe('CONTINUE');
});

test('the first round that is not over can be started, or has to wait for its day', () => {
  const [ready, later] = [round(), round({ status: 'LOCKED', opensAt: '2026-11-20T09:00:00Z' })];
  expect(nextStepOf(interview([done, ready, later], { status: 'SCHEDULED' }))).toEqual({ kind: 'START', round: ready });
  expect(nextStepOf(interview([done, later]))).toEqual({ kind: 'OPENS', round: later, at: '2026-11-20T09:00:00Z' });
});

test('a paused interview is to be resumed, whatever its round', () => {
  const running = round({ status: 'IN_PROGRESS', questions: [asked] });
  expect(nextStepOf(interview([running], { status: 'PAUSED' })).kind).toBe('RESUME');
});

test('where every round is over only the scores are open', () => {
  expect(nextStepOf(interview([done, round({ status: 'SCORING' })]))).toEqual({ kind: 'SCORING' });
  expect(nextStepOf(interview([done], { status: 'SCORING' }))).toEqual({ kind: 'SCORING' });
});

test('what is under way comes first, then what is due first, then what waits', () => {
  const list = [
    interview([done], { id: 'scoring', status: 'SCORING' }),
    interview([round({ status: 'LOCKED', opensAt: '2026-11-20T09:00:00Z' })], { id: 'opens' }),
    interview([round({ dueAt: '2026-12-20T00:00:00Z' })], { id: 'later' }),
    interview([round({ dueAt: null })], { id: 'last', dueAt: null }),
    interview([round({ dueAt: '2026-12-05T00:00:00Z' })], { id: 'sooner' }),
    interview([round()], { id: 'paused', status: 'PAUSED' }),
    interview([round({ status: 'IN_PROGRESS', dueAt: '2026-12-30T00:00:00Z', questions: [asked] })], { id: 'running' }),
  ];
  const sorted = sortOpen(list);
  const ids = sorted.map(({ interview: { id } }) => id);
  expect(ids).toEqual(['running', 'sooner', 'later', 'last', 'paused', 'opens', 'scoring']);
  expect(sorted.map(({ dueAt }) => dueAt)[4]).toBeNull();
});

test('an interview is read again once something in it changes by itself', () => {
  const at = '2026-11-20T09:00:00Z';
  const stale = (rounds: readonly OpenRound[], more: Partial<OpenInterview>, seconds: number) =>
    sortOpen([interview(rounds, more)]).map((open) => isStale(open, Date.parse(at) + seconds * 1_000));
  const locked = [round({ status: 'LOCKED', opensAt: at })];
  expect([-1, 0].flatMap((seconds) => stale(locked, {}, seconds))).toEqual([false, true]);
  const paused = { status: 'PAUSED', resumesAt: at } as const;
  expect([-1, 0].flatMap((seconds) => stale([round()], paused, seconds))).toEqual([false, true]);
  // Answers count for another minute.
  expect([60, 61].flatMap((seconds) => stale([round({ dueAt: at })], {}, seconds))).toEqual([false, true]);
  expect(stale([round({ dueAt: null })], { dueAt: null }, 1e6)).toEqual([false]);
});
