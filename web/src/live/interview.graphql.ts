import { graphql } from '../api/generated/gql.ts';

/** An interview as it is now, with all that was asked. */
export const InterviewSnapshot = graphql(`
  query InterviewSnapshot($id: ID!) {
    interview(id: $id) {
      ...InterviewParts
      questions {
        ...QuestionParts
      }
    }
  }
`);

/**
 * What an event changed, and beside it what else may have changed with it: rounds share due dates, and follow-ups take
 * the state of their thread without an event of their own.
 */
export const InterviewEvents = graphql(`
  subscription InterviewEvents($interviewId: ID!, $afterSequence: Int) {
    interviewEvents(interviewId: $interviewId, afterSequence: $afterSequence) {
      sequence
      type
      at
      question {
        ...QuestionParts
      }
      interview {
        ...InterviewParts
        questions {
          id
          state
          evaluation {
            id
          }
        }
      }
    }
  }
`);
