import { afterAll, beforeAll, expect, test } from 'vitest';
import { ConflictError } from '../../domain/errors.ts';
import { cancelInterview } from '../../services/interviews/cancel-interview.ts';
import { completeRound } from '../../services/interviews/complete-round.ts';
import { pauseInterview } from '../../services/interviews/pause-interview.ts';
import { resumeInterview } from '../../services/interviews/resume-interview.ts';
import { startRound } from '../../services/interviews/start-round.ts';
import { submitAnswer } from '../../services/interviews/submit-answer.ts';
import { plan, play, until } from '../support/interviewing.ts';
import { startMailServer } from '../support/mail-server.ts';
import { type TestSystem, startSystem } from '../support/system.ts';

let system: TestSystem;
let mail: Awaited<ReturnType<typeof startMailServer>>;
beforeAll(async () => {
  mail = await startMailServer();
  system = await startSystem({ env: { SMTP_URL: mail.url } });
});
afterAll(async () => {
  await system.close();
  await mail.close();
});

const ANSWER = 'I measured it first, because a guess is dear, and then wrote the smaller of the two changes.';

async function started(rounds = 1) {
  const { services } = system;
  const viewer = await system.candidate();
  const plans = Array.from({ length: rounds }, () => ({ kind: 'FUNDAMENTALS' as const, questionCount: 2 }));
  const interviewId = await plan(services, viewer, plans);
  const ready = await until(services, interviewId, (event) => event.type === 'ROUND_READY');
  await startRound(services, viewer, { roundId: ready.roundId });
  const asked = await until(services, interviewId, (event) => event.type === 'QUESTION_ASKED');
  return { services, viewer, interviewId, roundId: ready.roundId, questionId: asked.questionId, at: asked.sequence };
}

const statusOf = async (interviewId: string) =>
  system.services.database.prisma.interview.findUniqueOrThrow({ where: { id: interviewId }, include: { rounds: true } });

test('a paused interview takes no answer, and goes on where it was', async () => {
  const { services, viewer, interviewId, questionId } = await started();
  const before = await statusOf(interviewId);
  await pauseInterview(services, viewer, { interviewId });
  const answer = { questionId, text: ANSWER, idempotencyKey: 'one' };
  await expect(submitAnswer(services, viewer, answer)).rejects.toThrow(ConflictError);
  await resumeInterview(services, viewer, { interviewId });
  const resumed = await statusOf(interviewId);
  expect(resumed.status).toBe('IN_PROGRESS');
  expect(resumed.dueAt.getTime()).toBeGreaterThan(before.dueAt.getTime());
  await submitAnswer(services, viewer, answer);
  const accepted = await until(services, interviewId, (event) => event.type === 'ANSWER_ACCEPTED');
  await until(services, interviewId, (event) => event.type === 'QUESTION_ASKED', accepted.sequence);
});

test('a cancelled interview ends at once, its workflow too', async () => {
  const { services, viewer, interviewId } = await started();
  await cancelInterview(services, viewer, { interviewId });
  await system.workflowEnds(interviewId);
  const cancelled = await statusOf(interviewId);
  expect(cancelled.status).toBe('CANCELLED');
  expect(cancelled.rounds.map((round) => round.status)).toEqual(['CANCELLED']);
});

test('a round completed early counts what is open as skipped, and the next one gets ready', async () => {
  const { services, viewer, interviewId, roundId } = await started(2);
  await completeRound(services, viewer, { roundId });
  const after = await statusOf(interviewId);
  expect(after.rounds.map((round) => round.status)).toEqual(['SCORING', 'READY']);
  await until(services, interviewId, (event) => event.type === 'ROUND_COMPLETED' && event.roundId === roundId);
});

test('who skips everything gets 0, a learning path, and one results e-mail without a promise', async () => {
  const { services } = system;
  const viewer = await system.candidate();
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS', questionCount: 2 }]);
  const address = `${viewer.userId}@example.com`;
  await play(services, viewer, interviewId, () => null);
  const done = await statusOf(interviewId);
  expect(done).toMatchObject({ status: 'COMPLETED', score: 0, band: 'BUILDING' });
  let message = await mail.received();
  while (message.to?.[0]?.address !== address) message = await mail.received();
  expect(message.subject).toBe('Your results: Backend engineer, mid level');
  expect(message.text).toContain('Hello Wilhelmina Featherstone');
  expect(message.html).toContain(`/interviews/`);
  await system.workflowEnds(interviewId);
  expect(mail.mails.filter((one) => one.to?.[0]?.address === address)).toHaveLength(1);
  const stored = await services.database.prisma.emailMessage.findMany({ where: { interviewId } });
  expect(stored).toHaveLength(1);
});

test('answers given while no worker runs are judged once one does', async () => {
  const { services, viewer, interviewId, questionId } = await started();
  await system.stopWorker();
  await submitAnswer(services, viewer, { questionId, text: ANSWER, idempotencyKey: 'one' });
  await pauseInterview(services, viewer, { interviewId });
  await resumeInterview(services, viewer, { interviewId });
  await system.startWorker();
  const accepted = await until(services, interviewId, (event) => event.type === 'ANSWER_ACCEPTED');
  await until(services, interviewId, (event) => event.type === 'QUESTION_ASKED', accepted.sequence);
  const evaluations = await services.database.prisma.evaluation.findMany({ where: { interviewId } });
  expect(evaluations).toHaveLength(1);
});
