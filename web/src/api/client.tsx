import { Client, fetchExchange, type CombinedError, type OperationContext, type OperationResult } from '@urql/core';
import { createContext, useContext, type JSX } from 'solid-js';
import { t } from '../messages/public.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import { ENDPOINT } from './http.ts';
import { operation } from './operation.ts';
import { failure, success, topLevelError, unwrapRoot, type ApiError, type Outcome, type Unwrapped } from './outcome.ts';
import { useSession, type Session } from './session.tsx';
import { unreachable } from './unreachable.ts';
import { watchedFetch } from './watched-fetch.ts';

/** Takes what a subscription brings. After `failed` or `ended` nothing more comes. */
export type Sink<Data> = Readonly<{
  /** The server was heard: it took the subscription, or said that it is still there. */
  alive?: () => void;
  next: (data: Data) => void;
  failed: (error: ApiError) => void;
  /** The stream stopped without a reason. */
  ended: () => void;
}>;

export type Api = Readonly<{
  query: <Data, Variables extends object>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ) => Promise<Outcome<Data>>;
  /** The success member of the mutation's one root field, or what its error member says. */
  mutate: <Data extends object, Variables extends object>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ) => Promise<Outcome<Unwrapped<Data>>>;
  /** Returns how to stop. Nothing is resumed here: live/feed.ts does that, from the last sequence. */
  subscribe: <Data, Variables extends object>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
    sink: Sink<Data>,
  ) => () => void;
}>;

/** How often a request is sent that finds no server, and how long between, ms. */
const RETRIES_MS = [300, 1_000];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const createUrqlClient = (): Client =>
  new Client({ url: ENDPOINT, preferGetMethod: false, requestPolicy: 'network-only', exchanges: [fetchExchange], fetchSubscriptions: true });

const withToken = (token: string): Partial<OperationContext> => ({
  fetchOptions: { headers: { authorization: `Bearer ${token}` } },
});

const errorOf = ({ networkError, graphQLErrors }: CombinedError): ApiError =>
  networkError === undefined ? topLevelError(graphQLErrors) : unreachable();

function outcomeOf<Data>({ data, error }: Pick<OperationResult<Data>, 'data' | 'error'>): Outcome<Data> {
  if (error !== undefined) return { ok: false, error: errorOf(error) };
  return data === undefined ? failure('INTERNAL', t('errors.unexpected')) : success(data);
}

/** Asks the API with the session's token. */
export function createApi(session: Pick<Session, 'accessToken' | 'renew'>, client: Client = createUrqlClient()): Api {
  /**
   * Sends with a good token, and once more with a new one where the server refuses it. What finds no server is sent
   * again: every command may come twice, for it carries a key, or its effect stands already.
   */
  async function send<Data>(
    request: (context: Partial<OperationContext>) => PromiseLike<Pick<OperationResult<Data>, 'data' | 'error'>>,
  ): Promise<Outcome<Data>> {
    let token = await session.accessToken();
    let renewed = false;
    for (let attempt = 0; token.ok; ) {
      const result = await request(withToken(token.value));
      const outcome = outcomeOf(result);
      if (outcome.ok) return outcome;
      const wait = RETRIES_MS[attempt];
      if (outcome.error.kind === 'UNAUTHENTICATED' && !renewed) {
        renewed = true;
        token = await session.renew(token.value);
      } else if (result.error?.networkError !== undefined && wait !== undefined) {
        attempt += 1;
        await pause(wait);
        token = await session.accessToken();
      } else {
        return outcome;
      }
    }
    return token;
  }

  return {
    query: (document, variables) =>
      send((context) => client.query(operation(document), variables, context).toPromise()),

    async mutate(document, variables) {
      const outcome = await send((context) => client.mutation(operation(document), variables, context).toPromise());
      return outcome.ok ? unwrapRoot(outcome.value) : outcome;
    },

    subscribe(document, variables, sink) {
      let over = false;
      let unsubscribe = (): void => undefined;
      const stop = (): void => {
        over = true;
        unsubscribe();
      };
      const finish = (tell: () => void): void => {
        if (over) return;
        stop();
        tell();
      };
      const fetch = watchedFetch({
        alive: () => {
          if (!over) sink.alive?.();
        },
        silent: () => finish(sink.ended),
      });
      const open = async (): Promise<void> => {
        const token = await session.accessToken();
        if (over) return;
        if (!token.ok) {
          finish(() => sink.failed(token.error));
          return;
        }
        const source = client.subscription(operation(document), variables, { ...withToken(token.value), fetch });
        const subscription = source.subscribe(({ data, error, hasNext }) => {
          if (over) return;
          if (error !== undefined) finish(() => sink.failed(errorOf(error)));
          else if (!hasNext) finish(sink.ended);
          else if (data !== undefined) sink.next(data);
        });
        unsubscribe = () => subscription.unsubscribe();
        if (over) unsubscribe();
      };
      void open();
      return stop;
    },
  };
}

const Context = createContext<Api>();

/** Signed-in routes only: it brings urql along. */
export function ApiProvider(props: { children: JSX.Element }): JSX.Element {
  const api = createApi(useSession());
  return <Context.Provider value={api}>{props.children}</Context.Provider>;
}

export function useApi(): Api {
  const api = useContext(Context);
  if (api === undefined) throw new Error('useApi needs an ApiProvider above it.');
  return api;
}
