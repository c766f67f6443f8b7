import type { Sink } from '../api/client.tsx';
import type { ApiError, ErrorKind, Outcome } from '../api/outcome.ts';
import { applyChange, applyEvent, knownFrom, type InterviewChange, type InterviewEvent, type InterviewView, type Known } from './reducer.ts';
import type { Network } from './wake.ts';

export type Connection = 'LIVE' | 'RECONNECTING' | 'OFFLINE';

export type FollowPorts = Readonly<{
  /** The interview as it is now; null where there is none. */
  load: () => Promise<Outcome<InterviewView | null>>;
  subscribe: (afterSequence: number, sink: Sink<InterviewEvent>) => () => void;
  /** Sees to a good access token; a new one in any case where the server refused a good one. */
  renew: (refused: boolean) => Promise<Outcome<unknown>>;
  watchNetwork: (network: Network) => () => void;
  isOnline: () => boolean;
}>;

export type Followed = Readonly<{
  view: (view: InterviewView) => void;
  connection: (connection: Connection) => void;
  /** Nothing more comes: there is no such interview, or it may not be read. Null is not known without a network. */
  failed: (error: ApiError | null) => void;
}>;

export type Following = Readonly<{
  /** Takes what a command answered, before its event comes. Where it does not, the server is at least back. */
  apply: (change: InterviewChange) => void;
  stop: () => void;
}>;

const FIRST_RETRY_MS = 400;
const LAST_RETRY_MS = 15_000;
/** A break that is mended sooner is not worth a word. */
const GRACE_MS = 1_500;
/** A stream that lasted this long had come about. */
const STEADY_MS = 5_000;

const FINAL: ReadonlySet<ErrorKind> = new Set(['NOT_FOUND', 'FORBIDDEN', 'VALIDATION']);

/** Between half and all of the doubled pause, so that many clients do not come back at once. */
const pauseAfter = (failures: number): number =>
  Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** failures) * (0.5 + Math.random() / 2);

/**
 * Follows an interview: reads it once, then takes its events from the last one known, for as long as it is wanted. It
 * goes on after a lost network, a restarted server, an access token that ended and a machine that slept.
 */
export function followInterview(ports: FollowPorts, followed: Followed): Following {
  let known: Known | null = null;
  let connection: Connection | null = null;
  let failures = 0;
  let renewed = false;
  let stopped = false;
  /** Counts attempts: what comes of an older one is not heard any more. */
  let attempt = 0;
  let listenedAt = 0;
  let unsubscribe: (() => void) | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let grace: ReturnType<typeof setTimeout> | undefined;

  function show(next: Connection): void {
    clearTimeout(grace);
    grace = undefined;
    if (next === connection) return;
    connection = next;
    followed.connection(next);
  }

  /** A server that takes a subscription and breaks it at once is not back yet. */
  function alive(steady = Date.now() - listenedAt > STEADY_MS): void {
    if (steady) {
      failures = 0;
      renewed = false;
    }
    show('LIVE');
  }

  function broken(): void {
    if (!ports.isOnline()) show('OFFLINE');
    else if (connection === 'OFFLINE') show('RECONNECTING');
    else grace ??= setTimeout(() => show(ports.isOnline() ? 'RECONNECTING' : 'OFFLINE'), GRACE_MS);
  }

  function know(next: Known): void {
    known = next;
    followed.view(next.view);
  }

  function hangUp(): void {
    attempt += 1;
    unsubscribe?.();
    unsubscribe = null;
    clearTimeout(retry);
    retry = undefined;
  }

  function stop(): void {
    stopped = true;
    hangUp();
    clearTimeout(grace);
    forget();
  }

  function later(atLeastSeconds = 0): void {
    hangUp();
    broken();
    retry = setTimeout(connect, Math.max(atLeastSeconds * 1000, pauseAfter(failures)));
    failures += 1;
  }

  async function failed(error: ApiError): Promise<void> {
    hangUp();
    if (FINAL.has(error.kind)) {
      stop();
      followed.failed(error);
      return;
    }
    if (error.kind !== 'UNAUTHENTICATED') {
      later(error.retryAfterSeconds);
      return;
    }
    // A server that refuses fresh tokens as well must not be asked without a pause.
    const again = renewed;
    renewed = true;
    const current = attempt;
    const outcome = await ports.renew(again);
    if (current !== attempt || stopped) return;
    if (outcome.ok && !again) connect();
    else if (!outcome.ok && outcome.error.kind === 'UNAUTHENTICATED') stop();
    else later();
  }

  async function load(): Promise<void> {
    const current = attempt;
    const outcome = await ports.load();
    if (current !== attempt || stopped) return;
    if (!outcome.ok) {
      await failed(outcome.error);
    } else if (outcome.value === null) {
      stop();
      followed.failed(null);
    } else {
      know(knownFrom(outcome.value));
      listen();
    }
  }

  function listen(): void {
    if (known === null) return;
    const current = attempt;
    listenedAt = Date.now();
    const heard = (take: () => void): void => {
      if (current === attempt && !stopped) take();
    };
    unsubscribe = ports.subscribe(known.sequence, {
      alive: () => heard(() => alive()),
      next: (event) => heard(() => {
        alive(true);
        if (known !== null) know(applyEvent(known, event));
      }),
      failed: (error) => heard(() => void failed(error)),
      ended: () => heard(() => later()),
    });
  }

  function connect(): void {
    hangUp();
    if (known === null) void load();
    else listen();
  }

  /** Waiting longer makes no sense. */
  function hurry(): void {
    if (retry === undefined) return;
    failures = 0;
    connect();
  }

  const forget = ports.watchNetwork({
    back: () => {
      failures = 0;
      broken();
      connect();
    },
    gone: broken,
    seen: hurry,
  });
  broken();
  connect();

  return {
    stop,
    apply: (change) => {
      if (known === null || stopped) return;
      know(applyChange(known, change));
      hurry();
    },
  };
}
