import {
  ConflictError,
  ForbiddenError,
  NotFoundError,
  type RoundsError,
  ValidationError,
} from '../../domain/errors.ts';
import type { Refusal } from '../../domain/interview/decision.ts';

const CONFLICTS: Record<Exclude<Refusal, 'NOT_FOUND' | 'FORBIDDEN' | 'INVALID'>, string> = {
  NOT_STARTED: 'This interview has not started yet. Start its first round.',
  INTERVIEW_RUNNING: 'This interview is running.',
  INTERVIEW_PAUSED: 'This interview is paused. Resume it first.',
  INTERVIEW_SCORING: 'This interview is over and is being scored.',
  INTERVIEW_COMPLETED: 'This interview is completed.',
  INTERVIEW_EXPIRED: 'This interview reached its due date and is closed.',
  INTERVIEW_CANCELLED: 'This interview was cancelled.',
  ROUND_LOCKED: 'This round is not open yet.',
  ROUND_NOT_STARTED: 'This round has not started yet.',
  ROUND_CLOSED: 'This round is closed.',
  QUESTION_NOT_OPEN: 'This question is not open any more.',
  LATE: 'The due date has passed.',
  NOTHING_TO_RESCORE: 'Everything in this interview is scored.',
  STALE: 'This interview has changed meanwhile. Load it again.',
  EARLY: 'It is too early for this.',
};

const INVALID_FIELDS: Record<string, string> = {
  until: 'Choose a time that is later than now and than the due date.',
  dueAt: 'Choose a due date in the future.',
};

/** The message for a field that a decision refused: `rounds.0.dueAt` and the like. */
export function fieldMessage(path: string): string {
  if (path.endsWith('.opensAt')) return 'A round opens before it is due.';
  if (path.endsWith('.dueAt')) return 'A round is due in the future, not before the round before it, and not after the interview.';
  return INVALID_FIELDS[path] ?? 'This cannot be used.';
}

/** What a person is told of a refused command. */
export function errorOf(refusal: Refusal, field?: string): RoundsError {
  switch (refusal) {
    case 'NOT_FOUND':
      return new NotFoundError('There is no such interview, round or question.');
    case 'FORBIDDEN':
      return new ForbiddenError('This due date was set by a partner. Ask them to extend it.');
    case 'INVALID':
      return new ValidationError([{ path: field ?? 'input', message: fieldMessage(field ?? 'input') }]);
    default:
      return new ConflictError(CONFLICTS[refusal]);
  }
}
