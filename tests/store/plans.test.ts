import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimUncarried } from '../../store/email-messages.ts';
import { roundToPrepare } from '../../store/preparing.ts';
import { claimOfOtherEngine, claimUntold, untoldEvents } from '../../store/tells.ts';
import { explained } from '../support/plans.ts';
import { StoredInterview, setClock } from '../support/stored-interview.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

const INTERVIEWS = 5_000;
const QUESTIONS = 6;
const AT_ONCE = 20;
const ENGINE = 'the engine';
/** However many interviews sleep: what is looked at is what is claimed, and a few rows of the index beside it. */
const FEW_ROWS = 10;

type Queries = Pick<pg.Pool, 'query'>;

let system: TestSystem;
let client: pg.Client;
let own: string;

const questionsOf = (rounds: string): string => `
  insert into interview_questions (id, interview_id, round_id, kind, position, state, competency, bank_question_id,
    bank_question_version)
  select gen_random_uuid(), r.interview_id, r.id, 'MAIN', n, 'PREPARED', 'sql', 'any', 1
  from ${rounds} r, generate_series(1, ${QUESTIONS}) n`;

/** Many interviews that sleep: told, prepared, nobody comes. What the planner knows is from when there were two. */
beforeAll(async () => {
  system = await startSystem({ worker: false });
  const { pool } = system.services.database;
  const [crowd, person] = [await system.candidate(), await system.candidate()];
  const { id } = await StoredInterview.create(pool, crowd.userId, setClock(Date.now()));
  ({ id: own } = await StoredInterview.create(pool, person.userId, setClock(Date.now())));
  client = new pg.Client({ connectionString: system.environment['DATABASE_URL'] });
  await client.connect();
  await client.query('alter table interviews set (autovacuum_enabled = off)');
  await client.query(`update interview_events set told_at = at where by_person`);
  await client.query(`update interviews set engine = '${ENGINE}', tell_after = null`);
  await client.query(questionsOf('interview_rounds'));
  await client.query('vacuum (analyze)');
  await client.query(
    `with copies as (
       insert into interviews select (jsonb_populate_record(i,
         jsonb_build_object('id', gen_random_uuid(), 'idempotency_key', gen_random_uuid()))).*
       from interviews i, generate_series(1, ${INTERVIEWS}) where i.id = '${id}' returning id),
     events as (
       insert into interview_events select (jsonb_populate_record(e, jsonb_build_object('interview_id', c.id))).*
       from copies c, interview_events e where e.interview_id = '${id}' and e.round_id is null)
     insert into interview_rounds select (jsonb_populate_record(r,
       jsonb_build_object('id', gen_random_uuid(), 'interview_id', c.id))).*
     from copies c, interview_rounds r where r.interview_id = '${id}' and r.index = 1`,
  );
  await client.query(`${questionsOf('interview_rounds')} where r.interview_id not in ('${id}', '${own}')`);
});
afterAll(async () => {
  await client.end();
  await system.close();
});

async function one(work: (pool: Queries) => Promise<unknown>) {
  const [plan, ...others] = await explained(client, work);
  if (!plan || others.length > 0) throw new Error('One statement is expected.');
  return plan;
}

const LOOKS: readonly (readonly [name: string, work: (pool: Queries) => Promise<unknown>])[] = [
  ['claimUntold', (pool) => claimUntold(pool, AT_ONCE, 2)],
  ['claimUncarried', (pool) => claimUncarried(pool, ENGINE, AT_ONCE, 2)],
  ['claimOfOtherEngine', (pool) => claimOfOtherEngine(pool, ENGINE, AT_ONCE)],
  ['untoldEvents', (pool) => untoldEvents(pool, own)],
];

async function looksAtFew(): Promise<void> {
  for (const [name, work] of LOOKS) {
    const { scanned, rowsVisited } = await one(work);
    const whole = scanned.filter((table) => table.startsWith('interview'));
    expect({ name, whole, few: rowsVisited <= FEW_ROWS }).toEqual({ name, whole: [], few: true });
  }
}

async function preparesByOwnRows(): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select id from interview_rounds where interview_id = $1', [own]);
  const plan = await one((pool) => roundToPrepare(pool, system.services.sealer, rows[0]?.id ?? ''));
  expect(plan.scanned).toEqual([]);
  expect(plan.rowsVisited).toBeLessThanOrEqual(6 * QUESTIONS + FEW_ROWS);
}

test('while all interviews sleep next to nothing is looked at, even before the planner knows them', looksAtFew);
test('a round is prepared by rows of its own person, even before the planner knows the others', preparesByOwnRows);

test('what is untold is claimed without a look at the others', async () => {
  await client.query(`update interview_events set told_at = null, at = at - interval '1 minute'
    where ctid in (select ctid from interview_events where by_person limit 30)`);
  const plan = await one((pool) => claimUntold(pool, AT_ONCE, 2));
  expect(plan.scanned).toEqual([]);
  expect(plan.rowsVisited).toBeLessThanOrEqual(150);
  await client.query('update interview_events set told_at = at where by_person and told_at is null');
});

test('all of it holds once the planner knows them', async () => {
  await client.query('vacuum (analyze)');
  await looksAtFew();
  await preparesByOwnRows();
});

test('a sweep of an engine that knows nothing looks at each interview once', async () => {
  const plan = await one((pool) => claimOfOtherEngine(pool, 'another engine', AT_ONCE));
  expect(plan.rowsVisited).toBeLessThanOrEqual(INTERVIEWS + 10 * AT_ONCE);
});
