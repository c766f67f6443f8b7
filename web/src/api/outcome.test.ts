import { expect, test } from 'vitest';
import { interviewIdOf, interviewPath } from './ids.ts';
import { success, topLevelError, unwrap, unwrapRoot } from './outcome.ts';

test('a result is its success member or its error', () => {
  expect(unwrap({ id: 'a' })).toEqual(success({ id: 'a' }));
  expect(unwrap({ code: 'CONFLICT', message: 'Taken.' })).toEqual({
    ok: false,
    error: { kind: 'CONFLICT', message: 'Taken.', fields: {} },
  });
  expect(unwrapRoot({ submitAnswer: { answer: { id: 'a' } } })).toEqual(success({ answer: { id: 'a' } }));
  expect(unwrapRoot({ signOut: true })).toEqual(success(true));
});

test('an error says which fields, and when to come back', () => {
  expect(unwrap({ code: 'VALIDATION', message: 'No.', fields: [{ path: 'email', message: 'Not an address.' }] })).toMatchObject({
    error: { kind: 'VALIDATION', fields: { email: 'Not an address.' } },
  });
  expect(unwrap({ code: 'RATE_LIMITED', message: 'Slow down.', retryAfterSeconds: 7 })).toMatchObject({
    error: { kind: 'RATE_LIMITED', retryAfterSeconds: 7 },
  });
});

test('a top-level error keeps its code, and an unknown one is INTERNAL', () => {
  const unavailable = { message: 'Away.', extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 1 } };
  expect(topLevelError([unavailable])).toEqual({ kind: 'UNAVAILABLE', message: 'Away.', fields: {}, retryAfterSeconds: 1 });
  expect(topLevelError([{ message: 'No such field.', extensions: { code: 'BAD_USER_INPUT' } }]).kind).toBe('INTERNAL');
  expect(topLevelError([{ message: 'What?' }]).kind).toBe('INTERNAL');
});

test('an address names an interview by its id or by a bare uuid', () => {
  const uuid = '0193A5E0-1111-7222-8333-444455556666';
  const id = btoa(`Interview:${uuid.toLowerCase()}`);
  expect(interviewIdOf(uuid)).toBe(id);
  expect(interviewIdOf(id)).toBe(id);
  expect(interviewIdOf(encodeURIComponent(id))).toBe(id);
  expect(interviewIdOf('100%')).toBe('100%');
  expect(interviewPath(id, 'results')).toBe(`/interviews/${encodeURIComponent(id)}/results`);
});
