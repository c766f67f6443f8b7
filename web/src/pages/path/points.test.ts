import { expect, test } from 'vitest';
import { inRoadmapOrder, inWeeks, pointOf } from './points';

const competencies = new Set(['SQL', 'Caching and messaging', 'Node.js runtime']);

test('a line that begins with a competency is parted from its text', () => {
  expect(pointOf('SQL: 63 of 100.', competencies)).toEqual({ title: 'SQL', text: '63 of 100.' });
  expect(pointOf('SQL: You said: groups.', competencies)).toEqual({ title: 'SQL', text: 'You said: groups.' });
});

test('any other line stays whole', () => {
  for (const line of ['You end a change by measuring: “until the logs show it”.', 'SQL', ': 63 of 100.', 'SQL:63', ''])
    expect(pointOf(line, competencies)).toEqual({ title: null, text: line });
});

test('weaknesses come in the order of the roadmap, which takes what others rest on first', () => {
  const roadmap = [
    { id: 'sql', title: 'SQL', weeks: 2 },
    { id: 'db', title: 'Database internals', weeks: 1 },
  ];
  const points = ['None of it', 'Database internals', 'SQL'].map((title) => ({ title, text: '' }));
  const ordered = inRoadmapOrder([...points, { title: null, text: 'free' }], roadmap);
  expect(ordered.map(({ point, item }) => [point.title, item?.id ?? null])).toEqual([
    ['SQL', 'sql'],
    ['Database internals', 'db'],
    ['None of it', null],
    [null, null],
  ]);
});

test('the weeks of the items follow one another', () => {
  const weeks = inWeeks([
    { id: 'a', title: 'A', weeks: 2 },
    { id: 'b', title: 'B', weeks: 1 },
  ]);
  expect(weeks.map(({ from, to }) => [from, to])).toEqual([
    [1, 2],
    [3, 3],
  ]);
});
