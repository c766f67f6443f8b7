import { TestWorkflowEnvironment } from '@temporalio/testing';
import type { History } from '@temporalio/common/lib/proto-utils.js';
import { inject } from 'vitest';
import { pauseInterview } from '../../services/interviews/pause-interview.ts';
import { interviewWorkflowId } from '../../workflows/names.ts';
import { plan, play, sayOf, until } from '../support/interviewing.ts';
import { type TestSystem, startSystem } from '../support/system.ts';
import type { Scenario } from './recordings.ts';
import { TWO_QUESTIONS, answerFirst, begin, finish, inDays, interviewHistory } from './stage.ts';

type Take = (scenario: Scenario, history: History) => void;

/** Days that pass in no time. */
interface Skipping {
  system: TestSystem;
  env: TestWorkflowEnvironment;
  later: (days: number) => Promise<Date>;
  /** Skips the time until the interview's workflow has ended. */
  ended: (interviewId: string) => Promise<void>;
}

/** Mails are tried for days, and days pass. */
const QUIET = { LOG_LEVEL: 'silent' };

/** Time is the server's, so every scenario has one of its own. */
async function skipping(play: (skip: Skipping) => Promise<void>): Promise<void> {
  const path = inject('timeSkippingServer');
  const env = await TestWorkflowEnvironment.createTimeSkipping(
    path === null ? {} : { server: { executable: { type: 'existing-path', path } } },
  );
  const clock = { now: () => env.currentTimeMs() };
  const system = await startSystem({ temporalAddress: env.address, clock, env: QUIET });
  await play({
    system,
    env,
    later: async (days) => inDays(days, await env.currentTimeMs()),
    async ended(interviewId) {
      await system.services.teller.idle();
      await env.client.workflow.getHandle(interviewWorkflowId(interviewId)).result();
    },
  });
  await system.close();
  await env.teardown();
}

/** What happens because nobody did anything. */
export async function playOverTime(take: Take): Promise<void> {
  await skipping(async ({ system, later, ended }) => {
    const { services } = system;
    const viewer = await system.candidate();
    const interviewId = await plan(services, viewer, TWO_QUESTIONS, { dueAt: await later(40) });
    await until(services, interviewId, ({ type }) => type === 'ROUND_READY');
    await ended(interviewId);
    take('expired', await interviewHistory(services, interviewId));
  });

  await skipping(async ({ system, later, ended }) => {
    const half = await begin(system, { dueAt: await later(2) });
    await answerFirst(half);
    await until(half.services, half.interviewId, ({ type }) => type === 'QUESTION_ASKED', half.at);
    await ended(half.interviewId);
    take('expired-half-answered', await interviewHistory(half.services, half.interviewId));
  });

  await skipping(async ({ system, env, later, ended }) => {
    const { services } = system;
    const viewer = await system.candidate();
    const rounds = [{ kind: 'FUNDAMENTALS' as const, questionCount: 2, opensAt: await later(3) }];
    const interviewId = await plan(services, viewer, rounds, { dueAt: await later(10) });
    await env.sleep('4 days');
    await play(services, viewer, interviewId, ({ text, sequence }) => sayOf(text, sequence));
    await ended(interviewId);
    take('opens-later', await interviewHistory(services, interviewId));
  });

  await skipping(async ({ system, env, later, ended }) => {
    const { services } = system;
    const viewer = await system.candidate();
    const interviewId = await plan(services, viewer, TWO_QUESTIONS, { dueAt: await later(10) });
    await until(services, interviewId, ({ type }) => type === 'ROUND_READY');
    // An invitation to continue after three days, a reminder three days before the end.
    await env.sleep('8 days');
    await play(services, viewer, interviewId, ({ text, sequence }) => sayOf(text, sequence));
    await ended(interviewId);
    take('reminded', await interviewHistory(services, interviewId));
  });

  await skipping(async ({ system, env, later }) => {
    const paused = await begin(system, { dueAt: await later(5) });
    await pauseInterview(paused.services, paused.viewer, paused);
    await env.sleep('31 days');
    await until(paused.services, paused.interviewId, ({ type }) => type === 'INTERVIEW_RESUMED', paused.at);
    await answerFirst(paused);
    await finish(system, paused);
    take('pause-limit', await interviewHistory(paused.services, paused.interviewId));
  });
}
