import type { ActivityExecuteInput, ActivityInboundCallsInterceptor, Next } from '@temporalio/worker';
import { ApplicationFailure, CancelledFailure } from '@temporalio/common';
import { RoundsError } from '../domain/errors.ts';
import { ModelError, type ModelFault } from '../interviewer/model-error.ts';
import { isDatabaseAway } from '../platform/database-errors.ts';
import type { Logger } from '../platform/log.ts';

/** The closed list of what a failed activity may say. A history holds the code and nothing else. */
export const ACTIVITY_FAILURES = [
  'DATABASE_AWAY',
  'CONTENDED',
  'MAIL_NOT_TAKEN',
  'MODEL_OPERATOR',
  'MODEL_QUOTA',
  'MODEL_OVERLOADED',
  'MODEL_MALFORMED',
  'MODEL_REFUSED',
  'GONE',
  'FAULT',
] as const;
export type ActivityFailureCode = (typeof ACTIVITY_FAILURES)[number];

/** An activity's own word for why it failed. */
export class ActivityError extends Error {
  override readonly name = 'ActivityError';
  readonly code: ActivityFailureCode;

  constructor(code: ActivityFailureCode) {
    super(code);
    this.code = code;
  }
}

const MODEL_FAILURES = {
  OPERATOR: 'MODEL_OPERATOR',
  RETIRED: 'MODEL_OPERATOR',
  QUOTA: 'MODEL_QUOTA',
  OVERLOADED: 'MODEL_OVERLOADED',
  MALFORMED: 'MODEL_MALFORMED',
  REFUSED: 'MODEL_REFUSED',
  CANCELLED: 'MODEL_OVERLOADED',
} as const satisfies Record<ModelFault, ActivityFailureCode>;

/** Until an operator has mended it, each try costs a call and changes nothing. */
const OPERATOR_DELAY_MS = 300_000;
const QUOTA_DELAY_MS = 15_000;

/** When it is worth another try; undefined leaves it to the activity's own intervals. */
function delayOf(error: unknown, longestMs: number): number | undefined {
  if (!(error instanceof ModelError)) return undefined;
  const { fault, retryAfterMs } = error;
  const standard = fault === 'OPERATOR' || fault === 'RETIRED' ? OPERATOR_DELAY_MS : QUOTA_DELAY_MS;
  if (retryAfterMs === null && (fault === 'OVERLOADED' || fault === 'MALFORMED')) return undefined;
  return Math.min(Math.max(retryAfterMs ?? standard, 0), longestMs);
}

function codeOf(error: unknown): ActivityFailureCode {
  if (error instanceof ActivityError) return error.code;
  if (error instanceof ModelError) return MODEL_FAILURES[error.fault];
  if (isDatabaseAway(error)) return 'DATABASE_AWAY';
  if (error instanceof RoundsError) return error.code === 'UNAVAILABLE' ? 'CONTENDED' : 'GONE';
  return 'FAULT';
}

/**
 * Turns every error into an ApplicationFailure with a code. Messages and stacks of databases and models quote values:
 * they go to the log only, which redacts them. Every failure may be tried again: a fault of ours is mended by a deploy.
 */
export class ActivityErrors implements ActivityInboundCallsInterceptor {
  readonly #log: Logger;
  readonly #longestDelayMs: number;

  /** @param longestDelayMs before a model is tried again, whatever its endpoint says */
  constructor(log: Logger, longestDelayMs: number) {
    this.#log = log;
    this.#longestDelayMs = longestDelayMs;
  }

  async execute(
    input: ActivityExecuteInput,
    next: Next<ActivityInboundCallsInterceptor, 'execute'>,
  ): Promise<unknown> {
    try {
      return await next(input);
    } catch (error) {
      if (error instanceof CancelledFailure || error instanceof ApplicationFailure) throw error;
      const code = codeOf(error);
      if (error instanceof ModelError) this.#logModel(error);
      else this.#log.warn({ err: error, code }, 'an activity failed');
      const nextRetryDelay = delayOf(error, this.#longestDelayMs);
      throw ApplicationFailure.create({
        type: code,
        message: code,
        nonRetryable: false,
        ...(nextRetryDelay !== undefined && { nextRetryDelay }),
      });
    }
  }

  /** What an operator has to mend is an error; what mends itself is a warning. */
  #logModel({ fault, detail }: ModelError): void {
    if (fault === 'OPERATOR' || fault === 'RETIRED') {
      this.#log.error({ fault, detail }, 'the model cannot be used: see GROQ_API_KEY, GROQ_BASE_URL and GROQ_MODELS');
    } else {
      this.#log.warn({ fault, detail }, 'a model gave no usable reply; it is asked again');
    }
  }
}
