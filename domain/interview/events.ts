export const INTERVIEW_EVENT_TYPES = [
  'INTERVIEW_CREATED',
  'INTERVIEW_STARTED',
  'INTERVIEW_PAUSED',
  'INTERVIEW_RESUMED',
  'INTERVIEW_SCORING',
  'INTERVIEW_COMPLETED',
  'INTERVIEW_EXPIRED',
  'INTERVIEW_CANCELLED',
  'DEADLINE_EXTENDED',
  'RESCORE_REQUESTED',
  'SCORE_CHANGED',
  'ROUND_READY',
  'ROUND_PREPARING',
  'ROUND_STARTED',
  'ROUND_CLOSED',
  'ROUND_COMPLETED',
  'ROUND_EXPIRED',
  'QUESTION_ASKED',
  'ANSWER_ACCEPTED',
  'QUESTION_SKIPPED',
  'QUESTION_SCORED',
  'QUESTION_NOT_SCORED',
  'LEARNING_PATH_READY',
] as const;
export type InterviewEventType = (typeof INTERVIEW_EVENT_TYPES)[number];

/** An entry of the interview's log. `key` is unique in the interview: what may happen once cannot be logged twice. */
export interface InterviewEvent {
  sequence: number;
  type: InterviewEventType;
  key: string;
  /** Milliseconds since 1970. */
  at: number;
  roundId?: string;
  questionId?: string;
  evaluationId?: string;
}
