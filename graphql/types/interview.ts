import { jobRole } from '../../domain/catalogue/roles.ts';
import { builder } from '../builder.ts';
import { ifNamed } from '../selection.ts';
import { viewerOf } from '../context.ts';
import { decodeIdOf } from '../global-id.ts';
import './email-message.ts';
import { Interviewer, interviewerShown } from './interviewer.ts';
import { JobRole } from './job-role.ts';
import { LearningPath } from './learning-path.ts';
import { ModelUsage } from './model-usage.ts';
import { DueSetter, InterviewStatus, Level, ScoreBand } from './vocabulary.ts';

const EMAILS_SHOWN = 100;

const ScoreInterval = builder.objectRef<{ low: number; high: number }>('ScoreInterval').implement({
  description: '80 % interval of a score.',
  authScopes: { anyone: true },
  fields: (t) => ({
    low: t.exposeFloat('low'),
    high: t.exposeFloat('high'),
  }),
});

export const Interview = builder.prismaNode('Interview', {
  id: { field: 'id' },
  authScopes: ({ id, userId, jobRoleId, timeFactor }, { frames }) => {
    frames.remember(id, { userId, jobRoleId, timeFactor });
    return { interview: id };
  },
  fields: (t) => ({
    jobRole: t.field({
      type: JobRole,
      // A role that the catalogue dropped is still the role of this interview.
      resolve: ({ jobRoleId: id }) => jobRole(id) ?? { id, title: id, summary: '', levels: [] },
    }),
    level: t.expose('level', { type: Level }),
    status: t.expose('status', { type: InterviewStatus }),
    interviewer: t.field({
      type: Interviewer,
      resolve: ({ interviewer, model }, _args, { services }) =>
        interviewerShown(interviewer, model, services.interviewer),
    }),
    usage: t.field({
      type: ModelUsage,
      nullable: true,
      description: 'Null where no model judges.',
      resolve: async ({ id, interviewer }, _args, context) =>
        interviewer === 'RULE_BASED' ? null : ((await context.modelUsage(id)) ?? []),
    }),
    score: t.exposeFloat('score', { nullable: true, description: '0–100; null until the interview is scored.' }),
    scoreInterval: t.field({
      type: ScoreInterval,
      nullable: true,
      resolve: ({ scoreLow: low, scoreHigh: high }) => (low === null || high === null ? null : { low, high }),
    }),
    band: t.expose('band', { type: ScoreBand, nullable: true }),
    rounds: t.relation('rounds', { query: { orderBy: { index: 'asc' } } }),
    questions: t.relation('questions', {
      description: 'What was asked so far, in that order.',
      query: { where: { state: { not: 'PREPARED' } }, orderBy: { sequence: 'asc' } },
    }),
    learningPath: t.field({
      type: LearningPath,
      nullable: true,
      select: (_args, _context, nestedSelection) => ({
        learningPaths: nestedSelection({ orderBy: { rescore: 'desc' }, take: 1 }),
      }),
      resolve: ({ learningPaths }) => learningPaths[0] ?? null,
    }),
    emails: t.relation('emailMessages', {
      description: 'The newest 100, newest first.',
      query: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: EMAILS_SHOWN },
    }),
    lastEventSequence: t.exposeInt('lastEventSequence', {
      description: 'Subscribe with this as `afterSequence` to go on from here.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', nullable: true }),
    pausedAt: t.expose('pausedAt', { type: 'DateTime', nullable: true }),
    resumesAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the pause ends by itself; null unless paused.',
      resolve: ({ pausedAt, pauseLimitSeconds }) => pausedAt && new Date(pausedAt.getTime() + pauseLimitSeconds * 1_000),
    }),
    dueAt: t.expose('dueAt', { type: 'DateTime', nullable: true }),
    dueSetBy: t.expose('dueSetBy', { type: DueSetter, description: 'Who set the due date, and may move it.' }),
    completedAt: t.expose('completedAt', { type: 'DateTime', nullable: true }),
  }),
});

builder.queryField('interview', (t) =>
  t.prismaField({
    type: Interview,
    nullable: true,
    args: { id: t.arg.id() },
    authScopes: { signedIn: true },
    resolve: (query, _root, args, context) => {
      const id = decodeIdOf('Interview', args.id);
      const { userId } = viewerOf(context);
      return ifNamed(id, query, (known, selection) =>
        context.services.database.prisma.interview.findUnique({ ...selection, where: { id: known, userId } }));
    },
  }),
);
