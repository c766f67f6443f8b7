import { expect, test } from 'vitest';
import type { ErrorKind } from '../../api/outcome.ts';
import { replyOf } from './reply.ts';

const error = (kind: ErrorKind, more: object = {}) =>
  replyOf({ ok: false, error: { kind, message: 'Why.', fields: {}, ...more } });

test('only what cannot change is final', () => {
  expect(replyOf({ ok: true, value: {} })).toEqual({ outcome: 'ACCEPTED' });
  expect(error('CONFLICT')).toEqual({ outcome: 'REFUSED', moved: true, message: 'Why.' });
  const invalid = error('VALIDATION', { fields: { text: 'Too long.' } });
  expect(invalid).toEqual({ outcome: 'REFUSED', moved: false, message: 'Too long.' });
  for (const kind of ['OFFLINE', 'UNAVAILABLE', 'INTERNAL', 'UNAUTHENTICATED'] as const) {
    expect(error(kind)).toEqual({ outcome: 'UNKNOWN' });
  }
  expect(error('RATE_LIMITED', { retryAfterSeconds: 7 })).toEqual({ outcome: 'UNKNOWN', retryAfterSeconds: 7 });
});
