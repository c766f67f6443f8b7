import type { TextStorage } from './stored.ts';

/** A storage for tests; it lasts as long as they hold it. */
export function memoryStorage(start: Readonly<Record<string, string>> = {}): TextStorage {
  const items = new Map(Object.entries(start));
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, text) => void items.set(key, text),
    removeItem: (key) => void items.delete(key),
    key: (index) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}
