import { For, Index, type JSX } from 'solid-js';
import { score } from '../lib/format';
import { t } from '../messages/results.ts';
import { labelLines, path, spoke } from './geometry';
import styles from './Radar.module.css';

export type Axis = Readonly<{ title: string; score: number }>;
const rings = [25, 50, 75, 100];

/** Scores per competency, 0–100, against the ring where Ready begins. */
export function Radar(props: { caption: string; ready: number; axes: readonly Axis[] }): JSX.Element {
  const at = (index: number, value: number) => spoke(index, props.axes.length, value);
  const ring = (value: number) =>
    path(
      props.axes.map((_, i) => at(i, value)),
      true,
    );
  const anchor = (x: number) => (Math.abs(x) < 20 ? 'middle' : x > 0 ? 'start' : 'end');
  return (
    <figure class={styles.figure}>
      <svg class={styles.chart} viewBox="-190 -136 380 272" aria-hidden="true">
        <For each={rings}>{(value) => <path class={styles.ring} d={ring(value)} />}</For>
        <path class={styles.ready} d={ring(props.ready)} />
        <path
          class={styles.you}
          d={path(
            props.axes.map((axis, i) => at(i, axis.score)),
            true,
          )}
        />
        <Index each={props.axes}>
          {(axis, i) => <circle class={styles.dot} cx={at(i, axis().score).x} cy={at(i, axis().score).y} r="3" />}
        </Index>
        <Index each={props.axes}>
          {(axis, i) => {
            const lines = () => labelLines(axis().title);
            const place = () => at(i, 111);
            const top = () => place().y + 4 - (lines().length - 1) * (place().y < -90 ? 14 : place().y > 90 ? 0 : 7);
            return (
              <text class={styles.label} x={place().x} y={top()} text-anchor={anchor(place().x)}>
                <For each={lines()}>
                  {(line, n) => (
                    <tspan x={place().x} dy={n() === 0 ? 0 : 14}>
                      {line}
                    </tspan>
                  )}
                </For>
              </text>
            );
          }}
        </Index>
      </svg>
      <p class={styles.legend} aria-hidden="true">
        <span data-series="you">{t('results.you')}</span>
        <span data-series="ready">{t('results.readyRing', props.ready)}</span>
      </p>
      <table class="visually-hidden">
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('results.competency')}</th>
            <th scope="col">{t('results.score')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.axes}>
            {(axis) => (
              <tr>
                <th scope="row">{axis.title}</th>
                <td>{score(axis.score)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </figure>
  );
}
