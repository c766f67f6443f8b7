import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApi, type Sink } from './client.tsx';
import type { TypedDocumentString } from './generated/graphql.ts';
import { failure, success, type Outcome } from './outcome.ts';

const text = <Data>(document: string): TypedDocumentString<Data, Record<string, unknown>> =>
  document as unknown as TypedDocumentString<Data, Record<string, unknown>>;
const ME = text<{ me: { id: string } }>('query Me { me { id } }');
const PAUSE = text<{ pause: { id: string } | { code: 'CONFLICT'; message: string } }>('mutation Pause { pause { id } }');
const EVENTS = text<{ n: number }>('subscription Events { n }');

type Answer = () => Response | Promise<Response>;
let answers: Answer[] = [];
let sent: { token: string | null; signal: AbortSignal | null | undefined }[] = [];

const json = (body: object): Answer => () =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/graphql-response+json' } });
const away: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const refused = json({ data: null, errors: [{ message: 'Sign in again.', extensions: { code: 'UNAUTHENTICATED' } }] });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
  answers = [];
  sent = [];
  vi.stubGlobal('fetch', (_input: unknown, init: RequestInit): Promise<Response> => {
    sent.push({ token: new Headers(init.headers).get('authorization'), signal: init.signal });
    const answer = answers.shift();
    return Promise.resolve().then(() => (answer === undefined ? away() : answer()));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function session() {
  let token: Outcome<string> = success('old');
  return {
    renewals: [] as (string | null)[],
    end: () => {
      token = failure('UNAUTHENTICATED', 'This session has ended.');
    },
    accessToken: () => Promise.resolve(token),
    renew(rejected: string | null): Promise<Outcome<string>> {
      this.renewals.push(rejected);
      token = success('new');
      return Promise.resolve(token);
    },
  };
}

test('a query goes out with the token, by POST', async () => {
  answers = [json({ data: { me: { id: 'ada' } } })];
  expect(await createApi(session()).query(ME, {})).toEqual(success({ me: { id: 'ada' } }));
  expect(sent.map(({ token }) => token)).toEqual(['Bearer old']);
});

test('a refused token is renewed once, and the request goes out again', async () => {
  const owner = session();
  answers = [refused, json({ data: { me: { id: 'ada' } } })];
  expect(await createApi(owner).query(ME, {})).toEqual(success({ me: { id: 'ada' } }));
  expect(owner.renewals).toEqual(['old']);
  expect(sent.map(({ token }) => token)).toEqual(['Bearer old', 'Bearer new']);

  answers = [refused, refused];
  expect(await createApi(owner).query(ME, {})).toMatchObject({ ok: false, error: { kind: 'UNAUTHENTICATED' } });
});

test('without a session nothing is sent', async () => {
  const owner = session();
  owner.end();
  expect(await createApi(owner).query(ME, {})).toEqual(failure('UNAUTHENTICATED', 'This session has ended.'));
  expect(sent).toEqual([]);
});

test('what finds no server is sent again, three times at most', async () => {
  answers = [away, json({ data: { pause: { id: 'interview' } } })];
  const mended = createApi(session()).mutate(PAUSE, {});
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await mended).toEqual(success({ id: 'interview' }));
  expect(sent).toHaveLength(2);

  const lost = createApi(session()).mutate(PAUSE, {});
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await lost).toMatchObject({ ok: false, error: { kind: 'UNAVAILABLE' } });
  expect(sent).toHaveLength(5);
});

test('an error member of a result is an error', async () => {
  answers = [json({ data: { pause: { code: 'CONFLICT', message: 'It is over.' } } })];
  expect(await createApi(session()).mutate(PAUSE, {})).toEqual(failure('CONFLICT', 'It is over.'));
});

/** A stream of events that a test writes to. */
function stream() {
  let out: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      out = controller;
    },
  });
  const write = (chunk: string): void => out?.enqueue(new TextEncoder().encode(chunk));
  return {
    answer: (): Response => new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
    write,
    event: (payload: object): void => write(`event: next\ndata: ${JSON.stringify(payload)}\n\n`),
    close: (): void => out?.close(),
    cut: (): void => out?.error(new TypeError('network error')),
  };
}

function listener() {
  const heard: unknown[] = [];
  const sink: Sink<{ n: number }> = {
    alive: () => void heard.push('alive'),
    next: ({ n }) => void heard.push(n),
    failed: ({ kind }) => void heard.push(kind),
    ended: () => void heard.push('ended'),
  };
  return { heard, sink, words: () => heard.filter((word) => word !== 'alive') };
}

async function subscribed() {
  const server = stream();
  answers = [server.answer];
  const { heard, sink, words } = listener();
  const stop = createApi(session()).subscribe(EVENTS, {}, sink);
  await vi.advanceTimersByTimeAsync(0);
  return { server, heard, words, stop };
}

test('events come as they are sent, after a sign of life', async () => {
  const { server, heard, words } = await subscribed();
  expect(heard).toEqual(['alive']);
  server.write(':\n\n');
  server.event({ data: { n: 1 } });
  server.event({ data: { n: 2 } });
  await vi.advanceTimersByTimeAsync(0);
  expect(words()).toEqual([1, 2]);
  expect(sent[0]?.token).toBe('Bearer old');
});

test.each([
  ['UNAUTHENTICATED', 'UNAUTHENTICATED'],
  ['UNAVAILABLE', 'UNAVAILABLE'],
  ['NOT_FOUND', 'NOT_FOUND'],
])('a stream that ends with %s says so, once', async (code, kind) => {
  const { server, words } = await subscribed();
  server.event({ data: { n: 1 } });
  server.event({ data: null, errors: [{ message: 'Over.', extensions: { code } }] });
  server.close();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(words()).toEqual([1, kind]);
});

test('a stream that just ends, and one that is cut', async () => {
  const closed = await subscribed();
  closed.server.event({ data: { n: 1 } });
  closed.server.close();
  await vi.advanceTimersByTimeAsync(0);
  expect(closed.words()).toEqual([1, 'ended']);

  const cut = await subscribed();
  cut.server.event({ data: { n: 1 } });
  await vi.advanceTimersByTimeAsync(0);
  cut.server.cut();
  await vi.advanceTimersByTimeAsync(0);
  expect(cut.words()).toEqual([1, 'UNAVAILABLE']);
});

test('a stream that is silent for too long is given up, one that sends signs of life is not', async () => {
  const { server, words } = await subscribed();
  for (let ping = 0; ping < 10; ping += 1) {
    server.write(':\n\n');
    await vi.advanceTimersByTimeAsync(12_000);
  }
  expect(words()).toEqual([]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(words()).toEqual(['ended']);
  expect(sent[0]?.signal?.aborted).toBe(true);
});

test('after hanging up nothing more is heard, and nothing runs on', async () => {
  const { server, words, stop } = await subscribed();
  stop();
  await vi.advanceTimersByTimeAsync(0);
  expect(sent[0]?.signal?.aborted).toBe(true);
  server.event({ data: { n: 1 } });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(words()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
