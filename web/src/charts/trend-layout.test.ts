import { beforeAll, expect, test } from 'vitest';
import { setTimeZone } from '../lib/format';
import { linear } from './geometry';
import { namesOf, ticksOf, valueLabel, type ValueLabel } from './trend-layout';

beforeAll(() => setTimeZone('UTC'));

const axis = 152;
const y = linear([20, 90], [axis - 24, 24]);
const lines = { ready: y(55), axis };
const chart = (values: readonly number[]) => {
  const x = linear([0, values.length - 1], [8, 324]);
  return values.map((value, i) => ({ x: x(i), y: y(value) }));
};
const ends = (values: readonly number[]): readonly ValueLabel[] =>
  [0, values.length - 1].map((index) => valueLabel(chart(values), index, 2, lines));

const isOn = (line: number, { box }: ValueLabel) => box.top < line && line < box.bottom;

test('a value stands above its point where nothing is in the way', () => {
  expect(ends([60, 62]).map(({ y: baseline }, i) => baseline - (chart([60, 62])[i]?.y ?? 0))).toEqual([-10, -10]);
});

test('a value never lies on the line of Ready, on the axis or outside the chart', () => {
  for (let first = 20; first <= 90; first += 1) {
    for (const last of [20, 45, 48, 50, 52, 55, 58, 90]) {
      for (const label of ends([first, last])) {
        expect(isOn(lines.ready, label), `${first}, ${last}`).toBe(false);
        expect(label.box.top).toBeGreaterThanOrEqual(0);
        expect(label.box.bottom).toBeLessThanOrEqual(lines.axis);
      }
    }
  }
});

test('a steep line is left on its other side', () => {
  const values = [60, 90, 60, 90, 60, 90, 60, 90, 60, 90, 60, 90];
  const points = chart(values);
  const [first, last] = ends(values);
  expect((first?.y ?? 0) - (points[0]?.y ?? 0)).toBeGreaterThan(0);
  expect((last?.y ?? 0) - (points.at(-1)?.y ?? 0)).toBeLessThan(0);
});

test('a value at the foot of a steep line stands below it', () => {
  const values = [60, 68, 32, 63, 71, 21];
  expect((ends(values)[1]?.y ?? 0) - (chart(values).at(-1)?.y ?? 0)).toBeCloseTo(20);
});

test('ticks are days; within one day times, and the day once', () => {
  const ticks = (first: string, last: string) => Object.values(ticksOf(`2026-11-${first}Z`, `2026-11-${last}Z`));
  expect(ticks('17T09:00:00', '24T09:00:00')).toEqual(['17 Nov', '', '24 Nov']);
  expect(ticks('24T09:05:00', '24T16:40:00')).toEqual(['09:05', '24 Nov', '16:40']);
  expect(ticks('24T09:05:01', '24T09:05:40')).toEqual(['', '24 Nov', '']);
  expect(ticksOf('2025-11-24T09:00:00Z', '2026-11-24T09:00:00Z')).toEqual({
    start: '24 November 2025',
    middle: '',
    end: '24 November 2026',
  });
});

test('samples of one day are told apart by their times', () => {
  const at = (time: string) => ({ at: `2026-11-${time}:00Z` });
  const names = namesOf([at('17T09:00'), at('24T09:05'), at('24T16:40')]);
  expect(names).toEqual(['17 Nov', '24 Nov, 09:05', '24 Nov, 16:40']);
});
