const LOCALE = 'en-GB';

interface Formats {
  day: Intl.DateTimeFormat;
  shortDay: Intl.DateTimeFormat;
  time: Intl.DateTimeFormat;
  zone: Intl.DateTimeFormat;
  /** The zone's IANA name. */
  name: string;
}

/** A moment in words, on the clock of one person. */
export interface Moment {
  /** `Thursday 29 October 2026` */
  day: string;
  /** `Thursday 29 October` */
  shortDay: string;
  /** `18:00`, of 24 hours. */
  time: string;
  /** `Central European Standard Time (Europe/Berlin)`: the name that goes with the moment's summer or winter. */
  zone: string;
}

function known(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat(LOCALE, { timeZone }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return 'UTC';
    throw error;
  }
}

const cache = new Map<string, Formats>();

function formatsOf(timeZone: string): Formats {
  const cached = cache.get(timeZone);
  if (cached) return cached;
  const name = known(timeZone);
  const formats: Formats = {
    day: new Intl.DateTimeFormat(LOCALE, {
      timeZone: name, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric',
    }),
    shortDay: new Intl.DateTimeFormat(LOCALE, { timeZone: name, weekday: 'long', day: 'numeric', month: 'long' }),
    time: new Intl.DateTimeFormat(LOCALE, { timeZone: name, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    zone: new Intl.DateTimeFormat(LOCALE, { timeZone: name, timeZoneName: 'long' }),
    name,
  };
  cache.set(timeZone, formats);
  return formats;
}

/**
 * A moment as the person's clock shows it.
 * @param at ms since 1970
 * @param timeZone IANA name; UTC where this machine does not know it
 */
export function momentIn(at: number, timeZone: string): Moment {
  const { day, shortDay, time, zone, name } = formatsOf(timeZone);
  const long = zone.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? name;
  return {
    day: day.format(at).replace(',', ''),
    shortDay: shortDay.format(at).replace(',', ''),
    time: time.format(at),
    zone: long === name ? name : `${long} (${name})`,
  };
}
