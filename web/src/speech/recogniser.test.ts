import { expect, test } from 'vitest';
import { recogniserOf, type RecogniserEvents } from './recogniser.ts';

class FakeSpeech {
  static last: FakeSpeech | undefined;
  starts = 0;
  lang = '';
  continuous = false;
  interimResults = false;
  onstart: (() => void) | null = null;
  onresult: ((event: { results: { isFinal: boolean; 0: { transcript: string } }[] }) => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  onend: (() => void) | null = null;
  constructor() {
    FakeSpeech.last = this;
  }
  start(): void {
    this.starts += 1;
    this.onstart?.();
  }
  stop(): void {
    this.onend?.();
  }
}

const browser = (parts: object, language = 'de-DE'): Window => ({ navigator: { language }, ...parts }) as Window;
const listen = (told: unknown[][]): RecogniserEvents => ({
  listening: () => told.push(['listening']),
  heard: (...words) => told.push(['heard', ...words]),
  ended: (trouble) => told.push(['ended', trouble]),
});

test('a browser without speech has no recogniser', () => {
  expect(recogniserOf(browser({}))).toBeNull();
});

test('what a test puts in place comes first', () => {
  const make = () => ({ start: () => undefined, stop: () => undefined });
  expect(recogniserOf(browser({ __recogniser: make, SpeechRecognition: FakeSpeech }))).toBe(make);
});

test('settled words and the guess are told apart; a reason goes along with the end', () => {
  const told: unknown[][] = [];
  recogniserOf(browser({ webkitSpeechRecognition: FakeSpeech }))?.(listen(told)).start();
  const speech = FakeSpeech.last;
  speech?.onresult?.({
    results: [
      { isFinal: true, 0: { transcript: 'An index ' } },
      { isFinal: true, 0: { transcript: ' makes reads fast' } },
      { isFinal: false, 0: { transcript: ' and' } },
    ],
  });
  speech?.onerror?.({ error: 'no-speech' });
  speech?.onerror?.({ error: 'network' });
  speech?.onend?.();
  expect(told).toEqual([['listening'], ['heard', 'An index makes reads fast', 'and'], ['ended', 'NETWORK']]);
});

test('English is listened for, in the kind the person has chosen', () => {
  recogniserOf(browser({ SpeechRecognition: FakeSpeech }))?.(listen([]));
  expect(FakeSpeech.last?.lang).toBe('en-US');
  recogniserOf(browser({ SpeechRecognition: FakeSpeech }, 'en-GB'))?.(listen([]));
  expect(FakeSpeech.last?.lang).toBe('en-GB');
});

/** Listens with what the test says; gives the browser's side of it. */
function listening() {
  const told: unknown[][] = [];
  const recogniser = recogniserOf(browser({ SpeechRecognition: FakeSpeech }))?.(listen(told));
  recogniser?.start();
  const speech = FakeSpeech.last;
  if (!recogniser || !speech) throw new Error('Nothing listens.');
  const hear = (isFinal: boolean, transcript: string) => speech.onresult?.({ results: [{ isFinal, 0: { transcript } }] });
  return { told, recogniser, speech, hear };
}

test('a pause does not end it: it listens on and keeps what was heard before', () => {
  const { told, speech, hear, recogniser } = listening();
  hear(true, 'An index');
  speech.onend?.();
  hear(false, 'makes');
  speech.onerror?.({ error: 'no-speech' });
  speech.onend?.();
  speech.onerror?.({ error: 'no-speech' });
  speech.onend?.();
  hear(true, 'reads fast');
  expect(speech.starts).toBe(4);
  recogniser.stop();
  expect(told.filter(([what]) => what !== 'listening')).toEqual([
    ['heard', 'An index', ''],
    ['heard', 'An index', 'makes'],
    ['heard', 'An index makes reads fast', ''],
    ['ended', null],
  ]);
});

test('an end without words or silence before it, or because of another page, is an end', () => {
  const atOnce = listening();
  atOnce.speech.onend?.();
  expect(atOnce.told.at(-1)).toEqual(['ended', null]);
  const taken = listening();
  taken.hear(true, 'An index');
  taken.speech.onerror?.({ error: 'aborted' });
  taken.speech.onend?.();
  expect(taken.told.at(-1)).toEqual(['ended', null]);
  expect(taken.speech.starts).toBe(1);
});

test('a browser that will not listen on has ended it', () => {
  const { told, speech, hear } = listening();
  hear(true, 'An index');
  speech.start = () => {
    throw new Error('InvalidStateError');
  };
  speech.onend?.();
  expect(told.at(-1)).toEqual(['ended', null]);
});
