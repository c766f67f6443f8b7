import { NotFoundError, UnavailableError } from '../../domain/errors.ts';
import type { AuditEntry } from '../../store/audit.ts';
import type { Services } from '../services.ts';

/** Who operates: an account with the role ADMIN, or null at the command line of the machine itself. */
export interface Operator {
  readonly userId: string | null;
  /** Network address of the caller, for the audit log. */
  readonly address: string | null;
}

export type OperatorServices = Pick<
  Services,
  'config' | 'database' | 'clock' | 'teller' | 'runs' | 'audit' | 'metrics' | 'log'
>;

export const noSuchInterview = (): NotFoundError =>
  new NotFoundError('There is no such interview: take its id from the list of stuck ones, or from a log line.');

/** Notes what an operator did, whoever it was. */
export function auditOperator(
  { audit }: Pick<OperatorServices, 'audit'>,
  { userId, address }: Operator,
  entry: Pick<AuditEntry, 'action' | 'resource' | 'resourceId'>,
  code?: string,
): Promise<void> {
  return audit({ ...entry, userId, address, success: code === undefined, ...(code !== undefined && { code }) });
}

/** @throws UnavailableError that says so where the engine is away */
export async function orEngineAway<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!isEngineAway(error)) throw error;
    throw new UnavailableError(5, 'Temporal cannot be reached. See that it runs and that TEMPORAL_ADDRESS is right.');
  }
}

/** gRPC's codes for an engine that does not answer. */
const AWAY_CODES = new Set<unknown>([4, 14]);

function isEngineAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && AWAY_CODES.has(error.code)) || (error.cause !== undefined && isEngineAway(error.cause));
}
