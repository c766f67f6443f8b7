import { expect, test } from 'vitest';
import { lineOf } from './status.ts';

test('a broken connection outranks the work that it delays', () => {
  expect(lineOf('JUDGING', 'LIVE')).toBe('JUDGING');
  expect(lineOf('JUDGING', 'RECONNECTING')).toBe('RECONNECTING');
  expect(lineOf('IDLE', 'OFFLINE')).toBe('OFFLINE');
});

test('where nothing is written no draft is spoken of', () => {
  expect(lineOf('READING', 'LIVE')).toBe('IDLE');
  expect(lineOf('READING', 'RECONNECTING')).toBe('AWAY');
  expect(lineOf('READING', 'OFFLINE')).toBe('GONE');
  expect(lineOf('LOADING', 'OFFLINE')).toBe('GONE');
});

test('an answer on its way is never passed over', () => {
  expect(lineOf('RETRYING', 'RECONNECTING')).toBe('RETRYING');
  expect(lineOf('SAVING', 'OFFLINE')).toBe('QUEUED');
  expect(lineOf('ACCEPTED', 'RECONNECTING')).toBe('ACCEPTED');
});
