import type { Page } from 'playwright-core';

/** Takes the place of the browser's recogniser: it starts, and hears what a test lets it hear. */
const RECOGNISER = `window.__recogniser = (events) => {
  window.speech = { ...events, calls: [] };
  return { start: () => window.speech.calls.push('start'), stop: () => window.speech.calls.push('stop') };
};`;

/** The Web Speech API of a browser that says of itself what a test lets it say. */
const WEB_SPEECH = `window.SpeechRecognition = class {
  constructor() {
    window.webSpeech = this;
    this.starts = 0;
  }
  start() {
    this.starts += 1;
    this.onstart();
  }
  stop() {
    this.onend();
  }
};`;

const NO_SPEECH = 'delete window.SpeechRecognition; delete window.webkitSpeechRecognition;';

export const speeches = { recogniser: RECOGNISER, browser: WEB_SPEECH, none: NO_SPEECH } as const;

/** What the recogniser that stands in for the browser's tells the client. */
export const recogniserOf = (page: Page) => {
  const tell = (event: string, ...words: unknown[]) => page.evaluate(`speech.${event}(...${JSON.stringify(words)})`);
  return {
    listening: () => tell('listening'),
    /** @param settled all that stays, of this recording @param guess what may still change */
    heard: (settled: string, guess: string) => tell('heard', settled, guess),
    ended: (trouble: string | null) => tell('ended', trouble),
    calls: () => page.evaluate<string[]>('speech.calls'),
  };
};

/** What the browser's own speech recognition tells the client. */
export const webSpeechOf = (page: Page) => ({
  /** What was heard since it began to listen. */
  heard: (transcript: string) => {
    const results = [{ isFinal: true, 0: { transcript } }];
    return page.evaluate(`webSpeech.onresult({ results: ${JSON.stringify(results)} })`);
  },
  fails: (error: string) => page.evaluate(`webSpeech.onerror({ error: '${error}' }); webSpeech.onend()`),
  starts: () => page.evaluate<number>('webSpeech.starts'),
});
