import { useLocation, useNavigate, type RouteSectionProps } from '@solidjs/router';
import { createEffect, createMemo, Show, untrack, type JSX } from 'solid-js';
import { ApiProvider } from '../api/client.tsx';
import { useSession } from '../api/session.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { setTimeZone } from '../lib/format.ts';
import { t } from '../messages/common.ts';
import { Announcer } from './announce.tsx';
import { keepFocus } from './kept-focus.ts';

/**
 * What is around every page that needs an account. Who has none is asked to sign in and comes back to the page; who
 * left it on purpose does not, but other tabs do. Another account in the same browser starts the page anew.
 */
export default function SignedIn(props: RouteSectionProps): JSX.Element {
  const session = useSession();
  const navigate = useNavigate();
  const location = useLocation();
  keepFocus();
  // Once: the session may say more than once that it is over, and by then the page that was left is not this one.
  const isOver = createMemo(() => session.status() === 'SIGNED_OUT');
  createEffect(() => {
    if (!isOver()) return;
    const next = untrack(() => location.pathname + location.search + location.hash);
    const comeBack = untrack(session.signedOutBy) === 'CHOICE' ? '' : `?${new URLSearchParams({ next }).toString()}`;
    navigate(`/sign-in${comeBack}`, { replace: true });
  });
  return (
    <Show when={session.user()?.id} keyed fallback={<Waiting />}>
      {(_userId) => {
        setTimeZone(untrack(() => session.user()?.timeZone ?? ''));
        return (
          <ApiProvider>
            <Announcer>{props.children}</Announcer>
          </ApiProvider>
        );
      }}
    </Show>
  );
}

/** Nothing for the moment that the answer takes; in words once the server is away. */
function Waiting(): JSX.Element {
  const session = useSession();
  return (
    <main id="main" tabindex="-1" aria-busy={session.status() === 'UNKNOWN'}>
      <Show when={session.trouble()}>
        {(trouble) => (
          <EmptyState role="alert" title={t('states.waiting')}>
            {trouble().kind === 'UNAVAILABLE' ? t('states.waitingText') : trouble().message}
          </EmptyState>
        )}
      </Show>
    </main>
  );
}
