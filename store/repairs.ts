import type { Pool } from 'pg';
import type { RepairReason, RunStatus } from '../domain/repairs.ts';
import { newId } from '../platform/ids.ts';
import { OVERDUE, type OverdueInterview } from './overdue.ts';

type Queries = Pick<Pool, 'query'>;

/** Longest back-off, seconds. */
const LONGEST_SECONDS = 3_600;

/**
 * Leases up to `limit` interviews that have been overdue for so many seconds, the longest first. The lease is the
 * back-off too: an interview that does not change is claimed after 1, 2, 4, … times `forSeconds`, an hour at most.
 */
export async function claimOverdue(pool: Queries, forSeconds: number, limit: number): Promise<OverdueInterview[]> {
  const result = await pool.query<OverdueInterview>({
    name: 'claim-overdue',
    text: `with ${OVERDUE},
      chosen as (
        select i.id, o.reason, o.since from interviews i join overdue o on o.id = i.id
        where i.reconciled_at is null or i.reconciled_at < clock_timestamp() - make_interval(secs =>
          case when i.reconciled_version = i.version
            then least($1 * power(2, least(i.reconcile_count, 20) - 1), greatest($1, ${LONGEST_SECONDS})) else $1 end)
        order by o.since limit $2 for update of i skip locked)
      update interviews i set reconciled_at = clock_timestamp(), reconciled_version = i.version,
        reconcile_count = case when i.reconciled_version = i.version then i.reconcile_count + 1 else 1 end
      from chosen where i.id = chosen.id
      returning i.id as "interviewId", chosen.reason, chosen.since`,
    values: [forSeconds, limit],
  });
  return result.rows;
}

/** Ends the lease of an interview that could not be told. */
export async function releaseOverdue(pool: Queries, interviewId: string): Promise<void> {
  await pool.query({
    name: 'release-overdue',
    text: `update interviews set reconciled_at = null, reconcile_count = greatest(reconcile_count - 1, 0)
      where id = $1::uuid`,
    values: [interviewId],
  });
}

export interface Repair {
  interviewId: string;
  at: Date;
  reason: RepairReason;
  found: RunStatus;
}

/** Notes what was repaired; what is older than 90 days goes. */
export async function recordRepair(pool: Queries, repair: Omit<Repair, 'at'>): Promise<void> {
  await pool.query({
    name: 'record-repair',
    text: `with old as (delete from repairs where at < clock_timestamp() - interval '90 days')
      insert into repairs (id, interview_id, at, reason, found)
      select $1::uuid, id, clock_timestamp(), $3::"RepairReason", $4::"RunStatus" from interviews where id = $2::uuid`,
    values: [newId(), repair.interviewId, repair.reason, repair.found],
  });
}

/** The latest repairs first. */
export async function latestRepairs(pool: Queries, limit: number): Promise<Repair[]> {
  const result = await pool.query<Repair>({
    name: 'latest-repairs',
    text: `select interview_id as "interviewId", at, reason, found from repairs order by at desc, id desc limit $1`,
    values: [limit],
  });
  return result.rows;
}
