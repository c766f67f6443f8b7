import type {
  RefreshSessionMutation, RegisterInput, RegisterMutation, SessionPartsFragment, SignInInput, SignInMutation, TypedDocumentString,
} from './generated/graphql.ts';
import type { post } from './http.ts';
import { success, unwrapRoot, type ApiError, type Outcome } from './outcome.ts';
import type { SessionMark } from './session-mark.ts';
import { RefreshSession, Register, SignIn, SignOut } from './session.graphql.ts';

export type User = SessionPartsFragment['user'];

/** UNKNOWN until the server has said whether the cookie still stands. */
export type SessionStatus = 'UNKNOWN' | 'SIGNED_OUT' | 'SIGNED_IN';

/** Why nobody is signed in: somebody wanted it here, or in another tab, the session ran out, or nobody was. */
export type SignedOutBy = 'CHOICE' | 'ELSEWHERE' | 'EXPIRY' | 'NOBODY';

export type SessionState = Readonly<{
  status: SessionStatus;
  user: User | null;
  signedOutBy: SignedOutBy;
  /** Why the status is not known yet, or the token could not be renewed. */
  trouble: ApiError | null;
}>;

/** A session as a tab holds it, in memory only. */
type Held = Readonly<{ accessToken: string; /** Ms since 1970 on this device's clock. */ staleAt: number; user: User }>;

/** What tabs tell each other. Only scripts of this origin hear it, and those could renew the session themselves. */
export type SessionMessage = Readonly<{ type: 'SESSION'; held: Held }> | Readonly<{ type: 'SIGNED_OUT' }>;

export interface SessionPorts {
  send: typeof post;
  /** Runs the work while no other tab runs its own; tells it whether it had to wait for one. */
  alone<T>(work: (waited: boolean) => Promise<T>): Promise<T>;
  tell(message: SessionMessage): void;
  readMark(): SessionMark | 'UNREADABLE';
  writeMark(mark: SessionMark): void;
  now(): number;
  pause(ms: number): Promise<void>;
}

type SessionResult = RefreshSessionMutation['refreshSession'] | RegisterMutation['register'] | SignInMutation['signIn'];
type SessionDocument<Variables> = TypedDocumentString<Readonly<Record<string, SessionResult>>, Variables>;

/** A token is renewed this long before its end, at most: a request must not lose the race against the clock. */
const MARGIN_MS = 20_000;
const MARGIN_SHARE = 0.25;
const MESSAGE_MS = 200;

/**
 * The session of this tab. Tokens never leave memory. One tab at a time renews, and hands the new token to the others:
 * the cookie is shared by all of them, so each renewing for itself would only replace it again and again.
 */
export function createSessionCore(ports: SessionPorts, onChange: (state: SessionState) => void) {
  let held: Held | null = null;
  let state: SessionState = { status: 'UNKNOWN', user: null, signedOutBy: 'NOBODY', trouble: null };
  let renewing: Promise<Outcome<string>> | null = null;
  let closing = false;
  let wake = (): void => undefined;

  function become(next: Partial<SessionState>): void {
    state = { ...state, ...next };
    onChange(state);
  }

  function adopt(next: Held): void {
    held = next;
    const same = JSON.stringify(state.user) === JSON.stringify(next.user);
    become({ status: 'SIGNED_IN', user: same ? state.user : next.user, trouble: null });
  }

  function drop(signedOutBy: SignedOutBy): void {
    held = null;
    become({ status: 'SIGNED_OUT', user: null, signedOutBy, trouble: null });
  }

  /** The token, unless it is about to end. */
  const token = (): string | null => (held !== null && ports.now() < held.staleAt ? held.accessToken : null);

  function keep(session: SessionPartsFragment, serverTime: number): Held {
    const lifetime = Date.parse(session.accessTokenExpiresAt) - serverTime;
    const staleAt = ports.now() + lifetime - Math.min(MARGIN_MS, lifetime * MARGIN_SHARE);
    const next = { accessToken: session.accessToken, staleAt, user: session.user };
    ports.writeMark('OPEN');
    adopt(next);
    ports.tell({ type: 'SESSION', held: next });
    return next;
  }

  async function obtain<Variables>(document: SessionDocument<Variables>, variables: Variables): Promise<Outcome<Held>> {
    const reply = await ports.send(document, variables);
    if (!reply.ok) return reply;
    const session = unwrapRoot(reply.value.data);
    return session.ok ? success(keep(session.value, reply.value.serverTime)) : session;
  }

  async function renewAlone(rejected: string | null, waited: boolean): Promise<Outcome<string>> {
    const usable = (): string | null => (token() === rejected ? null : token());
    if (waited && usable() === null) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      await Promise.race([woken, ports.pause(MESSAGE_MS)]);
    }
    const handed = usable();
    if (handed !== null) return success(handed);
    const renewed = await obtain(RefreshSession, {});
    if (renewed.ok) return success(renewed.value.accessToken);
    if (renewed.error.kind === 'UNAUTHENTICATED') {
      ports.writeMark(null);
      drop(state.status === 'SIGNED_IN' ? 'EXPIRY' : 'NOBODY');
    } else {
      become({ trouble: renewed.error });
    }
    return renewed;
  }

  /** A new token in place of one that the server refused; null renews only what is about to end. */
  function renew(rejected: string | null): Promise<Outcome<string>> {
    renewing ??= ports
      .alone((waited) => renewAlone(rejected, waited))
      .finally(() => {
        renewing = null;
      });
    return renewing;
  }

  async function enter<Variables>(document: SessionDocument<Variables>, variables: Variables): Promise<Outcome<User>> {
    const entered = await ports.alone(() => obtain(document, variables));
    return entered.ok ? success(entered.value.user) : entered;
  }

  /** Ends the session of this browser's cookie at the server. Until that is done, a later start does it. */
  async function endAtServer(accessToken: string | null): Promise<void> {
    closing = true;
    ports.writeMark('CLOSING');
    drop('CHOICE');
    ports.tell({ type: 'SIGNED_OUT' });
    await ports.alone(async () => {
      const ended = await ports.send(SignOut, {}, accessToken);
      // A renewal that was under way has just said that the session goes on.
      ports.writeMark(ended.ok ? null : 'CLOSING');
      drop('CHOICE');
      ports.tell({ type: 'SIGNED_OUT' });
      closing = false;
    });
  }

  return {
    token,
    renew,

    /** A token that will be good for a while; UNAUTHENTICATED once nobody is signed in. */
    async accessToken(): Promise<Outcome<string>> {
      const good = token();
      return good === null ? renew(null) : success(good);
    },

    /** Finds out whether somebody is signed in. Without the mark nobody was: no request, no waiting. */
    async open(): Promise<Outcome<string | null>> {
      const mark = ports.readMark();
      if (mark === 'CLOSING') {
        await endAtServer(null);
        return success(null);
      }
      if (mark === null) {
        drop('NOBODY');
        return success(null);
      }
      return renew(null);
    },

    register: (input: RegisterInput): Promise<Outcome<User>> => enter(Register, { input }),
    signIn: (input: SignInInput): Promise<Outcome<User>> => enter(SignIn, { input }),

    /** Takes effect here and in every tab at once, also while the server is away. */
    signOut: (): Promise<void> => endAtServer(held?.accessToken ?? null),

    /** Takes what another tab says. */
    heard: (message: SessionMessage): void => {
      if (message.type === 'SIGNED_OUT') drop(state.status === 'SIGNED_OUT' ? state.signedOutBy : 'ELSEWHERE');
      else if (!closing) adopt(message.held);
      wake();
    },
  };
}

export type SessionCore = ReturnType<typeof createSessionCore>;
