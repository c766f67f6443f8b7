import { jobRole } from '../../domain/catalogue/roles.ts';
import type { InterviewerKind as Kind } from '../../prisma/generated/prisma/client.ts';
import { builder } from '../builder.ts';
import { ifNamed } from '../selection.ts';
import { viewerOf } from '../context.ts';
import { decodeIdOf } from '../global-id.ts';
import { JobRole } from './job-role.ts';
import { LearningPath } from './learning-path.ts';
import { InterviewStatus, InterviewerKind, Level, ScoreBand } from './vocabulary.ts';

const ScoreInterval = builder.objectRef<{ low: number; high: number }>('ScoreInterval').implement({
  description: '80 % interval of a score.',
  authScopes: { anyone: true },
  fields: (t) => ({
    low: t.exposeFloat('low'),
    high: t.exposeFloat('high'),
  }),
});

interface InterviewerShape {
  kind: Kind;
  provider: string;
  model: string | null;
  notice: string | null;
}

const Interviewer = builder.objectRef<InterviewerShape>('Interviewer').implement({
  authScopes: { anyone: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: InterviewerKind }),
    provider: t.exposeString('provider'),
    model: t.exposeString('model', { nullable: true }),
    notice: t.exposeString('notice', { nullable: true, description: 'To be shown with every score.' }),
  }),
});

/** An interview keeps its interviewer for all its scores, also where the process uses another one by now. */
const KEPT_INTERVIEWERS: Record<Kind, { provider: string; notice: string | null }> = {
  GROQ: { provider: 'groq', notice: null },
  RULE_BASED: {
    provider: 'Rounds',
    notice: 'practice mode: rule-based, no AI; shows which points were mentioned, does not judge correctness',
  },
};

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
      resolve: ({ interviewer: kind, model }, _args, { services }) => {
        const current = services.interviewer;
        const { provider, notice } = current.kind === kind ? current : KEPT_INTERVIEWERS[kind];
        return { kind, provider, model, notice };
      },
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
    lastEventSequence: t.exposeInt('lastEventSequence', {
      description: 'Subscribe with this as `afterSequence` to go on from here.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', nullable: true }),
    pausedAt: t.expose('pausedAt', { type: 'DateTime', nullable: true }),
    dueAt: t.expose('dueAt', { type: 'DateTime', nullable: true }),
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
