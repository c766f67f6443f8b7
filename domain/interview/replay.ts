import type { InterviewEvent, InterviewEventType } from './events.ts';
import type { InterviewStatus, QuestionState, RoundStatus } from './states.ts';

/** The states that a log tells. */
export interface Replayed {
  /** Null where the log is empty. */
  interview: InterviewStatus | null;
  rounds: Map<string, RoundStatus>;
  /** Questions that were asked. The log does not name follow-ups when their thread is scored: they stay ANSWERED. */
  questions: Map<string, QuestionState>;
}

type Moves<State> = Partial<Record<InterviewEventType, { from: State[]; to: State }>>;

const RUNNING: InterviewStatus[] = ['SCHEDULED', 'IN_PROGRESS'];
const LIVE: InterviewStatus[] = [...RUNNING, 'PAUSED'];
const JUDGED: InterviewStatus[] = ['IN_PROGRESS', 'PAUSED', 'SCORING', 'COMPLETED', 'EXPIRED'];
const UNCLOSED: RoundStatus[] = ['LOCKED', 'READY', 'PREPARING', 'IN_PROGRESS'];

/** The states of the interview in which an event happens; it begins with INTERVIEW_CREATED. */
const HAPPENS_IN: Record<InterviewEventType, InterviewStatus[]> = {
  INTERVIEW_CREATED: [],
  INTERVIEW_STARTED: ['SCHEDULED'],
  INTERVIEW_PAUSED: ['IN_PROGRESS'],
  INTERVIEW_RESUMED: ['PAUSED'],
  INTERVIEW_SCORING: ['IN_PROGRESS'],
  INTERVIEW_COMPLETED: ['SCORING'],
  INTERVIEW_EXPIRED: RUNNING,
  INTERVIEW_CANCELLED: [...LIVE, 'SCORING'],
  DEADLINE_EXTENDED: LIVE,
  RESCORE_REQUESTED: JUDGED,
  SCORE_CHANGED: JUDGED,
  ROUND_READY: RUNNING,
  ROUND_PREPARING: ['IN_PROGRESS'],
  ROUND_STARTED: ['IN_PROGRESS'],
  ROUND_CLOSED: ['IN_PROGRESS'],
  ROUND_COMPLETED: ['IN_PROGRESS', 'PAUSED', 'SCORING', 'EXPIRED'],
  ROUND_EXPIRED: RUNNING,
  QUESTION_ASKED: ['IN_PROGRESS'],
  ANSWER_ACCEPTED: ['IN_PROGRESS'],
  QUESTION_SKIPPED: LIVE,
  QUESTION_SCORED: JUDGED,
  QUESTION_NOT_SCORED: JUDGED,
  LEARNING_PATH_READY: ['SCORING', 'COMPLETED', 'EXPIRED'],
};

const INTERVIEW_BECOMES: Partial<Record<InterviewEventType, InterviewStatus>> = {
  INTERVIEW_CREATED: 'SCHEDULED',
  INTERVIEW_STARTED: 'IN_PROGRESS',
  INTERVIEW_PAUSED: 'PAUSED',
  INTERVIEW_RESUMED: 'IN_PROGRESS',
  INTERVIEW_SCORING: 'SCORING',
  INTERVIEW_COMPLETED: 'COMPLETED',
  INTERVIEW_EXPIRED: 'EXPIRED',
  INTERVIEW_CANCELLED: 'CANCELLED',
};

const ROUND_MOVES: Moves<RoundStatus> = {
  ROUND_READY: { from: ['LOCKED'], to: 'READY' },
  ROUND_PREPARING: { from: ['READY'], to: 'PREPARING' },
  ROUND_STARTED: { from: ['PREPARING'], to: 'IN_PROGRESS' },
  ROUND_CLOSED: { from: ['PREPARING', 'IN_PROGRESS'], to: 'SCORING' },
  ROUND_COMPLETED: { from: ['SCORING', 'EXPIRED'], to: 'COMPLETED' },
  ROUND_EXPIRED: { from: UNCLOSED, to: 'EXPIRED' },
};

const QUESTION_MOVES: Moves<QuestionState> = {
  QUESTION_ASKED: { from: ['PREPARED'], to: 'ASKED' },
  ANSWER_ACCEPTED: { from: ['ASKED'], to: 'ANSWERED' },
  QUESTION_SKIPPED: { from: ['ASKED'], to: 'SKIPPED' },
  QUESTION_SCORED: { from: ['ANSWERED'], to: 'SCORED' },
  QUESTION_NOT_SCORED: { from: ['ANSWERED'], to: 'NOT_SCORED' },
};

/**
 * The states of an interview, its rounds and main questions, from nothing but its log.
 * @param rounds of the interview, in order.
 * @throws Error for a log that no interview can have: a gap, a key twice, an event that its state does not allow.
 */
export function replay(rounds: readonly { id: string }[], events: readonly InterviewEvent[]): Replayed {
  const log = new Replay(rounds);
  for (const event of events) log.apply(event);
  return { interview: log.interview, rounds: log.rounds, questions: log.questions };
}

class Replay implements Replayed {
  interview: InterviewStatus | null = null;
  readonly rounds: Map<string, RoundStatus>;
  readonly questions = new Map<string, QuestionState>();
  private readonly keys = new Set<string>();

  constructor(rounds: readonly { id: string }[]) {
    this.rounds = new Map(rounds.map((round) => [round.id, 'LOCKED']));
  }

  apply(event: InterviewEvent): void {
    if (!this.isPossible(event)) throw this.impossible(event);
    this.keys.add(event.key);
    const { type, roundId, questionId } = event;

    this.interview = INTERVIEW_BECOMES[type] ?? this.interview;
    const round = ROUND_MOVES[type];
    // A round that expired is scored, and stays EXPIRED.
    if (round && roundId !== undefined && this.rounds.get(roundId) !== 'EXPIRED') this.rounds.set(roundId, round.to);
    const question = QUESTION_MOVES[type];
    if (question && questionId !== undefined) this.questions.set(questionId, question.to);

    if (type === 'RESCORE_REQUESTED') {
      for (const id of this.judgedAgain(event)) this.questions.set(id, 'ANSWERED');
    }
    if (type === 'INTERVIEW_CANCELLED') {
      for (const [id, status] of this.rounds) {
        if (UNCLOSED.includes(status) || status === 'SCORING') this.rounds.set(id, 'CANCELLED');
      }
    }
  }

  private isPossible(event: InterviewEvent): boolean {
    const { type, sequence, key, roundId, questionId } = event;
    if (sequence !== this.keys.size + 1 || this.keys.has(key)) return false;
    const happens = this.interview === null ? type === 'INTERVIEW_CREATED' : HAPPENS_IN[type].includes(this.interview);
    const round = this.rounds.get(roundId ?? '');
    const roundMove = ROUND_MOVES[type];
    if (!happens || (roundMove && !(round && roundMove.from.includes(round)))) return false;
    const questionMove = QUESTION_MOVES[type];
    if (questionMove && questionId === undefined) return false;
    if (questionMove && !questionMove.from.includes(this.questions.get(questionId ?? '') ?? 'PREPARED')) return false;
    return this.conditionHolds(event, round);
  }

  /** What an event needs besides the states that it moves from. */
  private conditionHolds(event: InterviewEvent, round: RoundStatus | undefined): boolean {
    const { type, roundId } = event;
    const isOpen = [...this.questions.values()].includes('ASKED');
    const firstUnclosed = [...this.rounds].find(([, status]) => UNCLOSED.includes(status))?.[0];
    if (type === 'ROUND_READY' || type === 'ROUND_EXPIRED') return roundId === firstUnclosed;
    if (type === 'INTERVIEW_SCORING' || type === 'INTERVIEW_EXPIRED') return firstUnclosed === undefined;
    if (type === 'INTERVIEW_COMPLETED') return ![...this.rounds.values()].includes('SCORING');
    if (type === 'INTERVIEW_CANCELLED') return !isOpen;
    if (type === 'QUESTION_ASKED') return round === 'IN_PROGRESS' && !isOpen;
    if (type === 'SCORE_CHANGED') return round === 'COMPLETED' || round === 'EXPIRED';
    if (type === 'RESCORE_REQUESTED') return event.key.startsWith('model-') || this.judgedAgain(event).length > 0;
    return true;
  }

  /** A rescore is of what was not scored; with another model, of everything. */
  private judgedAgain({ key }: InterviewEvent): string[] {
    const scoredToo = key.startsWith('model-changed:');
    return [...this.questions]
      .filter(([, state]) => state === 'NOT_SCORED' || (scoredToo && state === 'SCORED'))
      .map(([id]) => id);
  }

  private impossible({ sequence, type, key, roundId, questionId }: InterviewEvent): Error {
    const round = roundId === undefined ? '' : `, round ${this.rounds.get(roundId)}`;
    const question = questionId === undefined ? '' : `, question ${this.questions.get(questionId)}`;
    return new Error(`impossible event ${sequence} ${type} (${key}): interview ${this.interview}${round}${question}`);
  }
}
