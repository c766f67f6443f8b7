import { A } from '@solidjs/router';
import { For, Show, type JSX } from 'solid-js';
import { interviewPath } from '../../api/ids.ts';
import { moment } from '../../lib/format.ts';
import type { InterviewView, Round } from '../../live/reducer.ts';
import { t } from '../../messages/interview.ts';
import { lockOf } from './overview-view.ts';
import styles from './RoundRows.module.css';

const OPEN: ReadonlySet<Round['status']> = new Set<Round['status']>(['LOCKED', 'READY', 'PREPARING', 'IN_PROGRESS']);

/** All rounds, their states in words. One that is scored leads to its answers, where its score stands. */
export function RoundRows(props: { interview: InterviewView; now: number }): JSX.Element {
  const words = (round: Round): string => {
    if (round.status === 'EXPIRED' && round.startedAt === null) return t('between.untaken');
    if (round.status !== 'LOCKED') return t(`between.${round.status}`);
    const { after, until } = lockOf(props.interview.rounds, round, props.now);
    if (after && until) return t('between.lockedBoth', moment(until), after.title);
    if (after) return t('between.LOCKED', after.title);
    return until ? t('between.lockedUntil', moment(until)) : t('between.lockedSoon');
  };
  const due = (round: Round): string => {
    const own = round.dueAt !== props.interview.dueAt;
    if (!round.dueAt || !((OPEN.has(round.status) && own) || round.status === 'EXPIRED')) return '';
    return t(OPEN.has(round.status) ? 'between.due' : 'between.wasDue', moment(round.dueAt));
  };
  return (
    <section class={styles.rounds} aria-labelledby="rounds">
      <h3 id="rounds">{t('between.rounds')}</h3>
      <ol>
        <For each={props.interview.rounds}>
          {(round) => (
            <li class={styles.round} data-status={round.status}>
              <p class={styles.title}>{round.title}</p>
              <p class={`note ${styles.meta}`}>{t('between.meta', round.questionCount, round.minutes)}</p>
              <p class="note">
                {words(round)} {due(round)}
              </p>
              <Show when={round.status === 'COMPLETED'}>
                <A
                  class={styles.link}
                  href={interviewPath(props.interview.id, 'results')}
                  aria-label={t('between.answers', round.title)}
                >
                  {t('between.answersShort')}
                </A>
              </Show>
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}
