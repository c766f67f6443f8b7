import { A } from '@solidjs/router';
import { For, lazy, Show, Suspense, type JSX } from 'solid-js';
import { interviewPath } from '../../api/ids.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { score, shortDay } from '../../lib/format.ts';
import { ready } from '../../lib/rubric.ts';
import { t } from '../../messages/dashboard.ts';
import { useAnnounce } from '../../shell/announce.tsx';
import { Button } from '../../ui/Button.tsx';
import type { ListedInterview } from './dashboard.graphql.ts';
import styles from './History.module.css';
import type { List } from './list.ts';
import { endInWords, nameOf } from './words.ts';

/** Apart, and in a place of its size: only who has scores needs it. */
const Trend = lazy(async () => ({ default: (await import('../../charts/Trend.tsx')).Trend }));

/** A line needs two points; more than these would only be noise. */
const trendFrom = 2;
const trendTo = 12;

const endOf = ({ completedAt, createdAt }: ListedInterview): string => completedAt ?? createdAt;

/** The interviews that are over, newest first; those with a score also as a line. */
export function History(props: { list: List }): JSX.Element {
  const announce = useAnnounce();
  const samples = () =>
    props.list
      .over()
      .flatMap((interview) => (interview.score === null ? [] : [{ at: endOf(interview), value: interview.score }]))
      .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
      .slice(-trendTo);
  let body: HTMLTableSectionElement | undefined;
  const more = async () => {
    const before = props.list.over().length;
    const added = await props.list.more();
    // The button may be gone now: the focus goes on where the reader does.
    body?.rows[before]?.querySelector('a')?.focus();
    announce(t('dashboard.moreShown', added));
  };
  return (
    <section class={styles.history} aria-labelledby="history">
      <h2 id="history">{t('dashboard.history')}</h2>
      <Show when={samples().length >= trendFrom}>
        <div class={styles.trend}>
          <p>
            {t('dashboard.trend')}. <span>{t('dashboard.trendNote', ready)}</span>
          </p>
          <Suspense fallback={<div class={styles.place} />}>
            <Trend
              caption={t('dashboard.trend')}
              columns={[t('dashboard.date'), t('dashboard.score')]}
              samples={samples()}
            />
          </Suspense>
        </div>
      </Show>
      <div class={styles.listed}>
        <Show when={props.list.over().length > 0} fallback={<p class="note">{t('dashboard.noneYet')}</p>}>
          <table class={styles.table}>
            <thead>
              <tr class="note">
                <th scope="col">{t('dashboard.interview')}</th>
                <th scope="col">{t('dashboard.date')}</th>
                <th scope="col">{t('dashboard.outcome')}</th>
                <th scope="col">{t('dashboard.score')}</th>
              </tr>
            </thead>
            <tbody
              ref={(element) => {
                body = element;
              }}
            >
              <For each={props.list.over()}>{(interview) => <Row interview={interview} />}</For>
            </tbody>
          </table>
        </Show>
        <Show when={props.list.error()}>{(error) => <ErrorNotice error={error()} />}</Show>
        <Show when={props.list.hasMore()}>
          <Button aria-disabled={props.list.loadingMore()} onClick={() => void more()}>
            {props.list.loadingMore() ? t('dashboard.moreLoading') : t('dashboard.more')}
          </Button>
        </Show>
      </div>
    </section>
  );
}

function Row(props: { interview: ListedInterview }): JSX.Element {
  return (
    <tr>
      <th scope="row">
        <A href={interviewPath(props.interview.id, 'results')}>{nameOf(props.interview)}</A>
      </th>
      <td>{shortDay(endOf(props.interview))}</td>
      <td>{endInWords(props.interview)}</td>
      <td>
        <Show
          when={props.interview.score !== null}
          fallback={
            <>
              <span aria-hidden="true">–</span>
              <span class="visually-hidden">{t('dashboard.noScore')}</span>
            </>
          }
        >
          {score(props.interview.score ?? 0)}
        </Show>
      </td>
    </tr>
  );
}
