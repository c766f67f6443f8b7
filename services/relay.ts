import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { Pool } from 'pg';
import type { Logger } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { Temporal } from '../platform/temporal.ts';
import { claimUncarried, markCarried } from '../store/email-messages.ts';
import { claimOfOtherEngine, claimUntold } from '../store/tells.ts';
import { DELIVERY_WORKFLOW, type DeliveryInput, TASK_QUEUES, deliveryWorkflowId } from '../workflows/names.ts';
import type { Engine } from './engine.ts';
import { type Loop, startLoop } from './loop.ts';
import type { Teller } from './teller.ts';

const RELAY_EVERY_MS = 500;
const SWEEP_EVERY_MS = 5_000;
/** What is younger is still being told by the process that committed it, seconds. */
const UNTOLD_AFTER_SECONDS = 2;
const AT_ONCE = 20;
/** A turn goes on while there is more, but not for ever: a worker that is told to stop waits for it. */
const MOST_BATCHES = 10;
const DEADLINE_MS = 2_000;

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
export function startRelay(ports: RelayPorts): Loop {
  const loops = [
    startLoop('the relay', RELAY_EVERY_MS, () => relay(ports), ports.log),
    startLoop('the sweep', SWEEP_EVERY_MS, () => sweep(ports), ports.log),
  ];
  return {
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
}

async function relay(ports: RelayPorts): Promise<void> {
  const { pool, metrics } = ports;
  const engineId = await ports.engine.id();
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    const interviews = await claimUntold(pool, AT_ONCE, UNTOLD_AFTER_SECONDS);
    const told = await tellAll(ports, interviews, metrics.relayed, (id) => ports.teller.deliver(id));
    // What could not be told keeps its lease for a while: a later turn tries it again.
    if (told < AT_ONCE) break;
  }
  const messages = await claimUncarried(pool, engineId, AT_ONCE, UNTOLD_AFTER_SECONDS);
  await Promise.all(messages.map((id) => carry(ports, id, engineId)));
}

async function sweep(ports: RelayPorts): Promise<void> {
  const engineId = await ports.engine.id();
  for (;;) {
    const interviews = await claimOfOtherEngine(ports.pool, engineId, AT_ONCE);
    if (interviews.length === 0) return;
    const told = await tellAll(ports, interviews, ports.metrics.swept, (id) => ports.teller.lookAgain(id));
    ports.log.info({ interviews: told }, 'told the engine of interviews that it did not know');
    // What could not be told keeps its lease for a while: the next sweep tries it again.
    if (told < interviews.length) return;
  }
}

async function tellAll(
  { log }: RelayPorts,
  interviews: string[],
  counter: { inc(labels: { result: string }): void },
  tell: (interviewId: string) => Promise<void>,
): Promise<number> {
  const outcomes = await Promise.allSettled(interviews.map(tell));
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
