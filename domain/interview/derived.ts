/** What follows from the rows of an interview, in the words of the state machine: thread, pending, waiting, late, … */
import type { EvaluationRow, InterviewRow, InterviewState, QuestionRow, RoundRow } from './states.ts';

/** Answers count until this long after the due date (ms); expiry acts only from then on. */
export const GRACE = 60_000;

export const isUnclosed = (round: RoundRow): boolean =>
  round.status === 'LOCKED' ||
  round.status === 'READY' ||
  round.status === 'PREPARING' ||
  round.status === 'IN_PROGRESS';

export const isClosed = (round: RoundRow): boolean =>
  round.status === 'SCORING' || round.status === 'COMPLETED' || round.status === 'EXPIRED';

/** A round that the candidate has entered and not left. */
export const isEntered = (round: RoundRow): boolean => round.status === 'PREPARING' || round.status === 'IN_PROGRESS';

export const isRunning = (interview: InterviewRow): boolean =>
  interview.status === 'SCHEDULED' || interview.status === 'IN_PROGRESS';

export const late = (row: { dueAt: number }, now: number): boolean => now > row.dueAt + GRACE;

// Rounds

export const roundOf = (state: InterviewState, id: string): RoundRow | undefined =>
  state.rounds.find((round) => round.id === id);

/** The first unclosed round: the one that is on, or is next. */
export const first = (state: InterviewState): RoundRow | undefined => state.rounds.find(isUnclosed);

export const openable = (state: InterviewState, round: RoundRow, now: number): boolean =>
  round.status === 'LOCKED' &&
  round.id === first(state)?.id &&
  (round.opensAt === null || round.opensAt <= now) &&
  now < round.dueAt;

/** The main questions of a round by position. */
export const mains = (state: InterviewState, round: RoundRow): QuestionRow[] =>
  state.questions
    .filter((question) => question.roundId === round.id && question.kind === 'MAIN')
    .sort((a, b) => (a.position ?? 0) - (b.position ?? 0));

export const askedMains = (state: InterviewState, round: RoundRow): QuestionRow[] =>
  mains(state, round).filter((main) => main.state !== 'PREPARED');

/** Every main question was asked and none of the round's questions is open. */
export const finished = (state: InterviewState, round: RoundRow): boolean =>
  round.status === 'IN_PROGRESS' &&
  state.questions.every(
    (question) =>
      question.roundId !== round.id ||
      (question.state !== 'ASKED' && (question.kind !== 'MAIN' || question.state !== 'PREPARED')),
  );

/** No thread of the round is still to be answered or judged. */
export const settled = (state: InterviewState, round: RoundRow): boolean =>
  state.questions.every(
    (question) =>
      question.roundId !== round.id ||
      question.kind !== 'MAIN' ||
      (question.state !== 'ASKED' && question.state !== 'ANSWERED'),
  );

/** The round is over and its score not made yet. */
export const awaits = (state: InterviewState, round: RoundRow): boolean =>
  round.completedAt === null &&
  (round.status === 'SCORING' || (round.status === 'EXPIRED' && askedMains(state, round).length > 0));

// Questions and threads

export const questionOf = (state: InterviewState, id: string): QuestionRow | undefined =>
  state.questions.find((question) => question.id === id);

export const openQuestion = (state: InterviewState): QuestionRow | undefined =>
  state.questions.find((question) => question.state === 'ASKED');

/** The main question that a question belongs to: itself, or its parent. */
export const mainOf = (state: InterviewState, question: QuestionRow): QuestionRow =>
  (question.parentId === null ? undefined : questionOf(state, question.parentId)) ?? question;

/** A main question with its follow-ups. */
export const thread = (state: InterviewState, main: QuestionRow): QuestionRow[] =>
  state.questions.filter((question) => question.id === main.id || question.parentId === main.id);

/** How many questions of the thread are answered. */
export const answers = (state: InterviewState, main: QuestionRow): number =>
  thread(state, main).filter((question) => question.answeredAt !== null).length;

/** When the thread got its last answer; -Infinity where it has none. */
export const lastAnswerAt = (state: InterviewState, main: QuestionRow): number =>
  Math.max(...thread(state, main).map((question) => question.answeredAt ?? -Infinity));

/** The evaluation that counts: of the latest rescore, and of these the one that saw most answers. */
export function current(state: InterviewState, main: QuestionRow): EvaluationRow | undefined {
  let best: EvaluationRow | undefined;
  for (const evaluation of state.evaluations) {
    if (evaluation.threadId !== main.id) continue;
    const newer =
      !best ||
      evaluation.rescore > best.rescore ||
      (evaluation.rescore === best.rescore && evaluation.answersSeen > best.answersSeen);
    if (newer) best = evaluation;
  }
  return best;
}

/** The evaluation that counts has seen every answer, in the rescore that was asked for last. */
export function evaluated(state: InterviewState, main: QuestionRow): boolean {
  const evaluation = current(state, main);
  return evaluation?.rescore === main.rescore && evaluation.answersSeen === answers(state, main);
}

/** An answer of the thread waits for its evaluation. */
export const pending = (state: InterviewState, main: QuestionRow): boolean =>
  main.kind === 'MAIN' && main.state === 'ANSWERED' && !evaluated(state, main);

/** The follow-up that an open thread could be asked next. */
export const waiting = (state: InterviewState, main: QuestionRow): QuestionRow | undefined =>
  main.closedAt === null
    ? state.questions.find((question) => question.parentId === main.id && question.state === 'PREPARED')
    : undefined;

export const followUpsAsked = (state: InterviewState, main: QuestionRow): number =>
  state.questions.filter((question) => question.parentId === main.id && question.state !== 'PREPARED').length;

/** A follow-up may be asked: there is budget left and the time for probes has not passed. A pause stops the clock. */
export function canProbe(state: InterviewState, round: RoundRow, main: QuestionRow, now: number): boolean {
  const clock = state.interview.pausedAt ?? now;
  return (
    round.status === 'IN_PROGRESS' &&
    main.closedAt === null &&
    followUpsAsked(state, main) < round.maxProbes &&
    round.probeUntil !== null &&
    clock < round.probeUntil &&
    clock < round.dueAt
  );
}

/** The first thread of the round with a follow-up that may be asked now. */
export const probeable = (state: InterviewState, round: RoundRow, now: number): QuestionRow | undefined =>
  askedMains(state, round).find((main) => waiting(state, main) !== undefined && canProbe(state, round, main, now));

// The interview

export const anyAsked = (state: InterviewState): boolean =>
  state.questions.some((question) => question.kind === 'MAIN' && question.state !== 'PREPARED');

/** Every round is settled and none awaits its score. */
export const allSettled = (state: InterviewState): boolean =>
  state.rounds.every((round) => settled(state, round) && !awaits(state, round));

/** The learning path is to be made, for the first time or after a rescore. */
export function pathDue(state: InterviewState): boolean {
  const { status, pathRescore, rescore } = state.interview;
  const outdated = pathRescore === null || pathRescore < rescore;
  const hasEnded = status === 'COMPLETED' || (status === 'EXPIRED' && anyAsked(state));
  return (status === 'SCORING' || (hasEnded && outdated)) && allSettled(state);
}

/** How long the candidate is kept waiting for an evaluation before the next question (ms): 0 after two misses. */
export const patienceOf = (interview: InterviewRow): number => (interview.misses >= 2 ? 0 : interview.policy.patience);
