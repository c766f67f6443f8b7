import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { type ApiProcess, spawnApi } from '../support/api-process.ts';
import { testEnvironment } from '../support/config.ts';
import { makeDatabase } from '../support/database.ts';
import { freePort } from '../support/ports.ts';
import type { GraphQLBody } from './api.ts';
import { subscribe } from './events.ts';

let databaseUrl: string;
beforeAll(async () => {
  databaseUrl = await makeDatabase();
});

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

async function start(variables: Record<string, string> = {}): Promise<ApiProcess> {
  const api = spawnApi({
    ...testEnvironment({ DATABASE_URL: databaseUrl, TEMPORAL_ADDRESS: '127.0.0.1:1', LOG_LEVEL: 'info' }),
    METRICS_PORT: String(await freePort()),
    PORT: String(await freePort()),
    ...variables,
  });
  children.push(api.process);
  return api;
}

interface Registered {
  register: { accessToken: string };
}

async function post<Data = unknown>(url: string, query: string): Promise<GraphQLBody<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }),
  });
  return (await response.json()) as GraphQLBody<Data>;
}

const REGISTER = `mutation { register(input: {email: "process@example.com", password: "correct horse battery",
  name: "Ada"}) { ... on Session { accessToken } } }`;

test('bad settings end it with one line a variable and no value', async () => {
  const api = await start({ ROUNDS_JWT_KEYS: 'short:c2VjcmV0', PORT: '0' });
  expect(await api.ended).toBe(2);
  expect(api.errors().trim().split('\n')).toEqual([
    expect.stringContaining('PORT '), expect.stringContaining('ROUNDS_JWT_KEYS '),
  ]);
  expect(api.errors()).not.toContain('c2VjcmV0');
});

test('a port that is taken ends it with one line that says which', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const api = await start({ PORT: String(port) });
  expect(await api.ended).toBe(3);
  expect(api.errors()).toBe(`Cannot listen on port ${port}: something else listens there: stop it, or set PORT.\n`);
  other.close();
});

test('it starts and stays up while Postgres and Temporal are away, alive but not ready', async () => {
  const api = await start({ DATABASE_URL: `postgresql://nobody@127.0.0.1:${await freePort()}/none` });
  await api.said('the API serves');
  expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
  const ready = await fetch(`${api.url}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'DATABASE_AWAY' }]);
  expect((await post(api.url, REGISTER)).errors?.[0]?.extensions?.code).toBe('UNAVAILABLE');
  expect(api.process.exitCode).toBeNull();
});

test('with Temporal away it serves, but is not ready for the first time', async () => {
  const api = await start();
  await api.said('the API serves');
  const ready = await fetch(`${api.url}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'ENGINE_AWAY' }]);
  expect(await post(api.url, '{ jobRoles { id } }')).toMatchObject({ data: { jobRoles: [{ id: 'backend' }, {}, {}] } });
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`${signal} ends its streams with UNAVAILABLE and the process with 0`, async () => {
    const api = await start();
    await api.said('the API serves');
    const { data } = await post<Registered>(api.url, REGISTER.replace('process@', `${signal}@`));
    const token = data?.register.accessToken ?? '';
    const created = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query: `mutation { createInterview(input: {jobRoleId: "backend", level: MID, rounds: [{kind: FUNDAMENTALS}],
          idempotencyKey: "k"}) { ... on Interview { id } } }`,
      }),
    });
    const { data: made } = (await created.json()) as { data: { createInterview: { id: string } } };
    const stream = await subscribe(api, { token }, { id: made.createInterview.id });
    await stream.take(2);
    api.process.kill(signal);
    expect((await stream.next())?.errors?.[0]?.extensions?.code).toBe('UNAVAILABLE');
    expect(await stream.next()).toBeUndefined();
    expect(await api.ended).toBe(0);
  });
}

test('SIGTERM lets requests that run come to their end', async () => {
  const api = await start();
  await api.said('the API serves');
  const registering = Array.from({ length: 12 }, (_, number) =>
    post<Registered>(api.url, REGISTER.replace('process@', `drain-${number}@`)));
  // Each of them hashes a password: when the first is done, the last is not.
  await Promise.race(registering);
  api.process.kill('SIGTERM');
  for (const { data } of await Promise.all(registering)) expect(data?.register.accessToken).toEqual(expect.any(String));
  expect(await api.ended).toBe(0);
});

test('the metrics of the process are on their own port', async () => {
  const metricsPort = await freePort();
  const api = await start({ METRICS_PORT: String(metricsPort) });
  await api.said('the API serves');
  await post(api.url, '{ jobRoles { id } }');
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  expect(text).toContain('rounds_http_requests_total{operation="jobRoles",outcome="ok"} 1');
  expect(text).toContain('rounds_subscriptions_open 0');
});
