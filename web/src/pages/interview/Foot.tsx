import { createSignal, lazy, Show, Suspense, type JSX } from 'solid-js';
import { moment, sentence } from '../../lib/format.ts';
import type { InterviewView } from '../../live/reducer.ts';
import { t } from '../../messages/interview.ts';
import { Button } from '../../ui/Button.tsx';
import type { Commands } from './commands.ts';
import { canMoveSoon } from './DueSoon.tsx';
import styles from './Overview.module.css';

/** Apart: most visits do not look back. */
const Timeline = lazy(async () => ({ default: (await import('../../time/Timeline.tsx')).Timeline }));

export type FootProps = {
  interview: InterviewView;
  commands: Commands;
  onCancel: () => void;
  onMove: () => void;
  /** In milliseconds since 1970. */
  now: number;
};

/** Below the rounds: when the whole is due, what else can be done with it, and what has happened. */
export function Foot(props: FootProps): JSX.Element {
  const [shown, setShown] = createSignal(false);
  const status = () => props.interview.status;
  const running = () => ['SCHEDULED', 'IN_PROGRESS', 'PAUSED'].includes(status());
  /** The warning that it is due soon has a button of its own. */
  const movable = () =>
    running() && props.interview.dueSetBy === 'CANDIDATE' && !canMoveSoon(props.interview, props.now);
  const act = (name: string, press: () => void): JSX.Element => {
    const busy = () => props.commands.busy() !== null;
    return (
      <Button variant="quiet" size="small" aria-disabled={busy()} onClick={() => !busy() && press()}>
        {name}
      </Button>
    );
  };
  return (
    <footer class={styles.foot}>
      <div class={`note ${styles.notes}`}>
        <Show when={running() && props.interview.dueAt}>
          {(at) => (
            <p>
              {t('between.finish', moment(at()))}{' '}
              <Show when={props.interview.dueSetBy === 'PARTNER'}>{t('between.setByPartner')}</Show>
            </p>
          )}
        </Show>
        <Show when={props.interview.interviewer.notice}>{(notice) => <p>{sentence(notice())}</p>}</Show>
      </div>
      <div class={styles.more}>
        <Show when={movable()}>{act(t('between.move'), props.onMove)}</Show>
        <Show when={status() === 'IN_PROGRESS'}>{act(t('between.pause'), props.commands.pause)}</Show>
        <Show when={running() || status() === 'SCORING'}>{act(t('between.cancel'), props.onCancel)}</Show>
      </div>
      <details class={styles.past} onToggle={(event) => event.currentTarget.open && setShown(true)}>
        <summary class="note">{t('between.timeline')}</summary>
        <Show when={shown()}>
          <Suspense fallback={<p class="note">{t('states.loading')}</p>}>
            <Timeline interview={props.interview} />
          </Suspense>
        </Show>
      </details>
    </footer>
  );
}
