/** Moments at hours at which a person may be written to, on the person's own clock. Pure; not for workflows: it asks Intl. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The civil day: from this hour on, and before that one. */
export const CIVIL_FROM = 9;
export const CIVIL_UNTIL = 20;
/** Where a moment of the night goes when it may only move back. */
const EVENING = 19;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = newFormat(timeZone) ?? formatOf('UTC');
  formats.set(timeZone, made);
  return made;
}

function newFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * What the clock on the wall shows at a moment, as if it were UTC (ms since 1970).
 * @param timeZone IANA name; UTC where this machine does not know it
 */
export function wallClock(moment: number, timeZone: string): number {
  const parts = new Map(formatOf(timeZone).formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const seconds = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return seconds + (((moment % 1000) + 1000) % 1000);
}

/**
 * The moment at which the clock on the wall shows `wall` (as `wallClock` gives it). Of a time that is shown twice the
 * first; for one that is skipped, the moment as far behind the gap as it lies in it.
 */
export function momentAt(wall: number, timeZone: string): number {
  const offset = (moment: number): number => wallClock(moment, timeZone) - moment;
  const [before, after] = [offset(wall - DAY), offset(wall + DAY)];
  const first = wall - before;
  if (wallClock(first, timeZone) === wall) return first;
  const second = wall - after;
  return wallClock(second, timeZone) === wall ? second : first;
}

const startOfDay = (wall: number): number => Math.floor(wall / DAY) * DAY;

const isCivil = (wall: number): boolean => {
  const hours = (wall - startOfDay(wall)) / HOUR;
  return hours >= CIVIL_FROM && hours < CIVIL_UNTIL;
};

/** The moment itself by day, else 19:00 of the evening before it. */
export function civilNotAfter(moment: number, timeZone: string): number {
  const wall = wallClock(moment, timeZone);
  if (isCivil(wall)) return moment;
  const evening = startOfDay(wall) + EVENING * HOUR;
  return momentAt(evening <= wall ? evening : evening - DAY, timeZone);
}

/** The moment itself by day, else 09:00 of the morning after it. */
export function civilNotBefore(moment: number, timeZone: string): number {
  const wall = wallClock(moment, timeZone);
  if (isCivil(wall)) return moment;
  const morning = startOfDay(wall) + CIVIL_FROM * HOUR;
  return momentAt(morning >= wall ? morning : morning + DAY, timeZone);
}
