/** What holds after every commit. Computed from the rows alone, by none of the code that decides. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Command } from '../../../domain/interview/commands.ts';
import type { Change } from '../../../domain/interview/decision.ts';
import type { InterviewEventType } from '../../../domain/interview/events.ts';
import type { InterviewState, QuestionRow, RoundRow } from '../../../domain/interview/states.ts';
import { mainsOf, scoresEqualARecomputation } from './score-invariant.ts';

export interface Commit {
  before: InterviewState;
  command: Command;
  now: number;
  change: Change;
  /** All results e-mails so far. */
  resultMails: number;
}

const GRACE = 60_000;
const FINAL: ReadonlySet<string> = new Set(['COMPLETED', 'EXPIRED', 'CANCELLED']);
const isUnclosed = ({ status }: RoundRow): boolean => ['LOCKED', 'READY', 'PREPARING', 'IN_PROGRESS'].includes(status);
const isClosed = ({ status }: RoundRow): boolean => ['SCORING', 'COMPLETED', 'EXPIRED'].includes(status);
const isAnswered = ({ state }: QuestionRow): boolean => ['ANSWERED', 'SCORED', 'NOT_SCORED'].includes(state);
const followUpsOf = (state: InterviewState, main: QuestionRow): QuestionRow[] =>
  state.questions.filter((question) => question.parentId === main.id);
const byId = <Row extends { id: string }>(rows: Row[], id: string | undefined): Row => {
  const row = rows.find((other) => other.id === id);
  ok(row, `${id} is missing`);
  return row;
};

/** The rows of the change are exactly those that differ, and the state is the one before with them. */
function rowsAreComplete({ before, change }: Commit): void {
  const { state } = change;
  const written = <Row extends { id: string }>(old: Row[], rows: Row[], added: Row[]): Row[] => [
    ...old.map((row) => rows.find((other) => other.id === row.id) ?? row),
    ...added,
  ];
  deepEqual(state.interview, change.interview);
  deepEqual(state.rounds, written(before.rounds, change.rounds, []));
  deepEqual(state.questions, written(before.questions, change.questions, change.newQuestions));
  deepEqual(state.evaluations, [...before.evaluations, ...(change.newEvaluation ? [change.newEvaluation] : [])]);
}

/** 1, but for the replay. */
function logHasNoGaps({ before, change, now }: Commit): void {
  change.events.forEach((event, index) => {
    equal(event.sequence, before.interview.sequence + index + 1);
    equal(event.at, now);
  });
  equal(change.interview.sequence, before.interview.sequence + change.events.length);
}

/** 2 */
function oneOpenQuestion({ change: { state } }: Commit): void {
  const open = state.questions.filter((question) => question.state === 'ASKED');
  ok(open.length <= 1, 'two open questions');
  for (const question of open) {
    equal(byId(state.rounds, question.roundId).status, 'IN_PROGRESS');
    ok(['IN_PROGRESS', 'PAUSED'].includes(state.interview.status), `open in ${state.interview.status}`);
  }
}

/** 3 */
function roundsInOrder({ change: { state } }: Commit): void {
  const { status } = state.interview;
  const first = state.rounds.findIndex(isUnclosed);
  if (['SCHEDULED', 'IN_PROGRESS', 'PAUSED'].includes(status)) {
    ok(first >= 0, `${status} without an unclosed round`);
    ok(state.rounds.slice(0, first).every(isClosed), 'an unclosed round before the first');
    ok(state.rounds.slice(first + 1).every((round) => round.status === 'LOCKED'), 'a round is ahead of its turn');
  } else equal(first, -1, `${status} with an unclosed round`);
  ok(status === 'CANCELLED' || state.rounds.every((round) => round.status !== 'CANCELLED'));
}

/** 4 */
function pausedAndCompleted({ change: { state, interview }, resultMails }: Commit): void {
  equal(interview.status === 'PAUSED', interview.pausedAt !== null);
  equal(interview.pathRescore !== null, interview.completedAt !== null);
  equal(resultMails, interview.pathRescore === null ? 0 : 1);
  if (interview.status === 'COMPLETED') {
    ok(state.rounds.every((round) => round.status === 'COMPLETED' || round.status === 'EXPIRED'));
    ok(interview.pathRescore !== null, 'completed without a path');
  }
  ok(interview.pathRescore === null || ['COMPLETED', 'EXPIRED'].includes(interview.status), 'a path too early');
  ok(interview.status !== 'SCHEDULED' || interview.startedAt === null, 'started, yet scheduled');
  ok(interview.startedAt !== null || ['SCHEDULED', 'EXPIRED', 'CANCELLED'].includes(interview.status), 'not started');
}

const AFTER_THE_END: ReadonlySet<InterviewEventType> = new Set([
  'RESCORE_REQUESTED',
  'QUESTION_SCORED',
  'QUESTION_NOT_SCORED',
  'SCORE_CHANGED',
  'LEARNING_PATH_READY',
]);

/** 5 */
function finalStatesStay({ before, change }: Commit): void {
  const { status } = before.interview;
  if (!FINAL.has(status)) return;
  equal(change.interview.status, status);
  for (const { type } of change.events) {
    ok(status !== 'CANCELLED', `${type} in CANCELLED`);
    ok(AFTER_THE_END.has(type) || (status === 'EXPIRED' && type === 'ROUND_COMPLETED'), `${type} in ${status}`);
  }
}

/** 6 */
function answersStay({ before, change: { state } }: Commit): void {
  for (const old of before.questions) {
    const question = byId(state.questions, old.id);
    ok(old.answeredAt === null || question.answeredAt === old.answeredAt, 'an answer changed');
    ok(old.sequence === null || question.sequence === old.sequence, 'a sequence changed');
  }
  for (const old of before.evaluations) deepEqual(byId(state.evaluations, old.id), old);
  for (const question of state.questions) {
    equal(question.answeredAt !== null, isAnswered(question));
    equal(question.sequence === null, question.state === 'PREPARED');
    equal(question.askedAt === null, question.state === 'PREPARED');
  }
  const asked = state.questions.filter(({ sequence }) => sequence !== null);
  asked.sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0));
  asked.forEach((question, index) => {
    equal(question.sequence, index + 1);
    ok((asked[index - 1]?.askedAt ?? 0) <= (question.askedAt ?? 0), 'sequences are not the order asked');
  });
}

/** 7 */
function threadsAreSettledByTheirEvaluation({ change: { state } }: Commit): void {
  for (const main of state.questions.filter((question) => question.kind === 'MAIN')) {
    const followUps = followUpsOf(state, main);
    const answers = [main, ...followUps].filter(isAnswered).length;
    const evaluations = state.evaluations.filter((evaluation) => evaluation.threadId === main.id);
    evaluations.sort((a, b) => b.rescore - a.rescore || b.answersSeen - a.answersSeen);
    equal(new Set(evaluations.map((e) => `${e.rescore}/${e.answersSeen}`)).size, evaluations.length, 'evaluated twice');
    const sensible = (seen: number): boolean => seen >= 1 && seen <= answers;
    ok(evaluations.every((e) => sensible(e.answersSeen) && e.rescore <= main.rescore), 'an evaluation of nothing');
    ok(main.rescore <= state.interview.rescore, 'a rescore ahead of the interview');

    const [current] = evaluations;
    const isEvaluated = current?.rescore === main.rescore && current.answersSeen === answers;
    if (main.state === 'SCORED' || main.state === 'NOT_SCORED') {
      ok(main.closedAt !== null && isEvaluated, 'settled without its evaluation');
      equal(current.status, main.state);
      ok(followUps.filter(isAnswered).every((question) => question.state === main.state), 'a follow-up differs');
    } else if (main.state === 'ANSWERED') {
      ok(followUps.filter(isAnswered).every((question) => question.state === 'ANSWERED'), 'a follow-up is ahead');
      const toCome = followUps.some((question) => ['ASKED', 'PREPARED'].includes(question.state));
      ok(!isEvaluated || toCome || state.interview.status === 'CANCELLED', 'evaluated, nothing to come, yet open');
      ok(main.scoreBy !== null, 'an answer that may wait for ever');
    } else equal(followUps.length + evaluations.length, 0, 'something behind no answer');
  }
}

/** 8 */
function followUpsWithinBudget({ change: { state } }: Commit): void {
  for (const main of state.questions.filter((question) => question.kind === 'MAIN' && question.state !== 'PREPARED')) {
    const round = byId(state.rounds, main.roundId);
    const followUps = followUpsOf(state, main);
    const asked = followUps.filter((question) => question.state !== 'PREPARED');
    ok(asked.length <= round.maxProbes, 'over budget');
    ok(followUps.length - asked.length <= 1, 'two wait');
    ok(asked.slice(0, -1).every((question) => question.state !== 'SKIPPED'), 'asked after a skip');
    ok(asked.every((question) => (question.askedAt ?? 0) < (round.probeUntil ?? 0)), 'probed after the time');
    ok(!isClosed(round) || main.closedAt !== null, 'an open thread in a closed round');
    ok(main.closedAt === null || [main, ...asked].every((question) => question.state !== 'ASKED'), 'closed, yet open');
    if (main.state === 'SKIPPED') ok(main.closedAt !== null || state.interview.status === 'CANCELLED');
  }
  for (const round of state.rounds) {
    const mains = mainsOf(state, round.id);
    ok(mains.length === 0 || mains.length === round.questionCount, 'not as many questions as planned');
  }
}

/** 9 */
function dueDatesMoveOnlyOn({ before, command, now, change: { state, interview } }: Commit): void {
  const old = before.interview;
  const resumed = old.pausedAt !== null && interview.status === 'IN_PROGRESS' ? now - old.pausedAt : 0;
  const extended = command.type === 'extendDeadline' ? command.until : null;
  equal(interview.dueAt, extended ?? old.dueAt + resumed);
  ok(interview.dueAt >= old.dueAt, 'the due date moved back');
  before.rounds.forEach((was, index) => {
    const round = byId(state.rounds, was.id);
    const moves = isUnclosed(was);
    equal(round.opensAt, was.opensAt);
    const shared = moves && extended !== null && was.dueAt === old.dueAt;
    equal(round.dueAt, shared ? extended : was.dueAt + (moves ? resumed : 0));
    if (was.probeUntil !== null) equal(round.probeUntil, was.probeUntil + (moves ? resumed : 0));
    const next = state.rounds[index + 1];
    if (isUnclosed(round)) ok(round.dueAt <= Math.min(interview.dueAt, next?.dueAt ?? Infinity), 'due dates cross');
  });
}

/** After a round was left, and after a pause: a round whose time has come is open at once. */
function nextRoundIsOpened({ now, change: { state, events } }: Commit): void {
  if (!events.some(({ type }) => ['ROUND_CLOSED', 'ROUND_EXPIRED', 'INTERVIEW_RESUMED'].includes(type))) return;
  const first = state.rounds.find(isUnclosed);
  if (first && (first.opensAt ?? now) <= now && now < first.dueAt) ok(first.status !== 'LOCKED', 'still locked');
}

/** 10 */
function deadlinesHold({ before, now, change: { state, events } }: Commit): void {
  for (const event of events) {
    const round = event.roundId === undefined ? undefined : byId(before.rounds, event.roundId);
    if (event.type === 'ANSWER_ACCEPTED') {
      ok(round && now <= round.dueAt + GRACE && now <= before.interview.dueAt + GRACE, 'a late answer');
      equal(before.interview.status, 'IN_PROGRESS');
    }
    if (event.type === 'QUESTION_ASKED' || event.type === 'ROUND_PREPARING') ok(round && now < round.dueAt, 'too late');
    if (event.type === 'ROUND_READY') ok(round && (round.opensAt ?? now) <= now, 'opened early');
    if (event.type === 'ROUND_EXPIRED') {
      ok(round && now > round.dueAt + GRACE, 'expired early');
      const questions = before.questions.filter((question) => question.roundId === round.id);
      const left = questions.some(({ kind, state: s }) => s === 'ASKED' || (kind === 'MAIN' && s === 'PREPARED'));
      ok(left || questions.length === 0, 'expired, although every question was answered');
    }
  }
  const given = state.evaluations[before.evaluations.length];
  if (given?.reason === 'MODEL_UNAVAILABLE') {
    ok(now >= (byId(before.questions, given.threadId).scoreBy ?? Infinity), 'given up early');
  }
}

const INVARIANTS = [
  rowsAreComplete,
  logHasNoGaps,
  oneOpenQuestion,
  roundsInOrder,
  pausedAndCompleted,
  finalStatesStay,
  answersStay,
  threadsAreSettledByTheirEvaluation,
  followUpsWithinBudget,
  dueDatesMoveOnlyOn,
  nextRoundIsOpened,
  deadlinesHold,
];

export function checkInvariants(commit: Commit): void {
  for (const invariant of INVARIANTS) invariant(commit);
  scoresEqualARecomputation(commit.change);
}
