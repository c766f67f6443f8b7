import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeIdOf, encodeGlobalId } from '../../graphql/global-id.ts';
import { listen } from '../../graphql/listen.ts';
import { createApp } from '../../graphql/server.ts';
import { createTokens } from '../../platform/tokens.ts';
import type { EventFeed } from '../../services/event-feed.ts';
import type { Services } from '../../services/services.ts';
import { type Account, type Api, pages, readinessOf, startApi } from './api.ts';
import { subscribe } from './events.ts';
import { Stage } from './stage.ts';

let api: Api;
let ada: Account;
let eve: Account;

beforeAll(async () => {
  api = await startApi();
  [ada, eve] = [await api.account(), await api.account()];
});
afterAll(() => api.close());

async function makeInterview(): Promise<{ id: string; round: string; stage: Stage }> {
  const { createInterview } = await api.ask<{ createInterview: { id: string; rounds: [{ id: string }] } }>(
    ada.token,
    `mutation ($key: ID!) { createInterview(input: {jobRoleId: "backend", level: MID,
      rounds: [{kind: FUNDAMENTALS, questionCount: 1}], idempotencyKey: $key}) {
        ... on Interview { id rounds { id } } } }`,
    { key: crypto.randomUUID() },
  );
  const { id, rounds: [round] } = createInterview;
  return { id, round: round.id, stage: new Stage(api.system.services, ada.userId, decodeIdOf('Interview', id) ?? '') };
}

const command = (name: string, field: string, id: string) =>
  api.ask(ada.token, `mutation ($id: ID!) { ${name}(input: {${field}: $id}) { __typename } }`, { id });

/** Metrics tell how many streams are open in the server. */
async function openStreams(): Promise<number> {
  const { values } = await api.system.services.metrics.subscriptionsOpen.get();
  return values[0]?.value ?? 0;
}

/** Waits by reading events of the loop, not the clock. */
async function untilStreams(count: number): Promise<void> {
  while ((await openStreams()) !== count) await new Promise((resolve) => setImmediate(resolve));
}

/** A second server on the same system with other parts. */
async function serverWith(
  parts: Partial<Services>,
): Promise<{ url: string; stopping: AbortController; close(): Promise<void> }> {
  const stopping = new AbortController();
  const services = { ...api.system.services, ...parts };
  const app = createApp({ services, readiness: readinessOf(() => 'READY'), stopping: stopping.signal, pages, client: null });
  const listening = await listen(app, { host: '127.0.0.1', port: 0 });
  return { url: `http://127.0.0.1:${listening.port}`, stopping, close: () => listening.close(0) };
}

test('an event without a question, a round or an evaluation has null there, whatever is asked of them', async () => {
  const { id } = await makeInterview();
  const nested = `subscription ($id: ID!) { interviewEvents(interviewId: $id) { sequence
    question { parent { text } answer { text } } round { questions { id } } evaluation { criteria { title } } } }`;
  const stream = await subscribe(api, ada, { id }, nested);
  const first = await stream.next();
  expect(first).toEqual({ data: { interviewEvents: { sequence: 1, question: null, round: null, evaluation: null } } });
  stream.leave();
});

test('the log comes from its beginning, then live, in order and without a gap', async () => {
  const { id, round, stage } = await makeInterview();
  const stream = await subscribe(api, ada, { id });
  expect(await stream.take(2)).toEqual([[1, 'INTERVIEW_CREATED'], [2, 'ROUND_READY']]);
  await command('startRound', 'roundId', round);
  expect(await stream.take(2)).toEqual([[3, 'INTERVIEW_STARTED'], [4, 'ROUND_PREPARING']]);
  const [question = ''] = await stage.prepare(decodeIdOf('InterviewRound', round) ?? '');
  await stage.askQuestion(question);
  expect(await stream.take(1)).toEqual([[5, 'ROUND_STARTED']]);
  const asked = await stream.next();
  expect(asked?.data?.interviewEvents).toMatchObject({
    sequence: 6, type: 'QUESTION_ASKED', interview: { id, status: 'IN_PROGRESS', lastEventSequence: 6 },
    question: { id: encodeGlobalId('InterviewQuestion', question), state: 'ASKED', text: expect.stringMatching(/\w/) },
  });
  stream.leave();
});

test('it goes on from any event, and its objects are in their state at delivery', async () => {
  const { id, round } = await makeInterview();
  await command('startRound', 'roundId', round);
  await command('cancelInterview', 'interviewId', id);
  const stream = await subscribe(api, ada, { id, after: 2 });
  const first = await stream.next();
  expect(first?.data?.interviewEvents).toMatchObject({
    sequence: 3, type: 'INTERVIEW_STARTED', interview: { status: 'CANCELLED', lastEventSequence: 5 },
  });
  expect(await stream.take(2)).toEqual([[4, 'ROUND_PREPARING'], [5, 'INTERVIEW_CANCELLED']]);
  stream.leave();
});

test('a long log comes whole, batch by batch', async () => {
  const { id, round } = await makeInterview();
  await command('startRound', 'roundId', round);
  for (let turn = 0; turn < 60; turn += 1) {
    await command('pauseInterview', 'interviewId', id);
    await command('resumeInterview', 'interviewId', id);
  }
  const stream = await subscribe(api, ada, { id });
  const events = await stream.take(124);
  expect(events.map(([sequence]) => sequence)).toEqual(Array.from({ length: 124 }, (_, index) => index + 1));
  stream.leave();
});

test('it stays open after the interview is completed', async () => {
  const { id, round, stage } = await makeInterview();
  const roundId = decodeIdOf('InterviewRound', round) ?? '';
  await command('startRound', 'roundId', round);
  const [question = ''] = await stage.prepare(roundId);
  await stage.askQuestion(question);
  await api.ask(
    ada.token,
    `mutation ($id: ID!) { submitAnswer(input: {questionId: $id, text: "By index", idempotencyKey: "${id}"}) {
      __typename } }`,
    { id: encodeGlobalId('InterviewQuestion', question) },
  );
  const evaluation = await stage.judge(question, 'By index');
  await stage.closeRound(roundId);
  await stage.scoreRound(roundId, 'Well.');
  await stage.storePath([]);
  const stream = await subscribe(api, ada, { id, after: 7 });
  const scored = await stream.next();
  expect(scored?.data?.interviewEvents).toMatchObject({
    type: 'QUESTION_SCORED', evaluation: { id: encodeGlobalId('Evaluation', evaluation), score: 75 },
  });
  const rest = await stream.take(5);
  expect(rest.map(([, type]) => type)).toEqual([
    'ROUND_CLOSED', 'INTERVIEW_SCORING', 'ROUND_COMPLETED', 'LEARNING_PATH_READY', 'INTERVIEW_COMPLETED',
  ]);
  const open = await openStreams();
  expect(open).toBeGreaterThan(0);
  stream.leave();
});

test('event streams ask proxies not to hold them back', async () => {
  const { id } = await makeInterview();
  const stream = await subscribe(api, ada, { id });
  expect(stream.headers.get('x-accel-buffering')).toBe('no');
  expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
  stream.leave();
});

const endings = [
  ['nobody', null, 'UNAUTHENTICATED'],
  ['another person', 'eve', 'NOT_FOUND'],
] as const;
for (const [name, who, code] of endings) {
  test(`the stream of ${name} ends with ${code} at the top level`, async () => {
    const { id } = await makeInterview();
    const stream = await subscribe(api, who && eve, { id });
    expect((await stream.next())?.errors?.[0]?.extensions?.code).toBe(code);
    expect(await stream.next()).toBeUndefined();
  });
}

test('a malformed id is NOT_FOUND, a negative sequence VALIDATION', async () => {
  const malformed = await subscribe(api, ada, { id: 'nonsense' });
  expect((await malformed.next())?.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  const { id } = await makeInterview();
  const negative = await subscribe(api, ada, { id, after: -1 });
  expect((await negative.next())?.errors?.[0]?.extensions?.code).toBe('VALIDATION');
});

test('a subscriber who leaves a silent stream is let go', async () => {
  const { id } = await makeInterview();
  const before = await openStreams();
  const stream = await subscribe(api, ada, { id });
  await stream.take(2);
  expect(await openStreams()).toBe(before + 1);
  stream.leave();
  await untilStreams(before);
});

test('the stream ends with UNAUTHENTICATED when the token expires', async () => {
  const { id } = await makeInterview();
  const { config, tokens } = api.system.services;
  const lifetime = config.tokens.accessMinutes * 60_000;
  // Issued so long ago that two seconds are left of it.
  const { accessToken } = await createTokens(config, () => Date.now() - lifetime + 2_000)
    .issue({ userId: ada.userId, sessionId: crypto.randomUUID(), roles: [] });
  expect(await tokens.verify(accessToken)).not.toBeNull();
  const stream = await subscribe(api, { token: accessToken }, { id });
  await stream.take(2);
  expect((await stream.next())?.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await stream.next()).toBeUndefined();
});

test('a process that stops ends its streams with UNAVAILABLE, so that clients come back to another', async () => {
  const { id } = await makeInterview();
  const server = await serverWith({});
  const stream = await subscribe(server, ada, { id });
  await stream.take(2);
  server.stopping.abort();
  expect((await stream.next())?.errors?.[0]?.extensions?.code).toBe('UNAVAILABLE');
  expect(await stream.next()).toBeUndefined();
  await server.close();
});

test("whatever a faulty feed delivers, another person's event is refused by its type", async () => {
  const { id } = await makeInterview();
  const { feed } = api.system.services;
  const astray = decodeIdOf('Interview', id) ?? '';
  const faulty: EventFeed = { follow: (_asked, after, signal) => feed.follow(astray, after, signal) };
  const server = await serverWith({ feed: faulty });
  const { createInterview } = await api.ask<{ createInterview: { id: string } }>(
    eve.token,
    `mutation { createInterview(input: {jobRoleId: "backend", level: MID, rounds: [{kind: FUNDAMENTALS}],
      idempotencyKey: "eve"}) { ... on Interview { id } } }`,
  );
  const stream = await subscribe(server, eve, { id: createInterview.id });
  const result = await stream.next();
  expect(result).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  stream.leave();
  await server.close();
});
