import { SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { encodeGlobalId } from '../../graphql/global-id.ts';
import { createTokens } from '../../platform/tokens.ts';
import { type Account, type Api, startApi } from './api.ts';
import { Stage } from './stage.ts';

let api: Api;
let ada: Account;
let ben: Account;
beforeAll(async () => {
  api = await startApi();
  [ada, ben] = await Promise.all([api.account(), api.account()]);
});
afterAll(() => api.close());

const SUBMIT = `mutation ($input: SubmitAnswerInput!) { submitAnswer(input: $input) {
  __typename ... on Error { code message } ... on ValidationError { fields { path } } } }`;
const CREATE = `mutation ($input: CreateInterviewInput!) { createInterview(input: $input) {
  __typename ... on Interview { id rounds { id } } ... on Error { code message } ... on ValidationError { fields { path } } } }`;

interface Refused {
  __typename: string;
  code?: string;
  message?: string;
  fields?: { path: string }[];
}

const TEXT = 'An index makes reads quicker and writes slower, because it has to be kept.';

async function submit(account: Account, input: { questionId: string; text: string; idempotencyKey: string }) {
  const { submitAnswer } = await api.ask<{ submitAnswer: Refused }>(account.token, SUBMIT, { input });
  return submitAnswer;
}

async function create(account: Account, input: object): Promise<Refused & { id?: string; rounds?: { id: string }[] }> {
  const given = { jobRoleId: 'backend', level: 'MID', idempotencyKey: newId(), rounds: [{ kind: 'FUNDAMENTALS' }], ...input };
  return (await api.ask<{ createInterview: Refused }>(account.token, CREATE, { input: given })).createInterview;
}

/** A started interview with one question asked. */
async function asked(account = ada) {
  const made = await create(account, { rounds: [{ kind: 'FUNDAMENTALS', questionCount: 2 }] });
  const roundId = made.rounds?.[0]?.id ?? '';
  await api.ask(account.token, 'mutation ($id: ID!) { startRound(input: {roundId: $id}) { __typename } }', { id: roundId });
  const round = await api.system.services.database.prisma.interviewRound.findFirstOrThrow({
    where: { interview: { userId: account.userId }, status: 'PREPARING' },
  });
  const stage = new Stage(api.system.services, account.userId, round.interviewId);
  const [first, second] = await stage.prepare(round.id);
  if (first === undefined || second === undefined) throw new Error('No questions were prepared.');
  await stage.askQuestion(first);
  return { interviewId: made.id ?? '', uuid: round.interviewId, question: first, prepared: second, stage };
}

/** Everything that is stored, as one text. */
async function everything(): Promise<string> {
  const { pool } = api.system.services.database;
  const tables = ['interviews', 'interview_rounds', 'interview_questions', 'answers', 'evaluations', 'interview_events'];
  const rows = await Promise.all(
    tables.map((table) => pool.query(`select coalesce(json_agg(to_jsonb(t) - 'engine' - 'tell_after' order by t::text), '[]')::text as all from ${table} t`)),
  );
  return rows.map((result) => result.rows[0].all).join('\n');
}

/** Runs something that must be refused, and makes sure that nothing was written. */
async function refusedWithoutTrace<T>(run: () => Promise<T>): Promise<T> {
  const before = await everything();
  const result = await run();
  expect(await everything()).toBe(before);
  return result;
}

const questionId = (id: string): string => encodeGlobalId('InterviewQuestion', id);

test('an answer that is blank, too long or holds NUL is VALIDATION, and nothing is written', async () => {
  const { question } = await asked();
  const id = questionId(question);
  for (const bad of ['', ' \n\t ', 'x'.repeat(10_001), 'a\u0000b']) {
    const refused = await refusedWithoutTrace(() => submit(ada, { questionId: id, text: bad, idempotencyKey: newId() }));
    expect(refused).toMatchObject({ __typename: 'ValidationError', code: 'VALIDATION', fields: [{ path: 'text' }] });
  }
  for (const key of ['', 'k'.repeat(201)]) {
    const refused = await refusedWithoutTrace(() => submit(ada, { questionId: id, text: TEXT, idempotencyKey: key }));
    expect(refused).toMatchObject({ __typename: 'ValidationError', fields: [{ path: 'idempotencyKey' }] });
  }
  const longest = await submit(ada, { questionId: id, text: 'x'.repeat(10_000), idempotencyKey: 'k'.repeat(200) });
  expect(longest.__typename).toBe('SubmittedAnswer');
});

test('an answer to what is not asked, not there or not theirs is NOT_FOUND, and nothing is written', async () => {
  const { question, prepared, interviewId } = await asked();
  const wrong: [Account, string][] = [
    [ada, questionId(newId())],
    [ada, questionId(prepared)],
    [ada, interviewId],
    [ada, question],
    [ada, 'not an id'],
    [ada, ''],
    [ada, questionId('not-a-uuid')],
    [ben, questionId(question)],
  ];
  for (const [account, id] of wrong) {
    const refused = await refusedWithoutTrace(() => submit(account, { questionId: id, text: TEXT, idempotencyKey: newId() }));
    expect(refused).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND' });
  }
});

test('a question is answered once: another key is a conflict, the same key with another text too', async () => {
  const { question } = await asked();
  const id = questionId(question);
  expect((await submit(ada, { questionId: id, text: TEXT, idempotencyKey: 'first' })).__typename).toBe('SubmittedAnswer');
  const conflicts = [
    { questionId: id, text: TEXT, idempotencyKey: 'second' },
    { questionId: id, text: `${TEXT} And more.`, idempotencyKey: 'first' },
    { questionId: questionId(newId()), text: TEXT, idempotencyKey: 'first' },
  ];
  for (const input of conflicts) {
    const refused = await refusedWithoutTrace(() => submit(ada, input));
    expect(refused).toMatchObject({ __typename: 'ConflictError', code: 'CONFLICT' });
  }
  const again = await refusedWithoutTrace(() => submit(ada, { questionId: id, text: TEXT, idempotencyKey: 'first' }));
  expect(again.__typename).toBe('SubmittedAnswer');
});

test('a paused or a cancelled interview takes no answer', async () => {
  const { question, interviewId } = await asked();
  const command = (name: string) =>
    api.ask(ada.token, `mutation ($id: ID!) { ${name}(input: {interviewId: $id}) { __typename } }`, { id: interviewId });
  const attempt = () => submit(ada, { questionId: questionId(question), text: TEXT, idempotencyKey: newId() });
  await command('pauseInterview');
  expect(await refusedWithoutTrace(attempt)).toMatchObject({ __typename: 'ConflictError' });
  await command('resumeInterview');
  await command('cancelInterview');
  expect(await refusedWithoutTrace(attempt)).toMatchObject({ __typename: 'ConflictError' });
});

test('a plan that cannot be served is refused with the field that is wrong', async () => {
  const past = new Date(Date.now() - 60_000).toISOString();
  const far = '2199-01-01T00:00:00Z';
  const soon = new Date(Date.now() + 86_400_000).toISOString();
  const cases: [object, string][] = [
    [{ rounds: [] }, 'rounds'],
    [{ rounds: Array.from({ length: 13 }, () => ({ kind: 'FUNDAMENTALS', questionCount: 1 })) }, 'rounds'],
    [{ rounds: [{ kind: 'FUNDAMENTALS', questionCount: 0 }] }, 'rounds.0.questionCount'],
    [{ rounds: [{ kind: 'FUNDAMENTALS', questionCount: 13 }] }, 'rounds.0.questionCount'],
    [{ rounds: [{ kind: 'SYSTEM_DESIGN', questionCount: 12 }] }, 'rounds.0.questionCount'],
    [{ rounds: [{ kind: 'CODING' }] }, 'rounds.0.kind'],
    [{ level: 'STAFF', rounds: [{ kind: 'FUNDAMENTALS' }] }, 'rounds.0.kind'],
    [{ dueAt: past }, 'dueAt'],
    [{ dueAt: far }, 'dueAt'],
    [{ rounds: [{ kind: 'FUNDAMENTALS', dueAt: past }] }, 'rounds.0.dueAt'],
    [{ rounds: [{ kind: 'FUNDAMENTALS', opensAt: far }] }, 'rounds.0.opensAt'],
    [{ dueAt: soon, rounds: [{ kind: 'FUNDAMENTALS', opensAt: soon }] }, 'rounds.0.opensAt'],
    [{ idempotencyKey: '' }, 'idempotencyKey'],
  ];
  for (const [input, path] of cases) {
    const refused = await refusedWithoutTrace(() => create(ada, input));
    expect(refused, JSON.stringify(input)).toMatchObject({ __typename: 'ValidationError', code: 'VALIDATION', fields: [{ path }] });
  }
  const unknown = await refusedWithoutTrace(() => create(ada, { jobRoleId: 'astronaut' }));
  expect(unknown).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND' });
});

test('the same key makes one interview, another input with it is a conflict, another person has keys of their own', async () => {
  const idempotencyKey = newId();
  const made = await create(ada, { idempotencyKey });
  const again = await refusedWithoutTrace(() => create(ada, { idempotencyKey }));
  expect(again.id).toBe(made.id);
  const other = await refusedWithoutTrace(() => create(ada, { idempotencyKey, level: 'SENIOR' }));
  expect(other).toMatchObject({ __typename: 'ConflictError', code: 'CONFLICT' });
  expect((await create(ben, { idempotencyKey })).id).not.toBe(made.id);
  const many = await Promise.all(Array.from({ length: 8 }, () => create(ben, { idempotencyKey: 'at once' })));
  expect(new Set(many.map((one) => one.id)).size).toBe(1);
});

test('a token that has expired, or is not signed, is nobody', async () => {
  const { services } = api.system;
  const { question } = await asked();
  const { config } = services;
  const claims = { sub: ada.userId };
  const unsigned = [
    Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url'),
    Buffer.from(JSON.stringify({ ...claims, exp: Math.floor(Date.now() / 1000) + 600 })).toString('base64url'),
    '',
  ].join('.');
  const [key] = config.secrets.jwtKeys;
  if (!key) throw new Error('There is no key.');
  const expired = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', kid: key.id, typ: 'at+jwt' })
    .setExpirationTime(Math.floor(Date.now() / 1000) - 60)
    .sign(key.secret);
  const foreign = createTokens({ ...config, secrets: { ...config.secrets, jwtKeys: [{ id: key.id, secret: Buffer.alloc(32, 7) }] } });
  const { accessToken } = await foreign.issue({ userId: ada.userId, sessionId: newId(), roles: ['CANDIDATE'] });
  const input = { questionId: questionId(question), text: TEXT, idempotencyKey: newId() };
  for (const token of [unsigned, expired, accessToken]) {
    const { body } = await refusedWithoutTrace(() => api.send(SUBMIT, { input }, { token }));
    expect(body.errors?.map((error) => error.extensions?.code)).toEqual(['UNAUTHENTICATED']);
    expect(body.data ?? null).toBeNull();
  }
});

// Depth counts fields, the leaf included.
test('a document of depth 11 or with 31 aliases, and a body of a megabyte, are refused', async () => {
  const deep = `{ interviews { edges { node { rounds { interview { rounds { interview { rounds { interview { jobRole { id } } } } } } } } } } }`;
  const aliases = `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(' ')} }`;
  for (const query of [deep, aliases]) {
    const { body } = await api.send(query, {}, { token: ada.token });
    expect(body.errors?.length, query.slice(0, 40)).toBeGreaterThan(0);
    expect(body.data ?? null).toBeNull();
  }
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${ada.token}` },
    body: JSON.stringify({ query: '{ me { id } }', variables: { padding: 'x'.repeat(1_048_576) } }),
  });
  expect(response.status).toBe(413);
});
