import { expect, test } from 'vitest';
import { recogniserOf, type RecogniserEvents } from './recogniser.ts';

class FakeSpeech {
  static last: FakeSpeech | undefined;
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
