import { z } from 'zod';
import type { ModelPrice } from '../domain/model-usage.ts';
import { bareUrl, integer, list } from './config-values.ts';

/** How models are reached, and what they may cost. */
export interface ModelConfig {
  /** Secret; empty for an endpoint that wants none. */
  readonly apiKey: string;
  /** Null for Groq's own. */
  readonly baseUrl: string | null;
  /** The first is in use, the others are its successors in that order. */
  readonly models: readonly string[];
  /** A model that nobody gave a price counts as the dearest one known, so that no cap is missed. */
  readonly prices: (model: string) => ModelPrice;
  /** For one call, its reply read to the end. */
  readonly attemptMs: number;
  /** For all calls of one activity. */
  readonly totalMs: number;
  /** Longest wait before what failed is tried again. */
  readonly retryMs: number;
  /** Millionths of a US dollar a day (UTC); null for no cap. */
  readonly spend: {
    readonly accountDailyMicros: number | null;
    readonly partnerDailyMicros: number | null;
    readonly globalDailyMicros: number | null;
  };
  /** No new interview by model. */
  readonly stopped: boolean;
}

/** US dollars for a million tokens, as Groq's price list has it. */
const GROQ_PRICES = new Map<string, ModelPrice>([
  ['openai/gpt-oss-120b', { prompt: 0.15, completion: 0.6 }],
  ['openai/gpt-oss-20b', { prompt: 0.075, completion: 0.3 }],
]);
const FREE: ModelPrice = { prompt: 0, completion: 0 };
const MICROS = 1_000_000;
/** Below the 90 s that workflows give an activity. */
const LONGEST_MS = 80_000;
const MODEL = /^[\w./:@+-]{1,100}$/;
const KEY_RULE = 'must be one key of up to 500 letters, digits and signs, without spaces';
const URL_RULE = 'must be an http or https URL without user, password or query, such as http://localhost:8000/v1';
const MODELS_RULE = 'must be names of models with commas between, the one in use first';
const PRICES_RULE = 'must be <model>=<prompt>/<completion> in US dollars for a million tokens, with commas between';
const DOLLARS_RULE = 'must be US dollars, such as 2.50, up to 100000';

function isBaseUrl(text: string): boolean {
  if (text.length > 500 || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '' && !/[?#]/.test(text);
}

const dollars = (text = ''): number | null => (/^\d{1,6}(\.\d{1,6})?$/.test(text) ? Number(text) : null);

function price(item: string): { model: string; price: ModelPrice } | null {
  const [, model, one, other] = /^([^=]+)=([^/]+)\/(.+)$/.exec(item) ?? [];
  const prompt = dollars(one?.trim());
  const completion = dollars(other?.trim());
  const name = model?.trim();
  return name && MODEL.test(name) && prompt !== null && completion !== null
    ? { model: name, price: { prompt, completion } }
    : null;
}

const cap = z.string()
  .refine((text) => (dollars(text) ?? Infinity) <= 100_000, { error: DOLLARS_RULE })
  .transform((text) => Math.round(Number(text) * MICROS))
  .optional();

/** The variables of the model, a part of all the settings. */
export const modelVariables = {
  GROQ_API_KEY: z.string().regex(/^[\x21-\x7e]{1,500}$/, { error: KEY_RULE }).optional(),
  GROQ_BASE_URL: z.string().refine(isBaseUrl, { error: URL_RULE }).optional(),
  GROQ_MODELS: list(MODELS_RULE, (item) => (MODEL.test(item) ? item : null), (item) => item)
    .refine((models) => models.length <= 10, { error: 'must be ten names at most' })
    .prefault([...GROQ_PRICES.keys()].join(',')),
  GROQ_PRICES: list(PRICES_RULE, price, (item) => item.model).optional(),
  MODEL_ATTEMPT_MS: integer(100, LONGEST_MS, 30_000),
  MODEL_TOTAL_MS: integer(100, LONGEST_MS, 75_000),
  MODEL_RETRY_MS: integer(50, 300_000, 300_000),
  MODEL_SPEND_ACCOUNT_DAILY_USD: cap,
  MODEL_SPEND_PARTNER_DAILY_USD: cap,
  MODEL_SPEND_DAILY_USD: cap,
  MODEL_STOP: z.enum(['true', 'false'], { error: 'must be true or false' }).default('false'),
};

const modelSettings = z.object(modelVariables);
type ModelVariables = z.infer<typeof modelSettings>;

/** Groq's own endpoint, also where its address is given. */
export function isGroq(baseUrl: string | null): boolean {
  return baseUrl === null || /^(.+\.)?groq\.com$/.test(new URL(baseUrl).hostname);
}

/** Who serves the model: `Groq`, or the host and port of another endpoint. */
export function modelProvider(baseUrl: string | null): string {
  return baseUrl === null || isGroq(baseUrl) ? 'Groq' : new URL(baseUrl).host;
}

function knownPrices(variables: ModelVariables): Map<string, ModelPrice> {
  const given = (variables.GROQ_PRICES ?? []).map((one) => [one.model, one.price] as const);
  return new Map([...(isGroq(variables.GROQ_BASE_URL ?? null) ? GROQ_PRICES : []), ...given]);
}

/** What only shows when good variables are seen together: one line for each that has to change. */
export function modelProblems(variables: ModelVariables): string[] {
  const { GROQ_API_KEY: apiKey, GROQ_BASE_URL: baseUrl = null, GROQ_MODELS: models } = variables;
  const onGroq = isGroq(baseUrl) && (apiKey !== undefined || baseUrl !== null);
  const known = knownPrices(variables);
  const problems: string[] = [];
  if (variables.MODEL_TOTAL_MS < variables.MODEL_ATTEMPT_MS) {
    problems.push('MODEL_TOTAL_MS must not be less than MODEL_ATTEMPT_MS.');
  }
  if (onGroq && models.some((model) => !known.has(model))) {
    problems.push('GROQ_PRICES must have a price for each model of GROQ_MODELS that is not a standard one.');
  }
  return problems;
}

/** The model's part of the settings, or null where neither a key nor an endpoint is given. */
export function readModel(variables: ModelVariables): ModelConfig | null {
  const { GROQ_API_KEY: apiKey, GROQ_BASE_URL: baseUrl = null } = variables;
  if (apiKey === undefined && baseUrl === null) return null;
  const known = knownPrices(variables);
  const highest = (part: keyof ModelPrice) => Math.max(...[...known.values()].map((one) => one[part]));
  const otherwise = isGroq(baseUrl) ? { prompt: highest('prompt'), completion: highest('completion') } : FREE;
  return {
    apiKey: apiKey ?? '',
    baseUrl,
    models: variables.GROQ_MODELS,
    prices: (model) => known.get(model) ?? otherwise,
    attemptMs: variables.MODEL_ATTEMPT_MS,
    totalMs: variables.MODEL_TOTAL_MS,
    retryMs: variables.MODEL_RETRY_MS,
    spend: {
      accountDailyMicros: variables.MODEL_SPEND_ACCOUNT_DAILY_USD ?? null,
      partnerDailyMicros: variables.MODEL_SPEND_PARTNER_DAILY_USD ?? null,
      globalDailyMicros: variables.MODEL_SPEND_DAILY_USD ?? null,
    },
    stopped: variables.MODEL_STOP === 'true',
  };
}

const shown = (micros: number | null): string => (micros === null ? 'no cap' : `${micros / MICROS} USD a day`);

/** For a log line: everything but the key. */
export function describeModel(config: ModelConfig | null): Record<string, string | number> {
  if (config === null) return { model: 'none: interviews are rule-based' };
  return {
    model: config.models.join(', '),
    modelEndpoint: config.baseUrl === null ? 'Groq' : bareUrl(config.baseUrl),
    modelKey: config.apiKey === '' ? 'no key' : 'key given',
    modelAttemptMs: config.attemptMs,
    modelTotalMs: config.totalMs,
    modelSpendAccount: shown(config.spend.accountDailyMicros),
    modelSpendPartner: shown(config.spend.partnerDailyMicros),
    modelSpend: shown(config.spend.globalDailyMicros),
    modelStopped: config.stopped ? 'yes: no new interview by model' : 'no',
  };
}
