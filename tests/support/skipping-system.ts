import { TestWorkflowEnvironment } from '@temporalio/testing';
import { inject } from 'vitest';
import type { Services, Viewer } from '../../services/services.ts';
import { interviewWorkflowId } from '../../workflows/names.ts';
import { startMailServer } from './mail-server.ts';
import { startSystem } from './system.ts';

const MINUTE = 60_000;

/** Commands take their time: a pause is a little shorter or longer than planned, and so is what it moves. */
const SLACK = 20_000;

/** To the minute. */
export const minute = (time: Date): string =>
  new Date(Math.floor((time.getTime() + SLACK) / MINUTE) * MINUTE).toISOString();

export type SkippingSystem = Awaited<ReturnType<typeof startSkippingSystem>>;

/** All of Rounds on an engine whose time a test moves on, with a mail server of its own. */
export async function startSkippingSystem() {
  const path = inject('timeSkippingServer');
  const env = await TestWorkflowEnvironment.createTimeSkipping(
    path === null ? {} : { server: { executable: { type: 'existing-path', path } } },
  );
  const mail = await startMailServer();
  const now = (): Promise<number> => env.currentTimeMs();
  const system = await startSystem({ temporalAddress: env.address, clock: { now }, env: { SMTP_URL: mail.url } });
  const services: Services = system.services;
  const { prisma } = services.database;
  const workflow = (interviewId: string) => env.client.workflow.getHandle(interviewWorkflowId(interviewId));

  return {
    services,
    mail,
    now,

    candidateIn: async (timeZone: string, more: { reminders?: boolean } = {}): Promise<Viewer> => {
      const viewer = await system.candidate();
      await prisma.user.update({ where: { id: viewer.userId }, data: { timeZone, ...more } });
      return viewer;
    },

    /** Lets the time pass until a moment: everything that is due before it happens at its own. */
    timeIs: async (moment: number): Promise<void> => {
      await services.teller.idle();
      await env.sleep(moment - (await now()));
    },

    /** Resolves when the interview's workflow has ended well; time passes for it. */
    ended: async (interviewId: string): Promise<void> => {
      await services.teller.idle();
      await workflow(interviewId).result();
    },

    /** How many timers a workflow that has ended left standing. */
    openTimers: async (interviewId: string): Promise<number> => {
      const handle = workflow(interviewId);
      const { status } = await handle.describe();
      if (status.name === 'RUNNING') throw new Error('The workflow still runs.');
      const { events } = await handle.fetchHistory();
      const open = new Set<string | null | undefined>();
      for (const event of events ?? []) {
        if (event.timerStartedEventAttributes) open.add(event.timerStartedEventAttributes.timerId);
        open.delete(event.timerFiredEventAttributes?.timerId);
        open.delete(event.timerCanceledEventAttributes?.timerId);
      }
      return open.size;
    },

    stored: (interviewId: string) =>
      prisma.interview.findUniqueOrThrow({
        where: { id: interviewId },
        include: {
          rounds: { orderBy: { index: 'asc' } },
          questions: true,
          learningPaths: true,
          emailMessages: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
        },
      }),

    close: async (): Promise<void> => {
      await system.close();
      await env.teardown();
      await mail.close();
    },
  };
}
