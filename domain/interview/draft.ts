import {
  askedMains,
  current,
  evaluated,
  first,
  late,
  openable,
  questionOf,
  roundOf,
  thread,
  waiting,
} from './derived.ts';
import type { Change } from './decision.ts';
import type { InterviewEvent, InterviewEventType } from './events.ts';
import type { EvaluationRow, InterviewRow, InterviewState, QuestionRow, RoundRow } from './states.ts';

type EventNames = Pick<InterviewEvent, 'roundId' | 'questionId' | 'evaluationId'>;

/**
 * The working copy of a decision, with the steps that several commands share. The state that it was made from is never
 * changed: a row that changes is replaced by a new one, so the rows of the `Change` are those that are not the same.
 */
export class Draft {
  /** The state so far. */
  readonly state: InterviewState;
  readonly now: number;
  private readonly before: InterviewState;
  private readonly events: InterviewEvent[] = [];

  constructor(before: InterviewState, now: number) {
    this.before = before;
    this.now = now;
    this.state = {
      interview: before.interview,
      rounds: [...before.rounds],
      questions: [...before.questions],
      evaluations: [...before.evaluations],
    };
  }

  setInterview(values: Partial<InterviewRow>): void {
    this.state.interview = { ...this.state.interview, ...values };
  }

  setRound(id: string, values: Partial<RoundRow>): void {
    replace(this.state.rounds, id, values);
  }

  setQuestion(id: string, values: Partial<QuestionRow>): void {
    replace(this.state.questions, id, values);
  }

  addQuestion(question: QuestionRow): void {
    this.state.questions.push(question);
  }

  addEvaluation(evaluation: EvaluationRow): void {
    this.state.evaluations.push(evaluation);
  }

  /** Appends an event. Without a key it may happen again, and is keyed by its sequence. */
  emit(type: InterviewEventType, key: string | null, names: EventNames = {}): void {
    const sequence = this.state.interview.sequence + 1;
    this.setInterview({ sequence });
    this.events.push({ sequence, type, key: key ?? `${type}:${sequence}`, at: this.now, ...names });
  }

  skip(question: QuestionRow): void {
    this.setQuestion(question.id, { state: 'SKIPPED' });
    this.emit('QUESTION_SKIPPED', `skip:${question.id}`, { questionId: question.id, roundId: question.roundId });
  }

  /** Opens the first round if its time has come. */
  unlock(): void {
    const round = first(this.state);
    if (!round || !openable(this.state, round, this.now)) return;
    this.setRound(round.id, { status: 'READY' });
    this.emit('ROUND_READY', `round-ready:${round.id}`, { roundId: round.id });
  }

  /** After a round was left: the next one, or scoring where none is left. */
  onward(): void {
    if (first(this.state)) return this.unlock();
    this.setInterview({ status: 'SCORING' });
    this.emit('INTERVIEW_SCORING', 'interview-scoring');
  }

  /** As `onward`, but an interview that was never started, or whose own due date let a round expire here, is over. */
  onwardLate(roundExpired: boolean): void {
    const { interview } = this.state;
    const over = interview.startedAt === null || (roundExpired && late(interview, this.now));
    if (first(this.state) || !over) return this.onward();
    this.setInterview({ status: 'EXPIRED' });
    this.emit('INTERVIEW_EXPIRED', 'interview-expired');
  }

  /** Nothing more is asked in the thread; what still waited to be asked makes it unprobed. */
  closeThread(mainId: string): void {
    const main = questionOf(this.state, mainId);
    if (!main || main.closedAt !== null) return;
    const unprobed = main.unprobed || waiting(this.state, main) !== undefined;
    this.setQuestion(mainId, { closedAt: this.now, unprobed });
    this.settle(mainId);
  }

  /** A closed thread takes the state of the evaluation that saw all its answers, once there is one. */
  settle(mainId: string): void {
    const main = questionOf(this.state, mainId);
    if (!main || main.closedAt === null || main.state !== 'ANSWERED' || !evaluated(this.state, main)) return;
    const evaluation = current(this.state, main);
    if (!evaluation) return;
    for (const question of thread(this.state, main)) {
      if (question.state === 'ANSWERED') this.setQuestion(question.id, { state: evaluation.status });
    }
    this.emit(evaluation.status === 'SCORED' ? 'QUESTION_SCORED' : 'QUESTION_NOT_SCORED', `scored:${evaluation.id}`, {
      questionId: main.id,
      roundId: main.roundId,
      evaluationId: evaluation.id,
    });
  }

  /** Ends a round: the open question is skipped, every thread closed. */
  end(roundId: string, status: 'SCORING' | 'EXPIRED'): void {
    const round = roundOf(this.state, roundId);
    if (!round) return;
    for (const question of this.state.questions) {
      if (question.roundId === roundId && question.state === 'ASKED') this.skip(question);
    }
    for (const main of askedMains(this.state, round)) this.closeThread(main.id);
    this.setRound(roundId, { status });
    if (status === 'SCORING') this.emit('ROUND_CLOSED', `round-closed:${roundId}`, { roundId });
    else this.emit('ROUND_EXPIRED', `round-expired:${roundId}`, { roundId });
  }

  /** Puts threads back to be judged again, under the next rescore. */
  judgeAgain(threads: QuestionRow[], key: (rescore: number) => string | null): void {
    const { policy, rescore: last } = this.state.interview;
    const rescore = last + 1;
    this.setInterview({ rescore });
    for (const main of threads) {
      this.setQuestion(main.id, { rescore, scoreBy: this.now + policy.scoringWindow });
      for (const question of thread(this.state, main)) {
        if (question.state === 'SCORED' || question.state === 'NOT_SCORED') {
          this.setQuestion(question.id, { state: 'ANSWERED' });
        }
      }
    }
    this.emit('RESCORE_REQUESTED', key(rescore));
  }

  /** @param firstResults this change shows the results for the first time. */
  change(firstResults = false): Change {
    const { before, state } = this;
    return {
      outcome: 'changed',
      state,
      interview: state.interview,
      rounds: state.rounds.filter((round, at) => round !== before.rounds[at]),
      questions: state.questions.filter((question, at) => {
        const was = before.questions[at];
        return was !== undefined && question !== was;
      }),
      newQuestions: state.questions.slice(before.questions.length),
      newEvaluation: state.evaluations[before.evaluations.length] ?? null,
      events: this.events,
      firstResults,
    };
  }
}

function replace<Row extends { id: string }>(rows: Row[], id: string, values: Partial<Row>): void {
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  if (row) rows[at] = { ...row, ...values };
}
