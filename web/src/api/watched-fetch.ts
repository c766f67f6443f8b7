import { whenAwake } from '../live/wake.ts';

/** The server sends at least a comment every 12 s; a stream that is silent for this long is dead. */
const SILENCE_MS = 30_000;

/** What happens to a stream of events, beside the events themselves. */
export type StreamWatch = Readonly<{
  /** The server was heard: it took the subscription, or said that it is still there. */
  alive: () => void;
  /** Nothing came for too long: the network was left, or the machine slept. */
  silent: () => void;
}>;

/** `fetch` that notices when a stream of events opens, and when it died without a word. */
export function watchedFetch(watch: StreamWatch): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || response.body === null || !type.startsWith('text/event-stream')) return response;

    let heardAt = Date.now();
    const check = (): void => {
      if (Date.now() - heardAt < SILENCE_MS) return;
      stop();
      watch.silent();
    };
    const timer = setInterval(check, SILENCE_MS / 2);
    // Timers stand still while a machine sleeps.
    const sleepless = whenAwake(check);
    function stop(): void {
      clearInterval(timer);
      sleepless();
    }
    init?.signal?.addEventListener('abort', stop);

    watch.alive();
    const reader = response.body.getReader();
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) {
            heardAt = Date.now();
            watch.alive();
            controller.enqueue(value);
            return;
          }
          controller.close();
        } catch (error) {
          // Whoever hung up does not want to hear that the line is dead.
          if (init?.signal?.aborted) controller.close();
          else controller.error(error);
        }
        stop();
      },
      async cancel(reason) {
        stop();
        await reader.cancel(reason);
      },
    });
    return new Response(body, { status: response.status, headers: response.headers });
  };
}
