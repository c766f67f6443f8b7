import { useParams } from '@solidjs/router';
import { Match, Show, Switch, type JSX } from 'solid-js';
import { useApi } from '../../api/client';
import { interviewIdOf, interviewPath } from '../../api/ids';
import { success } from '../../api/outcome';
import { EmptyState } from '../../components/EmptyState';
import Failed from '../../components/Failed';
import { Frame } from '../../components/Frame';
import { t } from '../../messages/path.ts';
import { ButtonLink } from '../../ui/Button';
import { listenUntilSettled } from '../results/listen';
import { Loading } from '../results/Loading';
import { Missing } from '../results/Missing';
import { createSnapshot } from '../results/snapshot';
import { Path as PathDocument, type Interview } from './path.graphql';
import { pathState } from './next';
import { Plan } from './Plan';

/** What to learn next, from what an interview showed. */
export default function Path(): JSX.Element {
  const id = interviewIdOf(useParams<{ id: string }>().id);
  const api = useApi();
  const snapshot = createSnapshot(async () => {
    const outcome = await api.query(PathDocument, { id });
    return outcome.ok ? success(outcome.value.interview) : outcome;
  });
  listenUntilSettled(id, snapshot, (interview) => pathState(interview) !== 'COMING');
  return (
    <Frame title={t('path.page')}>
      <Switch fallback={<Loading title={t('path.page')} />}>
        <Match when={snapshot.value()}>
          {(interview) => (
            <Show when={interview().learningPath} fallback={<NoPath interview={interview()} />}>
              {(path) => <Plan interview={interview()} path={path()} />}
            </Show>
          )}
        </Match>
        <Match when={snapshot.state() === 'MISSING'}>
          <Missing page={t('path.page')} />
        </Match>
        <Match when={snapshot.error()}>
          {(error) => (
            <>
              <h1 class="visually-hidden">{t('path.page')}</h1>
              <Failed title={t('path.failed')} error={error()} onRetry={() => void snapshot.reload()} />
            </>
          )}
        </Match>
      </Switch>
    </Frame>
  );
}

/** Says why there is no path, and leads back. */
function NoPath(props: { interview: Interview }): JSX.Element {
  const words = () => {
    switch (pathState(props.interview)) {
      case 'COMING':
      case 'READY':
        return { title: t('path.building'), text: t('path.buildingText') };
      case 'LATER':
        return { title: t('path.noneYet'), text: t('path.noneYetText') };
      case 'NONE':
        return { title: t('path.none'), text: t('path.noneText') };
    }
  };
  const back = () =>
    pathState(props.interview) === 'LATER'
      ? { href: interviewPath(props.interview.id), words: t('results.toInterview') }
      : { href: interviewPath(props.interview.id, 'results'), words: t('path.results') };
  return (
    <div role="status">
      <h1 class="visually-hidden">{t('path.page')}</h1>
      <EmptyState title={words().title} action={<ButtonLink href={back().href}>{back().words}</ButtonLink>}>
        {words().text}
      </EmptyState>
    </div>
  );
}
