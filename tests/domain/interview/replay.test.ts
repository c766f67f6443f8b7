import { describe, expect, test } from 'vitest';
import type { InterviewEvent, InterviewEventType } from '../../../domain/interview/events.ts';
import { replay } from '../../../domain/interview/replay.ts';
import { PLAN } from './script.ts';
import { playTo } from './situations.ts';
import type { Situation } from './situations.ts';

const ids = PLAN.rounds;

test('a log tells the states of all that was asked', () => {
  const { log } = playTo('one scored, one not');
  const { interview, rounds, questions } = replay(ids, log);
  expect(interview).toBe('IN_PROGRESS');
  expect([...rounds]).toEqual([['r1', 'IN_PROGRESS'], ['r2', 'LOCKED']]);
  expect([...questions]).toEqual([['q1', 'NOT_SCORED'], ['q2', 'SCORED']]);
});

test('an empty log tells nothing', () => {
  expect(replay(ids, []).interview).toBeNull();
});

test('a change of the model puts scored threads back, a rescore does not', () => {
  const { log } = playTo('one scored, one not');
  const again = (key: string): InterviewEvent[] => [
    ...log,
    { sequence: log.length + 1, type: 'RESCORE_REQUESTED', key, at: 0 },
  ];
  expect([...replay(ids, again('RESCORE_REQUESTED:9')).questions.values()]).toEqual(['ANSWERED', 'SCORED']);
  expect([...replay(ids, again('model-changed:1')).questions.values()]).toEqual(['ANSWERED', 'ANSWERED']);
});

describe('impossible as the next event', () => {
  test.each<[Situation, InterviewEventType, Partial<InterviewEvent>]>([
    ['first round ready', 'INTERVIEW_CREATED', {}],
    ['first round ready', 'INTERVIEW_PAUSED', {}],
    ['first round ready', 'INTERVIEW_SCORING', {}],
    ['first round ready', 'INTERVIEW_EXPIRED', {}],
    ['first round ready', 'ROUND_READY', { roundId: 'r1' }],
    ['first round ready', 'ROUND_READY', { roundId: 'r2' }],
    ['first round ready', 'ROUND_READY', { roundId: 'r9' }],
    ['first round ready', 'ROUND_READY', {}],
    ['first round ready', 'ROUND_PREPARING', { roundId: 'r1' }],
    ['first round ready', 'ROUND_EXPIRED', { roundId: 'r2' }],
    ['being prepared', 'INTERVIEW_STARTED', {}],
    ['being prepared', 'INTERVIEW_SCORING', {}],
    ['being prepared', 'INTERVIEW_RESUMED', {}],
    ['being prepared', 'QUESTION_ASKED', { roundId: 'r1', questionId: 'q1' }],
    ['being prepared', 'ROUND_COMPLETED', { roundId: 'r1' }],
    ['being prepared', 'LEARNING_PATH_READY', {}],
    ['being prepared', 'RESCORE_REQUESTED', {}],
    ['question open', 'QUESTION_ASKED', { roundId: 'r1', questionId: 'q2' }],
    ['question open', 'QUESTION_SCORED', { roundId: 'r1', questionId: 'q1', evaluationId: 'e' }],
    ['question open', 'INTERVIEW_CANCELLED', {}],
    ['question open', 'SCORE_CHANGED', { roundId: 'r1' }],
    ['answer waits for its evaluation', 'ANSWER_ACCEPTED', { roundId: 'r1', questionId: 'q1' }],
    ['answer waits for its evaluation', 'QUESTION_SKIPPED', { roundId: 'r1', questionId: 'q1' }],
    ['paused, question open', 'ANSWER_ACCEPTED', { roundId: 'r1', questionId: 'q2' }],
    ['paused, question open', 'ROUND_CLOSED', { roundId: 'r1' }],
    ['scoring', 'INTERVIEW_COMPLETED', {}],
    ['scoring', 'DEADLINE_EXTENDED', {}],
    ['completed', 'INTERVIEW_CANCELLED', {}],
    ['completed', 'ROUND_COMPLETED', { roundId: 'r1' }],
    ['cancelled', 'QUESTION_SCORED', { roundId: 'r2', questionId: 'q3', evaluationId: 'e' }],
    ['cancelled', 'RESCORE_REQUESTED', {}],
  ])('%s: %s %o', (situation, type, names) => {
    const { log } = playTo(situation);
    const event = { sequence: log.length + 1, type, key: 'a new key', at: 0, ...names };
    expect(() => replay(ids, [...log, event])).toThrow(`impossible event ${log.length + 1} ${type}`);
  });

  test('a gap, a key twice', () => {
    const { log } = playTo('cancelled');
    const [last] = log.slice(-1);
    if (!last) throw new Error('the log is empty');
    expect(() => replay(ids, log.toSpliced(2, 1))).toThrow('impossible event 4');
    expect(() => replay(ids, [...log, { ...last, sequence: log.length + 1 }])).toThrow('impossible event');
  });
});
