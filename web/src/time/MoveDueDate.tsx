import { createEffect, createSignal, For, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { ApiError } from '../api/outcome.ts';
import { localOf, momentOf } from '../lib/calendar.ts';
import { moment, timeZone } from '../lib/format.ts';
import { t } from '../messages/time.ts';
import { Button } from '../ui/Button.tsx';
import type { Dialog } from '../ui/Dialog.tsx';
import { DateField } from './DateField.tsx';
import styles from './time.module.css';

const DAY_MS = 86_400_000;
const LATER = [['DAY', 1], ['WEEK', 7], ['MONTH', 30]] as const;

type MoveDueDateProps = {
  /** The page has it already. */
  frame: typeof Dialog;
  open: boolean;
  dueAt: string;
  /** @returns why it was refused; null where it was moved */
  onMove: (until: string) => Promise<ApiError | null>;
  onClose: () => void;
};

/** Asks for a later due date. What the API says of it stands at the field. */
export function MoveDueDate(props: MoveDueDateProps): JSX.Element {
  const [local, setLocal] = createSignal('');
  const [error, setError] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const choose = (value: string, mistake?: string) => {
    setLocal(value);
    setError(mistake);
  };
  const move = async () => {
    if (busy()) return;
    const until = momentOf(local(), timeZone());
    if (until === null) return void setError(error() ?? t('move.choose'));
    setBusy(true);
    const refused = await props.onMove(until);
    setBusy(false);
    if (refused) return void setError(refused.fields['until'] ?? refused.message);
    props.onClose();
  };
  createEffect(() => props.open || choose(''));
  return (
    <Dynamic
      component={props.frame}
      open={props.open}
      onClose={props.onClose}
      title={t('move.title')}
      actions={
        <>
          <Button onClick={() => props.onClose()}>{t('move.keep')}</Button>
          <Button variant="primary" aria-disabled={busy()} onClick={() => void move()}>
            {t(busy() ? 'move.moving' : 'move.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('move.text', moment(props.dueAt))}</p>
      <div class={styles.stack}>
        <DateField
          type="datetime-local"
          label={t('move.until')}
          value={local()}
          hint={t('move.zone', timeZone().replaceAll('_', ' '))}
          error={error()}
          onChange={choose}
        />
        <div class={styles.later} role="group" aria-label={t('move.later')}>
          <span class="note" aria-hidden="true">
            {t('move.later')}
          </span>
          <For each={LATER}>
            {([name, days]) => (
              <Button
                size="small"
                onClick={() => choose(localOf(Date.parse(props.dueAt) + days * DAY_MS, timeZone()))}
              >
                {t(`move.${name}`)}
              </Button>
            )}
          </For>
        </div>
      </div>
    </Dynamic>
  );
}
