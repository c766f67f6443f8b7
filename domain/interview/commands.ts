import type { DueSetter, NotScoredReason, Policy } from './states.ts';

/** A plan as it was asked for; times in ms since 1970. */
export interface CreateInterview {
  dueSetBy: DueSetter;
  dueAt: number | null;
  model: string | null;
  policy: Policy;
  rounds: {
    id: string;
    questionCount: number;
    minutes: number;
    maxProbes: number;
    weight: number;
    opensAt: number | null;
    dueAt: number | null;
  }[];
}

export type PersonCommand =
  | { type: 'startRound'; roundId: string }
  | { type: 'completeRound'; roundId: string }
  | { type: 'submitAnswer'; questionId: string }
  | { type: 'skipQuestion'; questionId: string }
  | { type: 'pauseInterview' }
  | { type: 'resumeInterview'; by: 'PERSON' }
  | { type: 'extendDeadline'; by: 'CANDIDATE' | 'PARTNER' | 'OPERATOR'; until: number }
  | { type: 'cancelInterview' }
  | { type: 'requestRescore' };

/** A criterion of the thread's rubric as it was judged; `level` 1–5, or null where the evidence did not hold. */
export interface CriterionLevel {
  weight: number;
  level: number | null;
}

export type RecordEvaluation = {
  type: 'recordEvaluation';
  evaluationId: string;
  threadId: string;
  answersSeen: number;
  rescore: number;
} & (
  | {
      status: 'SCORED';
      criteria: CriterionLevel[];
      /** Id for the next follow-up where the interviewer has one to ask. */
      probeId?: string;
    }
  | { status: 'NOT_SCORED'; reason: NotScoredReason }
);

export type WorkflowCommand =
  | { type: 'openRound'; roundId: string }
  | { type: 'addPreparedQuestions'; roundId: string; questionIds: string[] }
  | { type: 'askQuestion'; questionId: string }
  | RecordEvaluation
  | { type: 'closeRound'; roundId: string }
  | { type: 'expire' }
  | { type: 'resumeInterview'; by: 'WORKFLOW' }
  | { type: 'recordRoundScore'; roundId: string }
  | { type: 'storeLearningPath' }
  | { type: 'changeModel'; model: string };

export type Command = PersonCommand | WorkflowCommand;
export type CommandType = Command['type'];
