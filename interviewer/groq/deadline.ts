import type { ModelError } from '../model-error.ts';
import { modelFault } from './faults.ts';

/** Aborts once, with a ModelError as its reason. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Has to be called when the work is done. */
  end(): void;
}

/** Why a caller's signal has ended. */
export function callersFault(caller: AbortSignal): ModelError {
  const timedOut = caller.reason instanceof DOMException && caller.reason.name === 'TimeoutError';
  return timedOut ? modelFault('OVERLOADED', 'TOTAL_TIMEOUT') : modelFault('CANCELLED', 'CALLER');
}

/**
 * Ends a piece of work after `ms`, or when its caller loses interest: `AbortSignal.any` would do the same, but says
 * neither which one it was nor lets go of a signal that lives longer.
 * @param caller an `AbortSignal.timeout` counts as the time of all calls together
 */
export function startDeadline(ms: number, caller: AbortSignal | undefined): Deadline {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(modelFault('OVERLOADED', 'ATTEMPT_TIMEOUT')), ms);
  const onAbort = () => caller && controller.abort(callersFault(caller));
  if (caller?.aborted) onAbort();
  else caller?.addEventListener('abort', onAbort, { once: true });
  return {
    signal: controller.signal,
    end() {
      clearTimeout(timer);
      caller?.removeEventListener('abort', onAbort);
    },
  };
}
