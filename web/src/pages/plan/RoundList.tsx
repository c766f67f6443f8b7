import { For, Show, type JSX } from 'solid-js';
import PlusIcon from '~icons/lucide/plus';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { focusPlace } from '../../components/focus.ts';
import { t } from '../../messages/plan.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { sharesOf } from './draft.ts';
import type { Planning } from './planning.ts';
import { RoundRow } from './RoundRow.tsx';
import styles from './RoundList.module.css';

/** Buttons reorder, not dragging: the same for a mouse, a thumb and a keyboard; every change is spoken. */
export function RoundList(props: { planning: Planning; say: (text: string) => void }): JSX.Element {
  let heading: HTMLHeadingElement | undefined;
  const plan = () => props.planning.plan;
  const rounds = () => plan().draft.rounds;
  const shares = () => sharesOf(rounds());
  const none = () => (plan().draft.suggestions.length === 0 ? t('plan.noneOffered') : t('plan.empty'));
  /** The pressed button is gone with its row: the focus goes to the head of the list. */
  const listed = (text: string) => {
    focusPlace(heading);
    props.say(text);
  };
  return (
    <section class={styles.section} aria-labelledby="rounds">
      <h2
        id="rounds"
        tabindex="-1"
        ref={(element) => {
          heading = element;
        }}
      >
        {t('plan.rounds')}
      </h2>
      <p class="note">{t('plan.roundsHint')}</p>
      <Show when={props.planning.loadError()}>
        {(error) => (
          <ErrorNotice
            error={error()}
            action={
              <Button size="small" onClick={() => void props.planning.load()}>
                {t('states.retry')}
              </Button>
            }
          />
        )}
      </Show>
      <ol class={styles.list} aria-busy={props.planning.suggesting()}>
        <For each={rounds()} fallback={<li class={styles.none}>{none()}</li>}>
          {(round, index) => (
            <RoundRow
              round={round}
              index={index()}
              share={shares()[index()] ?? 0}
              planning={props.planning}
              say={props.say}
              onListed={listed}
            />
          )}
        </For>
      </ol>
      <Show when={plan().available().length > 0}>
        <h3 class={styles.more}>{t('plan.available')}</h3>
        <ul class={styles.available}>
          <For each={plan().available()}>
            {(suggestion) => (
              <li>
                <IconButton
                  label={t('plan.add', suggestion.title)}
                  onPress={() => {
                    plan().add(suggestion);
                    listed(t('plan.added', suggestion.title));
                  }}
                >
                  <PlusIcon aria-hidden="true" />
                </IconButton>
                <div>
                  <b>{suggestion.title}</b>
                  <p class="note">{suggestion.purpose}</p>
                </div>
                <span class="note">{t('unit.minutes', suggestion.minutes)}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
