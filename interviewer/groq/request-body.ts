import { z } from 'zod';
import { isGroq } from '../../platform/model-config.ts';
import type { ModelRequest } from './client.ts';

/** How a reply's shape is asked for. */
export type ReplyFormat = 'json_schema' | 'json_object';

type JsonSchema = Record<string, unknown>;

/** What strict mode takes; Groq refuses the bounds beside these. */
const STRICT_KEYWORDS = new Set(['type', 'description', 'enum', '$ref']);
/** What servers that turn a schema into a grammar hold as well. */
const BOUNDS = new Set(['maxLength', 'maxItems']);
const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function each(schemas: unknown, bounded: boolean): JsonSchema {
  return isObject(schemas)
    ? Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, strict(schema, bounded)]))
    : {};
}

function strict(schema: unknown, bounded: boolean): unknown {
  if (!isObject(schema)) return schema;
  const out: JsonSchema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (STRICT_KEYWORDS.has(keyword) || (bounded && BOUNDS.has(keyword))) out[keyword] = value;
    else if (keyword === 'const') out['enum'] = [value];
    else if (keyword === 'items') out['items'] = strict(value, bounded);
    else if (keyword === '$defs') out['$defs'] = each(value, bounded);
    else if ((keyword === 'anyOf' || keyword === 'oneOf') && Array.isArray(value)) {
      out['anyOf'] = value.map((one) => strict(one, bounded));
    }
  }
  if (isObject(schema['properties'])) {
    out['properties'] = each(schema['properties'], bounded);
    out['required'] = Object.keys(schema['properties']);
    out['additionalProperties'] = false;
  }
  return out;
}

/**
 * A schema as strict mode takes it: every property required, no other ones, and no keyword that would have the request
 * refused, as `minItems` would.
 * @param bounded with the lengths that texts and lists may have at most, which strict mode does not take
 */
export function strictSchema(schema: z.ZodType, bounded = false): JsonSchema {
  const converted = strict(z.toJSONSchema(schema, { io: 'input' }), bounded);
  return isObject(converted) ? converted : {};
}

/** Groq holds a schema strictly with these only; others do as well as they can. */
const HOLDS_SCHEMAS = /(^|\/)gpt-oss/;

function responseFormat(request: ModelRequest<unknown>, format: ReplyFormat, groq: boolean): JsonSchema {
  const schema = strictSchema(request.schema, !groq);
  if (format === 'json_object') return { type: 'json_object', schema };
  const name = request.purpose.toLowerCase();
  const strictly = !groq || HOLDS_SCHEMAS.test(request.model);
  return { type: 'json_schema', json_schema: { name, strict: strictly, schema } };
}

/** The body of a chat completion as the endpoint takes it. */
export function requestBody(request: ModelRequest<unknown>, format: ReplyFormat, baseUrl: string | null): JsonSchema {
  const groq = isGroq(baseUrl);
  return {
    model: request.model,
    messages: request.messages,
    temperature: request.temperature,
    max_completion_tokens: request.maxTokens,
    // Servers that came before that name would write without an end.
    ...(!groq && { max_tokens: request.maxTokens }),
    ...(HOLDS_SCHEMAS.test(request.model) && { reasoning_effort: 'low' }),
    response_format: responseFormat(request, format, groq),
  };
}

const CHARACTERS_A_TOKEN = 3.5;

/** Tokens that a call may take, as endpoints count them before it is made: what is read and all that may be written. */
export function estimateTokens(request: ModelRequest<unknown>): number {
  const characters = request.messages.reduce((sum, { content }) => sum + content.length, 0);
  const schema = JSON.stringify(strictSchema(request.schema)).length;
  return Math.ceil((characters + schema) / CHARACTERS_A_TOKEN) + request.maxTokens;
}
