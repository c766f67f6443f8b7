import type { JSX } from 'solid-js';
import { t } from '../../messages/plan.ts';
import { DateField } from '../../time/DateField.tsx';
import styles from './Summary.module.css';

/** The optional day that the interview is to be finished on; it ends with that day in the zone of the account. */
export function DueDate(props: {
  day: string;
  error: string | undefined;
  /** @param error what is wrong with what was typed */
  onChange: (day: string, error: string | undefined) => void;
}): JSX.Element {
  return (
    <div class={styles.due}>
      <DateField
        type="date"
        label={t('plan.finish')}
        value={props.day}
        hint={t('plan.finishHint')}
        error={props.error}
        onChange={props.onChange}
      />
    </div>
  );
}
