import type pg from 'pg';
import { createDatabase } from '../../platform/database.ts';
import { createLogger } from '../../platform/log.ts';
import { createSealer } from '../../store/sealed.ts';
import type { JudgedPorts } from '../support/judged.ts';
import { auditInterview } from './audit-interview.ts';
import { auditMails, type MailCounts } from './audit-mails.ts';
import { uuid } from './audit-ids.ts';
import type { Told } from './candidate.ts';
import { type Finding, differences, found } from './findings.ts';
import type { RunningSystem } from './running-system.ts';
import type { Weather } from './weather.ts';

const POOL_SIZE = 4;

export interface Auditing {
  system: RunningSystem;
  told: readonly Told[];
  weather: Weather;
  firstEngine: string;
}

export interface Report {
  findings: Finding[];
  finished: number;
  mails: MailCounts;
}

type Queries = Pick<pg.Pool, 'query'>;

async function column(pool: Queries, sql: string): Promise<string[]> {
  const { rows } = await pool.query<{ one: string }>(sql);
  return rows.map(({ one }) => one);
}

/** Compares what every candidate was told with what is stored. */
export async function audit({ system, told, weather, firstEngine }: Auditing): Promise<Report> {
  const database = createDatabase({ database: { url: system.databaseUrl, poolSize: POOL_SIZE } }, createLogger('audit', 'warn'));
  const judged: JudgedPorts = { database, sealer: createSealer(database.pool, system.keyring) };
  try {
    const { pool } = database;
    const mails = await auditMails(pool, weather.mail, system.deaths);
    const findings = [
      ...unfinished(told),
      ...told.flatMap((one) => one.findings),
      ...(await auditAnswers(pool, told)),
      ...(await auditEvaluations(pool)),
      ...(await auditTold(pool)),
      ...(await auditEngines(pool, firstEngine, await system.engineId())),
      ...mails.findings,
    ];
    for (const one of told) {
      if (one.id !== null) findings.push(...(await auditInterview(pool, judged, one)));
    }
    const finished = told.filter(({ id, trouble }) => id !== null && trouble === null).length;
    return { findings, finished, mails: mails.counts };
  } finally {
    await database.close();
  }
}

function unfinished(told: readonly Told[]): Finding[] {
  return told.filter(({ trouble }) => trouble !== null).map(({ id, plan, events, trouble }) => {
    const last = events.at(-1);
    const why = (trouble instanceof Error ? trouble.message : String(trouble)).replaceAll(/\s+/g, ' ');
    const where = id === null ? 'was not created' : `(${uuid('Interview', id)}) went no further than ${last?.sequence} ${last?.type}`;
    return found('unfinished', `the interview of candidate ${plan.number}, who ${plan.ending}, ${where}: ${why}`);
  });
}

/** There are exactly the interviews that were acknowledged, and exactly their acknowledged answers. */
export async function auditAnswers(pool: Queries, told: readonly Told[]): Promise<Finding[]> {
  const interviews = told.flatMap(({ id }) => (id === null ? [] : [uuid('Interview', id)]));
  const answers = told.flatMap(({ id, answers: given }) => given.map(({ answerId, questionId }) =>
    `${uuid('Answer', answerId)} to ${uuid('InterviewQuestion', questionId)} of ${uuid('Interview', id ?? '')}`));
  return [
    ...differences(interviews, await column(pool, 'select id as one from interviews'), 'interview'),
    ...differences(answers, await column(pool, `
      select id || ' to ' || question_id || ' of ' || interview_id as one from answers`), 'answer'),
  ];
}

/** Each thread with an answer has one counting evaluation, of all its answers; of one that was cancelled, one at most. */
export async function auditEvaluations(pool: Queries): Promise<Finding[]> {
  const { rows } = await pool.query<{ id: string; status: string; answers: number; counting: number }>(`
    with answered as (
      select coalesce(q.parent_id, q.id) as thread_id, count(*)::int as answers
      from answers a join interview_questions q on q.id = a.question_id group by 1)
    select t.id, i.status, answered.answers,
      (select count(*)::int from evaluations e
        where e.thread_id = t.id and e.rescore = t.rescore and e.answers_seen = answered.answers) as counting
    from answered join interview_questions t on t.id = answered.thread_id join interviews i on i.id = t.interview_id`);
  const counts = rows.flatMap(({ id, status, counting }) => {
    if (counting > 1) return [found('doubled', `thread ${id} has ${counting} counting evaluations`)];
    return counting === 0 && status !== 'CANCELLED' ? [found('lost', `thread ${id} has no counting evaluation`)] : [];
  });
  const twice = await column(pool, `select thread_id || ' of ' || answers_seen || ' answers' as one from evaluations
    group by thread_id, rescore, answers_seen having count(*) > 1`);
  return [...counts, ...twice.map((one) => found('doubled', `evaluations of thread ${one}`))];
}

/** What people did is told to the engine. */
export async function auditTold(pool: Queries): Promise<Finding[]> {
  const untold = await column(pool, UNTOLD);
  return untold.map((one) => found('lost', `event ${one} was never told to the engine`));
}

const UNTOLD = `select interview_id || ' ' || sequence || ' ' || type as one from interview_events
  where by_person and told_at is null`;

/** Interviews went on, or began, on the engine that came after the loss, and no engine is unaccounted for. */
async function auditEngines(pool: Queries, before: string, after: string): Promise<Finding[]> {
  if (before === after) return [found('wrong', 'the engine was never lost')];
  const engines = await column(pool, 'select distinct engine as one from interviews');
  const strange = engines.filter((engine) => engine !== before && engine !== after);
  return [
    ...strange.map((engine) => found('wrong', `an interview belongs to the engine ${engine}, which never was`)),
    ...(engines.includes(after) ? [] : [found('wrong', 'no interview belongs to the engine that came after the loss')]),
  ];
}

/** How much is still on its way: events that were not told, and mails that were neither taken nor given up. */
export async function underway(pool: Queries): Promise<{ untold: number; mails: number }> {
  const untold = await column(pool, UNTOLD);
  const mails = await column(pool, `select id as one from email_messages where status = 'PENDING'`);
  return { untold: untold.length, mails: mails.length };
}
