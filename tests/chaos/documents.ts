const ERROR = '... on Error { code message }';

/** What a candidate sends; the root field of each has the alias `result`. */
export const REGISTER = `mutation ($input: RegisterInput!) {
  result: register(input: $input) { __typename ${ERROR} ... on Session { accessToken } } }`;
export const CREATE = `mutation ($input: CreateInterviewInput!) {
  result: createInterview(input: $input) { __typename ${ERROR} ... on Interview { id } } }`;
export const START = `mutation ($input: StartRoundInput!) {
  result: startRound(input: $input) { __typename ${ERROR} ... on InterviewRound { id } } }`;
export const COMPLETE = `mutation ($input: CompleteRoundInput!) {
  result: completeRound(input: $input) { __typename ${ERROR} ... on InterviewRound { id } } }`;
export const SUBMIT = `mutation ($input: SubmitAnswerInput!) {
  result: submitAnswer(input: $input) { __typename ${ERROR} ... on SubmittedAnswer { answer { id } } } }`;
export const SKIP = `mutation ($input: SkipQuestionInput!) {
  result: skipQuestion(input: $input) { __typename ${ERROR} ... on InterviewQuestion { id } } }`;
export const PAUSE = `mutation ($input: PauseInterviewInput!) {
  result: pauseInterview(input: $input) { __typename ${ERROR} ... on Interview { id } } }`;
export const RESUME = `mutation ($input: ResumeInterviewInput!) {
  result: resumeInterview(input: $input) { __typename ${ERROR} ... on Interview { id } } }`;
export const EXTEND = `mutation ($input: ExtendDeadlineInput!) {
  result: extendDeadline(input: $input) { __typename ${ERROR} ... on Interview { id dueAt } } }`;
export const CANCEL = `mutation ($input: CancelInterviewInput!) {
  result: cancelInterview(input: $input) { __typename ${ERROR} ... on Interview { id } } }`;

/** What the auditor reads of an interview. */
export const INTERVIEW = `query ($id: ID!) { result: interview(id: $id) {
  __typename status dueAt lastEventSequence learningPath { id } interviewer { kind }
  questions { id state answer { id text } evaluation { status } } } }`;
