import { CancellationScope, condition, isCancellation } from '@temporalio/workflow';

/** What models work on while the interview goes on, each under the key by which a look leaves it alone. */
export class Background {
  readonly #running = new Map<string, CancellationScope>();
  /** What ended without a result. It is left alone until the state machine gives it up. */
  readonly #dark = new Set<string>();
  #news = false;

  get underway(): string[] {
    return [...this.#running.keys(), ...this.#dark];
  }

  /** Something has ended since the last look. */
  get hasNews(): boolean {
    return this.#news;
  }

  /** A look is about to see what has ended. */
  takeNews(): void {
    this.#news = false;
  }

  start(key: string, work: () => Promise<unknown>): void {
    const scope = new CancellationScope();
    this.#running.set(key, scope);
    scope
      .run(work)
      .catch((error: unknown) => {
        if (!isCancellation(error)) this.#dark.add(key);
      })
      .finally(() => {
        this.#running.delete(key);
        this.#news = true;
      });
  }

  /** What was given up is not waited for any more. */
  drop(key: string): void {
    this.#running.get(key)?.cancel();
    this.#dark.delete(key);
  }

  /**
   * The patience race: waits until something ends, or the interview is told something, for at most so many ms.
   * @returns whether that came in time, so that the interview has to be looked at again
   */
  async inTime(patience: number, told: () => boolean): Promise<boolean> {
    if (patience <= 0 || this.#running.size === 0) return false;
    return condition(() => this.#news || told(), patience);
  }

  cancelAll(): void {
    for (const scope of this.#running.values()) scope.cancel();
  }
}
