import { lazy, Show, Suspense, type JSX } from 'solid-js';
import { interviewPath } from '../../api/ids.ts';
import lead from '../../components/Lead.module.css';
import { RoundTrack } from '../../components/RoundTrack.tsx';
import { isSoon } from '../../lib/due.ts';
import { moment } from '../../lib/format.ts';
import { t } from '../../messages/dashboard.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import type { NextStep, Open } from './next.ts';
import styles from './NextUp.module.css';
import { actionOf, dueInWords, nameOf, stepInWords } from './words.ts';

/** Apart: few interviews are paused. */
const Resume = lazy(async () => ({ default: (await import('../../time/Resume.tsx')).Resume }));

const waits: ReadonlySet<NextStep['kind']> = new Set<NextStep['kind']>(['OPENS', 'SCORING', 'RESUME']);

type NextUpProps = { open: Open; now: number; onResumed: () => Promise<void> };

/** The one large thing of the dashboard: what waits for you first. */
export function NextUp(props: NextUpProps): JSX.Element {
  const step = () => props.open.step;
  const round = () => ('round' in props.open.step ? props.open.step.round : null);
  return (
    <section class={`${lead.lead} ${styles.next}`} aria-labelledby="next">
      <div class={lead.words}>
        <p class="note">{t('dashboard.next')}</p>
        <h2 id="next" class="display">
          {round()?.title ?? t('dashboard.allDone')}
        </h2>
        <p class={lead.text}>
          {nameOf(props.open.interview)}. {stepInWords(props.open, props.now)}
        </p>
        <div class={styles.actions}>
          <Show when={step().kind === 'RESUME'}>
            <Suspense>
              <Resume
                interviewId={props.open.interview.id}
                name={nameOf(props.open.interview)}
                size="large"
                onResumed={props.onResumed}
              />
            </Suspense>
          </Show>
          <ButtonLink
            variant={waits.has(step().kind) ? 'secondary' : 'primary'}
            size="large"
            href={interviewPath(props.open.interview.id)}
          >
            {actionOf(step())}
          </ButtonLink>
        </div>
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
            <p class="note" data-soon={isSoon(due(), props.now)}>
              {dueInWords(due(), props.now)}, <time dateTime={due()}>{moment(due())}</time>
            </p>
          )}
        </Show>
      </div>
    </section>
  );
}
