import { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { pauseInterview } from '../../services/interviews/pause-interview.ts';
import { startRound } from '../../services/interviews/start-round.ts';
import { submitAnswer } from '../../services/interviews/submit-answer.ts';
import { interviewWorkflowId } from '../../workflows/names.ts';
import { plan, until } from '../support/interviewing.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

const DAY = 24 * 60 * 60_000;

let env: TestWorkflowEnvironment;
let mail: MailServer;
let system: TestSystem;
beforeEach(async () => {
  const path = inject('timeSkippingServer');
  env = await TestWorkflowEnvironment.createTimeSkipping(
    path === null ? {} : { server: { executable: { type: 'existing-path', path } } },
  );
  mail = await startMailServer();
  system = await startSystem({
    temporalAddress: env.address,
    clock: { now: () => env.currentTimeMs() },
    env: { SMTP_URL: mail.url },
  });
});
afterEach(async () => {
  await system.close();
  await env.teardown();
  await mail.close();
});

const later = async (days: number): Promise<Date> => new Date((await env.currentTimeMs()) + days * DAY);

const stored = (interviewId: string) =>
  system.services.database.prisma.interview.findUniqueOrThrow({
    where: { id: interviewId },
    include: { rounds: { orderBy: { index: 'asc' } }, questions: true, learningPaths: true, emailMessages: true },
  });

async function ended(interviewId: string): Promise<void> {
  await system.services.teller.idle();
  await env.client.workflow.getHandle(interviewWorkflowId(interviewId)).result();
}

test('an interview that nobody starts expires after its due date', async () => {
  const { services } = system;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS' }], { dueAt: await later(40) });
  await until(services, interviewId, (event) => event.type === 'ROUND_READY');
  await ended(interviewId);
  const expired = await stored(interviewId);
  expect(expired.status).toBe('EXPIRED');
  expect(expired.rounds.map((round) => round.status)).toEqual(['EXPIRED']);
  expect(expired.learningPaths).toEqual([]);
  expect(await env.currentTimeMs()).toBeGreaterThan(expired.dueAt.getTime());
});

test('a round that expires half answered keeps its answers, and is scored with a learning path', async () => {
  const { services } = system;
  const viewer = await system.candidate();
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
  const { services } = system;
  const viewer = await system.candidate();
  const opensAt = await later(3);
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS', opensAt }], { dueAt: await later(10) });
  expect((await stored(interviewId)).rounds.map((round) => round.status)).toEqual(['LOCKED']);
  await env.sleep(4 * DAY);
  const ready = await until(services, interviewId, (event) => event.type === 'ROUND_READY');
  expect(ready.at.getTime()).toBeGreaterThanOrEqual(opensAt.getTime());
});

test('a pause ends by itself after its limit, and its due date has moved by it', async () => {
  const { services } = system;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS' }], { dueAt: await later(5) });
  const ready = await until(services, interviewId, (event) => event.type === 'ROUND_READY');
  await startRound(services, viewer, { roundId: ready.roundId });
  const asked = await until(services, interviewId, (event) => event.type === 'QUESTION_ASKED');
  const before = await stored(interviewId);
  await pauseInterview(services, viewer, { interviewId });
  await env.sleep(31 * DAY);
  await until(services, interviewId, (event) => event.type === 'INTERVIEW_RESUMED', asked.sequence);
  const resumed = await stored(interviewId);
  expect(resumed.status).toBe('IN_PROGRESS');
  expect(resumed.dueAt.getTime() - before.dueAt.getTime()).toBeGreaterThanOrEqual(30 * DAY);
});
