import { expect, test } from 'vitest';
import { kept } from './list.ts';

test('what did not change keeps its identity, what changed or came does not, and the new order counts', () => {
  const [first, second] = [{ id: '1', score: null }, { id: '2', score: 50 }];
  const now = [{ id: '3', score: 1 }, { id: '2', score: 50 }, { id: '1', score: 7 }];
  const read = kept<{ id: string; score: number | null }>([first, second], now);
  expect(read).toEqual(now);
  expect(read[1]).toBe(second);
  expect(read[2]).not.toBe(first);
});
