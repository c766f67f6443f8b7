import { randomBytes } from 'node:crypto';
import { REFUSAL, commanded, patiently, send } from '../../../bin/demo/client.ts';
import { type StreamedEvent, streamEvents } from '../../../bin/demo/event-stream.ts';

/** The name in the pictures. */
export const NAME = 'Maya Lindgren';

const SIGN_IN = `mutation ($input: SignInInput!) {
  result: signIn(input: $input) { ... on Session { accessToken } ${REFUSAL} } }`;

/** An address that nobody has; no picture shows it. */
export const newAddress = (): string => `screenshots-${randomBytes(8).toString('hex')}@example.com`;

/** The person in the pictures, at the API. The access token has to outlast the pictures: it is not renewed. */
export class Person {
  readonly #url: string;
  readonly #token: string;
  readonly #ending: AbortSignal;

  private constructor(url: string, token: string, ending: AbortSignal) {
    this.#url = url;
    this.#token = token;
    this.#ending = ending;
  }

  /**
   * Signs in who has registered.
   * @throws ApiError
   */
  static async signIn(
    url: string,
    input: { email: string; password: string },
    ending: AbortSignal,
  ): Promise<Person> {
    const session = await patiently(
      async () =>
        commanded(await send<{ result: { accessToken: string } }>(url, null, SIGN_IN, { input }, ending)),
      ending,
    );
    return new Person(url, session.accessToken, ending);
  }

  /**
   * Asks for what a document names.
   * @throws ApiError
   */
  ask<Data>(query: string, variables: object): Promise<Data> {
    return patiently(() => send<Data>(this.#url, this.#token, query, variables, this.#ending), this.#ending);
  }

  /**
   * Sends a mutation that carries its own key, or whose effect can stand already.
   * @param document takes `$input` and names its field `result`
   * @throws ApiError
   */
  command<Result extends object>(document: string, input: object): Promise<Result> {
    const once = async (): Promise<Result> =>
      commanded(await send<{ result: Result }>(this.#url, this.#token, document, { input }, this.#ending));
    return patiently(once, this.#ending);
  }

  /** The events of an interview from the first on, without a gap and each once. */
  async *events(interviewId: string): AsyncGenerator<StreamedEvent, never> {
    let afterSequence = 0;
    for (;;) {
      for await (const event of streamEvents(this.#url, this.#token, { interviewId, afterSequence }, this.#ending)) {
        yield event;
        afterSequence = event.sequence;
      }
    }
  }
}
