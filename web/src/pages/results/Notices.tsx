import { Show, type JSX } from 'solid-js';
import type { Connection } from '../../live/feed';
import { ErrorNotice } from '../../components/ErrorNotice';
import { t } from '../../messages/results.ts';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { AgainButton, type Again } from './again';
import type { Interview } from './results.graphql';
import styles from './Report.module.css';
import type { Snapshot } from './snapshot';
import { isSettled, notScored, standingOf } from './standing';

type NoticesProps = {
  interview: Interview;
  snapshot: Snapshot<Interview>;
  connection: Connection | null;
  again: Again;
};

/** What makes these results less than whole, each with what can be done about it. */
export function Notices(props: NoticesProps): JSX.Element {
  const missing = () => (standingOf(props.interview) === 'CANCELLED' ? 0 : notScored(props.interview.questions));
  const expired = () =>
    props.interview.questions.length > 0 && props.interview.rounds.some(({ status }) => status === 'EXPIRED');
  const asked = () => {
    if (!props.again.asked()) return null;
    if (!isSettled(props.interview)) return t('results.againAsked');
    return missing() > 0 ? t('results.againSame') : t('results.againDone');
  };
  return (
    <>
      <p class="visually-hidden" role="status">
        {asked()}
      </p>
      <div class={styles.notices}>
        <Show when={expired()}>
          <Notice tone="note">{t('results.expired')}</Notice>
        </Show>
        <Show when={asked()}>{(words) => <Notice tone="note">{words()}</Notice>}</Show>
        <Show when={missing() > 0}>
          <Notice tone="caution" action={<AgainButton again={props.again} />}>
            {t('results.someNotScored', missing())}
          </Notice>
        </Show>
        <Show when={props.again.error()}>
          {(error) => <ErrorNotice error={error()} />}
        </Show>
        <Show when={props.snapshot.error()}>
          {(error) => (
            <ErrorNotice
              error={error()}
              action={
                <Button size="small" onClick={() => void props.snapshot.reload()}>
                  {t('states.retry')}
                </Button>
              }
            />
          )}
        </Show>
        <Show when={props.connection !== null && props.connection !== 'LIVE' && props.snapshot.error() === null}>
          <Notice tone="offline" role="status">
            {t('results.reconnecting')}
          </Notice>
        </Show>
      </div>
    </>
  );
}
