import { z } from 'zod';

const SECRET_BYTES = 32;

/** A variable that has to be set. `error` goes on after "is missing: it …". */
export function required(error: string) {
  return z.string({ error: `is missing: it ${error}` });
}

/** Digits only, both bounds included. */
export function integer(min: number, max: number, standard: number) {
  const error = `must be a whole number from ${min} to ${max}`;
  const inRange = z.number().min(min, { error }).max(max, { error });
  return z.string().regex(/^\d{1,9}$/, { error }).transform(Number).pipe(inRange).default(standard);
}

/** A URL of one of the protocols, such as `https:`. */
export function url(protocols: readonly string[], example: string) {
  const fits = (text: string) => URL.canParse(text) && protocols.includes(new URL(text).protocol);
  return required(`must be a URL such as ${example}`).refine(fits, { error: `must be a URL such as ${example}` });
}

/** Standard or URL-safe base64 of at least 32 bytes, or null. */
export function secretBytes(text: string): Buffer | null {
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64');
  return bytes.length >= SECRET_BYTES ? bytes : null;
}

/** Entries with commas between, none of them twice. `parse` gives null for one that is not by the rule. */
export function list<T>(rule: string, parse: (item: string) => T | null, identity: (item: T) => unknown) {
  return required(rule).transform((text, context): T[] => {
    const items = text.split(',').map((item) => parse(item.trim()));
    const good = items.filter((item) => item !== null);
    if (good.length < items.length) context.addIssue({ code: 'custom', message: rule });
    else if (new Set(good.map(identity)).size < good.length) {
      context.addIssue({ code: 'custom', message: 'has the same entry twice' });
    }
    return good;
  });
}

/** Protocol, host and path of a URL: no user, password or parameters. */
export function bareUrl(text: string): string {
  const parsed = new URL(text);
  return `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
}
