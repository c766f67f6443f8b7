import { createMemo, For, Index, Show, type JSX } from 'solid-js';
import CheckIcon from '~icons/lucide/check';
import { openQuestion, type Round } from '../../live/reducer.ts';
import { t } from '../../messages/interview.ts';
import { currentThread, type Thread } from './round-view.ts';
import styles from './RoundPlan.module.css';

type RoundPlanProps = { rounds: readonly Round[]; current: Round; threads: readonly Thread[] };
type Step = 'closed' | 'skipped' | 'current' | 'ahead';

/** Where you are: rounds and questions with their states. Scores are not shown while a round runs. */
export function RoundPlan(props: RoundPlanProps): JSX.Element {
  const steps = createMemo(() => {
    const current = currentThread(props.threads);
    return Array.from({ length: props.current.questionCount }, (_, i): Step => {
      const thread = props.threads[i];
      if (!thread) return 'ahead';
      if (thread === current && openQuestion(thread)) return 'current';
      return thread[0].state === 'SKIPPED' ? 'skipped' : 'closed';
    });
  });
  return (
    <nav class={styles.plan} aria-labelledby="plan">
      <h2 id="plan" class="note">
        {t('interview.plan')}
      </h2>
      <ol class={styles.rounds}>
        <For each={props.rounds}>
          {(round) => (
            <li
              class={styles.round}
              data-status={round.status}
              aria-current={round.id === props.current.id ? 'step' : undefined}
            >
              <p>{round.title}</p>
              <p class="note">{t(`roundStatus.${round.status}`)}</p>
              <Show when={round.id === props.current.id}>
                <ol class={styles.steps}>
                  <Index each={steps()}>
                    {(step, i) => (
                      <li data-step={step()} aria-current={step() === 'current' ? 'step' : undefined}>
                        <span>{t('interview.question', i + 1)}</span>
                        <Show when={step() === 'closed'} fallback={<span>{t(`interview.${step()}`)}</span>}>
                          <CheckIcon aria-label={t('interview.closed')} />
                        </Show>
                      </li>
                    )}
                  </Index>
                </ol>
              </Show>
            </li>
          )}
        </For>
      </ol>
      <p class="note">{t('interview.scoresLater')}</p>
    </nav>
  );
}
