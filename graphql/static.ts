import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { getMimeType } from 'hono/utils/mime';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Names under this path hold a hash of their content. */
const HASHED = '/assets/';
const INDEX = '/index.html';

/** The addresses of the client's pages, as in web/src/App.tsx. */
const PAGES = [/^\/$/, /^\/(sign-in|register)\/?$/, /^\/interviews(\/[^/]+(\/(results|path))?)?\/?$/];

/** Smallest first. */
const ENCODINGS = [['br', '.br'], ['gzip', '.gz']] as const;
type Encoding = (typeof ENCODINGS)[number][0];

interface StaticFile {
  type: string;
  body: Uint8Array<ArrayBuffer>;
  compressed: Map<Encoding, Uint8Array<ArrayBuffer>>;
  etag: string;
}

/** Answers a request for a page or a file of the client; null where it has nothing there. */
export type ClientFiles = (request: Request) => Response | null;

const read = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(file));

/** The files of a build by their path in an address; what begins with a dot is not for clients. */
function filesIn(folder: string): Map<string, StaticFile> {
  const found = new Map<string, StaticFile>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    const parts = name.split(path.sep);
    const isExtra = ENCODINGS.some(([, ending]) => name.endsWith(ending));
    if (isExtra || parts.some((part) => part.startsWith('.')) || !statSync(file).isFile()) continue;
    const body = read(file);
    const compressed = ENCODINGS.flatMap(([encoding, ending]) =>
      existsSync(file + ending) ? [[encoding, read(file + ending)] as const] : []);
    found.set(`/${parts.join('/')}`, {
      type: getMimeType(name) ?? 'application/octet-stream',
      body,
      compressed: new Map(compressed),
      etag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    });
  }
  return found;
}

/** Whether `Accept-Encoding` takes an encoding: named without a weight of 0, or covered by `*`. */
function takes(accepted: string, encoding: Encoding): boolean {
  const weights = new Map(
    accepted.split(',').map((part) => {
      const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='));
      return [name.trim(), weight === undefined ? 1 : Number(weight.slice(2))];
    }),
  );
  return (weights.get(encoding) ?? weights.get('*') ?? 0) > 0;
}

function replyWith(file: StaticFile, request: Request, options: { hashed: boolean; page: boolean; status: number }): Response {
  const accepted = request.headers.get('accept-encoding') ?? '';
  const [encoding, body] = [...file.compressed].find(([name]) => takes(accepted, name)) ?? [null, file.body];
  const etag = `"${file.etag}${encoding === null ? '' : `-${encoding}`}"`;
  const headers = new Headers({
    'content-type': file.type,
    'cache-control': options.hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag,
    vary: 'accept-encoding',
  });
  if (options.page) headers.set('content-security-policy', CONTENT_SECURITY_POLICY);
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (options.status === 200 && known.includes(etag)) return new Response(null, { status: 304, headers });
  if (encoding !== null) headers.set('content-encoding', encoding);
  headers.set('content-length', String(body.byteLength));
  return new Response(body, { status: options.status, headers });
}

/**
 * The path of a file of the build whose name holds a hash, or null where there is none.
 * @param name what its name is made of before the hash, and how it ends
 */
export function hashedFile(folder: string, name: { stem: string; ending: string }): string | null {
  const assets = path.join(folder, HASHED);
  if (!existsSync(assets)) return null;
  const found = readdirSync(assets).find((file) => file.startsWith(`${name.stem}-`) && file.endsWith(name.ending));
  return found === undefined ? null : `${HASHED}${found}`;
}

/**
 * The built client, read into memory once: half a megabyte, and no request can name a file outside of it. Every page has
 * the same HTML; a person who asks for a page that there is not gets it too, with 404, and the client says so.
 * @param folder of the build; null is returned where nothing was built
 */
export function clientFiles(folder: string): ClientFiles | null {
  if (!existsSync(path.join(folder, INDEX))) return null;
  const files = filesIn(folder);
  const index = files.get(INDEX);
  if (!index) return null;
  return (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return null;
    const { pathname } = new URL(request.url);
    const file = pathname === INDEX ? undefined : files.get(pathname);
    if (file) {
      const page = file.type.startsWith('text/html');
      return replyWith(file, request, { hashed: pathname.startsWith(HASHED), page, status: 200 });
    }
    if (PAGES.some((page) => page.test(pathname))) return replyWith(index, request, { hashed: false, page: true, status: 200 });
    const wantsPage = (request.headers.get('accept') ?? '').includes('text/html') && path.extname(pathname) === '';
    return wantsPage ? replyWith(index, request, { hashed: false, page: true, status: 404 }) : null;
  };
}
