import { setTimeout as pause } from 'node:timers/promises';
import { TryAgain } from '../../bin/demo/client.ts';
import { BenchCandidate, registered } from './bench-candidate.ts';
import type { Sender } from './sender.ts';

/** A password costs more than an interview: accounts have many of them. */
const INTERVIEWS_EACH = 20;
const AT_ONCE = 16;
const RETRY_MS = 200;

/** Work on each of a list, `width` of them at once. */
export async function each<T, R>(items: readonly T[], width: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const rest = items.entries();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const [index, item] of rest) results[index] = await work(item);
    }),
  );
  return results;
}

async function untilTaken<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof TryAgain)) throw error;
      await pause(RETRY_MS);
    }
  }
}

export interface Opened {
  readonly candidates: readonly BenchCandidate[];
  readonly seconds: number;
}

/**
 * Opens interviews whose first round is ready and that nobody comes to.
 * @param onProgress is called with the number of those that are open
 */
export async function openInterviews(send: Sender, count: number, onProgress: (open: number) => void): Promise<Opened> {
  const people = Array.from({ length: Math.ceil(count / INTERVIEWS_EACH) });
  const tokens = await each(people, AT_ONCE, () => registered(send));
  let open = 0;
  const started = performance.now();
  const numbers = Array.from({ length: count }, (_, index) => index);
  const candidates = await each(numbers, AT_ONCE, async (index) => {
    const candidate = await untilTaken(() => BenchCandidate.open(send, tokens[index % tokens.length] ?? ''));
    open += 1;
    onProgress(open);
    return candidate;
  });
  return { candidates, seconds: (performance.now() - started) / 1000 };
}

/** Interviews that are due `aheadMs` milliseconds from now, of one account. */
export async function openDue(send: Sender, count: number, aheadMs: number): Promise<readonly BenchCandidate[]> {
  const token = await registered(send);
  return each(Array.from({ length: count }), AT_ONCE, () =>
    untilTaken(() => BenchCandidate.open(send, token, new Date(Date.now() + aheadMs))));
}
