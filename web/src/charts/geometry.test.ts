import { expect, test } from 'vitest';
import { labelLines, linear, path, spoke } from './geometry';

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
test('a label takes as few lines as fit, all about as long, and loses nothing', () => {
  expect(labelLines('Reliability')).toEqual(['Reliability']);
  expect(labelLines('Staff-level influence')).toEqual(['Staff-level', 'influence']);
  expect(labelLines('Databases and transactions')).toEqual(['Databases and', 'transactions']);
  expect(labelLines('Database internals and transactions')).toEqual(['Database', 'internals and', 'transactions']);
  expect(labelLines('Incomprehensibilities')).toEqual(['Incomprehensibilities']);
});
