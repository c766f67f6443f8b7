import type { Pool } from 'pg';
import type { Level, RoundKind } from '../domain/catalogue/vocabulary.ts';
import type { Change } from '../domain/interview/decision.ts';

type Queries = Pick<Pool, 'query'>;

/** The interview that a key made before. */
export interface CreatedBefore {
  interviewId: string;
  inputHash: string;
}

/** The database's clock (ms since 1970), and what the key made before. */
export async function beforeCreation(
  pool: Queries,
  idempotencyKey: string,
): Promise<{ databaseNow: number; seen: CreatedBefore | null }> {
  const result = await pool.query<{ databaseNow: number; seen: CreatedBefore | null }>({
    name: 'before-creation',
    text: `select (extract(epoch from clock_timestamp()) * 1000)::float8 as "databaseNow",
      (select json_build_object('interviewId', id, 'inputHash', input_hash)
        from interviews where idempotency_key = $1) as seen`,
    values: [idempotencyKey],
  });
  const row = result.rows[0];
  if (!row) throw new Error('The clock of the database gave no row.');
  return row;
}

/** What an interview is besides its decided rows. */
export interface NewInterview {
  id: string;
  userId: string;
  jobRoleId: string;
  level: Level;
  language: string;
  interviewer: 'GROQ' | 'RULE_BASED';
  /** By round, in order. */
  roundKinds: RoundKind[];
  idempotencyKey: string;
  inputHash: string;
}

const iso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());

const INSERT = `with given as (select $1::jsonb as c),
interview as (
  insert into interviews (id, user_id, language, job_role_id, level, status, interviewer, model, due_set_by, due_at,
    created_at, active_at, patience_ms, scoring_window_seconds, pause_limit_seconds, time_factor, last_event_sequence,
    idempotency_key, input_hash)
  select x.id, x."userId", x.language, x."jobRoleId", x.level, x.status, x.interviewer, x.model, x."dueSetBy",
    x."dueAt", x."createdAt", x."createdAt", x.patience, x."scoringWindow", x."pauseLimit", x."timeFactor", x.sequence,
    x."idempotencyKey", x."inputHash"
  from given, jsonb_to_record(c->'interview') as x(id uuid, "userId" uuid, language text, "jobRoleId" text,
    level "Level", status "InterviewStatus", interviewer "InterviewerKind", model text, "dueSetBy" "DueSetter",
    "dueAt" timestamptz, "createdAt" timestamptz, patience int, "scoringWindow" int, "pauseLimit" int,
    "timeFactor" float8, sequence int, "idempotencyKey" text, "inputHash" text)
  returning id),
rounds as (
  insert into interview_rounds (id, interview_id, index, kind, status, question_count, minutes, max_probes, weight,
    opens_at, due_at)
  select x.id, interview.id, x.index, x.kind, x.status, x."questionCount", x.minutes, x."maxProbes", x.weight,
    x."opensAt", x."dueAt"
  from interview, given, jsonb_to_recordset(c->'rounds') as x(id uuid, index int, kind "RoundKind",
    status "RoundStatus", "questionCount" int, minutes int, "maxProbes" int, weight float8, "opensAt" timestamptz,
    "dueAt" timestamptz)),
events as (
  insert into interview_events (interview_id, sequence, type, key, at, round_id, by_person)
  select interview.id, x.sequence, x.type, x.key, x.at, x."roundId", true
  from interview, given, jsonb_to_recordset(c->'events') as x(sequence int, type "InterviewEventType", key text,
    at timestamptz, "roundId" uuid))
select pg_notify('interview_events', interview.id::text) from interview`;

/**
 * Inserts a new interview with its rounds and events, in one statement.
 * @throws the driver's unique violation where another request with the same key was first
 */
export async function insertInterview(pool: Queries, made: NewInterview, change: Change, now: number): Promise<void> {
  const { interview, rounds, events } = change;
  const { policy } = interview;
  const { roundKinds, ...columns } = made;
  const content = {
    interview: {
      ...columns,
      status: interview.status,
      model: interview.model,
      dueSetBy: interview.dueSetBy,
      dueAt: iso(interview.dueAt),
      createdAt: iso(now),
      patience: policy.patience,
      scoringWindow: Math.round(policy.scoringWindow / 1000),
      pauseLimit: Math.round(policy.pauseLimit / 1000),
      timeFactor: policy.timeFactor,
      sequence: interview.sequence,
    },
    rounds: rounds.map((round, index) => ({
      ...round,
      kind: roundKinds[index],
      opensAt: iso(round.opensAt),
      dueAt: iso(round.dueAt),
    })),
    events: events.map((event) => ({ ...event, at: iso(event.at) })),
  };
  await pool.query({ name: 'insert-interview', text: INSERT, values: [JSON.stringify(content)] });
}
