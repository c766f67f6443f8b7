import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type Exchange, LIMITS, type Mode } from './exchange.ts';
import { REPLY_MODES } from './reply-modes.ts';
import { SOCKET_MODES } from './socket-modes.ts';
import { STATUS_MODES } from './status-modes.ts';

const ALL = { ...REPLY_MODES, ...STATUS_MODES, ...SOCKET_MODES };

/** How the server treats a request. */
export type HostileMode = keyof typeof ALL;
const MODES: Record<HostileMode, Mode> = ALL;
export const HOSTILE_MODES = Object.keys(MODES) as HostileMode[];
export const titleOf = (mode: HostileMode): string => MODES[mode].title;
export const hangs = (mode: HostileMode): boolean => MODES[mode].hangs ?? false;

/** A request as it was received. */
export interface HostileRequest {
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

export interface Hit extends HostileRequest {
  /** ms, as `performance.now()` has it. */
  at: number;
  mode: HostileMode;
}

export interface HostileServer {
  /** Without a path, as a base URL may be. */
  readonly url: string;
  /** Requests in their order, and connections that were reset before one. */
  readonly hits: readonly Hit[];
  openConnections(): number;
  close(): Promise<void>;
}

export interface HostileServerOptions {
  /** Content of the right reply to a request's body. */
  right: (body: string) => string;
  /** Headers of every whole reply; by default those of Groq's free tier. */
  limits?: Record<string, string>;
  /** Where the mode `redirect` leads. */
  redirectTo?: string;
}

/**
 * An OpenAI-compatible server on a free port of this machine that does as the mode says.
 * @param mode one for all requests, or the choice for the n-th of them, counted from 1. Where it is chosen,
 *   `resets-at-accept` resets when the request was read
 */
export async function startHostileServer(
  mode: HostileMode | ((n: number, request: HostileRequest) => HostileMode),
  { right, limits = LIMITS, redirectTo = 'http://127.0.0.1:9/' }: HostileServerOptions,
): Promise<HostileServer> {
  const hits: Hit[] = [];

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    const request = { path: incoming.url ?? '', headers: incoming.headers, body };
    const chosen = typeof mode === 'string' ? mode : mode(hits.length + 1, request);
    hits.push({ ...request, at: performance.now(), mode: chosen });
    const { socket } = incoming;
    const exchange: Exchange = {
      body,
      headers: incoming.headers,
      response,
      socket,
      redirectTo,
      right: () => right(body),
      limits,
      every: (ms, action) => every(socket, ms, action),
    };
    MODES[chosen].answer(exchange);
  }

  const server = createServer((incoming, response) => {
    // A client that left in the middle is what these modes are for.
    answer(incoming, response).catch(() => incoming.socket.destroy());
  });
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    if (mode !== 'resets-at-accept') return;
    hits.push({ path: '', headers: {}, body: '', at: performance.now(), mode });
    socket.resetAndDestroy();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    hits,
    openConnections: () => open.size,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function every(socket: Socket, ms: number, action: () => void): void {
  if (socket.destroyed) return;
  const timer = setInterval(() => (socket.writable ? action() : clearInterval(timer)), ms);
  socket.on('close', () => clearInterval(timer));
  action();
}
