import { setTimeout as pause } from 'node:timers/promises';

const REQUEST_TIMEOUT_MS = 10_000;
const RETRY_MS = 500;

/** The API refused; the code is one of its closed list. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The API could not do it now, or nobody knows whether it did: the same request again is right. */
export class TryAgain extends Error {
  override readonly name = 'TryAgain';
}

/** A GraphQL answer; whoever sends a document knows the shape of its data. */
export interface GraphQLResult<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

interface Refusal {
  readonly code: string;
  readonly message: string;
}

const PASSING = new Set(['UNAVAILABLE', 'RATE_LIMITED']);

function refused({ code, message }: Refusal): ApiError | TryAgain {
  return PASSING.has(code) ? new TryAgain(message) : new ApiError(code, message);
}

/**
 * The data of an answer.
 * @throws ApiError, TryAgain
 */
export function dataOf<Data>({ data, errors }: GraphQLResult<Data>): Data {
  const [error] = errors ?? [];
  if (error) throw refused({ code: error.extensions?.code ?? 'UNKNOWN', message: error.message });
  if (!data) throw new TryAgain('The answer holds no data.');
  return data;
}

/** What a mutation asks for beside its own result, so that `commanded` understands a refusal. */
export const REFUSAL = '... on Error { code message }';

/**
 * The result of a mutation whose field is named `result` and asks for REFUSAL.
 * @throws ApiError, TryAgain
 */
export function commanded<Result extends object>({ result }: { result: Result | Refusal }): Result {
  if ('code' in result && 'message' in result) throw refused(result);
  return result;
}

/** How a document is sent, whatever comes back. */
export function post(
  url: string,
  body: { query: string; variables: object },
  options: { token: string | null; accept: string; signal: AbortSignal },
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: options.accept,
      ...(options.token !== null && { authorization: `Bearer ${options.token}` }),
    },
    body: JSON.stringify(body),
    signal: options.signal,
  });
}

/**
 * Sends a document once.
 * @throws ApiError, TryAgain where the answer was lost or the API is away
 */
export async function send<Data>(
  url: string,
  token: string | null,
  query: string,
  variables: object,
  ending: AbortSignal,
): Promise<Data> {
  let result: GraphQLResult<Data>;
  try {
    const signal = AbortSignal.any([ending, AbortSignal.timeout(REQUEST_TIMEOUT_MS)]);
    const response = await post(url, { query, variables }, { token, accept: 'application/json', signal });
    result = (await response.json()) as GraphQLResult<Data>;
  } catch (error) {
    ending.throwIfAborted();
    throw new TryAgain(error instanceof Error ? error.message : 'The request failed.');
  }
  return dataOf(result);
}

/** Repeats a request that can be repeated until the API takes or refuses it. */
export async function patiently<T>(work: () => Promise<T>, ending: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof TryAgain)) throw error;
      await pause(RETRY_MS, undefined, { signal: ending });
    }
  }
}
