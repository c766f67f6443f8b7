import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { encodeGlobalId } from '../../graphql/global-id.ts';
import { presentableError } from '../../graphql/errors.ts';
import { freePort } from '../support/ports.ts';
import { type Api, startApi } from './api.ts';
import { subscribe } from './events.ts';

let api: Api;
let token: string;

beforeAll(async () => {
  const url = `postgresql://postgres@127.0.0.1:${await freePort()}/gone`;
  api = await startApi({ env: { DATABASE_URL: url, LOG_LEVEL: 'fatal' } });
  ({ accessToken: token } = await api.system.services.tokens.issue({ userId: newId(), sessionId: newId(), roles: [] }));
});
afterAll(() => api.close());

const interview = encodeGlobalId('Interview', newId());
const round = encodeGlobalId('InterviewRound', newId());
const question = encodeGlobalId('InterviewQuestion', newId());

const IN_UNION = [
  `createInterview(input: {jobRoleId: "backend", level: MID, rounds: [{kind: FUNDAMENTALS}], idempotencyKey: "k"})`,
  `startRound(input: {roundId: "${round}"})`,
  `completeRound(input: {roundId: "${round}"})`,
  `submitAnswer(input: {questionId: "${question}", text: "x", idempotencyKey: "k"})`,
  `skipQuestion(input: {questionId: "${question}", idempotencyKey: "k"})`,
  `pauseInterview(input: {interviewId: "${interview}"})`,
  `resumeInterview(input: {interviewId: "${interview}"})`,
  `cancelInterview(input: {interviewId: "${interview}"})`,
  `extendDeadline(input: {interviewId: "${interview}", until: "2090-01-01T00:00:00Z"})`,
  `requestRescore(input: {interviewId: "${interview}"})`,
  'setReminders(input: {wanted: false})',
];

for (const field of IN_UNION) {
  test(`with the database away the union says so: ${field.split('(')[0]}`, async () => {
    const document = `mutation { result: ${field} { __typename ... on UnavailableError { code retryAfterSeconds } } }`;
    expect(await api.ask(token, document)).toEqual({
      result: { __typename: 'UnavailableError', code: 'UNAVAILABLE', retryAfterSeconds: 2 },
    });
  });
}

const TOP_LEVEL = [
  '{ me { id } }',
  `{ interview(id: "${interview}") { id } }`,
  '{ interviews { edges { cursor } } }',
  `{ node(id: "${interview}") { id } }`,
  `mutation { register(input: {email: "ada@example.com", password: "correct horse battery", name: "Ada"}) {
    __typename } }`,
  'mutation { signIn(input: {email: "ada@example.com", password: "correct horse battery"}) { __typename } }',
  `mutation { refreshSession(input: {refreshToken: "${'a'.repeat(43)}"}) { __typename } }`,
];

for (const document of TOP_LEVEL) {
  test(`with the database away it is UNAVAILABLE at the top level: ${document.slice(0, 40)}`, async () => {
    const { body } = await api.send(document, {}, { token });
    expect(body.errors?.map((error) => error.extensions?.code)).toEqual(['UNAVAILABLE']);
  });
}

test('a subscription ends with UNAVAILABLE where the database is away from the start', async () => {
  const stream = await subscribe(api, { token }, { id: interview });
  expect((await stream.next())?.errors?.[0]?.extensions?.code).toBe('UNAVAILABLE');
  expect(await stream.next()).toBeUndefined();
});

test('what needs no database still answers', async () => {
  const interviewer = { kind: 'RULE_BASED', model: null };
  expect(await api.ask(token, '{ interviewer { kind model } }')).toEqual({ interviewer });
  expect(await api.ask(undefined, '{ jobRoles { id } }')).toMatchObject({ jobRoles: [{ id: 'backend' }, {}, {}] });
});

test('an unexpected error is INTERNAL, without a word of its own, and goes to the log', () => {
  const logged: unknown[] = [];
  const error = new TypeError('cannot read the answer "I was ill for a year"');
  const shown = presentableError(error, (origin) => logged.push(origin));
  expect(JSON.stringify(shown)).not.toContain('ill for a year');
  expect(shown.extensions).toEqual({ code: 'INTERNAL' });
  expect(logged).toEqual([error]);
});
