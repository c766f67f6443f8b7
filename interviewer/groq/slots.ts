import { callersFault } from './deadline.ts';

const FIRST_LIMIT = 8;
const HIGHEST_LIMIT = 32;

/** What a call says about the load that its endpoint can bear. */
export type Load = 'BORNE' | 'TOO_MUCH' | 'UNKNOWN';

export interface Slots {
  /**
   * Resolves when a call may be made, first come, first served; whoever gets a slot has to give it back.
   * @throws ModelError where the caller's signal ends before
   */
  take(signal: AbortSignal | undefined): Promise<(load: Load) => void>;
  /** Calls that are made at a time, at most. */
  readonly limit: number;
}

/**
 * How many calls an endpoint gets at a time from this process: one more for each full turn that it bears, half as many
 * when it is overloaded (additive increase, multiplicative decrease, as TCP does it). A server that works through one
 * request after another would else let all of them run out of time, and none would ever be answered.
 */
export function createSlots(): Slots {
  let limit = FIRST_LIMIT;
  let taken = 0;
  const waiting: (() => void)[] = [];

  function next(): void {
    while (taken < Math.floor(limit) && waiting.length > 0) waiting.shift()?.();
  }

  function give(): (load: Load) => void {
    taken += 1;
    const limitThen = limit;
    return (load) => {
      taken -= 1;
      if (load === 'BORNE') limit = Math.min(HIGHEST_LIMIT, limit + 1 / limit);
      // Calls that were made together fail together: that is one sign, not many.
      else if (load === 'TOO_MUCH' && limitThen <= limit) limit = Math.max(1, Math.floor(limit / 2));
      next();
    };
  }

  return {
    get limit() {
      return Math.floor(limit);
    },
    take(signal) {
      if (signal?.aborted) return Promise.reject(callersFault(signal));
      if (waiting.length === 0 && taken < Math.floor(limit)) return Promise.resolve(give());
      return new Promise((resolve, reject) => {
        const start = (): void => {
          signal?.removeEventListener('abort', leave);
          resolve(give());
        };
        const leave = (): void => {
          waiting.splice(waiting.indexOf(start), 1);
          if (signal) reject(callersFault(signal));
        };
        signal?.addEventListener('abort', leave, { once: true });
        waiting.push(start);
      });
    },
  };
}
