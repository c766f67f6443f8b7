import type { Pool } from 'pg';
import type { Logger } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { Temporal } from '../platform/temporal.ts';
import { markTold, untoldEvents } from '../store/tells.ts';
import {
  EVENTS_SIGNAL, INTERVIEW_WORKFLOW, type InterviewInput, LOOK_AGAIN, TASK_QUEUES, WORKFLOW_TASK_TIMEOUT,
  interviewWorkflowId,
} from '../workflows/names.ts';
import type { Engine } from './engine.ts';

/** More tells than this are left to the relay, so that an engine that is slow never fills a process. */
const MOST_IN_FLIGHT = 50;
/** Of these so many run; the others wait, so that a burst's replies are not held up by its own tells. */
const MOST_AT_ONCE = 4;
const DEADLINE_MS = 2_000;

export interface Teller {
  /** Tells the interview's workflow right after a commit, behind the reply. What fails is the relay's. */
  tell(interviewId: string): void;
  /**
   * Tells the workflow everything that people did and it does not know, starting it where it does not run, and marks
   * exactly that. Rejects while the engine or the database is away.
   */
  deliver(interviewId: string): Promise<void>;
  /** As `deliver`, and has a run that waits look again, whatever it knows. */
  lookAgain(interviewId: string): Promise<void>;
  /** Resolves once nothing is in flight. */
  idle(): Promise<void>;
}

export function createTeller(ports: {
  pool: Pick<Pool, 'query'>;
  temporal: Pick<Temporal, 'client' | 'withDeadline'>;
  engine: Engine;
  metrics: Pick<Metrics, 'tells'>;
  log: Logger;
}): Teller {
  const { pool, temporal, engine, metrics, log } = ports;
  /** Interviews that are being told; true where something new was committed meanwhile. */
  const inFlight = new Map<string, boolean>();
  const running = new Set<Promise<void>>();

  const waiting: (() => void)[] = [];
  let atOnce = 0;

  /** Runs work when fewer than the most run. */
  async function inTurn(work: () => Promise<void>): Promise<void> {
    if (atOnce >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    else atOnce += 1;
    try {
      await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else atOnce -= 1;
    }
  }

  /** @param how `always` signals even where nothing is untold, as an engine that lost the workflow needs it */
  async function signal(interviewId: string, how: 'if untold' | 'always' | 'to look again'): Promise<void> {
    const engineId = await engine.id();
    const events = await untoldEvents(pool, interviewId);
    if (events.length === 0 && how === 'if untold') return;
    const input: InterviewInput = { interviewId };
    await temporal.withDeadline(DEADLINE_MS, () =>
      temporal.client.workflow.signalWithStart(INTERVIEW_WORKFLOW, {
        workflowId: interviewWorkflowId(interviewId),
        taskQueue: TASK_QUEUES.interviews,
        args: [input],
        workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
        signal: EVENTS_SIGNAL,
        signalArgs: [how === 'to look again' ? [...events, LOOK_AGAIN] : events],
      }),
    );
    await markTold(pool, interviewId, events.map((event) => event.sequence), engineId);
  }

  async function run(interviewId: string): Promise<void> {
    try {
      do {
        inFlight.set(interviewId, false);
        await inTurn(() => signal(interviewId, 'if untold'));
      } while (inFlight.get(interviewId));
      metrics.tells.inc({ result: 'told' });
    } catch (error) {
      metrics.tells.inc({ result: 'left to the relay' });
      log.debug({ err: error, interviewId }, 'a workflow could not be told; the relay will');
    } finally {
      inFlight.delete(interviewId);
    }
  }

  return {
    deliver: (interviewId) => signal(interviewId, 'always'),
    lookAgain: (interviewId) => signal(interviewId, 'to look again'),
    tell(interviewId) {
      if (inFlight.has(interviewId)) {
        inFlight.set(interviewId, true);
        return;
      }
      if (inFlight.size >= MOST_IN_FLIGHT) {
        metrics.tells.inc({ result: 'left to the relay' });
        return;
      }
      const told = run(interviewId).finally(() => running.delete(told));
      running.add(told);
    },
    async idle() {
      await Promise.all(running);
    },
  };
}
