import { setTimeout as pause } from 'node:timers/promises';
import { ApiError, type GraphQLResult, dataOf, post } from './client.ts';

/** The server says something at least every 12 s, if only that it is there. */
const SILENCE_MS = 40_000;
const RESUBSCRIBE_MS = 500;

const EVENTS = `subscription ($interviewId: ID!, $afterSequence: Int) {
  interviewEvents(interviewId: $interviewId, afterSequence: $afterSequence) {
    sequence type round { id index } question { id kind text } } }`;

export interface StreamedEvent {
  readonly sequence: number;
  readonly type: string;
  readonly round: { readonly id: string; readonly index: number } | null;
  readonly question: {
    readonly id: string;
    readonly kind: 'MAIN' | 'FOLLOW_UP';
    readonly text: string;
  } | null;
}

type EventResult = GraphQLResult<{ interviewEvents: StreamedEvent }>;

/**
 * The texts between blank lines.
 * @param onData is called for everything that comes in
 */
async function* blocks(body: ReadableStream<Uint8Array>, onData: () => void): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body) {
    onData();
    const parts = (rest + decoder.decode(bytes, { stream: true })).split('\n\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
}

function parse(block: string): EventResult | null {
  const line = block.split('\n').find((one) => one.startsWith('data:'));
  const text = line?.slice('data:'.length).trim() ?? '';
  return text === '' ? null : (JSON.parse(text) as EventResult);
}

async function* once(
  url: string,
  token: string | null,
  variables: { interviewId: string; afterSequence: number },
  ending: AbortSignal,
): AsyncGenerator<StreamedEvent, void> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), SILENCE_MS);
  try {
    const signal = AbortSignal.any([ending, silence.signal]);
    const response = await post(url, { query: EVENTS, variables }, { token, accept: 'text/event-stream', signal });
    if (!response.body) return;
    if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
      dataOf((await response.json()) as EventResult);
      return;
    }
    for await (const block of blocks(response.body, () => timer.refresh())) {
      const result = parse(block);
      if (result) yield dataOf(result).interviewEvents;
    }
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The events of an interview after a sequence until the stream drops, and a moment longer: subscribe again then, after
 * the last event.
 * @throws ApiError
 */
export async function* streamEvents(
  url: string,
  token: string | null,
  variables: { interviewId: string; afterSequence: number },
  ending: AbortSignal,
): AsyncGenerator<StreamedEvent, void> {
  try {
    yield* once(url, token, variables, ending);
  } catch (error) {
    ending.throwIfAborted();
    if (error instanceof ApiError) throw error;
  }
  await pause(RESUBSCRIBE_MS, undefined, { signal: ending });
}
