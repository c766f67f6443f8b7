import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { RESOURCES } from '../../interviewer/bank/resources.ts';
import { encodeGlobalId } from '../../graphql/global-id.ts';
import { type Account, type Api, startApi } from './api.ts';
import { Stage } from './stage.ts';

const QUOTE = 'an index is a sorted copy of some columns';
const OWN_TEXT = 'You said you ran a migration at night. What did you watch?';

const CREATE = `mutation ($input: CreateInterviewInput!) {
  createInterview(input: $input) { __typename ... on Interview { id rounds { id } } ... on Error { message code } }
}`;
const START = `mutation ($roundId: ID!) { startRound(input: {roundId: $roundId}) { __typename ... on InterviewRound {
  id status index kind title questionCount minutes weight startedAt interview { status lastEventSequence } } } }`;
const SUBMIT = `mutation ($id: ID!, $text: String!, $key: ID!) {
  submitAnswer(input: {questionId: $id, text: $text, idempotencyKey: $key}) { __typename
    ... on SubmittedAnswer { answer { id text acceptedAt } question { id state answer { id text } }
      interview { id status } }
    ... on Error { message code } ... on ValidationError { fields { path message } } } }`;
const SKIP = `mutation ($id: ID!, $key: ID!) {
  skipQuestion(input: {questionId: $id, idempotencyKey: $key}) { __typename ... on InterviewQuestion { id state } } }`;

const NODE = 'query ($id: ID!) { node(id: $id) { id } }';

const QUESTION = `id sequence kind text state askedAt competency { id title } parent { id } round { id }
  answer { id text acceptedAt } evaluation { id status score reason provider model at strengths improvements
    criteria { criterion title level evidence } }`;
const EVERYTHING = `query ($id: ID!) { interview(id: $id) {
  id level status score band lastEventSequence createdAt startedAt pausedAt dueAt completedAt
  jobRole { id title summary levels competencies { id } } interviewer { kind provider model notice }
  scoreInterval { low high }
  rounds { id index kind title status questionCount minutes weight score summary dueAt completedAt
    questions { ${QUESTION} } }
  questions { ${QUESTION} }
  learningPath { id strengths weaknesses createdAt roadmap { id title why steps weeks }
    resources { title url kind minutes } }
} }`;

interface Question {
  id: string;
  sequence: number;
  kind: string;
  text: string;
  state: string;
  parent: { id: string } | null;
  answer: { text: string } | null;
  evaluation: { id: string; score: number; criteria: object[] } | null;
}
interface Everything {
  interview: {
    status: string;
    score: number | null;
    band: string | null;
    scoreInterval: object | null;
    interviewer: object;
    rounds: { id: string; status: string; score: number | null; summary: string | null; questions: Question[] }[];
    questions: Question[];
    learningPath: { strengths: string[]; roadmap: object[]; resources: object[] } | null;
  };
}

let api: Api;
let ada: Account;
let interview: string;
let round: string;
let stage: Stage;
let questions: string[];

const everything = async () => (await api.ask<Everything>(ada.token, EVERYTHING, { id: interview })).interview;
const submit = async (index: number, text: string, key: string) => {
  const variables = { id: questionId(index), text, key };
  return (await api.ask<{ submitAnswer: object }>(ada.token, SUBMIT, variables)).submitAnswer;
};
const questionId = (index: number) => encodeGlobalId('InterviewQuestion', questions[index] ?? '');
const uuid = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1] ?? '';

beforeAll(async () => {
  api = await startApi();
  ada = await api.account();
  const input = {
    jobRoleId: 'backend', level: 'MID', rounds: [{ kind: 'FUNDAMENTALS', questionCount: 2 }], idempotencyKey: 'first',
  };
  type Made = { createInterview: { id: string; rounds: { id: string }[] } };
  const made = await api.ask<Made>(ada.token, CREATE, { input });
  interview = made.createInterview.id;
  round = made.createInterview.rounds[0]?.id ?? '';
  stage = new Stage(api.system.services, ada.userId, uuid(interview));
});
afterAll(() => api.close());

test('a started round says so, without waiting for its questions', async () => {
  const { startRound } = await api.ask<{ startRound: object }>(ada.token, START, { roundId: round });
  expect(startRound).toMatchObject({
    __typename: 'InterviewRound', index: 1, kind: 'FUNDAMENTALS', title: 'Technical fundamentals', status: 'PREPARING',
    questionCount: 2, interview: { status: 'IN_PROGRESS', lastEventSequence: 4 },
  });
});

test('prepared questions are in no answer, neither in a list nor by their id', async () => {
  questions = await stage.prepare(uuid(round), OWN_TEXT);
  const { rounds, questions: listed } = await everything();
  expect([listed, rounds[0]?.questions]).toEqual([[], []]);
  expect(await api.ask(ada.token, NODE, { id: questionId(0) })).toEqual({ node: null });
  expect(await submit(0, 'x', 'early')).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND' });
});

test('an asked question shows its own text, opened from its sealed column', async () => {
  await stage.askQuestion(questions[0] ?? '');
  const [asked] = (await everything()).questions;
  expect(asked).toMatchObject({
    sequence: 1, kind: 'MAIN', text: OWN_TEXT, state: 'ASKED', answer: null, evaluation: null,
  });
});

test('an accepted answer comes back; its key gives it again, and with other words a conflict', async () => {
  const submitted = await submit(0, `I would say ${QUOTE}.`, 'a1');
  expect(submitted).toMatchObject({
    __typename: 'SubmittedAnswer',
    answer: { text: `I would say ${QUOTE}.` },
    question: { id: questionId(0), state: 'ANSWERED', answer: { text: `I would say ${QUOTE}.` } },
    interview: { id: interview, status: 'IN_PROGRESS' },
  });
  expect(await submit(0, `I would say ${QUOTE}.`, 'a1')).toEqual(submitted);
  expect(await submit(0, 'else', 'a1')).toMatchObject({ __typename: 'ConflictError', code: 'CONFLICT' });
});

test('an evaluation stays unseen while its thread is open, also by its id', async () => {
  const evaluation = await stage.judge(questions[0] ?? '', QUOTE, { probe: true });
  expect((await everything()).questions[0]).toMatchObject({ state: 'ANSWERED', evaluation: null });
  const id = encodeGlobalId('Evaluation', evaluation);
  expect(await api.ask(ada.token, NODE, { id })).toEqual({ node: null });
});

test('a follow-up names its main question; the settled thread shows one evaluation, on the main question', async () => {
  const { prisma } = api.system.services.database;
  const where = { parentId: questions[0], state: 'PREPARED' } as const;
  const probe = await prisma.interviewQuestion.findFirstOrThrow({ where });
  await stage.askQuestion(probe.id);
  const probeId = encodeGlobalId('InterviewQuestion', probe.id);
  await api.ask(ada.token, SUBMIT, { id: probeId, text: 'I would watch the queue.', key: 'a2' });
  const evaluation = await stage.judge(questions[0] ?? '', QUOTE, { answersSeen: 2 });
  const [main, followUp] = (await everything()).questions;
  expect(main).toMatchObject({
    state: 'SCORED',
    evaluation: {
      id: encodeGlobalId('Evaluation', evaluation),
      status: 'SCORED', score: 75, reason: null, provider: 'Rounds', strengths: ['Says why'],
      criteria: [{ criterion: 'correctness', title: 'Correctness', level: 4, evidence: QUOTE }],
    },
  });
  expect(followUp).toMatchObject({
    sequence: 2, kind: 'FOLLOW_UP', text: 'And under load?', state: 'SCORED', evaluation: null,
    parent: { id: main?.id },
  });
  const found = await api.ask<{ node: object }>(
    ada.token,
    'query ($id: ID!) { node(id: $id) { __typename id ... on Evaluation { score criteria { title } } } }',
    { id: encodeGlobalId('Evaluation', evaluation) },
  );
  expect(found.node).toMatchObject({ __typename: 'Evaluation', score: 75, criteria: [{ title: 'Correctness' }] });
});

test('a completed interview shows round scores, summary, overall score and the path with its pages', async () => {
  expect(await everything()).toMatchObject({ score: null, band: null, scoreInterval: null, learningPath: null });
  await stage.askQuestion(questions[1] ?? '');
  const { skipQuestion } = await api.ask<{ skipQuestion: object }>(ada.token, SKIP, { id: questionId(1), key: 's1' });
  expect(skipQuestion).toEqual({ __typename: 'InterviewQuestion', id: questionId(1), state: 'SKIPPED' });
  await stage.closeRound(uuid(round));
  await stage.scoreRound(uuid(round), 'You explained one thing well.');
  const [page] = RESOURCES;
  await stage.storePath([page?.id ?? '', 'a-page-that-was-removed']);
  const shown = await everything();
  expect(shown).toMatchObject({
    status: 'COMPLETED',
    score: 37.5,
    band: 'BUILDING',
    scoreInterval: { low: expect.any(Number), high: expect.any(Number) },
    interviewer: {
      kind: 'RULE_BASED', provider: 'Rounds', model: null, notice: expect.stringContaining('practice mode'),
    },
    rounds: [{ status: 'COMPLETED', score: 37.5, summary: 'You explained one thing well.' }],
    learningPath: {
      strengths: ['Names what fails'],
      roadmap: [{ id: 'sql', title: 'SQL', why: 'It was skipped.', steps: ['Read', 'Practise'], weeks: 2 }],
      resources: [{ title: page?.title, url: page?.url, kind: page?.kind, minutes: page?.minutes }],
    },
  });
  expect(shown.questions.map((question) => question.sequence)).toEqual([1, 2, 3]);
  expect(JSON.stringify(shown), 'a Fernet token in an answer').not.toMatch(/gAAAA/);
});

test('an interview with everything in it is read in a handful of statements', async () => {
  const queries = vi.spyOn(pg.Client.prototype, 'query');
  const statementsFor = async (document: string) => {
    queries.mockClear();
    await api.ask(ada.token, document, { id: interview });
    return queries.mock.calls.length;
  };
  const deep = await statementsFor(EVERYTHING);
  const answerOnly = await statementsFor('query ($id: ID!) { interview(id: $id) { questions { answer { text } } } }');
  queries.mockRestore();
  expect(answerOnly).toBeLessThanOrEqual(3);
  expect(deep).toBeLessThanOrEqual(13);
});

test('an answer alone costs no further statement: the two here read the key and the row that it made', async () => {
  const queries = vi.spyOn(pg.Client.prototype, 'query');
  const document = `mutation ($id: ID!, $text: String!) {
    submitAnswer(input: {questionId: $id, text: $text, idempotencyKey: "a1"}) {
      ... on SubmittedAnswer { answer { id } } } }`;
  await api.ask(ada.token, document, { id: questionId(0), text: `I would say ${QUOTE}.` });
  const count = queries.mock.calls.length;
  queries.mockRestore();
  expect(count).toBe(2);
});
