import { expect, test } from 'vitest';
import { COMPETENCIES } from '../../../domain/catalogue/competencies.ts';
import { radarLayout, type Label } from './radar-layout';

/** Narrowest and widest place that a page gives a radar, in CSS pixels. */
const PHONE = 328;
const DESKTOP = 480;
const titles = COMPETENCIES.map(({ title }) => title);
const longest = titles.toSorted((a, b) => b.length - a.length);
const words = (label: Label) => label.lines.join(' ');

/** Distance of a label's nearest edge or corner from the centre. */
const nearness = ({ edges: { left, right, top, bottom } }: Label) =>
  Math.hypot(Math.max(left, -right, 0), Math.max(top, -bottom, 0));

const meet = (a: Label, b: Label) =>
  a.edges.left < b.edges.right &&
  b.edges.left < a.edges.right &&
  a.edges.top < b.edges.bottom &&
  b.edges.top < a.edges.bottom;

/** The catalogue in any neighbourhood: the longest together, and every stretch of the list as it stands. */
const samples = (count: number) => [
  longest.slice(0, count),
  ...titles.map((_, start) => titles.map((__, i) => titles[(start + i) % titles.length] ?? '').slice(0, count)),
];

test.each([3, 4, 5, 6, 7, 8, 9])('with %i axes no label touches another, leaves the chart or runs into it', (count) => {
  for (const width of [PHONE, DESKTOP]) {
    for (const sample of samples(count)) {
      const { labels, radius, box } = radarLayout(sample, width);
      expect(labels.map(words)).toEqual(sample);
      expect(box.right - box.left).toBeCloseTo(width);
      for (const [i, label] of labels.entries()) {
        expect(label.edges.left).toBeGreaterThanOrEqual(box.left);
        expect(label.edges.right).toBeLessThanOrEqual(box.right);
        expect(label.edges.top).toBeGreaterThanOrEqual(box.top);
        expect(label.edges.bottom).toBeLessThanOrEqual(box.bottom);
        expect(nearness(label)).toBeGreaterThan(radius + 8);
        const met = labels.slice(i + 1).filter((other) => meet(label, other));
        expect(met.map(words), words(label)).toEqual([]);
      }
    }
  }
});

test('the chart stays large enough to have a shape', () => {
  for (const count of [3, 5, 8, 9]) {
    for (const sample of samples(count)) {
      expect(radarLayout(sample, PHONE).radius).toBeGreaterThanOrEqual(52);
      expect(radarLayout(sample, DESKTOP).radius).toBeGreaterThanOrEqual(120);
    }
  }
});

test('a label takes more than one line only where the chart needs it', () => {
  const sample = ['Database internals and transactions', 'SQL', 'Go', 'Containers and orchestration'];
  const { labels } = radarLayout(sample, DESKTOP);
  expect(labels.map(({ lines }) => lines.length)).toEqual([1, 1, 1, 2]);
});

test('short labels keep to one line, and the chart has its full size', () => {
  const { labels, radius } = radarLayout(['SQL', 'Go', 'Java', 'Rust'], DESKTOP);
  expect(labels.every(({ lines }) => lines.length === 1)).toBe(true);
  expect(radius).toBe(128);
});
