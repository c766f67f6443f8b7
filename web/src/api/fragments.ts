import { graphql } from './generated/gql.ts';

/** What every error member of a result says; `unwrap` in outcome.ts makes an ApiError of it. */
export const Problem = graphql(`
  fragment Problem on Error {
    code
    message
    ... on ValidationError {
      fields {
        path
        message
      }
    }
    ... on RateLimitedError {
      retryAfterSeconds
    }
    ... on UnavailableError {
      retryAfterSeconds
    }
  }
`);

export const UserParts = graphql(`
  fragment UserParts on User {
    id
    email
    name
    timeZone
  }
`);

/** The judgement of a thread. */
export const EvaluationParts = graphql(`
  fragment EvaluationParts on Evaluation {
    id
    at
    status
    reason
    score
    provider
    model
    strengths
    improvements
    criteria {
      criterion
      title
      level
      evidence
    }
  }
`);

export const QuestionParts = graphql(`
  fragment QuestionParts on InterviewQuestion {
    id
    sequence
    kind
    state
    text
    askedAt
    competency {
      id
      title
    }
    answer {
      id
      text
      acceptedAt
    }
    evaluation {
      ...EvaluationParts
    }
    parent {
      id
    }
    round {
      id
    }
  }
`);

export const RoundParts = graphql(`
  fragment RoundParts on InterviewRound {
    id
    index
    kind
    title
    status
    questionCount
    minutes
    weight
    score
    summary
    opensAt
    dueAt
    startedAt
    completedAt
  }
`);

/** An interview without its questions: what a list, a header or an event needs. */
export const InterviewParts = graphql(`
  fragment InterviewParts on Interview {
    id
    lastEventSequence
    status
    level
    score
    band
    scoreInterval {
      low
      high
    }
    createdAt
    startedAt
    pausedAt
    resumesAt
    dueAt
    dueSetBy
    completedAt
    jobRole {
      id
      title
    }
    interviewer {
      kind
      provider
      model
      notice
    }
    learningPath {
      id
      createdAt
    }
    rounds {
      ...RoundParts
    }
  }
`);
