import { ok } from 'node:assert/strict';
import type { Command, CreateInterview, RecordEvaluation } from '../../../domain/interview/commands.ts';
import { createInterview } from '../../../domain/interview/create.ts';
import { decide } from '../../../domain/interview/decide.ts';
import type { Change, Decision } from '../../../domain/interview/decision.ts';
import type { InterviewEvent } from '../../../domain/interview/events.ts';
import { evaluationKey, nextStep } from '../../../domain/interview/next.ts';
import type { NextStep } from '../../../domain/interview/next.ts';
import type { InterviewState, QuestionRow } from '../../../domain/interview/states.ts';

export const T0 = 1_800_000_000_000;
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export interface Step {
  before: InterviewState;
  command: Command;
  now: number;
  decision: Decision;
}

type Judgement =
  | Pick<Extract<RecordEvaluation, { status: 'SCORED' }>, 'status' | 'criteria' | 'probeId'>
  | Pick<Extract<RecordEvaluation, { status: 'NOT_SCORED' }>, 'status' | 'reason'>;

/** Rows and lists cannot be written to from here on: a decision that changes its input throws. */
function freeze(state: InterviewState): InterviewState {
  for (const rows of [state.rounds, state.questions, state.evaluations]) {
    for (const row of rows) Object.freeze(row);
    Object.freeze(rows);
  }
  Object.freeze(state.interview);
  return Object.freeze(state);
}

/** An interview that is played in memory: every state in it was decided, from its creation on. */
export class Play {
  state: InterviewState;
  now: number;
  readonly log: InterviewEvent[];
  readonly inTheDark = new Set<string>();
  resultMails = 0;
  private serial = 0;
  private readonly watch: (step: Step) => void;

  constructor(plan: CreateInterview, now = T0, watch: (step: Step) => void = () => {}) {
    const created = createInterview(plan, now);
    ok(created.outcome === 'changed', `the plan was refused: ${JSON.stringify(created)}`);
    this.state = freeze(created.state);
    this.log = [...created.events];
    this.now = now;
    this.watch = watch;
  }

  newId(kind: 'q' | 'f' | 'e'): string {
    return `${kind}${++this.serial}`;
  }

  do(command: Command): Decision {
    const before = this.state;
    const decision = decide(before, command, this.now);
    if (decision.outcome === 'changed') {
      this.state = freeze(decision.state);
      this.log.push(...decision.events);
      if (decision.firstResults) this.resultMails++;
    }
    this.watch({ before, command, now: this.now, decision });
    return decision;
  }

  must(command: Command): Change {
    const decision = this.do(command);
    ok(decision.outcome === 'changed', `${JSON.stringify(command)} was not accepted: ${JSON.stringify(decision)}`);
    return decision;
  }

  next(): NextStep {
    return nextStep(this.state, this.now, this.inTheDark);
  }

  /** The evaluation of a thread as it is now. */
  evaluation(main: QuestionRow, judgement: Judgement): RecordEvaluation {
    const answersSeen = this.state.questions.filter(
      (question) => (question.id === main.id || question.parentId === main.id) && question.answeredAt !== null,
    ).length;
    const of = { evaluationId: this.newId('e'), threadId: main.id, answersSeen, rescore: main.rescore };
    return { type: 'recordEvaluation', ...of, ...judgement };
  }

  /**
   * Does the workflow's step, which must be accepted. `judge` returns null where the model does not answer.
   * @returns false where the workflow has nothing to do now.
   */
  follow(step: NextStep, judge: (main: QuestionRow) => Judgement | null): boolean {
    if ('command' in step) {
      this.must(step.command);
      return true;
    }
    if ('prepare' in step) {
      const questionIds = Array.from({ length: step.questionCount }, () => this.newId('q'));
      this.must({ type: 'addPreparedQuestions', roundId: step.prepare, questionIds });
      return true;
    }
    if ('evaluate' in step) {
      const main = this.state.questions.find((question) => question.id === step.evaluate);
      ok(main);
      const judgement = step.giveUp ? ({ status: 'NOT_SCORED', reason: 'MODEL_UNAVAILABLE' } as const) : judge(main);
      if (judgement) this.must(this.evaluation(main, judgement));
      else this.inTheDark.add(evaluationKey(this.state, main));
      return true;
    }
    return false;
  }
}
