import type { Decision, Refusal } from '../decision.ts';
import type { InterviewStatus } from '../states.ts';

export const STANDS: Decision = { outcome: 'stands' };

export const refused = (refusal: Refusal): Decision => ({ outcome: 'refused', refusal });

const BY_STATUS = {
  SCHEDULED: 'NOT_STARTED',
  IN_PROGRESS: 'INTERVIEW_RUNNING',
  PAUSED: 'INTERVIEW_PAUSED',
  SCORING: 'INTERVIEW_SCORING',
  COMPLETED: 'INTERVIEW_COMPLETED',
  EXPIRED: 'INTERVIEW_EXPIRED',
  CANCELLED: 'INTERVIEW_CANCELLED',
} as const satisfies Record<InterviewStatus, Refusal>;

/** Refuses a person's command because of the state that the interview is in. */
export const refusedIn = (status: InterviewStatus): Decision => refused(BY_STATUS[status]);
