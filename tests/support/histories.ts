import type { Services } from '../../services/services.ts';
import { createTemporal } from '../../platform/temporal.ts';
import { interviewWorkflowId } from '../../workflows/names.ts';

/** Every run's history of a workflow as JSON text with its payloads decoded, and the types of its events. */
export interface DecodedHistory {
  eventTypes: string[];
  /** Every value that a payload carries: inputs, results, signals, markers, failures. */
  payloads: unknown[];
  /** The whole history with payloads in clear. */
  text: string;
}

/** Fetches a workflow's history from the engine. */
export async function fetchHistory(services: Services, workflowId: string): Promise<DecodedHistory> {
  const temporal = createTemporal(services.config);
  try {
    const { events } = await temporal.client.workflow.getHandle(workflowId).fetchHistory();
    const payloads: unknown[] = [];
    const text = JSON.stringify(decode(events ?? [], payloads));
    return { eventTypes: (events ?? []).map((event) => String(event.eventType)), payloads, text };
  } finally {
    await temporal.close();
  }
}

export const interviewHistory = (services: Services, interviewId: string): Promise<DecodedHistory> =>
  fetchHistory(services, interviewWorkflowId(interviewId));

/** A copy in which bytes are text; what JSON payloads hold is added to `payloads`. */
function decode(value: unknown, payloads: unknown[]): unknown {
  if (value instanceof Uint8Array) {
    const text = Buffer.from(value).toString('utf8');
    try {
      payloads.push(JSON.parse(text));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      payloads.push(text);
    }
    return text;
  }
  if (Array.isArray(value)) return value.map((item) => decode(item, payloads));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, decode(item, payloads)]));
  }
  return typeof value === 'bigint' ? String(value) : value;
}
