import { createEffect, createMemo, createSignal, For, on, onCleanup, Show, type JSX } from 'solid-js';
import { useApi } from '../api/client.tsx';
import type { ApiError } from '../api/outcome.ts';
import { ErrorNotice } from '../components/ErrorNotice.tsx';
import { clockTime, locale, timeZone } from '../lib/format.ts';
import type { InterviewView } from '../live/reducer.ts';
import { t } from '../messages/time.ts';
import { Button } from '../ui/Button.tsx';
import { daysOf } from './timeline.ts';
import { InterviewTimeline, type LoggedEvent } from './timeline.graphql.ts';
import styles from './time.module.css';

const PAGE = 100;

const dayInWords = (at: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: timeZone() }).format(
    new Date(at),
  );

/** Everything that has happened in an interview, by day; it goes on while it is open. */
export function Timeline(props: { interview: InterviewView }): JSX.Element {
  const api = useApi();
  const [events, setEvents] = createSignal<readonly LoggedEvent[]>([]);
  const [hasMore, setHasMore] = createSignal(true);
  const [error, setError] = createSignal<ApiError | null>(null);
  let after: string | null = null;
  let reading = false;
  let gone = false;
  onCleanup(() => {
    gone = true;
  });

  /** Reads the next page, and another where an event came meanwhile. */
  async function read(): Promise<void> {
    if (reading) return;
    reading = true;
    const outcome = await api.query(InterviewTimeline, { id: props.interview.id, first: PAGE, after });
    reading = false;
    if (gone) return;
    setError(outcome.ok ? null : outcome.error);
    if (!outcome.ok || outcome.value.interview === null) return;
    const { edges, pageInfo } = outcome.value.interview.events;
    after = pageInfo.endCursor ?? after;
    setEvents([...events(), ...edges.map(({ node }) => node)]);
    setHasMore(pageInfo.hasNextPage);
    if (edges.length > 0 && !pageInfo.hasNextPage && (events().at(-1)?.sequence ?? 0) < props.interview.lastEventSequence) await read();
  }
  createEffect(on(() => props.interview.lastEventSequence, () => (events().length === 0 || !hasMore()) && void read()));

  const days = createMemo(() => daysOf(events(), props.interview, timeZone(), !hasMore()));
  return (
    <div class={styles.stack}>
      <p class="note">{t('timeline.zone', timeZone().replaceAll('_', ' '))}</p>
      <For each={days()}>
        {({ entries }) => (
          <section>
            <h4>{dayInWords(entries[0]?.at ?? '')}</h4>
            <ol>
              <For each={entries}>
                {({ at, text }) => (
                  <li>
                    <time class="note" dateTime={at}>
                      {clockTime(at)}
                    </time>
                    {text}
                  </li>
                )}
              </For>
            </ol>
          </section>
        )}
      </For>
      <Show when={error()}>{(cause) => <ErrorNotice error={cause()} />}</Show>
      <Show when={error() !== null || (hasMore() && events().length > 0)}>
        <Button size="small" onClick={() => void read()}>
          {t(error() === null ? 'timeline.more' : 'timeline.failed')}
        </Button>
      </Show>
      <Show when={events().length === 0 && error() === null}>
        <p class="note" role="status">
          {t('timeline.loading')}
        </p>
      </Show>
    </div>
  );
}
