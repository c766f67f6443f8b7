import { expect, test } from 'vitest';
import { slotsOf, timesOf } from './schedule.ts';

const TODAY = '2026-10-24';

test('at any time nothing opens or is due by itself', () => {
  expect(slotsOf('OPEN', 2, [{ opensAt: '2026-11-17T09:00', dueAt: '' }], TODAY)).toEqual([
    { opensAt: '', dueAt: '' }, { opensAt: '', dueAt: '' },
  ]);
});

test('one round a day: the first at once, each due when the day of the next one ends', () => {
  expect(slotsOf('DAY', 3, [], TODAY)).toEqual([
    { opensAt: '', dueAt: '2026-10-25T23:59' },
    { opensAt: '2026-10-25T09:00', dueAt: '2026-10-26T23:59' },
    { opensAt: '2026-10-26T09:00', dueAt: '2026-10-27T23:59' },
  ]);
});

test('one round a week, over the end of a month', () => {
  expect(slotsOf('WEEK', 2, [], TODAY)).toEqual([
    { opensAt: '', dueAt: '2026-10-31T23:59' },
    { opensAt: '2026-10-31T09:00', dueAt: '2026-11-07T23:59' },
  ]);
});

test('own times stay at their places, and a round more has none', () => {
  const own = [{ opensAt: '2026-11-17T09:00', dueAt: '' }];
  expect(slotsOf('OWN', 2, own, TODAY)).toEqual([own[0], { opensAt: '', dueAt: '' }]);
  expect(slotsOf('OWN', 0, own, TODAY)).toEqual([]);
});

test('times are sent in UTC, and only those that were given', () => {
  // Nine in the morning before the clocks change, a minute to midnight after it.
  expect(timesOf({ opensAt: '2026-10-24T09:00', dueAt: '2026-10-25T23:59' }, 'Europe/Berlin')).toEqual({
    opensAt: '2026-10-24T07:00:00.000Z',
    dueAt: '2026-10-25T22:59:00.000Z',
  });
  expect(timesOf({ opensAt: '', dueAt: '2026-10-25' }, 'Europe/Berlin')).toEqual({});
  expect(timesOf(undefined, 'UTC')).toEqual({});
});
