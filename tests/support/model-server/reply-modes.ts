import { gzipSync } from 'node:zlib';
import { completion, type Exchange, type Mode, quoted, send } from './exchange.ts';
import * as lies from './judgement-lies.ts';

type Json = ReturnType<typeof JSON.parse>;

/** Answers 200 with a body of one's own. */
const replies = (title: string, body: (exchange: Exchange) => string, headers: Record<string, string> = {}): Mode => ({
  title,
  answer: (exchange) => send(exchange, 200, body(exchange), headers),
});

/** Answers with a completion whose content is made from the right one. */
const says = (title: string, content: (right: string, exchange: Exchange) => unknown, more: object = {}): Mode =>
  replies(title, (exchange) => completion(content(exchange.right(), exchange), more));

const lying = (title: string, lie: (right: Json) => Json): Mode =>
  says(title, (right) => JSON.stringify(lie(JSON.parse(right))));

/** Answers with bytes that are said to be packed. */
const packedAs = (title: string, encoding: string, bytes: (exchange: Exchange) => Buffer): Mode => ({
  title,
  answer: (exchange) => packed(exchange, bytes(exchange), encoding),
});

/** Packed; one behind another unpacks to both. */
const MEGABYTE = gzipSync(Buffer.alloc(1_000_000, ' '));
const thought = '<think>\nLet me see {"a": 1}\n</think>\n\n';
const BRACKETS = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

function packed({ response, limits }: Exchange, body: Buffer, encoding: string): void {
  response.writeHead(200, {
    'content-type': 'application/json', 'content-encoding': encoding, 'content-length': String(body.length), ...limits,
  });
  response.end(body);
}

/** Writes until nobody reads any more. */
function flood({ response, limits }: Exchange, bytes: number): void {
  const piece = Buffer.alloc(64 * 1024, 'x');
  let left = bytes;
  const go = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= piece.length;
      if (!response.write(piece)) {
        response.once('drain', go);
        return;
      }
    }
    response.end();
  };
  response.writeHead(200, { 'content-type': 'application/json', ...limits });
  go();
}

export const REPLY_MODES = {
  right: says('right', (right) => right),
  'right-in-a-fence': says('right, in a fence of code', (right) => `\`\`\`json\n${right}\n\`\`\``),
  'right-after-thought': says('right, after a `<think>` block', (right) => thought + right),
  'right-without-usage': says('right, without a count of tokens', (right) => right, { usage: null }),
  'right-packed': packedAs('right, gzipped unasked', 'gzip', ({ right }) => gzipSync(completion(right()))),
  oversized: { title: '50 MB', answer: (exchange) => flood(exchange, 50_000_000) },
  'gzip-bomb': packedAs('64 MB in 64 kB of gzip', 'gzip', () => Buffer.concat(Array(64).fill(MEGABYTE))),
  'broken-gzip': packedAs('gzip that is none', 'gzip', () => Buffer.from('not packed')),
  'unknown-encoding': packedAs('packed in an unknown way', 'zz', () => Buffer.from('zz')),
  html: replies('200, a page', (exchange) => `<html>${quoted(exchange)}</html>`, { 'content-type': 'text/html' }),
  'html-as-json': replies('200, a page that is called JSON', (exchange) => `<html>${quoted(exchange)}</html>`),
  'wrong-content-type': replies('200, right, called text', ({ right }) => completion(right()), {
    'content-type': 'text/plain',
  }),
  'event-stream': replies('200, a stream of events', (exchange) => `data: ${quoted(exchange)}\n\ndata: [DONE]\n\n`, {
    'content-type': 'text/event-stream',
  }),
  empty: replies('200, empty', () => ''),
  'no-content': { title: '204', answer: ({ response }) => response.writeHead(204, { connection: 'close' }).end() },
  'broken-json': replies('200, broken JSON', (exchange) => completion(exchange.right()).slice(0, -20)),
  'not-an-object': replies('200, `[]`', () => '[]'),
  'deep-json': replies('200, 100,000 brackets deep', () => BRACKETS),
  'error-with-200': replies('200, `{"error": …}`', (exchange) =>
    JSON.stringify({ error: { message: quoted(exchange) } })),
  'no-choices': replies('200, `choices: []`', () => JSON.stringify({ choices: [], usage: null })),
  'content-null': says('`content: null`', () => null),
  'content-empty': says('`content: ""`', () => ''),
  'content-blank': says('content of spaces', () => ' \n '),
  'content-list': says('content that is no string', (right) => [{ type: 'text', text: right }]),
  'content-prose': says('prose around the JSON', (right) => `Here you are: ${right}`),
  'content-broken': says('content that is half a JSON', (right) => right.slice(0, right.length / 2)),
  'content-deep': says('content 100,000 brackets deep', () => BRACKETS),
  'finish-length': says('`finish_reason: length`', (right) => right, { choice: { finish_reason: 'length' } }),
  'finish-tool-calls': says('`finish_reason: tool_calls`', () => null, { choice: { finish_reason: 'tool_calls' } }),
  'finish-unknown': says('no `finish_reason`', (right) => right, { choice: { finish_reason: null } }),
  'content-filter': says('`finish_reason: content_filter`', (right) => right, {
    choice: { finish_reason: 'content_filter' },
  }),
  refusal: replies('`message.refusal`', (exchange) => completion(null, { message: { refusal: quoted(exchange) } })),
  'wrong-schema': says('another schema', (_right, exchange) => JSON.stringify({ verdict: quoted(exchange) })),
  'lying-usage': says('a count of 9e15 tokens', (right) => right, { usage: lies.USAGE }),
  'half-characters': lying('half a character in each text', lies.halfCharacters),
  'unicode-bomb': lying('30,000 combining and invisible characters in each text', lies.unicodeBomb),
  'extra-fields': lying('fields that nobody asked for', lies.extraFields),
  'levels-out-of-range': lying('levels of 10', lies.levelsOutOfRange),
  'wrong-quotes': lying('quotes that nobody said', lies.wrongQuotes),
  'criteria-twice': lying('each criterion twice, with another level', lies.criteriaTwice),
  'injected-strengths': lying('instructions among the strengths', lies.injectedStrengths),
} as const satisfies Record<string, Mode>;
