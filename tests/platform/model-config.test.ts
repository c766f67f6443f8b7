import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { ConfigError, describeConfig } from '../../platform/config.ts';
import { modelProvider } from '../../platform/model-config.ts';
import { testConfig } from '../support/config.ts';

const BASE = { DATABASE_URL: 'postgresql://rounds@127.0.0.1:5439/rounds' };
const modelOf = (variables: Record<string, string>) => testConfig({ ...BASE, ...variables }).model;
const KEY = { GROQ_API_KEY: 'gsk_the-key' };

function problems(variables: Record<string, string>): readonly string[] {
  try {
    modelOf(variables);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

test('is rule-based without a key and an endpoint', () => {
  expect(modelOf({})).toBeNull();
  expect(modelOf({ GROQ_API_KEY: ' ', GROQ_BASE_URL: '', GROQ_MODELS: 'a-model', MODEL_STOP: 'true' })).toBeNull();
});

test('a key alone is Groq with its standard models and prices', () => {
  const model = modelOf(KEY);
  expect(model).toMatchObject({
    apiKey: 'gsk_the-key',
    baseUrl: null,
    models: ['openai/gpt-oss-120b', 'openai/gpt-oss-20b'],
    attemptMs: 30_000,
    totalMs: 75_000,
    spend: { accountDailyMicros: null, partnerDailyMicros: null, globalDailyMicros: null },
    stopped: false,
  });
  expect(model?.prices('openai/gpt-oss-120b')).toEqual({ prompt: 0.15, completion: 0.6 });
  expect(model?.prices('openai/gpt-oss-20b')).toEqual({ prompt: 0.075, completion: 0.3 });
});

test('an endpoint of one\'s own needs no key and costs nothing unless a price is given', () => {
  const model = modelOf({ GROQ_BASE_URL: 'http://localhost:8000/v1', GROQ_MODELS: 'SmolLM2:135M, other' });
  expect(model).toMatchObject({ apiKey: '', baseUrl: 'http://localhost:8000/v1', models: ['SmolLM2:135M', 'other'] });
  expect(model?.prices('other')).toEqual({ prompt: 0, completion: 0 });
  expect(model?.prices('openai/gpt-oss-120b')).toEqual({ prompt: 0, completion: 0 });
  const priced = modelOf({ GROQ_BASE_URL: 'https://llm.example.com', GROQ_MODELS: 'a,b', GROQ_PRICES: 'a=1/2.5' });
  expect(priced?.prices('a')).toEqual({ prompt: 1, completion: 2.5 });
  expect(priced?.prices('b')).toEqual({ prompt: 0, completion: 0 });
});

test('on Groq every model has a price, and one that left the list counts as the dearest', () => {
  const models: Record<string, string> = { ...KEY, GROQ_MODELS: 'new/model,openai/gpt-oss-20b' };
  const others: Record<string, string>[] = [{}, { GROQ_BASE_URL: 'https://api.groq.com/openai/v1' }, { GROQ_PRICES: 'other=1/1' }];
  for (const more of others) {
    expect(problems({ ...models, ...more })).toEqual([expect.stringMatching(/^GROQ_PRICES must have a price for each/)]);
  }
  const model = modelOf({ ...models, GROQ_PRICES: 'new/model=0.5/0.2, openai/gpt-oss-20b=0.1/0.4' });
  expect(model?.prices('new/model')).toEqual({ prompt: 0.5, completion: 0.2 });
  expect(model?.prices('openai/gpt-oss-20b')).toEqual({ prompt: 0.1, completion: 0.4 });
  expect(model?.prices('llama-3.3-70b-versatile')).toEqual({ prompt: 0.5, completion: 0.6 });
});

test('reads caps as millionths of a dollar, and the stop', () => {
  const model = modelOf({
    ...KEY,
    MODEL_SPEND_ACCOUNT_DAILY_USD: '0.25',
    MODEL_SPEND_PARTNER_DAILY_USD: '12.345678',
    MODEL_SPEND_DAILY_USD: '0',
    MODEL_STOP: 'true',
    MODEL_ATTEMPT_MS: '300',
    MODEL_TOTAL_MS: '300',
  });
  expect(model).toMatchObject({
    spend: { accountDailyMicros: 250_000, partnerDailyMicros: 12_345_678, globalDailyMicros: 0 },
    stopped: true,
    attemptMs: 300,
    totalMs: 300,
  });
});

test.each([
  ['GROQ_API_KEY', 'gsk hunter2'],
  ['GROQ_API_KEY', 'hunter2\nx-other: 1'],
  ['GROQ_API_KEY', 'h'.repeat(501)],
  ['GROQ_API_KEY', 'hünter2hunter2'],
  ['GROQ_BASE_URL', 'hunter2'],
  ['GROQ_BASE_URL', 'ftp://hunter2'],
  ['GROQ_BASE_URL', 'https://user:hunter2@host/v1'],
  ['GROQ_BASE_URL', 'https://host/v1?key=hunter2'],
  ['GROQ_MODELS', 'hunter2 model'],
  ['GROQ_MODELS', 'a,,b'],
  ['GROQ_MODELS', 'twice,twice'],
  ['GROQ_MODELS', Array.from({ length: 11 }, (_, index) => `m${index}`).join(',')],
  ['GROQ_PRICES', 'hunter2'],
  ['GROQ_PRICES', 'a=1'],
  ['GROQ_PRICES', 'a=-1/2'],
  ['GROQ_PRICES', 'a=1/1e9'],
  ['GROQ_PRICES', 'a=1/2,a=1/3'],
  ['MODEL_ATTEMPT_MS', '99'],
  ['MODEL_ATTEMPT_MS', '80001'],
  ['MODEL_TOTAL_MS', '29999'],
  ['MODEL_TOTAL_MS', '80001'],
  ['MODEL_SPEND_ACCOUNT_DAILY_USD', '-1'],
  ['MODEL_SPEND_PARTNER_DAILY_USD', '$5'],
  ['MODEL_SPEND_DAILY_USD', '100000.01'],
  ['MODEL_STOP', 'yes'],
])('names %s in one line and never shows what it was (%#)', (name, value) => {
  const base = { GROQ_BASE_URL: 'http://localhost:8000', [name]: value };
  const lines = problems(base);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^${name} .+\\.$`));
  expect(lines[0]).not.toContain('hunter2');
  expect(lines[0]).not.toContain('\n');
});

test('describes itself without the key', () => {
  const config = testConfig({
    ...BASE, ...KEY, GROQ_BASE_URL: 'http://gateway:9/llm/v1', MODEL_SPEND_DAILY_USD: '2.5',
  });
  const text = inspect(describeConfig(config), { depth: null });
  expect(text).not.toContain('gsk_the-key');
  for (const shown of ['http://gateway:9/llm/v1', 'key given', '2.5 USD a day', 'no cap', 'openai/gpt-oss-120b']) {
    expect(text).toContain(shown);
  }
  expect(inspect(describeConfig(testConfig(BASE)))).toContain('rule-based');
});

test('names who serves the model', () => {
  expect(modelProvider(null)).toBe('Groq');
  expect(modelProvider('https://api.groq.com/openai/v1')).toBe('Groq');
  expect(modelProvider('http://localhost:8000/v1')).toBe('localhost:8000');
  expect(modelProvider('https://groq.com.example.org')).toBe('groq.com.example.org');
});
