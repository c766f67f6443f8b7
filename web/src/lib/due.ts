const DAY_MS = 86_400_000;

/** Whether less than a day is left until a moment that is still ahead. */
export function isSoon(at: string | null, now: number): at is string {
  const left = at === null ? 0 : Date.parse(at) - now;
  return left > 0 && left < DAY_MS;
}
