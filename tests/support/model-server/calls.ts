import { z } from 'zod';
import type { ModelCall, ModelLimits, ModelReservation } from '../../../domain/model-usage.ts';
import { type ModelClient, type ModelRequest, createModelClient } from '../../../interviewer/groq/client.ts';
import type { ModelMeter } from '../../../interviewer/groq/meter.ts';
import { createLogger } from '../../../platform/log.ts';
import { type Metrics, createMetrics } from '../../../platform/metrics.ts';
import type { ModelConfig } from '../../../platform/model-config.ts';

export const KEY = 'gsk_canary-of-the-key';
export const PROMPT = 'canary-of-the-prompt';

/** A meter that grants everything and remembers. */
export interface RememberedUse {
  reserved: ModelReservation[];
  settled: { reservation: ModelReservation; used: number; limits: ModelLimits | null }[];
  recorded: ModelCall[];
}

function rememberingMeter(use: RememberedUse): ModelMeter {
  return {
    reserve: async (reservation) => {
      use.reserved.push(reservation);
      return null;
    },
    settle: async (reservation, used, limits) => {
      use.settled.push({ reservation, used, limits });
    },
    record: async (call) => {
      use.recorded.push(call);
    },
  };
}

export interface Calls {
  client: ModelClient;
  use: RememberedUse;
  metrics: Metrics;
  /** Everything that was logged, down to `trace`. */
  logged: () => string;
}

/** A client of a server, with all that it tells others. */
export function callsOf(
  baseUrl: string | null,
  more: { config?: Partial<ModelConfig>; meter?: Partial<ModelMeter> } = {},
): Calls {
  const use: RememberedUse = { reserved: [], settled: [], recorded: [] };
  const metrics = createMetrics();
  const lines: string[] = [];
  const log = createLogger('test', 'trace', { json: true, destination: { write: (line) => lines.push(line) } });
  const config: ModelConfig = {
    apiKey: KEY,
    baseUrl,
    models: ['openai/gpt-oss-120b'],
    prices: () => ({ prompt: 0.15, completion: 0.6 }),
    attemptMs: 1_500,
    totalMs: 5_000,
    retryMs: 300_000,
    spend: { accountDailyMicros: null, partnerDailyMicros: null, globalDailyMicros: null },
    stopped: false,
    ...more.config,
  };
  const meter = { ...rememberingMeter(use), ...more.meter };
  return { client: createModelClient({ config, meter, metrics, log }), use, metrics, logged: () => lines.join('') };
}

export const ACCOUNT = { interviewId: 'interview-1', userId: 'user-1', partnerId: null };

/** A request for a reply of the schema. */
export function requestFor<T>(schema: z.ZodType<T>, more: Partial<ModelRequest<T>> = {}): ModelRequest<T> {
  return {
    account: ACCOUNT,
    purpose: 'EVALUATE_THREAD',
    model: 'openai/gpt-oss-120b',
    promptVersion: 'evaluate-thread@1',
    messages: [
      { role: 'system', content: `Judge. ${PROMPT}` },
      { role: 'user', content: `Data. ${PROMPT}` },
    ],
    schema,
    temperature: 0,
    maxTokens: 500,
    ...more,
  };
}

export const WORD = z.strictObject({ word: z.string() });
export const RIGHT = { word: 'canary-of-the-reply' };

/** A request that the reply `RIGHT` fits. */
export const wordRequest = (more: Partial<ModelRequest<z.infer<typeof WORD>>> = {}) => requestFor(WORD, more);
