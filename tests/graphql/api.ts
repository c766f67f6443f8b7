import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../bin/local/program.ts';
import { decodeIdOf } from '../../graphql/global-id.ts';
import { type Listening, listen } from '../../graphql/listen.ts';
import { pageOf, welcomePage } from '../../graphql/pages.ts';
import { createApp } from '../../graphql/server.ts';
import { newId } from '../../platform/ids.ts';
import type { ClientFiles } from '../../graphql/static.ts';
import type { Readiness, ReadinessReason } from '../../services/readiness.ts';
import { type SystemOptions, type TestSystem, startSystem } from '../support/system.ts';

/** Of every account that `account` registers. */
export const PASSWORD = 'correct horse battery';
/** Nothing listens there: what has to be told stays untold. */
const NO_ENGINE = '127.0.0.1:1';

export interface Reply<Data = unknown> {
  status: number;
  headers: Headers;
  body: GraphQLBody<Data>;
}

/** An answer as JSON; a test names the data that its document asks for. */
export interface GraphQLBody<Data = unknown> {
  data?: Data | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions?: { code?: string; fields?: { path: string }[] };
  }[];
}

export interface Account {
  token: string;
  userId: string;
  email: string;
}

export interface ApiClient {
  url: string;
  /** Sends a document over HTTP. */
  send<Data = unknown>(
    query: string,
    variables?: object,
    options?: { token?: string; headers?: Record<string, string> },
  ): Promise<Reply<Data>>;
  /** As `send`, and the data; fails on an error. */
  ask<Data>(token: string | undefined, query: string, variables?: object): Promise<Data>;
  /** Registers a new person. */
  account(): Promise<Account>;
}

export interface Api extends ApiClient {
  system: TestSystem;
  stopping: AbortController;
  listening: Listening;
  close(): Promise<void>;
}

export const pages = {
  welcome: welcomePage(readFileSync(path.join(projectFolder, 'web/welcome.html'), 'utf8'), 'http://localhost:8025'),
  console: pageOf(readFileSync(path.join(projectFolder, 'web/graphql-console.html'), 'utf8')),
};

/** A readiness that a test sets. */
export const readinessOf = (answer: () => ReadinessReason): Readiness => ({
  check: async () => answer(),
  drain: () => undefined,
});

/** What is served beside GraphQL, and where; by default no client, on a free port. */
export interface ApiOptions extends SystemOptions {
  client?: ClientFiles;
  port?: number;
}

/** The API on a database of its own, without an engine. */
export async function startApi({ client, port, ...options }: ApiOptions = {}): Promise<Api> {
  const system = await startSystem({ worker: false, temporalAddress: NO_ENGINE, ...options });
  const stopping = new AbortController();
  const { services } = system;
  const readiness = readinessOf(() => 'READY');
  const app = createApp({ services, readiness, stopping: stopping.signal, pages, client: client ?? null });
  const listening = await listen(app, { host: undefined, port: port ?? 0 });
  const url = `http://127.0.0.1:${listening.port}`;

  return {
    ...clientOf(url),
    system,
    stopping,
    listening,
    async close() {
      stopping.abort();
      await listening.close(1_000);
      await system.close();
    },
  };
}

/** A client of an API that runs anywhere. */
export function clientOf(url: string): ApiClient {
  const send: ApiClient['send'] = async <Data>(
    query: string,
    variables?: object,
    { token, headers }: { token?: string; headers?: Record<string, string> } = {},
  ) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as GraphQLBody<Data> };
  };

  const ask: ApiClient['ask'] = async <Data>(token: string | undefined, query: string, variables?: object) => {
    const { body } = await send<Data>(query, variables, token === undefined ? {} : { token });
    if (body.errors || !body.data) throw new Error(`The answer has errors: ${JSON.stringify(body)}`);
    return body.data;
  };

  return {
    url,
    send,
    ask,
    async account() {
      const email = `${newId()}@example.com`;
      const { register } = await ask<{ register: { accessToken: string; user: { id: string } } }>(
        undefined,
        `mutation ($input: RegisterInput!) { register(input: $input) { ... on Session { accessToken user { id } } } }`,
        { input: { email, password: PASSWORD, name: 'Wilhelmina Featherstone', timeZone: 'Europe/Berlin' } },
      );
      const userId = decodeIdOf('User', register.user.id);
      if (userId === null) throw new Error('The id of the account is none.');
      return { token: register.accessToken, userId, email };
    },
  };
}
