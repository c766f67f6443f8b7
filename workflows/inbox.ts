import { defineSignal, setHandler } from '@temporalio/workflow';
import { EVENTS_SIGNAL, type PersonEvent } from './names.ts';

export const eventsSignal = defineSignal<[PersonEvent[]]>(EVENTS_SIGNAL);

/** What the workflow was told and has not acted on. Events come at least once and in any order. */
export class Inbox {
  readonly #events = new Map<number, PersonEvent>();

  /** The handler only collects, and stands before the first load: nothing told since then is lost. */
  constructor() {
    setHandler(eventsSignal, (events) => {
      for (const event of events) this.#events.set(event.sequence, event);
    });
  }

  get isEmpty(): boolean {
    return this.#events.size === 0;
  }

  /** Forgets what a load has seen. */
  drop(lastPersonSequence: number): void {
    for (const sequence of this.#events.keys()) {
      if (sequence <= lastPersonSequence) this.#events.delete(sequence);
    }
  }

  /**
   * Takes out everything that was told: each of these events was committed before it was told, so the next look sees
   * them all, whatever their order. What is told during that look stays for another one.
   * @returns the question that was answered, if a lone answer is all; anything else needs a look at the interview
   */
  takeSoleAnswer(): string | null {
    const [event, ...others] = this.#events.values();
    this.#events.clear();
    return event?.type === 'ANSWER_ACCEPTED' && others.length === 0 ? (event.questionId ?? null) : null;
  }
}
