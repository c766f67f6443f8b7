import { graphql } from '../../api/generated/gql';
import type { ResultsQuery } from '../../api/generated/graphql';

export const Results = graphql(`
  query Results($id: ID!) {
    interview(id: $id) {
      ...InterviewParts
      questions {
        ...QuestionParts
      }
      usage {
        calls
        promptTokens
        completionTokens
        costUsd
      }
      learningPath {
        roadmap {
          id
          title
          steps
        }
      }
    }
  }
`);

/** Every thread of the interview that has no score is judged again. */
export const Rescore = graphql(`
  mutation Rescore($input: RequestRescoreInput!) {
    requestRescore(input: $input) {
      __typename
      ... on Interview {
        id
        status
      }
      ...Problem
    }
  }
`);

export type Interview = NonNullable<ResultsQuery['interview']>;
export type Round = Interview['rounds'][number];
export type Question = Interview['questions'][number];
