import { createEffect, createMemo, Match, Show, Switch, type JSX } from 'solid-js';
import { useApi } from '../../api/client.tsx';
import Failed from '../../components/Failed.tsx';
import { Frame } from '../../components/Frame.tsx';
import { createNow } from '../../lib/now.ts';
import { t } from '../../messages/dashboard.ts';
import { LoadingList } from '../states/LoadingList.tsx';
import { FirstInterview } from './FirstInterview.tsx';
import { History } from './History.tsx';
import { createList } from './list.ts';
import { isStale, sortOpen } from './next.ts';
import { NextUp } from './NextUp.tsx';
import { Running } from './Running.tsx';

/** How often times that pass are looked at again. */
const LOOK_MS = 5_000;

/** What to do next comes first, then what else is open, then what is behind you. */
export default function Dashboard(): JSX.Element {
  const list = createList(useApi());
  const open = createMemo(() => sortOpen(list.open()));
  const now = createNow(LOOK_MS);
  createEffect(() => open().some((one) => isStale(one, now())) && void list.reload());
  const isNew = () => open().length === 0 && list.over().length === 0;
  return (
    <Frame title={t('dashboard.title')}>
      <h1 class="visually-hidden">{t('dashboard.title')}</h1>
      <Switch>
        <Match when={list.state() === 'LOADING' && list.error()}>
          {(error) => <Failed title={t('dashboard.failedTitle')} error={error()} onRetry={() => void list.reload()} />}
        </Match>
        <Match when={list.state() === 'LOADING'}>
          <LoadingList label={t('dashboard.loading')} />
        </Match>
        <Match when={isNew() && !list.loadingMore()}>
          <FirstInterview />
        </Match>
        <Match when={true}>
          <Show when={open()[0]}>{(first) => <NextUp open={first()} now={now()} onResumed={list.reload} />}</Show>
          <Running open={open().slice(1)} now={now()} onResumed={list.reload} />
          <History list={list} />
        </Match>
      </Switch>
    </Frame>
  );
}
