import { For, type JSX } from 'solid-js';
import { t } from '../../messages/dashboard.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import styles from './FirstInterview.module.css';

const steps = [t('dashboard.firstRole'), t('dashboard.firstRounds'), t('dashboard.firstScores')] as const;

/** The dashboard of a new account: one thing to do, and what will happen then. */
export function FirstInterview(): JSX.Element {
  return (
    <section class={styles.first} aria-labelledby="first">
      <h2 id="first" class="display">
        {t('dashboard.emptyTitle')}
      </h2>
      <ol>
        <For each={steps}>
          {(step, index) => (
            <li>
              <span class="note">{index() + 1}</span>
              {step}
            </li>
          )}
        </For>
      </ol>
      <ButtonLink variant="primary" size="large" href="/interviews/new">
        {t('dashboard.emptyAction')}
      </ButtonLink>
    </section>
  );
}
