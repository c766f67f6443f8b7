const DAY_MS = 86_400_000;

/** Times of a wall clock ("2026-11-17T09:00") and days of a calendar ("2026-11-17") in a time zone. */
const parts = (at: number, zone: string): Record<string, number> => {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
};

/** What a clock in the zone shows, as if it were UTC, in milliseconds. */
function wallClock(at: number, zone: string): number {
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts(at, zone);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** What a `datetime-local` field shows of a moment in the zone, to the minute. */
export const localOf = (at: number, zone: string): string => new Date(wallClock(at, zone)).toISOString().slice(0, 16);

/** The day that it is in the zone. */
export const dayIn = (at: number, zone: string): string => localOf(at, zone).slice(0, 10);

/**
 * The moment at which a clock in the zone shows this, RFC 3339 in UTC; null for a text that is none. A time that is
 * skipped when the clocks change is the one an hour later, one that comes twice is the first.
 */
export function momentOf(local: string, zone: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return null;
  const wanted = Date.parse(`${local}:00Z`);
  if (Number.isNaN(wanted)) return null;
  // The clocks change once a day at most: it is an offset of the day before or of the day after.
  const [before = wanted, after = wanted] = [wanted - DAY_MS, wanted + DAY_MS].map((at) => wanted - wallClock(at, zone) + at);
  const both = [before, after].filter((at) => wallClock(at, zone) === wanted);
  return new Date(both.length > 0 ? Math.min(...both) : before).toISOString();
}

/** The last minute of a day in the zone, RFC 3339 in UTC; null for a text that is no day. */
export const endOfDay = (day: string, zone: string): string | null => momentOf(`${day}T23:59`, zone);

/** The day so many days later. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
