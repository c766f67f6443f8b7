import { expect, test } from 'vitest';
import type { SessionPartsFragment, TypedDocumentString } from './generated/graphql.ts';
import type { Received } from './http.ts';
import { failure, success, type Outcome } from './outcome.ts';
import { createSessionCore, type SessionState } from './session-core.ts';
import type { SessionMark } from './session-mark.ts';

const LIFETIME_MS = 900_000;
const ada = { id: 'ada', email: 'ada@example.com', name: 'Ada', timeZone: 'UTC' };

/** A browser with tabs, and a server that issues tokens; its clock may differ from the browser's. */
function browser(serverAheadMs = 0) {
  let now = 1_800_000_000_000;
  let mark: SessionMark = null;
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const server = {
    issued: 0,
    signOuts: 0,
    /** What is answered in place of a session. */
    trouble: null as Outcome<never> | null,
    /** Runs before an answer is sent. */
    meanwhile: async (): Promise<void> => undefined,
  };
  const listeners: { tab: number; hear: ReturnType<typeof createSessionCore>['heard'] }[] = [];

  const sessionReply = (): Received<unknown> => {
    server.issued += 1;
    const serverTime = now + serverAheadMs;
    const accessTokenExpiresAt = new Date(serverTime + LIFETIME_MS).toISOString();
    const session: SessionPartsFragment = { accessToken: `token-${server.issued}`, accessTokenExpiresAt, user: ada };
    return { data: { root: session }, serverTime };
  };
  async function send<Data, Variables>(document: TypedDocumentString<Data, Variables>): Promise<Outcome<Received<Data>>> {
    await server.meanwhile();
    if (server.trouble !== null) return server.trouble;
    if (!document.toString().includes('mutation SignOut')) return success(sessionReply() as Received<Data>);
    server.signOuts += 1;
    return success({ data: { signOut: true } as Data, serverTime: now });
  }
  function alone<T>(work: (waited: boolean) => Promise<T>): Promise<T> {
    const waited = waiting > 0;
    waiting += 1;
    const run = queue.then(() => work(waited)).finally(() => {
      waiting -= 1;
    });
    queue = run.catch(() => undefined);
    return run;
  }

  function openTab() {
    const tab = listeners.length;
    const states: SessionState[] = [];
    const core = createSessionCore(
      {
        send,
        alone,
        tell: (message) => {
          for (const other of listeners) if (other.tab !== tab) queueMicrotask(() => other.hear(message));
        },
        readMark: () => mark,
        writeMark: (next) => {
          mark = next;
        },
        now: () => now,
        pause: () => Promise.resolve(),
      },
      (state) => void states.push(state),
    );
    listeners.push({ tab, hear: core.heard });
    return { core, states, state: () => states.at(-1) };
  }
  return {
    server,
    openTab,
    pass: (ms: number) => {
      now += ms;
    },
    mark: () => mark,
  };
}

const credentials = { email: 'ada@example.com', password: 'practice-makes-rounds' };

test('a browser that never signed in asks nothing', async () => {
  const { server, openTab } = browser();
  const { core, state } = openTab();
  await core.open();
  expect(state()).toMatchObject({ status: 'SIGNED_OUT', signedOutBy: 'NOBODY' });
  expect(server.issued).toBe(0);
});

test('signing in reaches every tab, and a reload finds the session again', async () => {
  const { openTab } = browser();
  const first = openTab();
  const second = openTab();
  await Promise.all([first.core.open(), second.core.open()]);
  expect(await first.core.signIn(credentials)).toEqual(success(ada));
  expect(second.state()).toMatchObject({ status: 'SIGNED_IN', user: ada });
  expect(second.core.token()).toBe('token-1');

  const reloaded = openTab();
  await reloaded.core.open();
  expect(reloaded.state()).toMatchObject({ status: 'SIGNED_IN', user: ada });
});

test('many tabs whose token ends renew it once', async () => {
  const { server, openTab, pass } = browser();
  const tabs = Array.from({ length: 12 }, openTab);
  await tabs[0]?.core.signIn(credentials);
  await Promise.resolve();
  expect(server.issued).toBe(1);
  pass(LIFETIME_MS);
  const tokens = await Promise.all(tabs.flatMap(({ core }) => [core.accessToken(), core.accessToken()]));
  expect(tokens).toEqual(tokens.map(() => success('token-2')));
  expect(server.issued).toBe(2);
});

test.each([0, 3_600_000, -3_600_000])('a server clock that is %i ms ahead does not matter', async (ahead) => {
  const { openTab, pass } = browser(ahead);
  const { core } = openTab();
  await core.signIn(credentials);
  pass(LIFETIME_MS - 30_000);
  expect(core.token()).toBe('token-1');
  pass(20_000);
  expect(core.token()).toBeNull();
});

test('a refused token is replaced, but not one that has been replaced already', async () => {
  const { server, openTab } = browser();
  const { core } = openTab();
  await core.signIn(credentials);
  expect(await core.renew('token-1')).toEqual(success('token-2'));
  expect(await core.renew('token-1')).toEqual(success('token-2'));
  expect(server.issued).toBe(2);
});

test('a session that has ended is over; a server that is away changes nothing', async () => {
  const { server, openTab, pass, mark } = browser();
  const { core, state } = openTab();
  await core.signIn(credentials);
  pass(LIFETIME_MS);
  server.trouble = failure('UNAVAILABLE', 'Away.');
  expect(await core.accessToken()).toEqual(server.trouble);
  expect(state()).toMatchObject({ status: 'SIGNED_IN', user: ada, trouble: { kind: 'UNAVAILABLE' } });
  server.trouble = failure('UNAUTHENTICATED', 'This session has ended.');
  await core.accessToken();
  expect(state()).toMatchObject({ status: 'SIGNED_OUT', user: null, signedOutBy: 'EXPIRY' });
  expect(mark()).toBeNull();
});

test('signing out reaches every tab, even while another renews', async () => {
  const { server, openTab, pass, mark } = browser();
  const first = openTab();
  const second = openTab();
  await first.core.signIn(credentials);
  pass(LIFETIME_MS);
  const renewal = second.core.accessToken();
  await first.core.signOut();
  await renewal;
  expect(server.signOuts).toBe(1);
  expect(first.state()).toMatchObject({ status: 'SIGNED_OUT', signedOutBy: 'CHOICE' });
  expect(second.state()).toMatchObject({ status: 'SIGNED_OUT' });
  expect([first.core.token(), second.core.token()]).toEqual([null, null]);
  expect(mark()).toBeNull();
});

test('whoever did not sign out in a tab learns that it was elsewhere', async () => {
  const { openTab } = browser();
  const [first, second] = [openTab(), openTab()];
  await first.core.signIn(credentials);
  await second.core.open();
  await second.core.signOut();
  expect(first.state()).toMatchObject({ status: 'SIGNED_OUT', signedOutBy: 'ELSEWHERE' });
  first.core.heard({ type: 'SIGNED_OUT' });
  second.core.heard({ type: 'SIGNED_OUT' });
  expect(first.state()?.signedOutBy).toBe('ELSEWHERE');
  expect(second.state()?.signedOutBy).toBe('CHOICE');
});

test('signing out while the server is away holds, and the server hears of it at the next start', async () => {
  const { server, openTab, mark } = browser();
  const { core, state } = openTab();
  await core.signIn(credentials);
  server.trouble = failure('UNAVAILABLE', 'Away.');
  await core.signOut();
  expect(state()).toMatchObject({ status: 'SIGNED_OUT', signedOutBy: 'CHOICE' });
  expect(mark()).toBe('CLOSING');

  server.trouble = null;
  const reloaded = openTab();
  await reloaded.core.open();
  expect(reloaded.state()).toMatchObject({ status: 'SIGNED_OUT' });
  expect(server.signOuts).toBe(1);
  expect(server.issued).toBe(1);
  expect(mark()).toBeNull();
});

test('what the server says against a sign-in is passed on', async () => {
  const { server, openTab } = browser();
  const { core, state } = openTab();
  await core.open();
  server.trouble = failure('UNAUTHENTICATED', 'E-mail or password do not match.');
  expect(await core.signIn(credentials)).toEqual(server.trouble);
  expect(state()?.status).toBe('SIGNED_OUT');
});
