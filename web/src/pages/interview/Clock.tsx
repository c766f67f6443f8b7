import { createSignal, onCleanup, Show, type JSX } from 'solid-js';
import ClockIcon from '~icons/lucide/clock';
import { countdown } from '../../lib/format.ts';
import { t } from '../../messages/interview.ts';
import styles from './Clock.module.css';
import { secondsLeft, type Pause } from './round-clock.ts';
import { readStored, writeStored } from './stored.ts';

const HIDDEN = 'rounds:clock-hidden';

type ClockProps = { minutes: number; firstAskedAt: number; pauses: readonly Pause[]; live: boolean };

/**
 * The minutes of the round. Who is made nervous by them hides them, here and from then on. The switch lies over the
 * time, not around it: what is inside a button is its name, and not read as a time.
 */
export function Clock(props: ClockProps): JSX.Element {
  const [now, setNow] = createSignal(Date.now());
  const [hidden, setHidden] = createSignal(readStored(localStorage, HIDDEN) === true);
  const timer = setInterval(() => setNow(Date.now()), 1000);
  onCleanup(() => clearInterval(timer));
  const left = () => secondsLeft(props, props.pauses, now());
  const toggle = () => writeStored(localStorage, HIDDEN, setHidden(!hidden()));
  const label = () => t(hidden() ? 'interview.clockShow' : 'interview.clockHide');
  return (
    <div class={styles.clock} data-live={props.live} data-over={left() < 0}>
      <Show when={!hidden()} fallback={<ClockIcon aria-hidden="true" />}>
        <span class={styles.time} role="timer">
          <strong>{countdown(Math.abs(left()))}</strong>
          <span class={styles.word}>{t(left() < 0 ? 'interview.over' : 'interview.left')}</span>
        </span>
      </Show>
      <button type="button" class={styles.toggle} aria-label={label()} title={label()} onClick={toggle} />
    </div>
  );
}
