import { graphql } from '../../api/generated/gql.ts';

// Each command answers with the interview as it then is, so that the page need not wait for the event.

export const SubmitAnswer = graphql(`
  mutation SubmitAnswer($input: SubmitAnswerInput!) {
    submitAnswer(input: $input) {
      ... on SubmittedAnswer {
        question {
          ...QuestionParts
        }
        interview {
          ...InterviewParts
        }
      }
      ...Problem
    }
  }
`);

export const SkipQuestion = graphql(`
  mutation SkipQuestion($input: SkipQuestionInput!) {
    skipQuestion(input: $input) {
      ... on InterviewQuestion {
        ...QuestionParts
        round {
          interview {
            ...InterviewParts
          }
        }
      }
      ...Problem
    }
  }
`);

export const StartRound = graphql(`
  mutation StartRound($input: StartRoundInput!) {
    startRound(input: $input) {
      ... on InterviewRound {
        interview {
          ...InterviewParts
        }
      }
      ...Problem
    }
  }
`);

export const CompleteRound = graphql(`
  mutation CompleteRound($input: CompleteRoundInput!) {
    completeRound(input: $input) {
      ... on InterviewRound {
        interview {
          ...InterviewParts
        }
      }
      ...Problem
    }
  }
`);

export const PauseInterview = graphql(`
  mutation PauseInterview($input: PauseInterviewInput!) {
    pauseInterview(input: $input) {
      ... on Interview {
        ...InterviewParts
      }
      ...Problem
    }
  }
`);

export const ResumeInterview = graphql(`
  mutation ResumeInterview($input: ResumeInterviewInput!) {
    resumeInterview(input: $input) {
      ... on Interview {
        ...InterviewParts
      }
      ...Problem
    }
  }
`);

export const ExtendDeadline = graphql(`
  mutation ExtendDeadline($input: ExtendDeadlineInput!) {
    extendDeadline(input: $input) {
      ... on Interview {
        ...InterviewParts
      }
      ...Problem
    }
  }
`);

export const CancelInterview = graphql(`
  mutation CancelInterview($input: CancelInterviewInput!) {
    cancelInterview(input: $input) {
      ... on Interview {
        ...InterviewParts
      }
      ...Problem
    }
  }
`);
