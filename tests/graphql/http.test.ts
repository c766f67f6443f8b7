import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../graphql/server.ts';
import { listen } from '../../graphql/listen.ts';
import type { ReadinessReason } from '../../services/readiness.ts';
import { type Api, pages, readinessOf, startApi } from './api.ts';

const MAX_BODY_BYTES = 256 * 1024;

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** A body of so many bytes that is a good request, by its length or in chunks without one. */
function sendBody(
  bytes: number,
  options: { chunked: boolean; type?: string },
): Promise<{ status: number; text: string }> {
  const start = '{"query":"{ jobRoles { id } }","extensions":{"padding":"';
  const body = `${start}${'x'.repeat(bytes - start.length - 3)}"}}`;
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${api.url}/graphql`, { method: 'POST' }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    request.on('error', reject);
    request.setHeader('content-type', options.type ?? 'application/json');
    if (!options.chunked) request.setHeader('content-length', Buffer.byteLength(body));
    for (let at = 0; at < body.length; at += 65_536) request.write(body.slice(at, at + 65_536));
    request.end();
  });
}

for (const chunked of [false, true]) {
  const how = chunked ? 'in chunks without a length' : 'by its length';
  test(`a body of 256 KiB is taken, one byte more is 413, ${how}`, async () => {
    const good = await sendBody(MAX_BODY_BYTES, { chunked });
    expect(good.status).toBe(200);
    expect(good.text).toContain('backend');
    expect((await sendBody(MAX_BODY_BYTES + 1, { chunked })).status).toBe(413);
  });

  test(`413 is for every content, ${how}`, async () => {
    for (const type of ['text/plain', 'application/octet-stream', 'multipart/form-data; boundary=x']) {
      expect((await sendBody(MAX_BODY_BYTES + 1, { chunked, type })).status, type).toBe(413);
    }
  });
}

/** A document as deep as the number of its fields under one another. */
const deep = (depth: number) => {
  const between = Array.from({ length: depth - 2 }, (_, index) => (index % 2 === 0 ? 'rounds' : 'interview'));
  return `{ ${['interview(id: "x")', ...between, 'id'].join(' { ')}${' }'.repeat(depth)}`;
};

test('a request in chunks gets its answer and its stream', async () => {
  const body = JSON.stringify({ query: '{ __typename }' });
  const stream = new ReadableStream({
    start(controller) {
      for (const part of body) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });
  const headers = { 'content-type': 'application/json' };
  // Node asks for `duplex` where a body is a stream; its types do not know it.
  const init = { method: 'POST', headers, body: stream, duplex: 'half' };
  const response = await fetch(`${api.url}/graphql`, init);
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
});

test('depth 10, 30 aliases and 2,000 tokens are the limits of a document', async () => {
  const refused = async (query: string) => (await api.send(query)).body.errors?.[0]?.message ?? '';
  const aliases = (count: number) =>
    `{ ${Array.from({ length: count }, (_, index) => `a${index}: jobRoles { id }`).join(' ')} }`;
  expect(await refused(aliases(30))).toBe('');
  expect(await refused(aliases(31))).toMatch(/alias/i);
  expect(await refused(deep(10))).not.toMatch(/depth/i);
  expect(await refused(deep(11))).toMatch(/depth/i);
  expect(await refused(`{ ${'__typename '.repeat(1998)} }`)).not.toMatch(/token/i);
  expect(await refused(`{ ${'__typename '.repeat(1999)} }`)).toMatch(/token/i);
  expect(await refused(`{ __typename ${'@include(if: true) '.repeat(40)} }`)).toMatch(/directive/i);
});

test('what does not fit the schema says so with a code', async () => {
  const codeOf = async (query: string) => (await api.send(query)).body.errors?.[0]?.extensions?.code;
  expect(await codeOf('{ nope')).toBe('GRAPHQL_PARSE_FAILED');
  expect(await codeOf('{ nope }')).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(await codeOf('query ($id: ID!) { node(id: $id) { id } }')).toBe('BAD_USER_INPUT');
  const soon = 'mutation { extendDeadline(input: {interviewId: "x", until: "soon"}) { __typename } }';
  expect(await codeOf(soon)).toBe('GRAPHQL_VALIDATION_FAILED');
  expect(await codeOf(`{ ${'__typename @skip(if: true) '.repeat(40)} }`)).toBe('BAD_USER_INPUT');
});

test("a tool's introspection passes the limits", async () => {
  const { getIntrospectionQuery } = await import('graphql');
  const { body } = await api.send(getIntrospectionQuery());
  expect(body.errors).toBeUndefined();
});

test('the first page is whole: no request to anywhere else, and a policy that lets only its own style in', async () => {
  const response = await fetch(`${api.url}/`);
  const html = await response.text();
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(html).toContain('href="/graphql"');
  expect(html).toContain('http://localhost:8025');
  expect(html).not.toMatch(/<script|<link[^>]+stylesheet|url\(|src=/);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/style-src 'sha256-[\w+/]+={0,2}';/);
  expect(policy).toContain("script-src 'none'");
});

test('a browser gets the console at /graphql, under a policy of its own', async () => {
  const response = await fetch(`${api.url}/graphql`, { headers: { accept: 'text/html' } });
  const html = await response.text();
  expect(html).toContain('API console');
  expect(html).not.toMatch(/https?:\/\/(?!localhost)/);
  const policy = response.headers.get('content-security-policy');
  expect(policy).toMatch(/script-src 'sha256-[\w+/]+={0,2}'; connect-src 'self'/);
});

test('answers carry the usual security headers and are not kept', async () => {
  const { headers } = await api.send('{ jobRoles { id } }');
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
  });
  expect(headers.get('strict-transport-security')).toBeNull();
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

test('mutations do not go by GET, and a form of another page is no way in', async () => {
  const get = await fetch(`${api.url}/graphql?query=${encodeURIComponent('mutation { signOut }')}`);
  expect(get.status).toBe(405);
  const batched = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '[{"query":"{ __typename }"},{"query":"{ __typename }"}]',
  });
  expect(batched.status).toBe(400);
});

test('healthz is alive, readyz says what is missing with 503', async () => {
  expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
  let reason: ReadinessReason = 'NO_WORKER';
  const app = createApp({
    services: api.system.services, readiness: readinessOf(() => reason), stopping: new AbortController().signal, pages, client: null,
  });
  const listening = await listen(app, { host: '127.0.0.1', port: 0 });
  const ready = async () => {
    const response = await fetch(`http://127.0.0.1:${listening.port}/readyz`);
    return [response.status, await response.json()];
  };
  expect(await ready()).toEqual([503, { status: 'NO_WORKER' }]);
  reason = 'READY';
  expect(await ready()).toEqual([200, { status: 'READY' }]);
  await listening.close(0);
});

test('both loopback addresses answer', async () => {
  expect((await fetch(`http://[::1]:${api.listening.port}/healthz`)).status).toBe(200);
});

test('requests are counted by their root field and the code of their first error', async () => {
  await api.send('query Anything { interviews { edges { cursor } } }');
  const { values } = await api.system.services.metrics.httpRequests.get();
  expect(values.map(({ labels }) => labels)).toContainEqual({ operation: 'interviews', outcome: 'UNAUTHENTICATED' });
  expect(values.map(({ labels }) => labels.operation)).not.toContain('Anything');
});

test('what is not there is 404, as JSON', async () => {
  const response = await fetch(`${api.url}/admin`);
  expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/json']);
});
