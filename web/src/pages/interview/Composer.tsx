import { createMemo, createSignal, createUniqueId, Show, type JSX } from 'solid-js';
import KeyboardIcon from '~icons/lucide/keyboard';
import MicIcon from '~icons/lucide/mic';
import { clockTime, wordCount } from '../../lib/format.ts';
import { t } from '../../messages/interview.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { charactersLeft, isSendable } from './answer-length.ts';
import styles from './Composer.module.css';
import { VoicePanel } from './VoicePanel.tsx';

export type AnswerMode = 'text' | 'voice';

type ComposerProps = {
  /** What is known when the question is shown; afterwards the person writes it. `savedAt` null: nothing is kept yet. */
  start: Readonly<{ text: string; savedAt: number | null }>;
  /** The answer is on its way, or the question is closed: the text stays readable. */
  locked: boolean;
  mode: AnswerMode;
  onMode: (mode: AnswerMode) => void;
  /** Returns when the draft was kept; null where the browser keeps none. */
  onWrite: (text: string) => number | null;
  onSubmit: (text: string) => void;
  onSkip: (text: string) => void;
};

/** Where an answer is written or spoken. It is for one question: the next one gets a composer of its own. */
export function Composer(props: ComposerProps): JSX.Element {
  let field: HTMLTextAreaElement | undefined;
  const counter = createUniqueId();
  const [text, setText] = createSignal(props.start.text);
  const [savedAt, setSavedAt] = createSignal(props.start.savedAt);
  const left = createMemo(() => charactersLeft(text()));
  const sendable = () => isSendable(text()) && !props.locked && props.mode === 'text';

  const write = (words: string) => {
    setText(words);
    setSavedAt(props.onWrite(words));
  };
  const send = () => {
    if (sendable()) props.onSubmit(text());
  };
  const review = () => {
    props.onMode('text');
    field?.focus();
    field?.setSelectionRange(text().length, text().length);
  };

  return (
    <form
      class={styles.composer}
      aria-label={t('composer.answer')}
      // Enter on one of the radio buttons would submit it: an answer that is sent cannot be taken back.
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
        event.preventDefault();
        send();
      }}
    >
      <div class={styles.bar}>
        <h3>{t('composer.answer')}</h3>
        <Segmented
          legend={t('composer.answerBy')}
          value={props.mode}
          onChange={props.onMode}
          options={[
            { value: 'text', label: t('composer.text'), icon: <KeyboardIcon aria-hidden="true" /> },
            { value: 'voice', label: t('composer.voice'), icon: <MicIcon aria-hidden="true" /> },
          ]}
        />
      </div>
      <Show
        when={props.mode === 'text'}
        fallback={<VoicePanel text={text()} locked={props.locked} onWords={write} onReview={review} />}
      >
        <textarea
          ref={(element) => (field = element)}
          class={styles.answer}
          aria-label={t('composer.answer')}
          aria-describedby={counter}
          aria-invalid={(left() ?? 0) < 0}
          placeholder={props.locked ? '' : t('composer.placeholder')}
          readonly={props.locked}
          value={text()}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </Show>
      <div class={`${styles.bar} ${styles.actions}`}>
        <span class={`note ${styles.meta}`} data-over={(left() ?? 0) < 0}>
          {t('unit.words', wordCount(text()))}
          <Show when={!props.locked && text() !== ''}>
            <Show when={savedAt()} fallback={<span class={styles.part}>{t('composer.unsaved')}</span>}>
              {(at) => <span class={styles.part}>{t('composer.saved', clockTime(new Date(at()).toISOString()))}</span>}
            </Show>
          </Show>
          <span id={counter} class={styles.count}>
            <Show when={left() !== null}>
              <span class={styles.part}>
                {t((left() ?? 0) < 0 ? 'composer.tooMany' : 'composer.left', Math.abs(left() ?? 0))}
              </span>
            </Show>
          </span>
        </span>
        <Button variant="quiet" aria-disabled={props.locked} onClick={() => !props.locked && props.onSkip(text())}>
          {t('composer.skip')}
        </Button>
        <Button
          variant="primary"
          aria-disabled={!sendable()}
          onClick={send}
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          {t('composer.submit')}{' '}
          <kbd class={styles.keys} aria-hidden="true">
            Ctrl ↵
          </kbd>
        </Button>
      </div>
    </form>
  );
}
