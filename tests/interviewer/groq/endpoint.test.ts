import { afterEach, expect, test, vi } from 'vitest';
import { apiRoot } from '../../../interviewer/groq/endpoint.ts';
import { connectionFault, refusesSchema, statusFault } from '../../../interviewer/groq/faults.ts';
import { KEY, RIGHT, callsOf, wordRequest } from '../../support/model-server/calls.ts';
import { type HostileMode, type HostileServer, startHostileServer } from '../../support/model-server/hostile.ts';

const servers: HostileServer[] = [];
async function serve(mode: HostileMode): Promise<HostileServer> {
  const server = await startHostileServer(mode, { right: () => JSON.stringify(RIGHT) });
  servers.push(server);
  return server;
}
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

test.each([
  [null, 'https://api.groq.com/openai/v1'],
  ['https://api.groq.com', 'https://api.groq.com/openai/v1'],
  ['https://api.groq.com/', 'https://api.groq.com/openai/v1'],
  ['https://api.groq.com/openai/v1/', 'https://api.groq.com/openai/v1'],
  ['http://localhost:8000', 'http://localhost:8000/v1'],
  ['http://localhost:8000/', 'http://localhost:8000/v1'],
  ['http://localhost:8000/v1', 'http://localhost:8000/v1'],
  ['http://gateway/llm/openai/v1/', 'http://gateway/llm/openai/v1'],
  ['https://groq.com.example.org', 'https://groq.com.example.org/v1'],
  ['http://[::1]:8080', 'http://[::1]:8080/v1'],
])('the API of %s begins at %s', (baseUrl, root) => {
  expect(apiRoot(baseUrl)).toBe(root);
});

test.each([
  ['', '/v1/chat/completions'],
  ['/', '/v1/chat/completions'],
  ['/v1', '/v1/chat/completions'],
  ['/llm/openai/v1/', '/llm/openai/v1/chat/completions'],
])('a base URL that ends with "%s" is called at %s', async (path, called) => {
  const server = await serve('right');
  expect(await callsOf(server.url + path).client.ask(wordRequest())).toEqual(RIGHT);
  expect(server.hits.map((hit) => hit.path)).toEqual([called]);
});

test('sends the key and what the request needs, nothing about the machine, whatever the environment says', async () => {
  vi.stubEnv('GROQ_BASE_URL', 'http://127.0.0.1:9');
  vi.stubEnv('GROQ_CUSTOM_HEADERS', 'x-custom: 1');
  vi.stubEnv('GROQ_LOG', 'debug');
  vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:9');
  vi.stubEnv('NODE_USE_ENV_PROXY', '1');
  const server = await serve('right');
  await callsOf(server.url).client.ask(wordRequest());
  const { headers } = server.hits[0] ?? { headers: {} };
  expect(Object.keys(headers).sort()).toEqual([
    'accept', 'accept-encoding', 'authorization', 'connection', 'content-length', 'content-type', 'host', 'user-agent',
  ]);
  expect(headers).toMatchObject({ authorization: `Bearer ${KEY}`, 'accept-encoding': 'identity', connection: 'close' });
});

test('sends no key where there is none', async () => {
  const server = await serve('right');
  await callsOf(server.url, { config: { apiKey: '' } }).client.ask(wordRequest());
  expect(server.hits[0]?.headers).not.toHaveProperty('authorization');
});

test('nobody listens', async () => {
  const server = await serve('right');
  await server.close();
  servers.splice(0);
  const { client, use } = callsOf(server.url);
  await expect(client.ask(wordRequest())).rejects.toMatchObject({ fault: 'OVERLOADED', detail: 'UNREACHABLE' });
  expect(use.settled.map(({ used }) => used)).toEqual([0]);
  expect(use.recorded).toMatchObject([{ outcome: 'OVERLOADED', costMicros: 0 }]);
});

test('https at a port that speaks http is the operator\'s', async () => {
  const server = await serve('right');
  const { client } = callsOf(server.url.replace('http:', 'https:'));
  await expect(client.ask(wordRequest())).rejects.toMatchObject({ fault: 'OPERATOR', detail: 'NOT_TLS' });
});

test.each([
  ['ECONNREFUSED', 'OVERLOADED', 'UNREACHABLE'],
  ['ENOTFOUND', 'OVERLOADED', 'UNREACHABLE'],
  ['EAI_AGAIN', 'OVERLOADED', 'UNREACHABLE'],
  ['ECONNRESET', 'OVERLOADED', 'CUT_CONNECTION'],
  ['EPIPE', 'OVERLOADED', 'CUT_CONNECTION'],
  ['ETIMEDOUT', 'OVERLOADED', 'CUT_CONNECTION'],
  ['HPE_INVALID_CONSTANT', 'OVERLOADED', 'NOT_HTTP'],
  ['CERT_HAS_EXPIRED', 'OPERATOR', 'CERTIFICATE'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'OPERATOR', 'CERTIFICATE'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'OPERATOR', 'CERTIFICATE'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'OPERATOR', 'CERTIFICATE'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'OPERATOR', 'CERTIFICATE'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'OPERATOR', 'NOT_TLS'],
])('%s is %s %s', (code, fault, detail) => {
  const error = Object.assign(new Error(`canary ${code}`), { code });
  const found = connectionFault(error);
  expect(found).toMatchObject({ fault, detail, message: `${fault}: ${detail}` });
  expect(found).not.toHaveProperty('cause');
});

test('a model is retired by its code only, wherever the code stands', () => {
  expect(statusFault(404, { error: { code: 'model_not_found' } }, null).fault).toBe('RETIRED');
  expect(statusFault(404, { code: 'model_not_found' }, null).fault).toBe('RETIRED');
  expect(statusFault(400, { error: { type: 'model_decommissioned' } }, null).fault).toBe('RETIRED');
  const message = { error: { message: 'model_not_found' } };
  const others = [undefined, null, 'model_not_found', message, { error: { code: 404 } }];
  for (const body of others) {
    expect(statusFault(404, body, null)).toMatchObject({ fault: 'OPERATOR', detail: 'HTTP_404' });
  }
  expect(statusFault(500, { error: { code: 'model_not_found' } }, null).fault).toBe('OVERLOADED');
});

test('a thread that is too long for a model is refused, whoever serves it', () => {
  const vllm = { object: 'error', message: "This model's maximum context length is 4096 tokens.", code: 400 };
  const llama = { error: { code: 400, type: 'exceed_context_size_error', message: 'the request exceeds' } };
  for (const body of [vllm, llama]) {
    expect(statusFault(400, body, null)).toMatchObject({ fault: 'REFUSED', detail: 'TOO_LARGE' });
  }
});

test('a format is refused where it is named, not where a whole request is quoted', () => {
  const refused = { detail: [{ loc: ['body', 'response_format', 'type'] }] };
  for (const status of [400, 422, 500, 501]) expect(refusesSchema(status, refused)).toBe(true);
  for (const status of [401, 404, 429, 503]) expect(refusesSchema(status, refused)).toBe(false);
  expect(refusesSchema(400, { error: 'a bad request: {"messages": [], "response_format": {}}' })).toBe(false);
  expect(refusesSchema(400, undefined)).toBe(false);
});
