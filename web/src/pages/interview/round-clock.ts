import { isRecord, readStored, writeStored, type TextStorage } from './stored.ts';

/** Times in milliseconds since 1970. */
export type Pause = Readonly<{ from: number; until: number }>;
type Round = Readonly<{ minutes: number; firstAskedAt: number }>;

/**
 * Seconds left of a round's minutes, counted from its first question, without the pauses; below 0 once they are used
 * up. They limit nothing: the due date does.
 */
export function secondsLeft({ minutes, firstAskedAt }: Round, pauses: readonly Pause[], now: number): number {
  const paused = pauses.reduce(
    (sum, { from, until }) => sum + Math.max(0, Math.min(until, now) - Math.max(from, firstAskedAt)),
    0,
  );
  return Math.round(minutes * 60 - (Math.max(now, firstAskedAt) - firstAskedAt - paused) / 1000);
}

export type PauseBook = Readonly<{ all: () => readonly Pause[]; add: (pause: Pause) => void }>;

const isPause = (value: unknown): value is Pause =>
  isRecord(value) && typeof value['from'] === 'number' && typeof value['until'] === 'number';

/** The pauses that this device has seen end. The server tells of a pause only while it lasts. */
export function createPauseBook(storage: TextStorage, interviewId: string): PauseBook {
  const key = `rounds:pauses:${interviewId}`;
  const all = (): readonly Pause[] => {
    const value = readStored(storage, key);
    return Array.isArray(value) ? value.filter(isPause) : [];
  };
  return {
    all,
    // Two tabs see the same pause end: it counts once.
    add: (pause) => void writeStored(storage, key, [...all().filter(({ from }) => from !== pause.from), pause]),
  };
}
