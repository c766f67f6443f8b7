import Groq, { APIError } from 'groq-sdk';
import type { ChatCompletionCreateParamsNonStreaming } from 'groq-sdk/resources/chat/completions';
import type { ModelLimits, ModelTokens } from '../../domain/model-usage.ts';
import type { ModelConfig } from '../../platform/model-config.ts';
import { ModelError } from '../model-error.ts';
import type { ModelRequest } from './client.ts';
import { Endpoint } from './endpoint.ts';
import { modelFault, neverSent, refusesSchema, statusFault } from './faults.ts';
import { parseLimits, retryAfterOf } from './headers.ts';
import { readReply, tokensOf } from './reply.ts';
import { type ReplyFormat, requestBody } from './request-body.ts';

/** The SDK's own timer ends at the headers: ours comes before it, always. */
const SDK_TIMEOUT_MS = 2_000_000_000;

/** One request and what came of it. */
export interface Attempt<T> {
  result: { value: T } | { fault: ModelError };
  /** What the endpoint counted; null where it did not say, but may have worked. */
  tokens: ModelTokens | null;
  limits: ModelLimits | null;
  /** The endpoint refused to take the reply's shape in this format. */
  formatRefused: boolean;
}

const NOTHING: ModelTokens = { prompt: 0, completion: 0 };

function readError(status: number, body: unknown, limits: ModelLimits | null): Attempt<never> {
  const fault = statusFault(status, body, retryAfterOf(limits));
  // What failed validation was written before.
  const tokens = fault.fault === 'MALFORMED' ? null : NOTHING;
  return { result: { fault }, tokens, limits, formatRefused: refusesSchema(status, body) };
}

function read<T>(data: unknown, request: ModelRequest<T>, limits: ModelLimits | null): Attempt<T> {
  const tokens = tokensOf(data, request);
  try {
    return { result: { value: readReply(data, request.schema) }, tokens, limits, formatRefused: false };
  } catch (error) {
    const fault = error instanceof ModelError ? error : modelFault('MALFORMED', 'SCHEMA');
    return { result: { fault }, tokens, limits, formatRefused: false };
  }
}

/** Makes requests of one endpoint. The SDK shapes them; retries, deadlines, limits and addresses are the endpoint's. */
export function createAttempts({ baseUrl, apiKey }: Pick<ModelConfig, 'baseUrl' | 'apiKey'>) {
  const endpoint = new Endpoint(baseUrl, apiKey);

  /**
   * One request, never two. It does not reject.
   * @param signal ends it; its reason is a ModelError
   */
  return async function attempt<T>(
    request: ModelRequest<T>,
    format: ReplyFormat,
    signal: AbortSignal,
  ): Promise<Attempt<T>> {
    let failed: unknown;
    let limits: ModelLimits | null = null;
    const send = endpoint.fetch(signal, (headers) => {
      limits = parseLimits(headers, Date.now());
    });
    const sdk = new Groq({
      apiKey: apiKey || 'none',
      baseURL: 'https://api.groq.com',
      maxRetries: 0,
      timeout: SDK_TIMEOUT_MS,
      logLevel: 'off',
      // The SDK wraps what a fetch rejects with, and decides by its words what it was.
      fetch: (input, init) =>
        send(input, init).catch((error: unknown) => {
          failed = error;
          throw error;
        }),
    });
    const body = requestBody(request, format, baseUrl) as unknown as ChatCompletionCreateParamsNonStreaming;
    try {
      return read(await sdk.chat.completions.create(body), request, limits);
    } catch (error) {
      if (failed === undefined && error instanceof APIError && typeof error.status === 'number') {
        return readError(error.status, error.error, limits);
      }
      const fault = faultOf(failed ?? error);
      return { result: { fault }, tokens: neverSent(fault) ? NOTHING : null, limits, formatRefused: false };
    }
  };
}

function faultOf(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  return error instanceof SyntaxError ? modelFault('MALFORMED', 'NOT_JSON') : modelFault('OVERLOADED', 'UNEXPECTED');
}
