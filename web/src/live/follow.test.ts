import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Sink } from '../api/client.tsx';
import { failure, success, type ApiError, type ErrorKind, type Outcome } from '../api/outcome.ts';
import { followInterview, type Connection } from './follow.ts';
import type { InterviewEvent, InterviewView } from './reducer.ts';
import { eventsOf, randomInterview, viewAt } from './stand-in.ts';
import type { Network } from './wake.ts';

const history = randomInterview([1, 2, 3, 4, 5, 6, 7, 8]);
const last = history.length - 1;
const errorOf = (kind: ErrorKind, more: Partial<ApiError> = {}): ApiError => ({ ...failure(kind, kind).error, ...more });

/** A server that can be away, restarted or out of reach, and the network between. */
function world(snapshot: Outcome<InterviewView | null> = success(viewAt(history, 0))) {
  const seen = {
    views: [] as InterviewView[],
    connections: [] as Connection[],
    failed: [] as (ApiError | null)[],
    subscribed: [] as number[],
    renewals: [] as boolean[],
    loads: 0,
  };
  const server = {
    snapshot,
    renewal: success('token') as Outcome<unknown>,
    online: true,
    sink: null as Sink<InterviewEvent> | null,
    network: null as Network | null,
  };
  const following = followInterview(
    {
      load: () => {
        seen.loads += 1;
        return Promise.resolve(server.snapshot);
      },
      subscribe(afterSequence, sink) {
        seen.subscribed.push(afterSequence);
        server.sink = sink;
        return () => {
          if (server.sink === sink) server.sink = null;
        };
      },
      renew: (refused) => {
        seen.renewals.push(refused);
        return Promise.resolve(server.renewal);
      },
      watchNetwork(network) {
        server.network = network;
        return () => {
          server.network = null;
        };
      },
      isOnline: () => server.online,
    },
    {
      view: (view) => void seen.views.push(view),
      connection: (connection) => void seen.connections.push(connection),
      failed: (error) => void seen.failed.push(error),
    },
  );
  return { seen, server, following };
}

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);
const events = eventsOf(history, 0);
const eventAt = (index: number): InterviewEvent => {
  const event = events[index];
  if (event === undefined) throw new Error(`There is no event ${index}.`);
  return event;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('reads the interview, then takes its events from there', async () => {
  const { seen, server } = world();
  await settle();
  expect(seen.subscribed).toEqual([viewAt(history, 0).lastEventSequence]);
  server.sink?.alive?.();
  for (const event of events) server.sink?.next(event);
  expect(seen.views.at(-1)).toEqual(viewAt(history, last));
  expect(seen.connections).toEqual(['LIVE']);
});

test.each(['UNAVAILABLE', 'OFFLINE', 'INTERNAL', 'RATE_LIMITED'] as const)(
  'after %s it goes on from the last event, without reading anew',
  async (kind) => {
    const { seen, server } = world();
    await settle();
    server.sink?.alive?.();
    server.sink?.next(eventAt(0));
    server.sink?.failed(errorOf(kind));
    await vi.advanceTimersByTimeAsync(400);
    expect(seen.subscribed).toEqual([2, 3]);
    expect(seen.loads).toBe(1);
    server.sink?.alive?.();
    for (const event of events) server.sink?.next(event);
    expect(seen.views.at(-1)).toEqual(viewAt(history, last));
    expect(seen.connections).toEqual(['LIVE']);
  },
);

test('a stream that just stops is taken up again', async () => {
  const { seen, server } = world();
  await settle();
  server.sink?.ended();
  await vi.advanceTimersByTimeAsync(400);
  expect(seen.subscribed).toEqual([2, 2]);
});

test('waits as long as the server asks for', async () => {
  const { seen, server } = world();
  await settle();
  server.sink?.failed(errorOf('UNAVAILABLE', { retryAfterSeconds: 5 }));
  await vi.advanceTimersByTimeAsync(4_900);
  expect(seen.subscribed).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(seen.subscribed).toHaveLength(2);
});

test('a longer break is told, with pauses that grow to a limit', async () => {
  const { seen, server } = world();
  await settle();
  server.sink?.alive?.();
  for (let second = 0; second < 300; second += 1) {
    server.sink?.failed(errorOf('UNAVAILABLE'));
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(seen.connections).toEqual(['LIVE', 'RECONNECTING']);
  expect(seen.subscribed.length).toBeGreaterThan(300 / 15);
  expect(seen.subscribed.length).toBeLessThan(60);
  await vi.advanceTimersByTimeAsync(15_000);
  server.sink?.alive?.();
  expect(seen.connections).toEqual(['LIVE', 'RECONNECTING', 'LIVE']);
});

test('a server that takes the subscription and breaks it at once is asked less and less often', async () => {
  const { seen, server } = world();
  await settle();
  for (let second = 0; second < 120; second += 1) {
    server.sink?.alive?.();
    server.sink?.failed(errorOf('INTERNAL'));
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(seen.subscribed.length).toBeLessThan(25);
});

test('without a network it says so, and tries at once when the network is back', async () => {
  const { seen, server } = world();
  await settle();
  server.sink?.alive?.();
  server.online = false;
  server.network?.gone();
  expect(seen.connections).toEqual(['LIVE', 'OFFLINE']);
  server.sink?.failed(errorOf('OFFLINE'));
  server.online = true;
  server.network?.back();
  expect(seen.subscribed).toHaveLength(2);
  expect(seen.connections.at(-1)).toBe('RECONNECTING');
  server.sink?.alive?.();
  expect(seen.connections.at(-1)).toBe('LIVE');
});

test('looking at the tab tries at once, and leaves a stream that runs alone', async () => {
  const { seen, server } = world();
  await settle();
  server.network?.seen();
  expect(seen.subscribed).toHaveLength(1);
  server.sink?.ended();
  server.network?.seen();
  expect(seen.subscribed).toHaveLength(2);
});

test('a token that ended is renewed, and the events go on', async () => {
  const { seen, server } = world();
  await settle();
  server.sink?.alive?.();
  server.sink?.failed(errorOf('UNAUTHENTICATED'));
  await settle();
  expect(seen.renewals).toEqual([false]);
  expect(seen.subscribed).toHaveLength(2);
  expect(seen.connections).toEqual(['LIVE']);
});

test('a server that refuses a good token is asked with a new one, after a pause', async () => {
  const { seen, server } = world();
  await settle();
  server.sink?.failed(errorOf('UNAUTHENTICATED'));
  await settle();
  server.sink?.failed(errorOf('UNAUTHENTICATED'));
  await settle();
  expect(seen.renewals).toEqual([false, true]);
  expect(seen.subscribed).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(400);
  expect(seen.subscribed).toHaveLength(3);
});

test('a session that ended ends it; one that cannot be asked for is tried again', async () => {
  const ended = world();
  await settle();
  ended.server.renewal = failure('UNAUTHENTICATED', 'Sign in again.');
  ended.server.sink?.failed(errorOf('UNAUTHENTICATED'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ended.seen.subscribed).toHaveLength(1);
  expect(ended.server.network).toBeNull();

  const away = world();
  await settle();
  away.server.renewal = failure('UNAVAILABLE', 'Away.');
  away.server.sink?.failed(errorOf('UNAUTHENTICATED'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(away.seen.subscribed).toHaveLength(2);
});

test('no such interview is the end of it', async () => {
  const gone = world(success(null));
  await settle();
  expect(gone.seen.failed).toEqual([null]);
  expect(gone.seen.subscribed).toEqual([]);

  const erased = world();
  await settle();
  const error = errorOf('NOT_FOUND');
  erased.server.sink?.failed(error);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(erased.seen.failed).toEqual([error]);
  expect(erased.seen.subscribed).toHaveLength(1);
});

test('a server that is away at the start is asked until it answers', async () => {
  const { seen, server } = world(failure('UNAVAILABLE', 'Away.'));
  await vi.advanceTimersByTimeAsync(3_000);
  expect(seen.views).toEqual([]);
  expect(seen.connections).toEqual(['RECONNECTING']);
  server.snapshot = success(viewAt(history, 3));
  await vi.advanceTimersByTimeAsync(15_000);
  expect(seen.views).toEqual([viewAt(history, 3)]);
});

test('a reply to a command shows before its event, and the event changes nothing', async () => {
  const { seen, server, following } = world();
  await settle();
  const event = eventAt(0);
  following.apply({ interview: event.interview, question: event.question });
  const shown = seen.views.at(-1);
  expect(shown).toEqual(viewAt(history, 1));
  server.sink?.next(event);
  expect(seen.views.at(-1)).toEqual(shown);
});

test('a reply to a command tells that the server is back: events go on at once', async () => {
  const { seen, server, following } = world();
  await settle();
  server.sink?.failed(errorOf('UNAVAILABLE', { retryAfterSeconds: 60 }));
  const { interview, question } = eventAt(0);
  following.apply({ interview, question });
  expect(seen.subscribed).toEqual([2, 2]);
  following.apply({ interview, question });
  expect(seen.subscribed).toHaveLength(2);
});

test('once stopped it is silent, even if something is still under way', async () => {
  const { seen, server, following } = world();
  following.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(seen.views).toEqual([]);
  expect(seen.subscribed).toEqual([]);
  expect(server.network).toBeNull();
  expect(vi.getTimerCount()).toBe(0);
});
