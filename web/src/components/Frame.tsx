import { A } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import ChevronIcon from '~icons/lucide/chevron-down';
import { useSession, type User } from '../api/session.tsx';
import { t } from '../messages/common.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Frame.module.css';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { useOnline } from './useOnline.ts';
import { usePage } from './usePage.ts';
import { Wordmark } from './Wordmark.tsx';

/** The browser does not get to follow the link: the router owns addresses, and would only scroll. */
const skip = (event: MouseEvent): void => {
  event.preventDefault();
  document.getElementById('main')?.focus();
};

/** Every page but the public ones and the running round: wordmark, two places to go, the account. */
export function Frame(props: { title: string; children: JSX.Element }): JSX.Element {
  usePage(props.title);
  const { user } = useSession();
  const online = useOnline();
  return (
    <>
      <a class={styles.skip} href="#main" onClick={skip}>
        {t('frame.skip')}
      </a>
      <header class={styles.header}>
        <Wordmark href={user() ? '/interviews' : '/'} />
        <Show
          when={user()}
          fallback={
            <A class={styles.signIn} href="/sign-in">
              {t('landing.signIn')}
            </A>
          }
        >
          {(person) => (
            <>
              <nav class={styles.nav} aria-label={t('frame.main')}>
                <A href="/interviews" end>
                  {t('frame.interviews')}
                </A>
                <A href="/interviews/new">{t('frame.practise')}</A>
              </nav>
              <Account user={person()} />
            </>
          )}
        </Show>
      </header>
      <main id="main" tabindex="-1" class={styles.main}>
        <Show when={!online()}>
          <Notice tone="offline" role="status">
            {t('frame.offline')}
          </Notice>
        </Show>
        {props.children}
      </main>
    </>
  );
}

function Account(props: { user: User }): JSX.Element {
  const session = useSession();
  const [leaving, setLeaving] = createSignal(false);
  const leave = async () => {
    if (leaving()) return;
    setLeaving(true);
    await session.signOut();
    setLeaving(false);
  };
  return (
    <>
      <button type="button" class={styles.account} popovertarget="account">
        <span class={styles.name}>{props.user.name}</span>
        <span class="visually-hidden">{t('frame.account')}</span>
        <ChevronIcon aria-hidden="true" />
      </button>
      <div id="account" popover="auto" class={styles.menu} role="group" aria-label={t('frame.account')}>
        <p>
          <b>{props.user.name}</b>
          <br />
          {props.user.email}
        </p>
        <ThemeSwitch />
        <Button aria-disabled={leaving()} onClick={() => void leave()}>
          {t('frame.signOut')}
        </Button>
      </div>
    </>
  );
}
