import { For, type JSX } from 'solid-js';
import { t } from '../../messages/results.ts';
import { Skeleton } from '../../ui/Skeleton';
import styles from './Report.module.css';

/** The page's first lines before they have arrived. */
export function Loading(props: { title: string }): JSX.Element {
  return (
    <div class={styles.loading} role="status">
      <h1 class="visually-hidden">
        {props.title}: {t('states.loading')}
      </h1>
      <Skeleton width="12rem" />
      <Skeleton width="min(30rem, 90%)" height="3.5rem" />
      <For each={['80%', '70%', '75%']}>{(width) => <Skeleton width={width} />}</For>
    </div>
  );
}
