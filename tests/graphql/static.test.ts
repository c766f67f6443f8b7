import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, type Listening } from '../../graphql/listen.ts';
import { createApp } from '../../graphql/server.ts';
import { clientFiles } from '../../graphql/static.ts';
import { type Api, pages, readinessOf, startApi } from './api.ts';

const SCRIPT = `console.log(${JSON.stringify('rounds '.repeat(200))});`;
const INDEX = '<!doctype html><title>Rounds</title><script type="module" src="/assets/index-abc.js"></script>';

let api: Api;
let root: string;
let listening: Listening;

beforeAll(async () => {
  api = await startApi();
  root = mkdtempSync(path.join(os.tmpdir(), 'rounds-static-'));
  const dist = path.join(root, 'dist');
  for (const folder of ['dist/assets', 'dist/.vite']) mkdirSync(path.join(root, folder), { recursive: true });
  writeFileSync(path.join(root, 'secret.txt'), 'secret');
  writeFileSync(path.join(dist, 'index.html'), INDEX);
  writeFileSync(path.join(dist, 'icon.svg'), '<svg/>');
  writeFileSync(path.join(dist, '.vite/manifest.json'), '{}');
  writeFileSync(path.join(dist, 'assets/index-abc.js'), SCRIPT);
  writeFileSync(path.join(dist, 'assets/index-abc.js.br'), brotliCompressSync(SCRIPT));
  writeFileSync(path.join(dist, 'assets/index-abc.js.gz'), gzipSync(SCRIPT));
  const app = createApp({
    services: api.system.services,
    readiness: readinessOf(() => 'READY'),
    stopping: new AbortController().signal,
    pages,
    client: clientFiles(dist),
  });
  listening = await listen(app, { host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await listening.close(1_000);
  await api.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

/** A request with its path and headers as they are, which `fetch` would tidy up. */
function get(target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: listening.port, path: target, method, headers };
    const request = httpRequest(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    });
    request.on('error', reject);
    request.end();
  });
}

const id = encodeURIComponent(Buffer.from('Interview:0193a5e0-1111-7222-8333-444455556666').toString('base64'));

for (const page of [
  '/', '/sign-in', '/sign-in?next=%2Finterviews', '/register', '/interviews', '/interviews/new', `/interviews/${id}`,
  `/interviews/${id}/results`, '/interviews/0193a5e0-1111-7222-8333-444455556666/path',
]) {
  test(`${page} is a page of the client, under a strict policy`, async () => {
    const { status, headers, body } = await get(page);
    expect(status).toBe(200);
    expect(body.toString()).toBe(INDEX);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:|\*/);
  });
}

test('a hashed file may be kept for good, any other is asked for again', async () => {
  const script = await get('/assets/index-abc.js');
  expect(script.status).toBe(200);
  expect(script.body.toString()).toBe(SCRIPT);
  expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(script.headers['content-type']).toMatch(/^text\/javascript/);
  const icon = await get('/icon.svg');
  expect(icon.headers['cache-control']).toBe('no-cache');
  expect(icon.headers['content-type']).toMatch(/^image\/svg\+xml/);
});

test.each([
  ['br, gzip', 'br'],
  ['gzip, deflate, br;q=1.0', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['identity', undefined],
  ['deflate, br; q=0, gzip;q=0', undefined],
  ['', undefined],
])('accept-encoding %j gets %s', async (accepted, encoding) => {
  const { headers, body } = await get('/assets/index-abc.js', { 'accept-encoding': accepted });
  expect(headers['content-encoding']).toBe(encoding);
  expect(headers.vary).toBe('accept-encoding');
  expect(headers['content-length']).toBe(String(body.length));
  const text = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
  expect(text.toString()).toBe(SCRIPT);
});

test('what has not changed is not sent again', async () => {
  const first = await get('/');
  const tag = String(first.headers.etag);
  const again = await get('/', { 'if-none-match': `"other", W/${tag}` });
  expect(again.status).toBe(304);
  expect(again.body.length).toBe(0);
  expect((await get('/', { 'if-none-match': '"other"' })).status).toBe(200);
  const compressed = await get('/assets/index-abc.js', { 'accept-encoding': 'br' });
  expect(compressed.headers.etag).not.toBe((await get('/assets/index-abc.js')).headers.etag);
});

test('HEAD has the headers without the file', async () => {
  const { status, headers, body } = await get('/assets/index-abc.js', {}, 'HEAD');
  expect(status).toBe(200);
  expect(headers['content-length']).toBe(String(SCRIPT.length));
  expect(body.length).toBe(0);
});

test.each([
  '/assets/gone-123.js', '/assets/', '/assets', '/index.html', '/.vite/manifest.json', '/assets/index-abc.js.br', '/robots.txt',
  '/../secret.txt', '/assets/../../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/assets/..%5c..%5csecret.txt',
  '//secret.txt', '/interviews/1/secrets', '/interviews/1/results/more',
])('%s is 404', async (target) => {
  const { status, headers, body } = await get(target);
  expect(status).toBe(404);
  expect(headers['content-type']).toMatch(/^application\/json/);
  expect(headers['cache-control'] ?? '').not.toContain('immutable');
  expect(body.toString()).not.toContain('secret');
});

test('a person who asks for a page that there is not sees the client say so', async () => {
  const accept = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
  const { status, headers, body } = await get('/no-such-page', accept);
  expect(status).toBe(404);
  expect(body.toString()).toBe(INDEX);
  expect(headers['content-security-policy']).toContain("script-src 'self'");
  expect((await get('/assets/gone-123.js', accept)).headers['content-type']).toMatch(/^application\/json/);
});

test('only reading is served, and the API and its console stay', async () => {
  expect((await get('/interviews', {}, 'POST')).status).toBe(404);
  expect(JSON.parse((await get('/healthz')).body.toString())).toEqual({ status: 'alive' });
  const page = await get('/graphql', { accept: 'text/html' });
  expect(page.status).toBe(200);
  expect(page.body.toString()).toBe(pages.console.html);
});

test('without a build there is the welcome page', async () => {
  expect(clientFiles(path.join(root, 'no-such-folder'))).toBeNull();
  const response = await fetch(api.url);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(pages.welcome.html);
});
