import type { Command, PersonCommand } from '../../../domain/interview/commands.ts';
import type { Decision, Refusal } from '../../../domain/interview/decision.ts';
import type { InterviewStatus } from '../../../domain/interview/states.ts';

/** An outcome as one letter: ✓ accepted, = stands, N not found, F forbidden, V invalid, C conflict, L load again. */
export type Outcome = '✓' | '=' | 'N' | 'F' | 'V' | 'C' | 'L';

/** What people's commands may come to, besides N, by the state of the interview. */
export const MATRIX: Record<PersonCommand['type'], Record<InterviewStatus, string>> = {
  startRound: {
    SCHEDULED: '✓C', IN_PROGRESS: '✓=C', PAUSED: '=C', SCORING: 'C', COMPLETED: 'C', EXPIRED: 'C', CANCELLED: 'C',
  },
  submitAnswer: {
    SCHEDULED: '', IN_PROGRESS: '✓C', PAUSED: 'C', SCORING: 'C', COMPLETED: 'C', EXPIRED: 'C', CANCELLED: 'C',
  },
  skipQuestion: {
    SCHEDULED: '', IN_PROGRESS: '✓=C', PAUSED: '=C', SCORING: '=C', COMPLETED: '=C', EXPIRED: '=C', CANCELLED: '=C',
  },
  completeRound: {
    SCHEDULED: '=C', IN_PROGRESS: '✓=C', PAUSED: '=C', SCORING: '=', COMPLETED: '=', EXPIRED: '=', CANCELLED: '=C',
  },
  pauseInterview: {
    SCHEDULED: 'C', IN_PROGRESS: '✓C', PAUSED: '=', SCORING: 'C', COMPLETED: 'C', EXPIRED: 'C', CANCELLED: 'C',
  },
  resumeInterview: {
    SCHEDULED: 'C', IN_PROGRESS: '=', PAUSED: '✓', SCORING: 'C', COMPLETED: 'C', EXPIRED: 'C', CANCELLED: 'C',
  },
  extendDeadline: {
    SCHEDULED: '✓=VF', IN_PROGRESS: '✓=VF', PAUSED: '✓=VF', SCORING: 'CF', COMPLETED: 'CF', EXPIRED: 'CF',
    CANCELLED: 'CF',
  },
  cancelInterview: {
    SCHEDULED: '✓', IN_PROGRESS: '✓', PAUSED: '✓', SCORING: '✓', COMPLETED: 'C', EXPIRED: 'C', CANCELLED: '=',
  },
  requestRescore: {
    SCHEDULED: 'C', IN_PROGRESS: '✓C', PAUSED: '✓C', SCORING: '✓C', COMPLETED: '✓C', EXPIRED: '✓C', CANCELLED: 'C',
  },
};

export const isPersons = (command: Command): command is PersonCommand =>
  command.type in MATRIX && !('by' in command && command.by === 'WORKFLOW');

const LETTERS: Partial<Record<Refusal, Outcome>> = {
  NOT_FOUND: 'N',
  FORBIDDEN: 'F',
  INVALID: 'V',
  STALE: 'L',
  EARLY: 'L',
};

export function outcomeOf(decision: Decision): Outcome {
  if (decision.outcome === 'changed') return '✓';
  return decision.outcome === 'stands' ? '=' : (LETTERS[decision.refusal] ?? 'C');
}
