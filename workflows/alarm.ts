import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

/**
 * One timer that stands as long as the moment it waits for: a new timer for every look would cost two history events
 * an answer. Moments are compared for equality only; what is slept is what the load said was left.
 */
export class Alarm {
  #moment: number | null = null;
  #scope: CancellationScope | null = null;
  #rang = false;

  /** True once the moment that was set last has come. */
  get rang(): boolean {
    return this.#rang;
  }

  /** Sets the alarm, or leaves it where the moment is the same and still ahead. Null: nothing is waited for. */
  set(moment: number | null, left: number | null): void {
    if (this.#moment === moment && !this.#rang) return;
    this.stop();
    if (left === null) return;
    this.#moment = moment;
    const scope = new CancellationScope();
    this.#scope = scope;
    scope
      .run(() => sleep(left))
      .then(() => {
        if (this.#scope === scope) this.#rang = true;
      })
      .catch((error: unknown) => {
        if (!isCancellation(error)) throw error;
      });
  }

  stop(): void {
    this.#scope?.cancel();
    this.#scope = null;
    this.#moment = null;
    this.#rang = false;
  }
}
