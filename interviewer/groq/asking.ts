import { ModelError } from '../model-error.ts';
import type { ModelClient, ModelRequest } from './client.ts';
import { callersFault } from './deadline.ts';

export type Ask = <T>(request: Omit<ModelRequest<T>, 'signal'>) => Promise<T>;

/** Settles with the promise, or rejects once the signal is aborted, whatever the client is doing. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(callersFault(signal));
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/**
 * Does work that asks a model, once or more, in `totalMs` together; OVERLOADED where the time is up. The time begins
 * when it is the work's turn, so that what was half done is not given up for waiting.
 * @param caller CANCELLED where it loses interest
 */
export function withinTotal<T>(
  client: ModelClient,
  { totalMs, caller }: { totalMs: number; caller: AbortSignal | undefined },
  work: (ask: Ask) => Promise<T>,
): Promise<T> {
  return client.inTurn(caller, () => {
    const timeout = AbortSignal.timeout(totalMs);
    const signal = caller ? AbortSignal.any([timeout, caller]) : timeout;
    return work((request) => {
      if (signal.aborted) return Promise.reject(callersFault(signal));
      return untilAborted(client.ask({ ...request, signal }), signal);
    });
  });
}

/** Reasoning counts as part of the reply and may have cut it off. */
export const withMoreRoom = (maxTokens: number): number => Math.round(maxTokens * 1.5);

/** Asks, and once more where the reply is none of the shape that was asked for; the second time with more room. */
export async function askAgainIfMalformed<T>(ask: Ask, request: Omit<ModelRequest<T>, 'signal'>): Promise<T> {
  try {
    return await ask(request);
  } catch (error) {
    if (!(error instanceof ModelError) || error.fault !== 'MALFORMED') throw error;
    return ask({ ...request, maxTokens: withMoreRoom(request.maxTokens) });
  }
}

/** The model to call; an interview that names none is served by the one in use. */
export function modelOf(wanted: string | null, models: readonly string[]): string {
  const model = wanted ?? models[0];
  if (model === undefined) throw new ModelError('OPERATOR', 'NO_MODEL_CONFIGURED');
  return model;
}
