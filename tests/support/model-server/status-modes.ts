import { completion, type Exchange, type Mode, quoted, send } from './exchange.ts';

type Headers = Record<string, string>;

/** An error as Groq words it, which quotes what was sent. */
function error(exchange: Exchange, status: number, code: string | null, headers: Headers = {}): void {
  const all = quoted(exchange);
  const body = { error: { message: all, type: 'invalid_request_error', code, failed_generation: all } };
  send(exchange, status, JSON.stringify(body), headers);
}

const fails = (title: string, status: number, code: string | null = null, headers: Headers = {}): Mode => ({
  title,
  answer: (exchange) => error(exchange, status, code, headers),
});

function page(exchange: Exchange, status: number): void {
  const html = `<html><body><h1>Sorry</h1>${quoted(exchange)}</body></html>`;
  send(exchange, status, html, { 'content-type': 'text/html' });
}

/** Refuses a JSON schema, takes the other format. */
const schemaRefused = (title: string, status: number, message: string): Mode => ({
  title,
  answer(exchange) {
    const refused = exchange.body.includes('"json_schema"');
    if (refused) send(exchange, status, JSON.stringify({ error: { message, code: null } }));
    else send(exchange, 200, completion(exchange.right()));
  },
});

const LITERAL = "1 validation error: {'type': 'literal_error', 'loc': ('body', 'response_format', 'type')}";
const USED_UP = { 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '7.66s' };

const NO_SCHEMA = schemaRefused('500, takes no JSON schema', 500, LITERAL);

export const STATUS_MODES = {
  'http-400': fails('400', 400, 'invalid_request_error'),
  'http-400-json-validate-failed': fails('400 `json_validate_failed`', 400, 'json_validate_failed'),
  'http-400-model-decommissioned': fails('400 `model_decommissioned`', 400, 'model_decommissioned'),
  'http-400-terms-required': fails('400 `model_terms_required`', 400, 'model_terms_required'),
  'http-400-context-length': fails('400 `context_length_exceeded`', 400, 'context_length_exceeded'),
  'http-401': fails('401', 401, 'invalid_api_key'),
  'http-402': fails('402', 402),
  'http-403': fails('403', 403),
  'http-404': fails('404, a wrong address', 404, 'unknown_url'),
  'http-404-model-not-found': fails('404 `model_not_found`', 404, 'model_not_found'),
  'http-404-page': { title: '404, a page', answer: (exchange) => page(exchange, 404) },
  'http-405': fails('405', 405),
  'http-408': fails('408', 408),
  'http-409': fails('409', 409),
  'http-413': fails('413', 413, 'rate_limit_exceeded'),
  'http-418': fails('418', 418),
  'http-421': fails('421', 421),
  'http-422': fails('422', 422),
  'http-424': fails('424', 424),
  'http-429': fails('429, `retry-after: 2`', 429, 'rate_limit_exceeded', { 'retry-after': '2' }),
  'http-429-ten-minutes': fails('429, `retry-after: 600`', 429, 'rate_limit_exceeded', { 'retry-after': '600' }),
  'http-429-date': fails('429, a date in 2099', 429, null, { 'retry-after': 'Thu, 01 Jan 2099 00:00:00 GMT' }),
  'http-429-fraction': fails('429, `retry-after: 0.25`', 429, null, { 'retry-after': '0.25' }),
  'http-429-nonsense': fails('429, `retry-after: soon`', 429, null, { 'retry-after': 'soon' }),
  'http-429-no-header': fails('429, no header', 429),
  'http-429-tokens-used': fails('429, tokens used up for `7.66s`', 429, null, USED_UP),
  'http-498': fails('498', 498, 'capacity_exceeded'),
  'http-499': fails('499', 499),
  'http-500': fails('500', 500),
  'http-500-oversized': {
    title: '500, 2 MB of error',
    answer: (exchange) => send(exchange, 500, 'x'.repeat(2_000_000)),
  },
  'http-501': fails('501', 501),
  'http-502': { title: '502, a page', answer: (exchange) => page(exchange, 502) },
  'http-503': fails('503', 503),
  'http-503-retry-after': fails('503, `retry-after: 5`', 503, null, { 'retry-after': '5' }),
  'http-504': { title: '504, empty', answer: (exchange) => send(exchange, 504, '') },
  'http-529': fails('529', 529),
  'http-777': fails('777', 777),
  'http-304': { title: '304', answer: (exchange) => exchange.response.writeHead(304, { connection: 'close' }).end() },
  redirect: {
    title: '307 to another server',
    answer: (exchange) => send(exchange, 307, '', { location: exchange.redirectTo }),
  },
  'redirect-for-ever': {
    title: '308 to itself, for ever',
    answer: (exchange) => send(exchange, 308, '', { location: '/v1/chat/completions' }),
  },
  'no-schema-500': NO_SCHEMA,
  'no-schema-slowly': {
    title: '500 after half a second, takes no JSON schema',
    answer: (exchange) => {
      let waited = false;
      exchange.every(500, () => {
        if (waited) NO_SCHEMA.answer(exchange);
        waited = true;
      });
    },
  },
  'no-schema-400': schemaRefused('400, takes no JSON schema', 400, "'response_format.type' must be 'text'"),
  'no-format': {
    title: '400, takes no `response_format`',
    answer: (exchange) => send(exchange, 400, JSON.stringify({ error: { message: 'unknown field response_format' } })),
  },
} as const satisfies Record<string, Mode>;
