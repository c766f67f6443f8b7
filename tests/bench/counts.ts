import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { decodeIdOf, encodeGlobalId } from '../../graphql/global-id.ts';
import { createRuleBasedInterviewer } from '../../interviewer/rule-based/interviewer.ts';
import { loadConfig } from '../../platform/config.ts';
import { createTemporal } from '../../platform/temporal.ts';
import { interviewWorkflowId } from '../../workflows/names.ts';
import { BenchCandidate, FollowingCandidate, type OpenQuestion } from './bench-candidate.ts';
import { type Parts, ROLES } from './parts.ts';
import { percentile } from './statistics.ts';
import type { Sender } from './sender.ts';

const ANSWERS = 16;
const FOLLOWED_ANSWERS = 8;
const WARM_UP_ANSWERS = 3;
const POLL_MS = 10;
/** By then everything behind an answer has come to rest. */
const SETTLE_MS = 250;

/** The statements of a tell, which run behind the reply, all name this column; no other statement of the API does. */
const TELL = /told_at/;
/** What a relay asks on its clock, whether or not anybody answers. */
const RELAY = /set tell_after = clock_timestamp\(\)/;
/** A statement outside a transaction is one; a BEGIN shows as more than one commit, which it is not supposed to be. */
const COMMITS = /\b(insert into|update|delete from|begin)\b/i;

interface Row {
  readonly role: string;
  readonly query: string;
  readonly calls: number;
  /** How often it was planned: a call that reuses its plan plans nothing. */
  readonly plans: number;
  /** Milliseconds in Postgres, planning and execution, of all calls. */
  readonly planMs: number;
  readonly executeMs: number;
}

/** A statement that an answer causes, and its cost on average. */
export interface StatementCost {
  readonly role: string;
  readonly query: string;
  readonly perAnswer: number;
  /** Share of the calls that planned anew, 0–1. */
  readonly planned: number;
  readonly planMs: number;
  readonly executeMs: number;
}

/** What one answer costs, by counting. */
export interface AnswerCounts {
  /** Of the API until it replies: the usual answer's, and the most. */
  readonly statements: { readonly usual: number; readonly most: number };
  /** As above: statements that write, each its own transaction. */
  readonly commits: { readonly usual: number; readonly most: number };
  /** Means of everything that an answer causes, by role and whether it runs before the reply. */
  readonly behindReply: number;
  readonly worker: number;
  /** The API's for a client that follows the events, on top of its answers. */
  readonly following: number;
  readonly historyEvents: number;
  readonly answers: number;
  /** What ran, most often first. */
  readonly detail: readonly StatementCost[];
}

async function statementsSoFar(client: pg.Client): Promise<Row[]> {
  const result = await client.query<Row>(
    `select r.rolname as role, s.query, sum(s.calls)::int as calls, sum(s.plans)::int as plans,
       sum(s.total_plan_time) as "planMs", sum(s.total_exec_time) as "executeMs"
     from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = any($1) group by 1, 2`,
    [Object.values(ROLES)],
  );
  return result.rows;
}

function difference(before: readonly Row[], after: readonly Row[]): Row[] {
  const known = new Map(before.map((row) => [`${row.role} ${row.query}`, row]));
  return after
    .map((row) => {
      const earlier = known.get(`${row.role} ${row.query}`);
      return {
        ...row,
        calls: row.calls - (earlier?.calls ?? 0),
        plans: row.plans - (earlier?.plans ?? 0),
        planMs: row.planMs - (earlier?.planMs ?? 0),
        executeMs: row.executeMs - (earlier?.executeMs ?? 0),
      };
    })
    .filter(({ calls }) => calls > 0);
}

const costOf = ({ role, query, calls, plans, planMs, executeMs }: Row): StatementCost => ({
  role,
  query,
  perAnswer: calls / ANSWERS,
  planned: plans / calls,
  planMs: planMs / calls,
  executeMs: executeMs / calls,
});

const total = (rows: readonly Row[]): number => rows.reduce((sum, { calls }) => sum + calls, 0);

/** The interview's open question, looked up as the database's owner so that the look itself is not counted. */
async function openQuestion(client: pg.Client, interviewId: string): Promise<OpenQuestion> {
  const interviewer = createRuleBasedInterviewer();
  for (;;) {
    const { rows } = await client.query<{ id: string; bank: string; version: number; probe: string | null }>(
      `select id, bank_question_id as bank, bank_question_version as version, bank_probe as probe
       from interview_questions where interview_id = $1 and state = 'ASKED'`,
      [interviewId],
    );
    const [found] = rows;
    if (found) {
      const { id, bank: questionId, version, probe } = found;
      const text = interviewer.bankText({ questionId, version, probe });
      return { id: encodeGlobalId('InterviewQuestion', id), text };
    }
    await pause(POLL_MS);
  }
}

/** Events of the workflow's history from one told answer to the next, on average. */
async function historyEventsPerAnswer(parts: Pick<Parts, 'env'>, interviewId: string): Promise<number> {
  const temporal = createTemporal(loadConfig(parts.env));
  try {
    const { events } = await temporal.client.workflow.getHandle(interviewWorkflowId(interviewId)).fetchHistory();
    const told = (events ?? []).flatMap((event, index) => {
      const payloads = event.workflowExecutionSignaledEventAttributes?.input?.payloads ?? [];
      return payloads.some(({ data }) => Buffer.from(data ?? []).includes('ANSWER_ACCEPTED')) ? [index] : [];
    });
    return ((told.at(-1) ?? 0) - (told[0] ?? 0)) / (told.length - 1);
  } finally {
    await temporal.close();
  }
}

/** Statements of the API an answer of a candidate who follows the events, tells included. */
async function countFollowing(client: pg.Client, url: string, send: Sender): Promise<number> {
  const ending = new AbortController();
  const candidate = await FollowingCandidate.create(url, send, ending.signal);
  const settled = async (): Promise<Row[]> => {
    await candidate.ready();
    await pause(SETTLE_MS);
    return statementsSoFar(client);
  };
  const before = await settled();
  for (let answer = 0; answer < FOLLOWED_ANSWERS; answer += 1) await candidate.answer();
  const after = await settled();
  ending.abort();
  return total(difference(before, after).filter(({ role }) => role === ROLES.api)) / FOLLOWED_ANSWERS;
}

/** Lets one candidate answer in a quiet system and counts what each answer makes the database do. */
export async function countAnswers(parts: Parts, send: Sender): Promise<AnswerCounts> {
  const client = new pg.Client({ connectionString: parts.databaseUrl });
  await client.connect();
  try {
    const candidate = await BenchCandidate.create(send);
    const interviewId = decodeIdOf('Interview', candidate.interviewId) ?? '';
    await candidate.start();
    const statements: number[] = [];
    const commits: number[] = [];
    let first: Row[] = [];
    for (let answer = -WARM_UP_ANSWERS; answer < ANSWERS; answer += 1) {
      const question = await openQuestion(client, interviewId);
      await pause(SETTLE_MS);
      const before = await statementsSoFar(client);
      if (answer === 0) first = before;
      await candidate.submit(question);
      const untilReply = difference(before, await statementsSoFar(client)).filter(
        ({ role, query }) => role === ROLES.api && !TELL.test(query),
      );
      if (answer < 0) continue;
      statements.push(total(untilReply));
      commits.push(total(untilReply.filter(({ query }) => COMMITS.test(query))));
    }
    await openQuestion(client, interviewId);
    await pause(SETTLE_MS);
    const all = difference(first, await statementsSoFar(client)).filter(({ query }) => !RELAY.test(query));
    const behindReply = total(all.filter(({ role, query }) => role === ROLES.api && TELL.test(query))) / ANSWERS;
    const usual = percentile(statements, 0.5);
    return {
      statements: { usual, most: Math.max(...statements) },
      commits: { usual: percentile(commits, 0.5), most: Math.max(...commits) },
      behindReply,
      following: (await countFollowing(client, parts.url, send)) - usual - behindReply,
      worker: total(all.filter(({ role }) => role === ROLES.worker)) / ANSWERS,
      historyEvents: await historyEventsPerAnswer(parts, interviewId),
      answers: ANSWERS,
      detail: all.map(costOf).sort((a, b) => b.perAnswer - a.perAnswer),
    };
  } finally {
    await client.end();
  }
}
