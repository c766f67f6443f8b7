import type { Pool } from 'pg';
import type { Level, RoundKind } from '../domain/catalogue/vocabulary.ts';
import type { Change } from '../domain/interview/decision.ts';
import type { InterviewerKind } from '../domain/interviewers.ts';
import type { BrokenCap, SpendGuard } from './model-spend.ts';
import { firstInUse, retiredAmong } from './retired-models.ts';

type Queries = Pick<Pool, 'query'>;

/** The interview that a key made before. */
export interface CreatedBefore {
  interviewId: string;
  inputHash: string;
}

export interface BeforeCreation {
  /** The database's clock, ms since 1970. */
  databaseNow: number;
  /** What the key made before. */
  seen: CreatedBefore | null;
  /** The model that a new interview gets; null without models. */
  model: string | null;
}

const BEFORE = `select (extract(epoch from clock_timestamp()) * 1000)::float8 as "databaseNow",
  (select json_build_object('interviewId', id, 'inputHash', input_hash)
    from interviews where idempotency_key = $1) as seen`;

/** @param models of the interviewer in use, in order of preference; empty for rules */
export async function beforeCreation(
  pool: Queries,
  idempotencyKey: string,
  models: readonly string[],
): Promise<BeforeCreation> {
  const byModel = models.length > 0;
  const result = await pool.query<Omit<BeforeCreation, 'model'> & { retired?: string[] }>({
    name: byModel ? 'before-creation-by-model' : 'before-creation',
    text: byModel ? `${BEFORE}, ${retiredAmong('$2')} as retired` : BEFORE,
    values: byModel ? [idempotencyKey, models] : [idempotencyKey],
  });
  const row = result.rows[0];
  if (!row) throw new Error('The clock of the database gave no row.');
  const { retired = [], ...before } = row;
  return { ...before, model: firstInUse(models, retired) };
}

/** What an interview is besides its decided rows. */
export interface NewInterview {
  id: string;
  userId: string;
  partnerId: string | null;
  jobRoleId: string;
  level: Level;
  language: string;
  interviewer: InterviewerKind;
  /** By round, in order. */
  roundKinds: RoundKind[];
  idempotencyKey: string;
  inputHash: string;
}

const iso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());

/** Judges in the inserting statement whether there is budget left; see `model_spend_refusal`. */
const WITHIN_CAPS = `allowed as materialized (
  select model_spend_refusal(x."userId", x."partnerId", x."costReserved", x.since, x."accountCap", x."partnerCap",
    x."globalCap") as refusal
  from given, jsonb_to_record((c->'interview') || (c->'guard')) as x("userId" uuid, "partnerId" uuid,
    "costReserved" bigint, since timestamptz, "accountCap" bigint, "partnerCap" bigint, "globalCap" bigint)),`;

const ALLOWED = 'allowed as (select null::text as refusal),';

const insert = (allowed: string): string => `with given as (select $1::jsonb as c), ${allowed}
interview as (
  insert into interviews (id, user_id, partner_id, language, job_role_id, level, status, interviewer, model, due_set_by,
    due_at, created_at, active_at, patience_ms, scoring_window_seconds, pause_limit_seconds, time_factor,
    last_event_sequence, cost_reserved_micros, idempotency_key, input_hash)
  select x.id, x."userId", x."partnerId", x.language, x."jobRoleId", x.level, x.status, x.interviewer, x.model,
    x."dueSetBy", x."dueAt", x."createdAt", x."createdAt", x.patience, x."scoringWindow", x."pauseLimit",
    x."timeFactor", x.sequence, x."costReserved", x."idempotencyKey", x."inputHash"
  from allowed, given, jsonb_to_record(c->'interview') as x(id uuid, "userId" uuid, "partnerId" uuid, language text,
    "jobRoleId" text, level "Level", status "InterviewStatus", interviewer "InterviewerKind", model text,
    "dueSetBy" "DueSetter", "dueAt" timestamptz, "createdAt" timestamptz, patience int, "scoringWindow" int,
    "pauseLimit" int, "timeFactor" float8, sequence int, "costReserved" bigint, "idempotencyKey" text,
    "inputHash" text)
  where allowed.refusal is null
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
select allowed.refusal, (select pg_notify('interview_events', interview.id::text) from interview) from allowed`;

const INSERT = { name: 'insert-interview', text: insert(ALLOWED) };
const INSERT_WITHIN_CAPS = { name: 'insert-interview-within-caps', text: insert(WITHIN_CAPS) };

/**
 * Inserts a new interview with its rounds and events, in one statement, or nothing.
 * @param guard what a model may cost; null for rules
 * @returns the cap that the interview would break, or null where it is inserted
 * @throws the driver's unique violation where another request with the same key was first
 */
export async function insertInterview(
  pool: Queries,
  made: NewInterview,
  change: Change,
  now: number,
  guard: SpendGuard | null = null,
): Promise<BrokenCap | null> {
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
      costReserved: guard?.estimateMicros ?? 0,
    },
    guard: guard && {
      since: iso(guard.since),
      accountCap: guard.accountCapMicros,
      partnerCap: guard.partnerCapMicros,
      globalCap: guard.globalCapMicros,
    },
    rounds: rounds.map((round, index) => ({
      ...round,
      kind: roundKinds[index],
      opensAt: iso(round.opensAt),
      dueAt: iso(round.dueAt),
    })),
    events: events.map((event) => ({ ...event, at: iso(event.at) })),
  };
  const statement = guard === null ? INSERT : INSERT_WITHIN_CAPS;
  const result = await pool.query<{ refusal: BrokenCap | null }>({ ...statement, values: [JSON.stringify(content)] });
  return result.rows[0]?.refusal ?? null;
}
