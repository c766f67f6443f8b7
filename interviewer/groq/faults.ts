import { ModelError, type ModelFault } from '../model-error.ts';

const DETAILS = {
  OPERATOR: ['REDIRECT', 'CERTIFICATE', 'NOT_TLS', 'TERMS_NOT_ACCEPTED'],
  RETIRED: ['MODEL_NOT_FOUND', 'MODEL_DECOMMISSIONED'],
  QUOTA: ['NO_TOKENS_LEFT'],
  OVERLOADED: ['ATTEMPT_TIMEOUT', 'BUSY', 'TOTAL_TIMEOUT', 'UNREACHABLE', 'CUT_CONNECTION', 'NOT_HTTP', 'UNEXPECTED'],
  MALFORMED: [
    'NOT_JSON', 'EMPTY', 'OVERSIZED', 'ENCODING', 'NOT_A_COMPLETION', 'ERROR_AS_REPLY', 'NO_CHOICE', 'CUT_OFF',
    'TOOL_CALLS', 'FINISH_REASON', 'BROKEN_TEXT', 'SCHEMA', 'JSON_VALIDATE_FAILED',
  ],
  REFUSED: ['TOO_LARGE', 'CONTENT_FILTER', 'REFUSAL'],
  CANCELLED: ['CALLER'],
} as const satisfies Record<ModelFault, readonly string[]>;

type Detail<F extends ModelFault> = (typeof DETAILS)[F][number];

/** Statuses that are told apart in details; others are `HTTP_4XX` or `HTTP_5XX`. */
const STATUSES = [
  400, 401, 402, 403, 404, 405, 408, 409, 410, 415, 422, 424, 425, 429, 498, 499, 500, 501, 502, 503, 504, 529,
];

/** All that a detail of the client can be. */
export const MODEL_FAULT_DETAILS: readonly string[] = [
  ...Object.values(DETAILS).flat(),
  ...STATUSES.map((status) => `HTTP_${status}`),
  'HTTP_4XX', 'HTTP_5XX', 'HTTP_OTHER',
];

/** An error of the client's own making; its detail is checked by the compiler. */
export function modelFault<F extends ModelFault>(
  kind: F,
  detail: Detail<F>,
  retryAfterMs: number | null = null,
): ModelError {
  return new ModelError(kind, detail, retryAfterMs);
}

/** 4xx that mend themselves; the others are the operator's. */
const PASSING = new Set([408, 409, 424, 425, 498, 499]);
const TOO_LARGE = /^(context_length_exceeded|exceed_context_size_error)$/;
const TOO_LARGE_MESSAGE = /context (length|size|window)/i;

interface ErrorBody {
  code: string;
  message: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** Code and message of an error's body: `{"error": {"code", "type", "message"}}`, or without `error` around it. */
function errorBody(body: unknown): ErrorBody {
  const outer = record(body);
  const inner = { ...outer, ...record(outer['error']) };
  return { code: text(inner['code']) || text(inner['type']), message: text(inner['message']) };
}

function statusDetail(status: number): string {
  if (STATUSES.includes(status)) return `HTTP_${status}`;
  if (status >= 400 && status < 500) return 'HTTP_4XX';
  return status >= 500 && status < 600 ? 'HTTP_5XX' : 'HTTP_OTHER';
}

function badRequest(code: string, message: string): ModelError | null {
  if (/^(json_validate|tool_use)_failed$/.test(code)) return modelFault('MALFORMED', 'JSON_VALIDATE_FAILED');
  if (code === 'model_terms_required') return modelFault('OPERATOR', 'TERMS_NOT_ACCEPTED');
  if (TOO_LARGE.test(code) || TOO_LARGE_MESSAGE.test(message)) return modelFault('REFUSED', 'TOO_LARGE');
  return null;
}

/**
 * What a status other than 2xx means.
 * @param body parsed, or undefined; nothing of it gets into the error
 */
export function statusFault(status: number, body: unknown, retryAfterMs: number | null): ModelError {
  const { code, message } = errorBody(body);
  if (status >= 300 && status < 400) return modelFault('OPERATOR', 'REDIRECT');
  if (status === 413) return modelFault('REFUSED', 'TOO_LARGE');
  if (status === 429) return new ModelError('QUOTA', 'HTTP_429', retryAfterMs);
  if ([400, 404, 410].includes(status)) {
    if (code === 'model_decommissioned') return modelFault('RETIRED', 'MODEL_DECOMMISSIONED');
    if (code === 'model_not_found') return modelFault('RETIRED', 'MODEL_NOT_FOUND');
  }
  const known = status === 400 || status === 422 ? badRequest(code, message) : null;
  if (known) return known;
  const operator = status >= 400 && status < 500 && !PASSING.has(status);
  return new ModelError(operator ? 'OPERATOR' : 'OVERLOADED', statusDetail(status), operator ? null : retryAfterMs);
}

/** Whether an endpoint refused the request for its `response_format`, which only some take as a JSON schema. */
export function refusesSchema(status: number, body: unknown): boolean {
  // llama-cpp-python answers 500 to a request that it cannot validate.
  if (![400, 422, 500, 501].includes(status)) return false;
  const text = JSON.stringify(body) ?? '';
  // Where the whole request is quoted, the name of one part of it says nothing.
  return /response_format|json_schema/.test(text) && !text.includes('messages');
}

const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH)/;
const UNREACHABLE = /^(ECONNREFUSED|ENOTFOUND|EAI_|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EACCES)/;

/** What a failed connection means, by its code. */
export function connectionFault(error: unknown): ModelError {
  const code = error instanceof Error && 'code' in error ? text(error.code) : '';
  if (CERTIFICATE.test(code)) return modelFault('OPERATOR', 'CERTIFICATE');
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) return modelFault('OPERATOR', 'NOT_TLS');
  if (code.startsWith('HPE_')) return modelFault('OVERLOADED', 'NOT_HTTP');
  return modelFault('OVERLOADED', UNREACHABLE.test(code) ? 'UNREACHABLE' : 'CUT_CONNECTION');
}

/** Details of calls that were never made: nothing was spent on them. */
const NEVER_SENT = new Set(['UNREACHABLE', 'CERTIFICATE', 'NOT_TLS']);

export const neverSent = ({ detail }: ModelError): boolean => NEVER_SENT.has(detail);
