import { type IncomingHttpHeaders, request as httpRequest } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, startApi } from './api.ts';

const LONG = '{ __schema { types { name description } } }';
const SHORT = '{ jobRoles { id } }';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Reply {
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Sends a document as it is, and reads the reply as it comes, which `fetch` would unpack. */
function post(query: string, headers: Record<string, string>): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
    const request = httpRequest(`${api.url}/graphql`, options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(parts) }));
    });
    request.on('error', reject);
    request.end(JSON.stringify({ query }));
  });
}

test('a long reply is compressed for whoever takes it, and is the same', async () => {
  const plain = await post(LONG, {});
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.headers.vary).toMatch(/accept-encoding/i);
  const packed = await post(LONG, { 'accept-encoding': 'gzip, deflate, br' });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
  expect(packed.headers['cache-control']).toBe('no-store');
  expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
  expect(packed.body.length).toBeLessThan(plain.body.length / 2);
  expect((await post(LONG, { 'accept-encoding': 'gzip;q=0, br' })).headers['content-encoding']).toBeUndefined();
});

test('a short reply stays as it is: it would only grow', async () => {
  const { headers, body } = await post(SHORT, { 'accept-encoding': 'gzip' });
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers['content-length']).toBe(String(body.length));
  expect(body.toString()).toContain('backend');
});

test('events are not compressed: none may wait for the next to be packed with', async () => {
  const { token } = await api.account();
  const { headers, body } = await post('subscription { interviewEvents(interviewId: "x") { sequence } }', {
    'accept-encoding': 'gzip',
    accept: 'text/event-stream',
    authorization: `Bearer ${token}`,
  });
  expect(headers['content-type']).toMatch(/^text\/event-stream/);
  expect(headers['content-encoding'] ?? 'none').toBe('none');
  expect(body.toString()).toContain('event: ');
});
