import { clockTime, longDate, shortDay } from '../lib/format.ts';
import type { Point } from './geometry.ts';

type Box = Readonly<{ left: number; right: number; top: number; bottom: number }>;
/** `y` is the baseline. */
export type ValueLabel = Readonly<{ x: number; y: number; anchor: 'start' | 'end'; box: Box }>;

/** Size of a value's digits, in the units of the chart. */
const DIGIT = { width: 8.5, ascent: 11 };
/** Baselines to try, from the point: close above, close below, then further off. */
const OFFSETS = [-10, 20, -24, 34];
const CLEARANCE = 2;

/** How much of a box a line from one point to the next passes through, 0 where it misses it. */
function covered(box: Box, from: Point, to: Point): number {
  const left = Math.max(box.left, from.x);
  const right = Math.min(box.right, to.x);
  if (left > right) return 0;
  const at = (x: number) => (to.x === from.x ? from.y : from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y));
  const [high, low] = [Math.min(at(left), at(right)), Math.max(at(left), at(right))];
  return high < box.bottom && low > box.top ? right - left + 1 : 0;
}

/**
 * Where the value of the first or the last point is written: clear of the scores' own line, of the line of `ready` and
 * of the axis, as close to its point as that lets it be.
 */
export function valueLabel(
  points: readonly Point[],
  index: number,
  digits: number,
  lines: Readonly<{ ready: number; axis: number }>,
): ValueLabel {
  const point = points[index] ?? { x: 0, y: 0 };
  const isFirst = index === 0;
  const width = digits * DIGIT.width;
  const places = OFFSETS.map((offset): ValueLabel => {
    const y = point.y + offset;
    const left = isFirst ? point.x : point.x - width;
    return {
      x: point.x,
      y,
      anchor: isFirst ? 'start' : 'end',
      box: { left, right: left + width, top: y - DIGIT.ascent - CLEARANCE, bottom: y + CLEARANCE },
    };
  });
  const faults = ({ box }: ValueLabel): number => {
    const across = [lines.ready, lines.axis].filter((y) => box.top < y && y < box.bottom).length * width;
    const outside = box.top < 0 || box.bottom > lines.axis ? width : 0;
    return across + outside + points.slice(1).reduce((sum, to, i) => sum + covered(box, points[i] ?? to, to), 0);
  };
  return places.reduce((best, place) => (faults(place) < faults(best) ? place : best));
}

/** What is written below the axis. */
export type Ticks = Readonly<{ start: string; middle: string; end: string }>;

/** Days at both ends; within one day its times, and the day between them once. */
export function ticksOf(first: string, last: string): Ticks {
  if (longDate(first) !== longDate(last)) {
    const name = first.slice(0, 4) === last.slice(0, 4) ? shortDay : longDate;
    return { start: name(first), middle: '', end: name(last) };
  }
  const [start, end] = [clockTime(first), clockTime(last)];
  return start === end ? { start: '', middle: shortDay(first), end: '' } : { start, middle: shortDay(first), end };
}

/** A name for each sample, with the time where the day alone has several. */
export function namesOf(samples: readonly Readonly<{ at: string }>[]): readonly string[] {
  const days = samples.map(({ at }) => longDate(at));
  return samples.map(({ at }, i) => {
    const isAlone = days.indexOf(days[i] ?? '') === days.lastIndexOf(days[i] ?? '');
    return isAlone ? shortDay(at) : `${shortDay(at)}, ${clockTime(at)}`;
  });
}
