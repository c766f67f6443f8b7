import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeGlobalId } from '../../graphql/global-id.ts';
import { startRound } from '../../services/interviews/start-round.ts';
import { submitAnswer } from '../../services/interviews/submit-answer.ts';
import { plan } from '../support/interviewing.ts';
import { recordStatements } from '../support/statements.ts';
import { type Account, type Api, startApi } from './api.ts';
import { Stage } from './stage.ts';

interface Log {
  interview: {
    events: {
      edges: {
        cursor: string;
        node: { sequence: number; type: string; at: string; round: { title: string } | null; question: { state: string } | null };
      }[];
      pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    };
  };
}

const EVENTS = `query ($id: ID!, $first: Int, $after: String) { interview(id: $id) { events(first: $first, after: $after) {
  edges { cursor node { sequence type at round { title } question { state answer { id } } evaluation { id } } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
const QUESTIONS = 3;
/** Created, ready, started, preparing, round started; then asked, answered and scored for each question, and closed. */
const EVENT_COUNT = 5 + QUESTIONS * 3 + 2;

let api: Api;
let ada: Account;
let id: string;
let statements: string[];
beforeAll(async () => {
  api = await startApi();
  ada = await api.account();
  const { services } = api.system;
  const viewer = { userId: ada.userId, roles: ['CANDIDATE'], address: null };
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS', questionCount: QUESTIONS }]);
  id = encodeGlobalId('Interview', interviewId);
  const { id: roundId } = await services.database.prisma.interviewRound.findFirstOrThrow({ where: { interviewId } });
  await startRound(services, viewer, { roundId });
  const stage = new Stage(services, ada.userId, interviewId);
  for (const [index, questionId] of (await stage.prepare(roundId)).entries()) {
    const text = `Measure first, because a guess costs more than the ${index + 1} minutes.`;
    await stage.askQuestion(questionId);
    await submitAnswer(services, viewer, { questionId, text, idempotencyKey: questionId });
    await stage.judge(questionId, 'Measure first');
  }
  await stage.closeRound(roundId);
  statements = recordStatements(services.database.pool);
});
afterAll(() => api.close());

const page = async (variables: { first?: number | null; after?: string | null }) =>
  (await api.ask<Log>(ada.token, EVENTS, { id, ...variables })).interview.events;

test('the events of an interview follow one another in pages, oldest first, without gaps', async () => {
  const first = await page({ first: 10 });
  const second = await page({ first: 10, after: first.pageInfo.endCursor });
  const all = [first, second].flatMap(({ edges }) => edges.map(({ node }) => node));
  expect(all.map(({ sequence }) => sequence)).toEqual(Array.from({ length: EVENT_COUNT }, (_, index) => index + 1));
  expect(all.slice(0, 6).map(({ type }) => type)).toEqual([
    'INTERVIEW_CREATED', 'ROUND_READY', 'INTERVIEW_STARTED', 'ROUND_PREPARING', 'ROUND_STARTED', 'QUESTION_ASKED',
  ]);
  expect(all.at(-1)?.type).toBe('INTERVIEW_SCORING');
  expect([first, second].map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
    [false, true], [true, false],
  ]);
  expect(second.pageInfo).toMatchObject({ startCursor: second.edges[0]?.cursor, endCursor: second.edges.at(-1)?.cursor });
  expect(all[1]?.round).toEqual({ title: 'Technical fundamentals' });
});

test('after the last event there is an empty page that says so; null means the default', async () => {
  const { pageInfo, edges } = await page({ first: null, after: null });
  expect(edges).toHaveLength(EVENT_COUNT);
  expect(await page({ after: pageInfo.endCursor })).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
  });
});

test('a page takes as many statements as a single event: what events name is read together', async () => {
  const ranFor = async (first: number) => {
    const before = statements.length;
    await page({ first });
    return statements.slice(before).length;
  };
  // The sixth event is the first that names a question, the eighth the first that names an evaluation.
  const few = await ranFor(8);
  expect(await ranFor(100)).toBe(few);
  expect(few).toBeLessThanOrEqual(9);
});

test('a list of interviews takes one statement for all their events', async () => {
  const { services } = api.system;
  const ben = await api.account();
  const viewer = { userId: ben.userId, roles: ['CANDIDATE'], address: null };
  const ranFor = async () => {
    const before = statements.length;
    await api.ask(ben.token, '{ interviews { edges { node { id events(first: 5) { edges { node { type } } } } } } }');
    return statements.length - before;
  };
  await plan(services, viewer, [{ kind: 'FUNDAMENTALS' }]);
  const one = await ranFor();
  for (let index = 0; index < 3; index += 1) await plan(services, viewer, [{ kind: 'FUNDAMENTALS' }]);
  expect(await ranFor()).toBe(one);
});

for (const variables of [{ first: 0 }, { first: 101 }, { after: 'nonsense' }, { after: '' }]) {
  test(`out of range is VALIDATION at the top level: ${JSON.stringify(variables)}`, async () => {
    const { body } = await api.send(EVENTS, { id, ...variables }, { token: ada.token });
    const [path] = Object.keys(variables);
    expect(body.errors).toMatchObject([{ extensions: { code: 'VALIDATION', fields: [{ path }] } }]);
  });
}

test("another person's events are not there", async () => {
  const eve = await api.account();
  expect(await api.ask(eve.token, EVENTS, { id })).toEqual({ interview: null });
});

test('an interview says who set its due date, and while it is paused when the pause ends by itself', async () => {
  const { services } = api.system;
  const viewer = { userId: ada.userId, roles: ['CANDIDATE'], address: null };
  const interviewId = await plan(services, viewer, [{ kind: 'FUNDAMENTALS' }]);
  const { id: roundId } = await services.database.prisma.interviewRound.findFirstOrThrow({ where: { interviewId } });
  await startRound(services, viewer, { roundId });
  const globalId = encodeGlobalId('Interview', interviewId);
  const read = async () => {
    const document = 'query ($id: ID!) { interview(id: $id) { dueSetBy pausedAt resumesAt } }';
    return (await api.ask<{ interview: { pausedAt: string | null; resumesAt: string | null } }>(ada.token, document, {
      id: globalId,
    })).interview;
  };
  expect(await read()).toEqual({ dueSetBy: 'CANDIDATE', pausedAt: null, resumesAt: null });
  const pause = 'mutation ($id: ID!) { pauseInterview(input: {interviewId: $id}) { __typename } }';
  await api.ask(ada.token, pause, { id: globalId });
  const { pausedAt, resumesAt } = await read();
  expect(Date.parse(resumesAt ?? '') - Date.parse(pausedAt ?? '')).toBe(30 * 24 * 3_600_000);
});
