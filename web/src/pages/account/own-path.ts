/**
 * Where to go after signing in: the path that was asked for, if it is one of this site, else the fallback. What a
 * browser could read as another site ("//evil.example", "/\evil.example", "https:…") is not followed.
 */
export function ownPath(next: string | undefined, fallback: string, origin = globalThis.location.origin): string {
  if (next === undefined || !next.startsWith('/')) return fallback;
  const url = URL.parse(next, origin);
  if (url === null || url.origin !== origin) return fallback;
  const path = url.pathname + url.search + url.hash;
  // A path that begins with two slashes would be another host once it is used as an address.
  return path.startsWith('//') || /^\/(sign-in|register)\b/.test(path) ? fallback : path;
}
