import { createContext, createSignal, onCleanup, useContext, type Accessor, type JSX } from 'solid-js';
import type { RegisterInput, SignInInput } from './generated/graphql.ts';
import type { ApiError, Outcome } from './outcome.ts';
import type { SessionState, SessionStatus, SignedOutBy, User } from './session-core.ts';
import type { startSession } from './session-engine.ts';
import { readMark, whenMarked } from './session-mark.ts';
import { loadNewBuild } from '../lib/new-build.ts';
import { unreachable } from './unreachable.ts';

export type { SessionStatus, SignedOutBy, User } from './session-core.ts';

export type Session = Readonly<{
  status: Accessor<SessionStatus>;
  user: Accessor<User | null>;
  signedOutBy: Accessor<SignedOutBy>;
  /** Why the server could not be asked; it is asked again by itself. */
  trouble: Accessor<ApiError | null>;
  register: (input: RegisterInput) => Promise<Outcome<User>>;
  signIn: (input: SignInInput) => Promise<Outcome<User>>;
  /** Ends the session in every tab. */
  signOut: () => Promise<void>;
  /** The access token, unless it is about to end. */
  token: () => string | null;
  /** An access token that will be good for a while, renewed if need be. */
  accessToken: () => Promise<Outcome<string>>;
  /** A new access token in place of one that the server refused. */
  renew: (rejected: string | null) => Promise<Outcome<string>>;
}>;

const Context = createContext<Session>();

/** The session of this browser, for public and signed-in pages. */
export function useSession(): Session {
  const session = useContext(Context);
  if (session === undefined) throw new Error('useSession needs a SessionProvider above it.');
  return session;
}

type Engine = ReturnType<typeof startSession>;

const NOBODY: SessionState = { status: 'SIGNED_OUT', user: null, signedOutBy: 'NOBODY', trouble: null };

export function SessionProvider(props: { children: JSX.Element }): JSX.Element {
  const [state, setState] = createSignal<SessionState>(readMark() === null ? NOBODY : { ...NOBODY, status: 'UNKNOWN' });
  let engine: Engine | null = null;
  let loading: Promise<Engine> | null = null;

  /** Does something with the session, or says that its part of the client could not be loaded. */
  async function use<Value>(work: (started: Engine) => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
    try {
      loading ??= import('./session-engine.ts').then(({ startSession }) => startSession(setState));
      engine = await loading;
    } catch {
      loading = null;
      void loadNewBuild();
      const error = unreachable();
      setState((last) => ({ ...last, trouble: error }));
      return { ok: false, error };
    }
    return work(engine);
  }
  const start = (): void => void use((started) => started.known());
  if (state().status === 'UNKNOWN') start();
  onCleanup(whenMarked(start));
  onCleanup(() => engine?.stop());

  const session: Session = {
    status: () => state().status,
    user: () => state().user,
    signedOutBy: () => state().signedOutBy,
    trouble: () => state().trouble,
    register: (input) => use((started) => started.register(input)),
    signIn: (input) => use((started) => started.signIn(input)),
    signOut: async () => engine?.signOut(),
    token: () => engine?.token() ?? null,
    accessToken: () => use((started) => started.accessToken()),
    renew: (rejected) => use((started) => started.renew(rejected)),
  };
  return <Context.Provider value={session}>{props.children}</Context.Provider>;
}
