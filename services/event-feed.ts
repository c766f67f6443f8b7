import { isDatabaseAway } from '../platform/database-errors.ts';
import type { Database } from '../platform/database.ts';
import type { Logger } from '../platform/log.ts';
import type { Notifications } from '../platform/notifications.ts';
import type { InterviewEvent } from '../prisma/generated/prisma/client.ts';

const BATCH = 100;
/** Wake-ups get lost while the listening connection is away; this is how late an event can be then, ms. */
const POLL_MS = 5_000;

export interface EventFeed {
  /**
   * The events of an interview after a sequence, then each new one, without gaps and in order, until the signal. It
   * outlives a database that goes away. Whoever calls has checked that the person may read the interview.
   */
  follow(interviewId: string, afterSequence: number, signal: AbortSignal): AsyncGenerator<InterviewEvent, void>;
}

/**
 * A commit appends all its events under the lock of the interview's row, so what one statement sees of the log is
 * always a beginning of it: reading on from the last sequence misses nothing. Memory holds one batch a reader.
 * @param pollMs how often an open feed looks without being woken
 */
export function createEventFeed(
  ports: { database: Pick<Database, 'prisma'>; notifications: Pick<Notifications, 'subscribe'>; log: Logger },
  pollMs: number = POLL_MS,
): EventFeed {
  const { database, notifications, log } = ports;

  async function batchAfter(interviewId: string, sequence: number): Promise<InterviewEvent[]> {
    try {
      return await database.prisma.interviewEvent.findMany({
        where: { interviewId, sequence: { gt: sequence } },
        orderBy: { sequence: 'asc' },
        take: BATCH,
      });
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      log.warn({ err: error, interviewId }, 'an event feed waits for the database');
      return [];
    }
  }

  return {
    async *follow(interviewId, afterSequence, signal) {
      const bell = createBell(signal);
      const unsubscribe = notifications.subscribe(interviewId, bell.ring);
      try {
        let last = afterSequence;
        while (!signal.aborted) {
          bell.mute();
          const batch = await batchAfter(interviewId, last);
          for (const event of batch) {
            if (signal.aborted) return;
            last = event.sequence;
            yield event;
          }
          if (batch.length < BATCH) await bell.heard(pollMs);
        }
      } finally {
        unsubscribe();
        bell.close();
      }
    },
  };
}

/** Remembers a ring until it is muted, so that one between reading and waiting is not missed. */
function createBell(signal: AbortSignal): {
  ring: () => void;
  mute: () => void;
  heard: (timeoutMs: number) => Promise<void>;
  close: () => void;
} {
  let rung = false;
  let wake: () => void = () => undefined;
  const ring = (): void => {
    rung = true;
    wake();
  };
  signal.addEventListener('abort', ring);
  return {
    ring,
    mute() {
      rung = false;
    },
    heard(timeoutMs) {
      if (rung || signal.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, timeoutMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
    close: () => signal.removeEventListener('abort', ring),
  };
}
