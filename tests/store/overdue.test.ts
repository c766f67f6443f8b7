import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Command } from '../../domain/interview/commands.ts';
import { newId } from '../../platform/ids.ts';
import { overdueInterviews } from '../../store/overdue.ts';
import { claimOverdue, latestRepairs, recordRepair, releaseOverdue } from '../../store/repairs.ts';
import { makeDatabase } from '../support/database.ts';
import { StoredInterview, setClock } from '../support/stored-interview.ts';

const AFTER = 300;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let pool: pg.Pool;
beforeAll(async () => {
  pool = new pg.Pool({ connectionString: await makeDatabase(), max: 12 });
});
beforeEach(async () => {
  await pool.query('truncate users cascade');
});
afterAll(() => pool.end());

/** An interview as it was created so long ago; `pass` moves its clock on. */
async function created(agoMs: number, rounds?: { opensAt?: number }[]) {
  const userId = newId();
  await pool.query(
    `insert into users (id, email_index, email_sealed, name_sealed, password_hash, time_zone, data_key_wrapped, created_at)
     values ($1, $2, 'sealed', 'sealed', 'none', 'UTC', 'wrapped', now())`,
    [userId, `1:${userId.replaceAll('-', '').padEnd(64, '0')}`],
  );
  const clock = setClock(Date.now() - agoMs);
  const interview = await StoredInterview.create(pool, userId, clock, rounds);
  const pass = (ms: number) => {
    clock.time += ms;
  };
  return { interview, pass, id: interview.id };
}

/** A round that was started, and its first question asked. */
async function asked(agoMs: number) {
  const made = await created(agoMs);
  const { interview } = made;
  const [round, next] = (await interview.state()).rounds;
  const roundId = round?.id ?? '';
  await interview.must({ type: 'startRound', roundId });
  const questionIds = [newId(), newId()];
  await interview.must({ type: 'addPreparedQuestions', roundId, questionIds });
  await interview.must({ type: 'addPreparedQuestions', roundId: next?.id ?? '', questionIds: [newId(), newId()] });
  const [questionId = ''] = questionIds;
  await interview.must({ type: 'askQuestion', questionId });
  return { ...made, roundId, questionIds, questionId };
}

const judged = (threadId: string): Command => ({
  type: 'recordEvaluation',
  evaluationId: newId(),
  threadId,
  answersSeen: 1,
  rescore: 0,
  status: 'SCORED',
  criteria: [{ weight: 1, level: 4 }],
});

async function overdue(): Promise<[string, string][]> {
  const found = await overdueInterviews(pool, AFTER, 100);
  return found.map(({ interviewId, reason }) => [interviewId, reason]);
}

/** Lets time pass for the reconciler. */
const later = (seconds: number) =>
  pool.query('update interviews set reconciled_at = reconciled_at - make_interval(secs => $1)', [seconds]);

test('what waits for a person or for its time is not overdue', async () => {
  await created(DAY);
  await created(DAY, [{ opensAt: Date.now() + DAY }]);
  await created(HOUR, [{ opensAt: Date.now() - 4 * MINUTE }]);
  await asked(DAY);
  const paused = await asked(DAY);
  await paused.interview.must({ type: 'pauseInterview' });
  const cancelled = await asked(DAY);
  await cancelled.interview.must({ type: 'submitAnswer', questionId: cancelled.questionId });
  await cancelled.interview.must({ type: 'cancelInterview' });
  const young = await asked(4 * MINUTE);
  await young.interview.must({ type: 'submitAnswer', questionId: young.questionId });
  const between = await asked(DAY);
  await between.interview.must({ type: 'submitAnswer', questionId: between.questionId });
  await between.interview.must(judged(between.questionId));
  await between.interview.must({ type: 'askQuestion', questionId: between.questionIds[1] ?? '' });
  const neverTaken = await created(31 * DAY + HOUR);
  neverTaken.pass(31 * DAY);
  await neverTaken.interview.must({ type: 'expire' });
  expect(await overdue()).toEqual([]);
});

test('an answer without its evaluation is overdue, and so is each step that nobody took', async () => {
  const answered = await asked(6 * HOUR);
  await answered.interview.must({ type: 'submitAnswer', questionId: answered.questionId });
  await answered.interview.must({ type: 'askQuestion', questionId: answered.questionIds[1] ?? '' });
  const unasked = await asked(5 * HOUR);
  await unasked.interview.must({ type: 'skipQuestion', questionId: unasked.questionId });
  const unscored = await asked(4 * HOUR);
  await unscored.interview.must({ type: 'completeRound', roundId: unscored.roundId });
  const pathless = await asked(3 * HOUR);
  await pathless.interview.must({ type: 'cancelInterview' });
  await pool.query(`update interviews set status = 'SCORING' where id = $1`, [pathless.id]);
  const unopened = await created(2 * HOUR + MINUTE, [{ opensAt: Date.now() - 2 * HOUR }]);
  const late = await created(31 * DAY);
  const paused = await asked(31 * DAY);
  await paused.interview.must({ type: 'pauseInterview' });

  expect(new Map(await overdue())).toEqual(new Map([
    [late.id, 'DEADLINE'],
    [paused.id, 'PAUSE'],
    [answered.id, 'EVALUATION'],
    [unasked.id, 'QUESTION'],
    [unscored.id, 'SCORE'],
    [pathless.id, 'SCORE'],
    [unopened.id, 'OPENING'],
  ]));
  expect((await overdueInterviews(pool, AFTER, 1))[0]?.since.getTime()).toBeLessThan(Date.now() - 20 * HOUR);
});

test('of many reconcilers each interview is claimed by one', async () => {
  const made = await Promise.all(Array.from({ length: 12 }, () => created(31 * DAY)));
  const claims = await Promise.all(Array.from({ length: 6 }, () => claimOverdue(pool, AFTER, 4)));
  const claimed = claims.flat().map(({ interviewId }) => interviewId);
  expect(new Set(claimed).size).toBe(claimed.length);
  const rest = await claimOverdue(pool, AFTER, 100);
  expect(new Set([...claimed, ...rest.map(({ interviewId }) => interviewId)])).toEqual(new Set(made.map(({ id }) => id)));
  expect(await claimOverdue(pool, AFTER, 100)).toEqual([]);
});

test('one that waits rightly is told less and less often, an hour at most, and soon again after a change', async () => {
  const { id, interview, pass, questionId, questionIds } = await asked(6 * HOUR);
  await interview.must({ type: 'submitAnswer', questionId });
  const waits: number[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    expect(await claimOverdue(pool, AFTER, 10)).toHaveLength(1);
    let waited = 0;
    while (!(await claimable())) {
      await later(AFTER);
      waited += AFTER;
    }
    waits.push(waited);
  }
  expect(waits).toEqual([300, 600, 1200, 2400, 3600, 3600, 3600]);
  await claimOverdue(pool, AFTER, 10);
  pass(MINUTE);
  await interview.must({ type: 'askQuestion', questionId: questionIds[1] ?? '' });
  await later(300);
  expect(await claimOverdue(pool, AFTER, 10)).toMatchObject([{ interviewId: id, reason: 'EVALUATION' }]);
});

/** Whether a claim would get an interview, without making it. */
async function claimable(): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    return (await claimOverdue(client, AFTER, 10)).length > 0;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

test('one that could not be told is claimed again at once; what was repaired is kept for 90 days', async () => {
  const { id } = await created(31 * DAY);
  await claimOverdue(pool, AFTER, 10);
  await releaseOverdue(pool, id);
  expect(await claimOverdue(pool, AFTER, 10)).toHaveLength(1);

  await recordRepair(pool, { interviewId: id, reason: 'DEADLINE', found: 'ABSENT' });
  await pool.query(`update repairs set at = at - interval '91 days'`);
  await recordRepair(pool, { interviewId: id, reason: 'DEADLINE', found: 'RUNNING' });
  await recordRepair(pool, { interviewId: newId(), reason: 'DEADLINE', found: 'RUNNING' });
  expect((await latestRepairs(pool, 10)).map(({ found }) => found)).toEqual(['RUNNING']);
});
