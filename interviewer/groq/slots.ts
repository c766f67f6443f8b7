import type { ModelError } from '../model-error.ts';
import { callersFault } from './deadline.ts';
import { modelFault } from './faults.ts';

const FIRST_LIMIT = 8;
const HIGHEST_LIMIT = 32;
/** With the 75 s of a piece of work below the 90 s that workflows give it. */
const PATIENCE_MS = 8_000;

/** What a call says about the load that its endpoint can bear. */
export type Load = 'BORNE' | 'TOO_MUCH' | 'UNKNOWN';

export interface Slots {
  /**
   * Resolves when a piece of work may begin, first come, first served; whoever gets a slot has to give it back.
   * @throws ModelError where that takes too long, or the caller's signal ends before
   */
  take(signal: AbortSignal | undefined): Promise<() => void>;
  /** To be asked for before a call, and to be told afterwards how the endpoint bore it. */
  reporter(): (load: Load) => void;
  /** Pieces of work at a time, at most. */
  readonly limit: number;
}

/**
 * How much work an endpoint gets at a time from this process: one more for each full turn that it bears, half as much
 * when it is overloaded (additive increase, multiplicative decrease, as TCP does it). A server that works through one
 * request after another would else let all of them run out of time, and none would ever be answered.
 * @param patienceMs how long a piece of work waits for its turn; its own time only begins then
 */
export function createSlots(patienceMs = PATIENCE_MS): Slots {
  let limit = FIRST_LIMIT;
  let taken = 0;
  const waiting: (() => void)[] = [];

  function next(): void {
    while (taken < Math.floor(limit) && waiting.length > 0) waiting.shift()?.();
  }

  function give(): () => void {
    taken += 1;
    return () => {
      taken -= 1;
      next();
    };
  }

  return {
    get limit() {
      return Math.floor(limit);
    },
    reporter() {
      const limitThen = limit;
      return (load) => {
        if (load === 'BORNE') limit = Math.min(HIGHEST_LIMIT, limit + 1 / limit);
        // Calls that were made together fail together: that is one sign, not many.
        else if (load === 'TOO_MUCH' && limitThen <= limit) limit = Math.max(1, Math.floor(limit / 2));
        next();
      };
    },
    take(signal) {
      if (signal?.aborted) return Promise.reject(callersFault(signal));
      if (waiting.length === 0 && taken < Math.floor(limit)) return Promise.resolve(give());
      return new Promise((resolve, reject) => {
        const settle = (): void => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', leave);
        };
        const start = (): void => {
          settle();
          resolve(give());
        };
        const goWith = (fault: ModelError): void => {
          settle();
          waiting.splice(waiting.indexOf(start), 1);
          reject(fault);
        };
        const leave = (): void => signal && goWith(callersFault(signal));
        const timer = setTimeout(() => goWith(modelFault('OVERLOADED', 'BUSY', patienceMs / 2)), patienceMs);
        signal?.addEventListener('abort', leave, { once: true });
        waiting.push(start);
      });
    },
  };
}
