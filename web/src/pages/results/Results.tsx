import { useParams } from '@solidjs/router';
import { Match, Switch, type JSX } from 'solid-js';
import { useApi } from '../../api/client';
import { interviewIdOf } from '../../api/ids';
import { success } from '../../api/outcome';
import Failed from '../../components/Failed';
import { Frame } from '../../components/Frame';
import { t } from '../../messages/results.ts';
import { Loading } from './Loading';
import { listenUntilSettled } from './listen';
import { Missing } from './Missing';
import { Report } from './Report';
import { Results as ResultsDocument } from './results.graphql';
import { createSnapshot } from './snapshot';
import { isSettled } from './standing';

/** What an interview showed. It fills in by itself while answers are still being judged. */
export default function Results(): JSX.Element {
  const id = interviewIdOf(useParams<{ id: string }>().id);
  const api = useApi();
  const snapshot = createSnapshot(async () => {
    const outcome = await api.query(ResultsDocument, { id });
    return outcome.ok ? success(outcome.value.interview) : outcome;
  });
  const connection = listenUntilSettled(id, snapshot, isSettled);
  return (
    <Frame title={t('results.page')}>
      <Switch fallback={<Loading title={t('results.page')} />}>
        <Match when={snapshot.value()}>
          {(interview) => <Report interview={interview()} snapshot={snapshot} connection={connection()} />}
        </Match>
        <Match when={snapshot.state() === 'MISSING'}>
          <Missing page={t('results.page')} />
        </Match>
        <Match when={snapshot.error()}>
          {(error) => (
            <>
              <h1 class="visually-hidden">{t('results.page')}</h1>
              <Failed title={t('results.failed')} error={error()} onRetry={() => void snapshot.reload()} />
            </>
          )}
        </Match>
      </Switch>
    </Frame>
  );
}
