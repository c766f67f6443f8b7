import { createSignal, type JSX } from 'solid-js';
import { t } from '../../messages/account.ts';
import styles from './AccountPage.module.css';
import { Field } from './Field.tsx';

export function PasswordField(props: {
  autocomplete: 'current-password' | 'new-password';
  hint?: string | undefined;
  error: string | undefined;
  onType?: (password: string) => void;
}): JSX.Element {
  const [shown, setShown] = createSignal(false);
  return (
    <Field
      name="password"
      label={t('account.password')}
      type={shown() ? 'text' : 'password'}
      autocomplete={props.autocomplete}
      autocapitalize="off"
      spellcheck={false}
      hint={props.hint}
      error={props.error}
      onInput={(event) => props.onType?.(event.currentTarget.value)}
      aside={
        <button
          type="button"
          class={styles.reveal}
          aria-label={shown() ? t('account.hidePassword') : t('account.showPassword')}
          onClick={() => setShown(!shown())}
        >
          {shown() ? t('account.hide') : t('account.show')}
        </button>
      }
    />
  );
}
