import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Account, type Api, startApi } from './api.ts';
import { type Event, subscribe } from './events.ts';

let api: Api;
let ada: Account;
beforeAll(async () => {
  api = await startApi({ worker: true, temporalAddress: undefined });
  ada = await api.account();
});
afterAll(() => api.close());

const START = 'mutation ($id: ID!) { startRound(input: {roundId: $id}) { __typename } }';
const SUBMIT = `mutation ($id: ID!, $text: String!) {
  submitAnswer(input: {questionId: $id, text: $text, idempotencyKey: $id}) { __typename } }`;
const RESULTS = `query ($id: ID!) { interview(id: $id) { status score band scoreInterval { low high }
  rounds { title status weight score summary
    questions { state evaluation { score criteria { title level evidence } } } }
  learningPath { strengths weaknesses roadmap { title weeks } resources { title url } } } }`;

interface Results {
  interview: {
    status: string;
    rounds: { status: string; score: number | null; questions: { state: string; evaluation: object | null }[] }[];
    learningPath: { roadmap: object[]; resources: { url: string }[] };
  };
}

test('a client that knows nothing but the API takes an interview from its creation to its learning path', async () => {
  const rounds = [{ kind: 'FUNDAMENTALS', questionCount: 2 }, { kind: 'BEHAVIOURAL', questionCount: 1 }];
  const { createInterview } = await api.ask<{ createInterview: { id: string } }>(
    ada.token,
    'mutation ($input: CreateInterviewInput!) { createInterview(input: $input) { ... on Interview { id } } }',
    { input: { jobRoleId: 'backend', level: 'JUNIOR', idempotencyKey: 'one', rounds } },
  );
  const { id } = createInterview;
  const events: Event[] = [];
  const stream = await subscribe(api, ada, { id });
  while (events.at(-1)?.type !== 'INTERVIEW_COMPLETED') {
    const event = (await stream.next())?.data?.interviewEvents;
    if (!event) throw new Error('The stream ended before the interview.');
    events.push(event);
    if (event.type === 'ROUND_READY') {
      const started = await api.ask(ada.token, START, { id: event.round?.id });
      expect(started).toEqual({ startRound: { __typename: 'InterviewRound' } });
    }
    if (event.type === 'QUESTION_ASKED' && event.question?.state === 'ASKED') {
      const text = `About “${event.question.text}” I would measure first, because guesses cost time.`;
      const submitted = await api.ask(ada.token, SUBMIT, { id: event.question.id, text });
      expect(submitted).toEqual({ submitAnswer: { __typename: 'SubmittedAnswer' } });
    }
  }
  stream.leave();
  expect(events.map((event) => event.sequence)).toEqual(events.map((_, index) => index + 1));

  const { interview } = await api.ask<Results>(ada.token, RESULTS, { id });
  expect(interview).toMatchObject({ status: 'COMPLETED', rounds: [{ status: 'COMPLETED' }, { status: 'COMPLETED' }] });
  const questions = interview.rounds.flatMap((round) => round.questions);
  expect(questions.every((question) => ['SCORED', 'NOT_SCORED'].includes(question.state))).toBe(true);
  expect(questions.filter((question) => question.evaluation !== null)).toHaveLength(3);
  expect(interview.learningPath.roadmap.length).toBeGreaterThan(0);
  expect(interview.learningPath.resources.every((page) => page.url.startsWith('https://'))).toBe(true);
});
