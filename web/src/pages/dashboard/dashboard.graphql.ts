import { graphql } from '../../api/generated/gql.ts';
import type { DashboardQuery, OpenInterviewFragment } from '../../api/generated/graphql.ts';

export type OpenInterview = OpenInterviewFragment;
export type OpenRound = OpenInterview['rounds'][number];
export type ListedInterview = DashboardQuery['interviews']['edges'][number]['node'];

/** What the dashboard says of an interview that is not over: where it stands, and no score. */
export const OpenInterviewParts = graphql(`
  fragment OpenInterview on Interview {
    id
    status
    level
    dueAt
    pausedAt
    resumesAt
    createdAt
    jobRole {
      id
      title
    }
    rounds {
      id
      index
      title
      status
      questionCount
      minutes
      opensAt
      dueAt
      questions {
        id
        kind
        state
      }
    }
  }
`);

export const ListedInterviewParts = graphql(`
  fragment ListedInterview on Interview {
    id
    status
    level
    score
    band
    createdAt
    completedAt
    jobRole {
      id
      title
    }
  }
`);

/** Whatever is open, however old, and the first page of everything. */
export const Dashboard = graphql(`
  query Dashboard($first: Int!) {
    running: interviews(first: 50, status: IN_PROGRESS) {
      edges {
        node {
          ...OpenInterview
        }
      }
    }
    scheduled: interviews(first: 50, status: SCHEDULED) {
      edges {
        node {
          ...OpenInterview
        }
      }
    }
    paused: interviews(first: 50, status: PAUSED) {
      edges {
        node {
          ...OpenInterview
        }
      }
    }
    scoring: interviews(first: 50, status: SCORING) {
      edges {
        node {
          ...OpenInterview
        }
      }
    }
    interviews(first: $first) {
      edges {
        node {
          ...ListedInterview
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MoreInterviews = graphql(`
  query MoreInterviews($first: Int!, $after: String) {
    interviews(first: $first, after: $after) {
      edges {
        node {
          ...ListedInterview
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
