import { WorkflowNotFoundError } from '@temporalio/client';
import type { RunStatus } from '../domain/repairs.ts';
import type { Temporal } from '../platform/temporal.ts';
import {
  INTERVIEW_WORKFLOW, type InterviewInput, TASK_QUEUES, WORKFLOW_TASK_TIMEOUT, interviewWorkflowId,
} from '../workflows/names.ts';
import type { Teller } from './teller.ts';

const DEADLINE_MS = 2_000;
/** A task that the worker took so often and could not end is a fault; fewer are a worker that was restarted. */
const FAILING_ATTEMPTS = 3;

/** The engine's runs of interviews. Everything here rejects while the engine is away. */
export interface Runs {
  status(interviewId: string): Promise<RunStatus>;
  /** Tells the run of everything untold, and to look again whatever it knows; starts one where none runs. */
  tell(interviewId: string): Promise<void>;
  /** Ends whatever run there is, and starts a new one, which reads Postgres. */
  rebuild(interviewId: string): Promise<void>;
}

export function createRuns(ports: {
  temporal: Pick<Temporal, 'client' | 'withDeadline'>;
  teller: Pick<Teller, 'lookAgain'>;
}): Runs {
  const { temporal, teller } = ports;
  return {
    tell: (interviewId) => teller.lookAgain(interviewId),
    async status(interviewId) {
      const handle = temporal.client.workflow.getHandle(interviewWorkflowId(interviewId));
      try {
        const { status, raw } = await temporal.withDeadline(DEADLINE_MS, () => handle.describe());
        switch (status.name) {
          case 'COMPLETED':
          case 'FAILED':
          case 'CANCELLED':
          case 'TERMINATED':
          case 'TIMED_OUT':
            return status.name;
          default:
            return (raw.pendingWorkflowTask?.attempt ?? 0) > FAILING_ATTEMPTS ? 'FAILING' : 'RUNNING';
        }
      } catch (error) {
        if (error instanceof WorkflowNotFoundError) return 'ABSENT';
        throw error;
      }
    },
    async rebuild(interviewId) {
      const input: InterviewInput = { interviewId };
      await temporal.withDeadline(DEADLINE_MS, () =>
        temporal.client.workflow.start(INTERVIEW_WORKFLOW, {
          workflowId: interviewWorkflowId(interviewId),
          workflowIdConflictPolicy: 'TERMINATE_EXISTING',
          taskQueue: TASK_QUEUES.interviews,
          args: [input],
          workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
        }),
      );
      await teller.lookAgain(interviewId);
    },
  };
}
