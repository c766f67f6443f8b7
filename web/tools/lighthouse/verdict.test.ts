import type { Result } from 'lighthouse';
import { expect, test } from 'vitest';
import type { Load } from './measure.ts';
import { judge } from './verdict.ts';

const NO_RESULT = { categories: {}, audits: {} } as unknown as Result;
const GOOD: Load = {
  performance: 99, accessibility: 100, bestPractices: 100, lcp: 2_000, tbt: 50, cls: 0, bytes: 100_000,
  benchmarkIndex: 2_000, warnings: [], result: NO_RESULT,
};

/** A result in which one category has one audit that passed, one that failed, and one that could not be judged. */
const resultWith = (category: string, details: unknown, title = 'Is bad'): Result =>
  ({
    categories: { [category]: { auditRefs: [{ id: 'good' }, { id: 'bad' }, { id: 'manual' }] } },
    audits: {
      good: { score: 1, title: 'Is good' },
      bad: { score: 0, title, displayValue: '2 elements', details },
      manual: { score: null, title: 'Look yourself' },
    },
  }) as unknown as Result;

test('a page at its aims has nothing to mend', () => {
  const { failures, figures } = judge('landing', [{ ...GOOD, performance: 95 }]);
  expect(failures).toEqual([]);
  expect(figures.performance).toBe(95);
});

test('one slow load of three does not count, two do', () => {
  const slow = { ...GOOD, performance: 40, tbt: 900, lcp: 5_000 };
  const once = judge('results', [GOOD, slow, { ...GOOD, performance: 97, tbt: 70, lcp: 2_200 }]);
  expect(once.failures).toEqual([]);
  expect(once.figures).toMatchObject({ performance: 97, tbt: 70, lcp: 2_200 });
  expect(judge('results', [GOOD, slow, slow]).failures).toEqual(['results: performance 40 of 95']);
});

test('the median of an even number of loads is between the two in the middle', () => {
  const loads = [100, 90, 94, 98].map((performance) => ({ ...GOOD, performance }));
  expect(judge('landing', loads).figures.performance).toBe(96);
});

test('what is not accessible once is not accessible, and is named with its elements', () => {
  const details = {
    type: 'table',
    items: [
      { node: { type: 'node', selector: 'main > p', snippet: '<p class="a">', explanation: 'Too faint' } },
      { node: { type: 'node', selector: 'main > b', snippet: '<b>' }, subItems: { items: [] } },
    ],
  };
  const bad = { ...GOOD, accessibility: 96, result: resultWith('accessibility', details) };
  expect(judge('dashboard', [GOOD, bad, bad]).failures).toEqual([
    'dashboard: accessibility 96 of 100',
    'bad: Is bad (2 elements)\n    main > p  <p class="a">  Too faint\n    main > b  <b>',
  ]);
});

test('where no element is to blame, addresses and messages are named', () => {
  const item = { source: 'network', description: 'Failed to load', url: 'http://x/a.js' };
  const details = { type: 'table', items: [item] };
  const bad = { ...GOOD, bestPractices: 96, result: resultWith('best-practices', details) };
  expect(judge('landing', [bad]).failures).toEqual([
    'landing: best-practices 96 of 100',
    'bad: Is bad (2 elements)\n    Failed to load  http://x/a.js',
  ]);
});

test('a page that is slow is told by its load in the middle', () => {
  const slow = (performance: number, title: string): Load => {
    const section = { type: 'list-section', description: 'Advice', value: { type: 'table', items: [] } };
    return { ...GOOD, performance, result: resultWith('performance', { type: 'list', items: [section] }, title) };
  };
  expect(judge('results', [slow(90, 'Middle'), slow(94, 'Fast'), slow(50, 'Slow')]).failures).toEqual([
    'results: performance 90 of 95',
    'bad: Middle (2 elements)',
  ]);
});
