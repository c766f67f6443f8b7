import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import type { Readiness } from '../services/readiness.ts';
import type { Services } from '../services/services.ts';
import { limitBody } from './body-limit.ts';
import { callerAddress } from './caller-address.ts';
import type { ServerContext } from './context.ts';
import type { Page } from './pages.ts';
import { sessionCookies } from './session-cookie.ts';
import type { ClientFiles } from './static.ts';
import { unsubscribeApp } from './unsubscribe.ts';
import { createGraphQLServer } from './yoga.ts';

const MAX_BODY_BYTES = 256 * 1024;
const COMPRESSED_FROM_BYTES = 1024;

/** What is served, and how it is told that the process is about to stop. */
export interface AppPorts {
  services: Services;
  readiness: Readiness;
  stopping: AbortSignal;
  /** The first page where there is no client, and the one that a browser gets at /graphql. */
  pages: { welcome: Page; console: Page };
  /** The built web client; null without one. */
  client: ClientFiles | null;
}

/** The HTTP application: GraphQL, health and the web client. */
export function createApp({ services, readiness, stopping, pages, client }: AppPorts): Hono<{ Bindings: HttpBindings }> {
  const { config, metrics, log } = services;
  const yoga = createGraphQLServer({ services, stopping, console: pages.console.html });
  const cookieOf = sessionCookies({ publicUrl: config.http.publicUrl, refreshDays: config.tokens.refreshDays });
  const app = new Hono<{ Bindings: HttpBindings }>();

  app.use(secureHeaders({
    overwrite: false,
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    strictTransportSecurity: config.http.publicUrl.startsWith('https:') ? 'max-age=31536000' : false,
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
  }));

  app.get('/healthz', (c) => c.json({ status: 'alive' }));
  app.get('/readyz', async (c) => {
    const reason = await readiness.check();
    return c.json({ status: reason }, reason === 'READY' ? 200 : 503);
  });
  const show = (page: Page) => new Response(page.html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': page.contentSecurityPolicy,
      'cache-control': 'no-cache',
    },
  });
  if (client === null) app.get('/', () => show(pages.welcome));
  app.route('/unsubscribe', unsubscribeApp(services));

  // Own pages alone can make a browser ask, so nobody learns what is in a reply from how well it packs. Events pass.
  app.use('/graphql', compress({ threshold: COMPRESSED_FROM_BYTES }));
  app.use('/graphql', limitBody(MAX_BODY_BYTES, {
    errors: [{ message: 'A request has at most 256 KiB.', extensions: { code: 'TOO_LARGE' } }],
  }));
  app.all('/graphql', async (c) => {
    const started = performance.now();
    const request = c.req.raw;
    const { trustedProxies } = config.http;
    const forwardedFor = request.headers.get('x-forwarded-for');
    const context: ServerContext = {
      address: callerAddress(c.env.incoming.socket.remoteAddress, forwardedFor, trustedProxies),
      sessionCookie: cookieOf(request),
      measured: { operation: 'other', outcome: 'ok' },
    };
    const response = await yoga.fetch(request, context);
    const { operation, outcome } = context.measured;
    const labels = { operation, outcome: response.status >= 400 && outcome === 'ok' ? 'INVALID' : outcome };
    metrics.httpRequests.inc(labels);
    metrics.httpRequestSeconds.observe(labels, (performance.now() - started) / 1000);
    const headers = new Headers(response.headers);
    for (const cookie of context.sessionCookie.headers) headers.append('set-cookie', cookie);
    const type = headers.get('content-type') ?? '';
    if (type.startsWith('text/event-stream')) headers.set('x-accel-buffering', 'no');
    if (type.startsWith('text/html')) return show(pages.console);
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
    return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
  });

  app.notFound((c) => client?.(c.req.raw) ?? c.json({ error: 'There is nothing here. The API is at /graphql.' }, 404));
  app.onError((error, c) => {
    log.error({ err: error }, 'a request failed unexpectedly');
    return c.json({ error: 'Something went wrong on our side.' }, 500);
  });
  return app;
}
