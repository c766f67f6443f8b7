import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { type Event, type EventResult, subscribe } from '../graphql/events.ts';

const REQUEST_MS = 10_000;
const RETRY_MS = 200;

/** What happened to all clients of a run. */
export interface Tally {
  /** Requests that were sent again because no answer came, or UnavailableError. */
  retries: number;
  /** Subscriptions that broke and were resumed. */
  resumed: number;
}

interface Body {
  data?: { result?: ({ __typename: string; code?: string } & Record<string, unknown>) | null } | null;
  errors?: { extensions?: { code?: string } }[];
}

const isUnavailable = (errors: { extensions?: { code?: string } }[]): boolean =>
  errors.every((error) => error.extensions?.code === 'UNAVAILABLE');

interface Asking {
  /** Only at the client's own API. */
  own?: boolean;
  /** The one refusal that is a right answer. */
  refusal?: string;
}

/**
 * A client of one account that never gives up before the run's deadline. Where its own API does not answer, it turns to
 * the next, as behind a balancer.
 */
export class Client {
  token: string | null = null;
  readonly #urls: readonly string[];
  readonly #deadline: AbortSignal;
  readonly #tally: Tally;

  /** @param urls its own API first */
  constructor(urls: readonly string[], deadline: AbortSignal, tally: Tally) {
    // Every request and subscription of every client hangs on it.
    setMaxListeners(0, deadline);
    this.#urls = urls;
    this.#deadline = deadline;
    this.#tally = tally;
  }

  /** The same account's client, with another deadline. */
  until(deadline: AbortSignal): Client {
    const client = new Client(this.#urls, deadline, this.#tally);
    client.token = this.token;
    return client;
  }

  /**
   * Sends a document whose root field has the alias `result`, the same again on every transport error or
   * UnavailableError, until it is acknowledged.
   * @throws Error for any other answer: nothing that this client does may be refused
   */
  async ask<Result>(query: string, variables: object, asking: { own?: boolean } = {}): Promise<Result> {
    const result = await this.#answer<Result>(query, variables, asking);
    if (result === null) throw new Error('A request without a right refusal was refused.');
    return result;
  }

  /** The same for what may be refused with a code, or has to be: null then. */
  askOrHear<Result>(query: string, variables: object, refusal: string): Promise<Result | null> {
    return this.#answer<Result>(query, variables, { refusal });
  }

  async #answer<Result>(query: string, variables: object, { own = false, refusal }: Asking): Promise<Result | null> {
    for (let attempt = 0; ; attempt += 1) {
      const body = await this.#send(query, variables, own ? 0 : attempt);
      const result = body?.data?.result;
      if (body && !(body.errors && isUnavailable(body.errors)) && result?.code !== 'UNAVAILABLE') {
        if (refusal !== undefined && result?.code === refusal) return null;
        if (body.errors || !result || result.code !== undefined) {
          throw new Error(`Refused: ${query.slice(0, 60)} … ${JSON.stringify(body)}`);
        }
        return result as Result;
      }
      this.#tally.retries += 1;
      await delay(RETRY_MS, undefined, { signal: this.#deadline });
    }
  }

  /** The events of an interview from the first on, each once; a subscription that breaks is resumed. */
  async *events(interviewId: string): AsyncGenerator<Event, never> {
    let last = 0;
    for (let attempt = 0; ; attempt += 1) {
      for await (const event of this.#subscription(interviewId, last, attempt)) {
        if (event.sequence !== last + 1) throw new Error(`Event ${event.sequence} came after event ${last}.`);
        last = event.sequence;
        yield event;
      }
      await delay(RETRY_MS, undefined, { signal: this.#deadline });
    }
  }

  #url(attempt: number): string {
    return this.#urls[attempt % this.#urls.length] ?? '';
  }

  /** Null: no answer, or half of one. */
  async #send(query: string, variables: object, attempt: number): Promise<Body | null> {
    this.#deadline.throwIfAborted();
    try {
      const response = await fetch(`${this.#url(attempt)}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(this.token !== null && { authorization: `Bearer ${this.token}` }),
        },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.any([this.#deadline, AbortSignal.timeout(REQUEST_MS)]),
      });
      return (await response.json()) as Body;
    } catch {
      return null;
    }
  }

  /** Ends, where the subscription breaks or the server says UNAVAILABLE. */
  async *#subscription(interviewId: string, after: number, attempt: number): AsyncGenerator<Event, void> {
    const next = await this.#subscribe(interviewId, after, attempt);
    if (next === null) return;
    if (after > 0) this.#tally.resumed += 1;
    try {
      for (;;) {
        const result = await next.result();
        if (result === null || (result.errors && isUnavailable(result.errors))) return;
        if (result.errors || !result.data) throw new Error(`The subscription failed: ${JSON.stringify(result)}`);
        yield result.data.interviewEvents;
      }
    } finally {
      next.leave();
    }
  }

  /** Null: not reached. Of the subscription's results, null is one that did not come. */
  async #subscribe(id: string, after: number, attempt: number) {
    const account = this.token === null ? null : { token: this.token };
    try {
      const subscription = await subscribe({ url: this.#url(attempt) }, account, { id, after });
      const leave = (): void => {
        this.#deadline.removeEventListener('abort', leave);
        subscription.leave();
      };
      this.#deadline.addEventListener('abort', leave);
      const result = (): Promise<EventResult | null> => subscription.next().then((one) => one ?? null, () => null);
      return { result, leave };
    } catch {
      return null;
    }
  }
}
