import type { ModelLimits } from '../../domain/model-usage.ts';

/** No endpoint's word counts for longer. */
export const LONGEST_MS = 300_000;

const UNITS_MS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
/** Each unit once at most, the largest first. */
const DURATION_PARTS = Object.keys(UNITS_MS).map((unit) => `(?:(\\d{1,9}(?:\\.\\d{1,9})?)${unit})?`);
const DURATION = new RegExp(`^${DURATION_PARTS.join('')}$`);
const HTTP_DATE = /^[A-Z][a-z]{2,8}, \d{2}[ -][A-Z][a-z]{2}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;

const capped = (ms: number): number => Math.min(Math.max(Math.ceil(ms), 0), LONGEST_MS);

/** ms of `2m59.56s`, `7.66s`, `120ms` or `1h2m`, five minutes at most; null for anything else. */
export function parseDuration(text: string): number | null {
  const parts = text === '' ? null : DURATION.exec(text)?.slice(1);
  if (!parts) return null;
  return capped(Object.values(UNITS_MS).reduce((sum, unit, index) => sum + Number(parts[index] ?? 0) * unit, 0));
}

/**
 * ms of a `retry-after`: seconds, with or without a fraction, or an HTTP date; five minutes at most, null for anything
 * else.
 */
export function parseRetryAfter(text: string, now: number): number | null {
  if (/^\d{1,9}(\.\d{1,9})?$/.test(text)) return capped(Number(text) * 1000);
  if (HTTP_DATE.test(text)) {
    const date = Date.parse(text);
    return Number.isNaN(date) ? null : capped(date - now);
  }
  return parseDuration(text);
}

function parseCount(text: string): number | null {
  return /^\d{1,12}$/.test(text) ? Number(text) : null;
}

/**
 * What an endpoint's headers tell of its limits, or null where they tell nothing. What makes no sense counts as not
 * said.
 * @param now ms since 1970, for dates
 */
export function parseLimits(headers: Headers, now: number): ModelLimits | null {
  const read = (name: string, parse: (text: string) => number | null) => parse(headers.get(name)?.trim() ?? '');
  const limits: ModelLimits = {
    tokenLimit: read('x-ratelimit-limit-tokens', parseCount) || null,
    tokensLeft: read('x-ratelimit-remaining-tokens', parseCount),
    tokensResetMs: read('x-ratelimit-reset-tokens', parseDuration),
    requestsLeft: read('x-ratelimit-remaining-requests', parseCount),
    requestsResetMs: read('x-ratelimit-reset-requests', parseDuration),
    retryAfterMs: read('retry-after', (text) => parseRetryAfter(text, now)),
  };
  return Object.values(limits).every((value) => value === null) ? null : limits;
}

/** When a call that was refused is worth another try: what was said outright, else when what is used up comes back. */
export function retryAfterOf(limits: ModelLimits | null): number | null {
  if (limits === null) return null;
  if (limits.retryAfterMs !== null) return limits.retryAfterMs;
  if (limits.requestsLeft === 0) return limits.requestsResetMs;
  return limits.tokensLeft === 0 ? limits.tokensResetMs : null;
}
