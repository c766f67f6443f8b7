import { createSignal, type Accessor } from 'solid-js';
import * as v from 'valibot';
import type { ApiError } from '../../api/outcome.ts';

export type FieldErrors = Readonly<Record<string, string | undefined>>;
export type Form = Readonly<{
  errors: Accessor<FieldErrors>;
  /** What the server refused and no field can show. */
  failure: Accessor<ApiError | null>;
  busy: Accessor<boolean>;
  onSubmit: (event: SubmitEvent) => Promise<void>;
  /** Takes the error off a field that is being mended. */
  onInput: (event: InputEvent) => void;
}>;

type Checked<Output> = { ok: true; value: Output } | { ok: false; errors: FieldErrors };

/** The values of a form through its schema, or the first error of each field. */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  values: unknown,
): Checked<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, values);
  if (result.success) return { ok: true, value: result.output };
  const errors: Record<string, string> = {};
  for (const issue of result.issues) {
    const path = v.getDotPath(issue);
    if (path !== null) errors[path] ??= issue.message;
  }
  return { ok: false, errors };
}

type Placed = { errors: FieldErrors; failure: ApiError | null };

/** Which of the server's words stand at a field of the form; the others stay a failure. */
export function placed(error: ApiError, names: readonly string[]): Placed {
  const known = Object.entries(error.fields).filter(([name]) => names.includes(name));
  const others = Object.entries(error.fields).filter(([name]) => !names.includes(name));
  if (known.length === 0 && others.length === 0) return { errors: {}, failure: error };
  const rest = others.map(([, message]) => message).join(' ');
  return { errors: Object.fromEntries(known), failure: rest === '' ? null : { ...error, message: rest } };
}

/** The names of the fields that somebody fills in, in their order. */
const namesOf = (form: HTMLFormElement): string[] =>
  [...form.elements].flatMap((element) =>
    element instanceof HTMLInputElement && element.name !== '' ? [element.name] : [],
  );

/**
 * A native form read through a schema: errors by field, from here or from the server, the focus on the first of them.
 * @param send gives what went wrong, or null when the page is left
 */
export function createForm<Schema extends v.GenericSchema>(
  schema: Schema,
  send: (value: v.InferOutput<Schema>) => Promise<ApiError | null>,
): Form {
  const [errors, setErrors] = createSignal<FieldErrors>({});
  const [failure, setFailure] = createSignal<ApiError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const show = (form: HTMLFormElement, shown: FieldErrors) => {
    setErrors(shown);
    const first = namesOf(form).find((name) => shown[name] !== undefined);
    if (first !== undefined) form.querySelector<HTMLInputElement>(`input[name="${first}"]`)?.focus();
  };

  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement) || busy()) return;
    const result = checked(schema, Object.fromEntries(new FormData(form)));
    setFailure(null);
    if (!result.ok) {
      show(form, result.errors);
      return;
    }
    setErrors({});
    setBusy(true);
    try {
      const refused = await send(result.value);
      if (refused === null) return;
      const where = placed(refused, namesOf(form));
      setFailure(where.failure);
      show(form, where.errors);
    } finally {
      setBusy(false);
    }
  };

  const onInput = ({ target }: InputEvent) => {
    if (target instanceof HTMLInputElement && errors()[target.name] !== undefined) {
      setErrors((before) => ({ ...before, [target.name]: undefined }));
    }
  };

  return { errors, failure, busy, onSubmit, onInput };
}
