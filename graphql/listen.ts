import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { createApp } from './server.ts';

/** Both names of this machine: a browser may take either for `localhost`. */
const LOOPBACK = ['127.0.0.1', '::1'];
/** A machine without IPv6. */
const NO_SUCH_ADDRESS = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** Longer than the idle time of the usual load balancers, so that they close first. */
const KEEP_ALIVE_MS = 65_000;
const IDLE_CHECK_MS = 50;

export interface Listening {
  readonly port: number;
  /** Takes no more connections, lets what runs come to its end, and cuts it off after `graceMs`. */
  close(graceMs: number): Promise<void>;
}

function open(app: ReturnType<typeof createApp>, port: number, host: string): Promise<Server> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    createServer,
    serverOptions: {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
    },
  }) as Server;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve(server);
    });
  });
}

async function close(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  // A connection whose request has just ended stays open for the next one, which will not come.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}

/**
 * Serves the application.
 * @param options.host undefined for this machine only, under both its loopback addresses
 * @param options.port 0 takes any free one
 * @throws the system's error, such as EADDRINUSE
 */
export async function listen(
  app: ReturnType<typeof createApp>,
  options: { host: string | undefined; port: number },
): Promise<Listening> {
  const [first = '', ...others] = options.host === undefined ? LOOPBACK : [options.host];
  const main = await open(app, options.port, first);
  const servers = [main];
  const { port } = main.address() as AddressInfo;
  for (const host of others) {
    try {
      servers.push(await open(app, port, host));
    } catch (error) {
      if (error instanceof Error && 'code' in error && NO_SUCH_ADDRESS.has(String(error.code))) continue;
      await Promise.all(servers.map((server) => close(server, 0)));
      throw error;
    }
  }
  return {
    port,
    close: async (graceMs) => {
      await Promise.all(servers.map((server) => close(server, graceMs)));
    },
  };
}
