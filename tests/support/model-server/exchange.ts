import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** A request that a mode answers in its own way. */
export interface Exchange {
  body: string;
  headers: IncomingHttpHeaders;
  response: ServerResponse;
  socket: Socket;
  /** Where a redirect leads. */
  redirectTo: string;
  /** Content of the right reply. */
  right: () => string;
  /** Headers of every whole reply. */
  limits: Record<string, string>;
  /** Calls at once and then every `ms`, until the connection is closed. */
  every: (ms: number, action: () => void) => void;
}

/** One way to answer. The title is read in the documentation. */
export interface Mode {
  title: string;
  /** Whether only a deadline ends the call. */
  hangs?: true;
  answer(exchange: Exchange): void;
}

/** What every reply of Groq has. */
export const LIMITS = {
  'x-ratelimit-limit-requests': '14400',
  'x-ratelimit-remaining-requests': '14399',
  'x-ratelimit-reset-requests': '6s',
  'x-ratelimit-limit-tokens': '8000',
  'x-ratelimit-remaining-tokens': '7000',
  'x-ratelimit-reset-tokens': '7.5s',
};

export const USAGE = { prompt_tokens: 120, completion_tokens: 40, total_tokens: 160 };

/** A chat completion with one choice; `choice` and `message` replace parts of it. */
export function completion(
  content: unknown,
  { choice = {}, message = {}, usage = USAGE }: { choice?: object; message?: object; usage?: unknown } = {},
): string {
  return JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_795_000_000,
    model: 'openai/gpt-oss-120b',
    choices: [{ index: 0, message: { role: 'assistant', content, ...message }, finish_reason: 'stop', ...choice }],
    usage,
  });
}

/** Sends a whole reply, as JSON unless the headers say otherwise. */
export function send(
  { response, limits }: Exchange,
  status: number,
  text: string,
  headers: Record<string, string> = {},
): void {
  const body = Buffer.from(text);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': String(body.length),
    connection: 'close',
    ...limits,
    ...headers,
  });
  response.end(body);
}

/** All that was sent, as servers quote it in their errors. */
export function quoted({ headers, body }: Exchange): string {
  return `${headers.authorization ?? ''} sent ${body}`;
}
