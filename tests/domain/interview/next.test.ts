/** What the workflow does from a fresh load; that it always can, and comes to an end, is in properties.test.ts. */
import { describe, expect, test } from 'vitest';
import { patienceOf } from '../../../domain/interview/derived.ts';
import { evaluationKey, nextStep, underwayKey } from '../../../domain/interview/next.ts';
import { DAY, MINUTE, T0 } from './play.ts';
import { commandFrom, PLAN, played } from './script.ts';
import { playTo } from './situations.ts';
import type { Situation } from './situations.ts';

const GRACE = MINUTE;
const ask = (questionId: string) => ({ command: { type: 'askQuestion', questionId } });

describe('one step', () => {
  test.each<[Situation, object]>([
    ['first round ready', { prepare: 'r1', questionCount: 2 }],
    ['first round may open', { command: { type: 'openRound', roundId: 'r1' } }],
    ['first round expired, none started', { prepare: 'r2', questionCount: 1 }],
    ['due date past, not yet expired', { command: { type: 'expire' } }],
    ['prepared', ask('q1')],
    ['question open', { wakeAt: T0 + 5 * DAY + GRACE + 1 }],
    ['question open, round late', { command: { type: 'expire' } }],
    ['answer waits for its evaluation', { evaluate: 'q1', answersSeen: 1, rescore: 0, giveUp: false }],
    ['follow-up waits', ask('f1')],
    ['follow-up answered', { evaluate: 'q1', answersSeen: 2, rescore: 0, giveUp: false }],
    ['one scored, one not', { command: { type: 'closeRound', roundId: 'r1' } }],
    ['next round ready', { command: { type: 'recordRoundScore', roundId: 'r1' } }],
    ['paused for a partner', { wakeAt: T0 + 30 * DAY }],
    ['scoring', { evaluate: 'q3', answersSeen: 1, rescore: 0, giveUp: false }],
    ['completed', { done: true }],
    ['expired', { command: { type: 'recordRoundScore', roundId: 'r1' } }],
    ['expired, never started', { done: true }],
    ['cancelled', { done: true }],
  ])('%s → %o', (situation, step) => {
    expect(playTo(situation).next()).toEqual(step);
  });
});

test('an evaluation in the dark is left alone, and given up at its time', () => {
  const play = playTo('answer waits for its evaluation');
  const main = play.state.questions.find((question) => question.id === 'q1');
  if (!main) throw new Error('no question');
  const dark = new Set([evaluationKey(play.state, main)]);
  expect(nextStep(play.state, T0, dark)).toEqual(ask('q2'));
  play.must(commandFrom('askQuestion q2', play));
  play.must(commandFrom('skipQuestion q2', play));
  play.must(commandFrom('closeRound r1', play));
  expect(nextStep(play.state, T0, dark)).toEqual({ wakeAt: T0 + DAY });
  const giveUp = { evaluate: 'q1', answersSeen: 1, rescore: 0, giveUp: true };
  expect(nextStep(play.state, T0 + DAY - 1, dark)).toEqual({ wakeAt: T0 + DAY });
  expect(nextStep(play.state, T0 + DAY, dark)).toEqual(giveUp);
});

describe('a follow-up', () => {
  const evaluated = 'recordEvaluation q1@0 1 3 f1';
  test.each<[string, string[], string]>([
    ['that came in time is asked before the next question', [evaluated], 'f1'],
    ['that came too late waits while there are questions', ['askQuestion q2', evaluated, 'submitAnswer q2'], 'q3'],
  ])('%s', (_, script, questionId) => {
    const plan = structuredClone(PLAN);
    for (const round of plan.rounds) round.questionCount = 3;
    const play = played('startRound r1; addPreparedQuestions r1 q1 q2 q3; addPreparedQuestions r2 q4 q5 q6', plan);
    for (const text of ['askQuestion q1', 'submitAnswer q1', ...script]) {
      play.now += 1;
      play.must(commandFrom(text, play));
    }
    const dark = new Set(play.state.questions.map((question) => evaluationKey(play.state, question)));
    expect(nextStep(play.state, play.now, dark)).toEqual(ask(questionId));
  });
});

describe('what is under way is left alone', () => {
  const asleep = { wakeAt: T0 + 5 * DAY + GRACE + 1 };
  test.each<[Situation, string[], object]>([
    ['first round ready', [underwayKey.prepare('r1')], { prepare: 'r2', questionCount: 1 }],
    ['first round ready', [underwayKey.prepare('r1'), underwayKey.prepare('r2')], asleep],
    ['next round ready', [underwayKey.score('r1')], { wakeAt: T0 + 10 * DAY + GRACE + 1 }],
    ['next round ready', [underwayKey.score('r2')], { command: { type: 'recordRoundScore', roundId: 'r1' } }],
  ])('%s, %o → %o', (situation, keys, step) => {
    const { state, now } = playTo(situation);
    expect(nextStep(state, now, new Set(keys))).toEqual(step);
  });

  test('the learning path of this rescore, not of an earlier one', () => {
    const play = playTo('completed');
    play.must(commandFrom('requestRescore', play));
    play.must(commandFrom('recordEvaluation q1@1 1 5', play));
    const step = (rescore: number) => nextStep(play.state, play.now, new Set([underwayKey.learningPath(rescore)]));
    expect(step(1)).toEqual({ done: true });
    expect(step(0)).toEqual({ command: { type: 'storeLearningPath' } });
  });
});

test('the questions of the next round are prepared ahead', () => {
  const play = playTo('being prepared');
  play.follow(play.next(), () => null);
  expect(play.next()).toEqual({ prepare: 'r2', questionCount: 1 });
  play.follow(play.next(), () => null);
  expect(play.next()).toEqual(ask('q1'));
});

test('a round that is not open yet wakes the workflow when it opens', () => {
  const play = playTo('first round not open yet');
  while (play.follow(play.next(), () => null));
  expect(play.next()).toEqual({ wakeAt: T0 + DAY });
});

test('a pause ends by itself', () => {
  const play = playTo('paused for a partner');
  play.now = T0 + 30 * DAY;
  expect(play.next()).toEqual({ command: { type: 'resumeInterview', by: 'WORKFLOW' } });
});

test('there is no patience after two misses', () => {
  const { interview } = playTo('prepared').state;
  expect(patienceOf({ ...interview, misses: 1 })).toBe(4000);
  expect(patienceOf({ ...interview, misses: 2 })).toBe(0);
});
