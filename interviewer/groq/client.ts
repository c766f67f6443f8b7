import type { z } from 'zod';
import type { ModelAccount, ModelPurpose } from '../../domain/model-usage.ts';
import type { Logger } from '../../platform/log.ts';
import { type ModelConfig, isGroq, modelProvider } from '../../platform/model-config.ts';
import { type Attempt, createAttempts } from './attempt.ts';
import { callersFault, startDeadline } from './deadline.ts';
import { modelFault } from './faults.ts';
import { LONGEST_MS } from './headers.ts';
import type { ModelMeter } from './meter.ts';
import { type ReplyFormat, estimateTokens } from './request-body.ts';
import { type Load, createSlots } from './slots.ts';
import { type Made, type ModelMetrics, createUsageRecord } from './usage-record.ts';

export interface ModelMessage {
  role: 'system' | 'user';
  content: string;
}

/** One thing to ask a model for. */
export interface ModelRequest<T> {
  account: ModelAccount;
  purpose: ModelPurpose;
  model: string;
  /** Of the prompt file: `evaluate-thread@1`. */
  promptVersion: string;
  /** The static part first, so that endpoints can cache it; what people wrote last, in a message of its own. */
  messages: readonly ModelMessage[];
  /** Every property required, no other ones: it is sent as a strict JSON schema, and the reply is parsed with it. */
  schema: z.ZodType<T>;
  /** 0–2. */
  temperature: number;
  /** Of the reply, reasoning included. Groq counts it against the limit before the call is made. */
  maxTokens: number;
  /** An `AbortSignal.timeout` counts as the time of all calls together, any other end as cancelled by the caller. */
  signal?: AbortSignal | undefined;
}

export interface ModelClient {
  /** Name of who serves the model: `Groq`, or the host of another endpoint. */
  readonly provider: string;
  /**
   * One call, at most: no retries of its own. An endpoint that does not take JSON schemas is asked a second time, once
   * in the client's life.
   * @throws ModelError, or what the meter throws before the call: nothing was spent then
   */
  ask<T>(request: ModelRequest<T>): Promise<T>;
  /**
   * Does a piece of work, all calls of which belong together, when it is its turn: as many at a time as the endpoint
   * bears.
   * @throws ModelError OVERLOADED `BUSY` where that takes too long: nothing was begun then
   */
  inTurn<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T>;
}

export interface ModelClientOptions {
  config: ModelConfig;
  meter: ModelMeter;
  metrics: ModelMetrics;
  log: Pick<Logger, 'info' | 'warn'>;
}

/** Whether the endpoint took the request, whatever it made of it. */
const wasTaken = ({ result }: Attempt<unknown>): boolean => 'value' in result || result.fault.fault === 'MALFORMED';

/** Limits that are used up are the meter's matter: what counts here is how many calls at a time an endpoint bears. */
function loadOf(result: Made<unknown>['result']): Load {
  if ('value' in result || result.fault.fault === 'MALFORMED') return 'BORNE';
  return result.fault.fault === 'OVERLOADED' ? 'TOO_MUCH' : 'UNKNOWN';
}

/**
 * Talks to Groq, or to any other server with the same API. No endpoint holds a call up for longer than `attemptMs`, and
 * nothing of a prompt, a reply or the key gets into an error, a log line or a metric.
 */
export function createModelClient({ config, meter, metrics, log }: ModelClientOptions): ModelClient {
  const attempt = createAttempts(config);
  const usage = createUsageRecord({ config, meter, metrics, log });
  const groq = isGroq(config.baseUrl);
  const slots = createSlots();
  let format: ReplyFormat = 'json_schema';

  /** The requests of one call, one or two, the last of which counts. */
  async function call<T>(request: ModelRequest<T>, signal: AbortSignal): Promise<Made<T>[]> {
    const timed = async (shape: ReplyFormat): Promise<Made<T>> => {
      const started = performance.now();
      const made = await attempt(request, shape, signal);
      return { ...made, latencyMs: Math.round(performance.now() - started) };
    };
    const shape = format;
    const first = await timed(shape);
    if (!first.formatRefused || groq || shape === 'json_object') return [first];
    const second = await timed('json_object');
    if (wasTaken(second)) {
      format = 'json_object';
      log.info('the model endpoint takes no JSON schema as response_format: it is given json_object from now on');
    }
    return [first, second];
  }

  /** The requests of one call, within the limits that all workers share and within its time. */
  async function metered<T>(request: ModelRequest<T>): Promise<Made<T>['result']> {
    const { model, account, signal } = request;
    if (signal?.aborted) throw callersFault(signal);
    const reservation = { model, account, tokens: estimateTokens(request) };
    const waitMs = await meter.reserve(reservation);
    if (waitMs !== null) throw modelFault('QUOTA', 'NO_TOKENS_LEFT', Math.min(Math.max(waitMs, 0), LONGEST_MS));
    const deadline = startDeadline(config.attemptMs, signal);
    try {
      const made = signal?.aborted ? [] : await call(request, deadline.signal);
      await usage.keep(request, reservation, made);
      const result = made.at(-1)?.result;
      if (result) return result;
      throw deadline.signal.reason;
    } finally {
      deadline.end();
    }
  }

  return {
    provider: modelProvider(config.baseUrl),
    async ask<T>(request: ModelRequest<T>): Promise<T> {
      const report = slots.reporter();
      const result = await metered(request);
      report(loadOf(result));
      if ('value' in result) return result.value;
      throw result.fault;
    },
    async inTurn<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
      const giveBack = await slots.take(signal);
      try {
        return await work();
      } finally {
        giveBack();
      }
    },
  };
}
