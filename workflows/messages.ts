import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { ParentClosePolicy, startChild } from '@temporalio/workflow';
import type { View } from '../domain/interview/view.ts';
import { DELIVERY_WORKFLOW, type DeliveryInput, TASK_QUEUES, deliveryWorkflowId } from './names.ts';

/** Hands a stored message to a workflow of its own, so that a mail server that is away never holds an interview. */
async function carry(emailMessageId: string): Promise<void> {
  const input: DeliveryInput = { emailMessageId };
  try {
    await startChild(DELIVERY_WORKFLOW, {
      workflowId: deliveryWorkflowId(emailMessageId),
      taskQueue: TASK_QUEUES.interviews,
      parentClosePolicy: ParentClosePolicy.ABANDON,
      args: [input],
    });
  } catch (error) {
    // The relay, or an earlier run, was first.
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/** A commit may come with an e-mail, which its view names: results, a notice that something opened, is due or has ended. */
export async function withMail(view: View | null): Promise<View | null> {
  if (view?.emailMessageId !== undefined) await carry(view.emailMessageId);
  return view;
}
