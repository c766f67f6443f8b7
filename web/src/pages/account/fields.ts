import * as v from 'valibot';
import { t } from '../../messages/account.ts';

/** The server's limits, said before anything is sent; it has the last word. Lengths count characters. */
const characters = (text: string): number => [...text].length;
export const passwordMin = 12;
export const passwordMax = 128;

const emailAddress = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(t('account.emailMissing')),
  v.regex(/^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/u, t('account.emailInvalid')),
  v.check((text) => characters(text) <= 254, t('account.emailLong')),
);

export const RegisterFields = v.object({
  name: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty(t('account.nameMissing')),
    v.check((text) => characters(text) <= 100, t('account.nameLong')),
  ),
  email: emailAddress,
  password: v.pipe(
    v.string(),
    v.check((text) => characters(text) >= passwordMin, t('account.passwordShort')),
    v.check((text) => characters(text) <= passwordMax, t('account.passwordLong')),
  ),
});

export const SignInFields = v.object({
  email: emailAddress,
  password: v.pipe(v.string(), v.nonEmpty(t('account.passwordMissing'))),
});

/** How hard a password is to guess, as far as its looks tell; SHORT and LONG are refused, the rest is advice. */
export type Strength = 'EMPTY' | 'SHORT' | 'LONG' | 'WEAK' | 'FAIR' | 'STRONG';

/** Characters that do not simply go on from the one before: "aaaa", "abcd" and "4321" count once each. */
function freshCharacters(text: string): number {
  const codes = [...text.toLowerCase()].map((character) => character.codePointAt(0) ?? 0);
  return codes.filter((code, index) => {
    const before = codes[index - 1];
    return before === undefined || Math.abs(code - before) > 1;
  }).length;
}

/** @param personal words that others know of this person: name, e-mail address */
export function strengthOf(password: string, personal: readonly string[] = []): Strength {
  const length = characters(password);
  if (length === 0) return 'EMPTY';
  if (length < passwordMin) return 'SHORT';
  if (length > passwordMax) return 'LONG';
  const words = personal.flatMap((text) => text.toLowerCase().split(/[\s@.]+/)).filter((word) => word.length > 3);
  const own = words.reduce((text, word) => text.replaceAll(word, ''), password.toLowerCase());
  const fresh = freshCharacters(own);
  const different = new Set(own).size;
  if (fresh < 8 || different < 6) return 'WEAK';
  return fresh >= 14 && different >= 9 ? 'STRONG' : 'FAIR';
}
