import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { RateLimitedError } from '../domain/errors.ts';
import { isDatabaseAway } from '../platform/database-errors.ts';
import { isUnsubscribeLink, unsubscribe } from '../services/accounts/unsubscribe.ts';
import type { Services } from '../services/services.ts';
import { limitBody } from './body-limit.ts';
import { callerAddress } from './caller-address.ts';
import { UNSUBSCRIBE_PAGES } from './unsubscribe-page.ts';

type Env = { Bindings: HttpBindings };

const MAX_BODY_BYTES = 4 * 1024;
const FORM = 'application/x-www-form-urlencoded';

function show(name: keyof typeof UNSUBSCRIBE_PAGES, status: number, retryAfterSeconds?: number): Response {
  const { html, contentSecurityPolicy } = UNSUBSCRIBE_PAGES[name];
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy,
      'cache-control': 'no-store',
      ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
    },
  });
}

/** Only the page's own form asks for them; whatever else is sent, a mail program's one click with it, stops them. */
async function wantsThem({ req }: Context<Env>): Promise<boolean> {
  if (!(req.header('content-type') ?? '').startsWith(FORM)) return false;
  return new URLSearchParams(await req.text()).get('reminders') === 'on';
}

/**
 * The link in e-mails that stops reminders. Opening it changes nothing, for mail programs open links by themselves;
 * sending to it does, also with a mail program's one click (RFC 8058).
 */
export function unsubscribeApp(services: Services): Hono<Env> {
  const { config } = services;
  const linkOf = (c: Context<Env>) => ({
    token: c.req.query('token') ?? '',
    address: callerAddress(
      c.env.incoming.socket.remoteAddress,
      c.req.header('x-forwarded-for') ?? null,
      config.http.trustedProxies,
    ),
  });
  const app = new Hono<Env>();
  app.get('/', async (c) => ((await isUnsubscribeLink(services, linkOf(c))) ? show('ask', 200) : show('badLink', 400)));
  app.post('/', limitBody(MAX_BODY_BYTES, { errors: [{ message: 'A request has at most 4 KiB.' }] }), async (c) => {
    const wanted = await wantsThem(c);
    const done = await unsubscribe(services, linkOf(c), wanted);
    return done ? show(wanted ? 'on' : 'off', 200) : show('badLink', 400);
  });
  app.onError((error) => {
    if (error instanceof RateLimitedError) return show('tooMany', 429, error.retryAfterSeconds);
    if (isDatabaseAway(error)) return show('away', 503, 2);
    throw error;
  });
  return app;
}
