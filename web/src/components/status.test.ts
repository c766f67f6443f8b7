import { expect, test } from 'vitest';
import { lineOf } from './status.ts';

test('a broken connection outranks the work that it delays', () => {
  expect(lineOf('JUDGING', 'LIVE')).toBe('JUDGING');
  expect(lineOf('JUDGING', 'RECONNECTING')).toBe('RECONNECTING');
  expect(lineOf('IDLE', 'OFFLINE')).toBe('OFFLINE');
});

test('an answer on its way is never passed over', () => {
  expect(lineOf('RETRYING', 'RECONNECTING')).toBe('RETRYING');
  expect(lineOf('SAVING', 'OFFLINE')).toBe('QUEUED');
  expect(lineOf('ACCEPTED', 'RECONNECTING')).toBe('ACCEPTED');
});
