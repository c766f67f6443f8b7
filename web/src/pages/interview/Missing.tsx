import type { JSX } from 'solid-js';
import type { Connection } from '../../components/status.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import type { FeedError } from '../../live/feed.ts';
import { t } from '../../messages/interview.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './Interview.module.css';

/** There is no such interview, or it is not this person's. */
export function Missing(props: { error: FeedError }): JSX.Element {
  return (
    <main id="main" tabindex="-1" class={styles.between}>
      <div class={styles.column}>
        <EmptyState
          role="alert"
          title={t('states.notFoundTitle')}
          action={
            <ButtonLink variant="primary" href="/interviews">
              {t('states.home')}
            </ButtonLink>
          }
        >
          {'message' in props.error ? props.error.message : t('states.notFoundText')}
        </EmptyState>
      </div>
    </main>
  );
}

/** The interview has not come yet. What is said of the connection stands where it always does. */
export function Waiting(props: { connection: Connection }): JSX.Element {
  return (
    <main id="main" tabindex="-1" class={styles.between} aria-busy="true">
      <div class={styles.column}>
        <p class="visually-hidden">{t('interview.loading')}</p>
        <Skeleton width="60%" height="3rem" />
        <Skeleton width="40%" />
        <Skeleton width="100%" height="12rem" />
        <StatusLine work="LOADING" connection={props.connection} />
      </div>
    </main>
  );
}
