import { expect, test } from 'vitest';
import type { ApiError } from '../../api/outcome.ts';
import { RegisterFields, SignInFields, strengthOf } from './fields.ts';
import { checked, placed } from './form.ts';
import { ownPath } from './own-path.ts';

const origin = 'http://localhost:4000';
const refusal = (more: Partial<ApiError>): ApiError => ({
  kind: 'VALIDATION',
  message: 'Some of the input cannot be used.',
  fields: {},
  ...more,
});

test('fields are trimmed and every wrong one has its first error', () => {
  const password = 'practice-makes-rounds';
  expect(checked(RegisterFields, { name: ' Ada ', email: ' ada@example.com ', password })).toEqual({
    ok: true,
    value: { name: 'Ada', email: 'ada@example.com', password },
  });
  expect(checked(RegisterFields, { name: ' ', email: 'ada@example', password: 'short' })).toEqual({
    ok: false,
    errors: {
      name: 'Enter a name.',
      email: 'Enter an e-mail address, such as ada@example.com.',
      password: 'Use at least 12 characters.',
    },
  });
  expect(checked(SignInFields, { email: '', password: '' })).toEqual({
    ok: false,
    errors: { email: 'Enter your e-mail address.', password: 'Enter your password.' },
  });
});

test('lengths count characters as the server does', () => {
  const withPassword = (password: string) =>
    checked(RegisterFields, { name: 'Ada', email: 'ada@example.com', password }).ok;
  expect(withPassword('🙂'.repeat(11))).toBe(false);
  expect(withPassword('🙂'.repeat(12))).toBe(true);
  expect(withPassword('🙂'.repeat(128))).toBe(true);
  expect(withPassword('🙂'.repeat(129))).toBe(false);
});

test('the errors of the server stand at their field; what has none stays above the button', () => {
  const names = ['name', 'email', 'password'];
  expect(placed(refusal({ fields: { email: 'Too long.' } }), names)).toEqual({
    errors: { email: 'Too long.' },
    failure: null,
  });
  expect(placed(refusal({ fields: { timeZone: 'No such zone.' } }), names)).toEqual({
    errors: {},
    failure: refusal({ fields: { timeZone: 'No such zone.' }, message: 'No such zone.' }),
  });
  const limited = refusal({ kind: 'RATE_LIMITED', retryAfterSeconds: 20 });
  expect(placed(limited, names)).toEqual({ errors: {}, failure: limited });
});

test.each([
  ['/interviews/abc/results?round=2#answers', '/interviews/abc/results?round=2#answers'],
  ['/interviews/new', '/interviews/new'],
  [undefined, '/interviews'],
  ['', '/interviews'],
  ['//evil.example/x', '/interviews'],
  ['/\\evil.example/x', '/interviews'],
  ['/\t/evil.example', '/interviews'],
  ['/.//evil.example', '/interviews'],
  ['https://evil.example', '/interviews'],
  ['javascript:alert(1)', '/interviews'],
  ['interviews', '/interviews'],
  ['/sign-in?next=/sign-in', '/interviews'],
])('after signing in with next=%j comes %s', (next, path) => {
  expect(ownPath(next, '/interviews', origin)).toBe(path);
});

test.each([
  ['', 'EMPTY'],
  ['elevenchars', 'SHORT'],
  ['a'.repeat(129), 'LONG'],
  ['aaaaaaaaaaaaaaaa', 'WEAK'],
  ['abcdefghijklmnop', 'WEAK'],
  ['123456789012345', 'WEAK'],
  ['ada lovelace ada lovelace', 'WEAK'],
  ['kx7vkx7vkx7v', 'WEAK'],
  ['monkeypatch19', 'FAIR'],
  ['a short sentence is fine', 'STRONG'],
])('the password %j is %s', (password, strength) => {
  expect(strengthOf(password, ['Ada Lovelace', 'ada@example.com'])).toBe(strength);
});
