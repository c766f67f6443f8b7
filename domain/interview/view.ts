/** What the workflow sees of an interview. It goes into histories: ids, enums, times and numbers, and only optional additions. */
import { askedMains, lastAnswerAt, patienceOf, pending, questionOf, roundOf } from './derived.ts';
import { nextStep, underwayKey } from './next.ts';
import type { InterviewState } from './states.ts';

/** The next thing that the workflow makes happen. Durations are milliseconds that are left from the load on. */
export type Step =
  | { kind: 'OPEN_ROUND'; roundId: string }
  /** `key`: names the work while it is under way. */
  | { kind: 'PREPARE'; roundId: string; key: string }
  /** `patience`: how long an evaluation that is under way may still hold the step up. */
  | { kind: 'ASK'; questionId: string; patience: number }
  | { kind: 'CLOSE_ROUND'; roundId: string; patience: number }
  | { kind: 'EVALUATE'; threadId: string; rescore: number; answersSeen: number; scoreIn: number }
  | { kind: 'GIVE_UP'; threadId: string; rescore: number; answersSeen: number }
  | { kind: 'EXPIRE' }
  | { kind: 'RESUME' }
  | { kind: 'SCORE_ROUND'; roundId: string; key: string }
  | { kind: 'LEARNING_PATH'; key: string }
  /** The candidate is to be sent a reminder, or an invitation to continue; `key` is its business key. */
  | { kind: 'REMIND'; roundId: string; key: string }
  /**
   * Nothing before `until` (a name for the moment, not to be compared with a workflow's own time); null where only a
   * person, or something that is under way, can move the interview.
   */
  | { kind: 'WAIT'; until: number | null; left: number | null }
  | { kind: 'END' };

export interface View {
  step: Step;
  /** Sequence of the last event of a person that this view has seen. */
  lastPersonSequence: number;
  /** Evaluations are a model's: they run on a queue of their own, behind the candidate's back. */
  byModel: boolean;
  /** An e-mail that this load's commit made; a child workflow carries it. */
  emailMessageId?: string;
}

/** How long the threads of a round that wait for their evaluation may hold up the candidate. */
function patienceLeft(state: InterviewState, roundId: string, now: number): number {
  const round = roundOf(state, roundId);
  if (!round) return 0;
  const until = askedMains(state, round)
    .filter((main) => pending(state, main))
    .map((main) => lastAnswerAt(state, main) + patienceOf(state.interview));
  return Math.max(0, ...until.map((time) => time - now));
}

/**
 * The view of a freshly loaded state.
 * @param underway keys of what runs already: `evaluationKey`
 */
export function viewOf(
  state: InterviewState,
  seen: { lastPersonSequence: number; byModel: boolean; now: number },
  underway: ReadonlySet<string>,
): View {
  return {
    step: stepOf(state, seen.now, underway),
    lastPersonSequence: seen.lastPersonSequence,
    byModel: seen.byModel,
  };
}

function stepOf(state: InterviewState, now: number, underway: ReadonlySet<string>): Step {
  const next = nextStep(state, now, underway);
  if ('done' in next) {
    const idle = underway.size === 0 || 'done' in nextStep(state, now);
    return idle ? { kind: 'END' } : { kind: 'WAIT', until: null, left: null };
  }
  if ('wakeAt' in next) return { kind: 'WAIT', until: next.wakeAt, left: next.wakeAt - now };
  if ('prepare' in next) {
    return { kind: 'PREPARE', roundId: next.prepare, key: underwayKey.prepare(next.prepare) };
  }
  if ('evaluate' in next) {
    const { evaluate: threadId, rescore, answersSeen } = next;
    if (next.giveUp) return { kind: 'GIVE_UP', threadId, rescore, answersSeen };
    const scoreBy = questionOf(state, threadId)?.scoreBy ?? now;
    return { kind: 'EVALUATE', threadId, rescore, answersSeen, scoreIn: Math.max(0, scoreBy - now) };
  }
  const { command } = next;
  switch (command.type) {
    case 'askQuestion': {
      const question = questionOf(state, command.questionId);
      const patience = question?.kind === 'MAIN' ? patienceLeft(state, question.roundId, now) : 0;
      return { kind: 'ASK', questionId: command.questionId, patience };
    }
    case 'closeRound':
      return { kind: 'CLOSE_ROUND', roundId: command.roundId, patience: patienceLeft(state, command.roundId, now) };
    case 'openRound':
      return { kind: 'OPEN_ROUND', roundId: command.roundId };
    case 'recordRoundScore':
      return { kind: 'SCORE_ROUND', roundId: command.roundId, key: underwayKey.score(command.roundId) };
    case 'expire':
      return { kind: 'EXPIRE' };
    case 'resumeInterview':
      return { kind: 'RESUME' };
    case 'storeLearningPath':
      return { kind: 'LEARNING_PATH', key: underwayKey.learningPath(state.interview.rescore) };
  }
}
