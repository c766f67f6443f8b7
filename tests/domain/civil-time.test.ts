import { ok } from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilNotAfter, civilNotBefore, momentAt, wallClock } from '../../domain/civil-time.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

const ZONES = [
  'UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Kiritimati',
  'Pacific/Pago_Pago', 'America/St_Johns', 'Africa/Cairo', 'Asia/Tokyo',
];
const zones = fc.constantFrom(...ZONES);
const moments = fc.integer({ min: Date.UTC(2025, 0), max: Date.UTC(2040, 0) });

const at = (text: string): number => Date.parse(text);
const shown = (moment: number): string => new Date(moment).toISOString();

/** What a person in the zone reads off the wall, by another path through Intl. */
function hourOf(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const [hour = 0, minute = 0] = format.format(moment).split(':').map(Number);
  return hour + minute / 60;
}
const byDay = (moment: number, zone: string): boolean => hourOf(moment, zone) >= 9 && hourOf(moment, zone) < 20;

test('every moment by night moves back to an evening, or on to a morning, of the same night', () => {
  fc.assert(
    fc.property(moments, zones, (moment, zone) => {
      const [evening, morning] = [civilNotAfter(moment, zone), civilNotBefore(moment, zone)];
      ok(byDay(evening, zone) && byDay(morning, zone));
      ok(evening <= moment && moment <= morning);
      if (byDay(moment, zone)) return ok(evening === moment && morning === moment);
      ok(hourOf(evening, zone) === 19 && hourOf(morning, zone) === 9);
      ok(morning - evening >= 13 * HOUR && morning - evening <= 15 * HOUR, 'one night, also where the clock changes');
    }),
    { numRuns: 2000 },
  );
});

test('what is moved is moved once', () => {
  fc.assert(
    fc.property(moments, zones, (moment, zone) => {
      ok(civilNotAfter(civilNotAfter(moment, zone), zone) === civilNotAfter(moment, zone));
      ok(civilNotBefore(civilNotBefore(moment, zone), zone) === civilNotBefore(moment, zone));
    }),
  );
});

test('a moment comes back from its wall clock, but for the hour that is shown twice', () => {
  fc.assert(
    fc.property(moments, zones, (moment, zone) => {
      const back = momentAt(wallClock(moment, zone), zone);
      ok(back === moment || (wallClock(back, zone) === wallClock(moment, zone) && back < moment && moment - back <= HOUR));
    }),
    { numRuns: 2000 },
  );
});

describe('across a change of the clock', () => {
  test.for([
    ['the evening before Berlin goes back', '2026-10-25T03:30:00Z', 'Europe/Berlin', '2026-10-24T17:00:00.000Z', '2026-10-25T08:00:00.000Z'],
    ['the evening before Berlin goes on', '2026-03-29T03:30:00Z', 'Europe/Berlin', '2026-03-28T18:00:00.000Z', '2026-03-29T07:00:00.000Z'],
    ['the evening before New York goes back', '2026-11-01T05:30:00Z', 'America/New_York', '2026-10-31T23:00:00.000Z', '2026-11-01T14:00:00.000Z'],
    ['half an hour on Lord Howe', '2026-04-04T20:00:00Z', 'Australia/Lord_Howe', '2026-04-04T08:00:00.000Z', '2026-04-04T22:30:00.000Z'],
    ['just after the day has ended', '2026-10-24T18:00:00Z', 'Europe/Berlin', '2026-10-24T17:00:00.000Z', '2026-10-25T08:00:00.000Z'],
  ] as const)('%s', ([, moment, zone, evening, morning]) => {
    expect(shown(civilNotAfter(at(moment), zone))).toBe(evening);
    expect(shown(civilNotBefore(at(moment), zone))).toBe(morning);
  });

  test('of an hour shown twice the first, of one that is skipped as far behind the gap', () => {
    expect(shown(momentAt(at('2026-10-25T02:30:00Z'), 'Europe/Berlin'))).toBe('2026-10-25T00:30:00.000Z');
    expect(shown(momentAt(at('2026-03-29T02:30:00Z'), 'Europe/Berlin'))).toBe('2026-03-29T01:30:00.000Z');
  });
});

test('a zone that this machine does not know is UTC', () => {
  const moment = at('2026-10-25T03:30:00.123Z');
  expect(wallClock(moment, 'Mars/Olympus_Mons')).toBe(moment);
  expect(shown(civilNotBefore(moment, 'Mars/Olympus_Mons'))).toBe('2026-10-25T09:00:00.000Z');
  expect(shown(civilNotAfter(moment - DAY, ''))).toBe('2026-10-23T19:00:00.000Z');
});
