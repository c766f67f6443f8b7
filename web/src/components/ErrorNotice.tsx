import { createEffect, createSignal, on, onCleanup, Show, type JSX } from 'solid-js';
import type { ApiError } from '../api/outcome.ts';
import { t } from '../messages/public.ts';
import { Notice } from '../ui/Notice.tsx';

/** A longer wait is not counted down: the error's own words say what to do instead. */
const LONGEST_COUNTDOWN_SECONDS = 600;

/** Seconds that are left of the error's waiting time, counted down; 0 where there is none. */
function createWait(error: () => ApiError): () => number {
  const [left, setLeft] = createSignal(0);
  createEffect(
    on(error, ({ kind, retryAfterSeconds = 0 }) => {
      const until = Date.now() + retryAfterSeconds * 1000;
      const tick = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
      tick();
      if (kind !== 'RATE_LIMITED') setLeft(0);
      else {
        const timer = setInterval(() => {
          tick();
          if (left() === 0) clearInterval(timer);
        }, 1000);
        onCleanup(() => clearInterval(timer));
      }
    }),
  );
  return left;
}

/** An error of the API in its own words. How long to wait is counted down for the eye and said once for the ear. */
export function ErrorNotice(props: { error: ApiError; action?: JSX.Element }): JSX.Element {
  const left = createWait(() => props.error);
  const limited = () =>
    props.error.kind === 'RATE_LIMITED' && (props.error.retryAfterSeconds ?? 0) <= LONGEST_COUNTDOWN_SECONDS;
  return (
    <Notice tone={props.error.kind === 'OFFLINE' ? 'offline' : 'danger'} role="alert" action={props.action}>
      <Show when={limited()} fallback={props.error.message || t('errors.unexpected')}>
        <Show when={left() > 0} fallback={t('errors.waited')}>
          <span class="visually-hidden">{t('errors.wait', props.error.retryAfterSeconds ?? 0)}</span>
          <span aria-hidden="true">{t('errors.wait', left())}</span>
        </Show>
      </Show>
    </Notice>
  );
}
