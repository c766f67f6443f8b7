import type { Account, Api, GraphQLBody } from './api.ts';

export const EVENTS = `subscription ($id: ID!, $after: Int) { interviewEvents(interviewId: $id, afterSequence: $after) {
  sequence type at question { id state text } round { id status } evaluation { id score }
  interview { id status lastEventSequence } } }`;

export interface Event {
  sequence: number;
  type: string;
  question: { id: string; state: string; text: string } | null;
  round: { id: string; status: string } | null;
  evaluation: { id: string; score: number } | null;
  interview: { id: string; status: string; lastEventSequence: number };
}

/** What every document asks of an event. */
type AnyEvent = Pick<Event, 'sequence' | 'type'>;

export type EventResult<Received extends AnyEvent = Event> = GraphQLBody<{ interviewEvents: Received } | null>;

export interface Subscription<Received extends AnyEvent = Event> {
  headers: Headers;
  /** The next result, or undefined when the server has ended the stream. */
  next(): Promise<EventResult<Received> | undefined>;
  /** The next events as `[sequence, type]`. */
  take(count: number): Promise<[number, string][]>;
  /** Leaves, as a closed tab does. */
  leave(): void;
}

/** Subscribes over server-sent events. A document of a test's own may ask for more of an event. */
export async function subscribe<Received extends AnyEvent = Event>(
  api: Pick<Api, 'url'>,
  account: Pick<Account, 'token'> | null,
  variables: object,
  document = EVENTS,
): Promise<Subscription<Received>> {
  const left = new AbortController();
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(account && { authorization: `Bearer ${account.token}` }),
    },
    body: JSON.stringify({ query: document, variables }),
    signal: left.signal,
  });
  const results = parsed<Received>(response);
  const next = async () => (await results.next()).value ?? undefined;
  return {
    headers: response.headers,
    next,
    async take(count) {
      const events: [number, string][] = [];
      while (events.length < count) {
        const result = await next();
        const event = result?.data?.interviewEvents;
        if (!event) throw new Error(`The stream has no further event: ${JSON.stringify(result)}`);
        events.push([event.sequence, event.type]);
      }
      return events;
    },
    leave: () => left.abort(),
  };
}

async function* parsed<Received extends AnyEvent>(response: Response): AsyncGenerator<EventResult<Received>, void> {
  const decoder = new TextDecoder();
  let rest = '';
  if (!response.body) return;
  for await (const bytes of response.body) {
    const parts = (rest + decoder.decode(bytes, { stream: true })).split('\n\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const lines = part.split('\n');
      if (lines.includes('event: complete')) return;
      const data = lines.find((line) => line.startsWith('data: '));
      if (data) yield JSON.parse(data.slice('data: '.length)) as EventResult<Received>;
    }
  }
}
