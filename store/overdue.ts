import type { Pool } from 'pg';
import type { RepairReason } from '../domain/repairs.ts';

type Queries = Pick<Pool, 'query'>;

/** An interview whose next step should have been taken long ago. */
export interface OverdueInterview {
  interviewId: string;
  reason: RepairReason;
  /** When the step was due, or where nothing says it, the last commit. */
  since: Date;
}

const UNCLOSED = `('LOCKED', 'READY', 'PREPARING', 'IN_PROGRESS')`;
const NOT_JUDGED = `select from interview_questions q
  where q.interview_id = i.id and q.kind = 'MAIN' and q.state = 'ANSWERED'`;

/** An evaluation counts only with all answers seen, so one after the last answer settles it without a count. */
const JUDGED_SINCE = `select from evaluations e where e.thread_id = q.id and e.rescore = q.rescore
  and e.at >= q.score_by - make_interval(secs => i.scoring_window_seconds)`;

/**
 * Interviews that should have moved before `cut.at`; `$1` is how long ago that is, in seconds. Each part reads a partial
 * index of rows that still have a way to go. Rules as in `domain/interview/next`: an answered thread without its
 * evaluation, a round without its next question, a score or a learning path that can be made, a round that may open, a
 * due date and its grace, the limit of a pause. What sleeps rightly is in none of them.
 */
export const OVERDUE = `cut as materialized (
    select clock_timestamp() as now, clock_timestamp() - make_interval(secs => $1) as at),
overdue as materialized (
  select distinct on (id) id, reason, since from (
    select i.id, 'EVALUATION' as reason, q.score_by - make_interval(secs => i.scoring_window_seconds) as since
      from cut, interview_questions q join interviews i on i.id = q.interview_id
      where q.kind = 'MAIN' and q.state = 'ANSWERED' and i.status <> 'CANCELLED'
        and q.score_by - make_interval(secs => i.scoring_window_seconds) < cut.at
        and not exists (${JUDGED_SINCE})
        and not exists (select from evaluations e where e.thread_id = q.id and e.rescore = q.rescore
          and e.answers_seen = (
            select count(*) from interview_questions f join answers a on a.question_id = f.id
            where f.interview_id = q.interview_id and (f.id = q.id or f.parent_id = q.id)))
    union all
    select i.id, 'QUESTION', i.active_at
      from cut, interview_rounds r join interviews i on i.id = r.interview_id
      where r.status in ('PREPARING', 'IN_PROGRESS') and i.status = 'IN_PROGRESS'
        and r.due_at > cut.now and i.active_at < cut.at
        and not exists (select from interview_questions q where q.interview_id = i.id and q.state = 'ASKED')
    union all
    select i.id, 'SCORE', i.active_at
      from cut, interviews i
      where (i.status = 'SCORING' or (i.status in ('COMPLETED', 'EXPIRED') and i.started_at is not null
          and (i.path_rescore is null or i.path_rescore < i.rescore)))
        and i.active_at < cut.at and not exists (${NOT_JUDGED})
        and exists (select from interview_questions q where q.interview_id = i.id and q.sequence is not null)
    union all
    select i.id, 'SCORE', i.active_at
      from cut, interview_rounds r join interviews i on i.id = r.interview_id
      where r.completed_at is null and r.started_at is not null and r.status in ('SCORING', 'EXPIRED')
        and i.status <> 'CANCELLED' and i.active_at < cut.at
        and not exists (${NOT_JUDGED} and q.round_id = r.id)
        and (r.status = 'SCORING' or exists (
          select from interview_questions q where q.round_id = r.id and q.sequence is not null))
    union all
    select i.id, 'OPENING', r.opens_at
      from cut, interview_rounds r join interviews i on i.id = r.interview_id
      where r.status = 'LOCKED' and r.opens_at < cut.at and r.due_at > cut.now
        and i.status in ('SCHEDULED', 'IN_PROGRESS')
        and not exists (select from interview_rounds e
          where e.interview_id = r.interview_id and e.index < r.index and e.status in ${UNCLOSED})
    union all
    select i.id, 'DEADLINE', r.due_at + interval '60 seconds'
      from cut, interview_rounds r join interviews i on i.id = r.interview_id
      where r.status in ${UNCLOSED} and r.due_at < cut.at - interval '60 seconds'
        and i.status in ('SCHEDULED', 'IN_PROGRESS')
    union all
    select i.id, 'PAUSE', i.paused_at + make_interval(secs => i.pause_limit_seconds)
      from cut, interviews i
      where i.status = 'PAUSED' and i.paused_at + make_interval(secs => i.pause_limit_seconds) < cut.at
  ) as part(id, reason, since) order by id, reason = 'QUESTION', since)`;

/** The interviews that have been overdue for so many seconds, the longest first. */
export async function overdueInterviews(
  pool: Queries,
  forSeconds: number,
  limit: number,
): Promise<OverdueInterview[]> {
  const result = await pool.query<OverdueInterview>({
    name: 'overdue-interviews',
    text: `with ${OVERDUE} select id as "interviewId", reason, since from overdue order by since, id limit $2`,
    values: [forSeconds, limit],
  });
  return result.rows;
}
