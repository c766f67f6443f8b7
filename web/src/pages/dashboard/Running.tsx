import { A } from '@solidjs/router';
import { Index, lazy, Show, Suspense, type JSX } from 'solid-js';
import { interviewPath } from '../../api/ids.ts';
import { RoundTrack } from '../../components/RoundTrack.tsx';
import { isSoon } from '../../lib/due.ts';
import { moment } from '../../lib/format.ts';
import { t } from '../../messages/dashboard.ts';
import type { Open } from './next.ts';
import styles from './Running.module.css';
import { dueInWords, nameOf, stepInWords } from './words.ts';

/** Apart: few interviews are paused. */
const Resume = lazy(async () => ({ default: (await import('../../time/Resume.tsx')).Resume }));

type RunningProps = { open: readonly Open[]; now: number; onResumed: () => Promise<void> };

const lineOf = (open: Open, now: number): string =>
  'round' in open.step
    ? `${t('dashboard.nextRound', open.step.round.title)} ${stepInWords(open, now)}`
    : stepInWords(open, now);

/** What else is open, each with what it waits for. */
export function Running(props: RunningProps): JSX.Element {
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
                  <p class="note">{lineOf(open(), props.now)}</p>
                </div>
                <RoundTrack rounds={open().interview.rounds} />
                <Show
                  when={open().step.kind === 'RESUME'}
                  fallback={
                    <p class="note" data-soon={isSoon(open().dueAt, props.now)}>
                      <Show when={open().dueAt}>
                        {(due) => (
                          <time dateTime={due()} title={moment(due())}>
                            {dueInWords(due(), props.now)}
                          </time>
                        )}
                      </Show>
                    </p>
                  }
                >
                  <div class={styles.resume}>
                    <Suspense>
                      <Resume
                        interviewId={open().interview.id}
                        name={nameOf(open().interview)}
                        size="small"
                        onResumed={props.onResumed}
                      />
                    </Suspense>
                  </div>
                </Show>
              </li>
            )}
          </Index>
        </ul>
      </section>
    </Show>
  );
}
