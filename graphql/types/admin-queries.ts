import { NotFoundError } from '../../domain/errors.ts';
import { interviewTimeline } from '../../services/operators/interview-timeline.ts';
import { listRepairs } from '../../services/operators/list-repairs.ts';
import { modelQueueStatus } from '../../services/operators/model-queue.ts';
import { listStuckInterviews } from '../../services/operators/stuck-interviews.ts';
import { builder } from '../builder.ts';
import { decodeIdOf } from '../global-id.ts';
import { AdminModelQueue, AdminRepair, AdminStuckInterview, AdminTimeline } from './admin.ts';

const authScopes = { admin: true } as const;
const FIRST = 50;
const MOST = 500;

const limitOf = (first: number): number => Math.min(Math.max(first, 1), MOST);

builder.queryField('adminStuckInterviews', (t) =>
  t.field({
    description: 'Interviews that are overdue or were given up, the longest first; 500 at most.',
    type: [AdminStuckInterview],
    args: { first: t.arg.int({ defaultValue: FIRST }) },
    authScopes,
    resolve: (_root, { first }, { services }) => listStuckInterviews(services, limitOf(first)),
  }),
);

builder.queryField('adminRepairs', (t) =>
  t.field({
    description: 'Interviews that were overdue and were told again, the latest first; 500 at most.',
    type: [AdminRepair],
    args: { first: t.arg.int({ defaultValue: FIRST }) },
    authScopes,
    resolve: (_root, { first }, { services }) => listRepairs(services, limitOf(first)),
  }),
);

builder.queryField('adminModelQueue', (t) =>
  t.field({
    type: AdminModelQueue,
    authScopes,
    resolve: (_root, _args, { services }) => modelQueueStatus(services),
  }),
);

builder.queryField('adminTimeline', (t) =>
  t.field({
    type: AdminTimeline,
    nullable: true,
    args: { interviewId: t.arg.id() },
    authScopes,
    resolve: async (_root, args, { services }) => {
      const interviewId = decodeIdOf('Interview', args.interviewId);
      if (interviewId === null) return null;
      try {
        return await interviewTimeline(services, interviewId);
      } catch (error) {
        if (error instanceof NotFoundError) return null;
        throw error;
      }
    },
  }),
);
