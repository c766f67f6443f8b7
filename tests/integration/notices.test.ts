import { afterEach, beforeEach, expect, test } from 'vitest';
import { cancelInterview } from '../../services/interviews/cancel-interview.ts';
import { pauseInterview } from '../../services/interviews/pause-interview.ts';
import { startRound } from '../../services/interviews/start-round.ts';
import type { Viewer } from '../../services/services.ts';
import { plan, until } from '../support/interviewing.ts';
import { type SkippingSystem, minute, startSkippingSystem } from '../support/skipping-system.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

let skipping: SkippingSystem;
let start: number;
beforeEach(async () => {
  skipping = await startSkippingSystem();
  start = await skipping.now();
});
afterEach(() => skipping.close());

/** Two rounds: due on day 15, and open from day 20 to 60. */
const planned = (viewer: Viewer): Promise<string> => {
  const inDays = (days: number) => new Date(start + days * DAY);
  return plan(skipping.services, viewer, [
    { kind: 'FUNDAMENTALS', questionCount: 1, dueAt: inDays(15) },
    { kind: 'FUNDAMENTALS', questionCount: 1, opensAt: inDays(20), dueAt: inDays(60) },
  ]);
};

async function paused(viewer: Viewer) {
  const { services } = skipping;
  const interviewId = await planned(viewer);
  const [first, second] = (await skipping.stored(interviewId)).rounds.map(({ id }) => id);
  await startRound(services, viewer, { roundId: first ?? '' });
  await until(services, interviewId, (event) => event.type === 'QUESTION_ASKED');
  await pauseInterview(services, viewer, { interviewId });
  const { sequence, at } = await until(services, interviewId, (event) => event.type === 'INTERVIEW_PAUSED');
  return { interviewId, first, second, sequence, at: at.getTime() };
}

const keysOf = async (interviewId: string): Promise<string[]> =>
  (await skipping.stored(interviewId)).emailMessages.map(({ businessKey }) => businessKey);

test('a pause that ends by itself invites to go on, once; what is cancelled is silent', async () => {
  const { services, stored, timeIs } = skipping;
  const viewer = await skipping.candidateIn('UTC');
  const pause = await paused(viewer);
  const silent = await planned(viewer);
  const first = (await stored(silent)).rounds[0]?.id;
  await timeIs(start + 11 * DAY);
  expect(await keysOf(silent)).toEqual([`continue:${first}`]);
  await cancelInterview(services, viewer, { interviewId: silent });

  await timeIs(start + 30 * DAY + HOUR);
  const { status, emailMessages } = await stored(pause.interviewId);
  expect(status).toBe('IN_PROGRESS');
  const key = `continue:${pause.first}:resumed:${pause.sequence + 1}`;
  expect(emailMessages.map(({ businessKey, createdAt }) => [businessKey, minute(createdAt)])).toEqual([
    [key, minute(new Date(pause.at + 30 * DAY))],
  ]);
  await cancelInterview(services, viewer, { interviewId: pause.interviewId });
  for (const interviewId of [silent, pause.interviewId]) {
    await skipping.ended(interviewId);
    expect(await skipping.openTimers(interviewId)).toBe(0);
  }
  expect(await keysOf(silent)).toEqual([`continue:${first}`]);
  expect(await keysOf(pause.interviewId)).toEqual([key]);
});

test('who unsubscribed is told what opens and ends, and is neither reminded nor invited', async () => {
  const viewer = await skipping.candidateIn('UTC', { reminders: false });
  const silent = await planned(viewer);
  const pause = await paused(viewer);
  const second = (await skipping.stored(silent)).rounds[1]?.id;
  await skipping.timeIs(start + 50 * DAY);
  expect(await keysOf(silent)).toEqual([`round-open:${second}`]);
  expect((await skipping.stored(pause.interviewId)).status).toBe('IN_PROGRESS');
  expect(await keysOf(pause.interviewId)).toEqual([`round-open:${pause.second}`]);
  await skipping.ended(silent);
  expect(await keysOf(silent)).toEqual([`round-open:${second}`, `expired:${silent}`]);
});
