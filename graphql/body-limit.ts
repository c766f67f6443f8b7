import type { MiddlewareHandler } from 'hono';

/** What is still read, and thrown away, so that a client that sends first and reads then gets to its answer. */
const DISCARDED_BYTES = 8 * 1024 * 1024;

/**
 * Answers 413 to a body of more than `maxBytes`, whatever it holds and whether or not its length was told.
 * @param refusal of such a request
 */
export function limitBody(maxBytes: number, refusal: { errors: object[] }): MiddlewareHandler {
  return async (c, next) => {
    const request = c.req.raw;
    if (!request.body) return next();
    const chunked = request.headers.has('transfer-encoding');
    const told = Number(request.headers.get('content-length') ?? 0);
    // Node cuts a body off at the length that was told.
    if (!chunked && told <= maxBytes) return next();

    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of request.body) {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else chunks.length = 0;
      if (size > DISCARDED_BYTES) break;
    }
    if (size > maxBytes) return c.json(refusal, 413, { connection: 'close' });
    const { method, headers, signal } = request;
    c.req.raw = new Request(request.url, { method, headers, signal, body: Buffer.concat(chunks) });
    return next();
  };
}
