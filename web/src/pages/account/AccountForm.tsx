import { Show, type JSX } from 'solid-js';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Form } from './form.ts';

type AccountFormProps = { form: Form; label: string; busyLabel: string; children: JSX.Element };

/** The frame of both forms: fields, what no field can show, one button, which keeps the focus while it works. */
export function AccountForm(props: AccountFormProps): JSX.Element {
  return (
    <form
      novalidate
      onSubmit={(event) => void props.form.onSubmit(event)}
      onInput={(event) => props.form.onInput(event)}
    >
      {props.children}
      <Show when={props.form.failure()}>{(failure) => <ErrorNotice error={failure()} />}</Show>
      <Button type="submit" variant="primary" size="large" aria-disabled={props.form.busy()}>
        {props.form.busy() ? props.busyLabel : props.label}
      </Button>
    </form>
  );
}
