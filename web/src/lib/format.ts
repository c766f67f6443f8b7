/** Intl throws on tags such as "en-US@posix", which some headless systems report. */
const supported = (tag: string): string | undefined => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** The reader's own kind of English: a German date inside an English sentence would be read aloud as nonsense. */
export function localeOf(languages: readonly string[]): string {
  for (const tag of languages) {
    const locale = /^en\b/i.test(tag) ? supported(tag) : undefined;
    if (locale !== undefined) return locale;
  }
  return 'en-GB';
}

/** The IANA name of a zone that this browser knows, else null. */
const knownZone = (zone: string): string | null => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/** The browser's zone by its IANA name; UTC where it does not tell. */
export const browserZone = (): string => knownZone(new Intl.DateTimeFormat('en').resolvedOptions().timeZone) ?? 'UTC';

export const locale = localeOf(globalThis.navigator?.languages ?? []);
const formats = new Map<string, Intl.DateTimeFormat>();
let zone = browserZone();

/** Every date is written in this zone from now on: the account's, as in its e-mails. An unknown one changes nothing. */
export function setTimeZone(name: string): void {
  const known = knownZone(name);
  if (known === null || known === zone) return;
  zone = known;
  formats.clear();
}
export const timeZone = (): string => zone;

const styles = {
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { day: 'numeric', month: 'short' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  moment: { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function write(style: keyof typeof styles, at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  const format = formats.get(style) ?? new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: zone });
  formats.set(style, format);
  return format.format(date);
}

/** "09:41" */
export const clockTime = (at: string): string => write('clock', at);
/** "17 Nov" */
export const shortDay = (at: string): string => write('day', at);
/** "17 November 2026" */
export const longDate = (at: string): string => write('date', at);
/** "Tue, 17 Nov, 18:00", and the zone where it is not the one of the clock on the wall. */
export const moment = (at: string): string => {
  const written = write('moment', at);
  return zone === browserZone() ? written : `${written} (${zone.replaceAll('_', ' ')})`;
};

/** Begins with a capital and ends with a full stop. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).replace(/[.\s]*$/u, '.');

export const score = (value: number): string => String(Math.round(value));

const relativeFormat = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
/** "in 3 days", "in 5 hours", "in 40 minutes", "yesterday": the largest unit that is not zero. */
export function fromNow(at: string, now = Date.now()): string {
  const minutes = (new Date(at).getTime() - now) / 60_000;
  if (Number.isNaN(minutes)) return '';
  if (Math.abs(minutes) < 60) return relativeFormat.format(Math.round(minutes), 'minute');
  const hours = minutes / 60;
  return Math.abs(hours) < 24
    ? relativeFormat.format(Math.round(hours), 'hour')
    : relativeFormat.format(Math.round(hours / 24), 'day');
}

/** "04:07" of a number of seconds. */
export const countdown = (seconds: number): string =>
  `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;

export const wordCount = (text: string): number => text.trim().split(/\s+/).filter(Boolean).length;
