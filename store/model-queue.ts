import type { Pool } from 'pg';

type Queries = Pick<Pool, 'query'>;

/** How long a call that meets a paused queue waits before it asks again, seconds. */
export const PAUSED_SECONDS = 15;

/** Whether an operator has paused all calls of models. */
export const QUEUE_IS_PAUSED = 'exists (select from model_queue where paused_at is not null)';

export interface ModelQueue {
  /** Null while models are called. */
  pausedAt: Date | null;
  /** Answered threads that wait for a model's evaluation. */
  waiting: number;
  /** The latest answer of the one that waits longest. */
  oldestSince: Date | null;
  /** Of the last 15 minutes. */
  calls: number;
  failedCalls: number;
}

/** Pauses the queue; one that is paused stays so since then. */
export async function pauseQueue(pool: Queries): Promise<void> {
  await pool.query({
    name: 'pause-model-queue',
    text: `insert into model_queue as q (id, paused_at) values (1, clock_timestamp())
      on conflict (id) do update set paused_at = coalesce(q.paused_at, excluded.paused_at)`,
    values: [],
  });
}

export async function resumeQueue(pool: Queries): Promise<void> {
  await pool.query({ name: 'resume-model-queue', text: 'update model_queue set paused_at = null', values: [] });
}

export async function modelQueue(pool: Queries): Promise<ModelQueue> {
  const result = await pool.query<ModelQueue>({
    name: 'model-queue',
    text: `with waiting as (
        select q.score_by - make_interval(secs => i.scoring_window_seconds) as since
        from interview_questions q join interviews i on i.id = q.interview_id
        where q.kind = 'MAIN' and q.state = 'ANSWERED' and i.status <> 'CANCELLED' and i.interviewer = 'GROQ'
          and not exists (select from evaluations e where e.thread_id = q.id and e.rescore = q.rescore
            and e.answers_seen = (
              select count(*) from interview_questions f join answers a on a.question_id = f.id
              where f.interview_id = q.interview_id and (f.id = q.id or f.parent_id = q.id)))),
      recent as (
        select outcome from model_calls where at > clock_timestamp() - interval '15 minutes')
      select (select paused_at from model_queue) as "pausedAt",
        (select count(*)::int from waiting) as waiting, (select min(since) from waiting) as "oldestSince",
        (select count(*)::int from recent) as calls,
        (select count(*)::int from recent where outcome <> 'DONE') as "failedCalls"`,
    values: [],
  });
  const row = result.rows[0];
  if (!row) throw new Error('The state of the model queue gave no row.');
  return row;
}
