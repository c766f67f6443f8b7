import { graphql } from '../api/generated/gql.ts';
import type { InterviewTimelineQuery } from '../api/generated/graphql.ts';

export type LoggedEvent = NonNullable<InterviewTimelineQuery['interview']>['events']['edges'][number]['node'];

/** What has happened, without a word of what was asked, answered or scored. */
export const InterviewTimeline = graphql(`
  query InterviewTimeline($id: ID!, $first: Int!, $after: String) {
    interview(id: $id) {
      id
      events(first: $first, after: $after) {
        edges {
          node {
            sequence
            type
            at
            round {
              id
            }
            question {
              id
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
