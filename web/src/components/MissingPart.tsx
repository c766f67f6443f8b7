import { useLocation } from '@solidjs/router';
import { onCleanup, onMount, type JSX } from 'solid-js';
import { loadAgain, loadNewBuild } from '../lib/new-build.ts';
import { t } from '../messages/public.ts';
import { Button } from '../ui/Button.tsx';

/** In place of a part of the client that is not there. It brings nothing that would have to be loaded itself. */
export function MissingPart(): JSX.Element {
  const { pathname, search, hash } = useLocation();
  const again = (): void => loadAgain(pathname + search + hash);
  onMount(() => {
    addEventListener('online', again);
    void loadNewBuild(pathname + search + hash);
  });
  onCleanup(() => removeEventListener('online', again));
  return (
    <main id="main" tabindex="-1" role="alert">
      <h1>{t('errors.missing')}</h1>
      <p>{t('errors.missingText')}</p>
      <Button onClick={again}>{t('errors.again')}</Button>
    </main>
  );
}
