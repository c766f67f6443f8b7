import { expect, test } from 'vitest';
import { z } from 'zod';
import { estimateTokens, requestBody, strictSchema } from '../../../interviewer/groq/request-body.ts';
import { WORD, requestFor, wordRequest } from '../../support/model-server/calls.ts';

const OWN = 'http://localhost:8000/v1';
const WORD_SCHEMA = {
  type: 'object', properties: { word: { type: 'string' } }, required: ['word'], additionalProperties: false,
};

test('a schema is sent without what strict mode refuses, every property required', () => {
  const schema = z.object({
    criteria: z.array(z.object({
      criterion: z.enum(['depth', 'clarity']),
      level: z.int().min(1).max(5).nullable(),
      quote: z.string().min(3).max(400).regex(/^\S/),
    })).min(1).max(4),
    kind: z.literal('judgement'),
    way: z.discriminatedUnion('to', [z.object({ to: z.literal('a') }), z.object({ to: z.literal('b') })]),
    note: z.string().describe('One sentence.').optional(),
    rank: z.number().meta({ type: 'integer', enum: [1, 2] }),
  });
  const closed = { type: 'object', additionalProperties: false };
  expect(strictSchema(schema)).toEqual({
    ...closed,
    required: ['criteria', 'kind', 'way', 'note', 'rank'],
    properties: {
      criteria: {
        type: 'array',
        items: {
          ...closed,
          required: ['criterion', 'level', 'quote'],
          properties: {
            criterion: { type: 'string', enum: ['depth', 'clarity'] },
            level: { anyOf: [{ type: 'integer' }, { type: 'null' }] },
            quote: { type: 'string' },
          },
        },
      },
      kind: { type: 'string', enum: ['judgement'] },
      way: {
        anyOf: ['a', 'b'].map((to) => ({
          ...closed, required: ['to'], properties: { to: { type: 'string', enum: [to] } },
        })),
      },
      note: { type: 'string', description: 'One sentence.' },
      rank: { type: 'integer', enum: [1, 2] },
    },
  });
});

test('a property that has the name of a keyword stays', () => {
  const schema = strictSchema(z.object({ minItems: z.string(), pattern: z.object({ default: z.number() }) }));
  expect(schema).toMatchObject({ required: ['minItems', 'pattern'] });
  expect(schema['properties']).toMatchObject({ pattern: { properties: { default: { type: 'number' } } } });
});

test('Groq gets what Groq takes', () => {
  for (const baseUrl of [null, 'https://api.groq.com']) {
    expect(requestBody(wordRequest(), 'json_schema', baseUrl)).toEqual({
      model: 'openai/gpt-oss-120b',
      messages: wordRequest().messages,
      temperature: 0,
      max_completion_tokens: 500,
      reasoning_effort: 'low',
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'evaluate_thread', strict: true, schema: WORD_SCHEMA },
      },
    });
  }
  const other = requestBody(wordRequest({ model: 'qwen/qwen3-32b' }), 'json_schema', null);
  expect(other).not.toHaveProperty('reasoning_effort');
  expect(other).toMatchObject({ response_format: { json_schema: { strict: false } } });
});

test('other servers also get the older name of the limit, and the older format where they want it', () => {
  const body = requestBody(wordRequest({ model: 'SmolLM2' }), 'json_object', OWN);
  expect(body).toMatchObject({
    max_tokens: 500,
    max_completion_tokens: 500,
    response_format: { type: 'json_object', schema: WORD_SCHEMA },
  });
  expect(body).not.toHaveProperty('reasoning_effort');
  expect(requestBody(wordRequest({ model: 'SmolLM2' }), 'json_schema', OWN)).toMatchObject({
    response_format: { json_schema: { strict: true } },
  });
});

test('tokens are estimated from all that is read, and all that may be written', () => {
  const small = requestFor(WORD, { messages: [{ role: 'user', content: 'x'.repeat(35) }], maxTokens: 100 });
  const schema = JSON.stringify(WORD_SCHEMA).length;
  expect(estimateTokens(small)).toBe(Math.ceil((35 + schema) / 3.5) + 100);
  expect(estimateTokens({ ...small, maxTokens: 1_100 }) - estimateTokens(small)).toBe(1_000);
  const twice = { ...small, messages: [...small.messages, ...small.messages] };
  expect(estimateTokens(twice) - estimateTokens(small)).toBe(10);
});
