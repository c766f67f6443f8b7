import { getEventListeners } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import type { ModelLimits } from '../../../domain/model-usage.ts';
import { ModelError } from '../../../interviewer/model-error.ts';
import { ACCOUNT, RIGHT, callsOf, wordRequest } from '../../support/model-server/calls.ts';
import { type HostileMode, type HostileServer, startHostileServer } from '../../support/model-server/hostile.ts';

const servers: HostileServer[] = [];
async function serve(mode: HostileMode | ((n: number) => HostileMode)): Promise<HostileServer> {
  const server = await startHostileServer(mode, { right: () => JSON.stringify(RIGHT) });
  servers.push(server);
  return server;
}
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const LIMITS: ModelLimits = {
  tokenLimit: 8000,
  tokensLeft: 7000,
  tokensResetMs: 7_500,
  requestsLeft: 14_399,
  requestsResetMs: 6_000,
  retryAfterMs: null,
};

/** A request that the server has received, with the call that made it. */
async function underway(server: HostileServer, signal: AbortSignal) {
  const calls = callsOf(server.url, { config: { attemptMs: 60_000 } });
  const asked = calls.client.ask(wordRequest({ signal })).then(() => null, (error: unknown) => error);
  await expect.poll(() => server.hits.length).toBe(1);
  return { ...calls, asked };
}

test('gives the reply, and settles and records what it took', async () => {
  const server = await serve('right');
  const { client, use, metrics } = callsOf(server.url);
  expect(await client.ask(wordRequest())).toEqual(RIGHT);
  const [reservation] = use.reserved;
  expect(reservation).toMatchObject({ model: 'openai/gpt-oss-120b', account: ACCOUNT });
  expect(use.settled).toEqual([{ reservation, used: 160, limits: LIMITS }]);
  expect(use.recorded).toEqual([{
    account: ACCOUNT,
    purpose: 'EVALUATE_THREAD',
    model: 'openai/gpt-oss-120b',
    promptVersion: 'evaluate-thread@1',
    outcome: 'DONE',
    tokens: { prompt: 120, completion: 40 },
    latencyMs: expect.any(Number),
    costMicros: 42,
  }]);
  const text = await metrics.registry.metrics();
  for (const line of [
    'rounds_model_calls_total{purpose="EVALUATE_THREAD",outcome="DONE"} 1',
    'rounds_model_tokens_total{purpose="EVALUATE_THREAD",kind="prompt"} 120',
    'rounds_model_tokens_total{purpose="EVALUATE_THREAD",kind="completion"} 40',
    'rounds_model_cost_micros_total 42',
    'rounds_model_seconds_count{purpose="EVALUATE_THREAD",outcome="DONE"} 1',
  ]) expect(text).toContain(line);
});

test('names who serves the model', () => {
  expect(callsOf(null).client.provider).toBe('Groq');
  expect(callsOf('http://localhost:8000/v1').client.provider).toBe('localhost:8000');
});

test.each<[HostileMode, number | 'all', number]>([
  ['http-401', 0, 0],
  ['http-429', 0, 0],
  ['http-500', 0, 0],
  ['http-400-json-validate-failed', 'all', 0],
  ['resets-mid-body', 'all', 0],
  ['right-without-usage', 'all', 0],
  ['wrong-schema', 160, 42],
  ['finish-length', 160, 42],
])('after %s it takes %s tokens as used, and %s micros', async (mode, used, cost) => {
  const server = await serve(mode);
  const { client, use } = callsOf(server.url);
  await client.ask(wordRequest()).catch((error: unknown) => expect(error).toBeInstanceOf(ModelError));
  const [settled] = use.settled;
  expect(settled?.used).toBe(used === 'all' ? use.reserved[0]?.tokens : used);
  expect(settled?.limits).toMatchObject({ tokensLeft: 7000 });
  expect(use.recorded.map(({ costMicros }) => costMicros)).toEqual([cost]);
});

test('the headers count even where the body never comes', async () => {
  const server = await serve('headers-then-silence');
  const { client, use } = callsOf(server.url, { config: { attemptMs: 300 } });
  await expect(client.ask(wordRequest())).rejects.toMatchObject({ detail: 'ATTEMPT_TIMEOUT' });
  expect(use.settled).toEqual([{ reservation: use.reserved[0], used: use.reserved[0]?.tokens, limits: LIMITS }]);
});

test('a count of tokens is believed as far as it is possible', async () => {
  const server = await serve('lying-usage');
  const { client, use } = callsOf(server.url);
  await client.ask(wordRequest({ maxTokens: 300 }));
  const { tokens, costMicros } = use.recorded[0] ?? {};
  expect(tokens?.completion).toBe(300);
  expect(tokens?.prompt).toBeLessThan(5_000);
  expect(costMicros).toBeLessThan(1_000);
});

test('no call is made while the limit is used up', async () => {
  const server = await serve('right');
  for (const [wait, told] of [[1_234, 1_234], [9_999_999, 300_000], [-1, 0]]) {
    const { client, use } = callsOf(server.url, { meter: { reserve: async () => wait ?? null } });
    await expect(client.ask(wordRequest())).rejects.toMatchObject({
      fault: 'QUOTA', detail: 'NO_TOKENS_LEFT', retryAfterMs: told,
    });
    expect([use.settled, use.recorded]).toEqual([[], []]);
  }
  expect(server.hits).toHaveLength(0);
});

test('no call is made where nothing can be reserved, and the error stays what it is', async () => {
  const server = await serve('right');
  const away = new Error('the database is away');
  const { client, use } = callsOf(server.url, { meter: { reserve: () => Promise.reject(away) } });
  await expect(client.ask(wordRequest())).rejects.toBe(away);
  expect([server.hits.length, use.settled.length, use.recorded.length]).toEqual([0, 0, 0]);
});

test('a reply is worth more than its record', async () => {
  const server = await serve('right');
  const away = () => Promise.reject(new Error('the database is away'));
  const { client, logged } = callsOf(server.url, { meter: { settle: away, record: away } });
  expect(await client.ask(wordRequest())).toEqual(RIGHT);
  expect(logged().match(/the use of a model was not recorded/g)).toHaveLength(2);
});

test('a failed call is logged with its class, and a good one is not', async () => {
  const server = await serve((n) => (n === 1 ? 'right' : 'http-503-retry-after'));
  const { client, logged } = callsOf(server.url);
  await client.ask(wordRequest());
  expect(logged()).toBe('');
  await expect(client.ask(wordRequest())).rejects.toThrow('OVERLOADED: HTTP_503');
  expect(JSON.parse(logged())).toMatchObject({
    purpose: 'EVALUATE_THREAD',
    model: 'openai/gpt-oss-120b',
    outcome: 'OVERLOADED',
    detail: 'HTTP_503',
    retryAfterMs: 5_000,
  });
});

test('a caller that lost interest is told so at once, and the endpoint too', async () => {
  const server = await serve('headers-then-silence');
  const caller = new AbortController();
  const { asked, use } = await underway(server, caller.signal);
  caller.abort();
  expect(await asked).toMatchObject({ name: 'ModelError', fault: 'CANCELLED', detail: 'CALLER' });
  expect(use.recorded).toMatchObject([{ outcome: 'CANCELLED' }]);
  await expect.poll(() => server.openConnections()).toBe(0);
});

test('a caller whose time is up gets an overloaded endpoint', async () => {
  const server = await serve('never-answers');
  const caller = new AbortController();
  const { asked } = await underway(server, caller.signal);
  caller.abort(new DOMException('The time is up.', 'TimeoutError'));
  expect(await asked).toMatchObject({ fault: 'OVERLOADED', detail: 'TOTAL_TIMEOUT' });
});

test('no call is made for a caller that is gone, before or while tokens are set aside', async () => {
  const server = await serve('right');
  const { client, use } = callsOf(server.url);
  await expect(client.ask(wordRequest({ signal: AbortSignal.abort() }))).rejects.toMatchObject({ fault: 'CANCELLED' });
  expect(use.reserved).toHaveLength(0);
  const caller = new AbortController();
  const slow = callsOf(server.url, {
    meter: {
      reserve: async () => {
        caller.abort();
        return null;
      },
    },
  });
  await expect(slow.client.ask(wordRequest({ signal: caller.signal }))).rejects.toMatchObject({ fault: 'CANCELLED' });
  expect(slow.use.settled.map(({ used }) => used)).toEqual([0]);
  expect([slow.use.recorded.length, server.hits.length]).toEqual([0, 0]);
});

test('neither a timer nor a listener is left of a call', async () => {
  const server = await serve('right');
  const caller = new AbortController();
  const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
  const before = timers();
  await callsOf(server.url).client.ask(wordRequest({ signal: caller.signal }));
  expect(getEventListeners(caller.signal, 'abort')).toHaveLength(0);
  await expect.poll(() => server.openConnections()).toBe(0);
  expect(timers()).toBeLessThanOrEqual(before);
});

const REFUSING: HostileMode[] = ['no-schema-500', 'no-schema-400'];
test.each(REFUSING)('remembers that an endpoint takes no schema (%s)', async (mode) => {
  const server = await serve(mode);
  const { client, use } = callsOf(server.url);
  for (const hits of [2, 3, 4]) {
    expect(await client.ask(wordRequest())).toEqual(RIGHT);
    expect(server.hits).toHaveLength(hits);
  }
  const formats = server.hits.map(({ body }) => JSON.parse(body).response_format.type);
  expect(formats).toEqual(['json_schema', 'json_object', 'json_object', 'json_object']);
  expect(use.reserved).toHaveLength(3);
  expect(use.settled.map(({ used }) => used)).toEqual([160, 160, 160]);
  expect(use.recorded.map(({ outcome }) => outcome)).toEqual(
    [mode === 'no-schema-500' ? 'OVERLOADED' : 'OPERATOR', 'DONE', 'DONE', 'DONE'],
  );
});

test('both formats are asked for again where neither was taken, under one deadline', async () => {
  const server = await serve('no-format');
  const { client } = callsOf(server.url);
  for (const hits of [2, 4]) {
    await expect(client.ask(wordRequest())).rejects.toMatchObject({ fault: 'OPERATOR', detail: 'HTTP_400' });
    expect(server.hits).toHaveLength(hits);
  }
});

test('a refusal that comes when another caller has found the format is not the end', async () => {
  const server = await serve((n) => (n === 2 ? 'no-schema-slowly' : 'no-schema-500'));
  const { client } = callsOf(server.url);
  expect(await Promise.all([client.ask(wordRequest()), client.ask(wordRequest())])).toEqual([RIGHT, RIGHT]);
  expect(server.hits[1]?.body).toContain('json_schema');
});

test('callers side by side all fall back to the format that is taken', async () => {
  const server = await serve('no-schema-500');
  const { client } = callsOf(server.url);
  const replies = await Promise.all(Array.from({ length: 5 }, () => client.ask(wordRequest())));
  expect(replies).toEqual(Array.from({ length: 5 }, () => RIGHT));
  expect(server.hits.length).toBeLessThanOrEqual(10);
});

test('asks as often as it is asked, no more', async () => {
  const modes = ['http-500', 'http-429-ten-minutes', 'resets-after-request', 'right'] as const;
  const server = await serve((n) => modes[n - 1] ?? 'http-500');
  const { client } = callsOf(server.url);
  const outcomes: string[] = [];
  for (const _ of modes) {
    outcomes.push(await client.ask(wordRequest()).then(() => 'DONE', (error: ModelError) => error.fault));
  }
  expect(outcomes).toEqual(['OVERLOADED', 'QUOTA', 'OVERLOADED', 'DONE']);
  expect(server.hits.map(({ mode }) => mode)).toEqual([...modes]);
});
