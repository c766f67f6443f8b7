/** Milliseconds of many runs of the same thing. */
export interface Timings {
  readonly p50: number;
  readonly p95: number;
  readonly count: number;
}

/** The value below which a share of the values lies, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const timingsOf = (values: readonly number[]): Timings => ({
  p50: percentile(values, 0.5),
  p95: percentile(values, 0.95),
  count: values.length,
});

/** Milliseconds that a piece of work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export async function oneByOne(times: number, work: () => Promise<unknown>): Promise<Timings> {
  const values: number[] = [];
  for (let run = 0; run < times; run += 1) values.push(await timed(work));
  return timingsOf(values);
}

/** Bursts of `width` at once, each after the one before has ended. */
export async function inBursts(bursts: number, width: number, work: () => Promise<unknown>): Promise<Timings> {
  const values: number[] = [];
  for (let burst = 0; burst < bursts; burst += 1) {
    values.push(...(await Promise.all(Array.from({ length: width }, () => timed(work)))));
  }
  return timingsOf(values);
}
