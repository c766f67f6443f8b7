import { Show, type JSX } from 'solid-js';
import { interviewPath } from '../../api/ids.ts';
import { RoundTrack } from '../../components/RoundTrack.tsx';
import { moment } from '../../lib/format.ts';
import { t } from '../../messages/dashboard.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import type { Open } from './next.ts';
import styles from './NextUp.module.css';
import { actionOf, dueInWords, nameOf, stepInWords } from './words.ts';

/** The one large thing of the dashboard: what waits for you first. */
export function NextUp(props: { open: Open }): JSX.Element {
  const step = () => props.open.step;
  const round = () => ('round' in props.open.step ? props.open.step.round : null);
  return (
    <section class={styles.next} aria-labelledby="next">
      <div class={styles.words}>
        <p class="note">{t('dashboard.next')}</p>
        <h2 id="next" class="display">
          {round()?.title ?? t('dashboard.allDone')}
        </h2>
        <p class={styles.of}>
          {nameOf(props.open.interview)}. {stepInWords(step())}
        </p>
        <ButtonLink
          variant={step().kind === 'OPENS' || step().kind === 'SCORING' ? 'secondary' : 'primary'}
          size="large"
          href={interviewPath(props.open.interview.id)}
        >
          {actionOf(step())}
        </ButtonLink>
      </div>
      <div class={styles.facts}>
        <RoundTrack rounds={props.open.interview.rounds} />
        <Show when={round()}>
          {(current) => (
            <p class="note">
              {t('unit.minutes', current().minutes)}, {t('unit.questions', current().questionCount)}
            </p>
          )}
        </Show>
        <Show when={props.open.dueAt}>
          {(due) => (
            <p class="note">
              {dueInWords(due())}, <time dateTime={due()}>{moment(due())}</time>
            </p>
          )}
        </Show>
      </div>
    </section>
  );
}
