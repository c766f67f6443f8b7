import { expect, test } from 'vitest';
import type { Question } from '../../live/reducer.ts';
import { currentQuestion, currentThread, firstUnclosed, openRound, threadsOf, workOf } from './round-view.ts';

let sequence = 0;
const question = (id: string, state: Question['state'], parent: string | null = null, round = 'r1'): Question => ({
  id,
  sequence: ++sequence,
  kind: parent === null ? 'MAIN' : 'FOLLOW_UP',
  state,
  text: id,
  askedAt: '2026-01-15T09:00:00Z',
  competency: { id: 'c', title: 'Databases' },
  answer: null,
  evaluation: null,
  parent: parent === null ? null : { id: parent },
  round: { id: round },
});
const threads = (...questions: Question[]) => threadsOf(questions, 'r1');
const said = (...questions: Question[]) =>
  workOf({ threads: threads(...questions), progress: null, justAccepted: false });

test('follow-ups stand under their main question, also those asked late, and other rounds stay out', () => {
  const found = threads(
    question('m1', 'ANSWERED'),
    question('m2', 'SCORED'),
    question('other', 'SCORED', null, 'r2'),
    question('f1', 'ASKED', 'm1'),
  );
  expect(found.map((thread) => thread.map(({ id }) => id))).toEqual([['m1', 'f1'], ['m2']]);
  const current = currentThread(found);
  expect(current?.[0].id).toBe('m1');
  expect(current && currentQuestion(current).id).toBe('f1');
});

test('with nothing open, the question asked last stays in view', () => {
  const current = currentThread(threads(question('m1', 'SCORED'), question('m2', 'ANSWERED')));
  expect(current?.[0].id).toBe('m2');
  expect(currentThread([])).toBeUndefined();
});

test('rounds', () => {
  const rounds = (['COMPLETED', 'EXPIRED', 'IN_PROGRESS', 'LOCKED'] as const).map((status) => ({ status }));
  expect(openRound(rounds)).toBe(rounds[2]);
  expect(firstUnclosed(rounds)).toBe(rounds[2]);
  expect(openRound([{ status: 'READY' }])).toBeUndefined();
  expect(firstUnclosed([{ status: 'SCORING' }, { status: 'READY' }])).toEqual({ status: 'READY' });
});

test('the word on an answer that is on its way comes first', () => {
  const open = threads(question('m1', 'ASKED'));
  const at = (progress: 'SENDING' | 'RETRYING' | 'OFFLINE') => workOf({ threads: open, progress, justAccepted: true });
  expect([at('SENDING'), at('RETRYING'), at('OFFLINE')]).toEqual(['SAVING', 'RETRYING', 'QUEUED']);
  expect(workOf({ threads: open, progress: null, justAccepted: true })).toBe('ACCEPTED');
});

test('accepted, judged, waiting for the next', () => {
  expect(said(question('m1', 'ASKED'))).toBe('IDLE');
  expect(said(question('m1', 'ANSWERED'))).toBe('JUDGING');
  expect(said(question('m1', 'SCORED'))).toBe('NEXT');
  expect(said(question('m1', 'SKIPPED'))).toBe('NEXT');
  expect(said(question('m1', 'ANSWERED'), question('f1', 'ASKED', 'm1'))).toBe('IDLE');
  expect(said(question('m1', 'SCORED'), question('m2', 'ASKED'))).toBe('SCORED');
  expect(said(question('m1', 'NOT_SCORED'), question('m2', 'ASKED'))).toBe('NOT_SCORED');
  expect(said(question('m1', 'SKIPPED'), question('m2', 'ASKED'))).toBe('IDLE');
  expect(said(question('m1', 'ANSWERED'), question('m2', 'ASKED'))).toBe('WAITING');
});
