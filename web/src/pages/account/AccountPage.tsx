import { A, useNavigate, useSearchParams } from '@solidjs/router';
import { createEffect, type JSX } from 'solid-js';
import { useSession } from '../../api/session.tsx';
import { usePage } from '../../components/usePage.ts';
import { Wordmark } from '../../components/Wordmark.tsx';
import styles from './AccountPage.module.css';
import { ownPath } from './own-path.ts';

type AccountPageProps = {
  title: string;
  lead: string;
  other: { question: string; label: string; href: string };
  /** Where a signed-in person goes who asked for no page of their own. */
  goTo: string;
  note?: string;
  children: JSX.Element;
};

/** Left as soon as somebody is signed in: here, in another tab, or before they came. */
export function AccountPage(props: AccountPageProps): JSX.Element {
  usePage(props.title);
  const session = useSession();
  const navigate = useNavigate();
  const [search] = useSearchParams<{ next?: string }>();
  createEffect(() => {
    if (session.status() === 'SIGNED_IN') navigate(ownPath(search.next, props.goTo), { replace: true });
  });
  const other = () =>
    search.next === undefined ? props.other.href : `${props.other.href}?${new URLSearchParams({ next: search.next })}`;
  return (
    <div class={styles.page}>
      <header class={styles.header}>
        <Wordmark href="/" />
      </header>
      <main id="main" tabindex="-1" class={styles.main}>
        <h1>{props.title}</h1>
        <p class={styles.lead}>{props.lead}</p>
        {props.children}
        <p class={`note ${styles.other}`}>
          {props.other.question} <A href={other()}>{props.other.label}</A>
        </p>
      </main>
      <footer class={`note ${styles.footer}`}>{props.note}</footer>
    </div>
  );
}
