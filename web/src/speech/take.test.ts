import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MakeRecogniser, RecogniserEvents } from './recogniser.ts';
import { SILENT_AFTER, startTake, type TakeState } from './take.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A take whose recogniser the test plays. */
function take() {
  const states: TakeState[] = [];
  const calls: string[] = [];
  let events: RecogniserEvents | undefined;
  const make: MakeRecogniser = (told) => {
    events = told;
    return { start: () => calls.push('start'), stop: () => calls.push('stop') };
  };
  const { stop } = startTake(make, (state) => states.push(state));
  if (!events) throw new Error('The recogniser was not made.');
  return { browser: events, stop, calls, now: () => states.at(-1), phases: () => states.map(({ phase }) => phase) };
}

test('words arrive, and the guess becomes part of the text when it is stopped', () => {
  const { browser, stop, calls, now } = take();
  browser.listening();
  browser.heard('An index', 'makes');
  expect(now()).toEqual({ phase: 'LISTENING', text: 'An index makes', trouble: null });
  stop();
  browser.heard('An index makes reads fast', '');
  browser.ended(null);
  expect(now()).toEqual({ phase: 'STOPPED', text: 'An index makes reads fast', trouble: null });
  expect(calls).toEqual(['start', 'stop']);
});

test('silence is said, and words end it', () => {
  const { browser, now } = take();
  browser.listening();
  vi.advanceTimersByTime(SILENT_AFTER - 1);
  expect(now()?.phase).toBe('LISTENING');
  vi.advanceTimersByTime(1);
  expect(now()?.phase).toBe('SILENT');
  browser.heard('', 'hello');
  expect(now()?.phase).toBe('LISTENING');
  vi.advanceTimersByTime(SILENT_AFTER);
  expect(now()?.phase).toBe('SILENT');
});

test('a browser that never starts to listen counts as silent', () => {
  const { now } = take();
  vi.advanceTimersByTime(SILENT_AFTER);
  expect(now()?.phase).toBe('SILENT');
});

test('an end that nobody asked for is trouble, and its words are kept', () => {
  const { browser, now } = take();
  browser.heard('An index', '');
  browser.ended(null);
  expect(now()).toEqual({ phase: 'BROKEN', text: 'An index', trouble: 'ENDED' });
  vi.advanceTimersByTime(SILENT_AFTER);
  expect(now()?.phase).toBe('BROKEN');
});

test('the reason of the browser is passed on', () => {
  const { browser, now } = take();
  browser.ended('NOT_ALLOWED');
  expect(now()?.trouble).toBe('NOT_ALLOWED');
});

test('a browser that does not confirm the stop is not waited for', () => {
  const { browser, stop, now } = take();
  browser.heard('An index', '');
  stop();
  expect(now()?.phase).toBe('STOPPING');
  vi.advanceTimersByTime(1500);
  expect(now()).toEqual({ phase: 'STOPPED', text: 'An index', trouble: null });
  browser.ended('NETWORK');
  browser.heard('late', '');
  expect(now()?.text).toBe('An index');
});

test('a recogniser that cannot start is trouble at once', () => {
  const states: TakeState[] = [];
  startTake(() => { throw new Error('no'); }, (state) => states.push(state));
  expect(states.at(-1)).toEqual({ phase: 'BROKEN', text: '', trouble: 'ENDED' });
});
