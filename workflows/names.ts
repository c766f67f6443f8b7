import type { InterviewEventType } from '../domain/interview/events.ts';

/** Names and shapes that both sides of the engine agree on. Nothing here may carry a word of a person. */

export const TASK_QUEUES = {
  /** Workflows and short activities. */
  interviews: 'interviews',
  /** Model calls; activities only, limited to the provider's quota. */
  interviewer: 'interviewer',
  /** E-mail and webhooks. */
  delivery: 'delivery',
} as const;

export const INTERVIEW_WORKFLOW = 'interview';
export const DELIVERY_WORKFLOW = 'delivery';
/** Signal with the events that people made; at least once, in any order. */
export const EVENTS_SIGNAL = 'events';

/** How long a worker that died may hold a workflow's turn; the engine's own 10 s would be felt by a candidate. */
export const WORKFLOW_TASK_TIMEOUT = '5 seconds';

export interface InterviewInput {
  interviewId: string;
}

export interface DeliveryInput {
  emailMessageId: string;
}

export interface PersonEvent {
  sequence: number;
  type: InterviewEventType;
  questionId?: string;
}

/**
 * Stands in no log and is later than all that do: a run that is told it looks at its interview again, whatever it
 * believes to know.
 */
export const LOOK_AGAIN: PersonEvent = { sequence: Number.MAX_SAFE_INTEGER, type: 'INTERVIEW_CREATED' };

export const interviewWorkflowId = (interviewId: string): string => `interview-${interviewId}`;
export const deliveryWorkflowId = (emailMessageId: string): string => `email-${emailMessageId}`;
