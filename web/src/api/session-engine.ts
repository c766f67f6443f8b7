import { whenAwake } from '../live/wake.ts';
import { post } from './http.ts';
import { success, type Outcome } from './outcome.ts';
import {
  createSessionCore, type SessionCore, type SessionMessage, type SessionState, type SessionStatus,
} from './session-core.ts';
import { readMark, writeMark } from './session-mark.ts';

const LOCK = 'rounds-refresh';
const CHANNEL = 'rounds-session';
const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 8_000;

/** One tab at a time. Plain http on another host has no locks: there each tab works for itself, which the API takes. */
async function alone<T>(work: (waited: boolean) => Promise<T>): Promise<T> {
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  if (locks === undefined) return work(false);
  const free = await locks.request(LOCK, { ifAvailable: true }, async (lock) =>
    lock === null ? null : { result: await work(false) });
  return free === null ? locks.request(LOCK, () => work(true)) : free.result;
}

/** The session with the other tabs of this browser around it. */
export type SharedSession = SessionCore &
  Readonly<{
    /** Asks the server, again and again if need be, until it is known whether somebody is signed in. */
    known: () => Promise<Outcome<null>>;
    stop: () => void;
  }>;

/** Loaded where there is a session or one is wanted: a first visit to the landing page does not carry it. */
export function startSession(onChange: (state: SessionState) => void): SharedSession {
  const channel = new BroadcastChannel(CHANNEL);
  let status: SessionStatus = 'UNKNOWN';
  let asking: Promise<Outcome<null>> | null = null;
  let wake = (): void => undefined;
  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const core = createSessionCore(
    { send: post, alone, tell: (message) => channel.postMessage(message), readMark, writeMark, now: Date.now, pause },
    (state) => {
      status = state.status;
      onChange(state);
    },
  );

  async function ask(): Promise<Outcome<null>> {
    for (let retryMs = FIRST_RETRY_MS; ; retryMs = Math.min(retryMs * 2, LAST_RETRY_MS)) {
      await core.open();
      if (status !== 'UNKNOWN') return success(null);
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      await Promise.race([pause(retryMs), woken]);
    }
  }

  channel.addEventListener('message', ({ data }: MessageEvent<SessionMessage>) => core.heard(data));
  const sleepless = whenAwake(() => wake());
  return {
    ...core,
    known: () => {
      asking ??= ask();
      return asking;
    },
    stop: () => {
      sleepless();
      channel.close();
    },
  };
}
