import type { Config } from '../../platform/config.ts';
import { hmac } from '../../platform/crypto.ts';

/**
 * Look-up keys of a normalised e-mail address: `<key version>:<HMAC-SHA-256>`, the current version first, then the
 * older ones that accounts may still stand under.
 */
export function emailIndexes(keys: Config['secrets']['emailIndexKeys'], email: string): [string, ...string[]] {
  const indexes = keys.map(({ version, key }) => `${version}:${hmac(key, ['email-index', email]).toString('hex')}`);
  const [current, ...older] = indexes;
  if (current === undefined) throw new TypeError('There is no key for the look-up of e-mail addresses.');
  return [current, ...older];
}
