import { onCleanup, onMount, type JSX } from 'solid-js';
import type { ApiError } from '../api/outcome.ts';
import { t } from '../messages/common.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from './EmptyState.tsx';

/** In place of what could not be loaded: why, in the API's words where it gave any. Back online, it tries by itself. */
export default function Failed(props: { onRetry: () => void; title?: string; error?: ApiError | null }): JSX.Element {
  const retry = () => props.onRetry();
  const offline = () => (props.error ? props.error.kind === 'OFFLINE' : !navigator.onLine);
  onMount(() => addEventListener('online', retry));
  onCleanup(() => removeEventListener('online', retry));
  return (
    <EmptyState
      role="alert"
      title={props.title ?? t('states.failedTitle')}
      action={<Button onClick={retry}>{t('states.retry')}</Button>}
    >
      {offline() ? t('states.offlineText') : props.error?.message || t('states.failedText')}
    </EmptyState>
  );
}
