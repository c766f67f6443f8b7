import { A } from '@solidjs/router';
import { Index, Show, type JSX } from 'solid-js';
import { interviewPath } from '../../api/ids.ts';
import { RoundTrack } from '../../components/RoundTrack.tsx';
import { moment } from '../../lib/format.ts';
import { t } from '../../messages/dashboard.ts';
import type { NextStep, Open } from './next.ts';
import styles from './Running.module.css';
import { dueInWords, nameOf, stepInWords } from './words.ts';

const lineOf = (step: NextStep): string =>
  'round' in step ? `${t('dashboard.nextRound', step.round.title)} ${stepInWords(step)}` : stepInWords(step);

/** What else is open, each with what it waits for. */
export function Running(props: { open: readonly Open[] }): JSX.Element {
  return (
    <Show when={props.open.length > 0}>
      <section aria-labelledby="running">
        <h2 id="running">{t('dashboard.running')}</h2>
        <ul class={styles.list}>
          <Index each={props.open}>
            {(open) => (
              <li>
                <div>
                  <A href={interviewPath(open().interview.id)}>{nameOf(open().interview)}</A>
                  <p class="note">{lineOf(open().step)}</p>
                </div>
                <RoundTrack rounds={open().interview.rounds} />
                <p class="note">
                  <Show when={open().dueAt}>
                    {(due) => (
                      <time dateTime={due()} title={moment(due())}>
                        {dueInWords(due())}
                      </time>
                    )}
                  </Show>
                </p>
              </li>
            )}
          </Index>
        </ul>
      </section>
    </Show>
  );
}
