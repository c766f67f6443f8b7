import { interviewExists } from '../../store/tells.ts';
import { type Operator, type OperatorServices, auditOperator, noSuchInterview, orEngineAway } from './operator.ts';
import type { RunChange } from './tell-interview.ts';

/**
 * Ends whatever run an interview has, and starts a new one from Postgres: the way out of a history that the workers
 * cannot go on with. Nothing of the interview is lost; a model's call that was under way is made again.
 * @throws NotFoundError, UnavailableError
 */
export async function rebuildInterview(
  services: OperatorServices,
  operator: Operator,
  interviewId: string,
): Promise<RunChange> {
  const { runs, database } = services;
  if (!(await interviewExists(database.pool, interviewId))) throw noSuchInterview();
  const found = await orEngineAway(runs.status(interviewId));
  await orEngineAway(runs.rebuild(interviewId));
  const entry = { action: 'operator.rebuild', resource: 'interview', resourceId: interviewId } as const;
  await auditOperator(services, operator, entry);
  return { interviewId, found };
}
