import { CancellationScope, condition, isCancellation } from '@temporalio/workflow';
import type { Step, View } from '../domain/interview/view.ts';
import { model, record } from './activities.ts';

type Evaluate = Extract<Step, { kind: 'EVALUATE' }>;

const keyOf = (step: { threadId: string; rescore: number; answersSeen: number }): string =>
  `${step.threadId}/${step.rescore}/${step.answersSeen}`;

/** Evaluations that run behind the candidate's back, by the key under which a load leaves them alone. */
export class Threads {
  readonly #interviewId: string;
  readonly #running = new Map<string, CancellationScope>();
  /** Evaluations whose activity ended without a result: left alone until they are given up. */
  readonly #dark = new Set<string>();
  #news = false;

  constructor(interviewId: string) {
    this.#interviewId = interviewId;
  }

  get underway(): string[] {
    return [...this.#running.keys(), ...this.#dark];
  }

  /** True once after an evaluation that ran behind has ended. */
  takeNews(): boolean {
    const news = this.#news;
    this.#news = false;
    return news;
  }

  get hasNews(): boolean {
    return this.#news;
  }

  /** Judges a thread at hand: rules need no model and no time. */
  judge(questionId: string): Promise<View | null> {
    return record('evaluateThread', this.#interviewId, questionId, this.underway);
  }

  /** Lets a model judge a thread while the interview goes on. */
  judgeBehind(step: Evaluate): void {
    const key = keyOf(step);
    const scope = new CancellationScope();
    this.#running.set(key, scope);
    scope
      .run(() => model.evaluateThread(this.#interviewId, step.threadId, []))
      .catch((error: unknown) => {
        if (!isCancellation(error)) this.#dark.add(key);
      })
      .finally(() => {
        this.#running.delete(key);
        this.#news = true;
      });
  }

  /** The scoring window has passed: the thread is NOT_SCORED, and says why. */
  async giveUp(step: Extract<Step, { kind: 'GIVE_UP' }>): Promise<View | null> {
    const key = keyOf(step);
    const view = await record('giveUpEvaluation', this.#interviewId, step.threadId, this.underway);
    this.#running.get(key)?.cancel();
    this.#dark.delete(key);
    return view;
  }

  /**
   * The patience race: waits for an evaluation that may bring a follow-up, for as long as the candidate is asked to.
   * @returns true where something came in time, so that the interview has to be looked at again
   */
  async inTime(patience: number, told: () => boolean): Promise<boolean> {
    if (patience <= 0 || this.#running.size === 0) return false;
    return condition(() => this.#news || told(), patience);
  }

  cancelAll(): void {
    for (const scope of this.#running.values()) scope.cancel();
  }
}
