import type { ActivityExecuteInput, ActivityInboundCallsInterceptor, Next } from '@temporalio/worker';
import { ApplicationFailure, CancelledFailure } from '@temporalio/common';
import { RoundsError } from '../domain/errors.ts';
import { isDatabaseAway } from '../platform/database-errors.ts';
import type { Logger } from '../platform/log.ts';

/** The closed list of what a failed activity may say. A history holds the code and nothing else. */
export const ACTIVITY_FAILURES = [
  'DATABASE_AWAY',
  'CONTENDED',
  'MAIL_NOT_TAKEN',
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

function codeOf(error: unknown): ActivityFailureCode {
  if (error instanceof ActivityError) return error.code;
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

  constructor(log: Logger) {
    this.#log = log;
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
      this.#log.warn({ err: error, code }, 'an activity failed');
      throw ApplicationFailure.create({ type: code, message: code, nonRetryable: false });
    }
  }
}
