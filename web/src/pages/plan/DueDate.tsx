import { Show, type JSX } from 'solid-js';
import { dayIn } from '../../lib/calendar.ts';
import { timeZone } from '../../lib/format.ts';
import { t } from '../../messages/plan.ts';
import styles from './Summary.module.css';

/** Dates beyond are mistakes, and the server refuses them. */
const latest = '2099-12-31';

/** The optional day that the interview is to be finished on; it ends with that day in the zone of the account. */
export function DueDate(props: {
  day: string;
  error: string | undefined;
  /** @param error what is wrong with what was typed */
  onChange: (day: string, error: string | undefined) => void;
}): JSX.Element {
  const earliest = () => dayIn(Date.now(), timeZone());
  const read = ({ value, validity }: HTMLInputElement) => {
    if (validity.badInput) return props.onChange('', t('plan.dueIncomplete'));
    props.onChange(value, value !== '' && value < earliest() ? t('plan.duePast') : undefined);
  };
  return (
    <div class={styles.due}>
      <label for="due">{t('plan.finish')}</label>
      <input
        id="due"
        type="date"
        min={earliest()}
        max={latest}
        value={props.day}
        data-wrong={props.error !== undefined}
        aria-invalid={props.error !== undefined}
        aria-describedby="due-note"
        onChange={(event) => read(event.currentTarget)}
      />
      <p id="due-note" class="note">
        <Show when={props.error} fallback={t('plan.finishHint')}>
          {(error) => <span class={styles.error}>{error()}</span>}
        </Show>
      </p>
    </div>
  );
}
