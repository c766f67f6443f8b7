import type { Pool } from 'pg';
import type { InterviewStatus } from '../domain/interview/states.ts';
import type { InterviewerKind } from '../domain/interviewers.ts';
import type { StuckReason } from '../domain/repairs.ts';
import { OVERDUE } from './overdue.ts';

type Queries = Pick<Pool, 'query'>;

/** An interview that an operator should look at. */
export interface StuckInterview {
  interviewId: string;
  /** NOT_SCORED: answers were given up because no model could judge them. */
  reason: StuckReason;
  since: Date;
  status: InterviewStatus;
  interviewer: InterviewerKind;
  /** How often it was told again without a change. */
  toldAgain: number;
}

/**
 * The interviews that have been overdue for so many seconds, and those of the last 30 days with answers that were given
 * up, the longest first.
 */
export async function stuckInterviews(pool: Queries, forSeconds: number, limit: number): Promise<StuckInterview[]> {
  const result = await pool.query<StuckInterview>({
    name: 'stuck-interviews',
    text: `with ${OVERDUE},
      given_up as (
        select e.interview_id as id, 'NOT_SCORED' as reason, min(e.at) as since
        from interview_questions q join evaluations e on e.thread_id = q.id and e.rescore = q.rescore
        where q.kind = 'MAIN' and q.state = 'NOT_SCORED' and e.reason = 'MODEL_UNAVAILABLE'
          and e.at > clock_timestamp() - interval '30 days'
        group by e.interview_id)
      select i.id as "interviewId", s.reason, s.since, i.status, i.interviewer,
        case when i.reconciled_version = i.version then i.reconcile_count else 0 end as "toldAgain"
      from (select * from overdue union all
          select * from given_up g where not exists (select from overdue o where o.id = g.id)) s
        join interviews i on i.id = s.id
      order by s.since, i.id limit $2`,
    values: [forSeconds, limit],
  });
  return result.rows;
}
