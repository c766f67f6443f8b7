import type { Temporal } from '../platform/temporal.ts';

/** How long the engine's identity is believed, ms. */
const BELIEVED_MS = 5_000;
const DEADLINE_MS = 2_000;

/** Which engine there is. Its database was lost, or is another one, when the id changes. */
export interface Engine {
  /** The id of the engine's namespace, at most 5 s old. Rejects while the engine is away. */
  id(): Promise<string>;
}

export function createEngine(temporal: Pick<Temporal, 'namespaceId'>): Engine {
  let asked = -Infinity;
  let answer: Promise<string> | undefined;
  return {
    id() {
      if (!answer || performance.now() - asked > BELIEVED_MS) {
        asked = performance.now();
        const current = temporal.namespaceId(DEADLINE_MS);
        answer = current;
        current.catch(() => {
          if (answer === current) answer = undefined;
        });
      }
      return answer;
    },
  };
}
