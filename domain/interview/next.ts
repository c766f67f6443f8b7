/** What the workflow does next. Imported by workflow code: pure, and without anything that a workflow does not have. */
import type { WorkflowCommand } from './commands.ts';
import {
  answers,
  askedMains,
  awaits,
  canProbe,
  finished,
  first,
  GRACE,
  isEntered,
  isRunning,
  isUnclosed,
  lastAnswerAt,
  late,
  mains,
  openable,
  openQuestion,
  pathDue,
  pending,
  probeable,
  settled,
  waiting,
} from './derived.ts';
import type { InterviewState, QuestionRow, RoundRow } from './states.ts';

export type NextStep =
  | { command: Exclude<WorkflowCommand, { type: 'addPreparedQuestions' | 'recordEvaluation' | 'changeModel' }> }
  /** Questions are to be made for a round, then `addPreparedQuestions`. */
  | { prepare: string; questionCount: number }
  /** A thread is to be judged, then `recordEvaluation`; `giveUp`: as NOT_SCORED, MODEL_UNAVAILABLE. */
  | { evaluate: string; answersSeen: number; rescore: number; giveUp: boolean }
  /** Nothing until then (ms since 1970), or until a person does something. */
  | { wakeAt: number }
  | { done: true };

/** Names of what may be under way while the interview goes on. */
export const underwayKey = {
  prepare: (roundId: string): string => `prepare/${roundId}`,
  score: (roundId: string): string => `score/${roundId}`,
  learningPath: (rescore: number): string => `learning-path/${rescore}`,
};

/** Names one evaluation that is due: the thread as it is now. */
export const evaluationKey = (state: InterviewState, main: QuestionRow): string =>
  `${main.id}/${main.rescore}/${answers(state, main)}`;

/**
 * The first step that applies to a freshly loaded interview; its command is always accepted.
 * @param inTheDark what is under way (`underwayKey`), and evaluations (`evaluationKey`) that are under way or whose
 * model does not answer: these are left alone until the thread's `scoreBy`, and then given up.
 */
export function nextStep(state: InterviewState, now: number, inTheDark: ReadonlySet<string> = new Set()): NextStep {
  const { interview } = state;
  if (interview.status === 'CANCELLED') return { done: true };
  const wakes: number[] = [];

  for (const main of state.questions) {
    if (!pending(state, main)) continue;
    const scoreBy = main.scoreBy ?? now;
    const dark = inTheDark.has(evaluationKey(state, main));
    if (!dark || now >= scoreBy) {
      return { evaluate: main.id, answersSeen: answers(state, main), rescore: main.rescore, giveUp: dark };
    }
    wakes.push(scoreBy);
  }
  const scorable = state.rounds.find(
    (round) => awaits(state, round) && settled(state, round) && !inTheDark.has(underwayKey.score(round.id)),
  );
  if (scorable) return { command: { type: 'recordRoundScore', roundId: scorable.id } };
  if (pathDue(state) && !inTheDark.has(underwayKey.learningPath(interview.rescore))) {
    return { command: { type: 'storeLearningPath' } };
  }

  if (interview.pausedAt !== null) {
    const limit = interview.pausedAt + interview.policy.pauseLimit;
    if (now >= limit) return { command: { type: 'resumeInterview', by: 'WORKFLOW' } };
    wakes.push(limit);
  }
  const round = first(state);
  if (isRunning(interview) && round) {
    const step = stepInRound(state, round, now, inTheDark);
    if (step) return step;
    if (round.status === 'LOCKED' && round.opensAt !== null && round.opensAt > now) wakes.push(round.opensAt);
    wakes.push(round.dueAt + GRACE + 1);
  }
  return wakes.length > 0 ? { wakeAt: Math.min(...wakes) } : { done: true };
}

/** What is to be done in the first unclosed round of a running interview. */
function stepInRound(
  state: InterviewState,
  round: RoundRow,
  now: number,
  inTheDark: ReadonlySet<string>,
): NextStep | null {
  if (finished(state, round)) {
    const main = probeable(state, round, now);
    const followUp = main && waiting(state, main);
    if (followUp) return { command: { type: 'askQuestion', questionId: followUp.id } };
    return { command: { type: 'closeRound', roundId: round.id } };
  }
  if (late(round, now)) return { command: { type: 'expire' } };
  if (openable(state, round, now)) return { command: { type: 'openRound', roundId: round.id } };

  const bare = state.rounds.find(
    (other) =>
      isUnclosed(other) &&
      other.index <= round.index + 1 &&
      mains(state, other).length === 0 &&
      !inTheDark.has(underwayKey.prepare(other.id)),
  );
  if (bare) return { prepare: bare.id, questionCount: bare.questionCount };

  if (isEntered(round) && !openQuestion(state) && now < round.dueAt) {
    const question =
      followUpInTime(state, round, now) ?? mains(state, round).find((main) => main.state === 'PREPARED');
    if (question) return { command: { type: 'askQuestion', questionId: question.id } };
  }
  return null;
}

/** The follow-up to what was answered last. One that came too late for that waits for the end of the round. */
function followUpInTime(state: InterviewState, round: RoundRow, now: number): QuestionRow | undefined {
  const [last] = askedMains(state, round).sort((a, b) => lastAnswerAt(state, b) - lastAnswerAt(state, a));
  return last && canProbe(state, round, last, now) ? waiting(state, last) : undefined;
}
