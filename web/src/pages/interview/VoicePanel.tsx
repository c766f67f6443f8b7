import { createSignal, Index, Match, onCleanup, Show, Switch, type JSX } from 'solid-js';
import MicIcon from '~icons/lucide/mic';
import StopIcon from '~icons/lucide/square';
import { countdown } from '../../lib/format.ts';
import { t } from '../../messages/interview.ts';
import { recogniserOf } from '../../speech/recogniser.ts';
import { SILENT_AFTER, startTake, type Take, type TakeState } from '../../speech/take.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './VoicePanel.module.css';

const BARS = 64;
const TICK_MS = 200;
const QUIET = 0.06;
/** So many new characters in one tick are a full bar. */
const FULL = 12;

type VoicePanelProps = {
  /** All that was written or said so far. */
  text: string;
  locked: boolean;
  /** The whole text with what was just heard behind it. */
  onWords: (text: string) => void;
  /** Shows the words as text, to be read through and sent. */
  onReview: () => void;
};

/** Speech becomes text here and nothing else: the words are read through as text before anything is sent. */
export function VoicePanel(props: VoicePanelProps): JSX.Element {
  const make = recogniserOf(window);
  let button: HTMLButtonElement | undefined;
  const [state, setState] = createSignal<TakeState | null>(null);
  const [seconds, setSeconds] = createSignal(0);
  const [bars, setBars] = createSignal<readonly number[]>(Array.from({ length: BARS }, () => QUIET));
  let take: Take | null = null;
  let ticking: ReturnType<typeof setInterval> | undefined;
  let left = false;
  const recording = () => ['STARTING', 'LISTENING', 'SILENT', 'STOPPING'].includes(state()?.phase ?? '');

  const rest = () => clearInterval(ticking);
  onCleanup(() => {
    left = true;
    rest();
    take?.stop();
  });

  /** The bars show words that arrive, not loudness: a second stream could take the sound from the recogniser. */
  const watch = () => {
    let ticks = 0;
    let seen = 0;
    setSeconds(0);
    ticking = setInterval(() => {
      const heard = state()?.text.length ?? 0;
      const fresh = Math.min(1, Math.abs(heard - seen) / FULL);
      seen = heard;
      ticks += 1;
      setSeconds(Math.floor((ticks * TICK_MS) / 1000));
      setBars((all) => [...all.slice(1), Math.max(QUIET, fresh)]);
    }, TICK_MS);
  };

  const record = () => {
    if (!make || props.locked || recording()) return;
    const before = props.text.trimEnd();
    let heard = '';
    watch();
    take = startTake(make, (next) => {
      if (left) return;
      setState(next);
      if (next.text !== heard) props.onWords([before, next.text].filter(Boolean).join(' '));
      heard = next.text;
      if (next.phase !== 'STOPPED' && next.phase !== 'BROKEN') return;
      rest();
      if (next.phase === 'STOPPED') props.onReview();
    });
  };

  /** The notice goes before the last words are there; its focus waits for them at the other button. */
  const stopHere = () => {
    button?.focus();
    take?.stop();
  };

  return (
    <div class={styles.panel}>
      <Show
        when={make}
        fallback={
          <Notice tone="caution" action={<WriteInstead onPress={props.onReview} />}>
            {t('voice.unsupported')}
          </Notice>
        }
      >
        <div class={styles.take}>
          <button
            ref={(element) => (button = element)}
            type="button"
            class={styles.record}
            data-on={recording()}
            aria-disabled={props.locked || state()?.phase === 'STOPPING'}
            onClick={() => (recording() ? take?.stop() : record())}
          >
            <Show when={recording()} fallback={<MicIcon aria-hidden="true" />}>
              <StopIcon class={styles.square} aria-hidden="true" />
            </Show>
            {t(recording() ? 'voice.stop' : state() ? 'voice.again' : 'voice.start')}
          </button>
          <Show when={recording()} fallback={<p class={`note ${styles.level}`}>{t('voice.judged')}</p>}>
            <svg class={styles.level} viewBox={`0 0 ${BARS * 5} 40`} preserveAspectRatio="none" aria-hidden="true">
              <Index each={bars()}>
                {(height, i) => <rect x={i * 5} y={20 - height() * 18} width="2" height={height() * 36} rx="1" />}
              </Index>
            </svg>
            <span class={styles.time} role="timer" aria-label={t('voice.recording')}>
              {countdown(seconds())}
            </span>
          </Show>
        </div>
        <div class={styles.say} role="status">
          <Switch>
            <Match when={state()?.phase === 'SILENT'}>
              <Notice tone="caution" action={<WriteInstead onPress={stopHere} />}>
                {t('voice.silent', SILENT_AFTER / 1000)}
              </Notice>
            </Match>
            <Match when={state()?.phase === 'BROKEN' && state()?.trouble}>
              {(trouble) => (
                <Notice tone="caution" action={<WriteInstead onPress={props.onReview} />}>
                  {t(`voice.${trouble()}`)}
                </Notice>
              )}
            </Match>
            <Match when={state()?.phase === 'STARTING'}>
              <p class="note">{t('voice.starting')}</p>
            </Match>
          </Switch>
        </div>
        <Show when={props.text !== ''}>
          <p class={styles.transcript} aria-label={t('voice.transcript')} role="group">
            {props.text}
          </p>
        </Show>
        <p class="note">{t(recording() ? 'voice.review' : 'voice.privacy')}</p>
      </Show>
    </div>
  );
}

function WriteInstead(props: { onPress: () => void }): JSX.Element {
  return (
    <Button size="small" onClick={() => props.onPress()}>
      {t('voice.write')}
    </Button>
  );
}
