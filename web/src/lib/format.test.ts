import { afterEach, expect, test } from 'vitest';
import { dayIn, daysAfter, endOfDay, localOf, momentOf } from './calendar.ts';
import {
  browserZone,
  clockTime,
  fromNow,
  localeOf,
  longDate,
  moment,
  setTimeZone,
  shortDay,
  timeZone,
} from './format.ts';

afterEach(() => setTimeZone(browserZone()));

test('dates are written in the zone of the account', () => {
  setTimeZone('Asia/Tokyo');
  expect(clockTime('2026-11-17T23:30:00Z')).toBe('08:30');
  expect(shortDay('2026-11-17T23:30:00Z')).toContain('18');
  setTimeZone('America/New_York');
  expect(longDate('2026-11-17T02:00:00Z')).toContain('16');
});

test('a zone that is unknown here changes nothing', () => {
  setTimeZone('Asia/Tokyo');
  setTimeZone('Mars/Olympus_Mons');
  expect(timeZone()).toBe('Asia/Tokyo');
});

test('a moment names its zone only where it is not the one of the browser', () => {
  expect(moment('2026-11-17T17:00:00Z')).not.toContain('(');
  setTimeZone(browserZone() === 'America/New_York' ? 'Asia/Tokyo' : 'America/New_York');
  expect(moment('2026-11-17T17:00:00Z')).toMatch(/\((America\/New York|Asia\/Tokyo)\)$/);
});

test('a date that is none is written as nothing', () => {
  expect(shortDay('')).toBe('');
  expect(fromNow('soon')).toBe('');
});

test('the locale is a kind of English, and odd tags do not throw', () => {
  expect(localeOf(['de-CH', 'en-US', 'en-GB'])).toBe('en-US');
  expect(localeOf(['en-US@posix'])).toBe('en-GB');
  expect(localeOf(['de', 'fr'])).toBe('en-GB');
  expect(localeOf([])).toBe('en-GB');
});

test.each([
  [40, 'in 40 minutes'],
  [5 * 60, 'in 5 hours'],
  [24 * 60, 'tomorrow'],
  [-24 * 60, 'yesterday'],
  [16 * 24 * 60, 'in 16 days'],
])('%i minutes from now is “%s”', (minutes, words) => {
  const now = Date.parse('2026-11-17T12:00:00Z');
  expect(fromNow(new Date(now + minutes * 60_000).toISOString(), now)).toBe(words);
});

test.each([
  ['2026-11-17', 'UTC', '2026-11-17T23:59:00.000Z'],
  ['2026-07-01', 'Europe/Zurich', '2026-07-01T21:59:00.000Z'],
  ['2026-11-17', 'America/Los_Angeles', '2026-11-18T07:59:00.000Z'],
  // The days on which the clocks change.
  ['2026-10-25', 'Europe/Zurich', '2026-10-25T22:59:00.000Z'],
  ['2026-03-29', 'Europe/Zurich', '2026-03-29T21:59:00.000Z'],
  ['2026-11-17', 'Pacific/Kiritimati', '2026-11-17T09:59:00.000Z'],
])('the day %s in %s ends at %s', (day, zone, end) => {
  expect(endOfDay(day, zone)).toBe(end);
  expect(dayIn(Date.parse(end), zone)).toBe(day);
});

test('what is no day has no end', () => {
  expect(endOfDay('', 'UTC')).toBeNull();
  expect(endOfDay('2026-13-01', 'UTC')).toBeNull();
  expect(endOfDay('17.11.2026', 'UTC')).toBeNull();
});

test.each([
  ['2026-11-17T09:00', 'Europe/Berlin', '2026-11-17T08:00:00.000Z'],
  ['2026-07-01T00:00', 'America/New_York', '2026-07-01T04:00:00.000Z'],
  // Comes twice when the clocks go back: the first.
  ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
])('%s on a clock in %s is %s', (local, zone, at) => {
  expect(momentOf(local, zone)).toBe(at);
  expect(localOf(Date.parse(at), zone)).toBe(local);
});

test('a time that is skipped when the clocks go forward is the one an hour later', () => {
  const at = momentOf('2026-03-29T02:30', 'Europe/Berlin');
  expect(at).toBe('2026-03-29T01:30:00.000Z');
  expect(localOf(Date.parse(at ?? ''), 'Europe/Berlin')).toBe('2026-03-29T03:30');
});

test('days follow one another over months and leap days', () => {
  expect(daysAfter('2028-02-28', 2)).toBe('2028-03-01');
  expect(daysAfter('2026-12-31', 7)).toBe('2027-01-07');
});
