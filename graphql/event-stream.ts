import { UnavailableError } from '../domain/errors.ts';
import type { InterviewEvent } from '../prisma/generated/prisma/client.ts';
import { type GraphQLContext, unauthenticated } from './context.ts';
import { topLevelError } from './errors.ts';

/** Clients come back to another process at once. */
const COME_BACK_SECONDS = 1;

type End = 'LEFT' | 'EXPIRED' | 'STOPPING';

/**
 * The events of an interview for one subscriber. It ends silently when the client leaves, with UNAUTHENTICATED when its
 * token expires, and with UNAVAILABLE when the process stops: clients subscribe again after an error, not after an end.
 */
export function eventStream(
  context: GraphQLContext,
  interviewId: string,
  afterSequence: number,
): AsyncIterableIterator<InterviewEvent> {
  const { services, request, stopping, viewerUntil } = context;
  const open = new AbortController();
  let end: End = 'LEFT';
  const close = (reason: End): void => {
    if (open.signal.aborted) return;
    end = reason;
    open.abort();
  };
  const leave = (): void => close('LEFT');
  const stop = (): void => close('STOPPING');
  request.signal.addEventListener('abort', leave);
  stopping.addEventListener('abort', stop);
  const expiry = setTimeout(() => close('EXPIRED'), Math.max(0, viewerUntil - Date.now()));
  services.metrics.subscriptionsOpen.inc();
  open.signal.addEventListener('abort', () => {
    request.signal.removeEventListener('abort', leave);
    stopping.removeEventListener('abort', stop);
    clearTimeout(expiry);
    services.metrics.subscriptionsOpen.dec();
  });
  if (request.signal.aborted) leave();
  if (stopping.aborted) stop();

  async function* events(): AsyncGenerator<InterviewEvent, void> {
    try {
      yield* services.feed.follow(interviewId, afterSequence, open.signal);
      if (end === 'EXPIRED') throw unauthenticated({ badToken: true });
      if (end === 'STOPPING') throw topLevelError(new UnavailableError(COME_BACK_SECONDS));
    } finally {
      close('LEFT');
    }
  }

  const source = events();
  // A generator that waits does not hear its `return`: the signal ends the wait first.
  const stream: AsyncIterableIterator<InterviewEvent> = {
    next: () => source.next(),
    return: () => {
      leave();
      return source.return();
    },
    throw: (error) => {
      leave();
      return source.throw(error);
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
}
