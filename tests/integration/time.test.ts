import { afterEach, beforeEach, expect, test } from 'vitest';
import { pauseInterview } from '../../services/interviews/pause-interview.ts';
import { startRound } from '../../services/interviews/start-round.ts';
import { submitAnswer } from '../../services/interviews/submit-answer.ts';
import { plan, until } from '../support/interviewing.ts';
import { type SkippingSystem, startSkippingSystem } from '../support/skipping-system.ts';

const DAY = 24 * 60 * 60_000;

let skipping: SkippingSystem;
beforeEach(async () => {
  skipping = await startSkippingSystem();
});
afterEach(() => skipping.close());

const later = async (days: number): Promise<Date> => new Date((await skipping.now()) + days * DAY);

test('an interview that nobody starts expires after its due date', async () => {
  const { services, stored, ended } = skipping;
  const viewer = await skipping.candidateIn('UTC');
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS' }], { dueAt: await later(40) });
  await until(services, interviewId, (event) => event.type === 'ROUND_READY');
  await ended(interviewId);
  const expired = await stored(interviewId);
  expect(expired.status).toBe('EXPIRED');
  expect(expired.rounds.map((round) => round.status)).toEqual(['EXPIRED']);
  expect(expired.learningPaths).toEqual([]);
  expect(await skipping.now()).toBeGreaterThan(expired.dueAt.getTime());
});

test('a round that expires half answered keeps its answers, and is scored with a learning path', async () => {
  const { services, stored, ended } = skipping;
  const viewer = await skipping.candidateIn('UTC');
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS', questionCount: 3 }], { dueAt: await later(2) });
  const ready = await until(services, interviewId, (event) => event.type === 'ROUND_READY');
  await startRound(services, viewer, { roundId: ready.roundId });
  const asked = await until(services, interviewId, (event) => event.type === 'QUESTION_ASKED');
  const text = 'I would look at the plan of the query first, because a guess about an index is often wrong.';
  await submitAnswer(services, viewer, { questionId: asked.questionId, text, idempotencyKey: 'one' });
  await until(services, interviewId, (event) => event.type === 'QUESTION_ASKED', asked.sequence);
  await ended(interviewId);
  const expired = await stored(interviewId);
  expect(expired.status).toBe('EXPIRED');
  expect(expired.questions.filter((question) => question.state === 'ASKED')).toEqual([]);
  expect(expired.learningPaths).toHaveLength(1);
  expect(expired.emailMessages.map(({ kind }) => kind).sort()).toEqual(['EXPIRED', 'REMINDER', 'RESULTS']);
  const types = await services.database.prisma.interviewEvent.findMany({ where: { interviewId }, orderBy: { sequence: 'asc' } });
  expect(types.map((event) => event.type)).toContain('ROUND_EXPIRED');
});

test('a round that opens later gets ready by itself then', async () => {
  const { services, stored } = skipping;
  const viewer = await skipping.candidateIn('UTC');
  const opensAt = await later(3);
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS', opensAt }], { dueAt: await later(10) });
  expect((await stored(interviewId)).rounds.map((round) => round.status)).toEqual(['LOCKED']);
  await skipping.timeIs((await later(4)).getTime());
  const ready = await until(services, interviewId, (event) => event.type === 'ROUND_READY');
  expect(ready.at.getTime()).toBeGreaterThanOrEqual(opensAt.getTime());
});

test('a pause ends by itself after its limit, and its due date has moved by it', async () => {
  const { services, stored } = skipping;
  const viewer = await skipping.candidateIn('UTC');
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS' }], { dueAt: await later(5) });
  const ready = await until(services, interviewId, (event) => event.type === 'ROUND_READY');
  await startRound(services, viewer, { roundId: ready.roundId });
  const asked = await until(services, interviewId, (event) => event.type === 'QUESTION_ASKED');
  const before = await stored(interviewId);
  await pauseInterview(services, viewer, { interviewId });
  await skipping.timeIs((await later(31)).getTime());
  await until(services, interviewId, (event) => event.type === 'INTERVIEW_RESUMED', asked.sequence);
  const resumed = await stored(interviewId);
  expect(resumed.status).toBe('IN_PROGRESS');
  expect(resumed.dueAt.getTime() - before.dueAt.getTime()).toBeGreaterThanOrEqual(30 * DAY);
});
