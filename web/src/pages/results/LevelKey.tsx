import { For, type JSX } from 'solid-js';
import { t } from '../../messages/results.ts';
import styles from './LevelKey.module.css';

const levels = [1, 2, 3, 4, 5] as const;

/** The anchors of the five levels, as the judge has them; stories from one's own work have their own. */
export function LevelKey(props: { scale: 'points' | 'story' }): JSX.Element {
  return (
    <details class={styles.key}>
      <summary>{t('results.levels')}</summary>
      <dl>
        <For each={levels}>
          {(level) => (
            <div>
              <dt>
                {level} <span>{t(`evidence.word.${level}`)}</span>
              </dt>
              <dd>{t(`results.anchor.${props.scale}.${level}`)}</dd>
            </div>
          )}
        </For>
      </dl>
    </details>
  );
}
