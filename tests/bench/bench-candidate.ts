import { CANDIDATES } from '../../bin/demo/candidates.ts';
import { REFUSAL, commanded } from '../../bin/demo/client.ts';
import { type StreamedEvent, streamEvents } from '../../bin/demo/event-stream.ts';
import { newId } from '../../platform/ids.ts';
import type { Sender } from './sender.ts';

const REGISTER = `mutation ($input: RegisterInput!) {
  result: register(input: $input) { ... on Session { accessToken } ${REFUSAL} } }`;
const CREATE = `mutation ($input: CreateInterviewInput!) {
  result: createInterview(input: $input) { ... on Interview { id rounds { id } } ${REFUSAL} } }`;
const START = `mutation ($input: StartRoundInput!) {
  result: startRound(input: $input) { ... on InterviewRound { id } ${REFUSAL} } }`;
const SUBMIT = `mutation ($input: SubmitAnswerInput!) {
  result: submitAnswer(input: $input) { ... on SubmittedAnswer { answer { id acceptedAt } } ${REFUSAL} } }`;

/** Many questions, so that no interview ends while it is measured. */
const PLAN = {
  jobRoleId: 'backend',
  level: 'MID',
  rounds: [{ kind: 'FUNDAMENTALS', questionCount: 10 }, { kind: 'BEHAVIOURAL', questionCount: 9 }],
};
const [, average] = CANDIDATES;

/** Milliseconds of one answer. */
export interface AnswerTimes {
  /** From sending to the reply. */
  readonly accepted: number;
  /** From sending to the event that says what comes next. */
  readonly scored: number;
}

/** A question that waits for its answer. */
export interface OpenQuestion {
  readonly id: string;
  readonly text: string;
}

/** What a candidate of the demo who knows about half would say. */
const answerTo = (text: string): string => average?.answer({ text, parentText: null }) ?? text;

/** @returns the access token of a new account */
export async function registered(send: Sender): Promise<string> {
  const person = { email: `${newId()}@example.com`, password: newId(), name: 'Bench', timeZone: 'UTC' };
  type Registered = { result: { accessToken: string } };
  return commanded(await send<Registered>(null, REGISTER, { input: person })).accessToken;
}

/** An account with an interview, and what it takes to answer. */
export class BenchCandidate {
  readonly interviewId: string;
  readonly #roundId: string;
  readonly #token: string;
  readonly #send: Sender;

  private constructor(send: Sender, token: string, interview: { id: string; rounds: { id: string }[] }) {
    this.#send = send;
    this.#token = token;
    this.interviewId = interview.id;
    this.#roundId = interview.rounds[0]?.id ?? '';
  }

  static async create(send: Sender): Promise<BenchCandidate> {
    return BenchCandidate.open(send, await registered(send));
  }

  /**
   * Another interview of an account.
   * @param dueAt else the interview's own standard
   */
  static async open(send: Sender, token: string, dueAt?: Date): Promise<BenchCandidate> {
    type Created = { result: { id: string; rounds: { id: string }[] } };
    const input = { ...PLAN, idempotencyKey: newId(), ...(dueAt && { dueAt: dueAt.toISOString() }) };
    return new BenchCandidate(send, token, commanded(await send<Created>(token, CREATE, { input })));
  }

  get token(): string {
    return this.#token;
  }

  /** Starts a round, by default the first. */
  async start(roundId = this.#roundId): Promise<void> {
    commanded(await this.#send<{ result: { id: string } }>(this.#token, START, { input: { roundId } }));
  }

  /** Resolves when the answer is accepted. */
  async submit({ id, text }: OpenQuestion): Promise<void> {
    const input = { questionId: id, text: answerTo(text), idempotencyKey: newId() };
    commanded(await this.#send<{ result: object }>(this.#token, SUBMIT, { input }));
  }
}

/** A candidate who follows the interview as a page does, and starts each round as it becomes ready. */
export class FollowingCandidate {
  readonly #candidate: BenchCandidate;
  #open: OpenQuestion | null = null;
  #heard: () => void = () => undefined;
  #lost: (error: unknown) => void = () => undefined;
  #next: Promise<void> = Promise.resolve();

  private constructor(candidate: BenchCandidate) {
    this.#candidate = candidate;
    this.#listen();
  }

  /** Resolves when the first question is there. */
  static async create(url: string, send: Sender, ending: AbortSignal): Promise<FollowingCandidate> {
    return FollowingCandidate.come(url, await BenchCandidate.create(send), ending);
  }

  /** A candidate comes to an interview that waits. Resolves when the first question is there. */
  static async come(url: string, candidate: BenchCandidate, ending: AbortSignal): Promise<FollowingCandidate> {
    const following = new FollowingCandidate(candidate);
    following.#follow(url, ending).catch((error: unknown) => following.#lost(error));
    await following.ready();
    return following;
  }

  /** Answers the open question and waits until the system has said what comes next. */
  async answer(): Promise<AnswerTimes> {
    while (!this.#open) await this.#next;
    const question = this.#open;
    this.#open = null;
    const next = this.#next;
    const started = performance.now();
    await this.#candidate.submit(question);
    const accepted = performance.now() - started;
    await next;
    return { accepted, scored: performance.now() - started };
  }

  /** Resolves when a question is open. */
  async ready(): Promise<void> {
    while (!this.#open) await this.#next;
  }

  #listen(): void {
    this.#next = new Promise((resolve, reject) => {
      this.#heard = resolve;
      this.#lost = reject;
    });
    // Nobody may wait for it when the bench ends.
    this.#next.catch(() => undefined);
  }

  async #follow(url: string, ending: AbortSignal): Promise<void> {
    const variables = { interviewId: this.#candidate.interviewId, afterSequence: 0 };
    for await (const event of streamEvents(url, this.#candidate.token, variables, ending)) await this.#take(event);
    throw new Error('The event stream of a candidate dropped.');
  }

  async #take({ type, round, question }: StreamedEvent): Promise<void> {
    if (type === 'ROUND_READY' && round) await this.#candidate.start(round.id);
    if (type === 'INTERVIEW_COMPLETED') throw new Error('An interview has too few questions for the bench.');
    if (type === 'QUESTION_ASKED' && question) this.#open = question;
    if (type !== 'QUESTION_ASKED' && type !== 'QUESTION_SCORED') return;
    const heard = this.#heard;
    this.#listen();
    heard();
  }
}
