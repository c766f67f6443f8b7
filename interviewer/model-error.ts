import type { ModelOutcome } from '../domain/model-usage.ts';

export type ModelFault = Exclude<ModelOutcome, 'DONE'>;

/** Why a model gave no usable reply. It names neither the prompt nor the reply: those quote people. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly fault: ModelFault;
  /** From a closed list: `HTTP_429`, `ATTEMPT_TIMEOUT`, `NOT_JSON`, … */
  readonly detail: string;
  /** How long to wait before another call makes sense, in ms; null where nobody said. */
  readonly retryAfterMs: number | null;

  constructor(fault: ModelFault, detail: string, retryAfterMs: number | null = null) {
    super(`${fault}: ${detail}`);
    this.fault = fault;
    this.detail = detail;
    this.retryAfterMs = retryAfterMs;
  }
}
