import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimUncarried } from '../../store/email-messages.ts';
import { claimOfOtherEngine, claimUntold, untoldEvents } from '../../store/tells.ts';
import { explained } from '../support/plans.ts';
import { StoredInterview, setClock } from '../support/stored-interview.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

const INTERVIEWS = 10_000;
const AT_ONCE = 20;
const ENGINE = 'the engine';
/** However many interviews sleep: what is looked at is what is claimed, and a few rows of the index beside it. */
const FEW_ROWS = 10;

let system: TestSystem;
let client: pg.Client;

/** Many interviews that sleep: told, nobody comes. */
beforeAll(async () => {
  system = await startSystem({ worker: false });
  const { userId } = await system.candidate();
  const { id } = await StoredInterview.create(system.services.database.pool, userId, setClock(Date.now()));
  client = new pg.Client({ connectionString: system.environment['DATABASE_URL'] });
  await client.connect();
  await client.query(`update interview_events set told_at = at where by_person`);
  await client.query(`update interviews set engine = '${ENGINE}', tell_after = null`);
  await client.query(
    `with copies as (
       insert into interviews select (jsonb_populate_record(i,
         jsonb_build_object('id', gen_random_uuid(), 'idempotency_key', gen_random_uuid()))).*
       from interviews i, generate_series(1, ${INTERVIEWS}) returning id)
     insert into interview_events select (jsonb_populate_record(e, jsonb_build_object('interview_id', c.id))).*
     from copies c, interview_events e where e.interview_id = '${id}' and e.round_id is null`,
  );
  await client.query('vacuum (analyze)');
});
afterAll(async () => {
  await client.end();
  await system.close();
});

const one = async (work: Parameters<typeof explained>[1]) => {
  const [plan, ...others] = await explained(client, work);
  if (!plan || others.length > 0) throw new Error('One statement is expected.');
  return plan;
};

test.for([
  ['claimUntold', (pool: Pick<pg.Pool, 'query'>) => claimUntold(pool, AT_ONCE, 2)],
  ['claimUncarried', (pool: Pick<pg.Pool, 'query'>) => claimUncarried(pool, ENGINE, AT_ONCE, 2)],
  ['claimOfOtherEngine', (pool: Pick<pg.Pool, 'query'>) => claimOfOtherEngine(pool, ENGINE, AT_ONCE)],
] as const)('%s looks at next to nothing while all interviews sleep', async ([, work]) => {
  const plan = await one(work);
  expect(plan.scanned.filter((table) => table.startsWith('interview'))).toEqual([]);
  expect(plan.rowsVisited).toBeLessThanOrEqual(FEW_ROWS);
});

test('the events that one interview has to tell are found without the others', async () => {
  const { rows } = await client.query<{ id: string }>('select id from interviews limit 1');
  const plan = await one((pool) => untoldEvents(pool, rows[0]?.id ?? ''));
  expect(plan.scanned).toEqual([]);
  expect(plan.rowsVisited).toBeLessThanOrEqual(FEW_ROWS);
});

test('what is untold is claimed without a look at the others', async () => {
  await client.query(`update interview_events set told_at = null, at = at - interval '1 minute'
    where ctid in (select ctid from interview_events where by_person limit 30)`);
  const plan = await one((pool) => claimUntold(pool, AT_ONCE, 2));
  expect(plan.scanned).toEqual([]);
  expect(plan.rowsVisited).toBeLessThanOrEqual(150);
});

test('a sweep of an engine that knows nothing looks at each interview once', async () => {
  const plan = await one((pool) => claimOfOtherEngine(pool, 'another engine', AT_ONCE));
  expect(plan.rowsVisited).toBeLessThanOrEqual(INTERVIEWS + 10 * AT_ONCE);
});
