import type pg from 'pg';
import { expect } from 'vitest';
import { decodeIdOf } from '../../graphql/global-id.ts';
import type { InterviewEvent } from '../../domain/interview/events.ts';
import { replay } from '../../domain/interview/replay.ts';
import { type Snapshot, read } from '../../store/change/read.ts';
import { checkInvariants } from '../domain/interview/invariants.ts';
import type { Acknowledged, Taken } from './candidate.ts';

const UNTOLD_MS = 15_000;

const INTERVIEW = `query ($id: ID!) { result: interview(id: $id) {
  __typename status lastEventSequence learningPath { id }
  questions { id state answer { id text } evaluation { status } } } }`;

interface ShownInterview {
  status: string;
  lastEventSequence: number;
  learningPath: { id: string } | null;
  questions: {
    id: string;
    state: string;
    answer: { id: string; text: string } | null;
    evaluation: { status: string } | null;
  }[];
}

type NodeType = Parameters<typeof decodeIdOf>[0];

function uuid(type: NodeType, globalId: string): string {
  const id = decodeIdOf(type, globalId);
  if (id === null) throw new Error(`The API gave an id that is none: ${globalId}`);
  return id;
}

const sorted = <T>(rows: T[]): T[] => [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

async function rows<Row extends pg.QueryResultRow>(pool: pg.Pool, sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await pool.query<Row>(sql, values)).rows;
}

/** There are exactly the interviews that were acknowledged, and exactly their acknowledged answers. */
export async function auditAnswers(pool: pg.Pool, taken: Taken[]): Promise<void> {
  const interviews = await rows<{ id: string; status: string }>(pool, 'select id, status from interviews');
  const completed = taken.map(({ id }) => ({ id: uuid('Interview', id), status: 'COMPLETED' }));
  expect(sorted(interviews)).toEqual(sorted(completed));
  const stored = await rows(pool, `select id, question_id as "questionId", interview_id as "interviewId" from answers`);
  const acknowledged = taken.flatMap(({ id, answers }) => answers.map(({ answerId, questionId }) => ({
    id: uuid('Answer', answerId),
    questionId: uuid('InterviewQuestion', questionId),
    interviewId: uuid('Interview', id),
  })));
  expect(sorted(stored)).toEqual(sorted(acknowledged));
}

/** Each thread with an answer has one current evaluation, which has seen all of its answers. */
export async function auditEvaluations(pool: pg.Pool): Promise<void> {
  const threads = await rows<{ id: string; answers: number; current: number }>(pool, `
    select t.id,
      (select count(*)::int from answers a join interview_questions q on q.id = a.question_id
        where coalesce(q.parent_id, q.id) = t.id) as answers,
      (select count(*)::int from evaluations e where e.thread_id = t.id and e.rescore = t.rescore and e.answers_seen =
        (select count(*) from answers a join interview_questions q on q.id = a.question_id
          where coalesce(q.parent_id, q.id) = t.id)) as current
    from interview_questions t where t.parent_id is null`);
  const answered = threads.filter((thread) => thread.answers > 0);
  expect(answered).not.toEqual([]);
  expect(answered.filter((thread) => thread.current !== 1)).toEqual([]);
  const doubled = await rows(pool, `select thread_id, rescore, answers_seen from evaluations
    group by thread_id, rescore, answers_seen having count(*) > 1`);
  expect(doubled).toEqual([]);
}

/** Each interview has one learning path and one results e-mail. */
export async function auditResults(pool: pg.Pool): Promise<void> {
  const wrong = await rows(pool, `select i.id,
      (select count(*) from learning_paths p where p.interview_id = i.id) as paths,
      (select count(*) from email_messages m where m.interview_id = i.id and m.kind = 'RESULTS') as mails
    from interviews i`);
  expect(wrong.filter(({ paths, mails }) => paths !== '1' || mails !== '1')).toEqual([]);
}

/** The relay tells within seconds what the last kills have left untold. */
export async function auditTold(pool: pg.Pool): Promise<void> {
  const untold = () => rows(pool, `select interview_id, sequence, type from interview_events
    where by_person and told_at is null`);
  await expect.poll(untold, { timeout: UNTOLD_MS, interval: 250 }).toEqual([]);
}

/** Interviews went on, or began, on the engine that came after the loss, and no engine is unaccounted for. */
export async function auditEngines(pool: pg.Pool, before: string, after: string): Promise<void> {
  expect(after).not.toBe(before);
  const engines = await rows<{ engine: string | null }>(pool, 'select distinct engine from interviews');
  expect([before, after]).toEqual(expect.arrayContaining(engines.map(({ engine }) => engine)));
  expect(engines).toContainEqual({ engine: after });
}

/** The log of an interview is whole, is what the candidate was shown, and tells the states that its rows have. */
export async function auditLog(pool: pg.Pool, interview: Taken): Promise<void> {
  const id = uuid('Interview', interview.id);
  const log = await rows<InterviewEvent>(pool, `
    select sequence, type, key, (extract(epoch from at) * 1000)::float8 as at, round_id as "roundId",
      question_id as "questionId", evaluation_id as "evaluationId"
    from interview_events where interview_id = $1 order by sequence`, [id]);
  expect(log.map((event) => event.sequence)).toEqual(log.map((_, index) => index + 1));
  const shown = log.slice(0, interview.events.length).map(({ sequence, type }) => ({ sequence, type }));
  expect(interview.events).toEqual(shown);

  const { snapshot } = await read(pool, { by: 'interview', id }, null);
  if (!snapshot) throw new Error(`The interview ${id} is gone.`);
  const { state } = snapshot;
  expect(state.interview.sequence).toBe(log.length);
  const replayed = replay(state.rounds, log);
  expect(replayed.interview).toBe(state.interview.status);
  expect(replayed.rounds).toEqual(new Map(state.rounds.map((round) => [round.id, round.status])));
  const mains = state.questions.filter((question) => question.kind === 'MAIN' && question.state !== 'PREPARED');
  for (const main of mains) expect(replayed.questions.get(main.id)).toBe(main.state);
  auditInvariants(snapshot);
}

/** What holds after every commit, held against the rows as they are: a commit that changes nothing. */
function auditInvariants({ state }: Snapshot): void {
  const { interview } = state;
  const unchanged = { interview, rounds: [], questions: [], newQuestions: [], newEvaluation: null, events: [] };
  checkInvariants({
    before: state,
    command: { type: 'expire' },
    now: Date.now(),
    change: { outcome: 'changed', state, ...unchanged, firstResults: false },
    resultMails: 1,
  });
}

/** The API shows each answer under its id with the words that were sent, and its evaluation. */
export async function auditShown({ id, client, answers, skipped }: Taken): Promise<void> {
  const shown = await client.ask<ShownInterview>(INTERVIEW, { id });
  expect(shown).toMatchObject({ status: 'COMPLETED', learningPath: { id: expect.any(String) } });
  const given: Acknowledged[] = shown.questions.flatMap(({ id: questionId, answer }) =>
    answer ? [{ answerId: answer.id, questionId, text: answer.text }] : []);
  expect(sorted(given)).toEqual(sorted(answers));
  const stateOf = new Map(shown.questions.map((question) => [question.id, question.state]));
  for (const { questionId } of answers) expect(['SCORED', 'NOT_SCORED']).toContain(stateOf.get(questionId));
  for (const questionId of skipped) expect(stateOf.get(questionId)).toBe('SKIPPED');
}
