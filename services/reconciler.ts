import type { Pool } from 'pg';
import type { Logger } from '../platform/log.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { OverdueInterview } from '../store/overdue.ts';
import { claimOverdue, recordRepair, releaseOverdue } from '../store/repairs.ts';
import { type Loop, startLoop } from './loop.ts';
import type { Runs } from './runs.ts';

const AT_ONCE = 20;
const SHORTEST_MS = 200;
const LONGEST_MS = 30_000;

interface ReconcilerPorts {
  pool: Pick<Pool, 'query'>;
  runs: Runs;
  metrics: Pick<Metrics, 'reconciled'>;
  log: Logger;
  /** How long an interview may be overdue, seconds. */
  afterSeconds: number;
}

/**
 * Runs in every worker, beside the relay. An interview whose next step has been overdue for minutes is told again: its
 * run is missing or ended, as when it was terminated, or it waits for what was lost, as in an engine or a database that
 * was restored from a backup. A run that waits rightly, for a model that is down, looks and waits on.
 */
export function startReconciler(ports: ReconcilerPorts): Loop {
  const everyMs = Math.min(Math.max(ports.afterSeconds * 100, SHORTEST_MS), LONGEST_MS);
  return startLoop('the reconciler', everyMs, () => reconcile(ports), ports.log);
}

async function reconcile(ports: ReconcilerPorts): Promise<void> {
  for (;;) {
    const overdue = await claimOverdue(ports.pool, ports.afterSeconds, AT_ONCE);
    const outcomes = await Promise.all(overdue.map((interview) => repair(ports, interview)));
    if (overdue.length < AT_ONCE || outcomes.includes(false)) return;
  }
}

/** @returns false where the engine or the database is away */
async function repair({ pool, runs, metrics, log }: ReconcilerPorts, overdue: OverdueInterview): Promise<boolean> {
  const { interviewId, reason, since } = overdue;
  try {
    const found = await runs.status(interviewId);
    await runs.tell(interviewId);
    await recordRepair(pool, { interviewId, reason, found });
    metrics.reconciled.inc({ reason, found });
    log.warn({ interviewId, reason, since, found }, 'an interview was overdue and was told again');
    return true;
  } catch (error) {
    log.debug({ err: error, interviewId }, 'an overdue interview could not be told');
    await releaseOverdue(pool, interviewId);
    return false;
  }
}
