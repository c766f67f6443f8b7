import { createEffect, For, on, Show, type JSX } from 'solid-js';
import ChevronIcon from '~icons/lucide/chevron-down';
import { clockTime } from '../../lib/format.ts';
import type { Question } from '../../live/reducer.ts';
import { t } from '../../messages/interview.ts';
import { currentQuestion, type Thread as Questions } from './round-view.ts';
import styles from './Thread.module.css';

/** On a phone the question comes first; what was said is one tap away. */
const roomy = matchMedia('(width >= 48rem)').matches;

type ThreadProps = { thread: Questions; place: string };

/** A main question with its follow-ups. What is asked now is large; what was said before stays readable above it. */
export function Thread(props: ThreadProps): JSX.Element {
  let heading: HTMLHeadingElement | undefined;
  const current = () => currentQuestion(props.thread);
  createEffect(
    on(
      () => current().id,
      () => heading && leadTo(heading),
    ),
  );
  return (
    <section class={styles.thread} aria-labelledby="question">
      <p class={`note ${styles.place}`}>
        {props.place}
        <span>{current().competency.title}</span>
      </p>
      <Said questions={props.thread.filter(({ id }) => id !== current().id)} open={roomy} />
      <div>
        <Show when={current().kind === 'FOLLOW_UP'}>
          <p class="note">{t('interview.followUp')}</p>
        </Show>
        <h2 id="question" class={styles.question} tabindex="-1" ref={(element) => (heading = element)}>
          {current().text}
        </h2>
      </div>
    </section>
  );
}

type EarlierProps = { threads: readonly Questions[]; placeOf: (thread: Questions) => string };

/** The threads before this one, folded: to look something up, not to go back to. */
export function EarlierThreads(props: EarlierProps): JSX.Element {
  return (
    <Show when={props.threads.length > 0}>
      <section class={styles.earlier} aria-label={t('interview.earlier')}>
        <For each={props.threads}>
          {(thread) => (
            <details class={styles.folded}>
              <summary class="note">
                <span class={styles.place}>
                  {props.placeOf(thread)}
                  <span>{thread[0].competency.title}</span>
                </span>
                <ChevronIcon aria-hidden="true" />
              </summary>
              <Said questions={thread} open />
            </details>
          )}
        </For>
      </section>
    </Show>
  );
}

function Said(props: { questions: readonly Question[]; open: boolean }): JSX.Element {
  return (
    <For each={props.questions}>
      {(question) => (
        <div class={styles.past}>
          <p class={styles.asked}>{question.text}</p>
          <Show when={question.answer} fallback={<p class={`note ${styles.answer}`}>{t('interview.skipped')}</p>}>
            {(answer) => (
              <details class={styles.answer} open={props.open}>
                <summary class="note">
                  {t('interview.you')}, {t('interview.acceptedAt', clockTime(answer().acceptedAt))}
                  <ChevronIcon aria-hidden="true" />
                </summary>
                <p>{answer().text}</p>
              </details>
            )}
          </Show>
        </div>
      )}
    </For>
  );
}

/** A new question is where the reading goes on, unless a dialog is open or somebody is in the middle of a sentence. */
function leadTo(heading: HTMLElement): void {
  const active = document.activeElement;
  const typing = active instanceof HTMLTextAreaElement && !active.readOnly && active.value !== '';
  if (typing || document.querySelector('dialog[open]')) return;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'nearest' });
}
