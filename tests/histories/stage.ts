import type { History } from '@temporalio/common/lib/proto-utils.js';
import { createTemporal } from '../../platform/temporal.ts';
import { startRound } from '../../services/interviews/start-round.ts';
import { submitAnswer } from '../../services/interviews/submit-answer.ts';
import type { Services, Viewer } from '../../services/services.ts';
import { interviewWorkflowId } from '../../workflows/names.ts';
import { type PlannedRound, plan, play, sayOf, until } from '../support/interviewing.ts';
import type { TestSystem } from '../support/system.ts';

/** An interview with its first question asked. */
export interface Begun {
  services: Services;
  viewer: Viewer;
  interviewId: string;
  questionId: string;
  /** Sequence of the event that asked it. */
  at: number;
}

export const TWO_QUESTIONS: PlannedRound[] = [{ kind: 'FUNDAMENTALS', questionCount: 2 }];

/** Long enough for every time that is skipped here. */
export const inDays = (days: number, now: number = Date.now()): Date => new Date(now + days * 86_400_000);

export async function begin(
  system: TestSystem,
  more: { rounds?: PlannedRound[]; dueAt?: Date } = {},
): Promise<Begun> {
  const { services } = system;
  const viewer = await system.candidate();
  const { rounds = TWO_QUESTIONS, ...dates } = more;
  const interviewId = await plan(services, viewer, rounds, dates);
  const ready = await until(services, interviewId, ({ type }) => type === 'ROUND_READY');
  await startRound(services, viewer, { roundId: ready.roundId });
  const asked = await until(services, interviewId, ({ type }) => type === 'QUESTION_ASKED');
  return { services, viewer, interviewId, questionId: asked.questionId ?? '', at: asked.sequence };
}

/** Answers the question that is open since `begin`. */
export async function answerFirst({ services, viewer, questionId }: Begun): Promise<void> {
  await submitAnswer(services, viewer, { questionId, text: sayOf('the first of all', 1), idempotencyKey: 'first' });
}

/** Answers the rest of an interview, until its workflow has ended. */
export async function finish(system: TestSystem, { services, viewer, interviewId, at }: Begun): Promise<void> {
  await play(services, viewer, interviewId, ({ text, sequence }) => sayOf(text, sequence + 1), at);
  await system.workflowEnds(interviewId);
}

/** The history of a workflow's latest run, or of the one named. */
export async function historyOf(services: Services, workflowId: string, runId?: string): Promise<History> {
  const temporal = createTemporal(services.config);
  try {
    return await temporal.client.workflow.getHandle(workflowId, runId).fetchHistory();
  } finally {
    await temporal.close();
  }
}

export const interviewHistory = (services: Services, interviewId: string): Promise<History> =>
  historyOf(services, interviewWorkflowId(interviewId));
