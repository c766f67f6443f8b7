import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { GraphQLBody } from '../graphql/api.ts';
import { subscribe } from '../graphql/events.ts';
import { type BuiltImage, type RunningProgram, imageIn } from '../support/built-image.ts';
import { type ComposeFile, composeFile, exampleVariables, readImage } from '../support/compose.ts';
import { testSecrets } from '../support/config.ts';
import { type MailServer, startMailServer } from '../support/mail-server.ts';
import { freePort } from '../support/ports.ts';
import { testNamespace } from '../support/system.ts';

/** What docker-compose.yml runs of the image, natively: its commands and variables, on the run's real servers. */
let image: BuiltImage;
let compose: ComposeFile;
let mails: MailServer;
/** In place of the names that only Compose's network knows. */
let places: Record<string, string>;
let api: RunningProgram;
let worker: RunningProgram;
let workerMetrics: string;

async function emptyDatabase(): Promise<string> {
  const url = new URL(inject('postgresUrl'));
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await client.query(`create database ${name}`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
}

const serviceOf = (name: string) => {
  const service = compose.services[name];
  if (!service) throw new Error(`docker-compose.yml has no service ${name}.`);
  return service;
};

beforeAll(async () => {
  image = imageIn(inject('builtFolder'));
  mails = await startMailServer();
  const port = String(await freePort());
  compose = composeFile({
    ...exampleVariables(),
    ...testSecrets(),
    POSTGRES_PASSWORD: randomBytes(24).toString('hex'),
    PUBLIC_URL: `http://localhost:${port}`,
    SMTP_URL: mails.url,
  });
  places = {
    DATABASE_URL: await emptyDatabase(),
    TEMPORAL_ADDRESS: inject('temporalAddress'),
    TEMPORAL_NAMESPACE: testNamespace(),
    PORT: port,
    METRICS_PORT: String(await freePort()),
  };
  workerMetrics = String(await freePort());
}, 120_000);

afterAll(async () => {
  await image.close();
  await mails.close();
});

const migrate = () => image.start(serviceOf('migrate'), places);

test('migrates an empty database, and has nothing to do the second time', async () => {
  const first = migrate();
  expect([await first.ended, first.output()]).toEqual([0, expect.stringMatching(/^Applied \d/)]);
  const second = migrate();
  expect([await second.ended, second.output()]).toEqual([0, 'Nothing to apply.']);
});

test('API and worker start, and their health checks say so', async () => {
  api = image.start(serviceOf('api'), places);
  worker = image.start(serviceOf('worker'), { ...places, METRICS_PORT: workerMetrics });
  await Promise.all([api.said('the API serves'), worker.said('the worker serves')]);
  expect(await image.check(readImage().healthcheck, places)).toBe(0);
  const workerCheck = (serviceOf('worker').healthcheck?.test ?? []).map((word) => word.replaceAll('$$', '$'));
  expect(await image.check(workerCheck, { METRICS_PORT: workerMetrics })).toBe(0);
  expect(await image.check(readImage().healthcheck, { PORT: String(await freePort()) })).toBe(1);
  const ready = async () => (await fetch(`http://127.0.0.1:${places['PORT']}/readyz`)).status;
  await expect.poll(ready, { timeout: 20_000 }).toBe(200);
});

async function ask<Data>(query: string, variables: object, token?: string): Promise<Data> {
  const response = await fetch(`http://127.0.0.1:${places['PORT']}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as GraphQLBody<Data>;
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data;
}

const REGISTER = 'mutation ($input: RegisterInput!) { register(input: $input) { ... on Session { accessToken } } }';
const CREATE = `mutation ($input: CreateInterviewInput!) {
  createInterview(input: $input) { ... on Interview { id } } }`;
const START = 'mutation ($id: ID!) { startRound(input: {roundId: $id}) { __typename } }';
const SUBMIT = `mutation ($id: ID!, $text: String!) {
  submitAnswer(input: {questionId: $id, text: $text, idempotencyKey: $id}) { __typename } }`;
const RESULTS = 'query ($id: ID!) { interview(id: $id) { status score learningPath { id } } }';

test('an interview goes from its creation to its mail', async () => {
  const account = { email: 'ada@example.com', name: 'Ada', password: 'correct horse battery' };
  const { register } = await ask<{ register: { accessToken: string } }>(REGISTER, { input: account });
  const token = register.accessToken;
  const rounds = [{ kind: 'FUNDAMENTALS', questionCount: 1 }];
  const input = { jobRoleId: 'backend', level: 'JUNIOR', idempotencyKey: 'one', rounds };
  const { createInterview } = await ask<{ createInterview: { id: string } }>(CREATE, { input }, token);
  const { id } = createInterview;
  const stream = await subscribe({ url: `http://127.0.0.1:${places['PORT']}` }, { token }, { id });
  for (let type = ''; type !== 'INTERVIEW_COMPLETED';) {
    const event = (await stream.next())?.data?.interviewEvents;
    if (!event) throw new Error(`The stream ended before the interview:\n${api.output()}\n${worker.output()}`);
    type = event.type;
    if (type === 'ROUND_READY') await ask(START, { id: event.round?.id }, token);
    if (type === 'QUESTION_ASKED') await ask(SUBMIT, { id: event.question?.id, text: 'I would measure first.' }, token);
  }
  stream.leave();
  const { interview } = await ask<{ interview: object }>(RESULTS, { id }, token);
  expect(interview).toMatchObject({ status: 'COMPLETED', score: expect.any(Number), learningPath: {} });
  const uuid = Buffer.from(id, 'base64').toString().split(':')[1];
  const mail = await mails.received();
  expect(mail.to).toEqual([expect.objectContaining({ address: account.email })]);
  expect(mail.text).toContain(`http://localhost:${places['PORT']}/interviews/${uuid}/results`);
});

test('both stop cleanly when they are told to', async () => {
  for (const program of [api, worker]) {
    program.process.kill('SIGTERM');
    expect([await program.ended, program.output()]).toEqual([0, expect.stringContaining('has stopped')]);
  }
});

test('a missing secret is an error before anything starts', async () => {
  const refused = image.start(serviceOf('api'), { ...places, ROUNDS_KEYRING: '' });
  expect([await refused.ended, refused.output()]).toEqual([2, expect.stringContaining('ROUNDS_KEYRING is missing')]);
});
