import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createReminderActivities } from '../../activities/reminders.ts';
import { read } from '../../store/change/read.ts';
import { insertNotice } from '../../store/notices.ts';
import { newId } from '../../platform/ids.ts';
import { StoredInterview, type SetClock, setClock } from '../support/stored-interview.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

const HOUR = 60 * 60_000;
/** Three silent days later it is midnight, and nine hours more until the invitation to continue. */
const START = Date.UTC(2027, 0, 1);
const INVITED = START + 81 * HOUR;

let system: TestSystem;
let clock: SetClock;
let userId: string;
let interview: StoredInterview;
let key: string;
beforeAll(async () => {
  system = await startSystem({ worker: false });
});
afterAll(() => system.close());
beforeEach(async () => {
  clock = setClock(START);
  ({ userId } = await system.candidate());
  interview = await StoredInterview.create(system.services.database.pool, userId, clock);
  key = `continue:${(await interview.state()).rounds[0]?.id}`;
  clock.time = INVITED;
});

const activities = () => createReminderActivities({ pool: system.services.database.pool, clock });
const rows = () => system.services.database.prisma.emailMessage.findMany({ where: { interviewId: interview.id } });

test('however many workers send a notice at once, it is stored once and named to one of them', async () => {
  const views = await Promise.all(Array.from({ length: 12 }, () => activities().sendNotice(interview.id, key, [])));
  const stored = await rows();
  expect(stored.map(({ kind, businessKey, createdAt, dueAt }) => ({ kind, businessKey, at: createdAt.getTime(), dueAt }))).toEqual([
    { kind: 'CONTINUE', businessKey: key, at: INVITED, dueAt: null },
  ]);
  expect(views.flatMap((view) => view?.emailMessageId ?? [])).toEqual(stored.map(({ id }) => id));
  expect(views.filter((view) => view?.step.kind === 'REMIND')).toEqual([]);
});

test('a notice before its moment, of another key, or to someone who unsubscribed is not stored', async () => {
  const send = (notice: string) => activities().sendNotice(interview.id, notice, []);
  expect((await send('continue:another'))?.emailMessageId).toBeUndefined();
  clock.time = INVITED - 1;
  expect((await send(key))?.emailMessageId).toBeUndefined();
  clock.time = INVITED;
  await system.services.database.prisma.user.update({ where: { id: userId }, data: { reminders: false } });
  expect((await send(key))?.step.kind).not.toBe('REMIND');
  expect(await rows()).toEqual([]);
});

test('a notice is stored only while what it was decided on stands', async () => {
  const { pool } = system.services.database;
  const { snapshot } = await read(pool, { by: 'interview', id: interview.id }, null);
  if (!snapshot) throw new Error('The interview is gone.');
  const [round] = snapshot.state.rounds;
  const notice = { id: newId(), kind: 'CONTINUE' as const, key, roundId: round?.id ?? '', at: INVITED, dueAt: null };
  await interview.command({ type: 'cancelInterview' });
  expect(await insertNotice(pool, snapshot, notice, INVITED)).toBe(false);
  expect(await rows()).toEqual([]);
});
