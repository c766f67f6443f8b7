import type { Pool } from 'pg';
import type { Change } from '../../domain/interview/decision.ts';
import type { QuestionRow, RoundRow } from '../../domain/interview/states.ts';
import type { Snapshot } from './read.ts';
import type { Words } from './words.ts';

const iso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());

const roundColumns = (round: RoundRow) => ({
  id: round.id,
  status: round.status,
  dueAt: iso(round.dueAt),
  startedAt: iso(round.startedAt),
  probeUntil: iso(round.probeUntil),
  completedAt: iso(round.completedAt),
  score: round.score,
});

const questionColumns = (question: QuestionRow) => ({
  id: question.id,
  state: question.state,
  sequence: question.sequence,
  askedAt: iso(question.askedAt),
  closedAt: iso(question.closedAt),
  scoreBy: iso(question.scoreBy),
  rescore: question.rescore,
  missed: question.missed,
  unprobed: question.unprobed,
});

/** Where a question newly turned into `state`; the decision allows one such question a commit. */
const became = (change: Change, before: Snapshot, state: QuestionRow['state']): string | null =>
  change.questions.find(
    (row) => row.state === state && before.state.questions.find((old) => old.id === row.id)?.state === 'ASKED',
  )?.id ?? null;

function payload(before: Snapshot, change: Change, words: Words, byPerson: boolean, now: number) {
  const { interview } = change;
  const evaluation = change.newEvaluation;
  return {
    at: iso(now),
    byPerson,
    interview: {
      status: interview.status,
      dueAt: iso(interview.dueAt),
      startedAt: iso(interview.startedAt),
      pausedAt: iso(interview.pausedAt),
      completedAt: iso(interview.completedAt),
      score: interview.score,
      scoreLow: interview.scoreLow,
      scoreHigh: interview.scoreHigh,
      band: interview.band,
      model: interview.model,
      misses: interview.misses,
      rescore: interview.rescore,
      pathRescore: interview.pathRescore,
      sequence: interview.sequence,
    },
    rounds: change.rounds.map(roundColumns),
    summary: words.summarySealed === undefined ? null : words.summarySealed,
    completedRoundId: change.events.find((event) => event.type === 'ROUND_COMPLETED')?.roundId ?? null,
    questions: change.questions.map(questionColumns),
    newQuestions: change.newQuestions.map((question) => {
      const source = words.questions?.get(question.id);
      if (!source) throw new Error('A new question has no words.');
      return {
        ...questionColumns(question),
        roundId: question.roundId,
        kind: question.kind,
        parentId: question.parentId,
        position: question.position,
        competency: source.competency,
        bankQuestionId: source.bank?.questionId ?? null,
        bankQuestionVersion: source.bank?.version ?? null,
        bankProbe: source.bank?.probe ?? null,
        textSealed: source.textSealed,
      };
    }),
    skip: words.skip ? { ...words.skip, questionId: became(change, before, 'SKIPPED') } : null,
    answers: words.answer ? [{ ...words.answer, questionId: became(change, before, 'ANSWERED') }] : [],
    evaluations:
      evaluation && words.evaluation
        ? [{ ...evaluation, ...words.evaluation }]
        : [],
    learningPaths: words.learningPath ? [{ ...words.learningPath, rescore: interview.pathRescore }] : [],
    emails: words.emails ?? [],
    events: change.events.map((event) => ({
      sequence: event.sequence,
      type: event.type,
      key: event.key,
      roundId: event.roundId ?? null,
      questionId: event.questionId ?? null,
      evaluationId: event.evaluationId ?? null,
    })),
  };
}

/**
 * One statement: everything or nothing, and only while the version that was decided on still stands. Every other part
 * hangs on the row that the first part returns. `pg_notify` stands in the final SELECT: in an unreferenced CTE it never
 * runs. Joins name the interview again, or the planner reads whole tables.
 */
const COMMIT = `with change as (select $3::jsonb as c),
interview as (
  update interviews i set version = i.version + 1, active_at = (c->>'at')::timestamptz, status = x.status,
    due_at = x."dueAt", started_at = x."startedAt", paused_at = x."pausedAt", completed_at = x."completedAt",
    score = x.score, score_low = x."scoreLow", score_high = x."scoreHigh", band = x.band, model = x.model,
    misses = x.misses, rescore = x.rescore, path_rescore = x."pathRescore", last_event_sequence = x.sequence
  from change, jsonb_to_record(c->'interview') as x(status "InterviewStatus", "dueAt" timestamptz,
    "startedAt" timestamptz, "pausedAt" timestamptz, "completedAt" timestamptz, score float8, "scoreLow" float8,
    "scoreHigh" float8, band "ScoreBand", model text, misses int, rescore int, "pathRescore" int, sequence int)
  where i.id = $1::uuid and i.version = $2::int
  returning i.id, i.user_id),
rounds as (
  update interview_rounds r set status = x.status, due_at = x."dueAt", started_at = x."startedAt",
    probe_until = x."probeUntil", completed_at = x."completedAt", score = x.score,
    summary_sealed = case when r.id = (c->>'completedRoundId')::uuid then c->>'summary' else r.summary_sealed end
  from interview, change, jsonb_to_recordset(c->'rounds') as x(id uuid, status "RoundStatus", "dueAt" timestamptz,
    "startedAt" timestamptz, "probeUntil" timestamptz, "completedAt" timestamptz, score float8)
  where r.id = x.id and r.interview_id = $1::uuid),
questions as (
  update interview_questions q set state = x.state, sequence = x.sequence, asked_at = x."askedAt",
    closed_at = x."closedAt", score_by = x."scoreBy", rescore = x.rescore, missed = x.missed, unprobed = x.unprobed,
    skip_key = case when q.id = (c->'skip'->>'questionId')::uuid then c->'skip'->>'key' else q.skip_key end,
    skip_input_hash = case when q.id = (c->'skip'->>'questionId')::uuid
      then c->'skip'->>'inputHash' else q.skip_input_hash end
  from interview, change, jsonb_to_recordset(c->'questions') as x(id uuid, state "QuestionState", sequence int,
    "askedAt" timestamptz, "closedAt" timestamptz, "scoreBy" timestamptz, rescore int, missed int, unprobed boolean)
  where q.id = x.id and q.interview_id = $1::uuid),
new_questions as (
  insert into interview_questions (id, interview_id, round_id, kind, parent_id, position, state, rescore, competency,
    bank_question_id, bank_question_version, bank_probe, text_sealed)
  select x.id, interview.id, x."roundId", x.kind, x."parentId", x.position, x.state, x.rescore, x.competency,
    x."bankQuestionId", x."bankQuestionVersion", x."bankProbe", x."textSealed"
  from interview, change, jsonb_to_recordset(c->'newQuestions') as x(id uuid, "roundId" uuid, kind "QuestionKind",
    "parentId" uuid, position int, state "QuestionState", rescore int, competency text, "bankQuestionId" text,
    "bankQuestionVersion" int, "bankProbe" text, "textSealed" text)),
answers as (
  insert into answers (id, interview_id, question_id, text_sealed, accepted_at, idempotency_key, input_hash)
  select x.id, interview.id, x."questionId", x."textSealed", (c->>'at')::timestamptz, x."idempotencyKey", x."inputHash"
  from interview, change, jsonb_to_recordset(c->'answers') as x(id uuid, "questionId" uuid, "textSealed" text,
    "idempotencyKey" text, "inputHash" text)),
evaluations as (
  insert into evaluations (id, interview_id, thread_id, rescore, answers_seen, status, score, reason, provider, model,
    interviewer_version, details_sealed, at)
  select x.id, interview.id, x."threadId", x.rescore, x."answersSeen", x.status, x.score, x.reason, x.provider,
    x.model, x."interviewerVersion", x."detailsSealed", (c->>'at')::timestamptz
  from interview, change, jsonb_to_recordset(c->'evaluations') as x(id uuid, "threadId" uuid, rescore int,
    "answersSeen" int, status "EvaluationStatus", score float8, reason "NotScoredReason", provider text, model text,
    "interviewerVersion" text, "detailsSealed" text)),
learning_paths as (
  insert into learning_paths (id, interview_id, rescore, content_sealed, created_at)
  select x.id, interview.id, x.rescore, x."contentSealed", (c->>'at')::timestamptz
  from interview, change, jsonb_to_recordset(c->'learningPaths') as x(id uuid, rescore int, "contentSealed" text)),
emails as (
  insert into email_messages (id, user_id, interview_id, round_id, kind, business_key, created_at)
  select x.id, interview.user_id, interview.id, x."roundId", x.kind, x."businessKey", (c->>'at')::timestamptz
  from interview, change, jsonb_to_recordset(c->'emails') as x(id uuid, "roundId" uuid, kind "EmailKind",
    "businessKey" text)),
events as (
  insert into interview_events (interview_id, sequence, type, key, at, round_id, question_id, evaluation_id, by_person)
  select interview.id, x.sequence, x.type, x.key, (c->>'at')::timestamptz, x."roundId", x."questionId",
    x."evaluationId", (c->>'byPerson')::boolean
  from interview, change, jsonb_to_recordset(c->'events') as x(sequence int, type "InterviewEventType", key text,
    "roundId" uuid, "questionId" uuid, "evaluationId" uuid))
select interview.id, pg_notify('interview_events', interview.id::text) from interview`;

/**
 * Writes a decision with its words.
 * @returns false where the interview was changed since it was read: nothing is written then
 * @throws the driver's unique violation where another request with the same key was first
 */
export async function commit(
  pool: Pick<Pool, 'query'>,
  before: Snapshot,
  change: Change,
  words: Words,
  byPerson: boolean,
  now: number,
): Promise<boolean> {
  const result = await pool.query({
    name: 'commit-change',
    text: COMMIT,
    values: [before.interviewId, before.version, JSON.stringify(payload(before, change, words, byPerson, now))],
  });
  return result.rowCount === 1;
}
