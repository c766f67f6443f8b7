import { graphql } from '../../api/generated/gql.ts';
import type { PlanChoicesQuery, RoundSuggestionsQuery } from '../../api/generated/graphql.ts';

export type { Level, RoundKind } from '../../api/generated/graphql.ts';
export type JobRole = PlanChoicesQuery['jobRoles'][number];
export type RoundSuggestion = RoundSuggestionsQuery['roundSuggestions'][number];

/** The roles, and what was planned last: most people practise for one job. */
export const PlanChoices = graphql(`
  query PlanChoices {
    jobRoles {
      id
      title
      summary
      levels
      competencies {
        id
        title
      }
    }
    interviews(first: 1) {
      edges {
        node {
          id
          level
          jobRole {
            id
          }
        }
      }
    }
  }
`);

export const RoundSuggestions = graphql(`
  query RoundSuggestions($jobRoleId: ID!, $level: Level!) {
    roundSuggestions(jobRoleId: $jobRoleId, level: $level) {
      kind
      title
      purpose
      questionCount
      maxQuestionCount
      minutes
      weight
    }
  }
`);

export const CreateInterview = graphql(`
  mutation CreateInterview($input: CreateInterviewInput!) {
    createInterview(input: $input) {
      __typename
      ... on Interview {
        id
      }
      ...Problem
    }
  }
`);
