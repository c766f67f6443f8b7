import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import type { InterviewView } from '../../live/reducer.ts';
import { t } from '../../messages/interview.ts';
import styles from './Header.module.css';

type HeaderProps = { title: string; detail?: string; interview: InterviewView | null; children?: JSX.Element };

/** The bar above a round: what it is, its clock and its controls. Nothing here leads away but the way home. */
export function Header(props: HeaderProps): JSX.Element {
  return (
    <header class={styles.header} data-running={props.detail !== undefined && props.detail !== ''}>
      <A class={styles.home} href="/interviews">
        <img src="/icon.svg" alt={t('frame.interviews')} width="24" height="24" />
      </A>
      <div class={styles.title}>
        <h1>{props.title}</h1>
        <p class="note">
          <Show when={props.detail}>
            <span class={styles.role}>{props.detail}</span>
          </Show>
          <Show when={props.interview?.interviewer.kind === 'RULE_BASED'}>
            <span class={styles.mode} title={props.interview?.interviewer.notice ?? ''}>
              {t('interview.practice')}
            </span>
          </Show>
        </p>
      </div>
      {props.children}
    </header>
  );
}

export function HeaderActions(props: { children: JSX.Element }): JSX.Element {
  return <div class={styles.actions}>{props.children}</div>;
}
