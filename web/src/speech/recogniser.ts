/** Why a take ended that nobody stopped. ENDED: the browser gave no reason. */
export type Trouble = 'NOT_ALLOWED' | 'NO_MICROPHONE' | 'NETWORK' | 'LANGUAGE' | 'ENDED';

export type RecogniserEvents = Readonly<{
  listening: () => void;
  /** All that was heard in this take so far: what is `settled` stays, the `guess` behind it may still change. */
  heard: (settled: string, guess: string) => void;
  /** Nothing more will be heard. It comes after `stop`, and also when the browser gives up by itself. */
  ended: (trouble: Trouble | null) => void;
}>;

export type Recogniser = Readonly<{ start: () => void; stop: () => void }>;
export type MakeRecogniser = (events: RecogniserEvents) => Recogniser;

type Result = Readonly<{ isFinal: boolean; 0?: Readonly<{ transcript: string }> }>;

/** The part of the Web Speech API that is used; browsers differ on the rest. */
type WebSpeech = {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onstart: (() => void) | null;
  onresult: ((event: Readonly<{ results: ArrayLike<Result> }>) => void) | null;
  onerror: ((event: Readonly<{ error: string }>) => void) | null;
  onend: (() => void) | null;
  start: () => void;
  stop: () => void;
};

declare global {
  interface Window {
    /** Takes the place of the browser's recogniser. */
    __recogniser?: MakeRecogniser;
    SpeechRecognition?: new () => WebSpeech;
    webkitSpeechRecognition?: new () => WebSpeech;
  }
}

const troubles: Readonly<Record<string, Trouble>> = {
  'not-allowed': 'NOT_ALLOWED',
  'service-not-allowed': 'NOT_ALLOWED',
  'audio-capture': 'NO_MICROPHONE',
  network: 'NETWORK',
  'language-not-supported': 'LANGUAGE',
};

const joined = (...words: string[]): string => words.filter(Boolean).join(' ');

/** Browsers end it at a longer pause; who thinks has not finished, so it listens on, and keeps what was heard before. */
const webRecogniser =
  (WebSpeechRecognition: new () => WebSpeech, language: string): MakeRecogniser =>
  (events) => {
    const speech = new WebSpeechRecognition();
    let before = '';
    let since = '';
    let trouble: Trouble | null = null;
    /** Whether an end would be no more than a pause. One that ends without a reason is not tried again and again. */
    let pausing = false;
    let stopped = false;
    speech.lang = language;
    speech.continuous = true;
    speech.interimResults = true;
    speech.onstart = () => events.listening();
    speech.onresult = ({ results }) => {
      const all = Array.from(results);
      const words = (settled: boolean): string =>
        joined(...all.filter(({ isFinal }) => isFinal === settled).map((result) => result[0]?.transcript.trim() ?? ''));
      pausing = true;
      since = joined(words(true), words(false));
      events.heard(joined(before, words(true)), words(false));
    };
    speech.onerror = ({ error }) => {
      pausing = error === 'no-speech';
      trouble = troubles[error] ?? trouble;
    };
    speech.onend = () => {
      if (stopped || trouble || !pausing) return events.ended(trouble);
      pausing = false;
      before = joined(before, since);
      since = '';
      try {
        speech.start();
      } catch {
        events.ended(null);
      }
    };
    return {
      start: () => speech.start(),
      stop: () => {
        stopped = true;
        speech.stop();
      },
    };
  };

/** Interviews are held in English; the person's own kind of it is understood best. */
const english = (language: string): string => (/^en(-|$)/i.test(language) ? language : 'en-US');

/** The recogniser of this browser; null where it has none. */
export function recogniserOf(browser: Window): MakeRecogniser | null {
  if (browser.__recogniser) return browser.__recogniser;
  const WebSpeechRecognition = browser.SpeechRecognition ?? browser.webkitSpeechRecognition;
  return WebSpeechRecognition ? webRecogniser(WebSpeechRecognition, english(browser.navigator.language)) : null;
}
