/** Rules that take more than one command to see. */
import { expect, test } from 'vitest';
import { DAY, MINUTE, T0 } from './play.ts';
import { commandFrom, PLAN, planOpening, played } from './script.ts';

const FIRST_ANSWER = 'startRound r1; addPreparedQuestions r1 q1 q2 q3; askQuestion q1; submitAnswer q1';
const threeQuestions = structuredClone(PLAN);
for (const round of threeQuestions.rounds) round.questionCount = 3;

test('patience is missed once for an answer, however many questions follow it', () => {
  const play = played(FIRST_ANSWER, threeQuestions);
  for (const [text, misses] of [['askQuestion q2', 1], ['skipQuestion q2', 1], ['askQuestion q3', 1]] as const) {
    play.must(commandFrom(text, play));
    expect(play.state.interview.misses).toBe(misses);
  }
});

test('each answer may be missed', () => {
  const play = played(FIRST_ANSWER, threeQuestions);
  play.must(commandFrom('askQuestion q2', play));
  play.now += 1;
  play.must(commandFrom('submitAnswer q2', play));
  play.must(commandFrom('askQuestion q3', play));
  expect(play.state.interview.misses).toBe(2);
});

test('giving up is no sign that the model is in time again', () => {
  const policy = { ...PLAN.policy, scoringWindow: 1000 };
  const play = played('startRound r1; addPreparedQuestions r1 q1 q2; askQuestion q1; submitAnswer q1', { policy });
  play.must(commandFrom('askQuestion q2', play));
  play.now += 1000;
  play.must(commandFrom('recordEvaluation q1@0 1 MODEL_UNAVAILABLE', play));
  expect(play.state.interview.misses).toBe(1);
});

test('the time for probes is longer with a time factor', () => {
  const policy = { ...PLAN.policy, timeFactor: 1.5 };
  const play = played('startRound r1; addPreparedQuestions r1 q1 q2; askQuestion q1', { policy });
  expect(play.state.rounds[0]?.probeUntil).toBe(T0 + 12 * MINUTE);
});

test('questions that are prepared after a rescore belong to it', () => {
  const play = played('startRound r1; addPreparedQuestions r1 q1 q2; askQuestion q1; submitAnswer q1; changeModel b; '
    + 'addPreparedQuestions r2 q3');
  expect(play.state.questions.map((question) => question.rescore)).toEqual([1, 0, 1]);
});

test('a round whose time came in a pause is open after it', () => {
  const play = played(
    'startRound r1; completeRound r1; pauseInterview; wait until now+1d',
    planOpening({ r2: T0 + DAY }),
  );
  expect(play.do(commandFrom('openRound r2', play))).toEqual({ outcome: 'refused', refusal: 'STALE' });
  const { events } = play.must(commandFrom('resumeInterview', play));
  expect(events.map((event) => event.type)).toEqual(['INTERVIEW_RESUMED', 'ROUND_READY']);
});

test('an interval that narrows around the same score is shown, without an event', () => {
  const [round] = structuredClone(threeQuestions.rounds);
  if (!round) throw new Error('no round');
  const play = played(
    `${FIRST_ANSWER}; recordEvaluation q1@0 1 MODEL_REFUSED
    askQuestion q2; submitAnswer q2; recordEvaluation q2@0 1 4
    askQuestion q3; submitAnswer q3; recordEvaluation q3@0 1 4
    closeRound r1; recordRoundScore r1; storeLearningPath; requestRescore`,
    { rounds: [round] },
  );
  const before = play.state.interview;
  const change = play.must(commandFrom('recordEvaluation q1@1 1 4', play));
  expect(change.events.map((event) => event.type)).toEqual(['QUESTION_SCORED']);
  expect(change.interview.score).toBe(before.score);
  expect(change.interview.scoreLow).toBeGreaterThan(before.scoreLow ?? 100);
});
