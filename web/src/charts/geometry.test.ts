import { expect, test } from 'vitest';
import { linear, path, spoke, wrappings } from './geometry';

test('the first spoke points up', () => expect(spoke(0, 6, 10).y).toBeCloseTo(-10));
test('a closed path ends in Z', () =>
  expect(
    path(
      [
        { x: 0, y: 0 },
        { x: 1, y: 1 },
      ],
      true,
    ),
  ).toBe('M0.0 0.0L1.0 1.0Z'));
test('a scale maps its ends and what lies between', () => {
  const x = linear([0, 100], [40, 240]);
  expect([0, 50, 100].map(x)).toEqual([40, 140, 240]);
});
test('the spokes share the circle', () => {
  const ends = [0, 1, 2, 3].map((index) => spoke(index, 4, 10));
  expect(ends.map(({ x, y }) => [Math.round(x) + 0, Math.round(y) + 0])).toEqual([
    [0, -10],
    [10, 0],
    [0, 10],
    [-10, 0],
  ]);
});
test('a label breaks into one line and more, all about as long, and loses nothing', () => {
  expect(wrappings('Reliability')).toEqual([['Reliability']]);
  expect(wrappings('Staff-level influence')).toEqual([['Staff-level influence'], ['Staff-level', 'influence']]);
  expect(wrappings('Database internals and transactions')).toEqual([
    ['Database internals and transactions'],
    ['Database internals', 'and transactions'],
    ['Database', 'internals and', 'transactions'],
  ]);
  expect(wrappings('CI/CD and infrastructure as code').at(-1)).toEqual(['CI/CD and', 'infrastructure', 'as code']);
});
