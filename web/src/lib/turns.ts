/** Work that is done piece by piece, each in a task of its own: between them the page answers whoever uses it. */
export type Turns = Readonly<{
  /** Does the work once those that came before are done. Returns how to leave it. */
  later: (work: () => void) => () => void;
  /** Does all that still waits at once. */
  now: () => void;
}>;

/** @param task runs its work in a task of its own, later */
export function createTurns(task: (work: () => void) => void = (work) => void setTimeout(work)): Turns {
  const waiting = new Set<() => void>();
  const take = (work: () => void): void => {
    waiting.delete(work);
    work();
  };
  const next = (): void => {
    const [first] = waiting;
    if (first === undefined) return;
    task(next);
    take(first);
  };
  return {
    later(work) {
      // The same work may be wanted twice.
      const once = (): void => work();
      if (waiting.size === 0) task(next);
      waiting.add(once);
      return () => void waiting.delete(once);
    },
    now: () => waiting.forEach(take),
  };
}
