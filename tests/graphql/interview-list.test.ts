import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Account, type Api, startApi } from './api.ts';

interface List {
  interviews: {
    edges: { cursor: string; node: { id: string; status: string } }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  };
}

const LIST = `query ($first: Int, $after: String, $status: InterviewStatus) {
  interviews(first: $first, after: $after, status: $status) {
    edges { cursor node { id status } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

let api: Api;
let ada: Account;
/** Newest first. */
const ids: string[] = [];

const list = async (variables: object) => (await api.ask<List>(ada.token, LIST, variables)).interviews;

beforeAll(async () => {
  api = await startApi();
  ada = await api.account();
  for (let index = 0; index < 5; index += 1) {
    const { createInterview } = await api.ask<{ createInterview: { id: string } }>(
      ada.token,
      `mutation ($key: ID!) { createInterview(input: {jobRoleId: "frontend", level: JUNIOR,
        rounds: [{kind: FUNDAMENTALS}], idempotencyKey: $key}) { ... on Interview { id } } }`,
      { key: `key ${index}` },
    );
    ids.unshift(createInterview.id);
  }
  // Two of the same millisecond: the order falls to the ids.
  await api.system.services.database.pool.query(
    `update interviews set created_at = (select max(created_at) from interviews) where id in
      (select id from interviews order by created_at desc limit 2)`,
  );
  const cancel = 'mutation ($id: ID!) { cancelInterview(input: {interviewId: $id}) { __typename } }';
  await api.ask(ada.token, cancel, { id: ids[2] });
});
afterAll(() => api.close());

test('pages follow one another, newest first, each once', async () => {
  const first = await list({ first: 2 });
  const second = await list({ first: 2, after: first.pageInfo.endCursor });
  const third = await list({ first: 2, after: second.pageInfo.endCursor });
  expect([first, second, third].flatMap((page) => page.edges.map((edge) => edge.node.id))).toEqual(ids);
  expect([first, second, third].map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
    [false, true], [true, true], [true, false],
  ]);
  expect(second.pageInfo).toMatchObject({ startCursor: second.edges[0]?.cursor, endCursor: second.edges[1]?.cursor });
});

test('by default there are twenty a page; null means the default too', async () => {
  expect((await list({})).edges).toHaveLength(5);
  expect((await list({ first: null, after: null, status: null })).edges).toHaveLength(5);
});

test('a status narrows the list, and the page information with it', async () => {
  const cancelled = await list({ status: 'CANCELLED' });
  expect(cancelled.edges.map((edge) => edge.node)).toEqual([{ id: ids[2], status: 'CANCELLED' }]);
  expect(cancelled.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  const none = await list({ status: 'COMPLETED' });
  expect(none).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

for (const variables of [{ first: 0 }, { first: -1 }, { first: 101 }, { after: 'nonsense' }, { after: '' }]) {
  test(`out of range is VALIDATION at the top level: ${JSON.stringify(variables)}`, async () => {
    const { body } = await api.send(LIST, variables, { token: ada.token });
    const [path] = Object.keys(variables);
    expect(body.errors).toMatchObject([{ extensions: { code: 'VALIDATION', fields: [{ path }] } }]);
  });
}

test('the list asks for what its nodes are asked for, in statements that do not grow with it', async () => {
  const { interviews } = await api.ask<{ interviews: { edges: { node: { rounds: object[] } }[] } }>(
    ada.token,
    '{ interviews { edges { node { rounds { title status } learningPath { id } } } } }',
  );
  expect(interviews.edges[0]?.node.rounds).toEqual([{ title: 'Technical fundamentals', status: 'READY' }]);
});
