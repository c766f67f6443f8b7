import { competency, type Competency as CompetencyShape } from '../../domain/catalogue/competencies.ts';
import { JOB_ROLES, type JobRole as JobRoleShape, competenciesOf } from '../../domain/catalogue/roles.ts';
import { suggestRounds } from '../../services/interviews/suggest-rounds.ts';
import type { Services } from '../../services/services.ts';
import { builder } from '../builder.ts';
import { Level, RoundKind } from './vocabulary.ts';

export const Competency = builder.objectRef<Pick<CompetencyShape, 'id' | 'title'>>('Competency').implement({
  authScopes: { anyone: true },
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
  }),
});

/** A stored competency; one that the catalogue dropped keeps its id as its title. */
export const competencyShown = (id: string): Pick<CompetencyShape, 'id' | 'title'> =>
  competency(id) ?? { id, title: id };

export const JobRole = builder.objectRef<Omit<JobRoleShape, 'id'> & { id: string }>('JobRole').implement({
  authScopes: { anyone: true },
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    summary: t.exposeString('summary'),
    competencies: t.field({ type: [Competency], resolve: (role) => competenciesOf(role.id) }),
    levels: t.field({ type: [Level], resolve: (role) => role.levels }),
  }),
});

type RoundSuggestionShape = ReturnType<Services['interviewer']['suggestRounds']>[number];

const RoundSuggestion = builder.objectRef<RoundSuggestionShape>('RoundSuggestion').implement({
  authScopes: { anyone: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: RoundKind }),
    title: t.exposeString('title'),
    purpose: t.exposeString('purpose'),
    questionCount: t.exposeInt('questionCount'),
    maxQuestionCount: t.exposeInt('maxQuestionCount'),
    minutes: t.exposeInt('minutes'),
    weight: t.exposeFloat('weight'),
  }),
});

builder.queryFields((t) => ({
  jobRoles: t.field({
    type: [JobRole],
    authScopes: { public: true },
    resolve: () => JOB_ROLES,
  }),
  roundSuggestions: t.field({
    type: [RoundSuggestion],
    description:
      'The plan for a job role at a level, only what the interviewer in use can serve; empty for an unknown role.',
    args: { jobRoleId: t.arg.id(), level: t.arg({ type: Level }) },
    authScopes: { signedIn: true },
    resolve: (_root, { jobRoleId, level }, { services }) => suggestRounds(services, jobRoleId, level),
  }),
}));
