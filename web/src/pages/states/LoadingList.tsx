import { Index, type JSX } from 'solid-js';
import { t } from '../../messages/common.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './LoadingList.module.css';

/** The shape of the list to come, shown only when it takes longer than 300 ms. */
export function LoadingList(props: { label?: string }): JSX.Element {
  return (
    <div class={styles.list} role="status">
      <span class="visually-hidden">{props.label ?? t('states.loading')}</span>
      <Index each={['13rem', '10rem', '15rem']}>
        {(width) => (
          <div class={styles.row}>
            <div class={styles.words}>
              <Skeleton width={width()} />
              <Skeleton width="8rem" height="0.75em" />
            </div>
            <Skeleton width="3rem" />
          </div>
        )}
      </Index>
    </div>
  );
}
