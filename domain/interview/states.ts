/** The states in an interview and the rows that a decision sees: ids, enums, times (ms since 1970), no words. */

export const INTERVIEW_STATUSES = [
  'SCHEDULED',
  'IN_PROGRESS',
  'PAUSED',
  'SCORING',
  'COMPLETED',
  'EXPIRED',
  'CANCELLED',
] as const;
export type InterviewStatus = (typeof INTERVIEW_STATUSES)[number];

export const ROUND_STATUSES = [
  'LOCKED',
  'READY',
  'PREPARING',
  'IN_PROGRESS',
  'SCORING',
  'COMPLETED',
  'EXPIRED',
  'CANCELLED',
] as const;
export type RoundStatus = (typeof ROUND_STATUSES)[number];

export const QUESTION_KINDS = ['MAIN', 'FOLLOW_UP'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** PREPARED questions stand in no API answer. */
export const QUESTION_STATES = ['PREPARED', 'ASKED', 'ANSWERED', 'SCORED', 'NOT_SCORED', 'SKIPPED'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

export const EVALUATION_STATUSES = ['SCORED', 'NOT_SCORED'] as const;
export type EvaluationStatus = (typeof EVALUATION_STATUSES)[number];

export const NOT_SCORED_REASONS = [
  'MODEL_UNAVAILABLE',
  'MODEL_REFUSED',
  'EVIDENCE_UNVERIFIED',
  'LANGUAGE_UNSUPPORTED',
] as const;
export type NotScoredReason = (typeof NOT_SCORED_REASONS)[number];

export const SCORE_BANDS = ['BUILDING', 'BORDERLINE', 'READY', 'STRONG'] as const;
export type ScoreBand = (typeof SCORE_BANDS)[number];

export const DUE_SETTERS = ['CANDIDATE', 'PARTNER'] as const;
export type DueSetter = (typeof DUE_SETTERS)[number];

/** Decided at creation and stored with the interview. Durations in milliseconds. */
export interface Policy {
  /** How long the candidate is kept waiting for an evaluation before the next question. */
  patience: number;
  /** How long after the last answer of a thread its evaluation is given up. */
  scoringWindow: number;
  pauseLimit: number;
  /** 1–2, multiplies the minutes that are shown (accommodations). */
  timeFactor: number;
}

export interface InterviewRow {
  status: InterviewStatus;
  dueSetBy: DueSetter;
  dueAt: number;
  startedAt: number | null;
  pausedAt: number | null;
  completedAt: number | null;
  score: number | null;
  /** 80 % interval of the score. */
  scoreLow: number | null;
  scoreHigh: number | null;
  band: ScoreBand | null;
  /** The model that judges; `null` for the rule-based interviewer. */
  model: string | null;
  misses: number;
  rescore: number;
  /** The rescore that the stored learning path belongs to. */
  pathRescore: number | null;
  policy: Policy;
  /** Sequence of the last event. */
  sequence: number;
}

export interface RoundRow {
  id: string;
  index: number;
  status: RoundStatus;
  questionCount: number;
  minutes: number;
  maxProbes: number;
  weight: number;
  opensAt: number | null;
  dueAt: number;
  startedAt: number | null;
  probeUntil: number | null;
  completedAt: number | null;
  score: number | null;
}

export interface QuestionRow {
  id: string;
  roundId: string;
  kind: QuestionKind;
  /** The main question of a follow-up. */
  parentId: string | null;
  /** Order of the main questions within the round, from 1. */
  position: number | null;
  state: QuestionState;
  /** Order in which questions were asked through the interview, from 1. */
  sequence: number | null;
  askedAt: number | null;
  answeredAt: number | null;
  // The rest is the thread's and stands on its main question.
  closedAt: number | null;
  scoreBy: number | null;
  rescore: number;
  missed: number;
  unprobed: boolean;
}

export interface EvaluationRow {
  id: string;
  /** The main question. */
  threadId: string;
  rescore: number;
  answersSeen: number;
  status: EvaluationStatus;
  score: number | null;
  reason: NotScoredReason | null;
}

/** Rounds in order of their index. */
export interface InterviewState {
  interview: InterviewRow;
  rounds: RoundRow[];
  questions: QuestionRow[];
  evaluations: EvaluationRow[];
}
