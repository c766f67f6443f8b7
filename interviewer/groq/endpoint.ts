import http from 'node:http';
import https from 'node:https';
import { gunzipSync } from 'node:zlib';
import { isGroq } from '../../platform/model-config.ts';
import { ModelError } from '../model-error.ts';
import { connectionFault, modelFault } from './faults.ts';

/** Bytes of a reply that are read, after decompression too. A judgement has a few thousand. */
export const REPLY_LIMIT = 1_048_576;

/** What the SDK puts in front of the API's paths. */
const SDK_PREFIX = '/openai/v1';
const SENT_HEADERS = ['authorization', 'content-type', 'accept'];
const READ_HEADERS = /^(content-type|retry-after|x-ratelimit-[a-z-]+)$/;
const WITHOUT_BODY = new Set([204, 205, 304]);

type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * Where the API's paths begin: `https://host` alone stands for `https://host/v1` (at Groq `/openai/v1`), a path is
 * taken as it is. Without a slash at its end.
 */
export function apiRoot(baseUrl: string | null): string {
  const { origin, pathname } = new URL(baseUrl ?? 'https://api.groq.com');
  const path = pathname.replace(/\/+$/, '');
  return origin + (path || (isGroq(baseUrl) ? SDK_PREFIX : '/v1'));
}

/** A whole reply. */
interface Reply {
  status: number;
  headers: Headers;
  body: Buffer;
}

function readHeaders(response: http.IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(response.headers)) {
    if (READ_HEADERS.test(name) && typeof value === 'string') headers.set(name, value);
  }
  return headers;
}

/** @throws ModelError where the body is too long or packed in a way that nobody asked for */
async function readBody(response: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > REPLY_LIMIT) throw modelFault('MALFORMED', 'OVERSIZED');
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  const encoding = response.headers['content-encoding'] ?? 'identity';
  if (encoding === 'identity' || body.length === 0) return body;
  if (encoding !== 'gzip') throw modelFault('MALFORMED', 'ENCODING');
  try {
    // A few milliseconds at most. In the background it would wait for a thread with every piece.
    return gunzipSync(body, { maxOutputLength: REPLY_LIMIT });
  } catch (error) {
    const tooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw modelFault('MALFORMED', tooLong ? 'OVERSIZED' : 'ENCODING');
  }
}

interface Call {
  url: URL;
  method: string;
  headers: Record<string, string>;
  body: string;
}

/** Sends one request on a connection of its own and reads its whole reply, or rejects with a ModelError. */
function exchange(
  { url, method, headers, body }: Call,
  agents: Agents,
  signal: AbortSignal,
  seen: (headers: Headers) => void,
): Promise<Reply> {
  return new Promise<Reply>((resolve, reject) => {
    const module = url.protocol === 'https:' ? https : http;
    const agent = url.protocol === 'https:' ? agents.https : agents.http;
    let received: Pick<Reply, 'status' | 'headers'> | undefined;
    const request = module.request(url, { method, headers, agent }, (response) => {
      const head = { status: response.statusCode ?? 0, headers: readHeaders(response) };
      received = head;
      seen(head.headers);
      readBody(response).then((bytes) => finish(() => resolve({ ...head, body: bytes })), fail);
    });
    const onAbort = () => fail(signal.reason);
    const finish = (settle: () => void) => {
      signal.removeEventListener('abort', onAbort);
      request.destroy();
      settle();
    };
    const fail = (error: unknown) =>
      finish(() => {
        const fault = error instanceof ModelError ? error : connectionFault(error);
        // A status says more than how its body ended.
        if (received && received.status >= 300 && fault.fault !== 'CANCELLED') {
          resolve({ ...received, body: Buffer.alloc(0) });
        } else reject(fault);
      });
    request.on('error', fail);
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    else request.end(body);
  });
}

interface Agents {
  http: http.Agent;
  https: https.Agent;
}

/**
 * A `fetch` for the SDK that hands over whole replies only: read to the end under the signal, up to the limit. It sends
 * one request, always: it follows no redirect, which could carry the key elsewhere, keeps no cookie and uses no proxy.
 */
export class Endpoint {
  readonly #root: string;
  readonly #key: boolean;
  /** A connection that was used before can be broken, or hold a reply that nobody asked for. TLS sessions are kept. */
  readonly #agents: Agents = {
    http: new http.Agent({ keepAlive: false }),
    https: new https.Agent({ keepAlive: false }),
  };

  /** @param apiKey empty where the endpoint wants none */
  constructor(baseUrl: string | null, apiKey: string) {
    this.#root = apiRoot(baseUrl);
    this.#key = apiKey !== '';
  }

  /**
   * @param signal its reason has to be a ModelError, with which the fetch then rejects
   * @param seen gets the headers of a reply as soon as they are there, whatever becomes of its body
   */
  fetch(signal: AbortSignal, seen: (headers: Headers) => void): Fetch {
    return async (input, init) => {
      const asked = new URL(input instanceof Request ? input.url : input);
      const url = new URL(this.#root + asked.pathname.slice(SDK_PREFIX.length) + asked.search);
      const given = new Headers(init?.headers);
      const headers: Record<string, string> = { 'accept-encoding': 'identity', 'user-agent': 'rounds' };
      for (const name of SENT_HEADERS) headers[name] = given.get(name) ?? '';
      if (!this.#key) delete headers['authorization'];
      const body = typeof init?.body === 'string' ? init.body : '';
      const reply = await exchange({ url, method: init?.method ?? 'GET', headers, body }, this.#agents, signal, seen);
      return toResponse(reply);
    };
  }
}

/** @throws ModelError where there is nothing to respond with */
function toResponse({ status, headers, body }: Reply): Response {
  const succeeded = status >= 200 && status < 300;
  if (succeeded && body.toString('utf8').trim() === '') throw modelFault('MALFORMED', 'EMPTY');
  if (status < 200 || status > 599) throw new ModelError('OVERLOADED', 'HTTP_OTHER');
  return new Response(WITHOUT_BODY.has(status) ? null : new Uint8Array(body), { status, headers });
}
