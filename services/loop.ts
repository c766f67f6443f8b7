import type { Logger } from '../platform/log.ts';

/** Work that is done again and again, until it is stopped. */
export interface Loop {
  /** Stops after what is in flight. */
  stop(): Promise<void>;
}

/** @param name of who works, for the log */
export function startLoop(name: string, everyMs: number, work: () => Promise<void>, log: Logger): Loop {
  const stopping = new AbortController();
  const running = repeat(name, everyMs, work, stopping.signal, log);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function repeat(
  name: string,
  everyMs: number,
  work: () => Promise<void>,
  signal: AbortSignal,
  log: Logger,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await work();
    } catch (error) {
      log.debug({ err: error }, `${name} could not work; it tries again`);
    }
    await pause(everyMs, signal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
