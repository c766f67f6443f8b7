import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeIdOf, encodeGlobalId } from '../../graphql/global-id.ts';
import { startRound } from '../../services/interviews/start-round.ts';
import { type Account, type Api, startApi } from '../graphql/api.ts';
import { Stage } from '../graphql/stage.ts';
import { createCountingModel } from '../support/counting-model.ts';
import { plan } from '../support/interviewing.ts';
import { recordStatements } from '../support/statements.ts';
import { testConfig } from '../support/config.ts';

const SUBMIT = `mutation ($id: ID!, $key: ID!) {
  submitAnswer(input: {questionId: $id, text: "Measure first, because a guess costs more.", idempotencyKey: $key}) {
    __typename ... on SubmittedAnswer { answer { id text acceptedAt } } } }`;

interface Submitted {
  submitAnswer: { __typename: string; answer: { id: string } };
}

/** Without an engine a tell fails before its first statement, so that nothing runs beside the answer. */
let api: Api;
let account: Account;
let statements: string[];
beforeAll(async () => {
  api = await startApi();
  statements = recordStatements(api.system.services.database.pool);
  account = await api.account();
});
afterAll(() => api.close());

/** The global id of the one open question of a new interview. */
async function openQuestion(): Promise<string> {
  const { services } = api.system;
  const viewer = { userId: account.userId, roles: ['CANDIDATE'], address: null };
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS', questionCount: 1 }]);
  const [round] = await services.database.prisma.interviewRound.findMany({ where: { interviewId } });
  const roundId = round?.id ?? '';
  await startRound(services, viewer, { roundId });
  const stage = new Stage(services, account.userId, interviewId);
  const [questionId = ''] = await stage.prepare(roundId);
  await stage.askQuestion(questionId);
  return encodeGlobalId('InterviewQuestion', questionId);
}

/** What ran from the request to its reply. */
async function statementsOf(id: string, key: string): Promise<{ answerId: string; ran: string[] }> {
  const before = statements.length;
  const { submitAnswer } = await api.ask<Submitted>(account.token, SUBMIT, { id, key });
  expect(submitAnswer.__typename).toBe('SubmittedAnswer');
  return { answerId: submitAnswer.answer.id, ran: statements.slice(before) };
}

test('an answer is accepted with two statements, one that reads and one that commits', async () => {
  const question = await openQuestion();
  const { ran } = await statementsOf(question, 'first');
  expect(ran).toEqual(['read-by-question-answer', 'commit-change']);
  const questionId = decodeIdOf('InterviewQuestion', question);
  const { prisma } = api.system.services.database;
  expect(await prisma.answer.count({ where: { questionId: questionId ?? '' } })).toBe(1);
  expect(await prisma.interviewEvent.count({ where: { questionId, type: 'ANSWER_ACCEPTED' } })).toBe(1);
});

test('the same answer again only reads', async () => {
  const question = await openQuestion();
  const first = await statementsOf(question, 'second');
  const again = await statementsOf(question, 'second');
  expect(again.answerId).toBe(first.answerId);
  expect(again.ran[0]).toBe('read-by-question-answer');
  expect(again.ran).not.toContain('commit-change');
});

test('an interview is created with two statements, by rules and, its caps checked, by a model', async () => {
  const { services } = api.system;
  const viewer = { userId: account.userId, roles: ['CANDIDATE'], address: null };
  const rounds = [{ kind: 'FUNDAMENTALS' as const }];
  const ranFor = async (used: typeof services): Promise<string[]> => {
    const before = statements.length;
    await plan(used, viewer, rounds);
    return statements.slice(before).filter((statement) => statement !== 'audit');
  };
  expect(await ranFor(services)).toEqual(['before-creation', 'insert-interview']);

  const { model } = testConfig({
    DATABASE_URL: services.config.database.url,
    GROQ_API_KEY: 'test',
    MODEL_SPEND_ACCOUNT_DAILY_USD: '1',
    MODEL_SPEND_DAILY_USD: '1',
  });
  const interviewer = createCountingModel(model?.models ?? []);
  const byModel = await ranFor({ ...services, interviewer, config: { ...services.config, model } });
  expect(byModel).toEqual(['before-creation-by-model', 'insert-interview-within-caps']);
});
