import pg from 'pg';
import type { Logger } from './log.ts';

/** The one channel that commits notify; the payload is the interview's id. */
export const INTERVIEW_EVENTS_CHANNEL = 'interview_events';

const FIRST_BACKOFF_MS = 100;
const MAX_BACKOFF_MS = 5_000;
const CONNECTION_TIMEOUT_MS = 5_000;
const KEEP_ALIVE_MS = 10_000;

export interface Notifications {
  /**
   * Calls `wake` whenever an interview may have new events. A wake-up carries nothing and some get lost: read the rows,
   * once right after subscribing, after each wake-up, and from time to time.
   * @returns ends the subscription
   */
  subscribe(interviewId: string, wake: () => void): () => void;
  /** Resolves once the database notifies this process, at first and after each loss of the connection. */
  listening(): Promise<void>;
  /** Ends the connection and all subscriptions. */
  close(): Promise<void>;
}

/**
 * Listens on one connection of its own, which needs a session: no transaction pooler in between. It reconnects for
 * ever, and wakes every subscriber then, since what was notified meanwhile is lost.
 */
export function createNotifications(options: { url: string; logger: Logger }): Notifications {
  const subscribers = new Map<string, Set<() => void>>();
  let closed = false;
  let client: pg.Client | undefined;
  let backoffMs = FIRST_BACKOFF_MS;
  let timer: NodeJS.Timeout | undefined;
  let listening = deferred();
  let isListening = false;

  function wake(wakes: readonly (() => void)[]): void {
    for (const one of wakes) {
      try {
        one();
      } catch (error) {
        options.logger.error({ err: error }, 'a subscriber failed when it was woken');
      }
    }
  }

  function lost(from: pg.Client, error: unknown): void {
    if (from !== client || closed) return;
    client = undefined;
    if (isListening) {
      isListening = false;
      listening = deferred();
    }
    options.logger.warn({ err: error, retryInMs: backoffMs }, 'notifications of the database are interrupted');
    timer = setTimeout(connect, backoffMs);
    backoffMs = Math.min(backoffMs * 2, MAX_BACKOFF_MS);
    from.end().catch((err: unknown) => options.logger.debug({ err }, 'a lost connection did not end well'));
  }

  function connect(): void {
    const next = new pg.Client({
      connectionString: options.url,
      connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
      application_name: 'rounds notifications',
    });
    client = next;
    next.on('error', (error) => lost(next, error));
    next.on('end', () => lost(next, undefined));
    next.on('notification', ({ payload }) => wake([...(subscribers.get(payload ?? '') ?? [])]));
    next
      .connect()
      .then(() => next.query(`LISTEN ${INTERVIEW_EVENTS_CHANNEL}`))
      .then(() => {
        if (next !== client || closed) return;
        backoffMs = FIRST_BACKOFF_MS;
        isListening = true;
        listening.resolve();
        wake([...subscribers.values()].flatMap((wakes) => [...wakes]));
      })
      .catch((error: unknown) => lost(next, error));
  }

  connect();
  return {
    subscribe(interviewId, wakeOne) {
      // A set of closures: the same function given twice is two subscriptions.
      const entry = () => wakeOne();
      const wakes = subscribers.get(interviewId) ?? new Set();
      subscribers.set(interviewId, wakes.add(entry));
      return () => {
        wakes.delete(entry);
        if (wakes.size === 0 && subscribers.get(interviewId) === wakes) subscribers.delete(interviewId);
      };
    },
    listening: () => listening.promise,
    async close() {
      if (closed) return;
      closed = true;
      clearTimeout(timer);
      subscribers.clear();
      await client?.end();
    },
  };
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
