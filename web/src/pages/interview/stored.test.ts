import { expect, test } from 'vitest';
import { memoryStorage } from './memory-storage.ts';
import { readStored, removeStored, storedKeys, writeStored } from './stored.ts';

test('what is written is read; what is broken, missing or removed reads as nothing', () => {
  const storage = memoryStorage({ broken: '{' });
  expect(writeStored(storage, 'a:1', { n: 1 })).toBe(true);
  expect(readStored(storage, 'a:1')).toEqual({ n: 1 });
  expect(readStored(storage, 'broken')).toBeUndefined();
  expect(storedKeys(storage, 'a:')).toEqual(['a:1']);
  removeStored(storage, 'a:1');
  expect(readStored(storage, 'a:1')).toBeUndefined();
});

test('a browser that keeps nothing is told apart, and breaks nothing', () => {
  const refuse = (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const storage = { getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse, length: 1 };
  expect(writeStored(storage, 'a', 1)).toBe(false);
  expect(removeStored(storage, 'a')).toBe(false);
  expect(readStored(storage, 'a')).toBeUndefined();
  expect(storedKeys(storage, '')).toEqual([]);
});
