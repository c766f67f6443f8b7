import type { Pool } from 'pg';
import type { InterviewState } from '../../domain/interview/states.ts';
import type { NoticeFacts } from '../../domain/reminders.ts';

/** How a command names its interview. */
export interface Locator {
  by: 'interview' | 'round' | 'question';
  id: string;
}

/** What a key that was seen before made; `inputHash` tells whether it is the same request. */
export interface SeenKey {
  inputHash: string;
  questionId: string;
}

/** An interview as one statement saw it. No words. */
export interface Snapshot {
  interviewId: string;
  userId: string;
  version: number;
  interviewer: 'GROQ' | 'RULE_BASED';
  /** Sequence of the last event that a person made, 0 where there is none. */
  lastPersonSequence: number;
  state: InterviewState;
  /** What reminders follow from; null where the interview was named by a round or a question, as only people do. */
  notices: NoticeFacts | null;
}

export interface Reading {
  /** The database's clock, ms since 1970. */
  databaseNow: number;
  seen: SeenKey | null;
  /** Null where there is no such interview, or it is not this person's. */
  snapshot: Snapshot | null;
}

const ms = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;

const LOCATE: Record<Locator['by'], string> = {
  interview: '$1::uuid',
  round: '(select interview_id from interview_rounds where id = $1::uuid)',
  question: '(select interview_id from interview_questions where id = $1::uuid)',
};

/** Where the key of a mutation stands, on the row that it made. */
export type KeyKind = 'answer' | 'skip' | 'none';

const SEEN: Record<KeyKind, string> = {
  answer: `(select json_build_object('inputHash', input_hash, 'questionId', question_id)
            from answers where idempotency_key = $3)`,
  skip: `(select json_build_object('inputHash', skip_input_hash, 'questionId', id)
          from interview_questions where skip_key = $3)`,
  none: 'null::json',
};

const INTERVIEW = `json_build_object(
  'status', i.status, 'dueSetBy', i.due_set_by, 'dueAt', ${ms('i.due_at')}, 'startedAt', ${ms('i.started_at')},
  'pausedAt', ${ms('i.paused_at')}, 'completedAt', ${ms('i.completed_at')}, 'score', i.score,
  'scoreLow', i.score_low, 'scoreHigh', i.score_high, 'band', i.band, 'model', i.model, 'misses', i.misses,
  'rescore', i.rescore, 'pathRescore', i.path_rescore, 'sequence', i.last_event_sequence,
  'policy', json_build_object('patience', i.patience_ms, 'scoringWindow', i.scoring_window_seconds * 1000::float8,
    'pauseLimit', i.pause_limit_seconds * 1000::float8, 'timeFactor', i.time_factor))`;

const ROUNDS = `(select json_agg(json_build_object(
  'id', r.id, 'index', r.index, 'status', r.status, 'questionCount', r.question_count, 'minutes', r.minutes,
  'maxProbes', r.max_probes, 'weight', r.weight, 'opensAt', ${ms('r.opens_at')}, 'dueAt', ${ms('r.due_at')},
  'startedAt', ${ms('r.started_at')}, 'probeUntil', ${ms('r.probe_until')},
  'completedAt', ${ms('r.completed_at')}, 'score', r.score) order by r.index)
  from interview_rounds r where r.interview_id = i.id)`;

/** The join names the interview again, or the planner reads all answers that there are. */
const QUESTIONS = `(select coalesce(json_agg(json_build_object(
  'id', q.id, 'roundId', q.round_id, 'kind', q.kind, 'parentId', q.parent_id, 'position', q.position,
  'state', q.state, 'sequence', q.sequence, 'askedAt', ${ms('q.asked_at')}, 'answeredAt', ${ms('a.accepted_at')},
  'closedAt', ${ms('q.closed_at')}, 'scoreBy', ${ms('q.score_by')}, 'rescore', q.rescore, 'missed', q.missed,
  'unprobed', q.unprobed) order by q.id), '[]')
  from interview_questions q left join answers a on a.question_id = q.id and a.interview_id = i.id
  where q.interview_id = i.id)`;

const EVALUATIONS = `(select coalesce(json_agg(json_build_object(
  'id', e.id, 'threadId', e.thread_id, 'rescore', e.rescore, 'answersSeen', e.answers_seen, 'status', e.status,
  'score', e.score, 'reason', e.reason) order by e.id), '[]')
  from evaluations e where e.interview_id = i.id)`;

const LAST_PERSON_SEQUENCE = `(select coalesce(max(sequence), 0) from interview_events
  where interview_id = i.id and by_person)`;

/** The rounds' and the due dates' last change, as the log has it: rounds get ready one after another. */
const NOTICES = `(select json_build_object(
  'timeZone', u.time_zone, 'wanted', u.reminders, 'activeAt', ${ms('i.active_at')},
  'since', (select coalesce(max(${ms('at')}), 0) from interview_events where interview_id = i.id
    and type in ('INTERVIEW_CREATED', 'INTERVIEW_RESUMED', 'DEADLINE_EXTENDED', 'ROUND_READY')),
  'sent', (select coalesce(json_agg(business_key), '[]') from email_messages where interview_id = i.id))
  from users u where u.id = i.user_id)`;

/** One statement, one snapshot. An outer join keeps the seen key and the clock where no interview is found. */
function statement(by: Locator['by'], key: KeyKind): string {
  const keyed = key === 'none' ? '' : ', $3::text';
  const notices = by === 'interview' ? NOTICES : 'null::json';
  return `select ${ms('clock_timestamp()')} as "databaseNow", ${SEEN[key]} as seen, found.*
    from (select $1::uuid, $2::uuid${keyed}) as asked left join lateral (
      select i.id as "interviewId", i.user_id as "userId", i.version, i.interviewer,
        ${LAST_PERSON_SEQUENCE} as "lastPersonSequence", ${INTERVIEW} as interview, ${ROUNDS} as rounds,
        ${QUESTIONS} as questions, ${EVALUATIONS} as evaluations, ${notices} as notices
      from interviews i where i.id = ${LOCATE[by]} and ($2::uuid is null or i.user_id = $2::uuid)
    ) as found on true`;
}

interface Row {
  databaseNow: number;
  seen: SeenKey | null;
  interviewId: string | null;
  userId: string;
  version: number;
  interviewer: 'GROQ' | 'RULE_BASED';
  lastPersonSequence: number;
  interview: InterviewState['interview'];
  rounds: InterviewState['rounds'];
  questions: InterviewState['questions'];
  evaluations: InterviewState['evaluations'];
  notices: (Omit<NoticeFacts, 'sent'> & { sent: string[] }) | null;
}

/**
 * Reads what a decision needs in one statement.
 * @param userId only this person's interview; null for the workflow and for operators
 * @param key where to look for an idempotency key that was seen before
 */
export async function read(
  pool: Pick<Pool, 'query'>,
  locator: Locator,
  userId: string | null,
  key: { kind: KeyKind; value: string } = { kind: 'none', value: '' },
): Promise<Reading> {
  const values = [locator.id, userId, ...(key.kind === 'none' ? [] : [key.value])];
  const result = await pool.query<Row>({
    name: `read-by-${locator.by}-${key.kind}`,
    text: statement(locator.by, key.kind),
    values,
  });
  const row = result.rows[0];
  if (!row) throw new Error('The reading of an interview gave no row.');
  const { databaseNow, seen, interviewId, userId: owner, version, interviewer, lastPersonSequence, ...rest } = row;
  if (interviewId === null) return { databaseNow, seen, snapshot: null };
  const { notices, ...state } = rest;
  return {
    databaseNow,
    seen,
    snapshot: {
      interviewId,
      userId: owner,
      version,
      interviewer,
      lastPersonSequence,
      state,
      notices: notices && { ...notices, sent: new Set(notices.sent) },
    },
  };
}
