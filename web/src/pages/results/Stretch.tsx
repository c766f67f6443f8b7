import { createSignal, Show, type JSX } from 'solid-js';
import { t } from '../../messages/results.ts';
import styles from './Answer.module.css';
import { fold } from './folding';

/** A stretch of a long answer: its middle is folded away until somebody wants it. On paper it is always there. */
export function Stretch(props: { text: string }): JSX.Element {
  const [open, setOpen] = createSignal(false);
  let middle: HTMLSpanElement | undefined;
  const unfold = () => {
    setOpen(true);
    middle?.focus();
  };
  return (
    <Show when={fold(props.text)} fallback={props.text}>
      {(folded) => (
        <>
          {folded().before}
          <Show when={!open()}>
            {' '}
            <button class={styles.unfold} type="button" onClick={unfold}>
              {t('results.unfold', folded().words)}
            </button>{' '}
          </Show>
          <span ref={middle} class={styles.folded} data-open={open()} tabindex="-1">
            {folded().middle}
          </span>
          {folded().after}
        </>
      )}
    </Show>
  );
}
