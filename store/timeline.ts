import type { Pool } from 'pg';
import type { InterviewStatus } from '../domain/interview/states.ts';
import type { InterviewerKind } from '../domain/interviewers.ts';

type Queries = Pick<Pool, 'query'>;

/** Something that happened to an interview. Types, numbers and times: no words, no names, no addresses. */
export interface TimelineEntry {
  at: Date;
  /** EVENT: of the interview's log; EVALUATION; EMAIL: made or settled; REPAIR: it was overdue and told again. */
  kind: 'EVENT' | 'EVALUATION' | 'EMAIL' | 'REPAIR';
  /** Type of the event, status of the evaluation, kind of the e-mail, reason of the repair. */
  what: string;
  /** Sequence of an event. */
  sequence: number | null;
  /** From 1. */
  round: number | null;
  /** Sequence of the question, in the order asked. */
  question: number | null;
  /** A reason, a status, or how the run was found. */
  detail: string | null;
}

export interface Timeline {
  interviewId: string;
  status: InterviewStatus;
  interviewer: InterviewerKind;
  model: string | null;
  dueAt: Date;
  pausedAt: Date | null;
  rescore: number;
  /** Events of people that the workflow has not been told. */
  untold: number;
  entries: TimelineEntry[];
}

/** @returns null where there is no such interview */
export async function timelineOf(pool: Queries, interviewId: string): Promise<Timeline | null> {
  const head = await pool.query<Omit<Timeline, 'entries'>>({
    name: 'timeline-head',
    text: `select id as "interviewId", status, interviewer, model, due_at as "dueAt", paused_at as "pausedAt", rescore,
        (select count(*)::int from interview_events e where e.interview_id = i.id and by_person and told_at is null)
          as untold
      from interviews i where id = $1::uuid`,
    values: [interviewId],
  });
  const interview = head.rows[0];
  if (!interview) return null;
  const entries = await pool.query<TimelineEntry>({
    name: 'timeline-entries',
    text: `select at, kind, what, sequence, round, question, detail from (
        select e.at, 'EVENT' as kind, e.type::text as what, e.sequence,
          coalesce(r.index, of.index) as round, q.sequence as question,
          case when e.by_person then case when e.told_at is null then 'by a person, untold' else 'by a person' end end
            as detail
        from interview_events e
          left join interview_rounds r on r.id = e.round_id
          left join interview_questions q on q.id = e.question_id
          left join interview_rounds of on of.id = q.round_id
        where e.interview_id = $1::uuid
        union all
        select v.at, 'EVALUATION', v.status::text, null, r.index, q.sequence,
          concat_ws(', ', 'answers ' || v.answers_seen, 'rescore ' || nullif(v.rescore, 0), v.reason::text)
        from evaluations v join interview_questions q on q.id = v.thread_id join interview_rounds r on r.id = q.round_id
        where v.interview_id = $1::uuid
        union all
        select coalesce(m.sent_at, m.created_at), 'EMAIL', m.kind::text, null, null, null,
          concat_ws(', ', m.status::text, m.failure)
        from email_messages m where m.interview_id = $1::uuid
        union all
        select p.at, 'REPAIR', p.reason::text, null, null, null, p.found::text
        from repairs p where p.interview_id = $1::uuid
      ) as entry order by at, sequence nulls last, kind`,
    values: [interviewId],
  });
  return { ...interview, entries: entries.rows };
}
