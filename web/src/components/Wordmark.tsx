import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { t } from '../messages/public.ts';
import styles from './Wordmark.module.css';

export function Wordmark(props: { href: string }): JSX.Element {
  return (
    <A class={styles.wordmark} href={props.href}>
      <img src="/icon.svg" alt="" width="24" height="24" />
      {t('app.name')}
    </A>
  );
}
