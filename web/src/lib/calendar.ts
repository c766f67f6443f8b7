/** Days of a calendar ("2026-11-17") and the moments they end at, in a time zone. */
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

/** The day that it is in the zone. */
export const dayIn = (at: number, zone: string): string => new Date(wallClock(at, zone)).toISOString().slice(0, 10);

/** The last minute of a day in the zone, RFC 3339 in UTC; null for a text that is no day. */
export function endOfDay(day: string, zone: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const wanted = Date.parse(`${day}T23:59:00Z`);
  if (Number.isNaN(wanted)) return null;
  const offsetAt = (at: number) => wallClock(at, zone) - at;
  const guess = wanted - offsetAt(wanted);
  return new Date(wanted - offsetAt(guess)).toISOString();
}
