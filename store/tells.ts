import type { Pool } from 'pg';
import type { InterviewEventType } from '../domain/interview/events.ts';

type Queries = Pick<Pool, 'query'>;

/** What the workflow is told of an event: enough to decide whether it has to look. */
export interface ToldEvent {
  sequence: number;
  type: InterviewEventType;
  questionId?: string;
}

/** How long a claimed interview or message is left to the process that claimed it, seconds. */
const LEASE_SECONDS = 5;

/** Nobody has a lease. */
const FREE = '(i.tell_after is null or i.tell_after < clock_timestamp())';
/** As in the indexes of the same purpose, or they would not serve. */
const OPEN = "i.status in ('SCHEDULED', 'IN_PROGRESS', 'PAUSED', 'SCORING')";
const RESCORING = "i.status in ('COMPLETED', 'EXPIRED') and (i.path_rescore is null or i.path_rescore < i.rescore)";

/**
 * Up to $1 free interviews whose engine is not $2. An index on engines cannot say "another than this one", but it gives
 * the engines that there are, one step for each: while all are told to the one in use, no interview is looked at.
 */
const ofOtherEngine = (which: string): string => `
  (with recursive known (engine) as (
      select min(i.engine) from interviews i where ${which}
      union all
      select (select min(i.engine) from interviews i where ${which} and i.engine > known.engine)
      from known where known.engine is not null)
    select other.id, other.active_at from known cross join lateral (
      select i.id, i.active_at from interviews i where ${which} and i.engine = known.engine and ${FREE}
      order by i.active_at desc limit $1 for update skip locked) other
    where known.engine <> $2
    union all
    select none.id, none.active_at from (
      select i.id, i.active_at from interviews i where ${which} and i.engine is null and ${FREE}
      order by i.active_at desc limit $1 for update skip locked) none)`;

/** All events of the interview that people made and that the workflow was not told of, in order. */
export async function untoldEvents(pool: Queries, interviewId: string): Promise<ToldEvent[]> {
  const result = await pool.query<{ sequence: number; type: InterviewEventType; questionId: string | null }>({
    name: 'untold-events',
    text: `select sequence, type, question_id as "questionId" from interview_events
      where interview_id = $1::uuid and by_person and told_at is null order by sequence`,
    values: [interviewId],
  });
  return result.rows.map(({ sequence, type, questionId }) => ({ sequence, type, ...(questionId && { questionId }) }));
}

/** Marks exactly the events that were told, remembers who was told, and ends the lease. */
export async function markTold(
  pool: Queries,
  interviewId: string,
  sequences: number[],
  engine: string | null,
): Promise<void> {
  await pool.query({
    name: 'mark-told',
    text: `with told as (
        update interview_events set told_at = clock_timestamp()
        where interview_id = $1::uuid and sequence = any($2::int[]) and told_at is null)
      update interviews set engine = coalesce($3, engine), tell_after = null
      where id = $1::uuid and (tell_after is not null or engine is distinct from coalesce($3, engine))`,
    values: [interviewId, sequences, engine],
  });
}

/**
 * Leases up to `limit` interviews that have something untold for longer than `olderThanSeconds`. No transaction stays
 * open while they are told: who dies meanwhile loses the lease to another process.
 */
export async function claimUntold(pool: Queries, limit: number, olderThanSeconds: number): Promise<string[]> {
  const result = await pool.query<{ id: string }>({
    name: 'claim-untold',
    text: `update interviews set tell_after = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
      where id in (
        select i.id from interviews i
        where i.id in (select interview_id from interview_events
            where by_person and told_at is null and at < clock_timestamp() - make_interval(secs => $2))
          and ${FREE}
        limit $1 for update skip locked)
      returning id`,
    values: [limit, olderThanSeconds],
  });
  return result.rows.map((row) => row.id);
}

/** Leases up to `limit` interviews that still have a way to go and were last told to another engine, active ones first. */
export async function claimOfOtherEngine(pool: Queries, engine: string, limit: number): Promise<string[]> {
  const result = await pool.query<{ id: string }>({
    name: 'claim-other-engine',
    text: `update interviews set tell_after = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
      where id in (
        select id from (${ofOtherEngine(OPEN)} union all ${ofOtherEngine(RESCORING)}) claimed
        order by active_at desc limit $1)
      returning id`,
    values: [limit, engine],
  });
  return result.rows.map((row) => row.id);
}

/**
 * Forgets which engine was told of the interviews that have a way to go, so that the sweep tells each, and which one
 * carries the messages that are not sent, so that the relay hands them over again.
 * @returns how many interviews
 */
export async function forgetEngine(pool: Queries): Promise<number> {
  const result = await pool.query({
    name: 'forget-engine',
    text: `with messages as (update email_messages set engine = null where status = 'PENDING')
      update interviews i set engine = null where ${OPEN} or (${RESCORING})`,
    values: [],
  });
  return result.rowCount ?? 0;
}

export async function interviewExists(pool: Queries, interviewId: string): Promise<boolean> {
  const result = await pool.query({
    name: 'interview-exists',
    text: 'select from interviews where id = $1::uuid',
    values: [interviewId],
  });
  return result.rowCount === 1;
}
