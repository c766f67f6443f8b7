import { type Repair, latestRepairs } from '../../store/repairs.ts';
import type { OperatorServices } from './operator.ts';

/** What the reconciler repaired, the latest first. */
export const listRepairs = ({ database }: OperatorServices, limit: number): Promise<Repair[]> =>
  latestRepairs(database.pool, limit);
