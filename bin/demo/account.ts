import { randomBytes } from 'node:crypto';
import { ApiError, REFUSAL, commanded, patiently, send } from './client.ts';
import { type StreamedEvent, streamEvents } from './event-stream.ts';

const REGISTER = `mutation ($input: RegisterInput!) {
  result: register(input: $input) { ... on Session { accessToken } ${REFUSAL} } }`;
const SIGN_IN = `mutation ($input: SignInInput!) {
  result: signIn(input: $input) { ... on Session { accessToken } ${REFUSAL} } }`;

type SignedIn = { result: { accessToken: string } };

/** A person's account, signed in for as long as it is used. */
export class Account {
  readonly email: string;
  readonly #url: string;
  readonly #ending: AbortSignal;
  readonly #password = randomBytes(24).toString('base64url');
  #token: string | null = null;

  /** @param name made into a new address that nobody has */
  private constructor(url: string, name: string, ending: AbortSignal) {
    this.#url = url;
    this.#ending = ending;
    this.email = `demo-${name}-${randomBytes(8).toString('hex')}@example.com`;
  }

  /** Registers a new person. */
  static async open(url: string, name: string, ending: AbortSignal): Promise<Account> {
    const account = new Account(url, name, ending);
    await patiently(() => account.#register(name), ending);
    return account;
  }

  /**
   * Sends a document as this person, again and again while the API is away: it has to be one that can be repeated.
   * @throws ApiError
   */
  call<Data>(query: string, variables: object): Promise<Data> {
    return this.#signedIn((token) =>
      patiently(() => send<Data>(this.#url, token, query, variables, this.#ending), this.#ending));
  }

  /**
   * Sends a mutation that carries its own key, or whose effect can stand already.
   * @param document takes `$input` and names its field `result`
   * @throws ApiError
   */
  command<Result extends object>(document: string, input: object): Promise<Result> {
    const once = async (token: string | null): Promise<Result> =>
      commanded(await send<{ result: Result }>(this.#url, token, document, { input }, this.#ending));
    return this.#signedIn((token) => patiently(() => once(token), this.#ending));
  }

  /** The events of an interview from the first on, without a gap and each once, however often the stream drops. */
  async *events(interviewId: string): AsyncGenerator<StreamedEvent, never> {
    let afterSequence = 0;
    for (;;) {
      const stream = streamEvents(this.#url, this.#token, { interviewId, afterSequence }, this.#ending);
      try {
        for await (const event of stream) {
          yield event;
          afterSequence = event.sequence;
        }
      } catch (error) {
        if (!isExpired(error)) throw error;
        await this.#signIn();
      }
    }
  }

  async #register(name: string): Promise<void> {
    const input = { email: this.email, password: this.#password, name: `Demo ${name}`, timeZone: 'UTC' };
    try {
      const registered = commanded(await send<SignedIn>(this.#url, null, REGISTER, { input }, this.#ending));
      this.#token = registered.accessToken;
    } catch (error) {
      // The reply to an earlier try was lost: nobody else has this address.
      if (!(error instanceof ApiError && error.code === 'CONFLICT')) throw error;
      await this.#signIn();
    }
  }

  async #signIn(): Promise<void> {
    const input = { email: this.email, password: this.#password };
    const session = await patiently(
      async () => commanded(await send<SignedIn>(this.#url, null, SIGN_IN, { input }, this.#ending)),
      this.#ending,
    );
    this.#token = session.accessToken;
  }

  async #signedIn<T>(work: (token: string | null) => Promise<T>): Promise<T> {
    try {
      return await work(this.#token);
    } catch (error) {
      if (!isExpired(error)) throw error;
      await this.#signIn();
      return work(this.#token);
    }
  }
}

const isExpired = (error: unknown): boolean => error instanceof ApiError && error.code === 'UNAUTHENTICATED';
