import { For, Show, type JSX } from 'solid-js';
import { cutEvidence, type Quotes } from '../lib/evidence';
import { t } from '../messages/public';
import styles from './Quoted.module.css';

/** The mark that a footnote comes from, by the footnote's own id. */
export const markOf = (noteId: string): string => `${noteId}-mark`;

/** Goes to the other end of a footnote. Focus, not the address: the router owns that, and `:target` does not follow it. */
export function leadTo(id: string): (event: MouseEvent) => void {
  return (event) => {
    const target = document.getElementById(id);
    if (!target) return;
    event.preventDefault();
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest' });
  };
}

type QuotedProps = {
  text: string;
  quotes: Quotes;
  /** The footnote that a number leads to. */
  noteId?: (note: number) => string;
  /** The id of a number's own mark, where the footnote leads back to it. */
  markId?: (note: number) => string | undefined;
  /** Draws what no quote covers. */
  plain?: ((text: string) => JSX.Element) | undefined;
};

/** An answer with its evidence under the highlighter; each number leads to its criterion, as a footnote does. */
export function Quoted(props: QuotedProps): JSX.Element {
  return (
    <p class={styles.answer}>
      <For each={cutEvidence(props.text, props.quotes)}>
        {({ text, quoted, notes }) => (
          <Show when={quoted} fallback={props.plain?.(text) ?? text}>
            <mark class={styles.mark}>
              {text}
              <For each={notes}>
                {(note) => (
                  <sup>
                    <Show when={props.noteId?.(note)} fallback={<span aria-hidden="true">{note}</span>}>
                      {(id) => (
                        <a
                          id={props.markId?.(note)}
                          href={`#${id()}`}
                          onClick={(event) => leadTo(id())(event)}
                          aria-label={t('rubric.evidence', note)}
                        >
                          {note}
                        </a>
                      )}
                    </Show>
                  </sup>
                )}
              </For>
            </mark>
          </Show>
        )}
      </For>
    </p>
  );
}
