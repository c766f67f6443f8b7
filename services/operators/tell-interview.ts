import type { RunStatus } from '../../domain/repairs.ts';
import { interviewExists, forgetEngine } from '../../store/tells.ts';
import { type Operator, type OperatorServices, auditOperator, noSuchInterview, orEngineAway } from './operator.ts';

/** What an operator had done with a run. */
export interface RunChange {
  interviewId: string;
  /** How the run was found. */
  found: RunStatus;
}

/**
 * Has an interview's run look at Postgres again, and starts one where none runs. Harmless at any time.
 * @throws NotFoundError, UnavailableError
 */
export async function tellInterview(
  services: OperatorServices,
  operator: Operator,
  interviewId: string,
): Promise<RunChange> {
  const { runs, database } = services;
  if (!(await interviewExists(database.pool, interviewId))) throw noSuchInterview();
  const found = await orEngineAway(runs.status(interviewId));
  await orEngineAway(runs.tell(interviewId));
  await auditOperator(services, operator, { action: 'operator.tell', resource: 'interview', resourceId: interviewId });
  return { interviewId, found };
}

/**
 * Has the workers tell every interview that has a way to go, 20 at a time, within seconds: after a restored backup.
 * @returns how many
 */
export async function tellAllInterviews(services: OperatorServices, operator: Operator): Promise<number> {
  const told = await forgetEngine(services.database.pool);
  await auditOperator(services, operator, { action: 'operator.tell-all' });
  return told;
}
