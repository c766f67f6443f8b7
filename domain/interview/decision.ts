import type { InterviewEvent } from './events.ts';
import type { EvaluationRow, InterviewRow, InterviewState, QuestionRow, RoundRow } from './states.ts';

/** Why a command was not taken. The API turns each into a typed error, the workflow into "load again". */
export const REFUSALS = [
  'NOT_FOUND',
  'FORBIDDEN',
  'INVALID',
  // people: ConflictError
  'NOT_STARTED',
  'INTERVIEW_RUNNING',
  'INTERVIEW_PAUSED',
  'INTERVIEW_SCORING',
  'INTERVIEW_COMPLETED',
  'INTERVIEW_EXPIRED',
  'INTERVIEW_CANCELLED',
  'ROUND_LOCKED',
  'ROUND_NOT_STARTED',
  'ROUND_CLOSED',
  'QUESTION_NOT_OPEN',
  'LATE',
  'NOTHING_TO_RESCORE',
  // the workflow: load again
  'STALE',
  'EARLY',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What a commit writes: whole rows that changed or are new, and the events in order. */
export interface Change {
  outcome: 'changed';
  /** The state after the change. */
  state: InterviewState;
  /** Always the whole row: its version is bumped by every commit. */
  interview: InterviewRow;
  rounds: RoundRow[];
  questions: QuestionRow[];
  newQuestions: QuestionRow[];
  newEvaluation: EvaluationRow | null;
  events: InterviewEvent[];
  /** True where this commit shows the results for the first time: its results e-mail is inserted with it. */
  firstResults: boolean;
}

export type Decision =
  | Change
  /** The effect already stands: the object is returned, no event is made (R9). */
  | { outcome: 'stands' }
  | { outcome: 'refused'; refusal: Refusal; field?: string };
