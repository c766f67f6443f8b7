import { setTimeout as delay } from 'node:timers/promises';
import { type RunningSystem, VICTIMS, type Victim } from './running-system.ts';

/** Between two kills, ms: some come while what died before has not come back. */
const SHORTEST_MS = 50;
const MEAN_MS = 1_200;
const LONGEST_MS = 3_500;
/** An answer is on its way for about so long, ms. */
const ON_ITS_WAY_MS = 25;

export type Kills = Record<Victim, number> & { outages: number; losses: number };

export interface Killing {
  /** Decides on everything: with the same numbers the same parts are killed after the same pauses. */
  random: () => number;
  /** Milliseconds. */
  duration: number;
  /** Resolves when the system works again, or it takes too long. */
  works: () => Promise<void>;
  /** Resolves when an answer is about to be sent, or none comes. */
  sends: () => Promise<void>;
}

/**
 * Kills parts with -9 at random moments, in turns in which each dies once. A turn begins when the system works, so that
 * there is something to kill, and what takes answers dies with one under way. The first two begin with an outage of the
 * engine and with the loss of its database, in any order.
 */
export async function killAtRandom(system: RunningSystem, { random, duration, works, sends }: Killing): Promise<Kills> {
  const kills: Kills = { worker: 0, api: 0, temporal: 0, postgres: 0, outages: 0, losses: 0 };
  const ends = performance.now() + duration;
  const disasters = shuffled(['outages', 'losses'] as const, random);
  for (;;) {
    await works();
    const disaster = disasters.shift();
    if (disaster === 'outages') await system.withoutEngine();
    if (disaster === 'losses') await system.loseEngine();
    if (disaster !== undefined) kills[disaster] += 1;
    const left = shuffled(VICTIMS, random);
    for (let victim = left.shift(); victim !== undefined; victim = left.shift()) {
      const pause = Math.min(SHORTEST_MS - Math.log(1 - random()) * MEAN_MS, LONGEST_MS);
      if (performance.now() + pause > ends) return kills;
      await delay(pause);
      if (victim === 'api' || victim === 'postgres') {
        await sends();
        await delay(random() * ON_ITS_WAY_MS);
      }
      if (system.killPart(victim)) kills[victim] += 1;
      else left.push(victim);
    }
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}
