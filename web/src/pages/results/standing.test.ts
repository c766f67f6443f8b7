import { expect, test } from 'vitest';
import type { QuestionState } from '../../api/generated/graphql';
import { isSettled, notScored, progressOf, sharesOf, standingOf, threadsOf } from './standing';

const main = (state: QuestionState) => ({ kind: 'MAIN', state }) as const;
const followUp = (state: QuestionState) => ({ kind: 'FOLLOW_UP', state }) as const;
const scored = { status: 'COMPLETED', score: 61, questions: [main('SCORED')], rounds: [], learningPath: {} } as const;

test('names what can be said', () => {
  expect(standingOf(scored)).toBe('SCORED');
  expect(standingOf({ ...scored, score: null })).toBe('UNSCORED');
  expect(standingOf({ ...scored, status: 'SCORING' })).toBe('SCORING');
  expect(standingOf({ ...scored, status: 'EXPIRED', learningPath: null, score: null })).toBe('SCORING');
  expect(standingOf({ ...scored, status: 'EXPIRED', questions: [], learningPath: null, score: null })).toBe('EMPTY');
  expect(standingOf({ ...scored, status: 'CANCELLED' })).toBe('CANCELLED');
  for (const status of ['SCHEDULED', 'IN_PROGRESS', 'PAUSED'] as const)
    expect(standingOf({ ...scored, status })).toBe('OPEN');
});

test('is settled only when nothing is under way any more', () => {
  expect(isSettled(scored)).toBe(true);
  expect(isSettled({ ...scored, questions: [main('ANSWERED'), main('SCORED')] })).toBe(false);
  expect(isSettled({ ...scored, status: 'SCORING' })).toBe(false);
  expect(isSettled({ ...scored, status: 'PAUSED' })).toBe(false);
  expect(isSettled({ ...scored, status: 'CANCELLED', questions: [main('ANSWERED')] })).toBe(true);
});

test('a round that has no score makes up nothing of a final one; a cancelled interview has no shares', () => {
  const rounds = [
    { status: 'COMPLETED', weight: 0.25, score: 60 },
    { status: 'COMPLETED', weight: 0.5, score: 70 },
    { status: 'EXPIRED', weight: 0.25, score: null },
  ] as const;
  expect(sharesOf({ ...scored, rounds })).toEqual([33, 67, null]);
  expect(sharesOf({ ...scored, rounds, status: 'SCORING' })).toEqual([25, 50, 25]);
  expect(sharesOf({ ...scored, rounds, score: null })).toEqual([25, 50, 25]);
  expect(sharesOf({ ...scored, rounds, status: 'CANCELLED' })).toBeNull();
});

test('counts threads, not questions', () => {
  const questions = [main('SCORED'), followUp('SCORED'), main('NOT_SCORED'), main('ANSWERED'), main('SKIPPED'), main('ASKED')];
  expect(progressOf(questions)).toEqual({ judged: 2, all: 3 });
  expect(notScored([...questions, followUp('NOT_SCORED')])).toBe(1);
});

test('a follow-up stands in the thread of its main question, whatever was asked between', () => {
  const questions = [
    { id: 'a', ...main('SCORED'), parent: null },
    { id: 'b', ...main('SCORED'), parent: null },
    { id: 'c', ...followUp('SCORED'), parent: { id: 'a' } },
  ];
  expect(threadsOf(questions).map(({ thread }) => thread.map(({ id }) => id))).toEqual([['a', 'c'], ['b']]);
});
