import type { MakeRecogniser, Trouble } from './recogniser.ts';
import { createWatchdog } from './watchdog.ts';

/**
 * STARTING: the browser may be asking for the microphone. SILENT: recording, but no word came for a while. STOPPED:
 * somebody stopped it. BROKEN: it ended by itself, `trouble` says why. `text` is all that was heard, whatever happened.
 */
export type TakeState = Readonly<{
  phase: 'STARTING' | 'LISTENING' | 'SILENT' | 'STOPPING' | 'STOPPED' | 'BROKEN';
  text: string;
  trouble: Trouble | null;
}>;

export type Take = Readonly<{ stop: () => void }>;

/** Without a word for so long, something may be wrong. */
export const SILENT_AFTER = 10_000;
/** The last words come shortly after the stop, if they come. */
const LAST_WORDS_WITHIN = 1500;

/** One recording, watched: a recogniser that hangs, falls silent or gives up is noticed, and its words are kept. */
export function startTake(make: MakeRecogniser, onChange: (state: TakeState) => void): Take {
  let state: TakeState = { phase: 'STARTING', text: '', trouble: null };
  let stopping: ReturnType<typeof setTimeout> | undefined;
  const over = (): boolean => state.phase === 'STOPPED' || state.phase === 'BROKEN';
  const move = (change: Partial<TakeState>): void => {
    state = { ...state, ...change };
    onChange(state);
  };
  const end = (phase: 'STOPPED' | 'BROKEN', trouble: Trouble | null): void => {
    if (over()) return;
    silence.stop();
    clearTimeout(stopping);
    move({ phase, trouble });
  };
  const silence = createWatchdog(SILENT_AFTER, () => move({ phase: 'SILENT' }));

  const begin = (): (() => void) => {
    try {
      const recogniser = make({
        listening: () => {
          if (state.phase !== 'STARTING') return;
          silence.feed();
          move({ phase: 'LISTENING' });
        },
        heard: (settled, guess) => {
          if (over()) return;
          const text = [settled, guess].filter(Boolean).join(' ');
          if (state.phase === 'STOPPING') return move({ text });
          silence.feed();
          move({ phase: 'LISTENING', text });
        },
        ended: (trouble) => (state.phase === 'STOPPING' ? end('STOPPED', null) : end('BROKEN', trouble ?? 'ENDED')),
      });
      recogniser.start();
      return () => recogniser.stop();
    } catch {
      end('BROKEN', 'ENDED');
      return () => undefined;
    }
  };

  onChange(state);
  const silenceRecogniser = begin();
  return {
    stop: () => {
      if (over() || state.phase === 'STOPPING') return;
      silence.stop();
      move({ phase: 'STOPPING' });
      stopping = setTimeout(() => end('STOPPED', null), LAST_WORDS_WITHIN);
      silenceRecogniser();
    },
  };
}
