import { For, type JSX } from 'solid-js';
import { score } from '../lib/format';
import { bands, type Band, type Interval } from '../lib/rubric';
import { t } from '../messages/results.ts';
import styles from './Scale.module.css';

type ScaleProps = { value: number; interval: Interval; band: Band | null; label: string };

const spans = [...bands].reverse().map(({ band, from }, i, all) => ({ band, from, to: all[i + 1]?.from ?? 100 }));
const marks = [...spans.map(({ from }) => from), 100];

/** One score on 0–100: the bands between their bounds, the interval as a bar, the score as a dot; words stand beside. */
export function Scale(props: ScaleProps): JSX.Element {
  const interval = () => t('results.interval', score(props.interval.low), score(props.interval.high));
  return (
    <div
      class={styles.scale}
      role="img"
      aria-label={`${props.label}: ${t('results.of100', score(props.value))}, ${interval()}`}
    >
      <div class={styles.bands}>
        <For each={spans}>
          {({ band, from, to }) => (
            <span data-here={band === props.band} style={{ 'flex-basis': `${to - from}%` }}>
              {t(`band.${band}`)}
            </span>
          )}
        </For>
      </div>
      <div class={styles.line}>
        <For each={marks}>{(mark) => <i style={{ left: `${mark}%` }} />}</For>
        <span
          class={styles.interval}
          style={{ left: `${props.interval.low}%`, width: `${props.interval.high - props.interval.low}%` }}
        />
        <span class={styles.dot} style={{ left: `${props.value}%` }} />
      </div>
      <div class={styles.marks}>
        <For each={marks}>{(mark) => <span style={{ left: `${mark}%` }}>{mark}</span>}</For>
      </div>
    </div>
  );
}
