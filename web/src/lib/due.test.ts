import { expect, test } from 'vitest';
import { isSoon } from './due.ts';

const NOW = Date.parse('2026-11-24T09:00:00Z');

test.each([
  ['2026-11-25T09:00:00Z', false],
  ['2026-11-25T08:59:59Z', true],
  ['2026-11-24T09:00:01Z', true],
  ['2026-11-24T09:00:00Z', false],
  [null, false],
])('a due date at %s is soon: %s', (at, soon) => {
  expect(isSoon(at, NOW)).toBe(soon);
});
