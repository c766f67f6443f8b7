import { parse, serialize } from 'hono/utils/cookie';

/** Holds the refresh token where no script can read it. */
export const SESSION_COOKIE = 'rounds_refresh';
const PATH = '/graphql';

/** The refresh token's cookie of one request and its reply. */
export interface SessionCookie {
  /** The token that came; null without one, and where the request comes from another site's page. */
  readonly token: string | null;
  /** Whether this is a browser's request: its tokens stay out of the body. */
  readonly fromBrowser: boolean;
  set(token: string): void;
  clear(): void;
  /** `Set-Cookie` headers for the reply. */
  readonly headers: string[];
}

/** Own pages only: a page on another port of the same host is `same-site`, and SameSite lets it through. */
function isForeign(request: Request, origins: ReadonlySet<string>): boolean {
  const origin = request.headers.get('origin');
  if (origin !== null) return !origins.has(origin);
  const site = request.headers.get('sec-fetch-site');
  return site !== null && site !== 'same-origin' && site !== 'none';
}

/** Origins whose pages may use the cookie: the public one, and plain localhost under both its names. */
function ownOrigins(publicUrl: string): Set<string> {
  const url = new URL(publicUrl);
  if (!isPlainLocalhost(url)) return new Set([url.origin]);
  const port = url.port === '' ? '' : `:${url.port}`;
  return new Set(['localhost', '127.0.0.1', '[::1]'].map((host) => `http://${host}${port}`));
}

function isPlainLocalhost(url: URL): boolean {
  return url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
}

/**
 * How this server reads and sets the cookie: httpOnly, SameSite=Strict, for /graphql only, and Secure except on plain
 * localhost.
 */
export function sessionCookies(options: {
  publicUrl: string;
  refreshDays: number;
}): (request: Request) => SessionCookie {
  const origins = ownOrigins(options.publicUrl);
  const secure = !isPlainLocalhost(new URL(options.publicUrl));
  const maxAge = options.refreshDays * 24 * 60 * 60;

  const header = (token: string, age: number) =>
    serialize(SESSION_COOKIE, token, { path: PATH, httpOnly: true, sameSite: 'Strict', secure, maxAge: age });

  return (request) => {
    const sent = parse(request.headers.get('cookie') ?? '', SESSION_COOKIE)[SESSION_COOKIE];
    const headers: string[] = [];
    return {
      token: sent !== undefined && sent !== '' && !isForeign(request, origins) ? sent : null,
      fromBrowser: sent !== undefined || request.headers.has('origin') || request.headers.has('sec-fetch-site'),
      headers,
      set: (token) => void headers.push(header(token, maxAge)),
      clear: () => void headers.push(header('', 0)),
    };
  };
}
