import { completion, type Exchange, type Mode } from './exchange.ts';

const CRLF = '\r\n';

/** A head of a reply, as it goes over the wire. */
function head({ limits }: Pick<Exchange, 'limits'>, status: string, headers: Record<string, string>): string {
  const lines = Object.entries({ 'content-type': 'application/json', ...limits, ...headers });
  return [`HTTP/1.1 ${status}`, ...lines.map(([name, value]) => `${name}: ${value}`), CRLF].join(CRLF);
}

/** The right reply with its head, in one piece. */
function whole(exchange: Exchange): { head: string; body: Buffer } {
  const body = Buffer.from(completion(exchange.right()));
  return { head: head(exchange, '200 OK', { 'content-length': String(body.length), connection: 'close' }), body };
}

/** Sends a piece of a reply after another, for ever. */
function drip(ms: number, pieces: (exchange: Exchange) => { first: string; next: () => string }) {
  return (exchange: Exchange): void => {
    const { first, next } = pieces(exchange);
    exchange.socket.write(first);
    exchange.every(ms, () => exchange.socket.write(next()));
  };
}

function half({ body }: { body: Buffer }): Buffer {
  return body.subarray(0, body.length / 2);
}

export const SOCKET_MODES = {
  'never-answers': { title: 'takes the request, never answers', hangs: true, answer: () => undefined },
  'headers-then-silence': {
    title: 'headers, then silence',
    hangs: true,
    answer: (exchange) => exchange.socket.write(whole(exchange).head),
  },
  'error-then-silence': {
    title: '429 `retry-after: 3`, its body never comes',
    hangs: true,
    answer: (exchange) => {
      exchange.socket.write(head(exchange, '429 Too Many Requests', { 'content-length': '99', 'retry-after': '3' }));
    },
  },
  'trickled-body': {
    title: 'one byte of a right body a second',
    hangs: true,
    answer: drip(1_000, (exchange) => {
      const { head: first, body } = whole(exchange);
      let sent = 0;
      return { first, next: () => body.toString('latin1', sent, (sent += 1)) };
    }),
  },
  'spaces-for-ever': {
    title: 'spaces, to keep the connection alive, for ever',
    hangs: true,
    answer: drip(50, (exchange) => ({
      first: head(exchange, '200 OK', { 'transfer-encoding': 'chunked' }),
      next: () => `1${CRLF} ${CRLF}`,
    })),
  },
  'trickled-headers': {
    title: 'a header a second, for ever',
    hangs: true,
    answer: drip(1_000, () => ({ first: `HTTP/1.1 200 OK${CRLF}`, next: () => `x-more: 1${CRLF}` })),
  },
  'endless-headers': {
    title: 'headers without an end, fast',
    answer: drip(5, () => ({ first: `HTTP/1.1 200 OK${CRLF}`, next: () => `x-more: ${'m'.repeat(4_000)}${CRLF}` })),
  },
  'continue-for-ever': {
    title: '`100 Continue`, for ever',
    hangs: true,
    answer: drip(20, () => ({ first: '', next: () => `HTTP/1.1 100 Continue${CRLF}${CRLF}` })),
  },
  'early-hints-for-ever': {
    title: '`103 Early Hints`, for ever',
    hangs: true,
    answer: drip(20, () => ({ first: '', next: () => `HTTP/1.1 103 Early Hints${CRLF}link: </x>${CRLF}${CRLF}` })),
  },
  'switches-protocols': {
    title: '`101 Switching Protocols`',
    hangs: true,
    answer: ({ socket }) =>
      socket.write(`HTTP/1.1 101 Switching Protocols${CRLF}connection: upgrade${CRLF}upgrade: websocket${CRLF}${CRLF}`),
  },
  'slow-but-right': {
    title: 'right, after half a second',
    answer: (exchange) => {
      let waited = false;
      exchange.every(500, () => {
        const { head: first, body } = whole(exchange);
        if (waited) exchange.socket.end(Buffer.concat([Buffer.from(first), body]));
        waited = true;
      });
    },
  },
  'slow-pieces-but-right': {
    title: 'right, in ten pieces over half a second',
    answer: (exchange) => {
      const { head: first, body } = whole(exchange);
      const size = Math.ceil(body.length / 10);
      let sent = 0;
      exchange.socket.write(first);
      exchange.every(50, () => {
        exchange.socket.write(body.subarray(sent, (sent += size)));
        if (sent >= body.length) exchange.socket.end();
      });
    },
  },
  'resets-at-accept': { title: 'resets as soon as it is connected', answer: ({ socket }) => socket.resetAndDestroy() },
  'resets-after-request': { title: 'reads the request, resets', answer: ({ socket }) => socket.resetAndDestroy() },
  'resets-after-headers': {
    title: 'headers, then a reset',
    answer: (exchange) => exchange.socket.write(whole(exchange).head, () => exchange.socket.resetAndDestroy()),
  },
  'resets-mid-body': {
    title: 'half a body, then a reset',
    answer: (exchange) => {
      const reply = whole(exchange);
      exchange.socket.write(reply.head);
      exchange.socket.write(half(reply), () => exchange.socket.resetAndDestroy());
    },
  },
  'closes-without-a-word': { title: 'reads the request, closes', answer: ({ socket }) => socket.end() },
  'cut-mid-body': {
    title: 'half a body, then the end',
    answer: (exchange) => {
      const reply = whole(exchange);
      exchange.socket.end(Buffer.concat([Buffer.from(reply.head), half(reply)]));
    },
  },
  'cut-without-length': {
    title: 'half a body of no stated length, then the end',
    answer: (exchange) => {
      exchange.socket.write(head(exchange, '200 OK', { connection: 'close' }));
      exchange.socket.end(half(whole(exchange)));
    },
  },
  'broken-chunks': {
    title: 'a chunk of a size that is no number',
    answer: (exchange) => {
      exchange.socket.end(`${head(exchange, '200 OK', { 'transfer-encoding': 'chunked' })}zz${CRLF}{}${CRLF}`);
    },
  },
  'not-http': { title: 'no HTTP at all', answer: ({ socket }) => socket.end('SSH-2.0-OpenSSH_9.9\r\n') },
  'two-replies': {
    title: 'a right reply, another one behind it',
    answer: (exchange) => {
      const { head: first, body } = whole(exchange);
      const other = Buffer.from(`${head(exchange, '500 Oops', { 'content-length': '2' })}{}`);
      exchange.socket.end(Buffer.concat([Buffer.from(first), body, other]));
    },
  },
} as const satisfies Record<string, Mode>;
