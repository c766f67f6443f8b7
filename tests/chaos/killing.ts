import { setTimeout as delay } from 'node:timers/promises';
import { type PlannedKill, planTurns } from './plan.ts';
import type { RunningSystem } from './running-system.ts';
import type { Victim } from './victims.ts';

/** A victim that does not run is waited for so long, ms. */
const RUNS_MS = 20_000;
const RUNS_POLL_MS = 100;

export type Kills = Partial<Record<Victim | 'outages' | 'losses', number>>;

export interface Killing {
  seed: string;
  /** Milliseconds. */
  duration: number;
  /** Resolves when the system works again, or it takes too long. */
  works: () => Promise<void>;
  /** Resolves when an answer is about to be sent, or none comes. */
  sends: () => Promise<void>;
  /** Ends it before its time. */
  over: AbortSignal;
}

/**
 * Kills parts with -9 as planned. A turn begins when the system works, so that there is something to kill, and what
 * takes answers dies with one under way. It ends after its time, but never before each victim has died and the engine
 * was away and lost.
 */
export async function killAsPlanned(system: RunningSystem, { seed, duration, works, sends, over }: Killing): Promise<Kills> {
  const kills: Kills = Object.fromEntries([...system.victims, 'outages', 'losses'].map((what) => [what, 0]));
  const count = (what: keyof Kills): void => void (kills[what] = (kills[what] ?? 0) + 1);
  const ends = performance.now() + duration;
  const isOver = (): boolean =>
    over.aborted || (performance.now() > ends && Object.values(kills).every((times) => times > 0));

  async function kill({ victim, pauseMs, onItsWayMs }: PlannedKill): Promise<void> {
    await delay(pauseMs);
    if (victim !== 'worker' && victim !== 'temporal') {
      await sends();
      await delay(onItsWayMs);
    }
    const late = performance.now() + RUNS_MS;
    while (!over.aborted && performance.now() < late) {
      if (system.killPart(victim)) return count(victim);
      await delay(RUNS_POLL_MS);
    }
  }

  for (const turn of planTurns(seed, duration, system.victims)) {
    await works();
    if (isOver()) return kills;
    if (turn.disaster === 'outage') {
      await system.withoutEngine();
      count('outages');
    }
    if (turn.disaster === 'loss') {
      await system.loseEngine();
      count('losses');
    }
    for (const one of turn.kills) {
      if (isOver()) return kills;
      await kill(one);
    }
  }
  return kills;
}
