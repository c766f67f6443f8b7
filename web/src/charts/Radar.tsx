import { createMemo, createSignal, For, Index, onCleanup, onMount, type JSX } from 'solid-js';
import { score } from '../lib/format';
import { t } from '../messages/results.ts';
import { path, spoke } from './geometry';
import { radarLayout } from './radar-layout';
import styles from './Radar.module.css';

/** `questions` is how many the score is the mean of. */
export type Axis = Readonly<{ title: string; score: number; questions: number }>;
const rings = [25, 50, 75, 100];
/** CSS pixels. */
const WIDEST = 480;

/** Scores per competency, 0–100, against the ring where Ready begins; the numbers stand beside, the highest first. */
export function Radar(props: { caption: string; ready: number; axes: readonly Axis[] }): JSX.Element {
  const [width, setWidth] = createSignal(WIDEST);
  const layout = createMemo(() => radarLayout(props.axes.map(({ title }) => title), width()));
  const at = (index: number, value: number) => spoke(index, props.axes.length, (value / 100) * layout().radius);
  const around = (value: (axis: Axis) => number) => path(props.axes.map((axis, i) => at(i, value(axis))), true);
  const box = () => layout().box;
  const ranked = () => props.axes.toSorted((a, b) => b.score - a.score);
  let place!: HTMLDivElement;
  onMount(() => {
    const measure = () => setWidth(Math.min(WIDEST, place.clientWidth || WIDEST));
    const watch = new ResizeObserver(measure);
    watch.observe(place);
    onCleanup(() => watch.disconnect());
    measure();
  });
  return (
    <figure class={styles.figure}>
      <div ref={place} aria-hidden="true">
        <svg
          class={styles.chart}
          width={width()}
          viewBox={`${box().left} ${box().top} ${box().right - box().left} ${box().bottom - box().top}`}
        >
          <For each={rings}>{(value) => <path class={styles.ring} d={around(() => value)} />}</For>
          <path class={styles.ready} d={around(() => props.ready)} />
          <path class={styles.you} d={around((axis) => axis.score)} />
          <Index each={props.axes}>
            {(axis, i) => <circle class={styles.dot} cx={at(i, axis().score).x} cy={at(i, axis().score).y} r="3" />}
          </Index>
          <For each={layout().labels}>
            {(label) => (
              <text class={styles.label} y={label.y} text-anchor={label.anchor} font-size={String(layout().size)}>
                <For each={label.lines}>
                  {(line, n) => (
                    <tspan x={label.x} dy={n() === 0 ? 0 : layout().line}>
                      {line}
                    </tspan>
                  )}
                </For>
              </text>
            )}
          </For>
        </svg>
        <p class={styles.legend}>
          <span data-series="you">{t('results.you')}</span>
          <span data-series="ready">{t('results.readyRing', props.ready)}</span>
        </p>
      </div>
      <table class={styles.table}>
        <caption class="visually-hidden">{props.caption}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t('results.competency')}</th>
            <th scope="col">{t('results.questions')}</th>
            <th scope="col">{t('results.score')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={ranked()}>
            {(axis, n) => (
              <tr data-below={axis.score < props.ready && n() > 0 && (ranked()[n() - 1]?.score ?? 0) >= props.ready}>
                <th scope="row">{axis.title}</th>
                <td class="note">{t('unit.questions', axis.questions)}</td>
                <td>{score(axis.score)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </figure>
  );
}
