import { A } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import { ThemeSwitch } from '../../components/ThemeSwitch.tsx';
import { usePage } from '../../components/usePage.ts';
import { Wordmark } from '../../components/Wordmark.tsx';
import { t } from '../../messages/public.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import styles from './Landing.module.css';
import { Specimen } from './Specimen.tsx';

const promises = [
  { title: t('landing.keep'), text: t('landing.keepText') },
  { title: t('landing.honest'), text: t('landing.honestText') },
  { title: t('landing.own'), text: t('landing.ownText') },
] as const;

/** Knows no session, so that a first visit does not carry it: pages behind the links lead on who is signed in. */
export function Landing(): JSX.Element {
  usePage(t('app.name'));
  return (
    <div class={styles.page}>
      <header class={styles.header}>
        <Wordmark href="/" />
        <A href="/sign-in">{t('landing.signIn')}</A>
      </header>
      <main id="main" tabindex="-1" class={styles.hero}>
        <div class={styles.words}>
          <h1 class="display">
            {t('landing.title')} <span>{t('landing.titleNext')}</span>
          </h1>
          <p>{t('landing.lead')}</p>
          <ButtonLink variant="primary" size="large" href="/register">
            {t('landing.start')}
          </ButtonLink>
        </div>
        <Specimen />
      </main>
      <footer class={styles.footer}>
        <ul>
          <For each={promises}>
            {(promise) => (
              <li class="note">
                <b>{promise.title}</b>
                {promise.text}
              </li>
            )}
          </For>
        </ul>
        <ThemeSwitch />
      </footer>
    </div>
  );
}
