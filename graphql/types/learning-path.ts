import type { LearningPathContent, RoadmapItem as RoadmapItemShape } from '../../domain/learning-path.ts';
import type { LearningPath as LearningPathRow } from '../../prisma/generated/prisma/client.ts';
import type { Services } from '../../services/services.ts';
import { sealedPlace } from '../../store/sealed.ts';
import { builder } from '../builder.ts';
import type { GraphQLContext } from '../context.ts';
import { openIn } from '../sealed.ts';
import { ResourceKind } from './vocabulary.ts';

const RoadmapItem = builder.objectRef<RoadmapItemShape>('RoadmapItem').implement({
  authScopes: { anyone: true },
  fields: (t) => ({
    id: t.exposeID('id'),
    title: t.exposeString('title'),
    why: t.exposeString('why'),
    steps: t.exposeStringList('steps'),
    weeks: t.exposeInt('weeks'),
  }),
});

const Resource = builder.objectRef<ReturnType<Services['resources']>[number]>('Resource').implement({
  authScopes: { anyone: true },
  fields: (t) => ({
    title: t.exposeString('title'),
    url: t.exposeString('url'),
    kind: t.expose('kind', { type: ResourceKind }),
    minutes: t.exposeInt('minutes'),
  }),
});

async function contentOf(
  { id, interviewId, contentSealed }: LearningPathRow,
  context: GraphQLContext,
): Promise<LearningPathContent> {
  return JSON.parse(await openIn(context, interviewId, sealedPlace.learningPath(id), contentSealed));
}

export const LearningPath = builder.prismaNode('LearningPath', {
  id: { field: 'id' },
  authScopes: (path) => ({ interview: path.interviewId }),
  fields: (t) => ({
    strengths: t.stringList({ resolve: async (path, _args, context) => (await contentOf(path, context)).strengths }),
    weaknesses: t.stringList({ resolve: async (path, _args, context) => (await contentOf(path, context)).weaknesses }),
    roadmap: t.field({
      type: [RoadmapItem],
      resolve: async (path, _args, context) => (await contentOf(path, context)).roadmap,
    }),
    resources: t.field({
      type: [Resource],
      resolve: async (path, _args, context) =>
        context.services.resources((await contentOf(path, context)).resourceIds),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
});
