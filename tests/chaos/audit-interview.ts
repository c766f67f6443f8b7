import type pg from 'pg';
import { read, type Snapshot } from '../../store/change/read.ts';
import { checkInvariants } from '../domain/interview/invariants.ts';
import { type JudgedPorts, scoreFaults } from '../support/judged.ts';
import { logFaults, storedLog } from '../support/log-faults.ts';
import { uuid } from './audit-ids.ts';
import type { Told } from './candidate.ts';
import * as documents from './documents.ts';
import { type Finding, differences, found } from './findings.ts';

/** The run's own deadline may have passed, ms. */
const READING_MS = 20_000;

interface ShownInterview {
  status: string;
  dueAt: string;
  lastEventSequence: number;
  learningPath: { id: string } | null;
  interviewer: { kind: string };
  questions: {
    id: string;
    state: string;
    answer: { id: string; text: string } | null;
    evaluation: { status: string } | null;
  }[];
}

const ENDINGS: Record<Told['plan']['ending'], string[]> = {
  completes: ['COMPLETED'],
  cancels: ['CANCELLED'],
  // Whoever has answered all of it in time has completed it.
  'lets it expire': ['EXPIRED', 'COMPLETED'],
};

/** One interview: its log, its rows, its scores, and what the API shows of it, against what the candidate was told. */
export async function auditInterview(pool: pg.Pool, judged: JudgedPorts, told: Told): Promise<Finding[]> {
  const id = uuid('Interview', told.id ?? '');
  const { snapshot } = await read(pool, { by: 'interview', id }, null);
  if (!snapshot) return [found('lost', `interview ${id}: it is not there`)];
  const reader = told.client.until(AbortSignal.timeout(READING_MS));
  const shown = await reader.ask<ShownInterview>(documents.INTERVIEW, { id: told.id });
  const findings = [
    ...(await auditLog(pool, snapshot, told)),
    ...(await auditRows(pool, snapshot)),
    ...auditShown(shown, told),
    ...auditEnd(shown, told),
  ];
  const isJudged = snapshot.state.interview.completedAt !== null;
  if (isJudged) findings.push(...(await scoreFaults(judged, id)).map((fault) => found('wrong', fault)));
  return findings.map(({ kind, what }) => found(kind, `interview ${id}: ${what}`));
}

/** The log is whole, tells the states that the rows have, and begins with what the candidate was shown. */
async function auditLog(pool: pg.Pool, { interviewId, state }: Snapshot, told: Told): Promise<Finding[]> {
  const log = await storedLog(pool, interviewId);
  const name = ({ sequence, type }: { sequence: number; type: string }): string => `${sequence} ${type}`;
  const seen = told.events.map(name);
  return [
    ...logFaults(state, log).map((fault) => found('wrong', fault)),
    ...differences(seen, log.slice(0, seen.length).map(name), 'event'),
  ];
}

/** What holds after every commit, held against the rows as they are: a commit that changes nothing. */
async function auditRows(pool: pg.Pool, { interviewId, state }: Snapshot): Promise<Finding[]> {
  const { rows } = await pool.query<{ mails: number; paths: number }>(
    `select (select count(*)::int from email_messages where interview_id = $1 and kind = 'RESULTS') as mails,
       (select count(*)::int from learning_paths where interview_id = $1) as paths`,
    [interviewId],
  );
  const { mails = 0, paths = 0 } = rows[0] ?? {};
  const { interview } = state;
  const unchanged = { interview, rounds: [], questions: [], newQuestions: [], newEvaluation: null, events: [] };
  const findings: Finding[] = [];
  // One for each time that it was judged anew.
  const most = interview.pathRescore === null ? 0 : interview.rescore + 1;
  if (paths > most) findings.push(found('doubled', `${paths} learning paths`));
  if (mails > 1) findings.push(found('doubled', `${mails} results e-mails`));
  if (interview.completedAt !== null && mails === 0) findings.push(found('lost', 'no results e-mail'));
  try {
    checkInvariants({
      before: state,
      command: { type: 'expire' },
      now: Date.now(),
      change: { outcome: 'changed', state, ...unchanged, firstResults: false },
      resultMails: mails,
    });
  } catch (error) {
    findings.push(found('wrong', `an invariant does not hold: ${error instanceof Error ? error.message : String(error)}`));
  }
  return findings;
}

/** The API shows each answer under its id, byte by byte as it was sent. */
function auditShown(shown: ShownInterview, { answers }: Told): Finding[] {
  const findings: Finding[] = [];
  const given = new Map(shown.questions.flatMap(({ id, answer }) => (answer ? [[answer.id, { id, text: answer.text }]] : [])));
  for (const { answerId, questionId, text } of answers) {
    const stored = given.get(answerId);
    if (stored?.id !== questionId) findings.push(found('lost', `answer ${uuid('Answer', answerId)} is not shown`));
    else if (!Buffer.from(stored.text).equals(Buffer.from(text))) {
      findings.push(found('lost', `answer ${uuid('Answer', answerId)} is shown in other words than were sent`));
    }
  }
  return findings;
}

/** The interview ended as it was told, and its questions are judged or skipped as they were answered or not. */
function auditEnd(shown: ShownInterview, { plan, answers, skipped, dueAt, trouble }: Told): Finding[] {
  const kind = plan.byModel ? 'GROQ' : 'RULE_BASED';
  const findings: Finding[] = [];
  const expect = (holds: boolean, what: string): void => void (holds || findings.push(found('wrong', what)));
  expect(shown.interviewer.kind === kind, `it is judged by ${shown.interviewer.kind}, not ${kind}`);
  expect(dueAt === null || Date.parse(shown.dueAt) >= dueAt, 'its due date is earlier than it was extended to');
  if (trouble !== null) return findings;
  expect(ENDINGS[plan.ending].includes(shown.status), `it is ${shown.status}, although the candidate ${plan.ending}`);
  expect(shown.status !== 'COMPLETED' || shown.learningPath !== null, 'it is completed without a learning path');
  const stateOf = new Map(shown.questions.map((question) => [question.id, question.state]));
  const answered = shown.status === 'CANCELLED' ? ['ANSWERED', 'SCORED', 'NOT_SCORED'] : ['SCORED', 'NOT_SCORED'];
  for (const { questionId } of answers) {
    expect(answered.includes(stateOf.get(questionId) ?? ''), `an answered question is ${stateOf.get(questionId)}`);
  }
  for (const id of skipped) expect(stateOf.get(id) === 'SKIPPED', `a skipped question is ${stateOf.get(id)}`);
  return findings;
}
