import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { Pool } from 'pg';
import type { Logger } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { Temporal } from '../platform/temporal.ts';
import { claimUncarried, markCarried } from '../store/email-messages.ts';
import { claimOfOtherEngine, claimUntold } from '../store/tells.ts';
import { DELIVERY_WORKFLOW, type DeliveryInput, TASK_QUEUES, deliveryWorkflowId } from '../workflows/names.ts';
import type { Engine } from './engine.ts';
import type { Teller } from './teller.ts';

const RELAY_EVERY_MS = 500;
const SWEEP_EVERY_MS = 5_000;
/** What is younger is still being told by the process that committed it, seconds. */
const UNTOLD_AFTER_SECONDS = 2;
const AT_ONCE = 20;
const DEADLINE_MS = 2_000;

export interface Relay {
  /** Stops after what is in flight. */
  stop(): Promise<void>;
}

interface RelayPorts {
  pool: Pick<Pool, 'query'>;
  teller: Teller;
  engine: Engine;
  temporal: Pick<Temporal, 'client' | 'withDeadline'>;
  metrics: Pick<Metrics, 'relayed' | 'swept'>;
  log: Logger;
}

/**
 * Runs in every worker. It tells what a process committed and could not tell, and where the engine's identity changed,
 * because its database was lost or replaced, tells every interview that has a way to go. Claims are short leases: a
 * relay or a sweep that dies is finished by the next.
 */
export function startRelay(ports: RelayPorts): Relay {
  const stopping = new AbortController();
  const loops = [
    loop(RELAY_EVERY_MS, () => relay(ports), stopping.signal, ports.log),
    loop(SWEEP_EVERY_MS, () => sweep(ports), stopping.signal, ports.log),
  ];
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}

async function loop(everyMs: number, work: () => Promise<void>, signal: AbortSignal, log: Logger): Promise<void> {
  while (!signal.aborted) {
    try {
      await work();
    } catch (error) {
      log.debug({ err: error }, 'the relay could not work; it tries again');
    }
    await pause(everyMs, signal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}

async function relay(ports: RelayPorts): Promise<void> {
  const { pool, metrics } = ports;
  const engineId = await ports.engine.id();
  const interviews = await claimUntold(pool, AT_ONCE, UNTOLD_AFTER_SECONDS);
  await tellAll(ports, interviews, metrics.relayed);
  const messages = await claimUncarried(pool, engineId, AT_ONCE, UNTOLD_AFTER_SECONDS);
  await Promise.all(messages.map((id) => carry(ports, id, engineId)));
}

async function sweep(ports: RelayPorts): Promise<void> {
  const engineId = await ports.engine.id();
  for (;;) {
    const interviews = await claimOfOtherEngine(ports.pool, engineId, AT_ONCE);
    if (interviews.length === 0) return;
    const told = await tellAll(ports, interviews, ports.metrics.swept);
    ports.log.info({ interviews: told }, 'told the engine of interviews that it did not know');
    // What could not be told keeps its lease for a while: the next sweep tries it again.
    if (told < interviews.length) return;
  }
}

async function tellAll(
  { teller, log }: RelayPorts,
  interviews: string[],
  counter: { inc(labels: { result: string }): void },
): Promise<number> {
  const outcomes = await Promise.allSettled(interviews.map((id) => teller.deliver(id)));
  outcomes.forEach((outcome, index) => {
    counter.inc({ result: outcome.status === 'fulfilled' ? 'told' : 'failed' });
    if (outcome.status === 'rejected') {
      log.debug({ err: outcome.reason, interviewId: interviews[index] }, 'a workflow could not be told');
    }
  });
  return outcomes.filter((outcome) => outcome.status === 'fulfilled').length;
}

/** Starts the workflow of a message that nobody carries: its interview's run was lost before it could. */
async function carry({ temporal, pool, log }: RelayPorts, emailMessageId: string, engineId: string): Promise<void> {
  const input: DeliveryInput = { emailMessageId };
  try {
    await temporal.withDeadline(DEADLINE_MS, () =>
      temporal.client.workflow.start(DELIVERY_WORKFLOW, {
        workflowId: deliveryWorkflowId(emailMessageId),
        taskQueue: TASK_QUEUES.interviews,
        args: [input],
      }),
    );
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) {
      log.debug({ err: error, emailMessageId }, 'a message could not be carried');
      return;
    }
  }
  await markCarried(pool, emailMessageId, engineId);
}
