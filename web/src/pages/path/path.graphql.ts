import { graphql } from '../../api/generated/gql';
import type { PathQuery } from '../../api/generated/graphql';

/** The path, what it is called after, and the answers, so that a quote in it is known as one. */
export const Path = graphql(`
  query Path($id: ID!) {
    interview(id: $id) {
      id
      status
      level
      completedAt
      lastEventSequence
      jobRole {
        id
        title
        levels
      }
      questions {
        id
        competency {
          id
          title
        }
        answer {
          id
          text
        }
      }
      learningPath {
        id
        strengths
        weaknesses
        roadmap {
          id
          title
          why
          steps
          weeks
        }
        resources {
          title
          url
          kind
          minutes
        }
        createdAt
      }
    }
  }
`);

export type Interview = NonNullable<PathQuery['interview']>;
export type LearningPath = NonNullable<Interview['learningPath']>;
export type RoadmapItem = LearningPath['roadmap'][number];
