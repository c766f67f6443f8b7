import { createUniqueId, Show, type JSX } from 'solid-js';
import { dayIn, localOf } from '../lib/calendar.ts';
import { timeZone } from '../lib/format.ts';
import { t } from '../messages/time.ts';
import styles from './time.module.css';

/** Dates beyond are mistakes, and the server refuses them. */
const LAST_DAY = '2099-12-31';

type DateFieldProps = {
  /** A day of the calendar, or a time of day too. */
  type: 'date' | 'datetime-local';
  label: string;
  /** What the label is about, for who does not see where it stands. */
  of?: string;
  value: string;
  /** What stands below it while nothing is wrong. */
  hint?: string;
  error: string | undefined;
  /** @param error what is wrong with what was typed */
  onChange: (value: string, error: string | undefined) => void;
};

/** A field for a day or a time ahead, as the platform draws it, in the zone of the account. */
export function DateField(props: DateFieldProps): JSX.Element {
  const id = createUniqueId();
  const isDay = () => props.type === 'date';
  const earliest = () => (isDay() ? dayIn : localOf)(Date.now(), timeZone());
  const read = ({ value, validity }: HTMLInputElement) => {
    if (validity.badInput) return props.onChange('', t(isDay() ? 'date.incomplete' : 'date.incompleteTime'));
    const past = value !== '' && value < earliest();
    props.onChange(value, past ? t(isDay() ? 'date.past' : 'date.pastTime') : undefined);
  };
  return (
    <div class={styles.field}>
      <label for={id}>
        {props.label}
        <Show when={props.of}>
          {(of) => <span class="visually-hidden">, {of()}</span>}
        </Show>
      </label>
      <input
        id={id}
        type={props.type}
        min={earliest()}
        max={isDay() ? LAST_DAY : `${LAST_DAY}T23:59`}
        value={props.value}
        data-wrong={props.error !== undefined}
        aria-invalid={props.error !== undefined}
        aria-describedby={(props.error ?? props.hint) === undefined ? undefined : `${id}-note`}
        onChange={(event) => read(event.currentTarget)}
      />
      <Show when={props.error ?? props.hint}>
        {(note) => (
          <p id={`${id}-note`} class="note" data-wrong={props.error !== undefined}>
            {note()}
          </p>
        )}
      </Show>
    </div>
  );
}
