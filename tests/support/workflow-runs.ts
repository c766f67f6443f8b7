import type { History } from '@temporalio/common/lib/proto-utils.js';
import { createTemporal } from '../../platform/temporal.ts';
import type { Services } from '../../services/services.ts';
import { interviewWorkflowId } from '../../workflows/names.ts';

/** The histories of all runs of an interview's workflow that followed one another as new, the first one first. */
export async function interviewRuns(services: Services, interviewId: string): Promise<History[]> {
  const temporal = createTemporal(services.config);
  try {
    const runs: History[] = [];
    for (let runId: string | null | undefined = undefined; runId !== ''; ) {
      const history: History = await temporal.client.workflow
        .getHandle(interviewWorkflowId(interviewId), runId ?? undefined)
        .fetchHistory();
      runs.unshift(history);
      runId = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId ?? '';
    }
    return runs;
  } finally {
    await temporal.close();
  }
}

export const eventCounts = (runs: History[]): number[] => runs.map(({ events }) => events?.length ?? 0);
