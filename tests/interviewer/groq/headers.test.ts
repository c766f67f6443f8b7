import { expect, test } from 'vitest';
import { parseDuration, parseLimits, parseRetryAfter, retryAfterOf } from '../../../interviewer/groq/headers.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');

test.each([
  ['2m59.56s', 179_560],
  ['7.66s', 7_660],
  ['120ms', 120],
  ['1.4ms', 2],
  ['0s', 0],
  ['1m', 60_000],
  ['4m59s', 299_000],
  ['1h2m', 300_000],
  ['1d', 300_000],
  ['999999999d', 300_000],
  ['', null],
  ['7', null],
  ['-1s', null],
  ['1s2m', null],
  ['1e3s', null],
  ['1 s', null],
  ['NaN', null],
  ['1234567890s', null],
])('a duration of "%s" is %s ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each([
  ['2', 2_000],
  ['0', 0],
  ['0.25', 250],
  ['600', 300_000],
  ['7.66s', 7_660],
  ['Tue, 24 Nov 2026 12:00:30 GMT', 30_000],
  ['Tuesday, 24-Nov-26 12:00:30 GMT', 30_000],
  ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
  ['Thu, 01 Jan 2099 00:00:00 GMT', 300_000],
  ['Tue, 99 Nov 2026 12:00:30 GMT', null],
  ['2027', 300_000],
  ['2026-11-24', null],
  ['-5', null],
  ['Infinity', null],
  ['1e9', null],
  ['5, 10', null],
  ['soon', null],
  ['', null],
])('retry-after "%s" is %s ms', (text, ms) => {
  expect(parseRetryAfter(text, NOW)).toBe(ms);
});

test('reads all limits of a reply of Groq', () => {
  const headers = new Headers({
    'x-ratelimit-limit-requests': '14400',
    'x-ratelimit-remaining-requests': '14370',
    'x-ratelimit-reset-requests': '2m59.56s',
    'x-ratelimit-limit-tokens': '8000',
    'x-ratelimit-remaining-tokens': '7712',
    'x-ratelimit-reset-tokens': '7.66s',
    'retry-after': '2',
  });
  expect(parseLimits(headers, NOW)).toEqual({
    tokenLimit: 8000,
    tokensLeft: 7712,
    tokensResetMs: 7_660,
    requestsLeft: 14_370,
    requestsResetMs: 179_560,
    retryAfterMs: 2_000,
  });
});

test('what makes no sense counts as not said', () => {
  const nonsense = new Headers({
    'x-ratelimit-limit-tokens': '0',
    'x-ratelimit-remaining-tokens': '-4',
    'x-ratelimit-reset-tokens': 'tomorrow',
    'x-ratelimit-remaining-requests': '1e5',
    'retry-after': 'soon',
  });
  expect(parseLimits(nonsense, NOW)).toBeNull();
  expect(parseLimits(new Headers(), NOW)).toBeNull();
  nonsense.set('x-ratelimit-remaining-tokens', '4');
  expect(parseLimits(nonsense, NOW)).toEqual({
    tokenLimit: null, tokensLeft: 4, tokensResetMs: null, requestsLeft: null, requestsResetMs: null, retryAfterMs: null,
  });
});

test('waits as long as was said, else until what is used up comes back', () => {
  const limits = {
    tokenLimit: 8_000,
    tokensLeft: 10,
    tokensResetMs: 7_000,
    requestsLeft: 5,
    requestsResetMs: 60_000,
    retryAfterMs: null,
  };
  expect(retryAfterOf(null)).toBeNull();
  expect(retryAfterOf(limits)).toBeNull();
  expect(retryAfterOf({ ...limits, tokensLeft: 0 })).toBe(7_000);
  expect(retryAfterOf({ ...limits, tokensLeft: 0, requestsLeft: 0 })).toBe(60_000);
  expect(retryAfterOf({ ...limits, tokensLeft: 0, retryAfterMs: 0 })).toBe(0);
});
