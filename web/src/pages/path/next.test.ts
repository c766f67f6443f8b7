import { expect, test } from 'vitest';
import { buildLearningPath } from '../../../../domain/learning-path.ts';
import { firstReview, nextPractice, pathState } from './next';

const interview = { status: 'COMPLETED', questions: [{}], learningPath: {} } as const;

test('a path is there, coming, later, or there will be none', () => {
  expect(pathState(interview)).toBe('READY');
  expect(pathState({ ...interview, status: 'SCORING', learningPath: null })).toBe('COMING');
  expect(pathState({ ...interview, status: 'EXPIRED', learningPath: null })).toBe('COMING');
  expect(pathState({ ...interview, status: 'EXPIRED', learningPath: null, questions: [] })).toBe('NONE');
  expect(pathState({ ...interview, status: 'PAUSED', learningPath: null })).toBe('LATER');
  expect(pathState({ ...interview, status: 'CANCELLED', learningPath: null })).toBe('NONE');
});

const jobRole = { id: 'backend', levels: ['JUNIOR', 'MID', 'SENIOR'] } as const;

test('the next practice is the same role and level, with both in its address', () => {
  expect(nextPractice({ jobRole, level: 'MID' }, [{ id: 'caching' }])).toEqual({
    level: 'MID',
    up: false,
    href: '/interviews/new?role=backend&level=MID',
  });
});

test('where no gap was found it is one level up, as far as the role has one', () => {
  const thread = { competency: 'caching', score: 90, weight: 1, skipped: false, strengths: [], improvements: [], quote: null };
  const { roadmap } = buildLearningPath({ jobRoleId: 'backend', level: 'MID', threads: [thread] }, []);
  expect(nextPractice({ jobRole, level: 'MID' }, roadmap)).toMatchObject({ level: 'SENIOR', up: true });
  expect(nextPractice({ jobRole, level: 'SENIOR' }, roadmap)).toMatchObject({ level: 'SENIOR', up: false });
});

test('the first review is a week after the path was built', () => {
  expect(firstReview('2026-11-17T10:00:00.000Z')).toBe('2026-11-24T10:00:00.000Z');
});
