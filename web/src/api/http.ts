import { t } from '../messages/public.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import { failure, success, topLevelError, type Outcome, type TopLevelError } from './outcome.ts';
import { unreachable } from './unreachable.ts';

export const ENDPOINT = '/graphql';

type Reply<Data> = Readonly<{ data?: Data | null; errors?: readonly TopLevelError[] }>;

/** Data of a reply, and the server's clock when it sent it (ms since 1970; this device's where it does not say). */
export type Received<Data> = Readonly<{ data: Data; serverTime: number }>;

/** One GraphQL request without urql, so that public pages need not carry it. The refresh cookie goes along. */
export async function post<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  accessToken: string | null = null,
): Promise<Outcome<Received<Data>>> {
  let response: Response;
  let reply: Reply<Data>;
  try {
    response = await fetch(ENDPOINT, {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        ...(accessToken !== null && { authorization: `Bearer ${accessToken}` }),
      },
      body: JSON.stringify({ query: document.toString(), variables }),
      credentials: 'same-origin',
    });
    reply = (await response.json()) as Reply<Data>;
  } catch {
    return { ok: false, error: unreachable() };
  }
  if (reply.errors !== undefined && reply.errors.length > 0) return { ok: false, error: topLevelError(reply.errors) };
  if (reply.data === undefined || reply.data === null) return failure('UNAVAILABLE', t('errors.unavailable'));
  const sent = Date.parse(response.headers.get('date') ?? '');
  return success({ data: reply.data, serverTime: Number.isNaN(sent) ? Date.now() : sent });
}
