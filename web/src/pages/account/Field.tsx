import { createUniqueId, Show, splitProps, type JSX } from 'solid-js';
import styles from './Field.module.css';

type FieldProps = JSX.InputHTMLAttributes<HTMLInputElement> & {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  aside?: JSX.Element;
};

export function Field(props: FieldProps): JSX.Element {
  const id = createUniqueId();
  const [own, input] = splitProps(props, ['label', 'hint', 'error', 'aside']);
  return (
    <div class={styles.field}>
      <div class={styles.head}>
        <label for={id}>{own.label}</label>
        {own.aside}
      </div>
      <input
        id={id}
        required
        aria-invalid={own.error !== undefined}
        aria-describedby={own.error !== undefined || own.hint !== undefined ? `${id}-note` : undefined}
        {...input}
      />
      <p id={`${id}-note`} class={`note ${styles.note}`}>
        <Show when={own.error} fallback={own.hint}>
          {(error) => <span class={styles.error}>{error()}</span>}
        </Show>
      </p>
    </div>
  );
}
