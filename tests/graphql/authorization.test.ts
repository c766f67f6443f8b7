import { getDatamodel } from '../../prisma/generated/pothos.ts';
import { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builder } from '../../graphql/builder.ts';
import { NODE_TYPES, decodeGlobalId, encodeGlobalId } from '../../graphql/global-id.ts';
import { schema } from '../../graphql/schema.ts';
import { newId } from '../../platform/ids.ts';
import { type Account, type Api, startApi } from './api.ts';
import { Stage } from './stage.ts';

const objectTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => type instanceof GraphQLObjectType && !type.name.startsWith('__'),
);

/** Who may see an object, as its type says. */
const scopesOf = ({ extensions }: { extensions: { pothosOptions?: unknown } }) =>
  Object(extensions.pothosOptions) as { authScopes?: unknown; runScopesOnType?: boolean };

test('every object type says who may see it, and is asked on the object itself', () => {
  expect(builder.options.scopeAuth.runScopesOnType).toBe(true);
  const silent = objectTypes.filter((type) => {
    const { authScopes, runScopesOnType } = scopesOf(type);
    return authScopes === undefined || runScopesOnType === false;
  });
  expect(silent.map((type) => type.name)).toEqual([]);
});

test('every root field says who may ask', () => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const silent = roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {}).filter((field) => scopesOf(field).authScopes === undefined));
  expect(silent.map((field) => field.name)).toEqual([]);
});

test('no field shows a sealed column as it is, nor a secret one', () => {
  const models = Object.values(getDatamodel().datamodel.models);
  const columns = models.flatMap((model) => model.fields.map((field) => field.name));
  expect(columns).toContain('textSealed');
  const hidden = /Sealed$|^passwordHash$|^tokenHash$|^dataKeyWrapped$|^emailIndex$|^idempotencyKey$|[iI]nputHash$/;
  const shown = objectTypes.flatMap((type) => Object.values(type.getFields()).map((field) => {
    const exposed = field.extensions['pothosExposedField'];
    return { field: `${type.name}.${field.name}`, column: typeof exposed === 'string' ? exposed : field.name };
  }));
  expect(shown).toContainEqual({ field: 'Evaluation.at', column: 'at' });
  expect(shown.filter(({ column }) => hidden.test(column))).toEqual([]);
});

test('a global id is decoded strictly: a known type, a whole uuid, the one spelling', () => {
  const id = newId();
  expect(decodeGlobalId(encodeGlobalId('Interview', id))).toEqual({ type: 'Interview', id });
  const wrong = [
    '', 'x', id, encodeGlobalId('Partner', id), encodeGlobalId('Interview', '1'),
    encodeGlobalId('Interview', `${id}\u0000`),
    `${encodeGlobalId('Interview', id)}=`, Buffer.from(`Interview:${id}`).toString('base64url'),
  ];
  expect(wrong.map(decodeGlobalId)).toEqual(wrong.map(() => null));
});

let api: Api;
let ada: Account;
let eve: Account;
let interviewId: string;
let ids: Map<string, string>;

beforeAll(async () => {
  api = await startApi();
  [ada, eve] = [await api.account(), await api.account()];
  const { createInterview } = await api.ask<{ createInterview: { id: string; rounds: { id: string }[] } }>(
    ada.token,
    `mutation { createInterview(input: {jobRoleId: "backend", level: MID,
      rounds: [{kind: FUNDAMENTALS, questionCount: 1}], idempotencyKey: "k"})
      { ... on Interview { id rounds { id } } } }`,
  );
  interviewId = createInterview.id;
  const uuidOf = (id: string | undefined) => decodeGlobalId(id ?? '')?.id ?? '';
  const roundId = uuidOf(createInterview.rounds[0]?.id);
  const stage = new Stage(api.system.services, ada.userId, uuidOf(interviewId));
  const start = 'mutation ($id: ID!) { startRound(input: {roundId: $id}) { __typename } }';
  await api.ask(ada.token, start, { id: createInterview.rounds[0]?.id });
  const [question = ''] = await stage.prepare(roundId);
  await stage.askQuestion(question);
  const { submitAnswer } = await api.ask<{ submitAnswer: { answer: { id: string } } }>(
    ada.token,
    `mutation ($id: ID!) { submitAnswer(input: {questionId: $id, text: "Because of the index", idempotencyKey: "a"})
      { ... on SubmittedAnswer { answer { id } } } }`,
    { id: encodeGlobalId('InterviewQuestion', question) },
  );
  const evaluation = await stage.judge(question, 'Because of the index');
  await stage.closeRound(roundId);
  await stage.scoreRound(roundId, 'Well.');
  await stage.storePath([]);
  const path = await api.system.services.database.prisma.learningPath.findFirstOrThrow();
  ids = new Map([
    ['User', encodeGlobalId('User', ada.userId)],
    ['Interview', interviewId],
    ['InterviewRound', encodeGlobalId('InterviewRound', roundId)],
    ['InterviewQuestion', encodeGlobalId('InterviewQuestion', question)],
    ['Answer', submitAnswer.answer.id],
    ['Evaluation', encodeGlobalId('Evaluation', evaluation)],
    ['LearningPath', encodeGlobalId('LearningPath', path.id)],
  ]);
});
afterAll(() => api.close());

const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';
const INTERVIEW = 'query ($id: ID!) { interview(id: $id) { id } }';
const PAUSE = 'mutation ($id: ID!) { pauseInterview(input: {interviewId: $id}) { __typename ... on Error { code } } }';

for (const type of NODE_TYPES) {
  test(`node finds one's own ${type}, and for another person it is not there`, async () => {
    const id = ids.get(type);
    expect(await api.ask(ada.token, NODE, { id })).toEqual({ node: { __typename: type, id } });
    expect(await api.ask(eve.token, NODE, { id })).toEqual({ node: null });
  });
}

test('malformed ids and ids of another type are not there: null in queries, NotFoundError in mutations', async () => {
  for (const id of ['', 'nonsense', newId(), ids.get('Answer'), encodeGlobalId('Interview', newId())]) {
    expect(await api.ask(ada.token, INTERVIEW, { id })).toEqual({ interview: null });
    const nested = 'query ($id: ID!) { interview(id: $id) { rounds { questions { id } } } }';
    expect(await api.ask(ada.token, nested, { id })).toEqual({ interview: null });
    const paused = await api.ask(ada.token, PAUSE, { id });
    expect(paused).toEqual({ pauseInterview: { __typename: 'NotFoundError', code: 'NOT_FOUND' } });
  }
});

test("another person's interview is not there, and none of it in the list", async () => {
  expect(await api.ask(eve.token, INTERVIEW, { id: interviewId })).toEqual({ interview: null });
  expect(await api.ask(eve.token, '{ interviews { edges { node { id } } } }')).toEqual({ interviews: { edges: [] } });
  const paused = await api.ask(eve.token, PAUSE, { id: interviewId });
  expect(paused).toEqual({ pauseInterview: { __typename: 'NotFoundError', code: 'NOT_FOUND' } });
});

const OPEN = [
  '{ jobRoles { id } }', '{ __typename }', '{ me { id } }',
  'mutation { signOut }', 'mutation { refreshSession { __typename } }',
];
const CLOSED = [
  '{ roundSuggestions(jobRoleId: "backend", level: MID) { kind } }',
  '{ interviewer { kind } }',
  '{ interviews { edges { cursor } } }',
  '{ interviews(first: 0) { edges { cursor } } }',
  '{ interview(id: "x") { id } }',
  '{ node(id: "x") { id } }',
  'mutation { createInterview(input: {jobRoleId: "x", level: MID, rounds: [], idempotencyKey: ""}) { __typename } }',
  'mutation { submitAnswer(input: {questionId: "x", text: "", idempotencyKey: ""}) { __typename } }',
  'mutation { extendDeadline(input: {interviewId: "x", until: "2020-01-01T00:00:00Z"}) { __typename } }',
];

for (const document of OPEN) {
  test(`without a token works: ${document}`, async () => {
    const { body } = await api.send(document);
    expect(body.errors).toBeUndefined();
  });
}

for (const document of CLOSED) {
  test(`without a token is UNAUTHENTICATED at the top level, before any validation: ${document}`, async () => {
    const { status, body } = await api.send(document);
    expect([status, body.errors?.map((error) => error.extensions?.code)]).toEqual([200, ['UNAUTHENTICATED']]);
  });
}

const BAD_TOKENS = {
  'a word': 'nonsense',
  'a signature by another': 'eyJhbGciOiJIUzI1NiIsInR5cCI6ImF0K2p3dCIsImtpZCI6InRlc3QifQ.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
  'no algorithm': 'eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0Iiwia2lkIjoidGVzdCJ9.eyJzdWIiOiIxIn0.',
};

for (const [name, token] of Object.entries(BAD_TOKENS)) {
  test(`a bad token (${name}) is UNAUTHENTICATED everywhere but where a session is mended`, async () => {
    for (const document of [...CLOSED, '{ jobRoles { id } }', '{ me { id } }', '{ __typename }',
      'mutation { register(input: {email: "", password: "", name: ""}) { __typename } }',
      'mutation { signIn(input: {email: "", password: ""}) { __typename } }']) {
      const { body } = await api.send(document, {}, { token });
      expect(body.errors?.map((error) => error.extensions?.code), document).toEqual(['UNAUTHENTICATED']);
    }
    for (const document of ['mutation { signOut }', 'mutation { refreshSession { __typename } }']) {
      const { body } = await api.send(document, {}, { token });
      expect(body.errors, document).toBeUndefined();
    }
  });
}

test('a header that holds no bearer token is a bad token', async () => {
  const { body } = await api.send('{ me { id } }', {}, { headers: { authorization: 'Basic YTpi' } });
  expect(body.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});

test('me is null without a token, and the person with one', async () => {
  expect(await api.ask(undefined, '{ me { id } }')).toEqual({ me: null });
  expect(await api.ask(ada.token, '{ me { id email name timeZone } }')).toEqual({
    me: { id: ids.get('User'), email: ada.email, name: 'Wilhelmina Featherstone', timeZone: 'Europe/Berlin' },
  });
});
