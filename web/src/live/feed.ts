import { createSignal, onCleanup, type Accessor } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import { useApi } from '../api/client.tsx';
import { success, type ApiError } from '../api/outcome.ts';
import { useSession } from '../api/session.tsx';
import { followInterview, type Connection } from './follow.ts';
import { InterviewEvents, InterviewSnapshot } from './interview.graphql.ts';
import type { InterviewChange, InterviewView } from './reducer.ts';
import { watchNetwork } from './wake.ts';

export type { Connection } from './follow.ts';

/** NOT_FOUND also stands for another person's interview. */
export type FeedError = ApiError | Readonly<{ kind: 'NOT_FOUND' }>;

export type InterviewFeed = Readonly<{
  /** Null until it was read once. Rows keep their identity: only what changed is drawn anew. */
  view: Accessor<InterviewView | null>;
  connection: Accessor<Connection>;
  /** Why nothing comes, for good. */
  error: Accessor<FeedError | null>;
  /** Takes what a command answered, before its event comes; one that is older than what is known does nothing. */
  apply: (change: InterviewChange) => void;
}>;

/** An interview, live for as long as its owner (a component) is there. */
export function createInterviewFeed(interviewId: string): InterviewFeed {
  const api = useApi();
  const session = useSession();
  const [store, setStore] = createStore<{ view: InterviewView | null }>({ view: null });
  const [connection, setConnection] = createSignal<Connection>('LIVE');
  const [error, setError] = createSignal<FeedError | null>(null);

  const following = followInterview(
    {
      async load() {
        const outcome = await api.query(InterviewSnapshot, { id: interviewId });
        return outcome.ok ? success(outcome.value.interview) : outcome;
      },
      subscribe: (afterSequence, sink) =>
        api.subscribe(InterviewEvents, { interviewId, afterSequence }, {
          ...sink,
          next: ({ interviewEvents }) => sink.next(interviewEvents),
        }),
      renew: (refused) => (refused ? session.renew(session.token()) : session.accessToken()),
      watchNetwork,
      isOnline: () => navigator.onLine,
    },
    {
      // The store changes its objects in place: what is known must not change with it.
      view: (view) => setStore('view', reconcile(structuredClone(view), { key: 'id' })),
      connection: setConnection,
      failed: (cause) => setError(cause ?? { kind: 'NOT_FOUND' }),
    },
  );
  onCleanup(following.stop);
  return { view: () => store.view, connection, error, apply: following.apply };
}
