import { Show, type JSX } from 'solid-js';
import { t } from '../../messages/interview.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Desk } from './desk.ts';
import styles from './UnsentNotice.module.css';

/** Words that came too late are not thrown away: they can be read and copied until they are dismissed. */
export function UnsentNotice(props: { desk: Desk }): JSX.Element {
  return (
    <Show when={props.desk.unsent()}>
      {(unsent) => (
        <Notice
          tone="caution"
          role="alert"
          action={
            <Button size="small" onClick={() => props.desk.dismissUnsent()}>
              {t('interview.dismiss')}
            </Button>
          }
        >
          <strong>{t('composer.closedTitle')}</strong>
          <p>{t('composer.closedText')}</p>
          <details>
            <summary>{t('composer.unsent')}</summary>
            <p class={styles.text}>{unsent().text}</p>
          </details>
        </Notice>
      )}
    </Show>
  );
}
