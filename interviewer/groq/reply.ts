import type { z } from 'zod';
import type { ModelTokens } from '../../domain/model-usage.ts';
import type { ModelRequest } from './client.ts';
import { modelFault } from './faults.ts';

type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? { ...value } : {});

/** Without a reasoning block in front and a fence of code around, which some servers leave; nothing else goes. */
function unwrap(content: string): string {
  let text = content.trim();
  if (text.startsWith('<think>')) {
    const end = text.indexOf('</think>');
    if (end >= 0) text = text.slice(end + '</think>'.length).trim();
  }
  if (!text.startsWith('```') || !text.endsWith('```')) return text;
  const firstLine = text.indexOf('\n');
  const opening = text.slice(3, Math.max(firstLine, 3)).trim();
  return firstLine > 0 && (opening === '' || opening === 'json') ? text.slice(firstLine, -3).trim() : text;
}

/** Half a character, or the one that PostgreSQL does not store. */
const isBroken = (text: string): boolean => text.includes('\0') || /\p{Surrogate}/u.test(text);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw modelFault('MALFORMED', 'NOT_JSON');
  }
}

function holdsBrokenText(value: unknown): boolean {
  if (typeof value === 'string') return isBroken(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsBrokenText);
}

/** The text of the first choice, if it was ended by the model itself. */
function contentOf(data: unknown): string {
  if (typeof data === 'string') throw modelFault('MALFORMED', 'NOT_JSON');
  const { choices, error } = fieldsOf(data);
  if (!Array.isArray(choices)) {
    throw modelFault('MALFORMED', error === undefined ? 'NOT_A_COMPLETION' : 'ERROR_AS_REPLY');
  }
  if (choices.length === 0) throw modelFault('MALFORMED', 'NO_CHOICE');
  const choice = fieldsOf(choices[0]);
  const { content, refusal } = fieldsOf(choice['message']);
  const finish = choice['finish_reason'];
  if (finish === 'content_filter') throw modelFault('REFUSED', 'CONTENT_FILTER');
  if (typeof refusal === 'string' && refusal !== '') throw modelFault('REFUSED', 'REFUSAL');
  if (finish === 'length') throw modelFault('MALFORMED', 'CUT_OFF');
  if (finish === 'tool_calls' || finish === 'function_call') throw modelFault('MALFORMED', 'TOOL_CALLS');
  if (finish !== 'stop') throw modelFault('MALFORMED', 'FINISH_REASON');
  if (content === null || content === undefined) throw modelFault('MALFORMED', 'EMPTY');
  if (typeof content !== 'string') throw modelFault('MALFORMED', 'NOT_A_COMPLETION');
  return content;
}

/**
 * What a completion says, if it is whole, is JSON and fits the schema.
 * @throws ModelError MALFORMED or REFUSED
 */
export function readReply<T>(data: unknown, schema: z.ZodType<T>): T {
  const text = unwrap(contentOf(data));
  if (text === '') throw modelFault('MALFORMED', 'EMPTY');
  const result = schema.safeParse(parse(text));
  if (!result.success) throw modelFault('MALFORMED', 'SCHEMA');
  if (holdsBrokenText(result.data)) throw modelFault('MALFORMED', 'BROKEN_TEXT');
  return result.data;
}

const SPARE_TOKENS = 4_000;

/**
 * What the endpoint counted, or null where it did not or counted nonsense. A count is believed as far as the request
 * makes it possible: no endpoint uses up a cap by a lie.
 */
export function tokensOf(data: unknown, { messages, maxTokens }: ModelRequest<unknown>): ModelTokens | null {
  const usage = fieldsOf(fieldsOf(data)['usage']);
  const count = (value: unknown, most: number) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? Math.min(value, most) : null;
  // No token is shorter than a byte; templates and the schema add some.
  const bytes = messages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  const prompt = count(usage['prompt_tokens'], bytes + SPARE_TOKENS);
  const completion = count(usage['completion_tokens'], maxTokens);
  return prompt === null && completion === null ? null : { prompt: prompt ?? 0, completion: completion ?? 0 };
}
