import { expect, test } from 'vitest';
import { ticksOf } from './ticks';

function memory(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries));
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return { kept, store: () => store };
}

test('ticks are kept by person and list', () => {
  const { store } = memory();
  expect(ticksOf('ada', 'one', store).write(new Set(['caching-0']))).toBe(true);
  expect([...ticksOf('ada', 'one', store).read()]).toEqual(['caching-0']);
  expect(ticksOf('bob', 'one', store).read().size).toBe(0);
  expect(ticksOf('ada', 'two', store).read().size).toBe(0);
});

test('a list without ticks leaves nothing behind', () => {
  const { kept, store } = memory();
  ticksOf('ada', 'one', store).write(new Set(['a']));
  ticksOf('ada', 'one', store).write(new Set());
  expect(kept.size).toBe(0);
});

test('what is no list of ticks counts as none', () => {
  for (const text of ['{', '{"a":1}', 'null']) {
    const { store } = memory({ 'rounds-ticks:ada:one': text });
    expect(ticksOf('ada', 'one', store).read().size).toBe(0);
  }
  const { store } = memory({ 'rounds-ticks:ada:one': '["a",1]' });
  expect([...ticksOf('ada', 'one', store).read()]).toEqual(['a']);
});

test('a browser without storage keeps nothing and says so', () => {
  const refused = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const ticks = ticksOf('ada', 'one', refused);
  expect(ticks.read().size).toBe(0);
  expect(ticks.write(new Set(['a']))).toBe(false);
});
