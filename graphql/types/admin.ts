import { USER_ROLES } from '../../domain/user-roles.ts';
import { RUN_STATUSES, STUCK_REASONS } from '../../domain/repairs.ts';
import type { TimelineWithRun } from '../../services/operators/interview-timeline.ts';
import type { StuckWithRun } from '../../services/operators/stuck-interviews.ts';
import type { RunChange } from '../../services/operators/tell-interview.ts';
import type { ModelQueue } from '../../store/model-queue.ts';
import type { Repair } from '../../store/repairs.ts';
import type { RoleChange } from '../../store/roles.ts';
import type { TimelineEntry } from '../../store/timeline.ts';
import { builder } from '../builder.ts';
import { encodeGlobalId } from '../global-id.ts';
import { InterviewStatus, InterviewerKind } from './vocabulary.ts';

const authScopes = { admin: true } as const;

export const UserRole = builder.enumType('AdminRole', { values: USER_ROLES });
const AdminReason = builder.enumType('AdminReason', {
  description: 'What an interview is overdue with; NOT_SCORED: answers were given up, no model could judge them.',
  values: STUCK_REASONS,
});
const RunStatus = builder.enumType('AdminRunStatus', {
  description: 'How the engine’s run of an interview stands. FAILING: the workers cannot go on with it; rebuild it.',
  values: RUN_STATUSES,
});
const AdminTimelineKind = builder.enumType('AdminTimelineKind', {
  values: ['EVENT', 'EVALUATION', 'EMAIL', 'REPAIR'] as const,
});

/** Interviews are named to operators only: they may not read them. */
const interviewIdOf = ({ interviewId }: { interviewId: string }): string => encodeGlobalId('Interview', interviewId);

export const AdminStuckInterview = builder.objectRef<StuckWithRun>('AdminStuckInterview').implement({
  authScopes,
  fields: (t) => ({
    interviewId: t.id({ resolve: interviewIdOf }),
    reason: t.expose('reason', { type: AdminReason }),
    since: t.expose('since', { type: 'DateTime' }),
    status: t.expose('status', { type: InterviewStatus }),
    interviewer: t.expose('interviewer', { type: InterviewerKind }),
    run: t.expose('run', { type: RunStatus, nullable: true, description: 'Null where the engine is away.' }),
    toldAgain: t.exposeInt('toldAgain', { description: 'How often the reconciler told it without a change.' }),
  }),
});

export const AdminRepair = builder.objectRef<Repair>('AdminRepair').implement({
  authScopes,
  fields: (t) => ({
    interviewId: t.id({ resolve: interviewIdOf }),
    at: t.expose('at', { type: 'DateTime' }),
    reason: t.expose('reason', { type: AdminReason }),
    found: t.expose('found', { type: RunStatus }),
  }),
});

export const AdminModelQueue = builder.objectRef<ModelQueue>('AdminModelQueue').implement({
  authScopes,
  fields: (t) => ({
    pausedAt: t.expose('pausedAt', { type: 'DateTime', nullable: true }),
    waiting: t.exposeInt('waiting', { description: 'Answered questions that wait for a model.' }),
    oldestSince: t.expose('oldestSince', { type: 'DateTime', nullable: true }),
    calls: t.exposeInt('calls', { description: 'Of the last 15 minutes.' }),
    failedCalls: t.exposeInt('failedCalls', { description: 'Of the last 15 minutes.' }),
  }),
});

const AdminTimelineEntry = builder.objectRef<TimelineEntry>('AdminTimelineEntry').implement({
  authScopes,
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime' }),
    kind: t.expose('kind', { type: AdminTimelineKind }),
    what: t.exposeString('what'),
    sequence: t.exposeInt('sequence', { nullable: true }),
    round: t.exposeInt('round', { nullable: true }),
    question: t.exposeInt('question', { nullable: true }),
    detail: t.exposeString('detail', { nullable: true }),
  }),
});

export const AdminTimeline = builder.objectRef<TimelineWithRun>('AdminTimeline').implement({
  description: 'What happened to an interview and when: no words, no names.',
  authScopes,
  fields: (t) => ({
    interviewId: t.id({ resolve: interviewIdOf }),
    status: t.expose('status', { type: InterviewStatus }),
    interviewer: t.expose('interviewer', { type: InterviewerKind }),
    model: t.exposeString('model', { nullable: true }),
    dueAt: t.expose('dueAt', { type: 'DateTime' }),
    pausedAt: t.expose('pausedAt', { type: 'DateTime', nullable: true }),
    rescore: t.exposeInt('rescore'),
    untold: t.exposeInt('untold', { description: 'Events of people that the workflow has not been told.' }),
    run: t.expose('run', { type: RunStatus, nullable: true, description: 'Null where the engine is away.' }),
    entries: t.field({ type: [AdminTimelineEntry], resolve: ({ entries }) => entries }),
  }),
});

export const AdminAccount = builder.objectRef<RoleChange>('AdminAccount').implement({
  authScopes,
  fields: (t) => ({
    userId: t.id({ resolve: ({ userId }) => encodeGlobalId('User', userId) }),
    roles: t.field({ type: [UserRole], resolve: ({ roles }) => roles }),
    changed: t.exposeBoolean('changed'),
  }),
});

export const AdminRunChange = builder.objectRef<RunChange>('AdminRunChange').implement({
  authScopes,
  fields: (t) => ({
    interviewId: t.id({ resolve: interviewIdOf }),
    found: t.expose('found', { type: RunStatus }),
  }),
});

export const AdminRescore = builder.objectRef<{ interviewId: string; threads: number }>('AdminRescore').implement({
  authScopes,
  fields: (t) => ({
    interviewId: t.id({ resolve: interviewIdOf }),
    threads: t.exposeInt('threads', { description: 'Answered questions that are judged again.' }),
  }),
});
